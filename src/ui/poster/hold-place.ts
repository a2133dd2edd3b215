import type { MapPicture, MapView } from "../../map/map-view.ts";
import { alignPoster, isPosterShown, removePoster } from "./poster.ts";

/** Holds the live map's place until its first frame. */
export interface PlaceHolder {
	/** Shows a view, should the live map still not be there. */
	update(view: MapView): void;
	/** The live map has drawn, or none will. */
	end(): void;
}

/**
 * Until the live map's first frame: the page's own picture as long as it shows the date and claims asked for, else one
 * that `drawStill` draws of them into an element; never a picture of another date. `map` is the live map's container.
 */
export function holdPlace(
	map: HTMLElement,
	first: MapView,
	drawStill: (into: HTMLElement, view: MapView) => Promise<MapPicture>,
): PlaceHolder {
	const area = map.parentElement;
	const picture = document.createElement("div");
	picture.className = "map-interim";
	let latest = first;
	let isDrawing = false;
	let isOver = false;
	let still: MapPicture | null = null;

	const draw = async (): Promise<void> => {
		isDrawing = true;
		removePoster();
		map.after(picture);
		const drawn = await drawStill(picture, latest);
		if (isOver) return drawn.remove();
		still = drawn;
		still.update(latest);
	};
	const drawOrWait = (): void => {
		/** Without the still map's script one waits for the live map, as before. */
		draw().catch(() => picture.remove());
	};

	area?.setAttribute("data-waiting", "");
	if (isPosterShown()) alignPoster(map);
	else drawOrWait();
	return {
		update: (view) => {
			const isSame = view.date === latest.date && view.claims === latest.claims && view.insets === latest.insets;
			latest = view;
			if (isOver) return;
			if (!isDrawing && !isSame) drawOrWait();
			still?.update(view);
		},
		end: () => {
			if (isOver) return;
			isOver = true;
			area?.removeAttribute("data-waiting");
			removePoster();
			still?.remove();
			picture.remove();
		},
	};
}
