/**
 * How long a large corpus takes to build, and in how much memory: `tsx tests/bench/pipeline-scale.ts [sources] [claims
 * per source]`, by default 400 × 25. It asserts nothing; the aim is 10,000 claims in under 30 s and 1 GB.
 */
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { addDays, toIsoDay } from "../../src/domain/day.ts";
import { buildCorpus } from "../../src/pipeline/build-corpus.ts";
import { writeOutputs } from "../../src/pipeline/write-outputs.ts";

const [sources = 400, claimsPerSource = 25] = process.argv.slice(2).map(Number);
const FIRST_DAY = toIsoDay("2022-03-01");
/** The claim of each source that is a band; it supersedes the one of the source before. */
const BAND = 4;
const PLACES = ["Kupiansk", "Izium", "Vovchansk", "Lyptsi"];

interface Source {
	readonly name: string;
	readonly text: string;
	readonly yaml: string;
}

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? "";

/** Every method that the real corpus uses; one claim of each source is the costly band. */
function geometryOf(index: number, place: string): string {
	const methods = [
		"{ method: point_at_place }",
		`{ method: point_in_part_of_place, place: ${place}, part: west, distanceMeters: 2000 }`,
		`{ method: point_where_line_passes, line: oskil-river, near: ${place} }`,
		`{ method: direction_stub, towards: [${place}], bearing: south }`,
	];
	const band = "{ method: band_along_border, border: ua-ru-border, within: kharkiv-oblast, widthMeters: 10000 }";
	return index === BAND ? band : at(methods, index);
}

function claimYaml(source: number, index: number, sentence: string, place: string): string {
	const isBand = index === BAND;
	const isStub = index !== BAND && index % 4 === 3;
	const where = isBand
		? "ua-ru-border, relation: along, precision: 5"
		: `${place}, relation: ${isStub ? "towards" : "in"}, precision: 2`;
	const previous =
		source > 0 && index === BAND
			? `\n    relations: [{ type: supersedes, claim: s${source - 1}-c${index}, why: { en: Why., uk: Чому. } }]`
			: "";
	return `  - id: s${source}-c${index}
    group: ${isBand ? "buffer-zone" : "advance"}
    kind: ${isBand ? "buffer-zone" : "advance"}
    modality: ${isBand ? "aimed" : "occurred"}
    headline: { en: "Claim ${index} of source ${source}", uk: "Твердження ${index} з джерела ${source}" }
    passage: { exact: "${sentence}" }
    support: [{ role: when, exact: "number ${index} yesterday" }]
    actor: RU
    claimant: { name: A made-up speaker, side: third, role: speaker }
    status: claimed
    when: { kind: event, edtf: "${addDays(FIRST_DAY, source - 1)}", basis: relative, words: "number ${index} yesterday" }
    where: [{ place: ${where} }]
    geometry: ${geometryOf(index, place)}${previous}
`;
}

function makeSource(source: number): Source {
	const claims = Array.from({ length: claimsPerSource }, (_, index) => {
		const place = at(PLACES, source + index);
		const sentence = `Unit ${source}-${index} moved towards ${place} in Kharkiv region, and this was number ${index} yesterday`;
		return { sentence, yaml: claimYaml(source, index, sentence, place.toLowerCase()) };
	});
	const filler = "The Oskil River ran high, said an official in Kyiv, and the harvest near Kupiansk was late. 📷 ";
	const text = claims.map(({ sentence }) => `${sentence}.\n${filler.repeat(2)}\n`).join("");
	const name = `s${source}.txt`;
	const yaml = `document:
  id: s${source}
  file: ${name}
  sha256: "${createHash("sha256").update(text).digest("hex")}"
  title: Source ${source}
  outlet: Made up
  outletKind: original
  url: https://example.org/${source}
  language: en
  published: "${addDays(FIRST_DAY, source)}"
  publishedBasis: { how: stated, note: { en: Stated., uk: Названо. } }
  rights: full
claims:
${claims.map((claim) => claim.yaml).join("")}`;
	return { name, text, yaml };
}

async function writeCorpus(root: string): Promise<void> {
	await mkdir(path.join(root, "seeds"), { recursive: true });
	await mkdir(path.join(root, "data/annotations"), { recursive: true });
	await cp("data/basemap", path.join(root, "data/basemap"), { recursive: true });
	await cp("data/gazetteer.yaml", path.join(root, "data/gazetteer.yaml"));
	const view = '{ id: first, title: { en: First, uk: Перший }, date: "2022-03-01", extent: [35, 48, 39, 51] }';
	await writeFile(path.join(root, "data/views.yaml"), `default: first\nviews: [${view}]\n`);
	for (let source = 0; source < sources; source++) {
		const { name, text, yaml } = makeSource(source);
		await writeFile(path.join(root, "seeds", name), text);
		await writeFile(path.join(root, "data/annotations", name.replace(".txt", ".yaml")), yaml);
	}
}

const root = await mkdtemp(path.join(tmpdir(), "pipeline-scale-"));
try {
	await writeCorpus(root);
	const start = performance.now();
	const build = await buildCorpus(root);
	const built = performance.now();
	if (!build.ok)
		throw new Error(
			build.problem
				.slice(0, 5)
				.map(({ file, line, message }) => `${file}:${line} ${message}`)
				.join("\n"),
		);
	await writeOutputs(root, build.value.outputs);
	const written = performance.now();
	const megabytes =
		[...build.value.outputs.values()].reduce((sum, contents) => sum + Buffer.byteLength(contents), 0) / 1e6;
	console.log(`${build.value.summary.claims} claims in ${sources} sources, ${build.value.summary.placed} drawn`);
	console.log(
		`built in ${((built - start) / 1000).toFixed(1)} s, written in ${((written - built) / 1000).toFixed(1)} s`,
	);
	const { user, system } = process.cpuUsage();
	console.log(`processor time ${((user + system) / 1e6).toFixed(1)} s, start and making the corpus included`);
	console.log(
		`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, outputs ${megabytes.toFixed(0)} MB`,
	);
} finally {
	await rm(root, { recursive: true });
}
