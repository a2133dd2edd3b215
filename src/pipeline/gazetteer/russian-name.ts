/** Roots that Ukrainian and Russian names share in two shapes: і from old о or ѣ, вовч/волч, піщ/песч. Lower case. */
const ROOTS: readonly (readonly [RegExp, string])[] = [
	[/^біл/u, "бел"],
	[/^сір/u, "сер"],
	[/^стріл/u, "стрел"],
	[/^ліс/u, "лес"],
	[/^дворіч/u, "двуреч"],
	[/річ(?=[аинк])/u, "реч"],
	[/^хутори$/u, "хутора"],
	[/^піщан/u, "песчан"],
	[/^піск/u, "песк"],
	[/^печеніг/u, "печенег"],
	[/^кремін/u, "кремен"],
	[/^кам[’']ян/u, "камен"],
	[/^вільх/u, "ольх"],
	[/^вільш/u, "ольш"],
	[/^вовч/u, "волч"],
	[/^вузл/u, "узл"],
	[/^хлів/u, "хлев"],
	[/^ківш/u, "ковш"],
	[/^чорн/u, "черн"],
	[/^червон/u, "красн"],
	[/^північн/u, "северн"],
	[/^південн/u, "южн"],
	[/^східн/u, "восточн"],
	[/^західн/u, "западн"],
	[/^микол/u, "никол"],
	[/^олекс/u, "алекс"],
	[/^олен/u, "елен"],
	[/^андрі/u, "андре"],
	[/^матві/u, "матве"],
	[/^сергі/u, "серге"],
	[/^рівн/u, "ровн"],
	[/^слов[’']ян/u, "славян"],
	[/^перш/u, "перв"],
	[/^друг/u, "втор"],
	[/^глиб/u, "глуб"],
	[/^яблун/u, "яблон"],
	[/^довг/u, "долг"],
	[/^жовт/u, "желт"],
	[/^ведмед/u, "медвед"],
	[/^козач/u, "казач"],
	[/^тавіль/u, "таволь"],
	[/одязь$/u, "одезь"],
];

/** How names end; the first that fits, alternatives by `|`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/([чжшщйаеиіоуяю])[ії]вка$/u, "$1евка"],
	[/(?:ї|і)вка$/u, "овка|евка"],
	[/їв$/u, "ев"],
	[/([чжш])ів$/u, "$1ев|$1ов"],
	[/ів$/u, "ов|ев"],
	[/іг$/u, "ог"],
	[/ці$/u, "цы"],
	[/(с|ц)ьке$/u, "$1кое"],
	[/(с|ц)ький$/u, "$1кий"],
	[/(с|ц)ька$/u, "$1кая"],
	[/(с|ц)ькі$/u, "$1кие"],
	[/(с|ц)ьк$/u, "$1к"],
	[/ове$/u, "ово|овое"],
	[/еве$/u, "ево|евое"],
	[/(ч|ж)е$/u, "$1ье|$1ее"],
	[/не$/u, "ное|но"],
	[/([гкх])е$/u, "$1ое"],
	[/([бвдзлмпрстф])е$/u, "$1ое|$1о"],
	[/є$/u, "ее|ье"],
	[/([гкхжшчщ])ий$/u, "$1ий|$1ой"],
	[/ій$/u, "ий"],
	[/ий$/u, "ый|ой"],
	[/(ч|ж)а$/u, "$1а|$1ья"],
	[/([внлр])а$/u, "$1а|$1ая"],
	[/([внлр])і$/u, "$1ые|$1и"],
	[/([гкхжшчщ])и$/u, "$1и"],
	[/и$/u, "ы"],
];

const letters = (name: string): string =>
	name
		.replace(/([бпвмф])[’']/gu, "$1ь")
		.replace(/[’']/gu, "ь")
		.replace(/[ії]/gu, "и")
		.replace(/є/gu, "е")
		.replace(/ґ/gu, "г");

function wordVariants(word: string): string[] {
	const root = ROOTS.reduce((name, [pattern, by]) => name.replace(pattern, by), word);
	const ending = ENDINGS.find(([pattern]) => pattern.test(root));
	const ended = ending === undefined ? [root] : ending[1].split("|").map((by) => root.replace(ending[0], by));
	return ended.map(letters);
}

const capitalised = (name: string): string => name.replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());

const MOST = 6;

/**
 * What a Ukrainian name of a settlement may be in Russian texts where no list says so: "Кругляківка" → "Кругляковка",
 * "Білий Колодязь" → "Белый Колодезь". A guess in up to six variants; the wrong ones are words that no text has.
 */
export function russianNames(ukrainian: string): readonly string[] {
	const parts = ukrainian.toLowerCase().split(/([\s-]+)/u);
	const names = parts.reduce<string[]>(
		(heads, part, index) => {
			const variants = index % 2 === 1 ? [part] : wordVariants(part);
			return heads.flatMap((head) => variants.map((variant) => head + variant)).slice(0, MOST);
		},
		[""],
	);
	const unmarked = names.map((name) => name.replace(/([бпвмф])ь(?=[яюе])/gu, "$1"));
	return [...new Set([...names, ...unmarked])].map(capitalised);
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
	"а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya"
		.split(" ")
		.map((pair) => pair.split(":") as [string, string]),
);

const romanised = (name: string): string => Array.from(name, (letter) => LATIN[letter] ?? letter).join("");

/** Russian names as English texts write them: BGN and the two ways of newspapers ("Bely", "Belyy", "Beliy"). */
export function romaniseRussian(russian: string): readonly string[] {
	const name = russian.toLowerCase();
	const iotated = name.replace(/(?<=^|[\s-]|[аеёиоуыэюяьъй])е/gu, "йе");
	const variants = [
		name.replace(/(?:ый|ий)(?=$|[\s-])/gu, "ы"),
		iotated.replace(/(?:ый|ий)(?=$|[\s-])/gu, "ы"),
		iotated,
		name.replace(/ый(?=$|[\s-])/gu, "ий"),
		name.replace(/ё/gu, "е").replace(/ей(?=$|[\s-])/gu, "еи"),
	];
	return [...new Set(variants.map(romanised).map(capitalised))];
}
