/**
 * Ukrainian national romanisation, as the Cabinet of Ministers' resolution no. 55 of 27 January 2010 sets it out.
 * Some letters differ at the start of a word; the soft sign and the apostrophe are left out; зг is zgh.
 */
const LETTERS: Readonly<Record<string, string>> = {
	а: "a",
	б: "b",
	в: "v",
	г: "h",
	ґ: "g",
	д: "d",
	е: "e",
	є: "ie",
	ж: "zh",
	з: "z",
	и: "y",
	і: "i",
	ї: "i",
	й: "i",
	к: "k",
	л: "l",
	м: "m",
	н: "n",
	о: "o",
	п: "p",
	р: "r",
	с: "s",
	т: "t",
	у: "u",
	ф: "f",
	х: "kh",
	ц: "ts",
	ч: "ch",
	ш: "sh",
	щ: "shch",
	ь: "",
	ю: "iu",
	я: "ia",
	"’": "",
};
const AT_START: Readonly<Record<string, string>> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };

function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function romaniseWord(word: string): string {
	const lower = word.toLowerCase().replaceAll("зг", "з\u0000г");
	const latin = [...lower]
		.map((letter, index) => (index === 0 ? AT_START[letter] : undefined) ?? LETTERS[letter] ?? letter)
		.join("")
		.replaceAll("z\u0000h", "zgh");
	return word.charAt(0) === word.charAt(0).toLowerCase() ? latin : capitalise(latin);
}

export function romaniseUkrainian(name: string): string {
	return name
		.split(/([\s-])/)
		.map(romaniseWord)
		.join("");
}

/** Written with the letters of Ukrainian only. */
export function isUkrainianScript(name: string): boolean {
	return /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’\s-]+$/i.test(name);
}
