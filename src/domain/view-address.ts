import { type ClaimFilter, NO_FILTER } from "./claim-filter.ts";
import { parseIsoDay } from "./day.ts";
import { FACETS } from "./facet-columns.ts";
import { LINGERS, type Linger } from "./linger.ts";
import { failure, type Result, success } from "./result.ts";
import { type Camera, EMPTY_VIEW, type ViewState } from "./view-state.ts";
import { ACTORS, GROUPS, KINDS, LANGUAGES, PAGES, SIDES, STATUSES, THEMES } from "./vocabulary.ts";

/**
 * The codec between a view and an address's query. It knows the parameters below and leaves all others alone.
 *
 * `date`, `compare`, `published`: a day. `linger`: days, 0, 3, 7 or 30. `embed`: `1`. `data`: an address of this origin. `claim`, and lists `docs`, `places`: ids. Lists `groups`, `kinds`, `actors`, `claimants`,
 * `status`: words of the vocabulary, separated by commas; `none` is the empty list; a list may also be several parameters of one name. `q`: words. `lng`, `lat`, `zoom`:
 * numbers, all three or none. `lang`, `theme`: a word. `page`: `sources`, `method` or `corrections`; without it the map.
 */

/** A value in an address that could not be used; it was left out. */
export interface AddressProblem {
	readonly parameter: string;
	readonly value: string;
	readonly expected: string;
	/** Parameters that must stand beside this one and do not; the value itself is usable then. */
	readonly missing?: readonly string[];
}

/** The ids an address may name. */
export interface KnownIds {
	readonly claims: { has(id: string): boolean };
	readonly documents: { has(id: string): boolean };
	readonly places: { has(id: string): boolean };
	/** The site's own, such as `https://example.org`; without it only relative addresses are taken for its own. */
	readonly origin?: string;
}

const NONE = "none";
const LIST_SEPARATOR = ",";
const LONGEST_SEARCH = 200;
/** Decimals of a camera in an address: 1e-4 degrees are some 10 m. */
const CAMERA_DECIMALS = { lng: 4, lat: 4, zoom: 2 } as const;
const CAMERA_LIMITS = { lng: [-180, 180], lat: [-85, 85], zoom: [0, 22] } as const;

type Parser = (value: string, known: KnownIds) => Result<unknown>;

const word =
	(allowed: readonly string[]): Parser =>
	(value) =>
		allowed.includes(value) ? success(value) : failure(`one of ${allowed.join(", ")}`);

const list =
	(isAllowed: (item: string, known: KnownIds) => boolean, expected: string): Parser =>
	(value, known) => {
		if (value === NONE) return success([]);
		const items = [...new Set(value.split(LIST_SEPARATOR))];
		return items.every((item) => isAllowed(item, known)) ? success(items) : failure(expected);
	};

const words = (allowed: readonly string[]): Parser =>
	list((item) => allowed.includes(item), `a list of ${allowed.join(", ")}, or ${NONE}`);

const day: Parser = (value) => (parseIsoDay(value).ok ? success(value) : failure("a day written YYYY-MM-DD"));

const FILTER_PARSERS: { readonly [Name in keyof ClaimFilter]: Parser } = {
	published: day,
	groups: words(GROUPS),
	kinds: words(KINDS),
	actors: words(ACTORS),
	claimants: words(SIDES),
	status: words(STATUSES),
	docs: list((id, known) => known.documents.has(id), "ids of source documents"),
	places: list((id, known) => known.places.has(id), "ids of places"),
	q: (value) => (value.length <= LONGEST_SEARCH ? success(value) : failure(`at most ${LONGEST_SEARCH} characters`)),
};

const linger: Parser = (value) => {
	const days = LINGERS.find((allowed) => String(allowed) === value);
	return days === undefined ? failure(`one of ${LINGERS.join(", ")}`) : success(days);
};

/** Stands for this site's origin where none is told: a relative address stays there when resolved. */
const ANY_ORIGIN = "https://own.invalid";

/** Anything but this page's own origin could put foreign text under our name, and would be a request to a third party. */
const sameOriginAddress: Parser = (value, { origin = ANY_ORIGIN }) => {
	const isOwn = value !== "" && URL.canParse(value, origin) && new URL(value, origin).origin === origin;
	return isOwn ? success(value) : failure("an address of this site");
};

type SingleParameter = "date" | "compare" | "linger" | "claim" | "lang" | "theme" | "page" | "embed" | "data";

const SINGLE_PARSERS: Readonly<Record<SingleParameter, Parser>> = {
	date: day,
	compare: day,
	linger,
	claim: (value, known) => (known.claims.has(value) ? success(value) : failure("the id of a claim in this corpus")),
	lang: word(LANGUAGES),
	theme: word(THEMES),
	page: word(PAGES),
	embed: (value) => (value === "1" || value === "0" ? success(value === "1") : failure("1 or 0")),
	data: sameOriginAddress,
};

/** Every parameter this codec reads and writes. */
export const ADDRESS_PARAMETERS: readonly string[] = [
	...Object.keys(SINGLE_PARSERS),
	...Object.keys(FILTER_PARSERS),
	...Object.keys(CAMERA_LIMITS),
];

