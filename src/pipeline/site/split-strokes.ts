/** Longer runs are slow to paint, shorter ones make the page larger without any gain. */
const MOST_POINTS = 16;

const STROKED_PATH = /<path d="([^"]*)" (fill="none" [^>]*)\/>/g;

/**
 * Cuts long lines into runs that meet in a point, each a path of its own. A browser paints a picture in tiles, and for each
 * tile the whole of every path that touches it: one line of 1,500 points across the picture takes longer to paint than all
 * else. Takes paths of straight lines, as `pathData` writes them; a closed one is left as it is.
 */
export const splitStrokes = (svg: string): string =>
	svg.replace(STROKED_PATH, (whole: string, d: string, look: string) => {
		if (/[^MLe\d\s.-]/.test(d)) return whole;
		const runs = d.split("M").flatMap((stretch) => (stretch === "" ? [] : runsOf(stretch.split("L"))));
		return `<g ${look}>${runs.map((run) => `<path d="M${run.join("L")}"/>`).join("")}</g>`;
	});

function runsOf(points: readonly string[]): string[][] {
	const runs: string[][] = [];
	for (let from = 0; from < points.length - 1; from += MOST_POINTS) {
		runs.push(points.slice(from, from + MOST_POINTS + 1));
	}
	return runs;
}
