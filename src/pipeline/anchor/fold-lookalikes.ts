/** Characters that look like another one, by the character they are taken for. Cyrillic and Greek letters as Latin. */
const LOOKALIKES: Readonly<Record<string, string>> = {
	A: "АΑ",
	B: "ВΒ",
	C: "С",
	E: "ЕΕ",
	H: "НΗ",
	I: "ІΙ",
	J: "Ј",
	K: "КΚ",
	M: "МΜ",
	N: "Ν",
	O: "ОΟ",
	P: "РΡ",
	S: "Ѕ",
	T: "ТΤ",
	X: "ХΧ",
	Y: "УΥ",
	a: "а",
	c: "с",
	e: "е",
	i: "і",
	j: "ј",
	o: "оο",
	p: "р",
	s: "ѕ",
	x: "х",
	y: "у",
	" ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r",
	"'": "\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032`\u00b4",
	'"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033",
	"-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
};

const FOLDED = new Map(
	Object.entries(LOOKALIKES).flatMap(([plain, lookalikes]) => [...lookalikes].map((one) => [one, plain] as const)),
);

/** Characters that are not seen at all: zero-width spaces and joiners, a soft hyphen, a byte order mark. */
const INVISIBLE = /[\u200b-\u200d\u2060\u00ad\ufeff]/g;

/** A text as it looks: lookalikes become the plain character, what is invisible goes, "…" becomes three dots. */
export const foldLookalikes = (text: string): string =>
	Array.from(text.replace(INVISIBLE, "").replaceAll("…", "..."), (character) => FOLDED.get(character) ?? character)
		.join("")
		.normalize("NFC");
