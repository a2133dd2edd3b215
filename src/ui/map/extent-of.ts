import type { Extent } from "../../domain/view.ts";
import type { Corpus } from "../../store/corpus.ts";

/** The front, where the corpus names no view of its own: west, south, east, north. */
const FRONT: Extent = [35.2, 48.9, 38.4, 50.6];

/** The extent that the map shows until a reader moves it. */
export const extentOf = (corpus: Corpus | null): Extent => corpus?.defaultView?.extent ?? FRONT;
