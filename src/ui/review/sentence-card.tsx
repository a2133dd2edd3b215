import { useEffect, useRef } from "react";
import type { OpenSentence } from "../../domain/review/coverage.ts";
import { wordsOf } from "../../domain/review/review-session.ts";
import type { Account } from "../../domain/review/suggest-account.ts";
import { CONTEXT_REASONS, type ContextReason } from "../../domain/vocabulary.ts";
import { KeyHint } from "./key-hint.tsx";
import { useReview } from "./review-context.tsx";

interface SentenceCardProps {
	readonly text: string;
	readonly entryKey: string;
	readonly open: OpenSentence;
	readonly isSelected: boolean;
	/** What it seems to be; null where nothing tells. */
	readonly suggested: Account | null;
	/** The number of the candidate in the same sentence, if there is one. */
	readonly neighbour: number | null;
	readonly onSelect: () => void;
	/** It carries a claim that nothing proposed. */
	readonly onNew: () => void;
	readonly onContext: (reason: ContextReason) => void;
	readonly onDetail: () => void;
}

const DETAIL_KEY = CONTEXT_REASONS.length + 1;

/** Words that nothing accounts for yet; one press says why they carry no claim. What they seem to be is preselected. */
export function SentenceCard(props: SentenceCardProps) {
	const { text, entryKey, open, isSelected, suggested, neighbour, onSelect, onNew, onContext, onDetail } = props;
	const { words } = useReview();
	const card = useRef<HTMLLIElement>(null);
	useEffect(() => {
		if (isSelected) card.current?.scrollIntoView({ block: "nearest" });
	}, [isSelected]);
	return (
		<li ref={card} className="open-sentence" data-entry={entryKey} data-selected={isSelected}>
			<button type="button" className="open-sentence-head" onClick={onSelect}>
				<strong>{words.openSentence}:</strong> <q>{open.bare.map((stretch) => wordsOf(text, stretch)).join(" … ")}</q>
			</button>
			<fieldset className="open-sentence-reasons" aria-label={words.openSentenceHint}>
				<span className="detail">{words.openSentenceHint}</span>
				{CONTEXT_REASONS.map((reason, index) => (
					<AccountButton
						key={reason}
						number={index + 1}
						name={words.contextReason[reason]}
						isSuggested={suggested === reason}
						onPress={() => onContext(reason)}
					/>
				))}
				{neighbour !== null && (
					<AccountButton
						number={DETAIL_KEY}
						name={words.detailOf(neighbour)}
						isSuggested={suggested === "detail"}
						onPress={onDetail}
					/>
				)}
				<span className="detail">{words.openSentenceOr}</span>
				<AccountButton number={DETAIL_KEY + 1} name={words.newFromSentence} isSuggested={false} onPress={onNew} />
			</fieldset>
		</li>
	);
}

interface AccountButtonProps {
	readonly number: number;
	readonly name: string;
	readonly isSuggested: boolean;
	readonly onPress: () => void;
}

function AccountButton({ number, name, isSuggested, onPress }: AccountButtonProps) {
	const { words } = useReview();
	return (
		<button
			type="button"
			className="button"
			data-key={number}
			data-action={isSuggested ? "accept" : undefined}
			data-suggested={isSuggested}
			title={isSuggested ? words.suggested : undefined}
			onClick={onPress}
		>
			<KeyHint name={String(number)} /> {name}
		</button>
	);
}
