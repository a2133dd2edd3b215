import { X } from "lucide-react";
import { useState } from "react";
import { useText } from "../app-context.tsx";
import { readSetting, writeSetting } from "./setting.ts";

const SETTING = "hints";
const SEEN = "seen";

/** Three sentences for a first visit, one after the other at the map's edge and never over a dialog; gone once dismissed. */
export function Hints() {
	const [position, setPosition] = useState(() => (readSetting(SETTING) === SEEN ? null : 0));
	const { hints } = useText().view;
	if (position === null) return null;
	const sentences = [hints.dates, hints.marks, hints.sources];
	const isLast = position === sentences.length - 1;
	const dismiss = (): void => {
		writeSetting(SETTING, SEEN);
		setPosition(null);
	};
	return (
		<aside className="hints" aria-label={hints.heading}>
			<p aria-live="polite">{sentences[position]}</p>
			<div className="hints-bar">
				<button type="button" className="button" onClick={isLast ? dismiss : () => setPosition(position + 1)}>
					{isLast ? hints.dismiss : hints.next(position + 1, sentences.length)}
				</button>
				{!isLast && (
					<button type="button" className="button icon-button" aria-label={hints.skip} onClick={dismiss}>
						<X aria-hidden="true" />
					</button>
				)}
			</div>
		</aside>
	);
}
