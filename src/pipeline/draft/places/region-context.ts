import type { Word } from "../words-of.ts";

const LIST = 8;
const REGIONS = /^(?:regions?|oblasts?|provinces?)$/;

/** "The regions of Kherson and Zaporizhzhia, Donetsk and Luhansk": the plural before a list of names. */
function isOfRegions(words: readonly Word[], at: number): boolean {
	for (let before = at - 1; before >= Math.max(1, at - LIST); before--) {
		const [word, after] = [words[before], words[before + 1]];
		if (word === undefined || (after?.gap !== " " && after?.gap !== ", ")) return false;
		if (word.key === "of") return /^(?:regions|oblasts|provinces|governors?)$/.test(words[before - 1]?.key ?? "");
		if (!word.isCapital && word.key !== "and") return false;
	}
	return false;
}

const DESCRIPTION = 4;
const NO_DESCRIPTION =
	/^(?:in|of|at|from|near|and|on|to|with|where|which|cit(?:y|ies)|towns?|villages?|capitals?|hubs?)$/;

/** "Donetsk, the eastern region that …": what the name is, said after a comma; not "Kharkiv, the region’s capital". */
function isSaidRegion(words: readonly Word[], last: number): boolean {
	const article = words[last + 1];
	if (article?.gap !== ", " || !/^(?:the|a|an|another)$/.test(article.key)) return false;
	for (let at = last + 2; at <= last + 1 + DESCRIPTION; at++) {
		const word = words[at];
		if ((word?.gap !== " " && word?.gap !== "-") || NO_DESCRIPTION.test(word.key)) return false;
		if (REGIONS.test(word.key)) return words[at + 1]?.gap !== "'" && words[at + 1]?.key !== "of";
	}
	return false;
}

/** "Kharkiv’s governor", "Kharkiv’s regional authorities". */
function hasGovernor(words: readonly Word[], last: number): boolean {
	const [mark, body] = [words[last + 1], words[last + 2]];
	return mark?.gap === "'" && mark.key === "s" && body?.gap === " " && /^(?:regional|governor)$/.test(body.key);
}

/** The regions that Russia claims as a whole. Of Donetsk and Luhansk the regions are named more often than the cities. */
const CLAIMED = /^(?:donetsk|lu[hg]ansk|kherson|zaporizh(?:zh)?ia|zaporizhzhya|zaporozhye)$/;
const TWIN = /^(?:donetsk|luhansk|lugansk)$/;
const CITY_REACH = 6;

/** The claimed regions listed together with the name at a word: "Donetsk, Luhansk, Kherson and Zaporizhzhia". */
function claimedBeside(words: readonly Word[], at: number): readonly number[] {
	const isJoined = (from: number, to: number): boolean =>
		words[to]?.gap === ", " || (words[to]?.gap === " " && to - from === 2 && words[from + 1]?.key === "and");
	const isClaimed = (index: number): boolean => CLAIMED.test(words[index]?.key ?? "");
	const next = (from: number): number | undefined =>
		[from + 1, from + 2].find((to) => isClaimed(to) && isJoined(from, to));
	const previous = (to: number): number | undefined =>
		[to - 1, to - 2].find((from) => isClaimed(from) && isJoined(from, to));
	const found = [at];
	for (let to = next(at); to !== undefined; to = next(to)) found.push(to);
	for (let from = previous(at); from !== undefined; from = previous(from)) found.unshift(from);
	return found;
}

/** "Donetsk and Luhansk", "most of Luhansk": the regions, where nothing says "city". */
function isClaimedRegion(words: readonly Word[], at: number): boolean {
	const { key = "" } = words[at] ?? {};
	if (!CLAIMED.test(key)) return false;
	const part = words[at - 1]?.key === "of" ? (words[at - 2]?.key ?? "") : "";
	if (TWIN.test(key) && /^(?:most|all|much|parts?|whole|rest|half|remainder)$/.test(part)) return true;
	const listed = claimedBeside(words, at);
	const twins = listed.filter((index) => TWIN.test(words[index]?.key ?? ""));
	const first = listed[0] ?? at;
	const lead = words.slice(Math.max(0, first - CITY_REACH), first);
	return twins.length > 1 && !lead.some((word) => /^(?:cit(?:y|ies)|towns?)$/.test(word.key));
}

/** Whether the words around an English name that a city and a region share say that the region is meant. */
export const meansRegion = (words: readonly Word[], at: number, last: number): boolean =>
	isOfRegions(words, at) || isSaidRegion(words, last) || hasGovernor(words, last) || isClaimedRegion(words, at);
