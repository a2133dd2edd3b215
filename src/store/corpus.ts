import type { Claim } from "../domain/claim.ts";
import { type ClaimIndex, createClaimIndex } from "../domain/claim-index.ts";
import type { DocumentId, PlaceId } from "../domain/ids.ts";
import type { Place } from "../domain/place.ts";
import type { SourceDocument } from "../domain/source-document.ts";
import { createTimelineAxis, type TimelineAxis } from "../domain/timeline-axis.ts";
import type { NamedView } from "../domain/view.ts";
import { type DetailsSource, NO_DETAILS } from "./details-source.ts";

/** The records of `data/derived/`, as far as they could be read. */
export interface CorpusRecords {
	readonly claims: readonly Claim[];
	readonly places: readonly Place[];
	readonly documents: readonly SourceDocument[];
	readonly views: readonly NamedView[];
	/** The id of the view shown when the address names no date and no claim. */
	readonly defaultView: string | null;
	/** Where passages and all else come from that only an open claim needs; none if left out. */
	readonly details?: DetailsSource;
}

/** Everything that is fixed while the corpus does not change: records with their indexes and the timeline's axis. */
export interface Corpus {
	readonly index: ClaimIndex;
	readonly axis: TimelineAxis;
	readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
	readonly places: ReadonlyMap<PlaceId, Place>;
	readonly views: readonly NamedView[];
	readonly defaultView: NamedView | null;
	readonly details: DetailsSource;
}

export const createCorpus = (records: CorpusRecords): Corpus => ({
	index: createClaimIndex(records.claims),
	axis: createTimelineAxis(records.claims),
	documents: new Map(records.documents.map((document) => [document.id, document])),
	places: new Map(records.places.map((place) => [place.id, place])),
	views: records.views,
	defaultView: records.views.find(({ id }) => id === records.defaultView) ?? records.views[0] ?? null,
	details: records.details ?? NO_DETAILS,
});
