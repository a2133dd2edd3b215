import type { AuthoredClaim, AuthoredGeometry } from "../../domain/annotation.ts";
import type { ClaimGeometry, Derivation } from "../../domain/claim.ts";
import type { Finding } from "../problem.ts";
import { drawBandAlongBorder } from "./draw-band-along-border.ts";
import { drawDirectionStub } from "./draw-direction-stub.ts";
import { drawLineStretch } from "./draw-line-stretch.ts";
import { drawPointAtPlace, drawPointInPartOfPlace, drawPointWhereLinePasses } from "./draw-points.ts";
import type { Drawing } from "./drawing.ts";
import { drawingFindings } from "./drawing-rules.ts";
import { createGeometryInputs, type GeometryContext, type GeometryInputs } from "./geometry-inputs.ts";

export type { GeometryContext } from "./geometry-inputs.ts";

export interface DerivedGeometry {
	geometry: ClaimGeometry | null;
	derivation: Derivation;
	/** Paths are relative to the claim. */
	findings: Finding[];
}

const NOT_DRAWN: Derivation = { method: "none", inputs: [], params: {}, assumptions: [], words: [] };

function draw(
	authored: AuthoredGeometry,
	inputs: GeometryInputs,
	claim: AuthoredClaim,
	context: GeometryContext,
): Drawing | null {
	switch (authored.method) {
		case "point_at_place":
			return drawPointAtPlace(authored, inputs, claim, context);
		case "point_in_part_of_place":
			return drawPointInPartOfPlace(authored, inputs, claim, context);
		case "point_where_line_passes":
			return drawPointWhereLinePasses(authored, inputs, claim, context);
		case "band_along_border":
			return drawBandAlongBorder(authored, inputs, claim, context);
		case "direction_stub":
			return drawDirectionStub(authored, inputs, claim, context);
		case "line_stretch":
			return drawLineStretch(authored, inputs, claim, context);
	}
}

/** The quotes a shape rests on: the passage, and what supports where it happened. */
function wordsOf({ passage, support = [] }: AuthoredClaim): string[] {
	return [passage.exact, ...support.filter(({ role }) => role === "where").map(({ exact }) => exact)];
}

/**
 * Derives a claim's shape by the method its editor chose (`docs/derivation.md`), with the record of how. On any finding,
 * and for claims that are not drawn, the geometry is null and the method `none`.
 */
export function deriveGeometry(claim: AuthoredClaim, context: GeometryContext): DerivedGeometry {
	const findings = drawingFindings(claim, context.places);
	const { geometry: authored } = claim;
	if (!authored || findings.length > 0) return { geometry: null, derivation: NOT_DRAWN, findings };
	const inputs = createGeometryInputs(context);
	const drawing = draw(authored, inputs, claim, context);
	if (!drawing || inputs.findings.length > 0) {
		return { geometry: null, derivation: NOT_DRAWN, findings: [...inputs.findings] };
	}
	const { geometry, params, assumptions } = drawing;
	const derivation = { method: authored.method, inputs: inputs.inputs, params, assumptions, words: wordsOf(claim) };
	return { geometry, derivation, findings: [] };
}
