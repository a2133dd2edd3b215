import { X } from "lucide-react";
import type { RefObject } from "react";
import type { Dictionary } from "../../i18n/dictionary.ts";
import { legendSigns, signToSvg } from "../../scene/legend.ts";
import type { SignId } from "../../scene/sign.ts";
import { selectTheme } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { SvgImage } from "../kind-icon.tsx";
import { useFocusHandover } from "../use-focus-handover.ts";
import { useSceneStore } from "./current-scene.tsx";

/** The signs on screen, and only those. */
export function Legend({ opener, onClose }: { opener: RefObject<HTMLElement | null>; onClose: () => void }) {
	const theme = useApp(selectTheme);
	const { picture } = useSceneStore();
	const words = useText();
	const panel = useFocusHandover(() => opener.current);
	const signs = picture === null ? [] : legendSigns(picture);
	return (
		<section
			ref={panel}
			className="popover legend"
			aria-label={words.control.legend}
			onKeyDown={({ key }) => key === "Escape" && onClose()}
		>
			<div className="popover-bar">
				<h2>{words.control.legend}</h2>
				<button type="button" className="button icon-button" aria-label={words.control.close} onClick={onClose}>
					<X aria-hidden="true" />
				</button>
			</div>
			<ul>
				{signs.map(({ id }) => (
					<li key={id}>
						<SvgImage svg={signToSvg(id, theme)} />
						<span>{signInWords(id, words)}</span>
					</li>
				))}
			</ul>
			<p className="muted">{words.app.strapline}</p>
		</section>
	);
}

/** What a sign means, in the words of the interface. */
export function signInWords(sign: SignId, { vocabulary, signs }: Dictionary): string {
	const [form, word] = sign.split(":") as [string, string | undefined];
	if (word === undefined) return signs[sign as keyof Dictionary["signs"]];
	const words: Readonly<Record<string, string>> =
		form === "actor" ? vocabulary.actor : form === "status" ? vocabulary.status : vocabulary.kind;
	return words[word] ?? word;
}
