import { useCallback, useEffect, useRef, useState } from "react";
import { selectClaim } from "../../store/selectors.ts";
import { useActions, useApp } from "../app-context.tsx";
import { ClaimList } from "../list/claim-list.tsx";
import { Reader } from "../reader/reader.tsx";
import { BottomSheet, type SheetStop } from "../sheet/bottom-sheet.tsx";
import { useRevealAboveSheet } from "./use-reveal-above-sheet.ts";

/** The claims of the day, or the one that is open: beside the map, or in a sheet over it where there is no room. */
export function Panel() {
	const isWide = useApp(({ environment }) => environment.isWide);
	return isWide ? (
		<div className="panel" id="claims">
			<PanelContent />
		</div>
	) : (
		<PanelSheet />
	);
}

function PanelSheet() {
	const claim = useApp(selectClaim);
	const claimId = claim?.id ?? null;
	const area = useRef<HTMLDivElement>(null);
	const [stop, setStop] = useState<SheetStop>(claimId === null ? "peek" : "half");
	const opened = useRef(claimId);
	if (opened.current !== claimId) {
		opened.current = claimId;
		if (claimId !== null && stop === "peek") setStop("half");
	}
	useRevealAboveSheet(area, claim, stop);
	return (
		<div className="sheet-area" ref={area}>
			<BottomSheet stop={stop} onStop={setStop}>
				<div className="panel" id="claims">
					<PanelContent />
				</div>
			</BottomSheet>
		</div>
	);
}

/** The list stays in place behind the reader, so that it keeps its scroll and what had the focus can have it again. */
function PanelContent() {
	const claim = useApp(selectClaim);
	const close = useClosing();
	return (
		<>
			<div className="panel-list" hidden={claim !== null}>
				<ClaimList />
			</div>
			{claim !== null && <Reader claim={claim} onClose={close} />}
		</>
	);
}

/** Remembers what opened the reader, and gives it the focus again on closing; else the claim's entry in the list. */
function useClosing(): () => void {
	const claimId = useApp((state) => selectClaim(state)?.id ?? null);
	const { closeClaim } = useActions();
	const opener = useRef<Element | null>(null);
	const closed = useRef<string | null>(null);
	const previous = useRef(claimId);
	if (previous.current === null && claimId !== null) opener.current = document.activeElement;
	previous.current = claimId;
	useEffect(() => {
		if (claimId !== null || closed.current === null) return;
		const entry = document.querySelector<HTMLElement>(`[data-claim-entry="${CSS.escape(closed.current)}"]`);
		closed.current = null;
		const target = opener.current?.isConnected && opener.current !== document.body ? opener.current : entry;
		if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
	}, [claimId]);
	return useCallback(() => {
		closed.current = claimId;
		closeClaim();
	}, [claimId, closeClaim]);
}
