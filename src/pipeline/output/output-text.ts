/** What stands in a file that is written, in pieces made when they are asked for: all in one may be too long for a string. */
export type OutputText = () => Iterable<string>;

export const toOutputText =
	(text: string): OutputText =>
	() => [text];
