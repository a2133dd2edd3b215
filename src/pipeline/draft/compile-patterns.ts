import { setFlagsFromString } from "node:v8";

/**
 * The rules of drafting are large expressions. V8 interprets an expression until it has been used a while, and of ours interprets
 * many for good; compiled at first use they take half the time (docs/performance.md). To be imported before one of them is used.
 */
setFlagsFromString("--no-regexp-tier-up");
