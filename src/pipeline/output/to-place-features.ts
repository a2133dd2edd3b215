import type { GazetteerPlace } from "../../domain/gazetteer.ts";
import { toDocumentId, toPlaceId } from "../../domain/ids.ts";
import type { Mention, Place } from "../../domain/place.ts";
import { roundPosition } from "../geometry/round-geometry.ts";
import type { FoundMention } from "../places/find-mentions.ts";
import type { CarriedText } from "../rights.ts";

/** A document's mentions and what may be carried of its text. */
export interface DocumentMentions {
	readonly document: string;
	readonly mentions: readonly FoundMention[];
	readonly carried: CarriedText;
}

/** One feature per place that a text mentions or a claim names, by id; mentions by document and position. */
export function toPlaceFeatures(
	byId: ReadonlyMap<string, GazetteerPlace>,
	named: Iterable<string>,
	documents: readonly DocumentMentions[],
): Place[] {
	const mentionsById = new Map<string, Mention[]>(Array.from(named, (id) => [id, []]));
	for (const { document, mentions, carried } of documents) {
		for (const { start, end, use, place } of mentions) {
			const mention = { document: toDocumentId(document), start, end, words: carried.wordsOf({ start, end }), use };
			const ofPlace = mentionsById.get(place);
			if (ofPlace === undefined) mentionsById.set(place, [mention]);
			else ofPlace.push(mention);
		}
	}
	return [...byId.values()]
		.filter(({ id }) => mentionsById.has(id))
		.sort((one, other) => (one.id < other.id ? -1 : 1))
		.map((place) => toPlaceFeature(place, mentionsById.get(place.id) ?? []));
}

function toPlaceFeature(place: GazetteerPlace, mentions: readonly Mention[]): Place {
	const { id, names, type, within, radiusMeters, lngLat, source, licence } = place;
	return {
		type: "Feature",
		id: toPlaceId(id),
		geometry: lngLat === undefined ? null : { type: "Point", coordinates: roundPosition([...lngLat]) },
		properties: {
			name: { en: names.en, uk: names.uk },
			type,
			within: within === undefined ? null : toPlaceId(within),
			radiusMeters: radiusMeters ?? null,
			source,
			licence,
			mentions,
		},
	};
}
