import { UNWRITTEN, UNWRITTEN_ADDRESS } from "../../domain/unwritten.ts";
import { toBlockYaml } from "./block-yaml.ts";
import { type CorpusKnowledge, claimEntry } from "./claim-entry.ts";
import { createSpeakerNames } from "./speakers/describe-speakers.ts";
import type { Draft } from "./types.ts";

/** What stands in the file besides the draft: the name and hash of its seed. */
export interface SeedFacts {
	readonly id: string;
	readonly file: string;
	readonly sha256: string;
}

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

const HEADER = ` A draft made by a program: nothing in it is on the map until an editor has decided every claim.
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
const publishedNote = (basis: string) => PUBLISHED_NOTES[basis] ?? { en: basis, uk: UNWRITTEN };

/** The draft as an annotation file in the making: `proposal` and `drafted` are the parts that an editor takes out. */
export function toDraftYaml(
	draft: Draft,
	text: string,
	seed: SeedFacts,
	warnings: readonly string[],
	known: CorpusKnowledge,
): string {
	const { title, outlet, url, published, language } = draft.document;
	const setting = { draft, text, points: Array.from(text), known };
	const speakers = createSpeakerNames(known.claimants);
	const value = {
		document: {
			id: seed.id,
			file: seed.file,
			sha256: seed.sha256,
			title: title.value,
			outlet: outlet.value,
			outletKind: "original",
			url: url?.value ?? UNWRITTEN_ADDRESS,
			language: language.value,
			published: published.value,
			publishedBasis: { how: publishedHow(published.basis), note: publishedNote(published.basis) },
			rights: "excerpt",
		},
		claims: draft.claims.map((claim, index) => {
			const { group, kind, modality, headline, passage, actor, ...rest } = claimEntry(claim, setting);
			const { role, ...speaker } = speakers.describe(claim.claimant, claim.side);
			const claimant = { ...speaker, role: role === "" ? UNWRITTEN : role };
			const id = `${seed.id}-${kind}-${index + 1}`;
			return { id, group, kind, modality, headline, passage, actor, claimant, ...rest };
		}),
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
