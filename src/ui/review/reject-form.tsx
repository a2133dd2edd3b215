import { type FormEvent, useState } from "react";
import { REJECT_REASONS } from "../../i18n/review-words.ts";
import { TextField } from "./fields.tsx";
import { KeyHint } from "./key-hint.tsx";
import { useReview } from "./review-context.tsx";

interface RejectFormProps {
	readonly onReject: (reason: string) => void;
	readonly onCancel: () => void;
}

/** A rejection owes a reason: one of those that are given often, by one press, or any in words. */
export function RejectForm({ onReject, onCancel }: RejectFormProps) {
	const { words } = useReview();
	const [reason, setReason] = useState("");
	const [isAsked, setAsked] = useState(false);
	const submit = (event: FormEvent): void => {
		event.preventDefault();
		if (reason.trim() === "") setAsked(true);
		else onReject(reason);
	};
	return (
		<form className="reject-form" onSubmit={submit} noValidate>
			<fieldset className="numbered-buttons" aria-label={words.rejectReason}>
				{REJECT_REASONS.map((one, index) => (
					<button
						key={one}
						type="button"
						className="button"
						data-key={index + 1}
						onClick={() => onReject(words.rejectReasons[one])}
					>
						<KeyHint name={String(index + 1)} /> {words.rejectReasons[one]}
					</button>
				))}
			</fieldset>
			<TextField
				label={words.rejectReasonOther}
				isWide
				value={reason}
				problems={isAsked && reason.trim() === "" ? [words.rejectReasonMissing] : []}
				onChange={setReason}
			/>
			<div className="candidate-actions">
				<button type="submit" className="button primary">
					{words.reject}
				</button>
				<button type="button" className="button" onClick={onCancel}>
					{words.cancel}
				</button>
			</div>
		</form>
	);
}
