import { lazy, Suspense, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { selectVisible } from "../../store/selectors.ts";
import { useApp, useAppStore } from "../app-context.tsx";
import { PrintBoundary } from "../shell/part-boundary.tsx";
import { preparePrint } from "./prepare-print.ts";

const loadSheet = () => import("./print-sheet.tsx");
const PrintSheet = lazy(async () => ({ default: (await loadSheet()).PrintSheet }));

/** What is printed instead of the page: laid out when printing begins, taken away when it ends. */
export function PrintedView() {
	const isPrinting = usePrinting();
	const hasCorpus = useApp(({ corpus }) => corpus !== null);
	const page = useApp(({ view }) => view.page);
	if (!isPrinting || !hasCorpus || page !== null) return null;
	return createPortal(
		<PrintBoundary>
			<Suspense fallback={null}>
				<PrintSheet />
			</Suspense>
		</PrintBoundary>,
		document.body,
	);
}

/** A scrub or a play passes through many days: what paper needs is fetched of one that stays. */
const SETTLED_MILLISECONDS = 400;

/** A page that is never idle, playing for instance, can be printed too. */
const MOST_BUSY_MILLISECONDS = 2000;

/** Safari has no idle callbacks; there it is the next task. */
function whenIdle(act: () => void): void {
	if (window.requestIdleCallback === undefined) window.setTimeout(act);
	else window.requestIdleCallback(act, { timeout: MOST_BUSY_MILLISECONDS });
}

/** The browser prints what stands there when `beforeprint` is over, so the change is made in it. */
function usePrinting(): boolean {
	const [isPrinting, setPrinting] = useState(false);
	const store = useAppStore();
	/** What only paper needs must not delay the map. */
	const isSettled = useApp(({ frameDate, mapStatus }) => frameDate !== null && mapStatus !== "loading");
	useEffect(() => {
		const begin = (): void => flushSync(() => setPrinting(true));
		const end = (): void => setPrinting(false);
		window.addEventListener("beforeprint", begin);
		window.addEventListener("afterprint", end);
		return () => {
			window.removeEventListener("beforeprint", begin);
			window.removeEventListener("afterprint", end);
		};
	}, []);
	const claims = useApp(selectVisible);
	// biome-ignore lint/correctness/useExhaustiveDependencies: other claims on screen have other passages
	useEffect(() => {
		if (!isSettled) return;
		/** Without the sheet's code the page itself is printed; what is missing of the passages, the sheet says. */
		const prepare = (): void => void Promise.allSettled([loadSheet(), preparePrint(store.getState())]);
		const timer = window.setTimeout(() => whenIdle(prepare), SETTLED_MILLISECONDS);
		return () => window.clearTimeout(timer);
	}, [store, isSettled, claims]);
	return isPrinting;
}
