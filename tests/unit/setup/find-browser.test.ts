import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { type BrowserProbe, findBrowser, findInstalledBrowser, SITE_TEST_ARGUMENTS } from "../../setup/find-browser.ts";

/** A machine with some browsers on it; `installs` says which path each installing command brings. */
function machine(options: {
	environment?: Record<string, string>;
	files?: readonly string[];
	onPath?: Record<string, string>;
	canUseApt?: boolean;
	installs?: Record<string, string>;
}): { probe: BrowserProbe; commands: string[] } {
	const files = new Set([...(options.files ?? []), ...Object.values(options.onPath ?? {})]);
	const onPath = new Map(Object.entries(options.onPath ?? {}));
	const commands: string[] = [];
	const probe: BrowserProbe = {
		environment: options.environment ?? {},
		playwrightPath: "/cache/playwright/chrome",
		isExecutable: (path) => files.has(path),
		which: (command) => onPath.get(command) ?? null,
		canUseApt: options.canUseApt ?? false,
		run: (command, args) => {
			const line = [command, ...args].join(" ");
			commands.push(line);
			const brought = Object.entries(options.installs ?? {}).find(([part]) => line.includes(part))?.[1];
			if (brought === "/usr/bin/chromium") onPath.set("chromium", brought);
			if (brought !== undefined) files.add(brought);
			return brought !== undefined || line === "apt-get update";
		},
	};
	return { probe, commands };
}

describe("findInstalledBrowser", () => {
	it("prefers the environment's variable, then Playwright's own, then what is on PATH in order", () => {
		const everything = {
			environment: { KHARKIV_MAP_CHROMIUM: "/mine", CHROMIUM_PATH: "/other" },
			files: ["/mine", "/other", "/cache/playwright/chrome"],
			onPath: { "google-chrome": "/usr/bin/google-chrome", "chromium-browser": "/usr/bin/chromium-browser" },
		};
		expect(findInstalledBrowser(machine(everything).probe)).toBe("/mine");
		const second = { ...everything, environment: { KHARKIV_MAP_CHROMIUM: "", CHROMIUM_PATH: "/other" } };
		expect(findInstalledBrowser(machine(second).probe)).toBe("/other");
		expect(findInstalledBrowser(machine({ ...everything, environment: {} }).probe)).toBe("/cache/playwright/chrome");
		const pathOnly = { onPath: everything.onPath };
		expect(findInstalledBrowser(machine(pathOnly).probe)).toBe("/usr/bin/chromium-browser");
		expect(findInstalledBrowser(machine({}).probe)).toBeNull();
	});

	it("does not silently use another browser than the one it was told to use", () => {
		const { probe } = machine({ environment: { CHROMIUM_PATH: "/gone" }, onPath: { chromium: "/usr/bin/chromium" } });
		expect(() => findInstalledBrowser(probe)).toThrow("CHROMIUM_PATH names /gone");
	});
});

describe("findBrowser", () => {
	it("installs nothing where there is a browser", () => {
		const { probe, commands } = machine({ onPath: { chromium: "/usr/bin/chromium" }, canUseApt: true });
		expect(findBrowser(probe)).toBe("/usr/bin/chromium");
		expect(commands).toEqual([]);
	});

	it("installs the distribution's Chromium on Debian as root", () => {
		const { probe, commands } = machine({ canUseApt: true, installs: { "install -y": "/usr/bin/chromium" } });
		expect(findBrowser(probe)).toBe("/usr/bin/chromium");
		expect(commands).toEqual(["apt-get update", "apt-get install -y --no-install-recommends chromium"]);
	});

	it("installs Playwright's elsewhere, and where apt-get fails", () => {
		const installs = { "playwright-core install": "/cache/playwright/chrome" };
		const elsewhere = machine({ installs });
		expect(findBrowser(elsewhere.probe)).toBe("/cache/playwright/chrome");
		expect(elsewhere.commands).toEqual(["npx playwright-core install chromium"]);
		const debian = machine({ canUseApt: true, installs });
		expect(findBrowser(debian.probe)).toBe("/cache/playwright/chrome");
		expect(debian.commands.at(-1)).toBe("npx playwright-core install chromium");
	});

	it("says exactly what to run where nothing could be installed", () => {
		expect(() => findBrowser(machine({ canUseApt: true }).probe)).toThrow(
			/apt-get install chromium.*npx playwright-core install chromium.*KHARKIV_MAP_CHROMIUM=\/path\/to\/chrome npm test/,
		);
	});
});

describe("the switches for tests", () => {
	it("turn off whatever the installed Playwright turns off, whose own switch they take the place of", () => {
		const bundle = createRequire(import.meta.url).resolve("playwright-core/lib/coreBundle");
		const [, list = ""] = /disabledFeatures = \[(.*?)\]/s.exec(readFileSync(bundle, "utf8")) ?? [];
		const itsOwn = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, feature]) => feature);
		const switches = SITE_TEST_ARGUMENTS.filter((argument) => argument.startsWith("--disable-features="));
		expect(itsOwn.length).toBeGreaterThan(5);
		expect(switches).toHaveLength(1);
		expect(switches.join().replace(/^.*=/, "").split(",")).toEqual(expect.arrayContaining(itsOwn));
	});
});
