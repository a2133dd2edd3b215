import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import type { Group } from "../../../../../src/domain/vocabulary.ts";
import { hitIn } from "../../../../../src/pipeline/draft/claims/hit-in.ts";
import { isOfNet } from "../../../../../src/pipeline/draft/claims/net-rules.ts";
import { draftDocument } from "../../../../../src/pipeline/draft/draft-document.ts";
import { loadLexicon } from "../../../../../src/pipeline/gazetteer/load-lexicon.ts";

const context = { lexicon: loadLexicon("."), today: toIsoDay("2026-01-01") };
const groupsIn = (text: string) =>
	draftDocument({ text, published: toIsoDay("2024-06-03") }, context).claims.map(({ group }) => group);

/** Clauses that a rule, not the net, must know. */
const DEEDS: Readonly<Record<Exclude<Group, "statement">, readonly string[]>> = {
	"buffer-zone": [
		"a buffer along the border would be cut out of Sumy region",
		"a strip of land no wider than 20 km",
		"a 10-kilometre-deep belt",
		"a cushion zone for Belgorod",
	],
	advance: [
		// Ground taken.
		"the army swallowed up six border hamlets",
		"its brigades nibbled at the fields beyond Lyptsi",
		"the village fell last week",
		"Ternova was taken on Sunday",
		"his men took the hill above the river",
		"the town is in enemy hands",
		"the battalion occupied two trenches south of Ternova",
		"the ministry added Ternova to its list",
		"they snatched three streets",
		// Ground given up.
		"the brigade gave up Ternova without a shot",
		"the garrison was thrown out",
		"the marines were kicked out of Ternova",
		"the regiment turned tail",
		"they surrendered the village to the enemy",
		"control of the station slipped from Ukrainian hands",
		"the defenders were routed near the mill",
		"they quit the town at night",
		// Attempts and how they ended.
		"a thousand men marched on the district centre",
		"the column was seen off",
		"the push came to nothing",
		"the garrison withstood nine attacks",
		"defenders fought off a company with armour",
		"the enemy sought to dislodge the marines",
		"recruits were hurled at the village",
		"the enemy tried its luck at the ford",
		"the drive got nowhere",
		"the infantry charged the tree line",
		"riders on motorbikes lunged at the ford",
		"an effort to get across the river",
		"wave after wave came",
		// Ground gained.
		"soldiers got as far as the mill",
		"the company took up better positions",
		"the unit improved its tactical situation",
		"the footage places infantry inside the tree line",
		"a lodgement on the west bank",
		"columns rolled in at dawn",
		"they sliced the pocket in two",
		"the ring around the garrison has tightened",
		"the enemy picked up a bit of ground",
		"the garrison has been bypassed",
		"the front line shifted by a mile",
		"troops spilled over the frontier",
		"infantry fought their way to the station",
		"the boundary of the front was moved by 300 metres",
		"the unit managed to enter the suburb",
		"the distance to the ring road has shrunk to two miles",
		"the general staff spoke of a tactical success",
		"a second axis: the army opened another front",
		"supply lines were cut",
		"rafts put forty men across the river",
		"the flank caved in under the weight",
		"the column ran into minefields",
		"the village is under Kyiv's control",
		"soldiers freed a dozen hamlets and a town",
	],
	incident: [
		// Troops on the move, works.
		"a brigade was hurried north",
		"two companies were moved up to shore up the line",
		"fresh battalions were shunted to the front",
		"infantry is digging in on the left bank",
		"excavators are at work on anti-tank ditches",
		"dragon's teeth now stand along the road",
		"the general was relieved of his command",
		"the ministry replaced the commander of the army",
		// Refusal, desertion, surrender.
		"the platoon would not go forward",
		"men disobeyed orders",
		"four of them came out with their hands up",
		"nine ended up in captivity",
		// Strikes and damage.
		"guns bombarded the quarter",
		"the depot was obliterated",
		"two lorries were torched",
		"the quarter was reduced to ashes",
		"the pumping station went silent",
		// Losses.
		"the platoon was cut to pieces",
		"a company was mown down",
		"rescuers recovered a body from the flats",
		// People.
		"dozens were brought out of harm's way",
		"crews drove out 30 pensioners",
		"officials began removing families",
		"the closure of the town to visitors",
		"many chose to stay put",
		"the dismissal of the army's commander",
		"the crossing was closed at dusk",
		"recruits are being raised: a new corps is being formed",
		"a tank was taken out by a quadcopter",
	],
};

describe("the English words for what happened", () => {
	it.each(Object.entries(DEEDS).flatMap(([group, clauses]) => clauses.map((clause) => [clause, group] as const)))(
		"“%s” is of the group %s",
		(clause, group) => {
			const rule = hitIn(clause)?.rule;
			expect(rule?.group).toBe(group);
			expect(rule !== undefined && isOfNet(rule)).toBe(false);
		},
	);
});

describe("the English words for a view, an aim or a verdict", () => {
	it.each([
		"Military spokesman Andriy Koval ruled out a breakthrough at Kupiansk.",
		"The Russian offensive near Vovchansk has run out of steam.",
		"The Russian army near Kupiansk is about to launch a new assault.",
		"Reports that Russian troops took Lyptsi do not hold up, military spokesman Andriy Koval said.",
		"Russian attacks near Vovchansk have eased.",
		"Ukrainian officers doubt that Russian troops can take Vovchansk.",
		"Moscow blames a Ukrainian drone for the fire in Belgorod.",
		"Russian troops at Vovchansk have been ordered to seize Lyptsi by June.",
		"Military spokesman Andriy Koval dismissed the capture of Lyptsi as a fantasy.",
		"Nobody is surrounded in Vovchansk, Ukrainian army spokesman Andriy Koval said.",
		"The Russian command has its sights on Kupiansk.",
		"A large attack on Sumy is not to be expected, military spokesman Andriy Koval said.",
		"The clip of a “destroyed” Ukrainian launcher near Chuhuiv is a fake.",
		"The number of Russian attacks near Kupiansk has fallen.",
		"Ukraine's army near Sumy is bracing for another strike.",
		"Russian troops at Vovchansk are in no position to storm Kharkiv.",
	])("make a statement of “%s”", (text) => {
		expect(groupsIn(text)).toEqual(["statement"]);
	});
});

describe("English words that only look like a deed", () => {
	it.each([
		["people from the surrounding villages came on foot", "advance"],
		["the fragment fell on the roof of a school", "advance"],
		["satellite images captured on Friday", "advance"],
		["the wounded were taken to a hospital in the city", "advance"],
		["shells fell in the Russian-held part of the town", "advance"],
		["rescuers pulled out a woman", "advance"],
		["rescuers pulled four people out of the rubble", "advance"],
		["crews cleared the rubble", "advance"],
	])("“%s” is no %s", (clause, group) => {
		expect(hitIn(clause)?.rule.group).not.toBe(group);
	});
});
