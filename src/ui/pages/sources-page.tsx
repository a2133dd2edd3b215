import { useMemo, useState } from "react";
import type { Claim } from "../../domain/claim.ts";
import type { DocumentId, PlaceId } from "../../domain/ids.ts";
import { ACTORS } from "../../domain/vocabulary.ts";
import { useApp, useText } from "../app-context.tsx";
import { Page } from "./page.tsx";
import { PlacePanel } from "./place-panel.tsx";
import { scrollToTarget } from "./scroll-to-target.ts";
import { SourceArticle } from "./source-article.tsx";

const NO_CLAIMS: readonly Claim[] = [];

/** Each source text with every claim's passage highlighted, and every place name leading to its other mentions. */
export function SourcesPage() {
	const corpus = useApp((state) => state.corpus);
	const [isDimmed, setDimmed] = useState(false);
	const [placeId, setPlaceId] = useState<PlaceId | null>(null);
	const { sources, vocabulary } = useText();
	const claimsByDocument = useMemo(() => groupByDocument(corpus?.index.claims ?? []), [corpus]);
	if (corpus === null) return null;
	const documents = [...corpus.documents.values()];
	/** "Another side" only where a claim has it. */
	const hasOther = corpus.index.claims.some(({ properties }) => properties.actor === "other");
	const actors = ACTORS.filter((actor) => actor !== "other" || hasOther);
	const place = placeId === null ? undefined : corpus.places.get(placeId);
	return (
		<Page heading={sources.heading} className="sources-page">
			<p>{sources.intro(documents.length, corpus.index.claims.length)}</p>
			<ul className="colour-key" aria-label={sources.key}>
				{actors.map((actor) => (
					<li key={actor}>
						<span className="passage-link" data-actor={actor}>
							{vocabulary.actor[actor]}
						</span>
					</li>
				))}
				<li>
					<span className="support-link" data-actor="unknown">
						{sources.supportKey}
					</span>
				</li>
				<li>
					<span className="mention-key">{sources.mentionKey}</span>
				</li>
			</ul>
			<label className="switch">
				<input type="checkbox" checked={isDimmed} onChange={({ currentTarget }) => setDimmed(currentTarget.checked)} />
				{sources.dimContext}
			</label>
			<nav className="contents" aria-label={sources.contents}>
				<ol>
					{documents.map(({ id, title, outlet }) => (
						<li key={id}>
							<a href={`#source-${id}`} onClick={scrollToTarget}>
								{title}
							</a>{" "}
							<span className="muted">{outlet}</span>
						</li>
					))}
				</ol>
			</nav>
			<div data-dimmed={isDimmed || undefined}>
				{documents.map((source) => (
					<SourceArticle
						key={source.id}
						source={source}
						claims={claimsByDocument.get(source.id) ?? NO_CLAIMS}
						corpus={corpus}
						onPlace={setPlaceId}
					/>
				))}
			</div>
			{place !== undefined && (
				<PlacePanel key={place.id} place={place} corpus={corpus} onClose={() => setPlaceId(null)} />
			)}
		</Page>
	);
}

function groupByDocument(claims: readonly Claim[]): Map<DocumentId, Claim[]> {
	const groups = new Map<DocumentId, Claim[]>();
	for (const claim of claims) {
		const { document } = claim.properties;
		const group = groups.get(document);
		if (group === undefined) groups.set(document, [claim]);
		else group.push(claim);
	}
	return groups;
}
