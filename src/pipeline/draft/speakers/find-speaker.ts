import { outsideQuotes } from "./outside-quotes.ts";
import { speakerInCyrillic } from "./speaker-in-cyrillic.ts";
import { speakerInEnglish } from "./speaker-in-english.ts";
import { type Speaker, tidy } from "./speaker-name.ts";
import { CARRIED, COUNT_EN, SOURCE_CYRILLIC, SOURCE_EN, VERB_CYRILLIC, VERB_EN } from "./speech-verbs.ts";
import { VIEW_CYRILLIC, VIEW_EN } from "./view-verbs.ts";

/** "THE GENERAL: …": a record of who spoke. */
const TRANSCRIPT = /^(\p{Lu}[\p{Lu}.'’ -]{2,40}):\s/u;

/** Who speaks, by a verb of saying and what stands beside it. */
function byVerb(text: string, verbs: { readonly en: RegExp; readonly cyrillic: RegExp }): Speaker | null {
	const outside = outsideQuotes(text).text;
	const [english, cyrillic] = [verbs.en.exec(outside), verbs.cyrillic.exec(outside)];
	const verb = english ?? cyrillic;
	if (verb === null) return null;
	const speaker = english !== null ? speakerInEnglish(text, english) : speakerInCyrillic(text, verb);
	const verbEnd = verb.index + verb[0].length;
	return speaker === null
		? null
		: { ...speaker, from: Math.min(speaker.from, verb.index), to: Math.max(speaker.to, verbEnd) };
}

/** Finds who is said to say a sentence: by a record's heading, a source that is named, or a verb of saying. */
export function findSpeaker(text: string): Speaker | null {
	const recorded = TRANSCRIPT.exec(text);
	if (recorded !== null) return { from: 0, to: recorded[0].length, name: recorded[1] ?? "", holdsFrom: 0 };
	const carried = CARRIED.exec(text);
	if (carried !== null)
		return { from: carried.index, to: carried.index + carried[0].length + 4, name: "he", holdsFrom: 0 };
	const source = SOURCE_EN.exec(text) ?? COUNT_EN.exec(text) ?? SOURCE_CYRILLIC.exec(text);
	if (source !== null)
		return {
			from: source.index,
			to: source.index + source[0].length,
			name: tidy(source[1] ?? ""),
			holdsFrom: 0,
		};
	return byVerb(text, { en: VERB_EN, cyrillic: VERB_CYRILLIC });
}

/** Finds whose view a sentence gives that reports no speech: "Moscow blamed …", "the president promised …". */
export const findViewHolder = (text: string): Speaker | null => byVerb(text, { en: VIEW_EN, cyrillic: VIEW_CYRILLIC });
