import path from "node:path";
import * as z from "zod/mini";
import type { Gazetteer, GazetteerPlace } from "../../domain/gazetteer.ts";
import { ID_PATTERN } from "../../domain/ids.ts";
import type {
	PlaceAcceptance,
	PlaceNames,
	PlaceOption,
	PlaceProposal,
	ReviewPlace,
} from "../../domain/review/review-draft.ts";
import {
	ACCEPTABLE_PROVIDERS,
	CACHE_FILE,
	type CacheEntry,
	toGazetteerPlace,
	withAccepted,
} from "../gazetteer/cache.ts";
import { findNamedPlaces } from "../gazetteer/find-named-places.ts";
import type { NamedPlace } from "../gazetteer/gazetteer-place.ts";
import { russianNames } from "../gazetteer/russian-name.ts";
import { readBytes } from "../read/read-file.ts";
import { readGazetteer } from "../read/read-gazetteer.ts";
import type { StoredDraft } from "./draft-store.ts";
import { draftedIn } from "./drafted-in.ts";
import { ReviewError } from "./review-error.ts";
import { type WriteSteps, writeAtomically } from "./write-atomically.ts";

const answerSchema = z.object({
	id: z.string(),
	name: z.string(),
	lngLat: z.tuple([z.number(), z.number()]),
	provider: z.enum(ACCEPTABLE_PROVIDERS),
});
const mentionSchema = z.object({
	words: z.string(),
	start: z.int(),
	end: z.int(),
	place: z.unknown(),
	candidates: z.optional(z.array(z.unknown())),
});
type Answer = z.infer<typeof answerSchema>;

interface ProposedMention {
	readonly words: string;
	readonly start: number;
	readonly end: number;
	readonly answers: readonly Answer[];
}

/** What the drafting left about places in the file: mentions whose best answer is none of the gazetteer's. */
function mentionsIn(yaml: string): ProposedMention[] {
	const list = draftedIn(yaml)["mentions"];
	const mentions: readonly unknown[] = Array.isArray(list) ? list : [];
	return mentions.flatMap((raw): ProposedMention[] => {
		const mention = mentionSchema.safeParse(raw);
		if (!mention.success || !answerSchema.safeParse(mention.data.place).success) return [];
		const { words, start, end, place, candidates = [] } = mention.data;
		const known = [place, ...candidates].map((one) => answerSchema.safeParse(one));
		const answers = known.flatMap(({ data }) => (data === undefined ? [] : [data]));
		const isFirst = ({ id }: Answer, index: number): boolean => index === answers.findIndex((one) => one.id === id);
		return [{ words, start, end, answers: answers.filter(isFirst) }];
	});
}

const namesOf = ({ names, aliases = [] }: GazetteerPlace): string[] => [names.en, names.uk, names.ru, ...aliases];

/** The places of a draft that the gazetteer does not have and a provider does, in the order of the text. */
export function placeProposalsOf(root: string, { yaml }: StoredDraft, gazetteer: Gazetteer): PlaceProposal[] {
	const taken = new Set(gazetteer.places.flatMap(namesOf));
	const open = mentionsIn(yaml).filter(({ words }) => !taken.has(words));
	if (open.length === 0) return [];
	const byId = findNamedPlaces(root, new Set(open.flatMap(({ answers }) => answers.map(({ id }) => id))));
	return open.flatMap(({ answers, ...mention }): PlaceProposal[] => {
		const options = answers.map((answer) => toOption(answer, byId.get(answer.id)));
		/** An inflected form of a name that the gazetteer has, or has since another form was accepted. */
		const isTaken = options.some(({ names }) => taken.has(names.en) || taken.has(names.uk));
		return isTaken ? [] : [{ ...mention, options }];
	});
}

const toOption = ({ id, name, lngLat, provider }: Answer, known: NamedPlace | undefined): PlaceOption => ({
	id,
	provider,
	// An area has no exact point: a claim about a district is listed for it, not drawn there.
	type: known?.type === "district" ? "region" : (known?.type ?? "village"),
	lngLat,
	names: guessNames(name, known?.names ?? []),
});

