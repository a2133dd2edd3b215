import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { BROWSER_ARGUMENTS, findBrowser } from "./tests/setup/find-browser.ts";

/** The browser is looked for, and installed if need be, only when a project that runs in one is started. */
const launchOptions = {
	args: [...BROWSER_ARGUMENTS],
	get executablePath() {
		return findBrowser();
	},
};

/** How long a test waits for what a busy machine shows late. */
const PATIENCE = { poll: { timeout: 15_000 } };

/** A project whose tests run in a real Chromium. */
function inBrowser(name: string, include: string): TestProjectInlineConfiguration {
	return {
		plugins: [react()],
		/** Named here, because a dependency found only while tests run makes Vite load React a second time. */
		optimizeDeps: {
			include: [
				"@tanstack/react-virtual",
				"axe-core",
				"lucide-react",
				"maplibre-gl",
				"react",
				"react-dom/client",
				"react/jsx-dev-runtime",
				"react/jsx-runtime",
				"zod/mini",
				"zustand",
				"zustand/vanilla",
			],
		},
		test: {
			name,
			include: [include],
			setupFiles: ["tests/setup/fail-on-console.ts"],
			testTimeout: 30_000,
			expect: PATIENCE,
			/** Of several pages only one is in front; the others' idle time, animations and touches are held back. */
			fileParallelism: false,
			browser: {
				enabled: true,
				headless: true,
				screenshotFailures: false,
				provider: playwright({ launchOptions }),
				instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
			},
		},
	};
}

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
					include: ["tests/unit/**/*.test.{ts,tsx}"],
					environment: "node",
					setupFiles: ["tests/setup/property-seed.ts"],
					/** A test that drafts in a process of its own takes some ten seconds alone on a slow machine. */
					testTimeout: 60_000,
					/** Files share their modules, which spares two thirds of the time; what a test replaces is put back after it. */
					isolate: false,
					/** As the drafting is run (package.json): its large expressions are compiled at first use, which takes half the time. */
					execArgv: ["--no-regexp-tier-up"],
					restoreMocks: true,
					unstubGlobals: true,
					unstubEnvs: true,
				},
			},
			inBrowser("ui", "tests/ui/**/*.test.{ts,tsx}"),
			inBrowser("contract", "tests/contract/**/*.test.{ts,tsx}"),
			{
				test: {
					name: "e2e",
					include: ["tests/e2e/**/*.test.ts"],
					environment: "node",
					globalSetup: ["tests/e2e/serve-built-site.ts"],
					/** Files share their modules: to load them anew for each took 39 s of 909. */
					isolate: false,
					testTimeout: 180_000,
					hookTimeout: 60_000,
					expect: PATIENCE,
					fileParallelism: false,
				},
			},
		],
	},
});