/** Reads a query. What is wrong is left out of the view and told; nothing throws. */
export function parseAddress(query: string, known: KnownIds): { view: ViewState; problems: AddressProblem[] } {
	const parameters = new URLSearchParams(query);
	const problems: AddressProblem[] = [];
	const read = (parameter: string, parse: Parser): unknown => {
		const value = readValue(parameters, parameter, problems);
		if (value === null) return undefined;
		const parsed = parse(value, known);
		if (parsed.ok) return parsed.value;
		problems.push({ parameter, value, expected: parsed.problem });
		return undefined;
	};
	const filter: Record<string, unknown> = { ...NO_FILTER };
	for (const [parameter, parse] of Object.entries(FILTER_PARSERS)) {
		const value = read(parameter, parse);
		if (value !== undefined) filter[parameter] = value;
	}
	const view = {
		...EMPTY_VIEW,
		date: read("date", SINGLE_PARSERS.date) ?? null,
		compare: read("compare", SINGLE_PARSERS.compare) ?? null,
		linger: read("linger", SINGLE_PARSERS.linger) ?? 0,
		claim: read("claim", SINGLE_PARSERS.claim) ?? null,
		language: read("lang", SINGLE_PARSERS.lang) ?? null,
		theme: read("theme", SINGLE_PARSERS.theme) ?? null,
		page: read("page", SINGLE_PARSERS.page) ?? null,
		embed: read("embed", SINGLE_PARSERS.embed) ?? false,
		data: read("data", SINGLE_PARSERS.data) ?? null,
		camera: readCamera(parameters, problems),
		filter,
	} as unknown as ViewState;
	return { view, problems };
}

const LISTS: ReadonlySet<string> = new Set(FACETS);

/** What a parameter says: of several, a list has all, and anything else the first. Null if it is not there. */
function readValue(parameters: URLSearchParams, parameter: string, problems: AddressProblem[]): string | null {
	const [first, ...others] = parameters.getAll(parameter);
	if (first === undefined) return null;
	if (LISTS.has(parameter)) return [first, ...others].join(LIST_SEPARATOR);
	const lost = others.filter((value) => value !== first);
	if (lost.length > 0) problems.push({ parameter, value: lost.join(", "), expected: "no more than one value" });
	return first;
}

/** A number as an address has it: no power of ten, and no other base. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

const CAMERA_PARAMETERS = ["lng", "lat", "zoom"] as const;

function readCamera(parameters: URLSearchParams, problems: AddressProblem[]): Camera | null {
	const given = CAMERA_PARAMETERS.flatMap((name) => {
		const value = readValue(parameters, name, problems)?.trim();
		return value === undefined ? [] : [{ name, value, number: DECIMAL.test(value) ? Number(value) : Number.NaN }];
	});
	const [one] = given;
	if (one === undefined) return null;
	const wrong = given.find(({ name, number }) => {
		const [least, most] = CAMERA_LIMITS[name];
		return !(number >= least && number <= most);
	});
	if (wrong !== undefined) {
		const expected = `a number from ${CAMERA_LIMITS[wrong.name].join(" to ")}`;
		problems.push({ parameter: wrong.name, value: wrong.value, expected });
		return null;
	}
	const missing = CAMERA_PARAMETERS.filter((name) => !parameters.has(name));
	if (missing.length > 0) {
		const expected = `all of ${CAMERA_PARAMETERS.join(", ")}`;
		problems.push({ parameter: one.name, value: one.value, expected, missing });
		return null;
	}
	return Object.fromEntries(given.map(({ name, number }) => [name, number])) as unknown as Camera;
}

/** Writes into a query what needs no data to be right, language, theme and page, and leaves all else as it is. */
export function toAddressBeforeData({ language, theme, page }: ViewState, query: string): string {
	const parameters = new URLSearchParams(query);
	for (const [parameter, value] of Object.entries({ lang: language, theme, page })) {
		if (value === null) parameters.delete(parameter);
		else parameters.set(parameter, value);
	}
	return parameters.toString().replaceAll("%2C", LIST_SEPARATOR);
}

/** Writes a view into a query, keeping the parameters in `query` that are not ours. Without a leading `?`. */
export function toAddress(view: ViewState, query = ""): string {
	const parameters = new URLSearchParams(query);
	for (const parameter of ADDRESS_PARAMETERS) parameters.delete(parameter);
	const write = (parameter: string, value: string | null): void => {
		if (value !== null && value !== "") parameters.set(parameter, value);
	};
	write("date", view.date);
	write("compare", view.compare);
	write("linger", view.linger === 0 ? null : String(view.linger satisfies Linger));
	write("claim", view.claim);
	for (const [parameter, value] of Object.entries(view.filter) as [string, string | readonly string[] | null][]) {
		write(parameter, Array.isArray(value) ? value.join(LIST_SEPARATOR) || NONE : (value as string | null));
	}
	for (const name of CAMERA_PARAMETERS) {
		write(name, view.camera === null ? null : String(Number(view.camera[name].toFixed(CAMERA_DECIMALS[name]))));
	}
	write("lang", view.language);
	write("theme", view.theme);
	write("page", view.page);
	write("embed", view.embed ? "1" : null);
	write("data", view.data);
	return parameters.toString().replaceAll("%2C", LIST_SEPARATOR);
}
