import type { PlaceType } from "../../domain/vocabulary.ts";

/** Who answers for a place: in the order in which they are asked. */
export type ProviderName = "gazetteer" | "cache" | "region" | "settlements" | "geonames" | "nominatim" | "photon";

/** A place that a provider proposes. `lngLat` of a division or a country is a point that stands for it. */
export interface ProposedPlace {
	readonly id: string;
	readonly name: string;
	readonly type: PlaceType | "district";
	readonly lngLat: readonly [number, number] | null;
	readonly provider: ProviderName;
	readonly population: number;
}

/** A place with everything it may be called, before names are declined. */
export interface NamedPlace extends ProposedPlace {
	readonly names: readonly string[];
	/** Names of a water without its word of type ("Oskil"): they mean it only where something beside them says so. */
	readonly bareNames?: readonly string[];
	/** Known well enough that a capitalised name alone is a mention; else something beside it must say that it is a place. */
	readonly isStrong: boolean;
	/** Whether adjectives made of its name are worth having ("Вовчанський напрямок"). */
	readonly hasAdjective: boolean;
}
