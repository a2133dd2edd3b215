import { useEffect, useMemo, useRef } from "react";
import type { Claim } from "../../domain/claim.ts";
import type { PlaceId } from "../../domain/ids.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { segmentText } from "../reader/text-segments.ts";
import { useDetailsOf } from "../use-claim-details.ts";
import { passageLayers, type QuotedClaim } from "./passage-layers.ts";
import { scrollToPassage } from "./scroll-to-passage.ts";
import { SourceClaims } from "./source-claims.tsx";
import { SourceSegment } from "./source-segment.tsx";
import { useIsNear } from "./use-is-near.ts";

interface SourceArticleProps {
	readonly source: SourceDocument;
	/** Those that rest on it. */
	readonly claims: readonly Claim[];
	readonly corpus: Corpus;
	readonly onPlace: (id: PlaceId) => void;
}

/** One source: what it is, its claims as a list, and its text as far as its rights let it be shown. */
export function SourceArticle({ source, claims, corpus, onPlace }: SourceArticleProps) {
	const language = useApp(selectLanguage);
	const { notice, reader, sources, vocabulary } = useText();
	const article = useRef<HTMLElement>(null);
	const openedId = useApp(({ view }) => view.claim);
	const hasOpened = claims.some(({ id }) => id === openedId);
	const isNear = useIsNear(article);
	const quotes = useDetailsOf(claims, isNear || hasOpened);
	const details = quotes.status === "ready" ? quotes.details : null;
	const quoted = useMemo(() => (details === null ? null : toQuoted(claims, details)), [claims, details]);
	/** Passages come after their text: only then can the one of the address be brought into view. */
	useEffect(() => {
		if (quoted !== null && hasOpened && openedId !== null) scrollToPassage(openedId);
	}, [quoted, hasOpened, openedId]);
	return (
		<article className="source-article" ref={article} aria-labelledby={`source-${source.id}`}>
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
			<SourceClaims claims={claims} quoted={quoted} />
			{source.rights === "excerpt" && <p className="muted">{reader.excerpt}</p>}
			{source.rights === "link" && <p className="muted">{reader.linkOnly(source.outlet)}</p>}
			{quotes.status === "failed" && (
				<p role="alert">
					{notice.detailsFailed(quotes.reason)}{" "}
					<button type="button" className="button" onClick={quotes.retry}>
						{notice.retry}
					</button>
				</p>
			)}
			<SourceBody source={source} corpus={corpus} quoted={quoted ?? NOTHING_QUOTED} onPlace={onPlace} />
		</article>
	);
}

const NOTHING_QUOTED: readonly QuotedClaim[] = [];

function toQuoted(claims: readonly Claim[], details: readonly QuotedClaim["details"][]): QuotedClaim[] {
	return details.flatMap((one, position) => {
		const claim = claims[position];
		return claim === undefined ? [] : [{ claim, details: one }];
	});
}

interface SourceBodyProps extends Omit<SourceArticleProps, "claims"> {
	readonly quoted: readonly QuotedClaim[];
}

function SourceBody({ source, corpus, quoted, onPlace }: SourceBodyProps) {
	const { reader } = useText();
	const pieces = useMemo(() => {
		const layers = passageLayers(source, quoted, corpus.places.values());
		return source.pieces.map((piece) => ({ start: piece.start, lines: segmentText(piece, layers) }));
	}, [corpus, quoted, source]);
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
