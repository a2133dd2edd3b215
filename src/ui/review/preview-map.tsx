import type { Position } from "geojson";
import { useEffect, useRef } from "react";
import type { ClaimFeature } from "../../domain/claim.ts";
import { toPlaceId } from "../../domain/ids.ts";
import type { Place } from "../../domain/place.ts";
import type { ReviewPlace } from "../../domain/review/review-draft.ts";
import type { Extent } from "../../domain/view.ts";
import { composeScene } from "../../scene/compose-scene.ts";
import { formOf } from "../../scene/drawable-claim.ts";
import { sceneToSvg } from "../../scene/scene-to-svg.ts";
import { fitCamera } from "../../scene/viewport.ts";
import { useReview } from "./review-context.tsx";

const SIZE = { width: 560, height: 320 };
const PADDING = { top: 50, right: 60, bottom: 50, left: 60 };
/** The front, for what has no place of its own. */
const WHOLE_FRONT: Extent = [35.3, 49.1, 38.6, 50.6];
/** So much around a point, in degrees: a place is recognised by its neighbours. */
const AROUND = { lng: 0.45, lat: 0.22 };

/** How a candidate would be drawn: the map's own scene, with this one claim. */
export function PreviewMap({ feature }: { readonly feature: ClaimFeature | null }) {
	const { basemap, places, language, theme, words } = useReview();
	const picture = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (picture.current === null || basemap === null) return;
		const scene = composeScene({
			claims: feature === null ? [] : [feature],
			places: feature === null ? [] : namedPlaces(feature, places),
			settlements: basemap.settlements.features,
			lines: basemap,
			viewport: { ...SIZE, camera: fitCamera(extentOf(feature), SIZE, PADDING) },
			date: feature?.properties.shown.from ?? ("2022-09-09" as ClaimFeature["properties"]["shown"]["from"]),
			theme,
			language,
			selected: feature?.id ?? null,
			hovered: null,
		});
		// Our own SVG, in which every text is escaped.
		picture.current.innerHTML = sceneToSvg(scene, basemap, { title: words.map, idPrefix: "preview" });
	}, [basemap, feature, places, language, theme, words]);
	const isDrawn = feature !== null && formOf(feature) !== null;
	return (
		<figure className="preview-map" data-drawn={isDrawn}>
			<div ref={picture} />
			{feature !== null && !isDrawn && <figcaption>{words.notDrawn}</figcaption>}
		</figure>
	);
}

function namedPlaces(feature: ClaimFeature, places: ReadonlyMap<string, ReviewPlace>): Place[] {
	return feature.properties.places.flatMap(({ id }): Place[] => {
		const place = places.get(id);
		if (place === undefined) return [];
		const { name, type, lngLat, source, licence } = place;
		return [
			{
				type: "Feature",
				id: toPlaceId(place.id),
				geometry: lngLat === null ? null : { type: "Point", coordinates: [...lngLat] },
				properties: { name, type, within: null, radiusMeters: null, source, licence, mentions: [] },
			},
		];
	});
}

function extentOf(feature: ClaimFeature | null): Extent {
	const positions = feature?.geometry ? positionsIn(feature.geometry.coordinates) : [];
	if (positions.length === 0) return WHOLE_FRONT;
	const lngs = positions.map(([lng = 0]) => lng);
	const lats = positions.map(([, lat = 0]) => lat);
	return [
		Math.min(...lngs) - AROUND.lng,
		Math.min(...lats) - AROUND.lat,
		Math.max(...lngs) + AROUND.lng,
		Math.max(...lats) + AROUND.lat,
	];
}

function positionsIn(coordinates: unknown): Position[] {
	if (!Array.isArray(coordinates)) return [];
	return typeof coordinates[0] === "number" ? [coordinates as Position] : coordinates.flatMap(positionsIn);
}
