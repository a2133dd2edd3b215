/** Who says a sentence, and which of its words say so; UTF-16 units of the sentence. */
export interface Speaker {
	readonly from: number;
	readonly to: number;
	readonly name: string;
	/** Where what is said begins; what stands before is the text's own. */
	readonly holdsFrom: number;
}

/** Time and place before a name: "At the beginning of May, …", "In London, …". */
const ADVERBIAL =
	/^(?:(?:(?:at|on|in|by|last|earlier|late|early|since|during|after|before|according|у|в|во|на|після|за|по|после)\s[^,]{0,60}|\p{L}+ing\s[^,]{0,60}|yesterday|today|later|meanwhile|however|separately),\s+)+/iu;
/** The same without its comma: "On Friday morning the mayor". */
const DAY = /^(?:(?:late |early )?on )?\p{L}+day(?: (?:morning|afternoon|evening|night))?,?\s+(?=\S)/iu;
const LONGEST_NAME_WORDS = 14;
const LONGEST_FIRST_PART = 8;
const PRONOUN =
	/^(?:in|at|on)\s[^,]{1,60}\s(?:he|she|it|they)$|\s(?:that|which|where|whom|than|so|as|because)\s(?:he|she|it|they)$|^(?:.*[\s,])?(?:him|her|them)$|^(?:.*,\s+|in a later \w+ |his |her |their )?(?:and\s+|but\s+|however,?\s+)?(?:he|she|it|they|the (?:official|statement|spokesman|spokesperson|report|ministry|president|fighter|soldier|partisans)|він|вона|вони|он|она|они|claims|words)$/iu;
/** "The reported losses": no name at all. */
const NO_NAME =
	/^(?:the|a|an|its|their|his|her|and|also|as|who|which|that|what|it is|there|reports?|claims?|I|we|you|what we do|що|что|як|как|де|где|коли|когда|так|хто|кто|я|ми|мы)$/iu;
/** A clause with its own verb, and so nobody's name, unless the verb tells of a person: "a man who was there". */
const FINITE =
	/(?<!\b(?:who|which|that) )\b(?:had|has|have|was|were|is|are|would|will|could|did|does)\b|(?<!\p{L})(?:був|була|були|было|был|были|є|есть)(?!\p{L})/iu;

/** Whether a stretch is a clause with a verb of its own, and so names nobody. */
export const hasOwnVerb = (words: string): boolean => FINITE.test(words);

/** Whether a name stands for whoever spoke before. */
export const isPronoun = (name: string): boolean => PRONOUN.test(name);

/** A name without quotation marks, adverbs and connectives at its ends. */
export const tidy = (name: string): string =>
	(name.split(/[:;]\s/).at(-1) ?? name)
		.replace(/^[\s“”"«»—–,-]+|[\s“”"«»—–,-]+$/gu, "")
		.replace(ADVERBIAL, "")
		.replace(DAY, "")
		.replace(
			/^(?:meanwhile|however|also|earlier|later|in turn|про це|об этом|як|как|що|это|and|but|while|водночас|натомість|тим часом|раніше|також|при этом|тем временем|между тем|ранее|также|в свою очередь|своєю чергою)[,\s]+/iu,
			"",
		)
		.replace(
			/\s+(?:also|has|have|had|on|late|last|yesterday|today|have long|said|now|separately|earlier|later)$/iu,
			"",
		);

const wordsIn = (name: string): number => name.split(/\s+/).length;
/** "…, whom Kyiv accuses": a clause that hangs on a name. */
const RELATIVE = /^(?:who|whom|whose|which|that|if|when|where|because|as)\s/iu;
/** Whether words can be a name or an office: few, and no clause of their own. */
export const isName = (name: string): boolean =>
	!RELATIVE.test(name) &&
	name.length > 1 &&
	wordsIn(name) <= LONGEST_NAME_WORDS &&
	!NO_NAME.test(name) &&
	!hasOwnVerb(name);

/** A name and what it is set beside, each between commas: "Ivan Petrenko, a spokesman for the command, ". */
const APPOSITION = /(?:^|,\s+|[”"»]\s*)([^,”"»]{2,80},\s+[^,”"»]{2,110}),\s*$/u;

/** The name in apposition that ends a stretch, if there is one. */
export function appositionAt(head: string): { readonly at: number; readonly name: string } | null {
	const match = APPOSITION.exec(head);
	const [first = "", second = ""] = (match?.[1] ?? "").split(/,\s+/);
	const [bare, beside] = [tidy(first), tidy(second)];
	const isNamed =
		(/^\p{Lu}/u.test(bare) || /^(?:an?|the|his|her|its|one)\s/iu.test(bare)) &&
		!/^(?:in|on|at|by|after)\s/iu.test(bare);
	if (match === null || !isNamed || wordsIn(bare) > LONGEST_FIRST_PART || !isName(bare)) return null;
	if (!isName(beside) || /^(?:including|among|killing|wounding|injuring|damaging|one of them)\b/iu.test(beside))
		return null;
	return { at: match.index + match[0].indexOf(match[1] ?? ""), name: `${bare}, ${beside}` };
}

/** A clause of its own before who speaks of the next: "…, but analysts said". */
export const NEW_CLAUSE = /[,;]\s+(?:but|while|and|although|though|whereas|а|але|та|но|и|однако|проте)\s+(?=[^,]*$)/iu;
