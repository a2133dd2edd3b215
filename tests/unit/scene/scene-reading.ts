import type { Claim } from "../../../src/domain/claim.ts";
import { composeScene, type SceneInput } from "../../../src/scene/compose-scene.ts";
import type { Mark, PlainMark, Scene, TargetShape, TextMark } from "../../../src/scene/scene.ts";
import { placedMarks } from "../../../src/scene/stamp.ts";
import { sceneInput } from "../../fixtures/scene-factory.ts";

/** What tests read out of a scene. */
export const flatten = (marks: readonly Mark[]): PlainMark[] =>
	marks.flatMap((mark) => {
		if (mark.type === "group") return flatten(mark.marks);
		return mark.type === "stamp" ? placedMarks(mark) : [mark];
	});
export const texts = (scene: Scene): TextMark[] => flatten(scene.marks).filter((mark) => mark.type === "text");
export const words = (scene: Scene): string[] => texts(scene).map(({ text }) => text);
export const drawnClaims = ({ marks }: Scene): string[] =>
	marks.flatMap((mark) => (mark.type === "group" ? [...mark.claims] : []));
export const compose = (claims: readonly Claim[], overrides: Partial<SceneInput> = {}): Scene =>
	composeScene(sceneInput({ claims, ...overrides }));
export const discs = ({ targets }: Scene) =>
	targets.flatMap(({ shape }) => (shape.type === "disc" ? [shape] : ([] as Extract<TargetShape, { type: "disc" }>[])));
