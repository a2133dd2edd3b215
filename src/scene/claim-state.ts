import type { Claim } from "../domain/claim.ts";
import type { Presence } from "../domain/compare-days.ts";
import { isPast } from "../domain/linger.ts";
import { DICTIONARIES } from "../i18n/dictionary.ts";
import { fadedPalette, type Palette } from "./palette.ts";
import type { GroupMark, Mark } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

/** How a claim stands to the day, or the two days, of a picture. */
export interface ClaimState {
	/** On which of two compared days it is shown; null where one day is drawn. */
	readonly presence: Presence | null;
	/** It is shown only because it lingers: on every day on which it is shown, its own days are over. */
	readonly isPast: boolean;
}

type StateSign = "only-a" | "only-b" | "both-days" | "past";

const PRESENCE_SIGNS: Readonly<Record<Presence, StateSign>> = {
	a: "only-a",
	b: "only-b",
	both: "both-days",
};

type Days = Pick<Sheet, "date" | "comparison" | "lingers">;

/** Each state is one object, so that states can be told apart by identity. */
const STATES = [null, "a", "b", "both"].map((presence) =>
	[false, true].map((hasPassed): ClaimState => ({ presence: presence as Presence | null, isPast: hasPassed })),
);

export function stateOf({ date, comparison, lingers }: Days, claim: Claim): ClaimState {
	if (comparison === null) return stateWith(0, lingers && isPast(claim, date));
	const { a, b, presence } = comparison;
	switch (presence.get(claim.id)) {
		case "b":
			return stateWith(2, isPast(claim, b));
		case "both":
			return stateWith(3, isPast(claim, earlier(comparison)));
		default:
			return stateWith(1, isPast(claim, a));
	}
}

const stateWith = (row: number, hasPassed: boolean): ClaimState => STATES[row]?.[hasPassed ? 1 : 0] as ClaimState;

/** The states among several claims, each once. */
export const distinctStates = (days: Days, claims: readonly Claim[]): ClaimState[] =>
	days.comparison === null && !days.lingers
		? [stateWith(0, false)]
		: [...new Set(claims.map((claim) => stateOf(days, claim)))];

/** What is past on the earlier of two days is past on both. */
const earlier = ({ a, b }: { readonly a: Sheet["date"]; readonly b: Sheet["date"] }): Sheet["date"] => (a < b ? a : b);

/** The colours of a claim in this state. */
export const paletteIn = ({ palette }: Sheet, { isPast: hasPassed }: ClaimState): Palette =>
	hasPassed ? fadedPalette(palette) : palette;

/** The signs that say the state. */
export const stateSigns = ({ presence, isPast: hasPassed }: ClaimState): StateSign[] => [
	...(presence === null ? [] : [PRESENCE_SIGNS[presence]]),
	...(hasPassed ? (["past"] as const) : []),
];

/** More claims than this are not all named in a label. */
const MOST_NAMED = 8;

/** Marks of claims. Their label, headlines with states in words, is put together when it is read: few pictures ask. */
export function claimGroup(sheet: Sheet, claims: readonly Claim[], marks: readonly Mark[]): GroupMark {
	const { language, date, comparison, lingers } = sheet;
	return {
		type: "group",
		claims: claims.map(({ id }) => id),
		get label() {
			const labels = claims
				.slice(0, MOST_NAMED)
				.map((claim) => labelOf({ language, date, comparison, lingers }, claim));
			return [...labels, ...(claims.length > MOST_NAMED ? ["…"] : [])].join("\n");
		},
		marks,
	};
}

function labelOf(sheet: Days & Pick<Sheet, "language">, claim: Claim): string {
	const words = DICTIONARIES[sheet.language].signs;
	const signs = stateSigns(stateOf(sheet, claim)).map((sign) => words[sign]);
	return [claim.properties.headline[sheet.language], ...signs].join(" · ");
}
