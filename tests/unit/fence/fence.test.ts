import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FOLDERS, type Folder, mayImport, PACKAGES } from "./import-table.ts";
import { lintPlanted, type Planting } from "./planted-tree.ts";

/** Every way to write an import of a module. */
const FORMS: readonly ((specifier: string) => string)[] = [
	(specifier) => `import { planted } from "${specifier}";`,
	(specifier) => `import type { Planted } from "${specifier}";`,
	(specifier) => `import * as everything from "${specifier}";`,
	(specifier) => `export { planted } from "${specifier}";`,
	(specifier) => `export * from "${specifier}";`,
	(specifier) => `const planted = await import("${specifier}");`,
	(specifier) => `import "${specifier}";`,
];

/** Every way to name another folder, from the top of one's own folder and from deep within it. */
const specifiersOf = (folder: string, up: string): string[] => [
	`${up}${folder}/planted.ts`,
	`${up}${folder}/deep/er/planted.tsx`,
	`${up}${folder}`,
	`/src/${folder}/planted.ts`,
];

const positions = (folder: Folder): { path: string; up: string }[] => [
	{ path: `src/${folder}/planting`, up: "../" },
	{ path: `src/${folder}/nested/twice/planting`, up: "../../../" },
];

const PLANTED: Planting[] = FOLDERS.flatMap((from) =>
	FOLDERS.filter((to) => to !== from).flatMap((to) =>
		positions(from).flatMap(({ path, up }) =>
			specifiersOf(to, up).flatMap((specifier) =>
				FORMS.map((form) => ({
					what: `${from} → ${to}`,
					path: `${path}-${to}.ts`,
					line: form(specifier),
				})),
			),
		),
	),
);

const PLANTED_PACKAGES: Planting[] = FOLDERS.flatMap((from) =>
	PACKAGES.flatMap(({ specifiers, folders }) =>
		specifiers.flatMap((specifier) =>
			FORMS.map((form) => ({
				what: `${from} ${folders.includes(from) ? "may import" : "may not import"} ${specifier}`,
				path: `src/${from}/nested/planting-packages.ts`,
				line: form(specifier),
			})),
		),
	),
);

const MAIN = "src/main.tsx";
const PLANTED_IN_MAIN: Planting[] = [
	...FOLDERS.map((to) => `./${to}/planted.ts`),
	"maplibre-gl",
	"node:fs",
	"react",
].map((specifier) => ({ what: specifier, path: MAIN, line: `import "${specifier}";` }));

const TO_MAIN_AND_TESTS: Planting[] = FOLDERS.flatMap((from) =>
	["../main.tsx", "../../tests/fixtures/planted.ts"].map((specifier) => ({
		what: `${from} → ${specifier}`,
		path: `src/${from}/planting-outside.ts`,
		line: `import { planted } from "${specifier}";`,
	})),
);

const CYCLE: Planting[] = [
	{ what: "cycle", path: "src/scene/cycle-one.ts", line: 'export { two } from "./cycle-two.ts";' },
	{ what: "cycle", path: "src/scene/cycle-two.ts", line: 'export { three } from "./deep/cycle-three.ts";' },
	{ what: "cycle", path: "src/scene/deep/cycle-three.ts", line: 'import { one } from "../cycle-one.ts";' },
];

let outcomes: ReadonlyMap<Planting, boolean>;
beforeAll(() => {
	outcomes = lintPlanted([...PLANTED, ...PLANTED_PACKAGES, ...PLANTED_IN_MAIN, ...TO_MAIN_AND_TESTS, ...CYCLE]);
});

/** The planted lines whose outcome is not the one wanted. */
const wrong = (plantings: readonly Planting[], isCaught: boolean): string[] =>
	plantings.filter((planting) => outcomes.get(planting) !== isCaught).map(({ path, line }) => `${path}: ${line}`);

describe("the fence between the folders", () => {
	const pairs = FOLDERS.flatMap((from) => FOLDERS.filter((to) => to !== from).map((to) => [from, to] as const));

	it.each(pairs.filter(([from, to]) => !mayImport(from, to)))("catches every import from %s of %s", (from, to) => {
		const plantings = PLANTED.filter(({ what }) => what === `${from} → ${to}`);
		expect(plantings.length).toBe(positions(from).length * specifiersOf(to, "../").length * FORMS.length);
		expect(wrong(plantings, true)).toEqual([]);
	});

	it.each(pairs.filter(([from, to]) => mayImport(from, to)))("lets %s import %s", (from, to) => {
		expect(
			wrong(
				PLANTED.filter(({ what }) => what === `${from} → ${to}`),
				false,
			),
		).toEqual([]);
	});

	it("catches imports of packages and of Node's modules where they have no place, and no others", () => {
		expect(
			wrong(
				PLANTED_PACKAGES.filter(({ what }) => what.includes("may not import")),
				true,
			),
		).toEqual([]);
		expect(
			wrong(
				PLANTED_PACKAGES.filter(({ what }) => what.includes("may import")),
				false,
			),
		).toEqual([]);
	});

	it("keeps main.tsx from the pipeline, from MapLibre and from Node", () => {
		const isForbidden = ({ what }: Planting) => ["./pipeline/planted.ts", "maplibre-gl", "node:fs"].includes(what);
		expect(wrong(PLANTED_IN_MAIN.filter(isForbidden), true)).toEqual([]);
		expect(
			wrong(
				PLANTED_IN_MAIN.filter((planting) => !isForbidden(planting)),
				false,
			),
		).toEqual([]);
	});

	it("keeps src from importing main.tsx and the tests", () => {
		expect(wrong(TO_MAIN_AND_TESTS, true)).toEqual([]);
	});
});

describe("the fence against cycles", () => {
	it("catches each link of a cycle through three modules", () => {
		expect(wrong(CYCLE, true)).toEqual([]);
	});
});

describe("the tree as it is", () => {
	const sources = resolve(import.meta.dirname, "../../../src");
	const modules = readdirSync(sources, { recursive: true, encoding: "utf8" })
		.map((path) => path.replaceAll("\\", "/"))
		.filter((path) => /\.tsx?$/.test(path) && FOLDERS.some((folder) => path.startsWith(`${folder}/`)));

	/** Any relative address in a string counts, so that workers, `import()` types and mocks are seen too. */
	const importedFolders = (path: string): Folder[] =>
		[...readFileSync(join(sources, path), "utf8").matchAll(/["'`](\.{1,2}\/[^"'`\s]*)["'`]/g)]
			.map(([, address = ""]) => posix.join(posix.dirname(path), address).split("/")[0])
			.filter((folder): folder is Folder => FOLDERS.includes(folder as Folder));

	it.each(FOLDERS)("has no address in %s that leads over the fence", (folder) => {
		const strays = modules
			.filter((path) => path.startsWith(`${folder}/`))
			.flatMap((path) =>
				importedFolders(path)
					.filter((to) => !mayImport(folder, to))
					.map((to) => `${path} → ${to}`),
			);
		expect(strays).toEqual([]);
	});
});
