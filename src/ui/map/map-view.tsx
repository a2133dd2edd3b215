import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { IsoDay } from "../../domain/day.ts";
import type { Extent } from "../../domain/view.ts";
import type { MapCallbacks, MapHandle, MapView as View } from "../../map/claim-map.ts";
import type { MapOptions } from "../../map/map-view.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectClaim, selectComparison, selectLanguage, selectTheme, selectVisible } from "../../store/selectors.ts";
import { useActions, useApp, useAppStore, useText } from "../app-context.tsx";
import { holdPlace, type PlaceHolder } from "../poster/hold-place.ts";
import { VIEW_SUMMARY_ID } from "../view/view-summary.tsx";
import { useSceneStore } from "./current-scene.tsx";
import { extentOf } from "./extent-of.ts";
import { embedInsets, mapInsets } from "./map-insets.ts";
import { mapParts, takeBegun } from "./map-parts.ts";

/** The map: what it shows is computed here, drawn by `src/map`, and loaded after the page around it. */
export function MapView({ corpus, date }: { corpus: Corpus; date: IsoDay }) {
	const container = useRef<HTMLDivElement>(null);
	const view = useView(corpus, date);
	const placeHolder = useRef<PlaceHolder | null>(null);
	const handle = useMap(container, corpus, view, placeHolder);
	useLayoutEffect(() => placeHolder.current?.update(view), [view]);
	useEffect(() => handle.current?.update(view), [handle, view]);
	useReveal(handle);
	useCamera(handle);
	useRefit(handle, corpus);
	const { control } = useText();
	return <section className="map-canvas" ref={container} aria-label={control.map} aria-describedby={VIEW_SUMMARY_ID} />;
}

function useView(corpus: Corpus, date: IsoDay): View {
	const claims = useApp(selectVisible);
	const comparison = useApp(selectComparison);
	const lingers = useApp(({ view: { linger } }) => linger > 0);
	const language = useApp(selectLanguage);
	const theme = useApp(selectTheme);
	const selected = useApp((state) => selectClaim(state)?.id ?? null);
	const hovered = useApp((state) => state.hovered);
	const isWide = useApp(({ environment }) => environment.isWide);
	const isBesideText = useApp(({ view }) => view.page === "sources");
	const isEmbedded = useApp(({ view }) => view.embed);
	const { embed } = useText();
	const places = useMemo(() => [...corpus.places.values()], [corpus]);
	return useMemo(
		() => ({
			claims,
			places,
			date,
			...(comparison === null ? {} : { comparison }),
			lingers,
			language,
			theme,
			selected,
			hovered,
			insets: isEmbedded ? embedInsets(selected !== null) : mapInsets(isWide, isBesideText),
			...(isEmbedded ? { gestures: embed.gestures } : {}),
		}),
		[
			claims,
			places,
			date,
			comparison,
			lingers,
			language,
			theme,
			selected,
			hovered,
			isWide,
			isBesideText,
			isEmbedded,
			embed,
		],
	);
}

function useMap(
	container: { readonly current: HTMLElement | null },
	corpus: Corpus,
	view: View,
	placeHolder: { current: PlaceHolder | null },
) {
	const handle = useRef<MapHandle | null>(null);
	const latest = useRef(view);
	latest.current = view;
	const extent = extentOf(corpus).join(" ");
	const wasTouched = useTouch(container);
	const callbacks = useCallbacks(wasTouched);
	const { setMapStatus, reportMapProblem } = useActions();
	const { handle: registerHandle } = useSceneStore();
	const store = useAppStore();
	useEffect(() => {
		const element = container.current;
		if (element === null) return;
		let isGone = false;
		const optionsFor = (layers: MapOptions["basemap"]): MapOptions => {
			const { camera } = store.getState().view;
			return {
				...(camera === null ? {} : { camera }),
				extent: extent.split(" ").map(Number) as unknown as Extent,
				/** An article may hold many: each is live only while its reader is near it. */
				startsStill: store.getState().view.embed,
				basemap: layers,
				view: latest.current,
				callbacks: {
					...callbacks,
					onFrame: (scene) => {
						placeHolder.current?.end();
						callbacks.onFrame(scene);
					},
				},
			};
		};
		const parts = mapParts();
		placeHolder.current = holdPlace(element, latest.current, async (into) => {
			const [{ createInterimMap }, { layers }] = await Promise.all([import("../../map/interim-map.ts"), parts.basemap]);
			const options = optionsFor(layers);
			const onCamera: MapCallbacks["onCamera"] = (camera) => {
				options.callbacks.onCamera(camera);
				/** The live map may be under way already: it is to come up where the reader is by then. */
				handle.current?.moveTo(camera);
			};
			return createInterimMap(into, { ...options, callbacks: { ...options.callbacks, onCamera } });
		});
		const start = async (): Promise<void> => {
			const [createMap, basemap, , begun] = await Promise.all([
				parts.createMap,
				parts.basemap,
				parts.fonts,
				takeBegun(),
			]);
			if (isGone) return begun?.remove();
			handle.current = createMap(element, { ...optionsFor(basemap.layers), ...(begun === null ? {} : { begun }) });
			registerHandle(handle.current);
			setMapStatus("live");
			if (basemap.missing.length > 0) reportMapProblem("basemap", basemap.missing.join(", "));
			handle.current.update(latest.current);
		};
		start().catch((error: unknown) => {
			if (isGone) return;
			placeHolder.current?.end();
			setMapStatus("failed");
			reportMapProblem("map", error instanceof Error ? error.message : String(error));
		});
		return () => {
			isGone = true;
			registerHandle(null);
			placeHolder.current?.end();
			handle.current?.remove();
			handle.current = null;
		};
	}, [container, extent, callbacks, setMapStatus, reportMapProblem, store, registerHandle, placeHolder]);
	return handle;
}

