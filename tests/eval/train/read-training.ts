import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import {
	ACTORS,
	type Actor,
	GROUPS,
	type Group,
	KINDS_BY_GROUP,
	type Kind,
	SIDES,
	type Side,
} from "../../../src/domain/vocabulary.ts";
import { EVAL_FOLDER } from "../read-gold.ts";

/** A text to learn from, its claims in code points. */
export interface TrainingText {
	readonly id: string;
	readonly text: string;
	readonly published: string;
	readonly claims: readonly TrainingClaim[];
}

export interface TrainingClaim {
	readonly start: number;
	readonly end: number;
	readonly group: Group;
	readonly kind: Kind;
	readonly actor: Actor;
	readonly side: Side;
	/** Two careful readers could settle it differently: nothing is learned from it. */
	readonly optional: boolean;
}

const TEXT_HEAD = /^=== (en|uk|ru) \| ([^|\n]+) \| (\d{4}-\d\d-\d\d)$/u;
const LABEL = new RegExp(`^([a-z-]+)/([a-z-]+) (${ACTORS.join("|")}) (${SIDES.join("|")})(\\??)$`, "u");

const isGroup = (word: string): word is Group => (GROUPS as readonly string[]).includes(word);

const isKindOf = (group: Group, word: string): word is Kind =>
	(KINDS_BY_GROUP[group] as readonly string[]).includes(word);

/** Reads `⟦group/kind actor side⟧passage⟦/⟧` marks out of a text. Throws, naming what is wrong, where they are not whole. */
function readMarks(marked: string): Pick<TrainingText, "text" | "claims"> {
	const claims: TrainingClaim[] = [];
	let text = "";
	let length = 0;
	let open: Omit<TrainingClaim, "end"> | null = null;
	for (const [index, piece] of marked.split(/⟦(.*?)⟧/u).entries()) {
		if (index % 2 === 0) {
			text += piece;
			length += Array.from(piece).length;
		} else if (piece === "/") {
			if (open === null) throw new Error(`a passage ends that never began, after "${text.slice(-40)}"`);
			claims.push({ ...open, end: length });
			open = null;
		} else {
			const [, group = "", kind = "", actor, side, mark] = LABEL.exec(piece) ?? [];
			if (open !== null) throw new Error(`"${piece}" begins within another passage`);
			if (!isGroup(group) || !isKindOf(group, kind))
				throw new Error(`"${piece}" is no "group/kind actor side" of the vocabulary`);
			open = { start: length, group, kind, actor: actor as Actor, side: side as Side, optional: mark === "?" };
		}
	}
	if (open !== null) throw new Error("the last passage has no end: write ⟦/⟧ behind it");
	return { text, claims };
}

/** Reads a file of marked texts, each under a line `=== language | genre | day`. Throws, naming file and text. */
export function parseTraining(name: string, file: string): TrainingText[] {
	return file
		.split(/^(?==== )/mu)
		.filter((part) => part.trim() !== "")
		.map((part, index) => {
			const end = part.indexOf("\n");
			const published = TEXT_HEAD.exec(part.slice(0, end))?.[3];
			try {
				if (published === undefined) throw new Error('begin with "=== language | genre | year-month-day"');
				return { id: `${name}-${index + 1}`, published, ...readMarks(part.slice(end + 1).trim()) };
			} catch (error) {
				throw new Error(`${name}, text ${index + 1}: ${error instanceof Error ? error.message : error}`, {
					cause: error,
				});
			}
		});
}

/** All files of marked texts, in the order of their names. */
export async function readTraining(): Promise<{ readonly name: string; readonly file: string }[]> {
	const folder = path.join(EVAL_FOLDER, "training");
	const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
	return Promise.all(names.map(async (name) => ({ name, file: await readFile(path.join(folder, name), "utf8") })));
}
