import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod/mini";
import type { Draft } from "../draft/types.ts";
import type { ProposedPlace } from "./gazetteer-place.ts";

/** A geocoder asked over HTTP, only with `--online`. */
export interface OnlineProvider {
	readonly name: "nominatim" | "photon";
	/** To be shown wherever its answers are used. */
	readonly attribution: string;
	/** The best answer, or null. Throws where the service fails. */
	readonly find: (query: string) => Promise<ProposedPlace | null>;
}

/** Both services ask for at most one request a second and for a User-Agent that names the application. */
const MILLISECONDS_BETWEEN = 1000;
const USER_AGENT = "kharkiv-front-map-draft/0.1 (annotation drafts; one request a second)";
const ATTRIBUTION = "© OpenStreetMap contributors, ODbL";

const nominatimSchema = z.array(z.object({ osm_id: z.number(), name: z.string(), lat: z.string(), lon: z.string() }));
const photonSchema = z.object({
	features: z.array(
		z.object({
			properties: z.object({ osm_id: z.number(), name: z.optional(z.string()) }),
			geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
		}),
	),
});

/** Lets one request a second through. */
function createPacer(pause: (milliseconds: number) => Promise<unknown>): () => Promise<void> {
	let turn: Promise<unknown> = Promise.resolve();
	let isFirst = true;
	return async () => {
		const before = turn;
		const wasFirst = isFirst;
		isFirst = false;
		turn = before.then(() => (wasFirst ? undefined : pause(MILLISECONDS_BETWEEN)));
		await turn;
	};
}

async function ask(doFetch: typeof fetch, name: string, url: string): Promise<unknown> {
	const response = await doFetch(url, {
		headers: { "User-Agent": USER_AGENT, "Accept-Language": "en" },
		signal: AbortSignal.timeout(15_000),
	});
	if (!response.ok) throw new Error(`${name} answered ${response.status}`);
	return response.json();
}

const village = { type: "village", population: 0 } as const;

/** Nominatim, then Photon; `pause` waits so many milliseconds. */
export function onlineProviders(
	doFetch: typeof fetch,
	pause: (milliseconds: number) => Promise<unknown> = wait,
): OnlineProvider[] {
	const [paceNominatim, pacePhoton] = [createPacer(pause), createPacer(pause)];
	return [
		{
			name: "nominatim",
			attribution: ATTRIBUTION,
			find: async (query) => {
				await paceNominatim();
				const url = `https://nominatim.openstreetmap.org/search?format=jsonv2&limit=1&countrycodes=ua,ru&q=${encodeURIComponent(query)}`;
				const [first] = z.parse(nominatimSchema, await ask(doFetch, "Nominatim", url));
				return first === undefined
					? null
					: {
							...village,
							id: `osm-${first.osm_id}`,
							name: first.name,
							lngLat: [Number(first.lon), Number(first.lat)],
							provider: "nominatim",
						};
			},
		},
		{
			name: "photon",
			attribution: ATTRIBUTION,
			find: async (query) => {
				await pacePhoton();
				const url = `https://photon.komoot.io/api/?limit=1&lat=49.9&lon=36.9&q=${encodeURIComponent(query)}`;
				const [first] = z.parse(photonSchema, await ask(doFetch, "Photon", url)).features;
				return first === undefined
					? null
					: {
							...village,
							id: `osm-${first.properties.osm_id}`,
							name: first.properties.name ?? query,
							lngLat: first.geometry.coordinates,
							provider: "photon",
						};
			},
		},
	];
}

async function findIn(
	providers: readonly OnlineProvider[],
	words: string,
	report: (line: string) => void,
): Promise<ProposedPlace | null> {
	for (const { name, attribution, find } of providers) {
		try {
			const place = await find(words);
			if (place !== null) {
				report(`${words}: ${place.name} by ${name} (${attribution})`);
				return place;
			}
		} catch (error) {
			report(`${words}: ${name} could not be asked: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	return null;
}

/** Asks the providers, in order, for the mentions that nothing offline knows; each wording once. */
export async function resolveOnline(
	draft: Draft,
	providers: readonly OnlineProvider[],
	report: (line: string) => void,
): Promise<Draft> {
	const unknown = [...new Set(draft.mentions.filter(({ place }) => place === null).map(({ words }) => words))];
	const found = new Map<string, ProposedPlace>();
	for (const words of unknown) {
		const place = await findIn(providers, words, report);
		if (place !== null) found.set(words, place);
	}
	const mentions = draft.mentions.map((mention) => ({
		...mention,
		place: mention.place ?? found.get(mention.words) ?? null,
	}));
	return { ...draft, mentions };
}
