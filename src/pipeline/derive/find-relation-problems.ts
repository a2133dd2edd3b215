import type { AuthoredClaim } from "../../domain/annotation.ts";
import type { Relation } from "../../domain/claim.ts";
import { toClaimId } from "../../domain/ids.ts";
import { SYMMETRIC_RELATIONS } from "../../domain/vocabulary.ts";
import { type AuthoredFile, problemAt } from "../authored-file.ts";
import { suggestion } from "../nearest-word.ts";
import type { AuthoredPath, Problem } from "../problem.ts";

/** A claim and where it is authored. */
export interface RelatedClaim {
	readonly source: AuthoredFile;
	readonly path: AuthoredPath;
	readonly claim: AuthoredClaim;
}

const keyOf = (from: string, type: string, to: string): string => `${from} ${type} ${to}`;

/**
 * What is wrong with relations: an end that does not exist, a claim related to itself, one said twice, a symmetric one
 * not said at its other end, and claims that supersede each other in a circle. `claimIds` are the ids of all claims,
 * also of those that are not valid themselves; null where they are not all known.
 */
export function findRelationProblems(claims: readonly RelatedClaim[], claimIds: ReadonlySet<string> | null): Problem[] {
	const valid = new Set(claims.map(({ claim }) => claim.id));
	const said = new Set(
		claims.flatMap(({ claim }) => (claim.relations ?? []).map(({ type, claim: to }) => keyOf(claim.id, type, to))),
	);
	const problems = claims.flatMap(({ source, path, claim }) => {
		const seen = new Set<string>();
		return (claim.relations ?? []).flatMap(({ type, claim: to }, index) => {
			const key = keyOf(claim.id, type, to);
			const isRepeated = seen.has(key);
			seen.add(key);
			const at = (message: string): Problem[] => [
				problemAt(source, { path: [...path, "relations", index, "claim"], message }),
			];
			if (claimIds !== null && !claimIds.has(to)) return at(`unknown claim "${to}"${suggestion(to, claimIds)}`);
			if (to === claim.id) return at(`claim "${to}" is related to itself`);
			if (isRepeated) return at(`the relation "${type}" with "${to}" is said twice`);
			const isOneSided = SYMMETRIC_RELATIONS.includes(type) && valid.has(to) && !said.has(keyOf(to, type, claim.id));
			return isOneSided
				? at(`"${type}" must be said at both ends: add it to claim "${to}", with claim "${claim.id}"`)
				: [];
		});
	});
	return [...problems, ...findCircles(claims)];
}

function findCircles(claims: readonly RelatedClaim[]): Problem[] {
	const byId = new Map(claims.map((related) => [related.claim.id, related]));
	const finished = new Set<string>();
	const problems: Problem[] = [];
	for (const start of byId.keys()) {
		// A walk with its own stack: a long chain of claims must not exhaust the engine's.
		const trail: { id: string; next: number }[] = [{ id: start, next: 0 }];
		const onTrail = new Set([start]);
		while (trail.length > 0) {
			const top = trail.at(-1) as { id: string; next: number };
			const related = byId.get(top.id);
			const relation = finished.has(top.id) ? undefined : related?.claim.relations?.[top.next];
			if (relation === undefined) {
				finished.add(top.id);
				onTrail.delete(top.id);
				trail.pop();
				continue;
			}
			top.next++;
			if (relation.type !== "supersedes" || relation.claim === top.id) continue;
			if (onTrail.has(relation.claim) && related !== undefined) {
				const circle = [
					...trail.slice(trail.findIndex(({ id }) => id === relation.claim)).map(({ id }) => id),
					relation.claim,
				];
				const message = `claims supersede each other in a circle: ${circle.join(" → ")}`;
				problems.push(
					problemAt(related.source, { path: [...related.path, "relations", top.next - 1, "claim"], message }),
				);
			} else if (!finished.has(relation.claim)) {
				trail.push({ id: relation.claim, next: 0 });
				onTrail.add(relation.claim);
			}
		}
	}
	return problems;
}

/** Every claim's relations: those it states, and those stated at the other end only, with `stated: false`. */
export function relationsByClaim(claims: readonly AuthoredClaim[]): Map<string, Relation[]> {
	const byClaim = new Map<string, Relation[]>(
		claims.map(({ id, relations }) => [
			id,
			(relations ?? []).map(({ type, claim, why }) => ({ type, claim: toClaimId(claim), why, stated: true })),
		]),
	);
	const said = new Set(
		claims.flatMap(({ id, relations }) => (relations ?? []).map(({ type, claim }) => keyOf(id, type, claim))),
	);
	for (const { id, relations } of claims) {
		for (const { type, claim, why } of relations ?? []) {
			if (!said.has(keyOf(claim, type, id)))
				byClaim.get(claim)?.push({ type, claim: toClaimId(id), why, stated: false });
		}
	}
	const order = ({ type, claim }: Relation): string => `${type} ${claim}`;
	for (const relations of byClaim.values()) relations.sort((one, other) => (order(one) < order(other) ? -1 : 1));
	return byClaim;
}
