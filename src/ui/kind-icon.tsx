import type { Claim } from "../domain/claim.ts";
import { kindIconSvg } from "../scene/legend.ts";
import { selectTheme } from "../store/selectors.ts";
import { useApp } from "./app-context.tsx";

/** An SVG of our own scene as an image: it stays out of the document, and needs no markup to be trusted. */
export function SvgImage({ svg, className }: { svg: string; className?: string }) {
	return <img className={className} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt="" />;
}

/** The sign of a claim's kind, as on the map. */
export function KindIcon({ claim }: { claim: Claim }) {
	const theme = useApp(selectTheme);
	const { kind, actor, modality } = claim.properties;
	return <SvgImage className="kind-icon" svg={kindIconSvg(kind, actor, modality, theme)} />;
}
