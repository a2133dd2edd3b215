/** The sentences of the compact view inside an article. Dates arrive already in words. */
export interface EmbedWords {
	/** "Kharkiv front": opens the full map in a new tab. */
	readonly openFull: string;
	readonly newTab: string;
	readonly stretches: string;
	/** Opens the list of the day's claims: "28 claims, 7 on the map". */
	readonly list: (claims: number, placed: number) => string;
	readonly listHeading: (claims: number) => string;
	/** The same where two days are compared. */
	readonly listHeadingCompared: (claims: number) => string;
	/** Stands after the first few filters in use. */
	readonly moreFilters: (count: number) => string;
	readonly data: (date: string) => string;
	readonly frozen: (date: string) => string;
	readonly corrected: (date: string) => string;
	readonly neverCorrected: string;
	/** The data are another version than the one that the article's code names. */
	readonly changed: string;
	readonly saysWho: (claimant: string, outlet: string) => string;
	readonly hedge: string;
	readonly noHedge: string;
	readonly record: string;
	readonly gestures: Readonly<Record<"wheel" | "wheelOnMac" | "touch", string>>;
}

/** The sentences of the dialog that hands out an embed. */
export interface ShareWords {
	readonly open: string;
	readonly heading: string;
	readonly ways: string;
	readonly way: Readonly<Record<"frame" | "script" | "picture", string>>;
	readonly wayNote: Readonly<Record<"frame" | "script" | "picture", string>>;
	readonly width: string;
	readonly preview: string;
	readonly code: string;
	readonly caption: string;
	readonly credit: string;
	readonly alt: string;
	readonly copy: (what: string) => string;
	readonly copied: string;
	/** The browser does not let the page write to the clipboard: the text is selected. */
	readonly copyByHand: string;
	readonly appearance: string;
	readonly accent: string;
	readonly font: string;
	readonly corner: string;
	readonly theme: string;
	readonly themes: Readonly<Record<"reader" | "light" | "dark", string>>;
	readonly files: string;
	readonly file: Readonly<Record<"svg" | "png" | "png2x" | "social", string>>;
	readonly drawing: string;
	readonly failed: string;
	readonly frozen: (date: string, version: string) => string;
	readonly frameTitle: (date: string) => string;
	readonly captionText: (date: string, published: string) => string;
	readonly creditText: (address: string) => string;
	readonly altText: (date: string, claims: number, placed: number) => string;
	/** Whose data the map is drawn from, as it stands in a picture. */
	readonly mapData: string;
	readonly noScript: string;
}
