import { ArrowLeft, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Claim } from "../../domain/claim.ts";
import { selectClaim, selectLanguage, selectVisible } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { KindIcon } from "../kind-icon.tsx";
import { EmbedReader } from "./embed-reader.tsx";

interface EmbedSheetProps {
	readonly hasList: boolean;
	readonly onList: (isOpen: boolean) => void;
}

/** Over the map's lower part: the claim that is open, or the day's claims, which stand behind it. */
export function EmbedSheet({ hasList, onList }: EmbedSheetProps) {
	const claim = useApp(selectClaim);
	const claims = useApp(selectVisible);
	const isCompared = useApp(({ view }) => view.compare !== null);
	const language = useApp(selectLanguage);
	const { closeClaim } = useActions();
	const { embed, reader } = useText();
	if (claim !== null) {
		return (
			<Sheet
				key={claim.id}
				heading={claim.properties.headline[language]}
				icon={<KindIcon claim={claim} />}
				back={hasList ? { label: reader.back(claims.length), onPress: closeClaim } : null}
				onClose={() => {
					onList(false);
					closeClaim();
				}}
			>
				<EmbedReader claim={claim} />
			</Sheet>
		);
	}
	if (!hasList) return null;
	const heading = isCompared ? embed.listHeadingCompared : embed.listHeading;
	return (
		<Sheet heading={heading(claims.length)} icon={null} back={null} onClose={() => onList(false)}>
			<ul className="embed-list">
				{claims.map((one) => (
					<Entry key={one.id} claim={one} />
				))}
			</ul>
		</Sheet>
	);
}

interface SheetProps {
	readonly heading: string;
	readonly icon: ReactNode;
	readonly back: { readonly label: string; readonly onPress: () => void } | null;
	readonly onClose: () => void;
	readonly children: ReactNode;
}

function Sheet({ heading, icon, back, onClose, children }: SheetProps) {
	const { control } = useText();
	const title = useHeadingFocus();
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key !== "Escape") return;
		event.stopPropagation();
		onClose();
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the sheet from anywhere within it
		<div className="embed-sheet" onKeyDown={onKeyDown} data-over-map>
			<div className="embed-sheet-bar">
				{back !== null && (
					<button type="button" className="button icon-button" aria-label={back.label} onClick={back.onPress}>
						<ArrowLeft aria-hidden="true" />
					</button>
				)}
				{icon}
				<h2 id="embed-sheet-heading" ref={title} tabIndex={-1}>
					{heading}
				</h2>
				<button type="button" className="button icon-button" aria-label={control.close} onClick={onClose}>
					<X aria-hidden="true" />
				</button>
			</div>
			{/* A region that scrolls by itself must be reachable by keyboard. */}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
			<section className="embed-sheet-content" aria-labelledby="embed-sheet-heading" tabIndex={0}>
				{children}
			</section>
		</div>
	);
}

/** A sheet that the reader opened has the focus, and gives it back; one that the article opened takes none from it. */
function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		const opener = document.activeElement;
		if (!document.hasFocus() || opener === document.body) return;
		heading.current?.focus({ preventScroll: true });
		return () => {
			if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
		};
	}, []);
	return heading;
}

function Entry({ claim }: { claim: Claim }) {
	const language = useApp(selectLanguage);
	const { openClaim, setHovered } = useActions();
	const { vocabulary, list } = useText();
	const { headline, status, outlet, actor } = claim.properties;
	return (
		<li>
			<button
				type="button"
				className="embed-entry"
				data-claim-entry={claim.id}
				data-actor={actor}
				onClick={() => openClaim(claim.id)}
				onPointerEnter={() => setHovered(claim.id)}
				onPointerLeave={() => setHovered(null)}
				onFocus={() => setHovered(claim.id)}
				onBlur={() => setHovered(null)}
			>
				<KindIcon claim={claim} />
				<span>
					{headline[language]}
					<span className="detail">
						{vocabulary.status[status]} · {list.via} {outlet}
					</span>
				</span>
			</button>
		</li>
	);
}
