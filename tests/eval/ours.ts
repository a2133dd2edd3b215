import path from "node:path";
import { toIsoDay } from "../../src/domain/day.ts";
import { type DraftContext, draftDocument } from "../../src/pipeline/draft/draft-document.ts";
import { loadClaimReader } from "../../src/pipeline/draft/learned/claim-reader.ts";
import { toDraftJson } from "../../src/pipeline/draft/to-draft-json.ts";
import { loadLexicon } from "../../src/pipeline/gazetteer/load-lexicon.ts";
import { type Finder, proposalSchema } from "./proposal.ts";
import { EVAL_FOLDER } from "./read-gold.ts";

const lexicon = loadLexicon(path.join(EVAL_FOLDER, "../.."));
const reader = loadClaimReader();

/** The project's own drafting, in the form that `npm run draft -- --format json` prints. */
const drafting = (name: string, reads: Finder["reads"], knowledge: Omit<DraftContext, "today">): Finder => ({
	name,
	reads,
	propose: async ({ text, published }) => {
		const day = toIsoDay(published);
		const draft = draftDocument({ text, published: day }, { ...knowledge, today: day });
		const json = toDraftJson(draft);
		// The printed form names a claim's place and claimant; what is scored is where the place is and whose side they are on.
		const placeById = new Map(json.mentions.flatMap(({ place }) => (place === null ? [] : [[place.id, place]])));
		const claims = json.claims.map((claim, index) => ({
			...claim,
			claimant: { side: draft.claims[index]?.side ?? "unknown" },
			place: claim.place === null ? null : (placeById.get(claim.place) ?? claim.place),
		}));
		return proposalSchema.parse({ ...json, claims });
	},
});

export const ours = drafting("ours", ["mentions", "places", "dates", "claims"], { lexicon, reader });
/** Claims by the rules, without what was learned. */
export const rulesAlone = drafting("rules alone", ["claims"], { lexicon });
