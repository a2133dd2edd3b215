import type { VirtualItem } from "@tanstack/react-virtual";
import { type CSSProperties, type FocusEvent, useMemo, useRef, useState } from "react";
import { ClaimEntry } from "./claim-entry.tsx";
import { type ListRow, type ListSection, toListRows } from "./list-rows.ts";
import { useListVirtualizer } from "./use-list-virtualizer.ts";

/**
 * The claims in their sections. However many there are, only the lines near what is in sight are in the document, in its
 * flow and order; what is left out between two of them is room above the second.
 */
export function VirtualList({ sections }: { sections: readonly ListSection[] }) {
	const list = useRef<HTMLDivElement>(null);
	const [focused, setFocused] = useState<string | null>(null);
	const rows = useMemo(() => toListRows(sections), [sections]);
	const virtualizer = useListVirtualizer(list, rows, focused);
	const { scrollMargin } = virtualizer.options;
	const items = virtualizer.getVirtualItems();
	const end = (items.at(-1)?.end ?? scrollMargin) - scrollMargin;
	const onFocus = ({ target }: FocusEvent): void =>
		setFocused(target.closest<HTMLElement>("[data-claim-entry]")?.dataset["claimEntry"] ?? null);
	return (
		// The handlers answer no press or key; they only keep in the document what has the focus.
		// biome-ignore lint/a11y/noStaticElementInteractions: see above
		<div
			className="virtual-list"
			ref={list}
			style={{ paddingBottom: Math.max(0, virtualizer.getTotalSize() - end) }}
			onFocus={onFocus}
			onBlur={() => setFocused(null)}
		>
			{toParts(items, rows, scrollMargin).map(({ section, lines }) => (
				<Part key={section.key} section={section} lines={lines} measure={virtualizer.measureElement} />
			))}
		</div>
	);
}

interface Line {
	readonly row: ListRow;
	readonly index: number;
	/** Room above it for the lines left out, in CSS pixels. */
	readonly style: CSSProperties | undefined;
}

interface SectionLines {
	readonly section: ListSection;
	readonly lines: Line[];
}

/** The lines in the document by section; every section with a line has its heading among them. */
function toParts(items: readonly VirtualItem[], rows: readonly ListRow[], scrollMargin: number): SectionLines[] {
	const parts: SectionLines[] = [];
	let end = scrollMargin;
	for (const { index, start, end: next } of items) {
		const row = rows[index];
		if (row === undefined) continue;
		const line = { row, index, style: start > end ? { marginTop: start - end } : undefined };
		end = next;
		const part = parts.at(-1);
		if (part?.section === row.section) part.lines.push(line);
		else parts.push({ section: row.section, lines: [line] });
	}
	return parts;
}

interface PartProps extends SectionLines {
	readonly measure: (element: HTMLElement | null) => void;
}

function Part({ section, lines, measure }: PartProps) {
	const [heading, ...entries] = lines;
	return (
		<section className="claim-group">
			<div className="group-line" ref={measure} data-index={heading?.index} style={heading?.style}>
				<h3 className="group-heading">{section.heading}</h3> <span className="count">{section.claims.length}</span>
			</div>
			<ul className="claim-entries">
				{entries.map(
					({ row, index, style }) =>
						row.kind === "entry" && (
							<li
								key={row.key}
								ref={measure}
								data-index={index}
								aria-setsize={section.claims.length}
								aria-posinset={row.position}
								style={style}
							>
								<ClaimEntry claim={row.claim} />
							</li>
						),
				)}
			</ul>
		</section>
	);
}
