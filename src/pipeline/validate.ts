import * as z from "zod/mini";
import { suggestion } from "./nearest-word.ts";
import type { AuthoredPath, Finding } from "./problem.ts";

// zod/mini carries no language: without this every message is "Invalid input".
z.config(z.locales.en());

type Issue = z.core.$ZodIssue;

/** What is wrong with a value by its schema: nothing if it is right. Unknown words come with the nearest allowed one. */
export function findIssues(schema: z.ZodMiniType, value: unknown): Finding[] {
	const parsed = schema.safeParse(value);
	return parsed.success ? [] : parsed.error.issues.flatMap((issue) => toFindings(issue, value));
}

function toFindings(issue: Issue, root: unknown): Finding[] {
	const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
	if (issue.code === "unrecognized_keys") {
		return issue.keys.map((key) => ({ path: [...path, key], message: `unknown key "${key}"`, atKey: true }));
	}
	return [{ path, message: describe(issue, path, valueAt(root, path)) }];
}

function describe(issue: Issue, path: AuthoredPath, value: unknown): string {
	const name = path.findLast((part) => typeof part === "string") ?? "file";
	if (value === undefined) return `"${name}" is missing`;
	const allowed = allowedWords(issue);
	if (allowed !== null) return describeWord(name, value, allowed);
	if (issue.code === "invalid_type" && issue.expected === "string" && typeof value === "number") {
		return `"${name}" must be text: write "${value}" in quotes`;
	}
	if (issue.code === "too_big" && typeof value === "string") {
		return `"${name}" has ${value.length} characters; at most ${issue.maximum} are allowed`;
	}
	if (issue.code === "too_small" && value === "") return `"${name}" is empty`;
	return `"${name}": ${describeFormat(issue, value)}`;
}

function describeWord(name: string | number, value: unknown, allowed: readonly string[]): string {
	const word = String(value);
	return `unknown ${name} "${word}"${suggestion(word, allowed) || `; allowed: ${allowed.join(", ")}`}`;
}

function describeFormat(issue: Issue, value: unknown): string {
	if (issue.code !== "invalid_format") return issue.message;
	if (issue.format === "url") return `"${String(value)}" is not a web address that begins with http:// or https://`;
	if (issue.pattern?.includes("[a-z0-9]+(?:-") === true) {
		return `"${String(value)}" is not an id: lower case letters, digits and single hyphens`;
	}
	if (issue.pattern?.includes("{64}") === true) return `"${String(value)}" is not a sha256: 64 hexadecimal digits`;
	if (issue.pattern?.includes("\\d{2}") === true) return `"${String(value)}" is not a day written YYYY-MM-DD`;
	return issue.message;
}

function allowedWords(issue: Issue): readonly string[] | null {
	if (issue.code === "invalid_value") return issue.values.map(String);
	if (issue.code !== "invalid_union") return null;
	const { options } = issue as { options?: readonly unknown[] };
	return options === undefined ? null : options.map(String);
}

function valueAt(root: unknown, path: AuthoredPath): unknown {
	let value = root;
	for (const part of path) {
		if (typeof value !== "object" || value === null) return undefined;
		value = (value as Record<string | number, unknown>)[part];
	}
	return value;
}
