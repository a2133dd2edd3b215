import { type ReactNode, useEffect, useState } from "react";
import type { Corpus } from "../store/corpus.ts";
import { opensEmbed } from "./embed/opens-embed.ts";
import type { Stage } from "./stage.tsx";

type Part = { readonly Stage: typeof Stage } | { readonly error: unknown };

/** Asked for at once, beside the data: without them there is nothing for it to show. */
const loading: Promise<Part> = loadStage().catch((error: unknown) => ({ error }));

/** Inside an article the compact view is the stage. */
async function loadStage(): Promise<Part> {
	const styles = import("./styles/stage.css");
	const stage = opensEmbed
		? import("./embed/embed-view.tsx").then(({ EmbedView }) => ({ Stage: EmbedView }))
		: import("./stage.tsx");
	const [part] = await Promise.all([stage, styles]);
	return part;
}

let loaded: Part | null = null;
void loading.then((part) => {
	loaded = part;
});

/**
 * Map, timeline and panel, once their code is there. Not through `lazy`: React keeps a fallback on screen for 300 ms, also
 * where the code has come by then. Throws why it could not be fetched.
 */
export function LoadedStage({ corpus, fallback }: { corpus: Corpus; fallback: ReactNode }) {
	const [part, setPart] = useState(loaded);
	useEffect(() => {
		if (part === null) void loading.then(setPart);
	}, [part]);
	if (part === null) return fallback;
	if ("error" in part) throw part.error;
	return <part.Stage corpus={corpus} />;
}
