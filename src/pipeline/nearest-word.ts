/** Levenshtein distance in UTF-16 code units; linear memory. */
function editDistance(one: string, other: string): number {
	let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const substitution = (previous[column - 1] ?? 0) + Number(one[row - 1] !== other[column - 1]);
			current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		previous = current;
	}
	return previous[other.length] ?? 0;
}

/** The word most like `word`, or null where none is close: more than a third of the letters would have to change. */
export function nearestWord(word: string, words: Iterable<string>): string | null {
	let nearest: string | null = null;
	let smallest = Math.floor(word.length / 3) + 1;
	for (const candidate of words) {
		if (Math.abs(candidate.length - word.length) >= smallest) continue;
		const distance = editDistance(word, candidate);
		if (distance < smallest) {
			smallest = distance;
			nearest = candidate;
		}
	}
	return nearest;
}

/** `; did you mean "attack"?`, or nothing where no word is close. */
export function suggestion(word: string, words: Iterable<string>): string {
	const nearest = nearestWord(word, words);
	return nearest === null ? "" : `; did you mean "${nearest}"?`;
}
