import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Choice } from "../../store/app-state.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { KindIcon } from "../kind-icon.tsx";

/** The claims under one press, to choose from. */
export function ChoicePopover() {
	const choice = useApp((state) => state.choice);
	const { setHovered } = useActions();
	/** What was pointed at here is pointed at no more once there is nothing to choose. */
	useEffect(() => {
		if (choice === null) setHovered(null);
	}, [choice, setHovered]);
	return choice === null ? null : <Choices key={choice.ids.join(" ")} choice={choice} />;
}

const WIDTH_PIXELS = 288;
const MARGIN_PIXELS = 8;

/** Puts the focus on the first claim, and back to where it was once the panel is gone and nothing else has it. */
function useFocusWithin(panel: { readonly current: HTMLElement | null }): void {
	/** Read before anything in the panel can have the focus. */
	const [opener] = useState(() => document.activeElement);
	useEffect(() => {
		panel.current?.querySelector<HTMLElement>("li button")?.focus();
		return () => {
			if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
		};
	}, [panel, opener]);
}

function Choices({ choice }: { choice: Choice }) {
	const { setChoice, setHovered, openClaim } = useActions();
	const byId = useApp(({ corpus }) => corpus?.index.byId);
	const language = useApp(selectLanguage);
	const { choice: words, control } = useText();
	const panel = useRef<HTMLDivElement>(null);
	const claims = choice.ids.map((id) => byId?.get(id)).filter((claim) => claim !== undefined);
	useFocusWithin(panel);
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key !== "Escape") return;
		event.stopPropagation();
		setChoice(null);
	};
	return (
		<div
			ref={panel}
			className="popover choice"
			role="dialog"
			aria-label={words.heading(claims.length)}
			style={{
				left: `clamp(${MARGIN_PIXELS}px, ${choice.x - WIDTH_PIXELS / 2}px, 100% - ${WIDTH_PIXELS + MARGIN_PIXELS}px)`,
				top: `max(0px, min(${choice.y + MARGIN_PIXELS}px, 100% - var(--sheet-inset) - 15rem))`,
				width: WIDTH_PIXELS,
			}}
			onKeyDown={onKeyDown}
		>
			<div className="popover-bar">
				<p>{words.heading(claims.length)}</p>
				<button type="button" className="button icon-button" aria-label={control.close} onClick={() => setChoice(null)}>
					<X aria-hidden="true" />
				</button>
			</div>
			<ul>
				{claims.map((claim) => (
					<li key={claim.id}>
						<button
							type="button"
							onClick={() => openClaim(claim.id)}
							onPointerEnter={() => setHovered(claim.id)}
							onFocus={() => setHovered(claim.id)}
						>
							<KindIcon claim={claim} />
							<span>{claim.properties.headline[language]}</span>
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
