/** The derived data by what they hold, relative to the site's `data/`. */
export const DATA_FILES = {
	claims: "claims.columns.json",
	places: "places.geojson",
	documents: "documents.json",
	views: "views.json",
} as const;
export type DataFile = keyof typeof DATA_FILES;

/** A file that could not be fetched or is not of the expected form. */
export interface LoadFailure {
	readonly file: DataFile;
	readonly reason: string;
}
