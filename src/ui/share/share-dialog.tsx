import { X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { fixedAddress, frameCode, PLAIN_LOOK } from "../../domain/embed-code.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { Viewport } from "../../scene/viewport.ts";
import { selectLanguage, selectVisible } from "../../store/selectors.ts";
import { useApp, useAppStore, useText } from "../app-context.tsx";
import { useSceneStore } from "../map/current-scene.tsx";
import { siteBase } from "../site-base.ts";
import { ClaimFiles } from "./claim-files.tsx";
import { CopyField } from "./copy-field.tsx";
import { EmbedPreview } from "./embed-preview.tsx";
import { LookFields } from "./look-fields.tsx";
import { PictureFiles } from "./picture-files.tsx";
import { embedCamera, type SharedView, toPictured, toSharedView } from "./share-state.ts";
import { sharedWords } from "./shared-words.ts";
import { pictureSnippet, scriptSnippet } from "./snippets.ts";

const WAYS = ["frame", "script", "picture"] as const;
type Way = (typeof WAYS)[number];

/** Hands out the present view for an article, in three ways, with a preview. Calls `onClose` once it is closed. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
	const dialog = useRef<HTMLDialogElement>(null);
	const store = useAppStore();
	const { map } = useSceneStore();
	const { share, control } = useText();
	const [{ shared, viewport }] = useState(() => {
		const [shown, state] = [map?.viewport ?? null, store.getState()];
		return { viewport: shown, shared: toSharedView(state, embedCamera(shown, state)) };
	});
	const [way, setWay] = useState<Way>("frame");
	useEffect(() => {
		const element = dialog.current;
		element?.showModal();
		return () => element?.close();
	}, []);
	return (
		<dialog ref={dialog} className="share-dialog" aria-labelledby="share-heading" onClose={onClose}>
			<div className="popover-bar">
				<h2 id="share-heading">{share.heading}</h2>
				<button type="button" className="button icon-button" aria-label={control.close} onClick={onClose}>
					<X aria-hidden="true" />
				</button>
			</div>
			<fieldset className="share-ways">
				<legend className="visually-hidden">{share.ways}</legend>
				{WAYS.map((one) => (
					<label key={one} className="button">
						<input type="radio" name="share-way" checked={way === one} onChange={() => setWay(one)} />
						{share.way[one]}
					</label>
				))}
			</fieldset>
			<p className="muted">{share.wayNote[way]}</p>
			{shared !== null && (
				<SharedContent
					key={way}
					way={way}
					shared={way === "picture" ? toPictured(shared) : shared}
					viewport={viewport}
				/>
			)}
			<ClaimFiles />
		</dialog>
	);
}

interface SharedContentProps {
	readonly way: Way;
	readonly shared: SharedView;
	readonly viewport: Viewport | null;
}

function SharedContent({ way, shared, viewport }: SharedContentProps) {
	const language = useApp(selectLanguage);
	const claims = useApp(selectVisible);
	const [look, setLook] = useState(PLAIN_LOOK);
	const words = useText();
	const { share } = words;
	const site = useMemo(() => new URL("./", siteBase()), []);
	const { title, alt, ...captions } = sharedWords(shared, claims, language, words);
	const caption = way === "picture" ? captions.pictureCaption : captions.caption;
	const code = {
		frame: () => frameCode(site, shared, look, title),
		script: () => scriptSnippet(site, shared, look, title),
		picture: () => pictureSnippet(site, shared, alt, caption),
	}[way]();
	return (
		<>
			{way === "picture" ? (
				viewport !== null && (
					<PictureFiles viewport={viewport} alt={alt} days={{ date: shared.date, compared: shared.view.compare }} />
				)
			) : (
				<>
					<LookFields look={look} onLook={setLook} />
					<EmbedPreview address={fixedAddress(site, shared, look)} title={title} />
				</>
			)}
			<CopyField label={share.code} text={code} rows={6} />
			{way !== "picture" && (
				<p className="muted">{share.frozen(formatDate(shared.published, language, "long"), shared.version)}</p>
			)}
			<CopyField label={share.caption} text={caption} rows={2} />
			<CopyField label={share.credit} text={share.creditText(site.href)} rows={2} />
			<CopyField label={share.alt} text={alt} rows={2} />
		</>
	);
}
