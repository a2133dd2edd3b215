import { Component, type ReactNode, useEffect, useRef } from "react";
import type { Page } from "../../domain/vocabulary.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { isFocusLost } from "../use-focus-handover.ts";

interface PartBoundaryProps {
	/** A change of this takes the failure back: the part is tried anew. */
	readonly resetOn: string | null;
	readonly fallback: ReactNode;
	readonly children: ReactNode;
}

interface PartBoundaryState {
	readonly hasFailed: boolean;
	readonly resetOn: string | null;
}

/** Keeps a part whose code cannot be fetched, or that throws, from taking the whole site with it. */
class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
	override state: PartBoundaryState = { hasFailed: false, resetOn: this.props.resetOn };

	static getDerivedStateFromError(): Partial<PartBoundaryState> {
		return { hasFailed: true };
	}

	static getDerivedStateFromProps({ resetOn }: PartBoundaryProps, state: PartBoundaryState): PartBoundaryState | null {
		return resetOn === state.resetOn ? null : { hasFailed: false, resetOn };
	}

	override render(): ReactNode {
		return this.state.hasFailed ? this.props.fallback : this.props.children;
	}
}

/** Around map, timeline and panel. */
export function StageBoundary({ children }: { children: ReactNode }) {
	const page = useApp(({ view }) => view.page);
	return (
		<PartBoundary resetOn={page} fallback={<StageFailed />}>
			{children}
		</PartBoundary>
	);
}

/** Around the content of a page. */
export function PageBoundary({ page, children }: { page: Page; children: ReactNode }) {
	return (
		<PartBoundary resetOn={page} fallback={<PageFailed page={page} />}>
			{children}
		</PartBoundary>
	);
}

/** Around what opens over the page: a legend, a dialog. */
export function PopoverBoundary({ children }: { children: ReactNode }) {
	return (
		<PartBoundary resetOn={null} fallback={<PopoverFailed />}>
			{children}
		</PartBoundary>
	);
}

/** Around what is printed instead of the page; without it the page itself is printed. */
export function PrintBoundary({ children }: { children: ReactNode }) {
	return (
		<PartBoundary resetOn={null} fallback={null}>
			{children}
		</PartBoundary>
	);
}

/** Nothing will draw the map now: nobody need wait for it. */
function StageFailed() {
	const { setMapStatus } = useActions();
	useEffect(() => setMapStatus("failed"), [setMapStatus]);
	return (
		<div className="stage-failed" id="claims">
			<PartFailed />
		</div>
	);
}

/** The failure is all there is to draw of the page. */
function PageFailed({ page }: { page: Page }) {
	const { reportPage } = useActions();
	useEffect(() => {
		reportPage(page);
		return () => reportPage(null);
	}, [reportPage, page]);
	return (
		<div className="page" id="page">
			<PartFailed />
		</div>
	);
}

/** What was pressed may be gone with the part: then the focus is on what can be done now. */
function PopoverFailed() {
	const part = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (isFocusLost()) part.current?.querySelector("button")?.focus();
	}, []);
	return (
		<div ref={part} className="popover popover-failed">
			<PartFailed />
		</div>
	);
}

/** Browsers remember that a module failed: only loading the site anew asks for it again. */
function PartFailed() {
	const { notice } = useText();
	return (
		<section className="part-failed" role="alert">
			<p>{notice.partFailed}</p>
			<button type="button" className="button" onClick={() => location.reload()}>
				{notice.reload}
			</button>
		</section>
	);
}
