import type { Draft } from "./types.ts";

/** The draft as `--format json` prints it: offsets in Unicode code points, end exclusive. */
export function toDraftJson({ document, mentions, dates, measures, claims }: Draft) {
	return {
		document: {
			title: document.title.value,
			outlet: document.outlet.value,
			url: document.url?.value ?? null,
			published: document.published.value,
			language: document.language.value,
		},
		mentions: mentions.map(({ start, end, words, place, score }) => ({
			start,
			end,
			words,
			place: place === null ? null : { id: place.id, name: place.name, lngLat: place.lngLat, provider: place.provider },
			score,
		})),
		dates: dates.map(({ start, end, words, edtf }) => ({ start, end, words, edtf })),
		measures: measures.map(({ start, end, words, value, unit, bound }) => ({ start, end, words, value, unit, bound })),
		claims: claims.map(({ start, end, exact, group, kind, actor, claimant, edtf, place, rule, confidence }) => ({
			start,
			end,
			exact,
			group,
			kind,
			actor,
			claimant,
			edtf,
			place,
			rule,
			confidence,
		})),
	};
}
