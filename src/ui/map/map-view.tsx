import { useEffect, useMemo, useRef } from "react";
import type { IsoDay } from "../../domain/day.ts";
import type { Extent } from "../../domain/view.ts";
import type { MapCallbacks, MapHandle, MapView as View } from "../../map/claim-map.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectClaim, selectLanguage, selectTheme, selectVisible } from "../../store/selectors.ts";
import { useActions, useApp, useAppStore, useText } from "../app-context.tsx";
import { useSceneStore } from "./current-scene.tsx";
import { loadBasemap } from "./load-basemap.ts";
import { mapInsets } from "./map-insets.ts";

/** The front, where the corpus names no view of its own: west, south, east, north. */
const FRONT: Extent = [35.2, 48.9, 38.4, 50.6];

/** The map: what it shows is computed here, drawn by `src/map`, and loaded after the page around it. */
export function MapView({ corpus, date }: { corpus: Corpus; date: IsoDay }) {
	const container = useRef<HTMLDivElement>(null);
	const view = useView(corpus, date);
	const handle = useMap(container, corpus, view);
	useEffect(() => handle.current?.update(view), [handle, view]);
	useReveal(handle);
	useCamera(handle);
	useRefit(handle, corpus);
	const { control } = useText();
	return <section className="map-canvas" ref={container} aria-label={control.map} />;
}

export const extentOf = ({ defaultView }: Corpus): Extent => defaultView?.extent ?? FRONT;

function useView(corpus: Corpus, date: IsoDay): View {
	const claims = useApp(selectVisible);
	const language = useApp(selectLanguage);
	const theme = useApp(selectTheme);
	const selected = useApp((state) => selectClaim(state)?.id ?? null);
	const hovered = useApp((state) => state.hovered);
	const isWide = useApp(({ environment }) => environment.isWide);
	const isBesideText = useApp(({ view }) => view.page === "sources");
	const places = useMemo(() => [...corpus.places.values()], [corpus]);
	return useMemo(
		() => ({ claims, places, date, language, theme, selected, hovered, insets: mapInsets(isWide, isBesideText) }),
		[claims, places, date, language, theme, selected, hovered, isWide, isBesideText],
	);
}

function useMap(container: { readonly current: HTMLElement | null }, corpus: Corpus, view: View) {
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
		const start = async (): Promise<void> => {
			const [{ createMap }, basemap] = await Promise.all([
				import("../../map/claim-map.ts"),
				loadBasemap(new URL("data/basemap/", document.baseURI)),
				loadFonts(),
			]);
			if (isGone) return;
			const { camera } = store.getState().view;
			handle.current = createMap(element, {
				...(camera === null ? {} : { camera }),
				extent: extent.split(" ").map(Number) as unknown as Extent,
				basemap: basemap.layers,
				view: latest.current,
				callbacks,
			});
			registerHandle(handle.current);
			setMapStatus("live");
			if (basemap.missing.length > 0) reportMapProblem("basemap", basemap.missing.join(", "));
			handle.current.update(latest.current);
		};
		start().catch((error: unknown) => {
			if (isGone) return;
			setMapStatus("failed");
			reportMapProblem("map", error instanceof Error ? error.message : String(error));
		});
		return () => {
			isGone = true;
			registerHandle(null);
			handle.current?.remove();
			handle.current = null;
		};
	}, [container, extent, callbacks, setMapStatus, reportMapProblem, store, registerHandle]);
	return handle;
}

/** The scene measures and draws text: its font must be there before the first frame, in both scripts. */
async function loadFonts(): Promise<void> {
	const faces = ["400", "600"].flatMap((weight) =>
		["A", "Я"].map((letter) => document.fonts.load(`${weight} 13px "Noto Sans"`, letter)),
	);
	await Promise.allSettled(faces);
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
	const { openClaim, setChoice, setHovered, setCamera, reportFrame, reportMapProblem } = useActions();
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
		}),
		[store, wasTouched, openClaim, setChoice, setHovered, setCamera, reportScene, reportFrame, reportMapProblem],
	);
}

/** A claim that is opened comes into sight, if its shape is outside it. */
function useReveal(handle: { readonly current: MapHandle | null }): void {
	const claim = useApp(selectClaim);
	useEffect(() => {
		if (claim !== null) handle.current?.reveal(claim);
	}, [handle, claim]);
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
