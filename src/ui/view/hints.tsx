import { X } from "lucide-react";
import { useState } from "react";
import { useText } from "../app-context.tsx";
import { readSetting, writeSetting } from "./setting.ts";

const SETTING = "hints";
const SEEN = "seen";

/** Three sentences for a first visit, beside the map and never over a dialog; gone for good once dismissed. */
export function Hints() {
	const [isOpen, setOpen] = useState(() => readSetting(SETTING) !== SEEN);
	const { hints } = useText().view;
	if (!isOpen) return null;
	const dismiss = (): void => {
		writeSetting(SETTING, SEEN);
		setOpen(false);
	};
	return (
		<aside className="hints" aria-label={hints.heading}>
			<div className="hints-bar">
				<h2>{hints.heading}</h2>
				<button type="button" className="button icon-button" aria-label={hints.dismiss} onClick={dismiss}>
					<X aria-hidden="true" />
				</button>
			</div>
			<ol>
				<li>{hints.dates}</li>
				<li>{hints.marks}</li>
				<li>{hints.sources}</li>
			</ol>
		</aside>
	);
}