const CYRILLIC = /^[\p{Script=Cyrillic}’' -]+$/u;
const ONLY_UKRAINIAN = /[іїєґ’']/iu;
const ONLY_RUSSIAN = /[ыэёъ]/iu;

/** What a place is called in each language, as far as letters tell; an editor reads it before it is taken. */
function guessNames(en: string, spellings: readonly string[]): PlaceNames {
	const cyrillic = spellings.filter((one) => CYRILLIC.test(one)).map((one) => one.replaceAll("'", "’"));
	const uk = cyrillic.find((one) => ONLY_UKRAINIAN.test(one)) ?? cyrillic.find((one) => !ONLY_RUSSIAN.test(one)) ?? "";
	const ru = cyrillic.find((one) => one !== uk && !ONLY_UKRAINIAN.test(one)) ?? (uk && russianNames(uk)[0]) ?? "";
	return { en, uk, ru };
}

export const toReviewPlace = (place: GazetteerPlace): ReviewPlace => ({
	id: place.id,
	type: place.type,
	name: { en: place.names.en, uk: place.names.uk },
	spellings: namesOf(place),
	lngLat: place.lngLat ?? null,
	source: place.source,
	licence: place.licence,
});

export interface Accepting {
	readonly stored: StoredDraft;
	readonly acceptance: PlaceAcceptance;
	/** The day of the acceptance, as YYYY-MM-DD. */
	readonly today: string;
	readonly steps?: WriteSteps;
}

/**
 * Takes a provider's answer into `data/gazetteer.cache.yaml`, from where claims may name it. Who answered, and where the
 * place lies, is read from the draft on the disk; of the request only which answer it is, and the names.
 */
export async function acceptPlace(root: string, accepting: Accepting): Promise<ReviewPlace> {
	const { stored, acceptance, today, steps } = accepting;
	const { gazetteer, problems } = await readGazetteer(root);
	if (gazetteer === null || problems.length > 0) {
		throw new ReviewError(422, problems[0]?.message ?? "The gazetteer cannot be read.");
	}
	const entry = toEntry(root, stored, gazetteer, acceptance, today);
	const file = path.join(root, CACHE_FILE);
	const text = (await readBytes(file))?.toString("utf8") ?? "";
	await writeAtomically(file, withAccepted(text, entry), steps);
	return toReviewPlace(toGazetteerPlace(entry));
}

function toEntry(
	root: string,
	stored: StoredDraft,
	gazetteer: Gazetteer,
	{ words, option, names }: PlaceAcceptance,
	date: string,
): CacheEntry {
	const written = Object.values(names).map((name) => name.trim());
	if (written.some((name) => name === "")) throw new ReviewError(422, "Write the place's name in all three languages.");
	const [en = "", uk = "", ru = ""] = [names.en, names.uk, names.ru].map((name) => name.trim());
	const holder = gazetteer.places.find((place) => namesOf(place).some((name) => [en, uk, words].includes(name)));
	if (holder !== undefined) {
		throw new ReviewError(409, `"${words}" is a name of "${holder.id}", which claims can name already.`);
	}
	const chosen = placeProposalsOf(root, stored, gazetteer)
		.filter((proposal) => proposal.words === words)
		.flatMap(({ options }) => options)
		.find(({ id }) => id === option);
	if (chosen === undefined) throw new ReviewError(404, `The draft proposes no place "${option}" for "${words}".`);
	const provider = ACCEPTABLE_PROVIDERS.find((one) => one === chosen.provider) ?? "region";
	const [lng, lat] = chosen.lngLat;
	const id = freeId(en, new Set(gazetteer.places.map((place) => place.id)));
	return { query: words, provider, date, id, type: chosen.type, names: { en, uk, ru }, lngLat: [lng, lat] };
}

/** An id that says the name, as the gazetteer's do. */
function freeId(name: string, taken: ReadonlySet<string>): string {
	const slug = name
		.toLowerCase()
		.normalize("NFD")
		.replaceAll(/[^a-z0-9\s-]/g, "")
		.trim()
		.replaceAll(/[\s-]+/g, "-");
	const stem = ID_PATTERN.test(slug) ? slug : "accepted-place";
	for (let number = 1; ; number++) {
		const id = number === 1 ? stem : `${stem}-${number}`;
		if (!taken.has(id)) return id;
	}
}
