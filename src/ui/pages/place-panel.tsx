import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { NO_FILTER } from "../../domain/claim-filter.ts";
import type { Mention, Place } from "../../domain/place.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { ViewLink } from "../claim-link.tsx";
import { claimListHeading, useFocusHandover } from "../use-focus-handover.ts";
import { scrollToTarget } from "./scroll-to-target.ts";
import { mentionId } from "./source-segment.tsx";

interface PlacePanelProps {
	readonly place: Place;
	readonly corpus: Corpus;
	readonly onClose: () => void;
}

/** A place and everything the texts call it, in all sources. */
export function PlacePanel({ place, corpus, onClose }: PlacePanelProps) {
	const language = useApp(selectLanguage);
	const view = useApp((state) => state.view);
	const { filterOnMap } = useActions();
	const { sources, control, vocabulary } = useText();
	/** Read before the panel has the focus. With the page the opener is gone too: then the claims are what is there. */
	const [opener] = useState(() => document.activeElement);
	const panel = useFocusHandover(() => (opener?.isConnected ? opener : claimListHeading()));
	const { name, type, mentions } = place.properties;
	const filter = { ...NO_FILTER, places: [place.id] };
	useEffect(() => panel.current?.focus({ preventScroll: true }), [panel]);
	return (
		<section
			className="popover place-panel"
			ref={panel}
			tabIndex={-1}
			aria-labelledby="place-heading"
			onKeyDown={({ key }) => key === "Escape" && onClose()}
		>
			<div className="popover-bar">
				<h3 id="place-heading">{sources.mentionsOf(name[language])}</h3>
				<button type="button" className="button icon-button" aria-label={control.close} onClick={onClose}>
					<X aria-hidden="true" />
				</button>
			</div>
			<p className="muted">
				{vocabulary.placeType[type]} · {sources.mentions(mentions.length)}
			</p>
			<p>
				<ViewLink view={{ ...view, page: null, filter }} onFollow={() => filterOnMap(filter)}>
					{sources.showClaims(name[language])}
				</ViewLink>
			</p>
			<ul className="mentions">
				{mentions.map((mention) => (
					<li key={mentionId(mention)}>
						{/* Where a text may only be linked to, there are no words here to lead to. */}
						{mention.words !== "" && (
							<a href={`#${mentionId(mention)}`} onClick={scrollToTarget}>
								<Snippet mention={mention} source={corpus.documents.get(mention.document)} />
							</a>
						)}
						<span className="detail">
							{corpus.documents.get(mention.document)?.outlet ?? mention.document}
							{mention.use !== "place" && ` · ${vocabulary.mentionUse[mention.use]}`}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

const AROUND_CODE_POINTS = 36;

/** The mention with a few words around it, if the text is carried. */
function Snippet({ mention, source }: { mention: Mention; source: SourceDocument | undefined }) {
	const { words, start, end } = mention;
	const letters = source?.text == null ? null : Array.from(source.text);
	if (letters === null) return <strong>{words}</strong>;
	const before = letters.slice(Math.max(0, start - AROUND_CODE_POINTS), start).join("");
	const after = letters.slice(end, end + AROUND_CODE_POINTS).join("");
	return (
		<span lang={source?.language}>
			…{before}
			<strong>{words}</strong>
			{after}…
		</span>
	);
}
