import type { IsoDay } from "./day.ts";

/** What a citation of a claim names: the text in hand as the source, this map as the way to it. */
export interface Citation {
	/** Stable for ever: the claim's id. */
	readonly id: string;
	/** Our headline of the claim, attributed, in the reader's language. */
	readonly headline: string;
	/** Who says it, or null if the text does not name them. */
	readonly claimant: string | null;
	readonly passage: string;
	readonly title: string;
	/** Who published the text in hand. */
	readonly outlet: string;
	/** Whose reporting it carries, where known. */
	readonly reportedFrom: string | null;
	readonly published: IsoDay;
	/** Where the text in hand is published. */
	readonly sourceAddress: string;
	/** Where this map shows the claim. */
	readonly mapAddress: string;
	readonly mapTitle: string;
	/** Which data the map had: what it shows of a claim may be corrected later. */
	readonly dataVersion: string;
	readonly accessed: IsoDay;
}

/** The map's record of the claim, in the state it was cited in. */
const toMapName = ({ mapTitle, id, dataVersion }: Pick<Citation, "mapTitle" | "id" | "dataVersion">): string =>
	`${mapTitle}: ${id} [${dataVersion}]`;

/** One sentence for a footnote; words between the parts are few, so that it reads in any language. */
export function toCitationText({
	passage,
	claimant,
	title,
	outlet,
	reportedFrom,
	published,
	...rest
}: Citation): string {
	const carrier = reportedFrom === null ? outlet : `${outlet} ← ${reportedFrom}`;
	const said = claimant === null ? "" : ` (${claimant})`;
	return `“${passage}”${said}. “${title}”. ${carrier}, ${published}. ${rest.sourceAddress}. ${toMapName(rest)}. ${rest.mapAddress} (${rest.accessed}).`;
}

/** A BibTeX entry (`@online`, as biblatex defines it) with everything TeX reads as a command escaped. */
export function toBibTex(citation: Citation): string {
	const fields: readonly (readonly [string, string])[] = [
		["author", `{${escapeTex(citation.outlet)}}`],
		["title", escapeTex(citation.title)],
		["date", citation.published],
		["url", escapeAddress(citation.sourceAddress)],
		["urldate", citation.accessed],
		["note", escapeTex(`“${citation.passage}” ${toMapName(citation)}`)],
		["addendum", `\\url{${escapeInCommand(escapeAddress(citation.mapAddress))}}`],
	];
	return `@online{${citation.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join("\n")}\n}\n`;
}

const TEX_COMMANDS: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
};

const escapeTex = (text: string): string =>
	text.replace(/[\\{}$&#%_~^]/g, (sign) => TEX_COMMANDS[sign] ?? `\\${sign}`).replace(/\s+/g, " ");

/** An address must not end its field: braces are written as RFC 3986 writes what it does not allow. */
const escapeAddress = (address: string): string =>
	address.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C");

/** In the argument of a command, unlike in a field of its own, TeX reads a comment's and a parameter's sign. */
const escapeInCommand = (address: string): string => address.replace(/[%#]/g, "\\$&");

/** An item of CSL-JSON, as the schema of the Citation Style Language 1.0.2 describes it. */
export interface CslItem {
	readonly id: string;
	readonly type: "webpage";
	readonly title: string;
	readonly author: readonly { readonly literal: string }[];
	readonly "container-title": string;
	readonly issued: CslDate;
	readonly accessed: CslDate;
	readonly URL: string;
	readonly note: string;
	readonly abstract: string;
}

interface CslDate {
	readonly "date-parts": readonly (readonly number[])[];
}

export const toCslItem = (citation: Citation): CslItem => ({
	id: citation.id,
	type: "webpage",
	title: citation.title,
	author: [{ literal: citation.outlet }],
	"container-title": citation.outlet,
	issued: toCslDate(citation.published),
	accessed: toCslDate(citation.accessed),
	URL: citation.sourceAddress,
	note: `${toMapName(citation)}: ${citation.headline}. ${citation.mapAddress}`,
	abstract: citation.passage,
});

const toCslDate = (day: IsoDay): CslDate => ({ "date-parts": [day.split("-").map(Number)] });
