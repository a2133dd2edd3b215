import { X } from "lucide-react";
import { useState } from "react";
import { useText } from "../app-context.tsx";
import { useFocusHandover } from "../use-focus-handover.ts";
import { readSetting, writeSetting } from "./setting.ts";

const SETTING = "hints";
const SEEN = "seen";

/** Three sentences for a first visit, one after the other at the map's edge and never over a dialog; gone once dismissed. */
export function Hints() {
	const [isSeen, setSeen] = useState(() => readSetting(SETTING) === SEEN);
	const dismiss = (): void => {
		writeSetting(SETTING, SEEN);
		setSeen(true);
	};
	return isSeen ? null : <HintBox onDismiss={dismiss} />;
}

function HintBox({ onDismiss }: { onDismiss: () => void }) {
	const [position, setPosition] = useState(0);
	const { hints } = useText().view;
	const box = useFocusHandover(() => document.querySelector("main"));
	const sentences = [hints.dates, hints.marks, hints.sources];
	const isLast = position === sentences.length - 1;
	return (
		<aside ref={box} className="hints" aria-label={hints.heading}>
			<p aria-live="polite">{sentences[position]}</p>
			<div className="hints-bar">
				<button type="button" className="button" onClick={isLast ? onDismiss : () => setPosition(position + 1)}>
					{isLast ? hints.dismiss : hints.next(position + 1, sentences.length)}
				</button>
				{!isLast && (
					<button type="button" className="button icon-button" aria-label={hints.skip} onClick={onDismiss}>
						<X aria-hidden="true" />
					</button>
				)}
			</div>
		</aside>
	);
}
