import { type ClaimFilter, NO_FILTER } from "./claim-filter.ts";
import { parseIsoDay } from "./day.ts";
import { failure, type Result, success } from "./result.ts";
import { type Camera, EMPTY_VIEW, type ViewState } from "./view-state.ts";
import { ACTORS, GROUPS, KINDS, LANGUAGES, PAGES, SIDES, STATUSES, THEMES } from "./vocabulary.ts";

/**
 * The codec between a view and an address's query. It knows the parameters below and leaves all others alone.
 *
 * `date`, `published`: a day. `claim`, and lists `docs`, `places`: ids. Lists `groups`, `kinds`, `actors`, `claimants`,
 * `status`: words of the vocabulary, separated by commas; `none` is the empty list. `q`: words. `lng`, `lat`, `zoom`:
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

const SINGLE_PARSERS: Readonly<Record<"date" | "claim" | "lang" | "theme" | "page", Parser>> = {
	date: day,
	claim: (value, known) => (known.claims.has(value) ? success(value) : failure("the id of a claim in this corpus")),
	lang: word(LANGUAGES),
	theme: word(THEMES),
	page: word(PAGES),
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
		const value = parameters.get(parameter);
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
		claim: read("claim", SINGLE_PARSERS.claim) ?? null,
		language: read("lang", SINGLE_PARSERS.lang) ?? null,
		theme: read("theme", SINGLE_PARSERS.theme) ?? null,
		page: read("page", SINGLE_PARSERS.page) ?? null,
		camera: readCamera(parameters, problems),
		filter,
	} as unknown as ViewState;
	return { view, problems };
}

const CAMERA_PARAMETERS = ["lng", "lat", "zoom"] as const;

function readCamera(parameters: URLSearchParams, problems: AddressProblem[]): Camera | null {
	const given = CAMERA_PARAMETERS.flatMap((name) => {
		const value = parameters.get(name);
		return value === null ? [] : [{ name, value }];
	});
	const [one] = given;
	if (one === undefined) return null;
	const wrong = given.find(({ name, value }) => {
		const [least, most] = CAMERA_LIMITS[name];
		const number = value.trim() === "" ? Number.NaN : Number(value);
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
	return {
		lng: Number(parameters.get("lng")),
		lat: Number(parameters.get("lat")),
		zoom: Number(parameters.get("zoom")),
	};
}

/** Writes a view into a query, keeping the parameters in `query` that are not ours. Without a leading `?`. */
export function toAddress(view: ViewState, query = ""): string {
	const parameters = new URLSearchParams(query);
	for (const parameter of ADDRESS_PARAMETERS) parameters.delete(parameter);
	const write = (parameter: string, value: string | null): void => {
		if (value !== null && value !== "") parameters.set(parameter, value);
	};
	write("date", view.date);
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
	return parameters.toString().replaceAll("%2C", LIST_SEPARATOR);
}
