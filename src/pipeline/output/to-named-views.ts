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

/** Views that open a claim on a day on which it is not shown. */
export function findViewsBesideTheirClaim(
	{ source, value }: NonNullable<ReadViews["views"]>,
	features: readonly Claim[],
): Problem[] {
	const shownById = new Map<string, Claim["properties"]["shown"]>(
		features.map(({ id, properties }) => [id, properties.shown]),
	);
	return value.views.flatMap(({ date, claim }, index) => {
		const shown = shownById.get(claim ?? "");
		if (shown === undefined || (shown.from <= date && date <= shown.until)) return [];
		const message = `claim "${claim}" is not shown on ${date}, only from ${shown.from} to ${shown.until}`;
		return [problemAt(source, { path: ["views", index, "date"], message })];
	});
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
