import { useMemo } from "react";
import type { PlaceId } from "../../domain/ids.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { segmentText } from "../reader/text-segments.ts";
import { passageLayers } from "./passage-layers.ts";
import { SourceClaims } from "./source-claims.tsx";
import { SourceSegment } from "./source-segment.tsx";

interface SourceArticleProps {
	readonly source: SourceDocument;
	readonly corpus: Corpus;
	readonly onPlace: (id: PlaceId) => void;
}

/** One source: what it is, its claims as a list, and its text as far as its rights let it be shown. */
export function SourceArticle({ source, corpus, onPlace }: SourceArticleProps) {
	const language = useApp(selectLanguage);
	const { reader, sources, vocabulary } = useText();
	const claims = useMemo(
		() => corpus.index.claims.filter(({ properties }) => properties.document === source.id),
		[corpus, source],
	);
	return (
		<article className="source-article" aria-labelledby={`source-${source.id}`}>
			<h3 id={`source-${source.id}`} lang={source.language} tabIndex={-1}>
				{source.title}
			</h3>
			<p className="source-meta">
				{source.reportedFrom !== null && `${source.reportedFrom} → `}
				<a href={source.url} rel="nofollow noopener">
					{source.outlet}
				</a>{" "}
				({vocabulary.outletKind[source.outletKind]}) ·{" "}
				{sources.publishedOn(formatDate(source.published, language, "long"))} (
				{reader.publishedHow[source.publishedBasis.how]})
			</p>
			<SourceClaims claims={claims} />
			{source.rights === "excerpt" && <p className="muted">{reader.excerpt}</p>}
			{source.rights === "link" && <p className="muted">{reader.linkOnly(source.outlet)}</p>}
			<SourceBody source={source} corpus={corpus} onPlace={onPlace} />
		</article>
	);
}

function SourceBody({ source, corpus, onPlace }: SourceArticleProps) {
	const { reader } = useText();
	const pieces = useMemo(() => {
		const claims = corpus.index.claims.filter(({ properties }) => properties.document === source.id);
		const layers = passageLayers(source, claims, corpus.places.values());
		return source.pieces.map((piece) => ({ start: piece.start, lines: segmentText(piece, layers) }));
	}, [corpus, source]);
	return (
		<div className="source-lines" lang={source.language}>
			{pieces.map(({ start, lines }, position) => (
				<div key={start}>
					{(position > 0 || start > 0) && <p className="ellipsis">{reader.ellipsis}</p>}
					{lines.map((line) => (
						<p key={line.start} className="source-line">
							{line.segments.map((segment) => (
								<SourceSegment key={segment.start} segment={segment} onPlace={onPlace} />
							))}
						</p>
					))}
				</div>
			))}
		</div>
	);
}
