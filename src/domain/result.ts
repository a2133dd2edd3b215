/** The outcome of a parse: a value, or what was wrong with the input. Parsers return it instead of throwing. */
export type Result<Value, Problem = string> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly problem: Problem };

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const failure = <Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
	ok: false,
	problem,
});
