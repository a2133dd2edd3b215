import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { MapHandle } from "../../map/claim-map.ts";
import type { Scene } from "../../scene/scene.ts";

interface CurrentScene {
	/** The picture on screen, for the legend; null before the first frame. */
	readonly scene: Scene | null;
	readonly map: MapHandle | null;
	readonly setScene: (scene: Scene) => void;
	readonly handle: (map: MapHandle | null) => void;
}

const SceneContext = createContext<CurrentScene | null>(null);

/** Holds the picture on screen for those beside the map that speak of it. */
export function SceneProvider({ children }: { children: ReactNode }) {
	const [scene, setScene] = useState<Scene | null>(null);
	const [map, handle] = useState<MapHandle | null>(null);
	const value = useMemo(() => ({ scene, map, setScene, handle }), [scene, map]);
	return <SceneContext value={value}>{children}</SceneContext>;
}

export function useSceneStore(): CurrentScene {
	const current = useContext(SceneContext);
	if (current === null) throw new Error("this component needs a SceneProvider around it");
	return current;
}
