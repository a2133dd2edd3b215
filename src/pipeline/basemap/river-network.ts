import type { LngLat } from "./coordinates.ts";
import { itemAt, metresBetween } from "./coordinates.ts";

/** Segments whose ends lie closer than this meet: the bins of GSHHG cut rivers with gaps of up to some 140 m. */
const MEETING_METRES = 200;

interface Edge {
	readonly line: readonly LngLat[];
	readonly start: number;
	readonly end: number;
	readonly metres: number;
}

export interface RiverNetwork {
	readonly nodes: readonly LngLat[];
	readonly edges: readonly Edge[];
}

export interface PathStep {
	readonly edge: number;
	readonly line: readonly LngLat[];
}

export function toNetwork(segments: readonly (readonly LngLat[])[]): RiverNetwork {
	const nodes: LngLat[] = [];
	const nodeAt = (place: LngLat): number => {
		const found = nodes.findIndex((node) => metresBetween(node, place) < MEETING_METRES);
		return found >= 0 ? found : nodes.push(place) - 1;
	};
	const edges = segments.map((segment): Edge => {
		const [start, end] = [nodeAt(itemAt(segment, 0)), nodeAt(itemAt(segment, -1))];
		const line = [itemAt(nodes, start), ...segment.slice(1, -1), itemAt(nodes, end)];
		const metres = line.slice(1).reduce((sum, place, index) => sum + metresBetween(itemAt(line, index), place), 0);
		return { line, start, end, metres };
	});
	return { nodes, edges };
}

function closestNode({ nodes }: RiverNetwork, place: LngLat): number {
	const distances = nodes.map((node) => metresBetween(node, place));
	return distances.indexOf(Math.min(...distances));
}

function otherEnd(edge: Edge, node: number): number {
	return edge.start === node ? edge.end : edge.start;
}

/** The shortest way along the network (Dijkstra) between the nodes closest to two places, in order. */
export function pathBetween(network: RiverNetwork, from: LngLat, to: LngLat): PathStep[] {
	const [source, target] = [closestNode(network, from), closestNode(network, to)];
	const metresTo = new Map([[source, 0]]);
	const cameBy = new Map<number, number>();
	const open = new Set([source]);
	while (open.size > 0) {
		const node = [...open].reduce((a, b) => ((metresTo.get(b) ?? 0) < (metresTo.get(a) ?? 0) ? b : a));
		open.delete(node);
		for (const [index, edge] of network.edges.entries()) {
			if (edge.start !== node && edge.end !== node) continue;
			const next = otherEnd(edge, node);
			const metres = (metresTo.get(node) ?? 0) + edge.metres;
			if (metres >= (metresTo.get(next) ?? Number.POSITIVE_INFINITY)) continue;
			metresTo.set(next, metres);
			cameBy.set(next, index);
			open.add(next);
		}
	}
	return traceBack(network, source, target, cameBy);
}

function traceBack(
	network: RiverNetwork,
	source: number,
	target: number,
	cameBy: ReadonlyMap<number, number>,
): PathStep[] {
	const steps: PathStep[] = [];
	for (let node = target; node !== source; ) {
		const index = cameBy.get(node);
		if (index === undefined)
			throw new Error(`No river leads from ${itemAt(network.nodes, source)} to ${itemAt(network.nodes, target)}`);
		const edge = itemAt(network.edges, index);
		steps.unshift({ edge: index, line: edge.end === node ? edge.line : [...edge.line].reverse() });
		node = otherEnd(edge, node);
	}
	return steps;
}

/** The edges not yet used, joined wherever just two of them meet. */
export function mergeChains(network: RiverNetwork, used: ReadonlySet<number>): LngLat[][] {
	const left = new Set(network.edges.keys());
	for (const edge of used) left.delete(edge);
	const at = (node: number): number[] =>
		[...network.edges.entries()].filter(([, e]) => e.start === node || e.end === node).map(([index]) => index);
	const chains: LngLat[][] = [];
	for (const index of [...left]) {
		if (!left.delete(index)) continue;
		const first = itemAt(network.edges, index);
		const forward = follow(first.end, first.line);
		const backward = follow(first.start, [...forward].reverse());
		chains.push(backward);
	}
	return chains;

	function follow(fromNode: number, line: readonly LngLat[]): LngLat[] {
		let node = fromNode;
		const result = [...line];
		for (;;) {
			const meeting = at(node);
			const next = meeting.length === 2 ? meeting.find((index) => left.has(index)) : undefined;
			if (next === undefined) return result;
			left.delete(next);
			const edge = itemAt(network.edges, next);
			result.push(...(edge.start === node ? edge.line : [...edge.line].reverse()).slice(1));
			node = otherEnd(edge, node);
		}
	}
}
