import { Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useApp, useText } from "../app-context.tsx";

const ShareDialog = lazy(async () => ({ default: (await import("./share-dialog.tsx")).ShareDialog }));

/** Opens the dialog that hands out the present view; its code is fetched when it is first asked for. */
export function ShareButton() {
	const [isOpen, setOpen] = useState(false);
	const hasCorpus = useApp(({ corpus }) => corpus !== null);
	const { share } = useText();
	return (
		<>
			<button
				type="button"
				className="button icon-button"
				aria-label={share.open}
				title={share.open}
				disabled={!hasCorpus}
				onClick={() => setOpen(true)}
			>
				<Share2 aria-hidden="true" />
			</button>
			{isOpen && (
				<Suspense fallback={null}>
					<ShareDialog onClose={() => setOpen(false)} />
				</Suspense>
			)}
		</>
	);
}
