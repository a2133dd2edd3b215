import { useMemo, useState } from "react";
import type { Claim, ClaimDetails } from "../../domain/claim.ts";
import { dataVersion } from "../../domain/data-version.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { MapView } from "../../map/map-view.ts";
import type { BasemapLayers } from "../../scene/basemap-layers.ts";
import { legendSigns, signToSvg } from "../../scene/legend.ts";
import type { Viewport } from "../../scene/viewport.ts";
import { selectComparison, selectDate, selectLanguage, selectVisible } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { SvgImage } from "../kind-icon.tsx";
import { useSceneStore } from "../map/current-scene.tsx";
import { signInWords } from "../map/legend.tsx";
import { pictureScene, pictureSvg } from "../share/picture.ts";
import { daysInWords } from "./days-in-words.ts";
import { loadedBasemap } from "./loaded-basemap.ts";
import { MOST_PRINTED_CLAIMS } from "./prepare-print.ts";

/** The view on paper, always light: picture, legend, claims with their passages, sources and attribution. */
export function PrintSheet() {
	const date = useApp(selectDate);
	const language = useApp(selectLanguage);
	const claims = useApp(selectVisible);
	const index = useApp(({ corpus }) => corpus?.index.claims);
	const version = useMemo(() => dataVersion(index ?? []), [index]);
	const compared = useApp((state) => state.view.compare);
	const words = useText();
	const { app, view, share } = words;
	if (date === null) return null;
	const days =
		compared === null ? formatDate(date, language, "full") : daysInWords({ date, compared }, language, words);
	return (
		<article className="print-sheet" data-theme="light">
			<h1>
				{app.title}: {days}
			</h1>
			<p className="strapline">{app.strapline}</p>
			<PrintedPicture />
			<h2>{view.printed.claims}</h2>
			<ol className="printed-claims">
				{claims.slice(0, MOST_PRINTED_CLAIMS).map((claim) => (
					<PrintedClaim key={claim.id} claim={claim} />
				))}
			</ol>
			{claims.length > MOST_PRINTED_CLAIMS && <p>{view.more(claims.length - MOST_PRINTED_CLAIMS)}</p>}
			<PrintedSources claims={claims} />
			<p className="printed-address">
				{share.mapData}
				<br />
				{view.printed.withVersion(location.href, version)}
			</p>
		</article>
	);
}

function PrintedPicture() {
	const { map } = useSceneStore();
	/** As it was before the page gave way to the sheet: then the map has no size any more. */
	const [shown] = useState(() => map?.viewport ?? null);
	const basemap = loadedBasemap();
	return shown === null || basemap === null ? null : <Picture shown={shown} basemap={basemap} />;
}

function Picture({ shown, basemap }: { shown: Viewport; basemap: BasemapLayers }) {
	const date = useApp(selectDate);
	const language = useApp(selectLanguage);
	const comparison = useApp(selectComparison);
	const claims = useApp(selectVisible);
	const corpus = useApp((state) => state.corpus);
	const words = useText();
	if (date === null) return null;
	const said = {
		heading: `${words.app.title}, ${daysInWords({ date, compared: comparison?.b ?? null }, language, words)}`,
		strapline: words.app.strapline,
		attribution: words.share.mapData,
	};
	const view: MapView = {
		claims,
		places: [...(corpus?.places.values() ?? [])],
		date,
		language,
		theme: "light",
		selected: null,
		hovered: null,
		...(comparison === null ? {} : { comparison }),
	};
	const scene = pictureScene(view, basemap, shown, "article", said);
	return (
		<div className="printed-map">
			<SvgImage className="printed-picture" svg={pictureSvg(scene, basemap, said.heading)} />
			<section>
				<h2>{words.view.printed.legend}</h2>
				<ul className="printed-legend">
					{legendSigns(scene).map(({ id }) => (
						<li key={id}>
							<SvgImage svg={signToSvg(id, "light")} />
							<span>{signInWords(id, words)}</span>
						</li>
					))}
				</ul>
			</section>
		</div>
	);
}

/** Passages that are not at hand cannot be fetched while the browser prints. */
function usePassage(claim: Claim): ClaimDetails["passage"] | undefined {
	return useApp(({ corpus }) => corpus?.details.peek(claim)?.passage);
}

function PrintedClaim({ claim }: { claim: Claim }) {
	const language = useApp(selectLanguage);
	const source = useApp(({ corpus }) => corpus?.documents.get(claim.properties.document));
	const passage = usePassage(claim);
	const { vocabulary } = useText();
	const { headline, claimant, status, outlet } = claim.properties;
	const who = language === "uk" ? (claimant.nameUk ?? claimant.name) : claimant.name;
	return (
		<li>
			<strong>{headline[language]}</strong>{" "}
			<span className="muted">
				{who} · {outlet} · {vocabulary.status[status]}
			</span>
			{passage !== undefined && <q lang={source?.language}>{passage.exact}</q>}
		</li>
	);
}

function PrintedSources({ claims }: { claims: readonly Claim[] }) {
	const documents = useApp(({ corpus }) => corpus?.documents);
	const isComplete = useApp(({ corpus }) => claims.every((claim) => corpus?.details.peek(claim) !== undefined));
	const { view } = useText();
	const named = new Set(claims.map(({ properties }) => properties.document));
	return (
		<>
			{!isComplete && <p>{view.printed.passagesMissing}</p>}
			<h2>{view.printed.sources}</h2>
			<ul>
				{[...(documents?.values() ?? [])]
					.filter(({ id }) => named.has(id))
					.map(({ id, title, outlet, published, url, language }) => (
						<li key={id}>
							<cite lang={language}>{title}</cite>. {outlet}, {published}. {url}
						</li>
					))}
			</ul>
		</>
	);
}
