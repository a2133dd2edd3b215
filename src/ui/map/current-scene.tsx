import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { MapHandle } from "../../map/claim-map.ts";
import type { Scene } from "../../scene/scene.ts";

/** What those beside the map need of the picture on screen. */
interface Picture {
	readonly signs: Scene["signs"];
	/** CSS pixels. */
	readonly width: number;
}

interface CurrentScene {
	/** Null before the first frame; the same object until something in it changes, however often the map is painted. */
	readonly picture: Picture | null;
	readonly map: MapHandle | null;
	readonly reportScene: (scene: Scene) => void;
	readonly handle: (map: MapHandle | null) => void;
}

const SceneContext = createContext<CurrentScene | null>(null);

/** Holds the picture on screen for those beside the map that speak of it. */
export function SceneProvider({ children }: { children: ReactNode }) {
	const [picture, setPicture] = useState<Picture | null>(null);
	const [map, handle] = useState<MapHandle | null>(null);
	const last = useRef<Picture | null>(null);
	/** Called for every frame of a pan or zoom, of which few change anything here. */
	const reportScene = useCallback(({ signs, viewport: { width } }: Scene) => {
		if (last.current !== null && isSame(last.current, { signs, width })) return;
		last.current = { signs, width };
		setPicture(last.current);
	}, []);
	const value = useMemo(() => ({ picture, map, reportScene, handle }), [picture, map, reportScene]);
	return <SceneContext value={value}>{children}</SceneContext>;
}

const isSame = (one: Picture, other: Picture): boolean =>
	one.width === other.width &&
	one.signs.size === other.signs.size &&
	[...one.signs].every((sign) => other.signs.has(sign));

export function useSceneStore(): CurrentScene {
	const current = useContext(SceneContext);
	if (current === null) throw new Error("this component needs a SceneProvider around it");
	return current;
}
