import type { ShownDays } from "../view/days-in-words.ts";

/** What a file that is taken along is called, without its ending: by its day, or by both where two are compared. */
export const fileName = ({ date, compared }: ShownDays): string =>
	compared === null ? `kharkiv-front-${date}` : `kharkiv-front-${date}-vs-${compared}`;
