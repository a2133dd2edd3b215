import type { Side } from "../../domain/vocabulary.ts";
import { claimantSide } from "./claimant-side.ts";
import type { Sentence } from "./sentences-of.ts";
import { sideOf } from "./side-words.ts";

/** Who says a sentence, and where that is said; UTF-16 units of the text. */
export interface FoundAttribution {
	readonly start: number;
	readonly end: number;
	readonly claimant: string;
	readonly side: Side;
	readonly hedge: boolean;
	/** Taken over from a sentence before ("He said"). */
	readonly isCarried: boolean;
	/** No words of this sentence name a speaker: the one of the sentence before is taken to go on. */
	readonly isInherited?: boolean;
}

const SAY_EN =
	"(?:said|says|saying|reported(?:ly)?|reports|claim|claimed|claims|stated|states|announced|announces|told|added|adds|noted|notes|wrote|writes|confirmed|confirms|warned|warns|estimated|estimates|alleged|alleges|denied|denies|believes?|believed|acknowledged|admitted|insisted|argued|assessed|assesses|expects?|condemned|criticized|explained|posted|shared|described|urged|predicted|predicts|conceded|concedes|cautioned|counted|calculated|replied|recalled|recalls|insists|suggested|suggests|thinks|concluded|concludes|maintains?|assess|documented|verified)";
const SAY_CYRILLIC =
	"(?:повідомл(?:яє|яють|яв|яли)|повідоми(?:в|ла|ли|ло)|заяви(?:в|ла|ли|ло)|заявля(?:є|ють)|сказа(?:в|ла|ли)|каж(?:е|уть)|зазначи(?:в|ла|ли)|зазнача(?:є|ють)|розпові(?:в|ла|ли)|написа(?:в|ла|ли)|пише|пишуть|наголоси(?:в|ла|ли)|дода(?:в|ла|ли)|поінформува(?:в|ла|ли)|інформу(?:є|ють)|уточни(?:в|ла|ли)|стверджу(?:є|ють)|підтверди(?:в|ла|ли)|спростува(?:в|ла|ли)|вважа(?:є|ють)|підрахува(?:в|ла|ли)|визна(?:в|ла|ли|є|ють)|припуска(?:є|ють)|прогнозу(?:є|ють)|нагада(?:в|ла|ли)|пояснює|пояснюють|поясни(?:в|ла|ли)|розказа(?:в|ла|ли)|запевни(?:в|ла|ли)|запевня(?:є|ють)|відпові(?:в|ла|ли)|підкресли(?:в|ла|ли)|переконан(?:ий|а|і)|впевнен(?:ий|а|і)|запереч(?:ує|ують|ив|или)|назва(?:в|ла|ли)|оголоси(?:в|ла|ли|ло)|попереди(?:в|ла|ли)|оприлюдни(?:в|ла|ли)|сообщ(?:ает|ают|ил|ила|или|ило)|заявля(?:ет|ют)|заяви(?:л|ла|ли|ло)|сказа(?:л|ла|ли)|говор(?:ит|ят)|отмети(?:л|ла|ли)|отмеча(?:ет|ют)|рассказа(?:л|ла|ли)|написа(?:л|ла|ли)|пишет|пишут|добави(?:л|ла|ли)|утвержда(?:ет|ют)|уточни(?:л|ла|ли)|подтверди(?:л|ла|ли)|опроверг(?:ла|ли)?|счита(?:ет|ют)|подчеркну(?:л|ла|ли)|предупреди(?:л|ла|ли)|подсчита(?:л|ла|ли)|призна(?:л|ла|ли|ёт|ют)|полага(?:ет|ют)|предполага(?:ет|ют)|уверен(?:а|ы)?|объяви(?:л|ла|ли|ло)|поясни(?:л|ла|ли)|объясни(?:л|ла|ли)|ответи(?:л|ла|ли)|назва(?:л|ла|ли)|подтвержда(?:ет|ют)|заверя(?:ет|ют)|завери(?:л|ла|ли)|вспомина(?:ет|ют)|отрица(?:ет|ют)|указыва(?:ет|ют)|доложи(?:л|ла|ли))";
