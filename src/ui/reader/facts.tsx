import type { ReactNode } from "react";
import type { Claim, ClaimDetails, ClaimedPlace } from "../../domain/claim.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { Language } from "../../domain/vocabulary.ts";
import { formatDate, formatDayRange } from "../../i18n/format-date.ts";
import { LOCALES } from "../../i18n/plural.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { isLine } from "../claim-placement.ts";
import { Chain } from "./chain.tsx";
import { HeldWhen } from "./held-when.tsx";

interface FactsProps {
	readonly claim: Claim;
	/** Null until they are there. */
	readonly details: ClaimDetails | null;
	readonly source: SourceDocument | undefined;
}

const NOTHING_YET: Pick<ClaimDetails, "chain" | "support" | "noPlace"> = { chain: [], support: [], noPlace: null };

/** Claimant, chain, hedge, dates, place and status, each in words. */
export function Facts({ claim, details, source }: FactsProps) {
	const language = useApp(selectLanguage);
	const { reader, vocabulary } = useText();
	const { places, status, modality } = claim.properties;
	const { chain, support, noPlace } = details ?? NOTHING_YET;
	const hedges = support.filter(({ role, exact }) => role === "hedge" && exact !== "");
	return (
		<dl className="facts">
			<Fact term={reader.claimedBy}>
				<Claimant claim={claim} />
			</Fact>
			{chain.length > 1 && (
				<Fact term={reader.chain}>
					<Chain steps={chain} claimant={claimantName(claim, language)} source={source} />
				</Fact>
			)}
			{hedges.length > 0 && (
				<Fact term={reader.hedge}>
					{hedges.map(({ exact, start }) => (
						<q key={start} lang={source?.language}>
							{exact}
						</q>
					))}
				</Fact>
			)}
			<Fact term={reader.status}>
				<strong>{vocabulary.status[status]}</strong>
				<span className="detail">{vocabulary.modality[modality]}</span>
			</Fact>
			<Fact term={reader.held}>
				<HeldWhen claim={claim} sources={details?.when ?? null} language={source?.language} />
			</Fact>
			<Fact term={reader.where}>
				{places.length === 0 ? (
					<NoPlace why={noPlace} />
				) : (
					places.map((place) => <Where key={place.id} place={place} />)
				)}
			</Fact>
			<Fact term={reader.published}>
				<Published claim={claim} source={source} />
			</Fact>
		</dl>
	);
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
	return (
		<div className="fact">
			<dt>{term}</dt>
			<dd>{children}</dd>
		</div>
	);
}

function claimantName({ properties: { claimant } }: Claim, language: Language): string {
	return (language === "uk" ? claimant.nameUk : null) ?? claimant.name;
}

function Claimant({ claim }: { claim: Claim }) {
	const language = useApp(selectLanguage);
	const { vocabulary } = useText();
	const { role, roleUk, side } = claim.properties.claimant;
	return (
		<>
			<strong>{claimantName(claim, language)}</strong>
			<span className="detail">
				{(language === "uk" ? roleUk : null) ?? role} · {vocabulary.side[side]}
			</span>
		</>
	);
}

function Where({ place }: { place: ClaimedPlace }) {
	const language = useApp(selectLanguage);
	const { vocabulary, reader } = useText();
	const { id, name, relation, precision, uncertaintyMeters } = place;
	const isByLine = useApp(({ corpus }) => corpus !== null && isLine(corpus.places, id));
	const kilometers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
	return (
		<div className="where">
			<strong>
				{isByLine && relation !== "elsewhere"
					? reader.byLine(relation, name[language])
					: `${vocabulary.placeRelation[relation]} ${name[language]}`}
			</strong>
			<span className="detail">
				{vocabulary.precision[precision]}
				{uncertaintyMeters !== null && ` · ${reader.uncertainty(kilometers.format(uncertaintyMeters / 1000))}`}
			</span>
		</div>
	);
}

function NoPlace({ why }: { why: ClaimDetails["noPlace"] }) {
	const language = useApp(selectLanguage);
	const { reader } = useText();
	return (
		<>
			<strong>{reader.noPlace}</strong>
			{why !== null && <span className="detail">{why[language]}</span>}
		</>
	);
}

function Published({ claim, source }: Pick<FactsProps, "claim" | "source">) {
	const language = useApp(selectLanguage);
	const { reader } = useText();
	const { published, shown } = claim.properties;
	return (
		<>
			<strong>{formatDate(source?.published ?? published, language, "long")}</strong>
			{source !== undefined && (
				<span className="detail">
					{reader.publishedHow[source.publishedBasis.how]}: {source.publishedBasis.note[language]}
				</span>
			)}
			<span className="detail">{reader.shownOn(formatDayRange(shown.from, shown.until, language))}</span>
		</>
	);
}
