import { codePointOffsets } from "../../src/pipeline/places/code-point-offsets.ts";
import type { Finder, ProposedPlace } from "./proposal.ts";

export interface NamedPlace extends ProposedPlace {
	readonly names: readonly string[];
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Baseline: looks for the names of a list of places as whole words, letter by letter, the longest first. The first place
 * of a name has it. No inflected forms, no organisations, no words of type.
 */
export function nameMatching(places: readonly NamedPlace[]): Finder {
	const byName = new Map<string, NamedPlace>();
	for (const place of places)
		for (const name of place.names) if (name !== "" && !byName.has(name)) byName.set(name, place);
	const longestFirst = [...byName.keys()].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "gu");
	return {
		name: "name matching",
		reads: ["mentions", "places"],
		propose: async ({ text }) => {
			const toCodePoint = codePointOffsets(text);
			const mentions = [...text.matchAll(pattern)].map((match) => ({
				start: toCodePoint(match.index),
				end: toCodePoint(match.index + match[0].length),
				place: toPlace(byName.get(match[0])),
			}));
			return { mentions, dates: [], claims: [] };
		},
	};
}

const toPlace = (place: NamedPlace | undefined): ProposedPlace | null =>
	place === undefined ? null : { id: place.id ?? null, name: place.names[0] ?? "", lngLat: place.lngLat ?? null };
