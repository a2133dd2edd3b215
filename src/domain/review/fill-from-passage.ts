import { splitSentences } from "../sentences.ts";
import { geometryFor } from "./geometry-for.ts";
import { isInside, type PassageSetting } from "./passage-setting.ts";
import type { CandidateClaim, SpokenStretch, Stretch } from "./review-draft.ts";
import { wherePassageSays } from "./where-passage-says.ts";

/**
 * A claim whose passage an editor has just chosen, with what the drafting found in these words: their date, their places, and
 * the shape that follows. Who says it is taken from beside the words where the claim has nobody yet. What the words do not
 * say stays as it was; all of it is a proposal that the editor sees before accepting.
 */
export function fillFromPassage(claim: CandidateClaim, setting: PassageSetting): CandidateClaim {
	const dated = withDate(claim, setting);
	const where = wherePassageSays(dated, setting);
	const spoken = withSpeaker(dated, setting);
	if (where.length === 0) return spoken;
	const { noPlace: _, ...rest } = spoken;
	const placed = { ...rest, where };
	return { ...placed, geometry: geometryFor(placed, setting) };
}

/** "Since Monday": only a state may go on; when something happened since then is left to the editor. */
const OPEN = /^\.\.\/|\/\.\.$/;

function withDate(claim: CandidateClaim, { hints, passage }: PassageSetting): CandidateClaim {
	const mayStayOpen = claim.when.kind === "state";
	const date = hints.dates.find((one) => isInside(one, passage) && (mayStayOpen || !OPEN.test(one.edtf)));
	if (date === undefined) return claim;
	const { note: _, ...when } = claim.when;
	return { ...claim, when: { ...when, edtf: date.edtf, basis: date.basis, words: date.words } };
}

/** So far from a passage its speaker may be named: in the same sentence. Code points. */
const BESIDE = 40;

const distance = (one: Stretch, other: Stretch): number => Math.max(0, one.start - other.end, other.start - one.end);

/** Whether no sentence or line ends between two stretches: the next sentence's speaker does not say this one. */
function isOneSentence(points: readonly string[], one: Stretch, other: Stretch): boolean {
	const [first, second] = one.start <= other.start ? [one, other] : [other, one];
	if (second.start < first.end) return true;
	const head = points.slice(first.start, second.start).join("");
	const ends = splitSentences(head + points.slice(second.start, second.start + BESIDE).join(""), "en");
	const from = points.slice(first.start, first.end).join("").length;
	return !ends.some(({ end }) => end >= from && end <= head.length);
}

function withSpeaker(claim: CandidateClaim, { points, hints, passage }: PassageSetting): CandidateClaim {
	if (claim.claimant.name !== "") return claim;
	const near = hints.speakers
		.map((speaker): readonly [number, SpokenStretch] => [distance(speaker, passage), speaker])
		.filter(([away, speaker]) => away <= BESIDE && isOneSentence(points, speaker, passage))
		.sort(([one], [other]) => one - other)[0]?.[1];
	return near === undefined ? claim : { ...claim, claimant: near.claimant, status: "claimed" };
}
