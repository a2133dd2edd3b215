import { useEffect } from "react";
import { selectDate, selectLanguage, selectTheme } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";

/** Keeps what stands on the document itself in step: language, theme, title, and the sign that it is ready. */
export function useDocument(): void {
	const language = useApp(selectLanguage);
	const theme = useApp(selectTheme);
	const page = useApp(({ view }) => view.page);
	const { app, nav } = useText();
	useEffect(() => {
		const { documentElement } = document;
		documentElement.lang = language;
		documentElement.dataset["theme"] = theme;
	}, [language, theme]);
	useEffect(() => {
		document.title = page === null ? `${app.title}: ${app.strapline}` : `${nav[page]} – ${app.title}`;
	}, [app, nav, page]);
	useReadiness();
}

/**
 * `<html data-ready="true">` once the first picture for the address is drawn, a page's content with it; also where there
 * is none to draw: no claims, no WebGL.
 */
function useReadiness(): void {
	const isReady = useApp((state) => {
		const { corpus, loadFailures, mapStatus, frameDate, drawnPage, view, environment } = state;
		if (corpus === null) return loadFailures !== null;
		const date = selectDate(state);
		const hasMap = view.page === null || (view.page === "sources" && environment.isWide);
		const isMapDrawn = !hasMap || date === null || mapStatus === "failed" || frameDate === date;
		return isMapDrawn && drawnPage === view.page;
	});
	useEffect(() => {
		if (isReady) document.documentElement.dataset["ready"] = "true";
	}, [isReady]);
}
