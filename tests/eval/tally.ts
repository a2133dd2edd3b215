/** What was found, what was found that is not there, and what was missed. */
export interface Tally {
	readonly found: number;
	readonly spurious: number;
	readonly missed: number;
}

export interface Score extends Tally {
	/** Shares between 0 and 1; null where nothing could be counted. */
	readonly precision: number | null;
	readonly recall: number | null;
	readonly f1: number | null;
}

export const NOTHING: Tally = { found: 0, spurious: 0, missed: 0 };

export const addTallies = (one: Tally, other: Tally): Tally => ({
	found: one.found + other.found,
	spurious: one.spurious + other.spurious,
	missed: one.missed + other.missed,
});

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Precision and recall over all texts together (micro-averaged), and F1, their harmonic mean: 2tp / (2tp + fp + fn). */
export const toScore = ({ found, spurious, missed }: Tally): Score => ({
	found,
	spurious,
	missed,
	precision: share(found, found + spurious),
	recall: share(found, found + missed),
	f1: share(2 * found, 2 * found + spurious + missed),
});

/** Yes and no as a tally: `found` agree, `missed` do not. */
export const agreementOf = (answers: readonly boolean[]): Tally => {
	const found = answers.filter(Boolean).length;
	return { found, missed: answers.length - found, spurious: 0 };
};
