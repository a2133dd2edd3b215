import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { toIsoDay } from "../../src/domain/day.ts";
import { ClaimLink } from "../../src/ui/claim-link.tsx";
import { Attribution } from "../../src/ui/map/attribution.tsx";
import { CorrectionsPage } from "../../src/ui/pages/corrections-page.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, render } from "./app-fixture.tsx";

const claim = makeClaim({ id: "one" });

afterEach(() => {
	delete document.documentElement.dataset["base"];
});

const linkIn = async (container: HTMLElement, selector: string): Promise<HTMLAnchorElement> => {
	await expect.poll(() => container.querySelector(selector)).not.toBeNull();
	return container.querySelector(selector) as HTMLAnchorElement;
};

describe("links out of a view", () => {
	it("to the feed lead to the site's own, also from a page of a named view", async () => {
		document.documentElement.dataset["base"] = "site/";
		const container = render(createFixture({ claims: [claim] }), <CorrectionsPage />);
		const link = await linkIn(container, "a[type='application/atom+xml']");
		expect(link.href).toBe(new URL("site/feed.xml", document.baseURI).href);
	});

	it("to the licences keep language, colours and corpus in a new tab", async () => {
		const view = { language: "uk", theme: "dark", data: "other/" } as const;
		const container = render(createFixture({ claims: [claim], view }), <Attribution />);
		const { search } = new URL((await linkIn(container, ".attribution a")).href);
		expect(Object.fromEntries(new URLSearchParams(search))).toMatchObject({
			lang: "uk",
			theme: "dark",
			data: "other/",
			page: "method",
		});
	});

	it("to a claim leave a page in one change, which one Back takes back", async () => {
		const fixture = createFixture({ claims: [claim], view: { page: "corrections" } });
		const container = render(fixture, <ClaimLink claim={claim} />);
		const views: unknown[] = [];
		fixture.store.subscribe(({ view, historyMode }, previous) => {
			if (view !== previous.view) views.push([historyMode, view.page, view.claim, view.date]);
		});
		await userEvent.click(await linkIn(container, "a"));
		expect(views).toEqual([["push", null, "one", toIsoDay("2022-09-09")]]);
	});
});
