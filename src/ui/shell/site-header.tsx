import { Languages, Layers, Moon, Sun } from "lucide-react";
import { lazy, type RefObject, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { formatDate } from "../../i18n/format-date.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectLanguage, selectTheme } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { ShareButton } from "../share/share-button.tsx";
import { PageNav } from "./page-nav.tsx";
import { PopoverBoundary } from "./part-boundary.tsx";

/** Draws its signs with the map's own renderer, which the header does not wait for. */
const Legend = lazy(async () => ({ default: (await import("../map/legend.tsx")).Legend }));

/** Title, strapline and what this map is: over the map's upper edge. */
export function SiteHeader({ corpus }: { corpus: Corpus | null }) {
	const { app } = useText();
	return (
		<header className="site-header" ref={useHeaderHeight()}>
			<div className="masthead">
				<div className="title">
					<h1>{app.title}</h1>
					<p className="strapline">{app.strapline}</p>
				</div>
				{corpus !== null && <Historical corpus={corpus} />}
			</div>
			<div className="toolbar">
				<PageNav />
				<Tools />
			</div>
		</header>
	);
}

/** Tells the styles how high the header is (`--header-height`): over the map, others begin below it. */
function useHeaderHeight(): RefObject<HTMLElement | null> {
	const header = useRef<HTMLElement>(null);
	useEffect(() => {
		const element = header.current;
		const app = element?.parentElement;
		if (element === null || app == null) return;
		const observer = new ResizeObserver(() => {
			app.style.setProperty("--header-height", `${element.offsetHeight}px`);
		});
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	return header;
}

/** What texts, from when to when: read off the corpus. */
function Historical({ corpus }: { corpus: Corpus }) {
	const language = useApp(selectLanguage);
	const { app } = useText();
	const days = useMemo(() => [...corpus.documents.values()].map(({ published }) => published).sort(), [corpus]);
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return null;
	return (
		<p className="historical">
			{app.historical(days.length, formatDate(first, language, "month"), formatDate(last, language, "month"))}
		</p>
	);
}

function Tools() {
	const language = useApp(selectLanguage);
	const theme = useApp(selectTheme);
	const page = useApp(({ view }) => view.page);
	const { setLanguage, setTheme } = useActions();
	const { control } = useText();
	const [hasLegend, setLegend] = useState(false);
	const legendButton = useRef<HTMLButtonElement>(null);
	const other = language === "en" ? "uk" : "en";
	return (
		<div className="tools">
			{page === null && (
				<PopoverBoundary>
					<ShareButton />
				</PopoverBoundary>
			)}
			{page === null && (
				<button
					type="button"
					ref={legendButton}
					className="button icon-button"
					aria-expanded={hasLegend}
					aria-label={control.legend}
					title={control.legend}
					onClick={() => setLegend(!hasLegend)}
				>
					<Layers aria-hidden="true" />
				</button>
			)}
			<button
				type="button"
				className="button language-button"
				lang={other}
				aria-label={`${other === "uk" ? "УК" : "EN"}, ${control.otherLanguage}`}
				title={control.otherLanguage}
				onClick={() => setLanguage(other)}
			>
				<Languages aria-hidden="true" />
				<span aria-hidden="true">{other === "uk" ? "УК" : "EN"}</span>
			</button>
			<button
				type="button"
				className="button icon-button"
				aria-label={theme === "light" ? control.toDark : control.toLight}
				title={theme === "light" ? control.toDark : control.toLight}
				onClick={() => setTheme(theme === "light" ? "dark" : "light")}
			>
				{theme === "light" ? <Moon aria-hidden="true" /> : <Sun aria-hidden="true" />}
			</button>
			{hasLegend && page === null && (
				<PopoverBoundary>
					<Suspense fallback={null}>
						<Legend opener={legendButton} onClose={() => setLegend(false)} />
					</Suspense>
				</PopoverBoundary>
			)}
		</div>
	);
}
