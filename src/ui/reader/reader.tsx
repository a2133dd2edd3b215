import { ArrowLeft, ChevronLeft, ChevronRight } from "lucide-react";
import { type RefObject, useEffect, useRef } from "react";
import type { Claim } from "../../domain/claim.ts";
import { selectDate, selectLanguage, selectVisible } from "../../store/selectors.ts";
import { useActions, useApp, useAppStore, useText } from "../app-context.tsx";
import { FreezeLine } from "../filters/freeze-line.tsx";
import { KindIcon } from "../kind-icon.tsx";
import { useClaimDetails } from "../use-claim-details.ts";
import { Checks } from "./checks.tsx";
import { Cite } from "./cite.tsx";
import { Drawing } from "./drawing.tsx";
import { Facts } from "./facts.tsx";
import { Records } from "./records.tsx";
import { Relations } from "./relations.tsx";
import { SourceLinks } from "./source-links.tsx";
import { SourceText } from "./source-text.tsx";

/** A claim in full: who, when, where, how it was drawn, and the text with the passage that put it on the map. */
export function Reader({ claim, onClose }: { claim: Claim; onClose: () => void }) {
	const source = useApp(({ corpus }) => corpus?.documents.get(claim.properties.document));
	const state = useClaimDetails(claim);
	const details = state.status === "ready" ? state.details : null;
	const article = useClosingByEscape(onClose);
	return (
		<article ref={article} className="reader" aria-labelledby="reader-heading" data-actor={claim.properties.actor}>
			<ReaderBar claim={claim} onClose={onClose} />
			<FreezeLine />
			<ReaderHeading claim={claim} />
			<div className="reader-details">
				<Facts claim={claim} details={details} source={source} />
				<Drawing claim={claim} details={details} />
				<Checks checks={details?.checks ?? []} />
				<Relations relations={claim.properties.relations} />
				<Records claim={claim} note={details?.note ?? null} />
				{details !== null && details.passage.exact !== "" && source !== undefined && (
					<Cite claim={claim} details={details} source={source} />
				)}
				<SourceLinks claim={claim} passage={details?.passage ?? null} source={source} />
			</div>
			<SourceText key={claim.id} claim={claim} state={state} source={source} />
		</article>
	);
}

/** Escape closes the reader from anywhere within it. */
function useClosingByEscape(onClose: () => void): RefObject<HTMLElement | null> {
	const article = useRef<HTMLElement>(null);
	useEffect(() => {
		const element = article.current;
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.key === "Escape" && !event.defaultPrevented) onClose();
		};
		element?.addEventListener("keydown", onKeyDown);
		return () => element?.removeEventListener("keydown", onKeyDown);
	}, [onClose]);
	return article;
}

function ReaderHeading({ claim }: { claim: Claim }) {
	const language = useApp(selectLanguage);
	const heading = useRef<HTMLHeadingElement>(null);
	const { reader, vocabulary } = useText();
	const { headline, kind, group, status } = claim.properties;
	/** The kind that a group is named after says it all. */
	const sort = kind === group ? vocabulary.kind[kind] : `${vocabulary.group[group]} · ${vocabulary.kind[kind]}`;
	const store = useAppStore();
	/** A claim that an address opens must not take the focus from the page's beginning, nor later changes of the view. */
	useEffect(() => {
		const isOpenedByReader = claim.id !== "" && store.getState().historyMode !== "none";
		if (isOpenedByReader) heading.current?.focus({ preventScroll: true });
	}, [claim.id, store]);
	return (
		<header className="reader-heading">
			<KindIcon claim={claim} />
			<div>
				<p className="eyebrow">{sort}</p>
				<h2 id="reader-heading" ref={heading} tabIndex={-1}>
					{headline[language]}
				</h2>
				{status === "withdrawn" && <p className="withdrawn">{reader.withdrawn}</p>}
			</div>
		</header>
	);
}

/** Back to the list, and on to the day's other claims. */
function ReaderBar({ claim, onClose }: { claim: Claim; onClose: () => void }) {
	const claims = useApp(selectVisible);
	const date = useApp(selectDate);
	const { openClaim } = useActions();
	const { reader } = useText();
	const position = claims.findIndex(({ id }) => id === claim.id);
	const step = (by: 1 | -1): void => {
		const next = claims[(position + by + claims.length) % claims.length];
		if (next !== undefined) openClaim(next.id, date ?? undefined);
	};
	return (
		<div className="reader-bar">
			<button type="button" className="button back-button" onClick={onClose}>
				<ArrowLeft aria-hidden="true" /> {reader.back(claims.length)}
			</button>
			{position >= 0 && claims.length > 1 && (
				<div className="reader-steps">
					<span className="muted">{reader.position(position + 1, claims.length)}</span>
					<button type="button" className="button icon-button" aria-label={reader.previous} onClick={() => step(-1)}>
						<ChevronLeft aria-hidden="true" />
					</button>
					<button type="button" className="button icon-button" aria-label={reader.next} onClick={() => step(1)}>
						<ChevronRight aria-hidden="true" />
					</button>
				</div>
			)}
		</div>
	);
}
