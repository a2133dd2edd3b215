import type { FoundMention, MentionOverride } from "./find-mentions.ts";
import { matchesAt } from "./name-trie.ts";
import type { PlaceIndex } from "./place-index.ts";
import { textTokens } from "./text-tokens.ts";

const overlaps = (one: MentionOverride, other: FoundMention): boolean => one.start < other.end && other.start < one.end;

/** Whether a mention's words begin with a name of the place. */
function couldMean(mention: FoundMention, place: string, index: PlaceIndex): boolean {
	const tokens = textTokens(mention.words);
	return tokens.some((_, at) =>
		matchesAt(index.names, tokens, at).some(({ values }) =>
			values.some((value) => value.kind === "name" && value.place.id === place),
		),
	);
}

/** The mentions an override speaks of: those it touches; of several, the ones that could be the place it names. */
function targetsOf(override: MentionOverride, mentions: readonly FoundMention[], index: PlaceIndex): FoundMention[] {
	const touched = mentions.filter((mention) => overlaps(override, mention));
	const { place } = override;
	if (place === undefined || touched.length < 2) return touched;
	const likely = touched.filter((mention) => couldMean(mention, place, index));
	return likely.length > 0 ? likely : touched;
}

function toMention({ start, end, place, use }: MentionOverride, codePoints: () => readonly string[]): FoundMention[] {
	if (place === undefined) return [];
	return [{ start, end, words: codePoints().slice(start, end).join(""), place, use: use ?? "place" }];
}

/**
 * Applies editors' overrides in their order. A found mention keeps its span; where nothing was found, an override with a
 * place adds a mention of its own span; one with neither place nor use strikes out what was found.
 */
export function applyOverrides(
	found: readonly FoundMention[],
	overrides: readonly MentionOverride[],
	text: string,
	index: PlaceIndex,
): FoundMention[] {
	let memo: readonly string[] | undefined;
	const codePoints = () => {
		memo ??= Array.from(text);
		return memo;
	};
	let mentions = [...found];
	for (const override of overrides) {
		const { place, use } = override;
		const targets = new Set(targetsOf(override, mentions, index));
		if (targets.size === 0) mentions.push(...toMention(override, codePoints));
		else if (place === undefined && use === undefined) mentions = mentions.filter((mention) => !targets.has(mention));
		else {
			mentions = mentions.map((mention) =>
				targets.has(mention) ? { ...mention, ...(place && { place }), ...(use && { use }) } : mention,
			);
		}
	}
	return mentions.sort((one, other) => one.start - other.start || one.end - other.end);
}
