import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { clipToLandBox } from "./clip-line.ts";
import type { LngLat } from "./coordinates.ts";
import { itemAt, LAND_BOX, metresBetween, nearestIndex, toLngLat } from "./coordinates.ts";
import type { BasemapFeature, BilingualName } from "./feature-collection.ts";
import { mergeChains, pathBetween, toNetwork } from "./river-network.ts";
import { simplifyLine } from "./simplify-line.ts";

/**
 * GSHHG's lines carry no names. A named river is the path through the network from its upper to its lower end, and it
 * is the river we mean because it passes these places (within `withinMetres`; WDBII is good to 0.3–1 km).
 */
interface NamedRiver {
	readonly id: string;
	readonly name: BilingualName;
	readonly from: LngLat;
	readonly to: LngLat;
	readonly passes: readonly { readonly place: string; readonly at: LngLat; readonly withinMetres: number }[];
}

const NAMED_RIVERS: readonly NamedRiver[] = [
	{
		id: "oskil",
		name: { en: "Oskil", uk: "Оскіл" },
		from: [37.152, 51.519],
		to: [37.403, 49.112],
		passes: [
			{ place: "Novyy Oskol", at: [37.864, 50.763], withinMetres: 2000 },
			{ place: "Kupiansk", at: [37.616, 49.71], withinMetres: 200 },
			{ place: "Oskil (village)", at: [37.424, 49.177], withinMetres: 1000 },
		],
	},
	{
		id: "siverskyi-donets",
		name: { en: "Siverskyi Donets", uk: "Сіверський Донець" },
		from: [36.951, 50.977],
		to: [40.9, 47.6],
		passes: [
			{ place: "Belgorod", at: [36.58, 50.611], withinMetres: 4000 },
			{ place: "Chuhuiv", at: [36.687, 49.835], withinMetres: 1500 },
			{ place: "Izium", at: [37.277, 49.207], withinMetres: 500 },
			{ place: "Lysychansk", at: [38.43, 48.905], withinMetres: 2000 },
		],
	},
];

export const NAMED_TOLERANCE_DEGREES = 0.0006;
export const CONTEXT_TOLERANCE_DEGREES = 0.004;

/** Segments of river as `gmt coast` prints them: `>` before each, a longitude and a latitude to a line. */
export function parseSegments(text: string): LngLat[][] {
	return text
		.split(/^>.*$/m)
		.map((block) => block.trim())
		.filter((block) => block !== "")
		.map((block) => block.split("\n").map((line) => toLngLat(line.split("\t").map(Number))))
		.filter((segment) => segment.length > 2 || metresBetween(itemAt(segment, 0), itemAt(segment, -1)) > 1);
}

export function readSegments(folder: string): LngLat[][] {
	const args = [
		"coast",
		`-R${LAND_BOX[0]}/${LAND_BOX[2]}/${LAND_BOX[1]}/${LAND_BOX[3]}`,
		"-Df",
		"-Ia",
		"-M",
		`--DIR_GSHHG=${join(folder, "usr/share/gmt-gshhg")}`,
	];
	return parseSegments(execFileSync("gmt", args, { encoding: "utf8", maxBuffer: 2 ** 26 }));
}

function assertPasses(river: NamedRiver, line: readonly LngLat[]): void {
	for (const { place, at, withinMetres } of river.passes) {
		const metres = metresBetween(at, itemAt(line, nearestIndex(line, at)));
		if (metres > withinMetres)
			throw new Error(
				`The line taken for ${river.id} passes ${place} at ${Math.round(metres)} m, expected ${withinMetres} at most`,
			);
	}
}

function toFeature(id: string, name: BilingualName | null, line: readonly LngLat[]): BasemapFeature | undefined {
	const geometry = clipToLandBox(line);
	return geometry === undefined ? undefined : { type: "Feature", id, properties: { name }, geometry };
}

export function riverFeatures(segments: readonly (readonly LngLat[])[]): BasemapFeature[] {
	const network = toNetwork(segments);
	const used = new Set<number>();
	const named = NAMED_RIVERS.map((river) => {
		const path = pathBetween(network, river.from, river.to);
		for (const step of path) used.add(step.edge);
		assertPasses(
			river,
			path.flatMap((step) => step.line),
		);
		// Piece by piece, so that every confluence stays a vertex of both rivers.
		const line = path.flatMap((step) => simplifyLine(step.line, NAMED_TOLERANCE_DEGREES));
		return toFeature(river.id, river.name, line);
	});
	const context = mergeChains(network, used)
		.map((line) => toFeature("", null, simplifyLine(line, CONTEXT_TOLERANCE_DEGREES)))
		.filter((feature) => feature !== undefined)
		.map((feature, index) => ({ ...feature, id: `river-${index + 1}` }));
	return [...named.filter((feature) => feature !== undefined), ...context];
}
