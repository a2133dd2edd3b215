/** Numbers in words, in three languages and the cases they stand in; `countOf` reads what `COUNT` matches. */
const COUNT_STEMS: readonly (readonly [string, number])[] = [
	["half\\s+an?|пів|половин[аиуы]|пол", 0.5],
	[
		"one\\s+and\\s+a\\s+half|an?(?=\\s+(?:day|week|month|year)\\s+and\\s+a\\s+half)|півтор[аи]|полтор[аы]|полутора",
		1.5,
	],
	["one|an?|од(?:ин|на|ну|ного|нієї)|одно(?:го|й)", 1],
	["two|a\\s+couple\\s+of|a\\s+pair\\s+of|дв(?:а|і|ох|ома|оє)|дв(?:е|ух|умя|ое)|пар[иуы]", 2],
	["three|три|трьох|трьома|троє|тр[её]х|тремя|трое", 3],
	["four|чотир(?:и|ьох|ма)|четверо|четыр(?:е|[её]х|ьмя)", 4],
	["five|п[’'ʼ]ят(?:ь|и|ьма|еро)|пят(?:ь|и|ью|еро)", 5],
	["six|шіст(?:ь|ьма)|шести|шестеро|шест(?:ь|ью)", 6],
	["seven|сім|сьом(?:и|а)|семеро|сем(?:ь|и|ью)", 7],
	["eight|вісім|восьми|восем(?:ь|ью)", 8],
	["nine|дев[’'ʼ]ят(?:ь|и)|девят(?:ь|и|ью)", 9],
	["ten|десят(?:ь|и|ьма|ью)", 10],
	["eleven|одинадцят(?:ь|и)|одиннадцат(?:ь|и)", 11],
	["twelve|a\\s+dozen|дванадцят(?:ь|и)|двенадцат(?:ь|и)", 12],
	["a\\s+fortnight", 14],
	["thirteen|тринадцят(?:ь|и)|тринадцат(?:ь|и)", 13],
	["fourteen|чотирнадцят(?:ь|и)|четырнадцат(?:ь|и)", 14],
	["fifteen|п[’'ʼ]ятнадцят(?:ь|и)|пятнадцат(?:ь|и)", 15],
	["sixteen|шістнадцят(?:ь|и)|шестнадцат(?:ь|и)", 16],
	["seventeen|сімнадцят(?:ь|и)|семнадцат(?:ь|и)", 17],
	["eighteen|вісімнадцят(?:ь|и)|восемнадцат(?:ь|и)", 18],
	["nineteen|дев[’'ʼ]ятнадцят(?:ь|и)|девятнадцат(?:ь|и)", 19],
	["twenty|двадцят(?:ь|и)|двадцат(?:ь|и)", 20],
	["thirty|тридцят(?:ь|и)|тридцат(?:ь|и)", 30],
	["forty|сорок[а]?", 40],
	["fifty|п[’'ʼ]ятдесят|пятьдесят", 50],
	["sixty|шістдесят|шестьдесят", 60],
	["seventy|сімдесят|семьдесят", 70],
	["eighty|вісімдесят|восемьдесят", 80],
	["ninety|дев[’'ʼ]яносто|девяносто", 90],
	["a\\s+hundred|сто", 100],
];
const COUNTS = COUNT_STEMS.map(([stem, value]) => [new RegExp(`^(?:${stem})$`, "iu"), value] as const);
const stemsOf = (isOurs: (value: number) => boolean): string =>
	COUNT_STEMS.filter(([, value]) => isOurs(value))
		.map(([stem]) => stem)
		.join("|");

/** "Forty-five", "двадцать два": read as one, or "twenty-two days" would be two. */
const COMPOUND = `(?:${stemsOf((value) => value >= 20 && value < 100)})[\\s-](?:${stemsOf((value) => value >= 1 && value < 10)})`;
const COMPOUND_PARTS = /^(\S+)[\s-](\S+)$/u;
const simpleCount = (words: string): number => COUNTS.find(([pattern]) => pattern.test(words))?.[1] ?? 0;

