import { useId, useState } from "react";
import { wordsBefore } from "../../domain/review/passage-setting.ts";
import type {
	Candidate,
	CandidateClaim,
	PlaceNames,
	PlaceOption,
	PlaceProposal,
	ReviewPlace,
	Stretch,
} from "../../domain/review/review-draft.ts";
import { relationBefore } from "../../domain/review/where-passage-says.ts";
import { withPlace } from "../../domain/review/with-place.ts";
import { SelectField, TextField } from "./fields.tsx";
import { KeyHint } from "./key-hint.tsx";
import { acceptPlace } from "./review-client.ts";
import { useReview } from "./review-context.tsx";
import { useSetting } from "./use-setting.ts";

interface PlaceProposalsProps {
	readonly draftId: string;
	readonly candidate: Candidate;
	/** Puts a place that was accepted into the claim; what is known of all places has not got it yet. */
	readonly onAccepted: (named: (claim: CandidateClaim) => CandidateClaim, place: ReviewPlace) => void;
}

/** The names in a candidate's own words that stand for places which the gazetteer does not have yet. */
export function PlaceProposals({ draftId, candidate, onAccepted }: PlaceProposalsProps) {
	const { placeProposals } = useReview();
	const setting = useSetting(candidate.passage);
	const quotes = [candidate.passage, ...candidate.support];
	const isNamed = ({ start, end }: Stretch): boolean => quotes.some((one) => one.start <= start && end <= one.end);
	const named = placeProposals.filter(isNamed);
	const isFirst = ({ words }: PlaceProposal, index: number): boolean =>
		index === named.findIndex((one) => one.words === words);
	return named.filter(isFirst).map((proposal) => (
		<PlaceProposalForm
			key={proposal.words}
			draftId={draftId}
			proposal={proposal}
			onAccepted={(place) => {
				const relation = relationBefore(wordsBefore(setting, proposal));
				onAccepted((claim) => withPlace(claim, { place, relation, named: proposal }, setting), place);
			}}
		/>
	));
}

interface PlaceProposalFormProps {
	readonly draftId: string;
	readonly proposal: PlaceProposal;
	readonly onAccepted: (place: ReviewPlace) => void;
}

const NAMES = { en: "placeNameEn", uk: "placeNameUk", ru: "placeNameRu" } as const;
const LANGUAGES = Object.keys(NAMES) as (keyof typeof NAMES)[];

function PlaceProposalForm({ draftId, proposal, onAccepted }: PlaceProposalFormProps) {
	const { words, onPlaceAccepted } = useReview();
	const { words: named, options } = proposal;
	const headingId = useId();
	const [option, setOption] = useState(options[0]);
	const [names, setNames] = useState<PlaceNames>(options[0]?.names ?? { en: "", uk: "", ru: "" });
	const [failure, setFailure] = useState<string | null>(null);
	const nameOf = useOptionName();
	if (option === undefined) return null;
	const choose = (id: string): void => {
		const chosen = options.find((one) => one.id === id) ?? option;
		setOption(chosen);
		setNames(chosen.names);
	};
	const accept = async (): Promise<void> => {
		try {
			const place = await acceptPlace(draftId, { words: named, option: option.id, names });
			onPlaceAccepted(named, place);
			onAccepted(place);
		} catch (error) {
			setFailure(error instanceof Error ? error.message : String(error));
		}
	};
	return (
		<section className="place-proposal" aria-labelledby={headingId}>
			<h3 id={headingId}>{words.placeProposed(named)}</h3>
			<div className="place-proposal-fields">
				<SelectField
					label={words.field.placeAnswer}
					isWide
					value={option.id}
					options={options.map(({ id }) => id)}
					nameOf={(id) => nameOf(options.find((one) => one.id === id) ?? option)}
					hint={option.provider === "region" ? words.placeApproximate : undefined}
					onChange={choose}
				/>
				{LANGUAGES.map((language) => (
					<TextField
						key={language}
						label={words.field[NAMES[language]]}
						lang={language}
						value={names[language]}
						onChange={(name) => setNames({ ...names, [language]: name })}
					/>
				))}
			</div>
			{failure !== null && (
				<p className="field-problems" role="alert">
					{failure}
				</p>
			)}
			<div className="candidate-actions">
				<button
					type="button"
					className="button"
					data-action="place"
					disabled={LANGUAGES.some((language) => names[language].trim() === "")}
					onClick={() => void accept()}
				>
					<KeyHint name="p" /> {words.acceptPlace}
				</button>
			</div>
		</section>
	);
}

/** An answer in a line: who gave it, what it is, and where it lies. */
function useOptionName(): (option: PlaceOption) => string {
	const { words, vocabulary } = useReview();
	return ({ names, provider, type, lngLat: [lng, lat] }) =>
		`${names.en}, ${vocabulary.placeType[type]}: ${lat.toFixed(3)}, ${lng.toFixed(3)} · ${words.placeProvider[provider] ?? provider}`;
}
