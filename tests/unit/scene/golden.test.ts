import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeScene } from "../../../src/scene/compose-scene.ts";
import { sceneToSvg } from "../../../src/scene/scene-to-svg.ts";
import { MADE_UP_BASEMAP } from "../../fixtures/scene-factory.ts";
import { GOLDEN_PICTURES } from "./golden-pictures.ts";

const folder = new URL("../../fixtures/golden/scene/", import.meta.url);

/** Run with UPDATE_GOLDEN=1 to write the pictures anew, then look at each before committing it. */
const isUpdating = process.env["UPDATE_GOLDEN"] === "1";

describe("golden pictures", () => {
	it.each(Object.entries(GOLDEN_PICTURES))("%s", (name, input) => {
		const svg = sceneToSvg(composeScene(input), MADE_UP_BASEMAP, { title: name, idPrefix: name });
		const file = new URL(`${name}.svg`, folder);
		if (isUpdating) writeFileSync(file, svg);
		expect(svg).toBe(readFileSync(file, "utf8"));
	});
});
