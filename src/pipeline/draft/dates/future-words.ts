import type { DateContext } from "./date-rule.ts";

/** What tells of a time to come: "will", "is due", "планують", "станет". */
const WILL =
	"will|won[’']t|shall|[’']ll|expect(?:s|ed|ing)?|plans?|planned|due|scheduled|slated|going\\s+to|set\\s+to|intends?|predicts?|predicted|forecasts?|" +
	"pencil?led|" +
	"буд(?:е|уть|емо)|план(?:ує|ують|ується)|заплан\\p{L}{3,9}|очіку(?:є|ють|ємо|ється|вати)|прогноз\\p{L}{2,6}|відбудеться|стане|(?:роз)?почн(?:е|уть)(?:ться)?|заверш(?:ить|ать)(?:ся)?|відкри(?:є|ють)(?:ться)?|продовж(?:ить|ать)(?:ся)?|повернуться|проведуть|\\p{L}{2,14}тим(?:е|уть)(?:ться|ся)?|" +
	"буд(?:ет|ут|ем)|планиру\\p{L}{2,4}|ожида(?:ет|ют|ем|ется|ются)|жд[её]т|ждут|намерен\\p{L}?|состоится|станет|нач(?:н[её]т|н[её]м|нут)(?:ся)?|заверш(?:ит|ат)(?:ся)?|откро(?:ет|ют)(?:ся)?|продолж(?:ит|ат)(?:ся)?|вернутся|проведут|пройд[её]т";
const FUTURE = new RegExp(`(?<!\\p{L})(?:${WILL})(?!\\p{L})`, "iu");
const TOLD =
	/(?<!\p{L})(?:said|says|told|reported|announced|claimed|wrote|заяв\p{L}+|повідом\p{L}+|сообщ\p{L}+|сказа\p{L}+|написа\p{L}+)(?!\p{L})/iu;

const inSentence = ({ before, after }: DateContext): [string, string] => [
	before.split(/[.!?…](?=\s)|\n/u).at(-1) ?? "",
	after.split(/[.!?…](?=\s)|\n/u)[0] ?? "",
];

/** Whether the sentence tells of something to come. */
export const tellsOfFuture = (context: DateContext): boolean => inSentence(context).some((part) => FUTURE.test(part));

/** How far from the words, in UTF-16 units, a verb may stand whose time they are. */
const NEAR = 32;

/** Whether the words are the time of what is to come, and not of the telling: "will meet on Friday", "; from Monday buses will". */
export function isTimeToCome(context: DateContext): boolean {
	const [before, after] = inSentence(context);
	const near = before.slice(-NEAR).split(/[,;:]/u).at(-1) ?? "";
	if (FUTURE.test(near) && !TOLD.test(near)) return true;
	return !/\p{L}/u.test(near) && FUTURE.test(after.slice(0, NEAR)) && !TOLD.test(after.slice(0, NEAR));
}
