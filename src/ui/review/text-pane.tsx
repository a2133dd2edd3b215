import { useEffect, useRef } from "react";
import type { OpenSentence } from "../../domain/review/coverage.ts";
import type { ReviewContent, Stretch } from "../../domain/review/review-draft.ts";
import { useReview } from "./review-context.tsx";
import { textSegments } from "./text-segments.ts";
import { selectedStretch } from "./text-stretch.ts";

interface TextPaneProps {
	readonly text: string;
	readonly content: ReviewContent;
	readonly openSentences: readonly OpenSentence[];
	readonly selected: string | null;
	readonly onSelectWords: (stretch: Stretch | null) => void;
	readonly onSelectCandidate: (key: string) => void;
}

/** The source text, every passage on it; words selected in it are told as code points. */
export function TextPane(props: TextPaneProps) {
	const { text, content, openSentences, selected, onSelectWords, onSelectCandidate } = props;
	const pane = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const tell = (): void => {
			if (pane.current === null) return;
			const selection = document.getSelection();
			const stretch = selectedStretch(pane.current, selection);
			// A press on a button or into a field moves the caret there; the words stay chosen until others are.
			if (stretch !== null || (selection?.anchorNode && pane.current.contains(selection.anchorNode)))
				onSelectWords(stretch);
		};
		document.addEventListener("selectionchange", tell);
		return () => document.removeEventListener("selectionchange", tell);
	}, [onSelectWords]);
	useEffect(() => {
		const element = pane.current;
		const choose = (event: MouseEvent): void => {
			if (document.getSelection()?.isCollapsed === false) return;
			const passage = (event.target as Element).closest<HTMLElement>("[data-passage-of]");
			const key = passage?.dataset["passageOf"];
			if (key !== undefined) onSelectCandidate(key);
		};
		element?.addEventListener("click", choose);
		return () => element?.removeEventListener("click", choose);
	}, [onSelectCandidate]);
	useEffect(() => {
		if (selected === null) return;
		pane.current?.querySelector(`[data-passage-of="${selected}"]`)?.scrollIntoView({ block: "nearest" });
	}, [selected]);
	return (
		<div ref={pane} className="review-text" lang={content.document.language}>
			{textSegments(text, content, openSentences, selected).map((segment) => (
				<span
					key={segment.start}
					data-passage-of={segment.candidate ?? undefined}
					data-decision={segment.decision ?? undefined}
					data-selected={segment.isSelected}
					data-support={segment.isSupport}
					data-context={segment.isContext}
					data-bare={segment.isBare}
				>
					{segment.words}
				</span>
			))}
		</div>
	);
}

/** What the lines under the words mean. */
export function TextLegend() {
	const { words } = useReview();
	return (
		<p className="text-legend review-text-marks">
			<span data-decision="open">{words.decision.open}</span>{" "}
			<span data-decision="accepted">{words.decision.accepted}</span>{" "}
			<span data-decision="rejected">{words.decision.rejected}</span>{" "}
			<span data-support="true">{words.legendSupport}</span> <span data-context="true">{words.legendContext}</span>{" "}
			<span data-bare="true">{words.legendBare}</span>
		</p>
	);
}
