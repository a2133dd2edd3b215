// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ADDRESS_PARAMETERS } from "../../../src/domain/view-address.ts";
import "../../../src/embed/kharkiv-front-map.ts";

/** What the page around cannot see of an observer: here every map is near at once, when told so. */
let comeNear: () => void = () => undefined;

class NearObserver {
	constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
		comeNear = () => callback([{ isIntersecting: true }]);
	}

	observe = (): void => undefined;
	disconnect = (): void => undefined;
}

beforeEach(() => {
	vi.stubGlobal("IntersectionObserver", NearObserver);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

function place(attributes: Readonly<Record<string, string>>): HTMLElement {
	const map = document.createElement("kharkiv-front-map");
	for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
	document.body.append(map);
	return map;
}

function frameOf(map: HTMLElement): HTMLIFrameElement {
	comeNear();
	const frame = map.shadowRoot?.querySelector("iframe");
	if (frame == null) throw new Error("the map was not loaded");
	return frame;
}

const parametersOf = ({ src }: HTMLIFrameElement): Record<string, string> =>
	Object.fromEntries(new URL(src).searchParams);

const say = (source: unknown, data: unknown): boolean =>
	window.dispatchEvent(Object.assign(new Event("message"), { source, data }));

/** A map that is drawn, and what it is told from then on. Its window is made up: jsdom gives a frame in a shadow none. */
function placeReady(attributes: Readonly<Record<string, string>>) {
	const map = place(attributes);
	const told: unknown[] = [];
	const contentWindow = { postMessage: (message: unknown) => told.push(message) };
	Object.defineProperty(frameOf(map), "contentWindow", { value: contentWindow });
	say(contentWindow, { sender: "kharkiv-front-map", type: "ready" });
	return { map, told, contentWindow };
}

describe("the element's address", () => {
	it("has every parameter of the map that is set on it, so that the article shows the view that was shared", () => {
		const shared = ADDRESS_PARAMETERS.filter((name) => name !== "page" && name !== "embed");
		const attributes = Object.fromEntries(shared.map((name) => [name, `some ${name}`]));
		const map = place(attributes);
		expect(parametersOf(frameOf(map))).toEqual({ ...attributes, embed: "1" });
		const link = map.shadowRoot?.querySelector("a")?.href ?? "";
		expect(Object.fromEntries(new URL(link).searchParams)).toEqual(attributes);
	});
});

describe("an attribute that changes while the map is shown", () => {
	it("tells a list of groups as its members, and none of them as an empty list", () => {
		const { map, told } = placeReady({ date: "2022-09-09" });
		for (const groups of ["advance,incident", "none"]) map.setAttribute("groups", groups);
		map.removeAttribute("groups");
		const set = { sender: "kharkiv-front-map", type: "set" };
		expect(told).toEqual([["advance", "incident"], [], null].map((groups) => ({ ...set, groups })));
	});
});

describe("the element's height", () => {
	const ask = (source: unknown, height: number): boolean =>
		say(source, { sentinel: "amp", type: "embed-size", height });

	it.each(["auto", "100%", "", "0"])(
		'is the map\'s own where it is set to "%s", which is no number of pixels',
		(height) => {
			const { map, contentWindow } = placeReady({ height });
			expect(map.style.height).toBe("600px");
			ask(contentWindow, 512);
			expect(map.style.height).toBe("512px");
		},
	);

	it("is fixed where it is a number, and the map's own again once that is taken away", () => {
		const { map, contentWindow } = placeReady({ height: "420" });
		ask(contentWindow, 512);
		expect(map.style.height).toBe("420px");
		map.removeAttribute("height");
		expect(map.style.height).toBe("512px");
	});
});

describe("a map that is taken out of the page while it loads", () => {
	it("starts its patience anew when it is put back: the picture stays until it is over", () => {
		vi.useFakeTimers();
		const map = place({ date: "2022-09-09" });
		frameOf(map);
		vi.advanceTimersByTime(10_000);
		map.remove();
		document.body.append(map);
		frameOf(map);
		const poster = () => map.shadowRoot?.querySelector("a") ?? null;
		vi.advanceTimersByTime(10_000);
		expect(poster()).not.toBeNull();
		vi.advanceTimersByTime(6_000);
		expect(poster()).toBeNull();
	});
});
