/** Ids are branded strings, so that a place's id cannot be passed where a claim's is meant. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ClaimId = Branded<"ClaimId">;
export type DocumentId = Branded<"DocumentId">;
export type PlaceId = Branded<"PlaceId">;

/** Ids stand in addresses and in `data-` attributes separated by spaces: lower case letters, digits and hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const toClaimId = (id: string): ClaimId => id as ClaimId;
export const toDocumentId = (id: string): DocumentId => id as DocumentId;
export const toPlaceId = (id: string): PlaceId => id as PlaceId;