const SOURCE_EN = /\b(?:according to|per)\s+([^.,;”"]{2,90})/iu;
const SOURCE_CYRILLIC =
	/(?<!\p{L})(?:за словами|за даними|за інформацією|згідно з|як повідомля\p{L}+|по словам|по данным|по информации|согласно|как сообща\p{L}+|(?:ідеться|йдеться|говориться|говорится|сказано) (?:у|в) (?:зведенні|повідомленні|заяві|сводке|сообщении|заявлении))\s+([^.,;»”"]{2,80})/iu;
/** "За його словами": whoever spoke before. */
const CARRIED = /(?<!\p{L})(?:за|по) (?:його|її|їхніми|їх|его|её|ее|их) (?:слов|дан|інформ)/iu;
const HEDGE =
	/\b(?:reportedly|allegedly|apparently|evidently|purport\p{L}*|likely|unverified|believed to|appears? to|possibly|probably)\b|(?<!\p{L})(?:нібито|ймовірно|начебто|можливо|за попередніми даними|якобы|вероятно|предположительно|возможно|по предварительным данным)(?!\p{L})/iu;
/** Time and place before a name: "At the beginning of May, …", "In London, …". */
const ADVERBIAL =
	/^(?:(?:at|on|in|by|last|earlier|late|since|during|according|у|в|на|після|за|по|после)\s[^,]{0,60},\s+)+/iu;
const LONGEST_NAME_WORDS = 14;
const PRONOUN =
	/^(?:.*[\s,])?(?:him|her|them)$|^(?:.*,\s+|in a later \w+ |his |her |their )?(?:and\s+|but\s+|however,?\s+)?(?:he|she|it|they|the (?:official|statement|spokesman|spokesperson|report|ministry|president|fighter|soldier|partisans)|він|вона|вони|он|она|они|claims|words)$/iu;

const VERB_EN = new RegExp(`(?<!\\b(?:is|are|was|were|be|been|being) )(?<![\\p{L}-])${SAY_EN}(?![\\p{L}-])`, "u");
const VERB_CYRILLIC = new RegExp(`(?<!\\p{L})${SAY_CYRILLIC}(?!\\p{L})`, "iu");

interface Speaker {
	readonly from: number;
	readonly to: number;
	readonly name: string;
}

const tidy = (name: string): string =>
	name
		.replace(/^[\s“”"«»—–,-]+|[\s“”"«»—–,-]+$/gu, "")
		.replace(ADVERBIAL, "")
		.replace(/^(?:meanwhile|however|also|earlier|later|in turn|про це|об этом|як|как|що|это)[,\s]+/iu, "")
		.replace(/\s+(?:also|has|have|had|on|late|last|yesterday|today|have long|said|now)$/iu, "");

/** The stretch before a verb of saying that names who says it. */
function before(text: string, verbAt: number): Speaker | null {
	const head = text.slice(0, verbAt);
	const quoteEnd = Math.max(head.lastIndexOf("”"), head.lastIndexOf('"'), head.lastIndexOf("»"));
	const from = quoteEnd >= 0 ? quoteEnd + 1 : 0;
	let name = tidy(head.slice(from));
	// "…, a spokesman for the command said": the last part names who speaks, unless it stands between commas.
	const tail = /^(.{25,}),\s+([^,]{2,90})\s$/u.exec(head);
	const named = tidy(tail?.[2] ?? "");
	if (
		quoteEnd < 0 &&
		tail !== null &&
		(named.length > 2 || PRONOUN.test(named)) &&
		!/^(?:at|on|in|by|last|since|during|after|when|as)\s/iu.test(head)
	)
		return { from: (tail[1] ?? "").length, to: verbAt, name: named };
	const parts = name.split(/,\s+/);
	if (quoteEnd < 0 && parts.length > 2 && (parts[0] ?? "").split(" ").length > 9)
		name = tidy(parts.slice(-1).join(", "));
	if (name.split(/\s+/).length > LONGEST_NAME_WORDS) name = tidy(name.split(/,\s+/).at(-1) ?? "");
	return name.length > 1 && name.split(/\s+/).length <= LONGEST_NAME_WORDS ? { from, to: verbAt, name } : null;
}

function after(text: string, verbEnd: number): Speaker | null {
	const match = /^\s+(?!that\b|(?:що|что|про|о|об)(?!\p{L}))([^.,;:”"»]{2,80})/u.exec(text.slice(verbEnd));
	const name = match === null ? "" : tidy(match[1] ?? "");
	return name.length > 1 && /\p{Lu}/u.test(name)
		? { from: verbEnd, to: verbEnd + (match?.[0].length ?? 0), name }
		: null;
}

/** "…, утверждают в ведомстве": the body alone, in lower case. */
function bodyAfter(text: string, verbEnd: number): Speaker | null {
	const match = /^\s+((?:у|в|во|на)\s+[^.,;:”"»]{3,60})/u.exec(text.slice(verbEnd));
	return match === null ? null : { from: verbEnd, to: verbEnd + match[0].length, name: tidy(match[1] ?? "") };
}

/** "THE GENERAL: …": a record of who spoke. */
const TRANSCRIPT = /^(\p{Lu}[\p{Lu}.'’ -]{2,40}):\s/u;

function speakerIn(text: string): Speaker | null {
	const recorded = TRANSCRIPT.exec(text);
	if (recorded !== null) return { from: 0, to: recorded[0].length, name: recorded[1] ?? "" };
	const carried = CARRIED.exec(text);
	if (carried !== null) return { from: carried.index, to: carried.index + carried[0].length + 4, name: "he" };
	const source = SOURCE_EN.exec(text) ?? SOURCE_CYRILLIC.exec(text);
	if (source !== null) return { from: source.index, to: source.index + source[0].length, name: tidy(source[1] ?? "") };
	const english = VERB_EN.exec(text);
	const verb = english ?? VERB_CYRILLIC.exec(text);
	if (verb === null) return null;
	const verbEnd = verb.index + verb[0].length;
	if (verb[0] === "reportedly") return null;
	// "…, повідомив начальник ОВА": in Cyrillic texts what follows the verb names the speaker if a comma precedes it.
	const follows =
		english === null
			? /[,—–»”"]\s*$/u.test(text.slice(0, verb.index)) || verb.index === 0
			: /[,”"]\s*$/u.test(text.slice(0, verb.index));
	const isCyrillicTail = follows && english === null;
	const behind = follows ? (after(text, verbEnd) ?? (isCyrillicTail ? bodyAfter(text, verbEnd) : null)) : null;
	const speaker = behind ?? (isCyrillicTail && verb.index > 0 ? null : before(text, verb.index));
	return speaker === null
		? null
		: { ...speaker, from: Math.min(speaker.from, verb.index), to: Math.max(speaker.to, verbEnd) };
}

/** The side by the words right before a name where an earlier sentence introduced it. */
function introducedSide(sentences: readonly Sentence[], index: number, name: string): Side {
	if (!/^\p{Lu}\p{L}{3,}/u.test(name)) return "unknown";
	for (const sentence of sentences.slice(Math.max(0, index - 4), index)) {
		const at = sentence.text.indexOf(name);
		if (at > 0) return sideOf(sentence.text.slice(Math.max(0, at - 70), at));
	}
	return "unknown";
}

/** Per sentence, who says it; a pronoun, or a quotation that goes on, takes the speaker of the sentence before. */
export function findAttributions(sentences: readonly Sentence[], home: Side = "unknown"): (FoundAttribution | null)[] {
	let last: FoundAttribution | null = null;
	let lastParagraph = -1;
	const sideByName = new Map<string, Side>();
	return sentences.map((sentence, index) => {
		const hedge = HEDGE.test(sentence.text);
		const speaker = speakerIn(sentence.text);
		if (speaker === null) {
			const goesOn = /^[“"«]/u.test(sentence.text) || sentence.paragraph === lastParagraph;
			if (last === null || !goesOn) return null;
			const here = { start: sentence.start, end: sentence.start };
			return { ...last, ...here, hedge, isCarried: true, isInherited: !/^[“"«]/u.test(sentence.text) };
		}
		const span = { start: sentence.start + speaker.from, end: sentence.start + speaker.to, hedge };
		const isPronoun = PRONOUN.test(speaker.name);
		lastParagraph = sentence.paragraph;
		if (isPronoun && last !== null) return { ...last, ...span, isCarried: true };
		// "Poddubny said" is the "Russian military journalist, Yevgeniy Poddubny" of before.
		const lastWord = speaker.name.split(/\s+/).at(-1) ?? "";
		const ownSide = claimantSide(speaker.name, "unknown");
		const known =
			ownSide === "unknown" ? (sideByName.get(lastWord) ?? introducedSide(sentences, index, lastWord)) : ownSide;
		const side = known === "unknown" ? claimantSide(speaker.name, home) : known;
		sideByName.set(lastWord, side);
		const found = { ...span, claimant: isPronoun ? "not named" : speaker.name, side, isCarried: false };
		if (!isPronoun) last = found;
		return found;
	});
}
