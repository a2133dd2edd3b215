import { Check, Copy } from "lucide-react";
import { useId, useRef, useState } from "react";
import { useText } from "../app-context.tsx";

interface CopyFieldProps {
	readonly label: string;
	readonly text: string;
	readonly rows: number;
}

/** A text to take along: copied by a button or, where the browser does not let the page, selected to be copied by hand. */
export function CopyField({ label, text, rows }: CopyFieldProps) {
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
	const { share } = useText();
	const copy = async (): Promise<void> => {
		let isCopied = true;
		try {
			await navigator.clipboard.writeText(text);
		} catch {
			isCopied = false;
			field.current?.focus();
			field.current?.select();
		}
		setOutcome({ text, isCopied });
	};
	/** What is said of an earlier text is not said of this one. */
	const told = outcome?.text === text ? outcome : null;
	return (
		<div className="copy-field">
			<label htmlFor={id}>{label}</label>
			<textarea ref={field} id={id} readOnly rows={rows} value={text} spellCheck={false} />
			<div className="copy-line">
				<button type="button" className="button" onClick={() => void copy()} aria-label={share.copy(label)}>
					{told?.isCopied === true ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
					<span aria-hidden="true">{told?.isCopied === true ? share.copied : share.copy(label)}</span>
				</button>
				<span role="status" className="muted">
					{told !== null && (told.isCopied ? share.copied : share.copyByHand)}
				</span>
			</div>
		</div>
	);
}
