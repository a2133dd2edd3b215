import type { CompareWords } from "./compare-words.ts";

export const enCompare: CompareWords = {
	start: "Compare two dates",
	end: "End comparison",
	swap: "Swap the dates",
	label: "Comparison of two dates",
	dateA: "Choose date A",
	dateB: "Choose date B",
	days: (a, b) => `${a} (A) compared with ${b} (B)`,
	onlyOn: { a: (date) => `Only on A, ${date}`, b: (date) => `Only on B, ${date}` },
	onBoth: "On both dates",
	tag: { a: "A", b: "B", both: "A and B" },
	report: "What changed",
	between: (first, last) => `After ${first}, up to ${last}`,
	change: {
		begun: "Begun",
		ended: "Ended",
		contradicted: "Contradicted",
		withdrawn: "Withdrawn",
		published: "Newly published",
	},
	definition: {
		begun: (first, last) => `First shown after ${first}, up to ${last}.`,
		ended: (first, last) => `Last shown from ${first} on, before ${last}.`,
		contradicted: (first, last) =>
			`A claim published after ${first}, up to ${last}, contradicts it or gives another account.`,
		withdrawn: (first, last) => `Withdrawn after ${first}, up to ${last}.`,
		published: (first, last) => `First published after ${first}, up to ${last}.`,
	},
	differentStretches:
		"Between these dates there are days without source texts. This compares what the sources spoke of, not the ground.",
	date: "Date",
	claim: "Claim",
	more: (claims) => `Show ${claims} more`,
	download: "Download as CSV",
};
