import { speakerInCyrillic } from "./speaker-in-cyrillic.ts";
import { speakerInEnglish } from "./speaker-in-english.ts";
import { type Speaker, tidy } from "./speaker-name.ts";
import { CARRIED, SOURCE_CYRILLIC, SOURCE_EN, VERB_CYRILLIC, VERB_EN } from "./speech-verbs.ts";

/** "THE GENERAL: …": a record of who spoke. */
const TRANSCRIPT = /^(\p{Lu}[\p{Lu}.'’ -]{2,40}):\s/u;

/** Finds who is said to say a sentence: by a record's heading, a source that is named, or a verb of saying. */
export function findSpeaker(text: string): Speaker | null {
	const recorded = TRANSCRIPT.exec(text);
	if (recorded !== null) return { from: 0, to: recorded[0].length, name: recorded[1] ?? "", holdsFrom: 0 };
	const carried = CARRIED.exec(text);
	if (carried !== null)
		return { from: carried.index, to: carried.index + carried[0].length + 4, name: "he", holdsFrom: 0 };
	const source = SOURCE_EN.exec(text) ?? SOURCE_CYRILLIC.exec(text);
	if (source !== null)
		return {
			from: source.index,
			to: source.index + source[0].length,
			name: tidy(source[1] ?? ""),
			holdsFrom: 0,
		};
	const [english, cyrillic] = [VERB_EN.exec(text), VERB_CYRILLIC.exec(text)];
	const verb = english ?? cyrillic;
	if (verb === null) return null;
	const speaker = english !== null ? speakerInEnglish(text, english) : speakerInCyrillic(text, verb);
	const verbEnd = verb.index + verb[0].length;
	return speaker === null
		? null
		: { ...speaker, from: Math.min(speaker.from, verb.index), to: Math.max(speaker.to, verbEnd) };
}
