import { describe, expect, it } from "vitest";
import { KINDS, MODALITIES, THEMES } from "../../../src/domain/vocabulary.ts";
import { composeScene } from "../../../src/scene/compose-scene.ts";
import { kindIconSvg, legendSigns, signToSvg } from "../../../src/scene/legend.ts";
import { paletteOf } from "../../../src/scene/palette.ts";
import { SIGN_IDS } from "../../../src/scene/sign.ts";
import { sceneInput } from "../../fixtures/scene-factory.ts";
import { GOLDEN_PICTURES } from "./golden-pictures.ts";

const signsOf = (name: string): string[] =>
	legendSigns(composeScene(GOLDEN_PICTURES[name] ?? sceneInput())).map(({ id }) => id);

describe("legendSigns", () => {
	it("is empty for an empty map", () => {
		expect(legendSigns(composeScene(sceneInput()))).toEqual([]);
	});

	it("lists the signs on screen and only those", () => {
		expect(signsOf("band-with-ruler")).toEqual(["actor:RU", "aim-band"]);
		expect(signsOf("halo-near")).toEqual(["actor:UA", "halo", "incident:fighting", "status:claimed"]);
		expect(signsOf("arrows")).toEqual(["actor:UA", "actor:RU", "advance-stub", "attempt-stub"]);
		expect(signsOf("too-many-for-a-fan")).toEqual(["actor:UA", "actor:RU", "count"]);
		expect(signsOf("fan-of-five")).toContain("approximate-date");
		expect(signsOf("withdrawn")).toContain("status:withdrawn");
	});
});

describe("signToSvg", () => {
	it.each(THEMES)("draws every sign, each in its own way, in the %s theme", (theme) => {
		const pictures = SIGN_IDS.map((id) => signToSvg(id, theme).replaceAll(/(id="|#)[a-z-]+gradient/g, ""));
		for (const svg of pictures) expect(svg).toMatch(/^<svg[^>]*>.*<(path|circle)/);
		/** "Other" and "unknown" actors share their grey, "other" incidents and statements their icon. */
		const repeated = new Set(["actor:unknown", "statement:other", "status:reported"]);
		const distinct = pictures.filter((_, index) => !repeated.has(SIGN_IDS[index] ?? ""));
		expect(new Set(distinct).size).toBe(distinct.length);
	});
});

describe("kindIconSvg", () => {
	it("fills what is said to have happened in its actor's colour, and nothing else", () => {
		const { UA } = paletteOf("light").actor;
		for (const kind of KINDS) {
			for (const modality of MODALITIES) {
				const hasHappened = modality === "occurred" || modality === "ongoing";
				const disc = new RegExp(`<circle[^>]*r="10.3" fill="${UA}"`);
				expect(disc.test(kindIconSvg(kind, "UA", modality, "light"))).toBe(hasHappened);
			}
		}
	});
});
