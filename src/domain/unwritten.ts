/** What stands in a draft where an editor is to write something. */
export const UNWRITTEN = "TODO";
export const UNWRITTEN_ADDRESS = "https://TODO.invalid/";

/** Whether a value still waits for its editor: no such text may come onto the map. */
export const isUnwritten = (value: unknown): boolean => value === UNWRITTEN || value === UNWRITTEN_ADDRESS;
