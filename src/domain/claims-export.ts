import { type Claim, type ClaimDetails, SCHEMA_VERSION } from "./claim.ts";
import { toCsv } from "./csv.ts";
import type { SourceDocument } from "./source-document.ts";

/** A claim with all that is known of it: what an export carries, so that it can be checked without the map. */
export interface ExportedClaim {
	readonly claim: Claim;
	readonly details: ClaimDetails;
	/** The text in hand; null if the corpus came without its documents. */
	readonly document: SourceDocument | null;
}

type Cell = (entry: ExportedClaim) => string | number | null;

/** The columns of the table in their order, each with how it is read. Lists are separated by `; `. */
const COLUMNS: Readonly<Record<string, Cell>> = {
	id: ({ claim }) => claim.id,
	headline_en: ({ claim }) => claim.properties.headline.en,
	headline_uk: ({ claim }) => claim.properties.headline.uk,
	group: ({ claim }) => claim.properties.group,
	kind: ({ claim }) => claim.properties.kind,
	modality: ({ claim }) => claim.properties.modality,
	actor: ({ claim }) => claim.properties.actor,
	claimant: ({ claim }) => claim.properties.claimant.name,
	claimant_side: ({ claim }) => claim.properties.claimant.side,
	claimant_role: ({ claim }) => claim.properties.claimant.role,
	chain: ({ details }) => details.chain.map(({ name, role }) => `${name} (${role})`).join("; "),
	status: ({ claim }) => claim.properties.status,
	when_kind: ({ claim }) => claim.properties.when.kind,
	when_edtf: ({ claim }) => claim.properties.when.edtf,
	when_basis: ({ claim }) => claim.properties.when.basis,
	when_words: ({ details }) => details.when.words,
	when_resolution_en: ({ details }) => details.when.resolution?.en ?? null,
	start: ({ claim }) => claim.properties.start,
	end: ({ claim }) => claim.properties.end,
	shown_from: ({ claim }) => claim.properties.shown.from,
	shown_until: ({ claim }) => claim.properties.shown.until,
	date_precision: ({ claim }) => claim.properties.datePrecision,
	published: ({ claim }) => claim.properties.published,
	place_ids: ({ claim }) => claim.properties.places.map(({ id }) => id).join("; "),
	place_names_en: ({ claim }) => claim.properties.places.map(({ name }) => name.en).join("; "),
	place_relations: ({ claim }) => claim.properties.places.map(({ relation }) => relation).join("; "),
	place_precisions: ({ claim }) => claim.properties.places.map(({ precision }) => precision).join("; "),
	geometry_type: ({ claim }) => claim.geometry?.type ?? null,
	lng: ({ claim }) => pointOf(claim)?.[0] ?? null,
	lat: ({ claim }) => pointOf(claim)?.[1] ?? null,
	derivation_method: ({ claim }) => claim.properties.derivation.method,
	derivation_inputs: ({ details }) =>
		details.derivation.inputs.map(({ dataset, version, feature }) => `${dataset} ${version}: ${feature}`).join("; "),
	derivation_params: ({ claim }) => JSON.stringify(claim.properties.derivation.params),
	derivation_assumptions_en: ({ details }) => details.derivation.assumptions.map(({ en }) => en).join("; "),
	passage: ({ details }) => details.passage.exact,
	passage_start: ({ details }) => details.passage.start,
	passage_end: ({ details }) => details.passage.end,
	support: ({ details }) => details.support.map(({ role, exact }) => `${role}: ${exact}`).join("; "),
	checks: ({ details }) =>
		details.checks.map(({ stated, unit, measured, agrees }) => `${stated} ${unit}; ${measured}; ${agrees}`).join("; "),
	relations: ({ claim }) => claim.properties.relations.map(({ type, claim: id }) => `${type} ${id}`).join("; "),
	history: ({ claim }) => claim.properties.history.map(({ date, change }) => `${date} ${change.en}`).join("; "),
	note_en: ({ details }) => details.note?.en ?? null,
	document: ({ claim }) => claim.properties.document,
	document_sha256: ({ document }) => document?.sha256 ?? null,
	title: ({ document }) => document?.title ?? null,
	outlet: ({ claim }) => claim.properties.outlet,
	outlet_kind: ({ document }) => document?.outletKind ?? null,
	reported_from: ({ document }) => document?.reportedFrom ?? null,
	url: ({ document }) => document?.url ?? null,
	archive_url: ({ document }) => document?.archiveUrl ?? null,
	document_published: ({ document }) => document?.published ?? null,
	rights: ({ document }) => document?.rights ?? null,
};

/** Names of the columns, in their order. */
export const EXPORT_COLUMNS: readonly string[] = Object.keys(COLUMNS);

function pointOf({ geometry }: Claim): readonly number[] | null {
	return geometry?.type === "Point" ? geometry.coordinates : null;
}

/** Claims as a table by RFC 4180 with a header; what is not known is an empty cell. */
export const claimsToCsv = (entries: readonly ExportedClaim[]): string =>
	toCsv([EXPORT_COLUMNS, ...entries.map((entry) => Object.values(COLUMNS).map((cell) => String(cell(entry) ?? "")))]);

interface ExportStamp {
	/** Where the view can be seen. */
	readonly address: string;
	/** Version of the data. */
	readonly version: string;
	readonly attribution: string;
}

/**
 * Claims as GeoJSON (RFC 7946) in the form of `claims.geojson`, with the documents they come from, less their texts, as
 * a foreign member.
 */
export function claimsToGeoJson(entries: readonly ExportedClaim[], stamp: ExportStamp): string {
	const documents = new Map(entries.flatMap(({ document }) => (document === null ? [] : [[document.id, document]])));
	const features = entries.map(({ claim, details }) => ({
		type: "Feature",
		id: claim.id,
		geometry: claim.geometry,
		properties: {
			...propertiesOf(claim),
			...details,
			when: whenOf(claim, details),
			derivation: drawingOf(claim, details),
		},
	}));
	const sources = [...documents.values()].map(({ text, pieces, context, ...metadata }) => metadata);
	return `${JSON.stringify({ type: "FeatureCollection", schemaVersion: SCHEMA_VERSION, ...stamp, documents: sources, features }, null, "\t")}\n`;
}

function whenOf({ properties }: Claim, { when }: ClaimDetails) {
	const { kind, edtf, basis, approximate, accruedFrom } = properties.when;
	return { kind, edtf, basis, approximate, accruedFrom, ...when };
}

function drawingOf({ properties }: Claim, { derivation }: ClaimDetails) {
	const { method, params } = properties.derivation;
	return { method, params, ...derivation };
}

/** Written out, since a claim's members are getters, which spreading would leave behind. */
function propertiesOf({ properties }: Claim) {
	const { group, kind, modality, headline, document, outlet, actor, claimant, status, start, end, shown } = properties;
	const { datePrecision, published, places, relations, history } = properties;
	return {
		group,
		kind,
		modality,
		headline,
		document,
		outlet,
		actor,
		claimant,
		status,
		start,
		end,
		shown,
		datePrecision,
		published,
		places,
		relations,
		history,
	};
}
