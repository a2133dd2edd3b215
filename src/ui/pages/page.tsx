import { type ReactNode, useEffect, useRef } from "react";
import { useActions, useAppStore } from "../app-context.tsx";

interface PageProps {
	readonly heading: string;
	readonly className: string;
	readonly children: ReactNode;
}

/** A page in place of the map; its heading takes the focus when a reader came here from another. */
export function Page({ heading, className, children }: PageProps) {
	const title = useRef<HTMLHeadingElement>(null);
	const store = useAppStore();
	const actions = useActions();
	useEffect(() => {
		actions.reportPage(store.getState().view.page);
		return () => actions.reportPage(null);
	}, [actions, store]);
	/** Only on arrival: later changes of the view leave the focus where it is. */
	useEffect(() => {
		if (store.getState().historyMode !== "none") title.current?.focus({ preventScroll: true });
	}, [store]);
	return (
		<div className={`page ${className}`} id="page">
			<div className="page-content">
				<h2 className="page-heading" ref={title} tabIndex={-1}>
					{heading}
				</h2>
				{children}
			</div>
		</div>
	);
}
