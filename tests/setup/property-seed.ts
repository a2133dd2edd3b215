import * as fc from "fast-check";

/**
 * Property tests draw the same examples in every run, so that a commit's verdict does not hang on luck. To look for
 * examples that nobody has met yet: `PROPERTY_SEED=<any whole number> npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_220_909) });
