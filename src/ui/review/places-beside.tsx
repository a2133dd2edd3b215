import { useId } from "react";
import { isInside } from "../../domain/review/passage-setting.ts";
import { type PlaceBeside, placesBeside } from "../../domain/review/places-beside.ts";
import type { Candidate, Stretch } from "../../domain/review/review-draft.ts";
import { lacksPlace, type PlacedClaim, withoutPlace, withPlaceBeside } from "../../domain/review/with-place-beside.ts";
import { KeyHint } from "./key-hint.tsx";
import { useReview } from "./review-context.tsx";
import { useSetting } from "./use-setting.ts";

interface PlacesBesideProps {
	readonly candidate: Pick<Candidate, "claim" | "passage" | "support">;
	/** Changes the claim, and what is quoted beside its passage. */
	readonly onPlaced: (placed: (claim: PlacedClaim) => PlacedClaim) => void;
}

/** For a candidate that says nothing of where: the places that the text names beside its passage, and that it names none. */
export function PlacesBeside({ candidate: { claim, passage }, onPlaced }: PlacesBesideProps) {
	const { words, places, placeProposals, language } = useReview();
	const setting = useSetting(passage);
	const headingId = useId();
	/** A name in the passage that only waits to be accepted is a place that it names. */
	const namesAnother = placeProposals.some((proposal) => isInside(proposal, passage));
	if (!lacksPlace(claim) || namesAnother) return null;
	const offers = placesBeside(setting).flatMap((beside) => {
		const place = places.get(beside.place);
		return place === undefined ? [] : [{ beside, place }];
	});
	return (
		<section className="places-beside" aria-labelledby={headingId}>
			<h3 id={headingId}>{offers.length > 0 ? words.placesBeside : words.noPlaceYet}</h3>
			<div className="numbered-buttons">
				{offers.map(({ beside, place }, index) => (
					<button
						key={place.id}
						type="button"
						className="button"
						data-key={index + 1}
						onClick={() => onPlaced((placed) => withPlaceBeside(placed, beside, place, setting))}
					>
						<KeyHint name={String(index + 1)} />
						<span>
							{place.name[language]} <Quoted beside={beside} passage={passage} />
						</span>
					</button>
				))}
				<button
					type="button"
					className="button"
					data-key={offers.length + 1}
					onClick={() => onPlaced(({ claim: now, support }) => ({ claim: withoutPlace(now, setting), support }))}
				>
					<KeyHint name={String(offers.length + 1)} /> {words.namesNoPlace}
				</button>
			</div>
		</section>
	);
}

/** So much of the text is shown on either side of the words that name a place, in code points. */
const AROUND = 36;

const LINE_BREAK = /[\n\r]/;

/** The words that name a place, with some of what stands around them in their line, but nothing of the passage. */
function Quoted({ beside: { named }, passage }: { readonly beside: PlaceBeside; readonly passage: Stretch }) {
	const { points } = useReview();
	const words = (from: number, to: number): string => points.slice(Math.max(0, from), to).join("");
	const isBefore = named.end <= passage.start;
	const from = isBefore ? named.start - AROUND : Math.max(passage.end, named.start - AROUND);
	const to = isBefore ? Math.min(passage.start, named.end + AROUND) : named.end + AROUND;
	const before = words(from, named.start).split(LINE_BREAK);
	const after = words(named.end, to).split(LINE_BREAK);
	return (
		<q className="detail">
			{from > 0 && before.length === 1 && "…"}
			{before.at(-1)}
			<strong>{words(named.start, named.end)}</strong>
			{after[0]}
			{to < points.length && after.length === 1 && "…"}
		</q>
	);
}
