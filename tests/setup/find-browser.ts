import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** Names a browser that stands elsewhere than the usual places; the first that is set wins. */
const ENVIRONMENT_VARIABLES = ["KHARKIV_MAP_CHROMIUM", "CHROMIUM_PATH"] as const;
const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] as const;

/**
 * Switches for a Chromium that runs as any user, without a graphics card, and that sends nothing of its own accord.
 */
export const BROWSER_ARGUMENTS: readonly string[] = [
	"--no-sandbox",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--use-gl=angle",
	"--use-angle=swiftshader",
	"--enable-unsafe-swiftshader",
];

/**
 * What Playwright itself turns off. Of several `--disable-features` Chromium obeys the last alone, so whoever turns off
 * more has to repeat these.
 */
const PLAYWRIGHT_DISABLED_FEATURES = [
	"AvoidUnnecessaryBeforeUnloadCheckSync",
	"DestroyProfileOnBrowserClose",
	"HttpsUpgrades",
	"HttpsFirstBalancedModeAutoEnable",
	"LensOverlay",
	"MediaRouter",
	"PaintHolding",
	"ThirdPartyStoragePartitioning",
	"AvoidCorsURLLoaderRestartOnRedirect",
	"TcpPortRandomizationWin",
	"OptimizationHints",
	"NetworkTimeServiceQuerying",
	"AimEnabled",
	"PreconnectToSearch",
	"msForceBrowserSignIn",
	"msEdgeUpdateLaunchServicesPreferredVersion",
] as const;
/** The suggestions below the address bar: two pages of the browser's own, loaded anew for every window. */
const SUGGESTIONS = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"] as const;

/**
 * The switches for tests of the built site, which cost less processor time and leave the page as it is: WebGL still runs
 * by SwiftShader, but pages are put together without it, as Chromium does on a machine that has no graphics card, and
 * the address bar that nobody sees loads no pages. A picture of a whole window may then lack part of a WebGL canvas that
 * something else half covers, though the page has it: `npm run screenshots` and benchmarks keep to those above.
 */
export const SITE_TEST_ARGUMENTS: readonly string[] = [
	...BROWSER_ARGUMENTS,
	"--disable-gpu-compositing",
	`--disable-features=${[...PLAYWRIGHT_DISABLED_FEATURES, ...SUGGESTIONS].join(",")}`,
];

/** What looking for a browser, and installing one, needs of the machine. */
export interface BrowserProbe {
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Where Playwright keeps its own Chromium, whether or not it is there; null if it has no build for this machine. */
	readonly playwrightPath: string | null;
	isExecutable(path: string): boolean;
	/** The full path of a command on PATH, or null. */
	which(command: string): string | null;
	/** Whether packages can be installed with apt-get: Debian or a relative of it, as root. */
	readonly canUseApt: boolean;
	/** Runs a command to its end, with its output shown; true if it succeeded. */
	run(command: string, args: readonly string[]): boolean;
}

/** The path of a Chromium that is already here, or null. Throws if an environment variable names one that is not. */
export function findInstalledBrowser(probe: BrowserProbe): string | null {
	for (const variable of ENVIRONMENT_VARIABLES) {
		const path = probe.environment[variable];
		if (path === undefined || path === "") continue;
		if (probe.isExecutable(path)) return path;
		throw new Error(`${variable} names ${path}, which is not an executable file.`);
	}
	if (probe.playwrightPath !== null && probe.isExecutable(probe.playwrightPath)) return probe.playwrightPath;
	for (const command of COMMANDS) {
		const path = probe.which(command);
		if (path !== null) return path;
	}
	return null;
}

/** The path of a Chromium, installed first if there is none. Throws an Error that says what to run if that fails. */
export function findBrowser(probe: BrowserProbe = createBrowserProbe()): string {
	const found = findInstalledBrowser(probe);
	if (found !== null) return found;
	if (probe.canUseApt) {
		probe.run("apt-get", ["update"]) && probe.run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
	}
	const fromPackages = findInstalledBrowser(probe);
	if (fromPackages !== null) return fromPackages;
	probe.run("npx", ["playwright-core", "install", "chromium"]);
	const installed = findInstalledBrowser(probe);
	if (installed !== null) return installed;
	throw new Error(
		"The tests need Chromium and none could be installed. Install one, with `apt-get install chromium` or " +
			`\`npx playwright-core install chromium\`, or name one: ${ENVIRONMENT_VARIABLES[0]}=/path/to/chrome npm test`,
	);
}

function createBrowserProbe(): BrowserProbe {
	return {
		environment: process.env,
		playwrightPath: chromium.executablePath() || null,
		isExecutable,
		which: (command) =>
			(process.env["PATH"] ?? "")
				.split(delimiter)
				.map((folder) => join(folder, command))
				.find(isExecutable) ?? null,
		canUseApt: process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"),
		run: (command, args) => spawnSync(command, args, { stdio: "inherit" }).status === 0,
	};
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