/** Whether a reader has moved the map: only then its camera belongs into the address. */
function useTouch(container: { readonly current: HTMLElement | null }): { readonly current: boolean } {
	const wasTouched = useRef(false);
	useEffect(() => {
		const area = container.current?.parentElement;
		if (area == null) return;
		const onTouch = (): void => {
			wasTouched.current = true;
		};
		const events = ["pointerdown", "wheel", "keydown"] as const;
		for (const event of events) area.addEventListener(event, onTouch, { passive: true });
		return () => {
			for (const event of events) area.removeEventListener(event, onTouch);
		};
	}, [container]);
	return wasTouched;
}

/** The callbacks keep their identity, so that the map is made once. */
function useCallbacks(wasTouched: { readonly current: boolean }): MapCallbacks {
	const store = useAppStore();
	const { openClaim, setChoice, setHovered, setCamera, reportFrame, reportMapProblem, dismiss } = useActions();
	const { reportScene } = useSceneStore();
	return useMemo(
		() => ({
			onPick: (ids, at) => {
				const [first] = ids;
				if (ids.length > 1) return setChoice({ ids, ...at });
				if (first !== undefined) return openClaim(first);
				if (store.getState().choice !== null) setChoice(null);
			},
			onHover: setHovered,
			onCamera: (camera) => {
				if (wasTouched.current && store.getState().view.page === null) setCamera(camera);
			},
			onFrame: (scene) => {
				reportScene(scene);
				reportFrame(scene);
			},
			onFailure: (message, failure) => reportMapProblem(failure === "partial" ? "basemap" : failure, message),
			onLive: () => {
				if (store.getState().notices.some(({ id }) => id === "webgl-lost")) dismiss("webgl-lost");
			},
		}),
		[
			store,
			wasTouched,
			openClaim,
			setChoice,
			setHovered,
			setCamera,
			reportScene,
			reportFrame,
			reportMapProblem,
			dismiss,
		],
	);
}

/**
 * A claim that is opened comes into sight, if its shape is outside it; the one that is open when the map is made, the map
 * begins with. An embed does so by itself, beside its sheet.
 */
function useReveal(handle: { readonly current: MapHandle | null }): void {
	const claim = useApp(selectClaim);
	const isEmbedded = useApp(({ view }) => view.embed);
	useEffect(() => {
		if (claim !== null && !isEmbedded) handle.current?.reveal(claim);
	}, [handle, claim, isEmbedded]);
}

/** Beside the sources the map is small: it shows the whole front there, and again when it is back in full. */
function useRefit(handle: { readonly current: MapHandle | null }, corpus: Corpus): void {
	const isBesideText = useApp(({ view }) => view.page === "sources");
	const isWide = useApp(({ environment }) => environment.isWide);
	const width = useSceneStore().picture?.width ?? null;
	/** The width of the last picture before the change: the map learns of its new size some frames later. */
	const left = useRef<{ isBesideText: boolean; width: number | null }>({ isBesideText, width: null });
	useEffect(() => {
		if (left.current.isBesideText !== isBesideText) left.current = { isBesideText, width };
		if (left.current.width === null || left.current.width === width) return;
		left.current = { isBesideText, width: null };
		handle.current?.fit(extentOf(corpus), mapInsets(isWide, isBesideText));
	}, [handle, corpus, isBesideText, isWide, width]);
}

/** Back and forward move the map to the address' camera; the map's own moves are already where they should be. */
function useCamera(handle: { readonly current: MapHandle | null }): void {
	const camera = useApp(({ view, historyMode }) => (historyMode === "none" ? view.camera : null));
	useEffect(() => {
		if (camera !== null) handle.current?.moveTo(camera);
	}, [handle, camera]);
}
