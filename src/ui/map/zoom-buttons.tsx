import { Maximize, Minus, Plus } from "lucide-react";
import { useApp, useText } from "../app-context.tsx";
import { useSceneStore } from "./current-scene.tsx";
import { extentOf } from "./extent-of.ts";
import { mapInsets } from "./map-insets.ts";

/** Zoom in, zoom out, and back to the whole front; nothing for a still map. */
export function ZoomButtons() {
	const { map } = useSceneStore();
	const corpus = useApp((state) => state.corpus);
	const isWide = useApp(({ environment }) => environment.isWide);
	const { control } = useText();
	if (map === null || corpus === null || !map.isInteractive) return null;
	return (
		<div className="zoom-buttons">
			<button type="button" className="button icon-button" aria-label={control.zoomIn} onClick={() => map.zoomBy(1)}>
				<Plus aria-hidden="true" />
			</button>
			<button type="button" className="button icon-button" aria-label={control.zoomOut} onClick={() => map.zoomBy(-1)}>
				<Minus aria-hidden="true" />
			</button>
			<button
				type="button"
				className="button icon-button"
				aria-label={control.wholeFront}
				onClick={() => map.fit(extentOf(corpus), mapInsets(isWide, false))}
			>
				<Maximize aria-hidden="true" />
			</button>
		</div>
	);
}
