// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "../../../src/embed/kharkiv-front-map.ts";

let comeNear: () => void = () => undefined;

beforeEach(() => {
	vi.stubGlobal(
		"IntersectionObserver",
		class {
			constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
				comeNear = () => callback([{ isIntersecting: true }]);
			}
			observe = (): void => undefined;
			disconnect = (): void => undefined;
		},
	);
});
afterEach(() => {
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

/** As an article writes it: date first, then claim. */
function placeNear(): { map: HTMLElement; frame: HTMLIFrameElement } {
	const holder = document.createElement("div");
	holder.innerHTML = '<kharkiv-front-map date="2022-09-09" claim="oskil"></kharkiv-front-map>';
	document.body.append(holder);
	const map = holder.firstElementChild as HTMLElement;
	comeNear();
	const frame = map.shadowRoot?.querySelector("iframe");
	if (frame == null) throw new Error("the map was not loaded");
	return { map, frame };
}

const asked = ({ src }: HTMLIFrameElement): unknown => {
	const { searchParams } = new URL(src);
	return [searchParams.get("date"), searchParams.get("claim")];
};

describe("the date and the claim of the element", () => {
	it("are both asked for as its code says, and while the map loads the last one named counts", () => {
		const { map, frame } = placeNear();
		expect(asked(frame)).toEqual(["2022-09-09", "oskil"]);
		map.setAttribute("claim", "vovchansk");
		expect(asked(frame)).toEqual([null, "vovchansk"]);
		map.setAttribute("date", "2022-09-09");
		expect(asked(frame)).toEqual(["2022-09-09", "vovchansk"]);
	});

	it("are told as they are named, the same date too, for the claim has moved the map since", () => {
		const { map, frame } = placeNear();
		const told: unknown[] = [];
		const contentWindow = { postMessage: (message: unknown) => told.push(message) };
		Object.defineProperty(frame, "contentWindow", { value: contentWindow });
		const ready = { sender: "kharkiv-front-map", type: "ready" };
		window.dispatchEvent(Object.assign(new Event("message"), { source: contentWindow, data: ready }));
		map.setAttribute("claim", "vovchansk");
		map.setAttribute("date", "2022-09-09");
		map.setAttribute("theme", "dark");
		map.setAttribute("theme", "dark");
		const set = { sender: "kharkiv-front-map", type: "set" };
		expect(told).toEqual([
			{ ...set, claim: "vovchansk" },
			{ ...set, date: "2022-09-09" },
			{ ...set, theme: "dark" },
		]);
	});
});
