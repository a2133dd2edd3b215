import { useEffect, useRef } from "react";
import type { Claim, ClaimDetails } from "../../domain/claim.ts";
import type { SourceDocument, TextPiece } from "../../domain/source-document.ts";
import { useText } from "../app-context.tsx";
import type { DetailsState } from "../use-claim-details.ts";
import { segmentText, type TextLayer, type TextSegment } from "./text-segments.ts";

type Highlight = "passage" | "support";

interface SourceTextProps {
	readonly claim: Claim;
	readonly state: DetailsState;
	readonly source: SourceDocument | undefined;
}

/** The source text with the claim's passage marked and in view, as far as its rights let it be shown. */
export function SourceText({ claim, state, source }: SourceTextProps) {
	const { reader, notice } = useText();
	return (
		// A region that scrolls by itself must be reachable by keyboard.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: see above
		<section className="source-text" aria-labelledby="source-text-heading" tabIndex={0} data-scroller>
			<h3 id="source-text-heading">{reader.sourceText}</h3>
			{source !== undefined && (
				<p className="source-title" lang={source.language}>
					{source.title}
				</p>
			)}
			<div role="status">{state.status === "loading" && <p className="muted">{notice.detailsLoading}</p>}</div>
			{state.status === "failed" && (
				<div role="alert">
					<p>{notice.detailsFailed(state.reason)}</p>
					<button type="button" className="button" onClick={state.retry}>
						{notice.retry}
					</button>
				</div>
			)}
			{state.status === "ready" && <Quoted claim={claim} details={state.details} source={source} />}
		</section>
	);
}

interface QuotedProps {
	readonly claim: Claim;
	readonly details: ClaimDetails;
	readonly source: SourceDocument | undefined;
}

/** The text around the passage, or the passage alone where the text is not carried. */
function Quoted({ claim, details, source }: QuotedProps) {
	const { reader } = useText();
	const { passage } = details;
	const pieces = source?.pieces ?? [];
	const isHeld = pieces.some(
		({ start, text }) => start <= passage.start && start + Array.from(text).length >= passage.end,
	);
	return (
		<>
			{source?.rights === "excerpt" && passage.exact !== "" && <p className="muted">{reader.excerpt}</p>}
			{(source?.rights === "link" || (source !== undefined && passage.exact === "")) && (
				<p className="muted">{reader.linkOnly(claim.properties.outlet)}</p>
			)}
			{source === undefined && <p className="muted">{reader.textMissing}</p>}
			{isHeld && <Pieces claim={claim} details={details} pieces={pieces} language={source?.language} />}
			{!isHeld && passage.exact !== "" && (
				<p className="source-line" lang={source?.language}>
					<Passage id={claim.id} actor={claim.properties.actor} text={passage.exact} />
				</p>
			)}
		</>
	);
}

interface PiecesProps {
	readonly claim: Claim;
	readonly details: ClaimDetails;
	readonly pieces: readonly TextPiece[];
	readonly language: string | undefined;
}

function Pieces({ claim, details, pieces, language }: PiecesProps) {
	const { reader } = useText();
	const text = useRef<HTMLDivElement>(null);
	const { passage, support } = details;
	const layers: TextLayer<Highlight>[] = [
		{ ...passage, value: "passage" },
		...support.map((span) => ({ ...span, value: "support" as const })),
	];
	useScrollToPassage(text, claim.id);
	return (
		<div className="source-lines" lang={language} ref={text}>
			{pieces.map((piece, position) => (
				<div key={piece.start}>
					{(position > 0 || piece.start > 0) && <p className="ellipsis">{reader.ellipsis}</p>}
					{segmentText(piece, layers).map((line) => (
						<p key={line.start} className="source-line">
							{line.segments.map((segment) => (
								<Segment key={segment.start} segment={segment} claim={claim} />
							))}
						</p>
					))}
				</div>
			))}
		</div>
	);
}

function Segment({ segment, claim }: { segment: TextSegment<Highlight>; claim: Claim }) {
	const { text, values } = segment;
	if (values.includes("passage")) return <Passage id={claim.id} actor={claim.properties.actor} text={text} />;
	return values.includes("support") ? <span className="support">{text}</span> : text;
}

const Passage = ({ id, actor, text }: { id: string; actor: string; text: string }) => (
	<mark data-claim={id} data-actor={actor}>
		{text}
	</mark>
);

/** Brings the passage into view within its own scroller, a quarter from the top; the page itself stays where it is. */
function useScrollToPassage(text: { current: HTMLElement | null }, claimId: string): void {
	useEffect(() => {
		const mark = text.current?.querySelector(`mark[data-claim="${CSS.escape(claimId)}"]`);
		const scroller = text.current?.closest<HTMLElement>("[data-scroller]");
		if (mark === null || mark === undefined || scroller === null || scroller === undefined) return;
		const offset = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
		scroller.scrollTo({ top: Math.max(0, scroller.scrollTop + offset - scroller.clientHeight / 4) });
	}, [text, claimId]);
}
