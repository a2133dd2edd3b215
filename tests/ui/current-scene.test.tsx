import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/scene/scene.ts";
import type { SignId } from "../../src/scene/sign.ts";
import { SceneProvider, useSceneStore } from "../../src/ui/map/current-scene.tsx";
import { createFixture, render } from "./app-fixture.tsx";

let renders = 0;
let report: (scene: Scene) => void = () => undefined;

function Reader() {
	const { picture, reportScene } = useSceneStore();
	renders += 1;
	report = reportScene;
	return <p>{picture === null ? "none" : `${picture.width} ${[...picture.signs].join()}`}</p>;
}

const sceneAt = (lng: number, width: number, ...signs: SignId[]): Scene => ({
	viewport: { width, height: 300, camera: { lng, lat: 50, zoom: 8 } },
	date: createFixture({ claims: [] }).store.getState().view.date as Scene["date"],
	compared: null,
	theme: "light",
	language: "en",
	marks: [],
	targets: [],
	signs: new Set(signs),
});

describe("the picture on screen", () => {
	it("is told anew only when its signs or its width change, not for every frame of a pan", async () => {
		const container = render(
			createFixture({ claims: [] }),
			<SceneProvider>
				<Reader />
			</SceneProvider>,
		);
		await expect.poll(() => container.textContent).toBe("none");
		report(sceneAt(37, 400, "halo"));
		await expect.poll(() => container.textContent).toBe("400 halo");
		const before = renders;
		for (let frame = 1; frame <= 20; frame += 1) {
			report(sceneAt(37 + frame / 100, 400, "halo"));
			await new Promise(requestAnimationFrame);
		}
		expect(renders).toBe(before);
		report(sceneAt(38, 400, "halo", "count"));
		await expect.poll(() => container.textContent).toBe("400 halo,count");
		report(sceneAt(38, 300, "halo", "count"));
		await expect.poll(() => container.textContent).toBe("300 halo,count");
	});
});
