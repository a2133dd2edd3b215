import * as z from "zod/mini";
import { parseIsoDay } from "./day.ts";

/** Parses `YYYY-MM-DD` of a day that exists. */
export const daySchema = z.string().check(z.refine((text) => parseIsoDay(text).ok, "not a day written YYYY-MM-DD"));
