import type { CSSProperties, ReactNode } from "react";
import type { Claim } from "../../domain/claim.ts";
import type { PlaceId } from "../../domain/ids.ts";
import { selectClaim, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useAppStore, useText } from "../app-context.tsx";
import type { TextSegment } from "../reader/text-segments.ts";
import type { SourceLayer } from "./passage-layers.ts";

type ClaimLayer = Extract<SourceLayer, { kind: "claim" | "support" }>;
type MentionLayer = Extract<SourceLayer, { kind: "mention" }>;

interface SegmentProps {
	readonly segment: TextSegment<SourceLayer>;
	readonly onPlace: (id: PlaceId) => void;
}

/** A stretch of source text: a place name, a passage, what supports one, text without a claim, or the rest. */
export function SourceSegment({ segment, onPlace }: SegmentProps) {
	const { text, values } = segment;
	const claims = values.filter((value) => value.kind === "claim");
	const mention = values.find((value) => value.kind === "mention");
	const words = mention === undefined ? text : <MentionButton layer={mention} text={text} onPlace={onPlace} />;
	if (claims.length > 0) return <PassageSpan layers={claims}>{words}</PassageSpan>;
	const supports = uniqueClaims(values.filter((value) => value.kind === "support"));
	if (supports.length > 0) return <PassageSpan layers={supports}>{words}</PassageSpan>;
	return values.some(({ kind }) => kind === "context") ? <span className="context">{words}</span> : words;
}

/** A claim may rest on the same words twice, as claimant and as hedge. */
const uniqueClaims = (layers: readonly ClaimLayer[]): ClaimLayer[] => [
	...new Map(layers.map((layer) => [layer.claim.id, layer])).values(),
];

interface PassageSpanProps {
	readonly layers: readonly ClaimLayer[];
	readonly children: ReactNode;
}

/**
 * Words on which one or more claims rest, with a line below for each. Pressing opens the claim with the shortest passage,
 * pressing again the next; text stays selectable. By keyboard the source's list of claims leads to each.
 */
function PassageSpan({ layers, children }: PassageSpanProps) {
	const { openClaim, setHovered } = useActions();
	const store = useAppStore();
	const language = useApp(selectLanguage);
	const { sources } = useText();
	const isSelected = useApp((state) => layers.some(({ claim }) => claim.id === selectClaim(state)?.id));
	const isHovered = useApp(({ hovered }) => layers.some(({ claim }) => claim.id === hovered));
	const claims = [...layers].sort((one, other) => one.passageLength - other.passageLength).map(({ claim }) => claim);
	const headlines = claims.map(({ properties }) => properties.headline[language]).join("\n");
	const [shortest] = claims;
	const isPassage = layers.some(({ kind }) => kind === "claim");
	const open = (): void => {
		if (window.getSelection()?.isCollapsed === false) return;
		const current = claims.findIndex(({ id }) => id === store.getState().view.claim);
		const next = claims[(current + 1) % claims.length];
		if (next !== undefined) openClaim(next.id);
	};
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the source's list of claims is the way by keyboard
		// biome-ignore lint/a11y/noStaticElementInteractions: text that must stay selectable
		<span
			className={isPassage ? "passage-link" : "support-link"}
			data-passages={isPassage ? layers.map(({ claim }) => claim.id).join(" ") : undefined}
			data-actor={commonActor(claims)}
			data-state={isSelected ? "selected" : isHovered ? "hovered" : undefined}
			style={isPassage ? underlines(layers) : undefined}
			title={claims.length > 1 ? `${sources.severalClaims(claims.length)}\n${headlines}` : headlines}
			onClick={open}
			onPointerEnter={() => setHovered(shortest?.id ?? null)}
			onPointerLeave={() => setHovered(null)}
		>
			{children}
		</span>
	);
}

/** Words on which claims about several sides rest have no one colour. */
const commonActor = (claims: readonly Claim[]): string => {
	const actors = new Set(claims.map(({ properties }) => properties.actor));
	return actors.size === 1 ? ([...actors][0] ?? "unknown") : "unknown";
};

const LINE_PIXELS = 2;
const STEP_PIXELS = 3;

/** One line per claim, on its level, in its actor's colour. */
function underlines(layers: readonly ClaimLayer[]): CSSProperties {
	const colors = layers.map(({ claim }) => `var(--actor-${claim.properties.actor})`);
	return {
		backgroundImage: colors.map((color) => `linear-gradient(${color}, ${color})`).join(", "),
		backgroundPosition: layers.map(({ level }) => `0 calc(100% - ${level * STEP_PIXELS}px)`).join(", "),
		backgroundSize: `100% ${LINE_PIXELS}px`,
		backgroundRepeat: "no-repeat",
	};
}

function MentionButton({
	layer,
	text,
	onPlace,
}: {
	layer: MentionLayer;
	text: string;
	onPlace: (id: PlaceId) => void;
}) {
	const { mention, place } = layer;
	return (
		<button
			type="button"
			className="mention"
			id={mentionId(mention)}
			data-use={mention.use}
			onClick={(event) => {
				event.stopPropagation();
				onPlace(place.id);
			}}
		>
			{text}
		</button>
	);
}

/** The id under which a mention's words stand on the page. */
export const mentionId = ({ document, start }: { readonly document: string; readonly start: number }): string =>
	`mention-${document}-${start}`;
