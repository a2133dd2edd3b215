import type { AuthoredClaim, AuthoredGeometry } from "../../domain/annotation.ts";
import type { Bilingual, ClaimGeometry } from "../../domain/claim.ts";
import type { GeometryContext, GeometryInputs } from "./geometry-inputs.ts";

/** A shape with the parameters and assumptions it rests on; its inputs are recorded by `GeometryInputs`. */
export interface Drawing {
	readonly geometry: ClaimGeometry;
	readonly params: Readonly<Record<string, string | number>>;
	readonly assumptions: readonly Bilingual[];
}

export type AuthoredMethod = AuthoredGeometry["method"];
export type GeometryOf<Method extends AuthoredMethod> = Extract<AuthoredGeometry, { method: Method }>;

/** Draws one method's shape; null where an input is missing, which `inputs` then reports. */
export type DrawMethod<Method extends AuthoredMethod> = (
	authored: GeometryOf<Method>,
	inputs: GeometryInputs,
	claim: AuthoredClaim,
	context: GeometryContext,
) => Drawing | null;
