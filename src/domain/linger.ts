import type { Claim } from "./claim.ts";
import type { IsoDay } from "./day.ts";

/** For how many days after its own an incident may be kept in sight, faded and said to be past. 0: on its own days only. */
export const LINGERS = [0, 3, 7, 30] as const;
export type Linger = (typeof LINGERS)[number];

/** Only what happened on days of its own can be past; a state is shown for as long as its sources speak of it. */
export const mayLinger = ({ properties }: Claim): boolean => properties.when.kind === "event";

/** Whether a claim shown on a day is there only because it lingers: its own days are over. */
export const isPast = ({ properties }: Claim, asOf: IsoDay): boolean => properties.shown.until < asOf;
