import type { Claim } from "../../domain/claim.ts";
import { SCHEMA_VERSION } from "../../domain/claim.ts";
import { parseIsoDay, toIsoDay } from "../../domain/day.ts";
import { toClaimId } from "../../domain/ids.ts";
import type { NamedView, ViewCollection } from "../../domain/view.ts";
import { problemAt } from "../authored-file.ts";
import { suggestion } from "../nearest-word.ts";
import type { Finding, Problem } from "../problem.ts";
import type { AuthoredViews, ReadViews } from "../read/read-views.ts";

type AuthoredView = AuthoredViews["views"][number];

/** What is wrong with the views, held against the ids of all claims; null where these are not all known. */
export function findViewProblems(
	{ source, value }: NonNullable<ReadViews["views"]>,
	claimIds: ReadonlySet<string> | null,
): Problem[] {
	const ids = value.views.map(({ id }) => id);
	const findings = value.views.flatMap((view, index) =>
		findViewFindings(view, claimIds).map((finding) => ({ ...finding, path: ["views", index, ...finding.path] })),
	);
	for (const [index, id] of ids.entries()) {
		if (ids.indexOf(id) !== index)
			findings.push({ path: ["views", index, "id"], message: `duplicate view id "${id}"` });
	}
	if (!ids.includes(value.default)) {
		findings.push({ path: ["default"], message: `unknown view "${value.default}"${suggestion(value.default, ids)}` });
	}
	return findings.map((finding) => problemAt(source, finding));
}

function findViewFindings(
	{ date, published, claim, extent }: AuthoredView,
	claimIds: ReadonlySet<string> | null,
): Finding[] {
	const findings: Finding[] = [];
	for (const [key, day] of Object.entries({ date, published })) {
		if (day && !parseIsoDay(day).ok) findings.push({ path: [key], message: `there is no day ${day}` });
	}
	if (claim && claimIds !== null && !claimIds.has(claim)) {
		findings.push({ path: ["claim"], message: `unknown claim "${claim}"${suggestion(claim, claimIds)}` });
	}
	const [west, south, east, north] = extent;
	if (west >= east || south >= north) {
		findings.push({
			path: ["extent"],
			message: "an extent is [west, south, east, north], with west < east and south < north",
		});
	}
	return findings;
}

/** Views that open a claim on a day on which it is not shown, or that are frozen before it was published. */
export function findViewsBesideTheirClaim(
	{ source, value }: NonNullable<ReadViews["views"]>,
	features: readonly Claim[],
): Problem[] {
	const byId = new Map<string, Claim>(features.map((claim) => [claim.id, claim]));
	return value.views.flatMap((view, index) => {
		const claim = byId.get(view.claim ?? "");
		if (claim === undefined) return [];
		return findingsBeside(view, claim).map((finding) =>
			problemAt(source, { ...finding, path: ["views", index, ...finding.path] }),
		);
	});
}

function findingsBeside({ date, published: asOf }: AuthoredView, { id, properties }: Claim): Finding[] {
	const { shown, published, status } = properties;
	const findings: Finding[] = [];
	if (date < shown.from || date > shown.until) {
		const message = `claim "${id}" is not shown on ${date}, only from ${shown.from} to ${shown.until}`;
		findings.push({ path: ["date"], message });
	}
	/** A withdrawal shows through every freeze. */
	if (asOf && published > asOf && status !== "withdrawn") {
		const message = `claim "${id}" was published on ${published}, after ${asOf}, as of which the view is frozen`;
		findings.push({ path: ["published"], message });
	}
	return findings;
}

/** `views.json`. */
export const toViewCollection = ({ default: defaultView, views }: AuthoredViews): ViewCollection => ({
	schemaVersion: SCHEMA_VERSION,
	default: defaultView,
	views: views.map(
		({ id, title, date, claim, extent, published }): NamedView => ({
			id,
			title,
			date: toIsoDay(date),
			claim: claim ? toClaimId(claim) : null,
			extent,
			published: published ? toIsoDay(published) : null,
		}),
	),
});
