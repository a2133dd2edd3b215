import { WordPattern } from "../word-pattern.ts";

/** Auxiliaries and irregular past forms of English, and "-ed"; past, present and impersonal endings of the other two. */
const FINITE_VERB = new WordPattern(
	/\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|\w{2,}ed|struck|hit|took|taken|retook|shot|blew|fell|left|drove|fled|fought|held|lost|cut|broke|set|burnt|brought|sent|went|came|made|won|gave|shook|tore|sank|dug|laid|met|led|saw|said|told|swept|crept)\b/i,
	/(?<!\p{L})(?:\p{L}{2,}(?:ав|яв|ив|їв|ув|ів|ал|ял|ил|ел|ёл|ул|ыл|ла|ло|ли|ться|тся|лся|вся|лись|лася|лося|лися|лась|лось|ють|уть|ять|ать|ют|ут|ят|ат|ує|ає|яє|еє|ет|ёт|ит|іє|ано|ено|ято|ито|уто|ены|аны|яты|иты|ён|ана|ена)|є|був|нет|нема|немає|бьют|б['’ʼ]ють|б['’ʼ]є)(?!\p{L})/iu,
);

/** Whether a stretch of a sentence has a verb of its own; by its endings, so that a noun may pass for one. */
export const hasFiniteVerb = (text: string): boolean => FINITE_VERB.test(text);
