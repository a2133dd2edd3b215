import { type FormEvent, useState } from "react";
import { TextField } from "./fields.tsx";
import { useReview } from "./review-context.tsx";

interface RejectFormProps {
	readonly onReject: (reason: string) => void;
	readonly onCancel: () => void;
}

/** A rejection owes a reason. */
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
			<TextField
				label={words.rejectReason}
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
