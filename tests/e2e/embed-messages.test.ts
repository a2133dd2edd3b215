import { describe, expect, inject, it } from "vitest";
import { articleHost, articleOf, dateIn, readyFrame } from "./article-host.ts";

const siteUrl = inject("siteUrl");
const openArticle = articleHost();
const MAPS = [
	'<kharkiv-front-map id="one" date="2022-09-09" lang="en" height="420"></kharkiv-front-map>',
	'<kharkiv-front-map id="two" date="2022-09-13" lang="en"></kharkiv-front-map>',
].join("");

/** Two maps in one article, and what they say: messages by frame, events by element. */
async function openTwo() {
	const { page } = await openArticle(articleOf(MAPS, siteUrl));
	const [one, two] = [await readyFrame(page, "2022-09-09"), await readyFrame(page, "2022-09-13")];
	await page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		for (const map of document.querySelectorAll("kharkiv-front-map")) {
			map.addEventListener("change", (event) =>
				heard.push(`${map.id} ${JSON.stringify((event as CustomEvent).detail)}`),
			);
		}
	});
	const heard = (): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
	return { page, one, two, heard };
}

describe("two maps on one page", () => {
	it("stay apart: each follows its own attributes and tells its own changes", async () => {
		const { page, one, two, heard } = await openTwo();
		await page.locator("#one").evaluate((map) => map.setAttribute("date", "2024-05-11"));
		await expect.poll(() => dateIn(one)).toBe("2024-05-11");
		expect(await dateIn(two)).toBe("2022-09-13");
		await expect.poll(heard).toEqual(['one {"date":"2024-05-11","claim":null}']);
		await two.getByRole("slider").focus();
		await page.keyboard.press("ArrowLeft");
		await expect.poll(heard).toContain('two {"date":"2022-09-12","claim":null}');
		await page.locator("#two").evaluate((map) => {
			map.setAttribute("lang", "uk");
			map.setAttribute("theme", "dark");
			map.setAttribute("claim", "003-vovchansk-retaken");
		});
		await expect.poll(() => two.locator("html").getAttribute("lang")).toBe("uk");
		expect(await two.locator("html").getAttribute("data-theme")).toBe("dark");
		await two.locator('mark[data-claim="003-vovchansk-retaken"]').first().waitFor();
		expect(await one.locator("html").getAttribute("lang")).toBe("en");
	});

	it("keep a height that is set, and take no other than their own", async () => {
		const { page, two } = await openTwo();
		const heights = (): Promise<number[]> =>
			page.evaluate(() => ["one", "two"].map((id) => document.getElementById(id)?.clientHeight ?? 0));
		await expect.poll(async () => (await heights())[1]).not.toBe(600);
		const [one, second] = await heights();
		expect(one).toBe(420);
		await two.evaluate(() => window.parent.postMessage({ sentinel: "amp", type: "embed-size", height: 99999 }, "*"));
		await expect.poll(async () => (await heights())[1]).toBe(1000);
		await page.evaluate(() => window.postMessage({ sentinel: "amp", type: "embed-size", height: 300 }, "*"));
		await two.evaluate(() => window.parent.postMessage({ sentinel: "amp", type: "embed-size", height: "300px" }, "*"));
		await two.evaluate(
			(height) => window.parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*"),
			second,
		);
		await expect.poll(heights).toEqual([420, second]);
	});
});

describe("hostile messages", () => {
	it("change nothing, whoever sends them", async () => {
		const { page, one } = await openTwo();
		const before = await one.evaluate(() => location.href);
		const set = { sender: "kharkiv-front-map", type: "set" };
		const hostile: unknown[] = [
			null,
			"kharkiv-front-map",
			{ ...set, date: "<img src=x onerror=alert(1)>" },
			{ ...set, date: "2024-05-11", theme: "evil" },
			{ ...set, claim: "../../etc" },
			{ ...set, groups: "advance" },
			{ ...set, date: "2024-05-11", more: true },
			{ ...set, sender: "somebody", date: "2024-05-11" },
		];
		await page.evaluate((messages) => {
			const frame = document.getElementById("one")?.shadowRoot?.querySelector("iframe");
			for (const message of messages) frame?.contentWindow?.postMessage(message, "*");
		}, hostile);
		await page.locator("#one").evaluate((map) => map.setAttribute("lang", "uk"));
		await expect.poll(() => one.locator("html").getAttribute("lang")).toBe("uk");
		expect(await dateIn(one)).toBe("2022-09-09");
		expect(await one.locator("html").getAttribute("data-theme")).toBe("light");
		expect(await one.evaluate(() => location.href.replace("lang=uk", "lang=en"))).toBe(before);
	});

	it("change nothing where a neighbour sends them instead of the page around", async () => {
		const frame = (date: string): string =>
			`<iframe src="${siteUrl}?date=${date}&amp;lang=en&amp;embed=1" title="Map" width="400" height="400"></iframe>`;
		const { page } = await openArticle(articleOf(`${frame("2022-09-09")}${frame("2022-09-13")}`));
		const [one, two] = [await readyFrame(page, "2022-09-09"), await readyFrame(page, "2022-09-13")];
		const set = { sender: "kharkiv-front-map", type: "set" };
		await two.evaluate((message) => window.parent.frames[0]?.postMessage(message, "*"), { ...set, date: "2024-05-11" });
		await page.evaluate((message) => window.frames[0]?.postMessage(message, "*"), { ...set, lang: "uk" });
		await expect.poll(() => one.locator("html").getAttribute("lang")).toBe("uk");
		expect(await dateIn(one)).toBe("2022-09-09");
	});
});
