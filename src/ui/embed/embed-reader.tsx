import type { Claim, ClaimDetails } from "../../domain/claim.ts";
import type { SourceDocument, TextPiece } from "../../domain/source-document.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { segmentText, type TextSegment } from "../reader/text-segments.ts";
import { useClaimDetails } from "../use-claim-details.ts";
import { FullMapLink } from "./full-map-link.tsx";
import { wholeSentences } from "./whole-sentences.ts";

/** A claim in short: its sentences in whole, how sure they are, who says it where; the rest is on the full map. */
export function EmbedReader({ claim }: { claim: Claim }) {
	const language = useApp(selectLanguage);
	const source = useApp(({ corpus }) => corpus?.documents.get(claim.properties.document));
	const state = useClaimDetails(claim);
	const { embed, reader, vocabulary, notice } = useText();
	const { claimant, outlet, status, modality, published } = claim.properties;
	const name = (language === "uk" ? claimant.nameUk : null) ?? claimant.name;
	return (
		<>
			<p className="eyebrow">
				{vocabulary.status[status]} · {vocabulary.modality[modality]}
			</p>
			{status === "withdrawn" && <p className="withdrawn">{reader.withdrawn}</p>}
			<div role="status">{state.status === "loading" && <p className="muted">{notice.detailsLoading}</p>}</div>
			{state.status === "failed" && (
				<p role="alert">
					{notice.detailsFailed(state.reason)}{" "}
					<button type="button" className="button" onClick={state.retry}>
						{notice.retry}
					</button>
				</p>
			)}
			{state.status === "ready" && <Sentences claim={claim} details={state.details} source={source} />}
			<p>{embed.saysWho(name, outlet)}</p>
			<p className="muted">
				{reader.published} {formatDate(source?.published ?? published, language, "long")}
			</p>
			<ul className="embed-links">
				{source !== undefined && (
					<li>
						<a href={source.reportedFromUrl ?? source.url} target="_blank" rel="nofollow noopener">
							{source.reportedFromUrl === null
								? reader.copy(source.outlet)
								: reader.original(source.reportedFrom ?? new URL(source.reportedFromUrl).hostname)}
						</a>
					</li>
				)}
				<li>
					<FullMapLink change={{ claim: claim.id }}>{embed.record}</FullMapLink>
				</li>
			</ul>
		</>
	);
}

interface SentencesProps {
	readonly claim: Claim;
	readonly details: ClaimDetails;
	readonly source: SourceDocument | undefined;
}

type Highlight = "passage" | "hedge";

/** The passage within its sentences, and the sentences that hedge it, in the order of the text. */
function Sentences({ claim, details: { passage, support }, source }: SentencesProps) {
	const { embed, reader } = useText();
	const hedges = support.filter(({ role, exact }) => role === "hedge" && exact !== "");
	const language = source?.language ?? "en";
	const held = wholeSentences(source?.pieces ?? [], [passage, ...hedges], language);
	const isHeld = held.some(
		({ start, text }) => start <= passage.start && start + Array.from(text).length >= passage.end,
	);
	if (passage.exact === "") return <p className="muted">{reader.linkOnly(claim.properties.outlet)}</p>;
	const pieces: readonly TextPiece[] = isHeld ? held : [{ start: passage.start, text: passage.exact }];
	const layers = [
		{ ...passage, value: "passage" as const },
		...hedges.map((hedge) => ({ ...hedge, value: "hedge" as const })),
	];
	return (
		<>
			<blockquote lang={language} data-actor={claim.properties.actor}>
				{pieces.map((piece, position) => (
					<p key={piece.start}>
						{position > 0 && `${reader.ellipsis} `}
						{segmentText(piece, layers).flatMap(({ segments }) =>
							segments.map((segment) => <Segment key={segment.start} segment={segment} claim={claim} />),
						)}
					</p>
				))}
			</blockquote>
			<p>
				<span className="muted">{embed.hedge}: </span>
				{hedges.length === 0
					? embed.noHedge
					: hedges.map(({ exact, start }) => (
							<q key={start} lang={language}>
								{exact}
							</q>
						))}
			</p>
		</>
	);
}

function Segment({ segment: { text, values }, claim }: { segment: TextSegment<Highlight>; claim: Claim }) {
	if (values.includes("passage")) {
		return (
			<mark data-claim={claim.id} data-actor={claim.properties.actor}>
				{text}
			</mark>
		);
	}
	return values.includes("hedge") ? <span className="support">{text}</span> : text;
}
