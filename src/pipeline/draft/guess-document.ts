import { type IsoDay, toIsoDay } from "../../domain/day.ts";
import { findDates } from "./dates/find-dates.ts";
import type { DraftDocumentInfo, Guess, TextLanguage } from "./types.ts";

interface Facts {
	readonly published?: IsoDay | undefined;
	readonly url?: string | undefined;
	readonly outlet?: string | undefined;
}

/** What the editor says of a text, and what its page says of itself: the two are never told as one. */
export interface StatedFacts extends Facts {
	readonly page?: Facts & { readonly title?: string | undefined };
}

const LETTERS: Readonly<Record<Exclude<TextLanguage, "en">, RegExp>> = { uk: /[іїєґ]/giu, ru: /[ыэёъ]/giu };
const SAMPLE_LENGTH = 20_000;
const TITLE_LENGTH = 200;

/** The text's language by its letters: Latin is English; і, ї, є, ґ against ы, э, ё, ъ. */
function languageOf(text: string): TextLanguage {
	const sample = text.slice(0, SAMPLE_LENGTH);
	const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
	const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (latin >= cyrillic) return "en";
	return (sample.match(LETTERS.uk)?.length ?? 0) >= (sample.match(LETTERS.ru)?.length ?? 0) ? "uk" : "ru";
}

function titleOf(text: string, own: string | undefined): Guess {
	if (own !== undefined) return { value: own, basis: "the page's own title" };
	const lines = text
		.slice(0, SAMPLE_LENGTH)
		.split("\n")
		.map((line) => line.replace(/^[#>\s]+/, "").trim());
	const line =
		lines.find((one) => one.length >= 15 && one.split(/\s+/).length >= 3) ?? lines.find((one) => one !== "") ?? "";
	return {
		value: line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH)}…` : line,
		basis: "the first line that is long enough for a title",
	};
}

function dateIn(url: string | undefined): IsoDay | null {
	const match = /(?:^|[/_-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/.exec(
		url ?? "",
	);
	return match === null ? null : toIsoDay(`${match[1]}-${match[2]}-${match[3]}`);
}

function publishedOf(text: string, { published, url, page }: StatedFacts, today: IsoDay): Guess {
	if (published !== undefined) return { value: published, basis: "stated: given with --published" };
	if (page?.published !== undefined) return { value: page.published, basis: "stated: by the page itself" };
	const inAddress = dateIn(url ?? page?.url);
	if (inAddress !== null) return { value: inAddress, basis: "address: the day in the web address" };
	const explicit = findDates(text.slice(0, SAMPLE_LENGTH), today).filter(
		({ basis, edtf }) => basis === "explicit" && /^\d{4}-\d{2}-\d{2}$/.test(edtf) && edtf <= today,
	);
	const first = explicit.find(({ start }) => start < 600);
	if (first !== undefined) return { value: first.edtf, basis: `inferred: "${first.words}" stands near the beginning` };
	const latest = explicit
		.map(({ edtf }) => edtf)
		.sort()
		.at(-1);
	if (latest !== undefined) return { value: latest, basis: "inferred: the latest full date in the text" };
	return {
		value: today,
		basis: "inferred: nothing in the text says it; today's date stands here. Check first: relative dates hang on it",
	};
}

function outletOf(text: string, { outlet, url, page }: StatedFacts): Guess {
	if (outlet !== undefined) return { value: outlet, basis: "stated: given with --outlet" };
	if (page?.outlet !== undefined) return { value: page.outlet, basis: "stated: by the page itself" };
	const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url ?? page?.url ?? "")?.[1];
	if (host !== undefined) return { value: host, basis: "the host of the web address" };
	const signed =
		/\b(Reuters|CNN|BBC|AP|AFP|RBC-Ukraine|Kyiv Independent|Ukrinform|Suspilne|Interfax-Ukraine|Укрінформ|Суспільне|РБК-Україна|ТАСС|РИА Новости)\b/u.exec(
			text.slice(0, SAMPLE_LENGTH),
		)?.[1];
	return signed === undefined
		? { value: "unknown", basis: "nothing says who published it" }
		: { value: signed, basis: "named in the text; it may only be quoted" };
}

function addressOf({ url, page }: StatedFacts): Guess | null {
	if (url !== undefined) return { value: url, basis: "stated: given with --url" };
	return page?.url === undefined ? null : { value: page.url, basis: "stated: by the page itself" };
}

/** Title, outlet, day of publication and language, each with what the guess rests on. `today` stands in for no date. */
export function guessDocument(text: string, stated: StatedFacts, today: IsoDay): DraftDocumentInfo {
	return {
		title: titleOf(text, stated.page?.title),
		outlet: outletOf(text, stated),
		url: addressOf(stated),
		published: publishedOf(text, stated, today),
		language: { value: languageOf(text), basis: "its letters" },
	};
}
