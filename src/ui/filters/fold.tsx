import { type ReactNode, useState } from "react";

interface FoldProps {
	readonly heading: ReactNode;
	readonly count?: number;
	readonly isOpenAtFirst?: boolean;
	readonly className?: string;
	readonly onToggle?: (isOpen: boolean) => void;
	readonly children: ReactNode;
}

/** A part that is unfolded when wanted; what is folded away is not there, and costs nothing. */
export function Fold({ heading, count, isOpenAtFirst = false, className, onToggle, children }: FoldProps) {
	const [isOpen, setOpen] = useState(isOpenAtFirst);
	return (
		<details
			className={className}
			open={isOpen}
			onToggle={({ currentTarget: { open } }) => {
				setOpen(open);
				onToggle?.(open);
			}}
		>
			<summary>
				{heading} {count !== undefined && <span className="count">{count}</span>}
			</summary>
			{isOpen && children}
		</details>
	);
}
