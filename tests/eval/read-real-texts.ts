import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";
import type { ClaimCollection } from "../../src/domain/claim.ts";
import type { PlaceCollection } from "../../src/domain/place.ts";
import type { DocumentCollection, SourceDocument } from "../../src/domain/source-document.ts";
import { type GoldPlace, goldDateSchema } from "./gold-schema.ts";
import { anchorDates, byOneReader, type GoldText } from "./gold-text.ts";
import { EVAL_FOLDER } from "./read-gold.ts";
import { withFurtherReadings } from "./read-readings.ts";

const ROOT = path.join(EVAL_FOLDER, "../..");

const readJson = async <Value>(file: string): Promise<Value> =>
	JSON.parse(await readFile(path.join(ROOT, "data/derived", file), "utf8")) as Value;

/** The texts in `seeds/` with their finished annotations as gold; their dates are in `gold-real-dates.yaml`. */
export async function readRealTexts(): Promise<GoldText[]> {
	const [{ documents }, places, claims, dates] = await Promise.all([
		readJson<DocumentCollection>("documents.json"),
		readJson<PlaceCollection>("places.geojson"),
		readJson<ClaimCollection>("claims.geojson"),
		readFile(path.join(EVAL_FOLDER, "gold-real-dates.yaml"), "utf8"),
	]);
	const datesOf = z.record(z.string(), z.array(goldDateSchema)).parse(parse(dates));
	const placeOf = new Map<string, GoldPlace>(places.features.map((place) => [place.id, toGoldPlace(place)]));
	return Promise.all(
		documents
			.filter(({ id }) => datesOf[id] !== undefined)
			.map(async (document) => {
				const text = await readSeed(document);
				return withFurtherReadings({
					id: document.id,
					sample: "real" as const,
					text,
					published: document.published,
					mentions: places.features.flatMap((place) =>
						place.properties.mentions
							.filter((mention) => mention.document === document.id)
							.map((mention) => ({ ...mention, place: toGoldPlace(place), optional: mention.words === "the border" })),
					),
					...byOneReader({
						dates: anchorDates(text, datesOf[document.id] ?? []),
						claims: claims.features
							.filter(({ properties }) => properties.document === document.id)
							.map(({ properties: { passage, group, kind, actor, claimant, places: where } }) => ({
								...passage,
								group,
								kind,
								actor,
								side: claimant.side,
								places: where.map(({ id }) => placeOf.get(id) ?? {}),
								optional: false,
							})),
					}),
				});
			}),
	);
}

const readSeed = ({ file }: SourceDocument): Promise<string> => readFile(path.join(ROOT, "seeds", file), "utf8");

function toGoldPlace({ id, geometry }: PlaceCollection["features"][number]): GoldPlace {
	const [lng, lat] = geometry?.coordinates ?? [];
	return lng === undefined || lat === undefined ? { gazetteer: id } : { gazetteer: id, lngLat: [lng, lat] };
}
