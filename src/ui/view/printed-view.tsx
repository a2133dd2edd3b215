import { lazy, Suspense, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { useApp, useAppStore } from "../app-context.tsx";
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
		<Suspense fallback={null}>
			<PrintSheet />
		</Suspense>,
		document.body,
	);
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
	useEffect(() => {
		if (!isSettled) return;
		const prepare = (): void => {
			void loadSheet();
			void preparePrint(store.getState());
		};
		/** Safari has no idle callbacks; there the sheet's script is fetched with the next task. */
		const idle = window.requestIdleCallback ?? window.setTimeout;
		idle(prepare);
	}, [store, isSettled]);
	return isPrinting;
}
