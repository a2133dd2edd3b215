import type { FieldProblem } from "../../domain/review/review-draft.ts";

type Path = FieldProblem["path"];

const startsWith = (path: Path, start: Path): boolean => start.every((part, index) => path[index] === part);

/** What is wrong with a field or with a part of it. */
export const problemsUnder = (problems: readonly FieldProblem[], ...path: Path): string[] =>
	problems.filter((problem) => startsWith(problem.path, path)).map(({ message }) => message);

/** What is wrong with exactly this part and not with a field of it that has a place of its own in the form. */
export const problemsAt = (problems: readonly FieldProblem[], ...path: Path): string[] =>
	problems
		.filter((problem) => problem.path.length === path.length && startsWith(problem.path, path))
		.map(({ message }) => message);
