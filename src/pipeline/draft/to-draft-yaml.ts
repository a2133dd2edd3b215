import { toBlockYaml } from "./block-yaml.ts";
import type { Draft, DraftClaim } from "./types.ts";
import { withinSpan } from "./within-span.ts";

/** What stands in the file besides the draft: the name and hash of its seed. */
export interface SeedFacts {
	readonly id: string;
	readonly file: string;
	readonly sha256: string;
}

const WHEN_KIND = { statement: "statement", advance: "event", incident: "event", "buffer-zone": "state" } as const;
/** Providers whose places a claim may name: the gazetteer, and what an editor accepted. */
const ON_THE_MAP = new Set(["gazetteer", "cache"]);

/** Beyond so many claims quotes are not searched one by one: every one gets its surroundings. */
const MOST_SEARCHED = 300;

function quoteOf({ exact, start }: DraftClaim, text: string, codePoints: readonly string[], claims: number) {
	if (claims <= MOST_SEARCHED && text.indexOf(exact) === text.lastIndexOf(exact)) return { exact };
	return { exact, prefix: codePoints.slice(Math.max(0, start - 32), start).join("") };
}

const boundsOf = ({ start, end }: { readonly start: number; readonly end: number }) => [start, end] as const;

function claimEntry(
	claim: DraftClaim,
	index: number,
	draft: Draft,
	text: string,
	codePoints: readonly string[],
	id: string,
) {
	const mention = withinSpan(draft.mentions, boundsOf, claim.start, claim.end).find(
		({ place }) => place?.id === claim.place,
	);
	/** A district is a reading of a town's name: the gazetteer has no place of that id. */
	const known = mention?.place != null && ON_THE_MAP.has(mention.place.provider) && mention.place.type !== "district";
	const date = withinSpan(draft.dates, boundsOf, claim.start - 80, claim.end + 80).find(
		({ edtf }) => edtf === claim.edtf,
	);
	return {
		id: `${id}-${claim.kind}-${index + 1}`,
		group: claim.group,
		kind: claim.kind,
		modality: claim.modality,
		headline: { en: "TODO", uk: "TODO" },
		passage: quoteOf(claim, text, codePoints, draft.claims.length),
		actor: claim.actor,
		claimant: { name: claim.claimant ?? "not named in this text", side: claim.side, role: "TODO" },
		status: "claimed",
		when: {
			kind: WHEN_KIND[claim.group],
			edtf: claim.edtf,
			basis: date === undefined ? "publication" : date.basis,
			...(date && { words: date.words }),
		},
		where: known ? [{ place: claim.place, relation: "in", precision: precisionOf(mention?.place?.type ?? "") }] : [],
		proposal: { rule: claim.rule, confidence: claim.confidence, place: claim.place, decided: false },
	};
}

/** UCDP's codes: only a settlement is an exact place; a river, a border or a region is a line or vague. */
function precisionOf(type: string): 1 | 4 | 5 {
	if (SETTLEMENTS.has(type)) return 1;
	return type === "oblast" ? 4 : 5;
}

const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village"]);

function mentionEntry({ words, start, end, place, score, candidates }: Draft["mentions"][number]) {
	return {
		words,
		start,
		end,
		place: place === null ? null : { id: place.id, name: place.name, lngLat: place.lngLat, provider: place.provider },
		score,
		...(candidates.length > 1 && {
			candidates: candidates.map(({ place: other, score: points }) => ({
				id: other.id,
				name: other.name,
				lngLat: other.lngLat,
				provider: other.provider,
				score: points,
			})),
		}),
	};
}

const HEADER = ` A draft made by rules: nothing in it is on the map until an editor has decided every claim.
 "npm run review" opens it in the browser. By hand: check each claim against the text, write both headlines, decide, then remove "proposal" and this comment, and rename the
 file to end in .yaml. Delete what is wrong; "drafted" is only help and goes too. See docs/adding-a-source.md.`;

const COMMENTS: Readonly<Record<string, string>> = {
	rights: " how much of the text the public site may carry; excerpt until you know better",
	relation: " check: in, part, near, towards, along, across or elsewhere",
	modality: " check: occurred, ongoing, aimed, planned, expected or denied",
	actor: " check: who is said to have acted, not who said it",
	headline: " write: neutral, attributed, at most 90 characters each",
};

/** The drafting's remarks by key: those of the document's own values once, at the head of the file. */
function commentsOf({ title, outlet, published, language }: Draft["document"]): (key: string) => string | undefined {
	const once = new Map([
		["title", title.basis],
		["outlet", outlet.basis],
		["published", published.basis],
		["language", language.basis],
	]);
	return (key) => {
		const basis = once.get(key);
		once.delete(key);
		return basis === undefined ? COMMENTS[key] : ` ${basis}`;
	};
}

function publishedHow(basis: string): "stated" | "address" | "inferred" {
	return basis.startsWith("stated") ? "stated" : basis.startsWith("address") ? "address" : "inferred";
}

/** Readers see this note: where the basis is one of the sure ones it is written out, else an editor writes it. */
const PUBLISHED_NOTES: Readonly<Record<string, { readonly en: string; readonly uk: string }>> = {
	"stated: given with --published": {
		en: "Stated by the editor who added the text.",
		uk: "Зазначив редактор, який додав текст.",
	},
	"stated: by the page itself": { en: "Stated by the page itself.", uk: "Зазначено на самій сторінці." },
	"address: the day in the web address": { en: "The web address names the day.", uk: "День названо у вебадресі." },
};
const publishedNote = (basis: string) => PUBLISHED_NOTES[basis] ?? { en: basis, uk: "TODO" };

/** The draft as an annotation file in the making: `proposal` and `drafted` are the parts that an editor takes out. */
export function toDraftYaml(draft: Draft, text: string, seed: SeedFacts, warnings: readonly string[]): string {
	const { title, outlet, url, published, language } = draft.document;
	const codePoints = Array.from(text);
	const value = {
		document: {
			id: seed.id,
			file: seed.file,
			sha256: seed.sha256,
			title: title.value,
			outlet: outlet.value,
			outletKind: "original",
			url: url?.value ?? "https://TODO.invalid/",
			language: language.value,
			published: published.value,
			publishedBasis: { how: publishedHow(published.basis), note: publishedNote(published.basis) },
			rights: "excerpt",
		},
		claims: draft.claims.map((claim, index) => claimEntry(claim, index, draft, text, codePoints, seed.id)),
		context: [],
		drafted: {
			warnings: [...warnings],
			disagreements: draft.bearings
				.filter(({ agrees }) => !agrees)
				.map(({ words, stated, measured }) => ({ words, stated, measured })),
			mentions: draft.mentions.map(mentionEntry),
			dates: draft.dates,
			measures: draft.measures,
			attributions: draft.attributions,
		},
	};
	const header = HEADER.split("\n").map((line) => `#${line}`);
	return `${header.join("\n")}\n\n${toBlockYaml(value, commentsOf(draft.document))}`;
}
