import { Minus, Plus } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { lastCorrection } from "../../domain/corrections.ts";
import { dataVersion, newestText } from "../../domain/data-version.ts";
import type { IsoDay } from "../../domain/day.ts";
import { brandProperties, parseBrand } from "../../embed/brand.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectClaim, selectDate, selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { ChoicePopover } from "../map/choice-popover.tsx";
import { useSceneStore } from "../map/current-scene.tsx";
import { MapView } from "../map/map-view.tsx";
import { ViewSummary } from "../view/view-summary.tsx";
import { EmbedDateLine } from "./embed-date-line.tsx";
import { EmbedLegend } from "./embed-legend.tsx";
import { EmbedSheet } from "./embed-sheet.tsx";
import { FullMapLink } from "./full-map-link.tsx";
import { StretchSlider } from "./stretch-slider.tsx";
import { useEmbedHeight, useEmbedMessages } from "./use-embed-messages.ts";
import { useLiveMap } from "./use-live-map.ts";
import { useMedia } from "./use-media.ts";
import { useReveal } from "./use-reveal.ts";

/**
 * Below these heights the legend is folded, or it would leave the map no room: what stands around the map is higher where
 * the frame is narrow.
 */
const SHORT = "(max-height: 399px), (max-width: 459px) and (max-height: 519px)";

/** The map inside somebody's article: 320 to 800 pixels wide, 360 to 700 high, worked by touch first. */
export function EmbedView({ corpus }: { corpus: Corpus }) {
	const date = useApp(selectDate);
	const isShort = useMedia(SHORT);
	const [hasList, setList] = useState(false);
	const root = useEmbedHeight(useEmbedMessages(corpus), isShort);
	const { app } = useText();
	useBrand();
	return (
		<div className="embed" ref={root}>
			<header className="embed-head">
				<h1>{app.title}</h1>
				<p>{app.strapline}</p>
			</header>
			{date !== null && <EmbedMap corpus={corpus} date={date} />}
			{date !== null && (
				<div className="embed-time">
					<EmbedDateLine corpus={corpus} onList={() => setList(true)} />
					<StretchSlider corpus={corpus} date={date} />
				</div>
			)}
			<EmbedLegend isShort={isShort} />
			<EmbedSheet hasList={hasList} onList={setList} />
			<Foot corpus={corpus} />
		</div>
	);
}

function EmbedMap({ corpus, date }: { corpus: Corpus; date: IsoDay }) {
	const cell = useRef<HTMLDivElement>(null);
	const { map } = useSceneStore();
	const claim = useApp(selectClaim);
	const { control, attribution } = useText();
	useLiveMap(cell);
	useReveal(cell, claim);
	return (
		<div className="embed-map" ref={cell} data-over-map>
			<div className="map-area">
				<MapView corpus={corpus} date={date} />
				<ViewSummary />
				<div className="zoom-buttons">
					<button
						type="button"
						className="button icon-button"
						aria-label={control.zoomIn}
						onClick={() => map?.zoomBy(1)}
					>
						<Plus aria-hidden="true" />
					</button>
					<button
						type="button"
						className="button icon-button"
						aria-label={control.zoomOut}
						onClick={() => map?.zoomBy(-1)}
					>
						<Minus aria-hidden="true" />
					</button>
				</div>
				<p className="attribution">
					<span className="visually-hidden">{attribution.label}: </span>© OpenStreetMap
					<span className="attribution-long"> contributors</span> · GeoNames · GSHHG · Natural Earth
				</p>
				<ChoicePopover />
			</div>
		</div>
	);
}

/** How old all this is, whether it was corrected, and the way to the whole map. */
function Foot({ corpus }: { corpus: Corpus }) {
	const language = useApp(selectLanguage);
	const frozen = useApp(({ view }) => view.filter.published);
	const { embed } = useText();
	const { claims } = corpus.index;
	const { newest, corrected, version } = useMemo(
		() => ({ newest: newestText(claims), corrected: lastCorrection(claims), version: dataVersion(claims) }),
		[claims],
	);
	const embedded = new URLSearchParams(location.search).get("version");
	const say = (day: IsoDay): string => formatDate(day, language, "long");
	const age = frozen !== null ? embed.frozen(say(frozen)) : newest !== null ? embed.data(say(newest)) : null;
	return (
		<footer className="embed-foot">
			<p>
				{[
					age,
					corrected === null ? embed.neverCorrected : embed.corrected(say(corrected)),
					embedded !== null && embedded !== version ? embed.changed : null,
				]
					.filter((part) => part !== null)
					.join(" · ")}
			</p>
			<FullMapLink className="full-map">{embed.openFull}</FullMapLink>
		</footer>
	);
}

/** The look that the article's code asks for. */
function useBrand(): void {
	useEffect(() => {
		const { style } = document.documentElement;
		const properties = Object.entries(brandProperties(parseBrand(location.search)));
		for (const [name, value] of properties) style.setProperty(name, value);
		return () => {
			for (const [name] of properties) style.removeProperty(name);
		};
	}, []);
}
