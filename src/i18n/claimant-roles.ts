import type { Bilingual } from "../domain/claim.ts";

/** Roles of claimants that texts of the genre name most; an editor may write any other. */
export const CLAIMANT_ROLES: readonly Bilingual[] = [
	{ en: "official", uk: "посадовець" },
	{ en: "ministry", uk: "міністерство" },
	{ en: "local authority", uk: "місцева влада" },
	{ en: "state body", uk: "державний орган" },
	{ en: "military", uk: "військові" },
	{ en: "soldier", uk: "військовослужбовець" },
	{ en: "analyst", uk: "аналітик" },
	{ en: "analysts", uk: "аналітики" },
	{ en: "spokesperson", uk: "речник" },
	{ en: "journalist", uk: "журналіст" },
	{ en: "resident", uk: "житель" },
	{ en: "residents", uk: "жителі" },
	{ en: "the text says it in its own voice", uk: "текст каже це від себе" },
];
