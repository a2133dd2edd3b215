import { parse } from "yaml";

/**
 * What the drafting left in a draft's file, `drafted`, as help for an editor, who may have changed or emptied it by hand:
 * lists by name, nothing in them sure to have the form. Empty where it is gone.
 */
export function draftedIn(yaml: string): Readonly<Record<string, unknown>> {
	const { drafted } = (parse(yaml, { maxAliasCount: -1 }) ?? {}) as { drafted?: unknown };
	return typeof drafted === "object" && drafted !== null ? { ...drafted } : {};
}
