import { describe, expect, it } from "vitest";
import type { Actor, Kind, Side } from "../../../../../src/domain/vocabulary.ts";
import { claimActor } from "../../../../../src/pipeline/draft/claims/claim-actor.ts";

/** Who acted in a clause whose deciding words are `deed`. */
function actorOf(text: string, deed: string, kind: Kind, side: Side = "unknown", rule = "strike"): Actor {
	const at = text.indexOf(deed);
	return claimActor({ text, sentence: text, at, end: at + deed.length, kind, rule, side, previous: "unknown" });
}

describe("who is said to have acted", () => {
	it.each<[string, string, Kind, Actor]>([
		["A missile hit a garage in Kharkiv.", "hit", "air-strike", "RU"],
		["A shell hit a barn near Shebekino.", "hit", "shelling", "UA"],
		["Two rockets fired from Belgorod hit a farm.", "hit", "air-strike", "RU"],
		["Ракета впала біля Шебекіна.", "впала", "air-strike", "UA"],
		["Ukrainian positions were shelled at dawn.", "shelled", "shelling", "RU"],
		["A depot was hit by HIMARS.", "hit", "air-strike", "UA"],
		["Iskanders fell on the yard.", "fell", "air-strike", "RU"],
	])("of a strike: “%s”", (text, deed, kind, actor) => {
		expect(actorOf(text, deed, kind)).toBe(actor);
	});
	it.each<[string, Actor]>([
		["Russia wiped out up to 90 Ukrainian soldiers.", "UA"],
		["Ukrainian drones destroyed three Russian tanks.", "RU"],
		["Two Leopards were knocked out.", "UA"],
		["Росіяни втратили дві роти.", "RU"],
		["A Russian attack killed four people.", "RU"],
		["A woman died of her wounds.", "unknown"],
		["A woman died when a drone hit her car.", "RU"],
	])("gives losses to the army that has them, and the civilians to the other: “%s”", (text, actor) => {
		expect(actorOf(text, text.split(" ")[1] ?? "", "losses")).toBe(actor);
	});
	it.each<[string, string, Side, Actor]>([
		["destroyed two enemy guns", "destroyed", "RU", "UA"],
		["destroyed two enemy guns", "destroyed", "UA", "RU"],
		["уничтожены две позиции неприятеля", "уничтожены", "RU", "UA"],
	])("knows the enemy by who speaks: “%s”", (text, deed, side, actor) => {
		expect(actorOf(text, deed, "losses", side)).toBe(actor);
	});
	it.each<[string, string, Kind, Actor]>([
		["Marines pushed the Russians out of the school.", "pushed the Russians out", "retaken", "UA"],
		["They pushed Ukrainian troops out of two farms.", "pushed", "advance", "RU"],
		["The aim is to pin down Ukrainian brigades.", "aim", "intent", "RU"],
		["Ukrainian defenders withstood 9 attacks.", "attacks", "attempted-advance", "RU"],
		["The push petered out.", "push", "attempted-advance", "RU"],
		["Units were moved up to shore up the defence.", "moved", "reinforcement", "UA"],
		["Two regiments arrived.", "arrived", "reinforcement", "RU"],
		["Clashes went on all night.", "Clashes", "fighting", "unknown"],
		["A raid crossed into the Belgorod region.", "crossed", "advance", "UA"],
		["вклинились в оборону ВСУ на двух участках", "вклинились", "advance", "RU"],
	])("“%s”", (text, deed, kind, actor) => {
		expect(actorOf(text, deed, kind, "unknown", "moves")).toBe(actor);
	});
});