/** A number of days, weeks and so on, in digits or in words, as a pattern. */
export const COUNT = `(?:\\d{1,4}|${COMPOUND}|${COUNT_STEMS.map(([stem]) => stem).join("|")})`;
/** 0 where the words are none of ours. */
export function countOf(words: string): number {
	const count = Number(words) || simpleCount(words.replace(/\s+/g, " "));
	const [, tens = "", ones = ""] = count === 0 ? (COMPOUND_PARTS.exec(words) ?? []) : [];
	return count || simpleCount(tens) + simpleCount(ones);
}

/** "First" to "nineteenth" and "twentieth", "thirtieth": stems before the ending of case. */
const UNITS: readonly string[] = [
	"first|перш|перв",
	"second|друг|втор",
	"third|трет",
	"fourth|четверт|четв[её]рт",
	"fifth|п[’'ʼ]ят|пят",
	"sixth|шост|шест",
	"seventh|сьом|седьм",
	"eighth|восьм",
	"ninth|дев[’'ʼ]ят|девят",
	"tenth|десят",
	"eleventh|одинадцят|одиннадцат",
	"twelfth|дванадцят|двенадцат",
	"thirteenth|тринадцят|тринадцат",
	"fourteenth|чотирнадцят|четырнадцат",
	"fifteenth|п[’'ʼ]ятнадцят|пятнадцат",
	"sixteenth|шістнадцят|шестнадцат",
	"seventeenth|сімнадцят|семнадцат",
	"eighteenth|вісімнадцят|восемнадцат",
	"nineteenth|дев[’'ʼ]ятнадцят|девятнадцат",
	"twentieth|двадцят|двадцат",
];
const ORDINAL_END =
	"(?:[ьи]?(?:ого|его|ое|ее|е|є|ому|ему|ем|ім|ий|ій|ый|ой|а|я|у|ю|ою|ої|ом|ую|ые|ье|ьи|ья|ью|ьей|і))?";
const TENS_WORDS: readonly (readonly [RegExp, number])[] = [
	[/^(?:twenty|двадц)/iu, 20],
	[/^(?:thirty|тридц)/iu, 30],
	[/^(?:forty|сорок)/iu, 40],
	[/^(?:fifty|п[’'ʼ]ятдес|пятьдес)/iu, 50],
	[/^(?:sixty|шістдес|шестьдес)/iu, 60],
	[/^(?:seventy|сімдес|семьдес)/iu, 70],
	[/^(?:eighty|вісімдес|восемьдес)/iu, 80],
	[/^(?:ninety|дев[’'ʼ]яно|девяно)/iu, 90],
];
const TENS =
	"(?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|двадцять|двадцать|тридцять|тридцать|сорок|п[’'ʼ]ятдесят|пятьдесят|шістдесят|шестьдесят|сімдесят|семьдесят|вісімдесят|восемьдесят|дев[’'ʼ]яносто|девяносто)[\\s-]+)?";
const THIRTIETH = "thirtieth|тридцят|тридцат";
const ORDINAL_PATTERN = `${TENS}(?:${UNITS.map((stem) => `(${stem})`).join("|")}|(${THIRTIETH}))${ORDINAL_END}`;
const ORDINAL_READER = new RegExp(`^${ORDINAL_PATTERN}$`, "iu");

/** An ordinal up to thirty, and from there those of tens and ones, in words, as a pattern without groups. */
export const ORDINAL = `(?:${TENS.replace("?<tens>", "?:")}(?:${UNITS.join("|")}|${THIRTIETH})${ORDINAL_END})`;

/** What an ordinal counts, in digits or in words; 0 where it is none. */
export function ordinalOf(words: string): number {
	const digits = /^\d{1,4}/.exec(words);
	if (digits !== null) return Number(digits[0]);
	const match = ORDINAL_READER.exec(words);
	if (match === null) return 0;
	const unit = match.slice(2).findIndex((one) => one !== undefined) + 1;
	if (unit > UNITS.length) return 30;
	const { tens } = match.groups ?? {};
	if (tens === undefined) return unit;
	return (TENS_WORDS.find(([pattern]) => pattern.test(tens))?.[1] ?? 0) + unit;
}
