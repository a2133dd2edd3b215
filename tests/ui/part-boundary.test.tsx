import { lazy, type ReactNode, Suspense } from "react";
import { describe, expect, it } from "vitest";
import type { Page } from "../../src/domain/vocabulary.ts";
import { useApp } from "../../src/ui/app-context.tsx";
import { PageBoundary, PopoverBoundary, PrintBoundary, StageBoundary } from "../../src/ui/shell/part-boundary.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, render } from "./app-fixture.tsx";

/** As after a redeploy: the chunk's old name answers 404. */
const Missing = lazy(
	(): Promise<{ default: () => ReactNode }> =>
		Promise.reject(new TypeError("Failed to fetch dynamically imported module")),
);

const expectingFailure = {
	onCaughtError: (error: unknown) => expect(String(error)).toContain("dynamically imported module"),
};

const inSuspense = (children: ReactNode): ReactNode => <Suspense fallback={null}>{children}</Suspense>;

function MethodFails() {
	const page = useApp(({ view }) => view.page);
	return (
		<>
			<h1>Header</h1>
			{page !== null && (
				<PageBoundary page={page}>{inSuspense(page === "method" ? <Missing /> : <p>Drawn</p>)}</PageBoundary>
			)}
		</>
	);
}

const open = (page: Page | null) => createFixture({ claims: [makeClaim()], view: { page, language: "uk" } });

describe("a page whose code cannot be fetched", () => {
	it("says so in its place, offers to reload, and counts as drawn", async () => {
		const fixture = open("method");
		const container = render(fixture, <MethodFails />, expectingFailure);
		await expect
			.poll(() => container.querySelector("#page [role=alert]")?.textContent)
			.toBe("Не вдалося завантажити цю частину.Перезавантажити");
		expect(container.querySelector("h1")?.textContent).toBe("Header");
		await expect.poll(() => fixture.store.getState().drawnPage).toBe("method");
	});

	it("leaves the other pages as they are", async () => {
		const fixture = open("method");
		const container = render(fixture, <MethodFails />, expectingFailure);
		await expect.poll(() => container.querySelector("[role=alert]")).not.toBeNull();
		fixture.actions.setPage("corrections");
		await expect.poll(() => container.querySelector("p")?.textContent).toBe("Drawn");
		expect(container.querySelector("[role=alert]")).toBeNull();
		expect(fixture.store.getState().drawnPage).toBeNull();
	});
});

describe("a stage whose code cannot be fetched", () => {
	it("counts as a failed map, so that nobody waits for it", async () => {
		const fixture = open(null);
		const container = render(fixture, <StageBoundary>{inSuspense(<Missing />)}</StageBoundary>, expectingFailure);
		await expect.poll(() => container.querySelector("#claims [role=alert] button")).not.toBeNull();
		expect(fixture.store.getState().mapStatus).toBe("failed");
	});
});

describe("a legend or a dialog whose code cannot be fetched", () => {
	it("says so where it would be, and leaves the rest as it is", async () => {
		const fixture = open(null);
		const container = render(
			fixture,
			<>
				<h1>Header</h1>
				<PopoverBoundary>{inSuspense(<Missing />)}</PopoverBoundary>
			</>,
			expectingFailure,
		);
		await expect
			.poll(() => container.querySelector(".popover [role=alert]")?.textContent)
			.toBe("Не вдалося завантажити цю частину.Перезавантажити");
		expect(container.querySelector("h1")?.textContent).toBe("Header");
		expect(fixture.store.getState().mapStatus).not.toBe("failed");
	});
});

describe("a print sheet whose code cannot be fetched", () => {
	it("leaves the page itself to be printed", async () => {
		let failures = 0;
		const onCaughtError = (error: unknown): void => {
			expectingFailure.onCaughtError(error);
			failures += 1;
		};
		const container = render(
			open(null),
			<>
				<h1>Header</h1>
				<PrintBoundary>{inSuspense(<Missing />)}</PrintBoundary>
			</>,
			{ onCaughtError },
		);
		await expect.poll(() => failures).toBeGreaterThan(0);
		expect(container.innerHTML).toBe("<h1>Header</h1>");
	});
});
