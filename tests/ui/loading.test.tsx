import { describe, expect, it, vi } from "vitest";
import type { ClaimDetails } from "../../src/domain/claim.ts";
import { toClaimDetails } from "../../src/domain/columns/split-feature.ts";
import { createActions } from "../../src/store/actions.ts";
import type { DetailsSource } from "../../src/store/details-source.ts";
import { SourcesPage } from "../../src/ui/pages/sources-page.tsx";
import { Reader } from "../../src/ui/reader/reader.tsx";
import { LoadFailed } from "../../src/ui/shell/load-failed.tsx";
import { LoadingClaims } from "../../src/ui/shell/loading-claims.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, passageOf, render } from "./app-fixture.tsx";

const claim = makeClaim({ id: "one", properties: { passage: passageOf("Kupiansk had come under artillery fire") } });
const other = makeClaim({ id: "two", properties: { passage: passageOf("A bridge in Kupiansk") } });
const DETAILS = new Map([claim, other].map((one) => [one.id, toClaimDetails(one)]));

/** Details that come, or do not, when the test says so. */
function createRemote(): { source: DetailsSource; answer(id: string, error?: string): Promise<void> } {
	const waiting: { id: string; resolve(details: ClaimDetails): void; reject(error: Error): void }[] = [];
	const source: DetailsSource = {
		peek: () => undefined,
		read: ({ id }) => new Promise((resolve, reject) => waiting.push({ id, resolve, reject })),
	};
	const answer = async (id: string, error?: string): Promise<void> => {
		await expect.poll(() => waiting.some((asked) => asked.id === id)).toBe(true);
		for (const one of waiting.splice(0).filter((asked) => asked.id === id || !waiting.push(asked))) {
			const details = DETAILS.get(claim.id === id ? claim.id : other.id);
			if (error !== undefined) one.reject(new Error(error));
			else if (details !== undefined) one.resolve(details);
		}
	};
	return { source, answer };
}

const marked = (container: HTMLElement): string =>
	[...container.querySelectorAll("mark")].map(({ textContent }) => textContent).join("");

describe("the reader of a claim whose details are elsewhere", () => {
	it("shows what it has at once, says that the passage is coming, and then shows it", async () => {
		const { source, answer } = createRemote();
		const fixture = createFixture({ claims: [claim], details: source, view: { claim: claim.id } });
		const container = render(fixture, <Reader claim={claim} onClose={() => undefined} />);
		await expect.poll(() => container.querySelector("[role=status]")?.textContent).toBe("Loading the passage…");
		expect(container.querySelector("h2")?.textContent).toBe(claim.properties.headline.en);
		expect(container.textContent).toContain("A journalist");
		await answer("one");
		await expect.poll(() => marked(container)).toBe("Kupiansk had come under artillery fire");
		expect(container.querySelector("[role=status]")?.textContent).toBe("");
	});

	it("says why the passage is not there, and asks again", async () => {
		const { source, answer } = createRemote();
		const fixture = createFixture({ claims: [claim], details: source, view: { claim: claim.id } });
		const container = render(fixture, <Reader claim={claim} onClose={() => undefined} />);
		await expect.poll(() => container.querySelector("[role=status]")?.textContent).toBe("Loading the passage…");
		await answer("one", "HTTP 503");
		await expect.poll(() => container.querySelector("[role=alert]")?.textContent).toContain("HTTP 503");
		container.querySelector<HTMLButtonElement>("[role=alert] button")?.click();
		await expect.poll(() => container.querySelector("[role=status]")?.textContent).toBe("Loading the passage…");
		await answer("one");
		await expect.poll(() => marked(container)).toBe("Kupiansk had come under artillery fire");
	});

	it("never shows one claim's passage under another's heading", async () => {
		const { source, answer } = createRemote();
		const fixture = createFixture({ claims: [claim, other], details: source, view: { claim: claim.id } });
		const Open = () => <Reader claim={claim} onClose={() => undefined} />;
		const first = render(fixture, <Open />);
		await expect.poll(() => first.querySelector("[role=status]")).not.toBeNull();
		const second = render(fixture, <Reader claim={other} onClose={() => undefined} />);
		await answer("one");
		await expect.poll(() => marked(first)).toBe("Kupiansk had come under artillery fire");
		expect(marked(second)).toBe("");
		await answer("two");
		await expect.poll(() => marked(second)).toBe("A bridge in Kupiansk");
	});
});

describe("the sources page", () => {
	it("shows the texts at once and their passages when they come", async () => {
		const { source, answer } = createRemote();
		const fixture = createFixture({ claims: [claim, other], details: source, view: { page: "sources" } });
		const container = render(fixture, <SourcesPage />);
		await expect.poll(() => container.textContent).toContain("Officials spoke.");
		expect(container.querySelectorAll(".passage-link[data-passages]")).toHaveLength(0);
		await answer("one");
		await answer("two");
		await expect.poll(() => container.querySelector('[data-passages~="two"]')?.textContent).toContain("A bridge in");
	});
});

describe("loading a large corpus", () => {
	it("says how far it has come, and can be cancelled", async () => {
		const fixture = createFixture({ claims: [] });
		const cancel = vi.fn();
		const actions = createActions(fixture.store, () => undefined, cancel);
		fixture.store.setState({ corpus: null });
		const container = render({ ...fixture, actions }, <LoadingClaims />);
		await expect.poll(() => container.querySelector(".loading")).not.toBeNull();
		expect(container.querySelector("progress")).toBeNull();
		actions.reportLoading({ claims: 12_000, totalClaims: 100_000, bytes: 4_200_000, totalBytes: null });
		await expect.poll(() => container.querySelector("progress")?.value).toBe(12_000);
		expect(container.querySelector("progress")?.max).toBe(100_000);
		expect(container.textContent).toContain("Claims: 12,000 of 100,000 · 4 MB so far");
		actions.reportLoading({ claims: 20, totalClaims: null, bytes: 5e6, totalBytes: 2e7 });
		await expect.poll(() => container.querySelector("progress")?.max).toBe(2e7);
		expect(container.textContent).toContain("Claims so far: 20 · 5 of 20 MB");
		container.querySelector("button")?.click();
		expect(cancel).toHaveBeenCalledOnce();
	});

	it("tells apart what failed and what was cancelled, and leads to the site's own claims", async () => {
		const fixture = createFixture({ claims: [], view: { data: "big/", language: "en" } });
		const failed = render(fixture, <LoadFailed failures={[{ file: "claims", reason: "HTTP 404" }]} />);
		await expect.poll(() => failed.textContent).toContain("big/: HTTP 404");
		expect(failed.querySelector("a")?.getAttribute("href")).toBe("?lang=en");
		const cancelled = render(fixture, <LoadFailed failures={[]} />);
		await expect.poll(() => cancelled.querySelector("h2")?.textContent).toBe("Loading was cancelled");
		expect(cancelled.textContent).toContain("Try again");
	});
});
