import { useCallback, useEffect, useMemo, useState } from "react";
import type {
	DraftSummary,
	PassageHints,
	PlaceMention,
	ReviewDraft,
	ReviewPlace,
} from "../../domain/review/review-draft.ts";
import type { Language, Theme } from "../../domain/vocabulary.ts";
import type { BasemapLayers } from "../../scene/basemap-layers.ts";
import { loadBasemap } from "../map/load-basemap.ts";
import { listDrafts, loadDraft } from "./review-client.ts";
import { ReviewSurroundingsProvider, wordsIn } from "./review-context.tsx";
import { ReviewScreen } from "./review-screen.tsx";
import { ReviewStart } from "./review-start.tsx";

interface ReviewAppProps {
	readonly draftId: string | null;
	readonly startLanguage: Language;
}

/** The drafts, or one of them. */
export function ReviewApp({ draftId, startLanguage }: ReviewAppProps) {
	const [language, setLanguage] = useState(startLanguage);
	const theme = useTheme();
	const [drafts, setDrafts] = useState<readonly DraftSummary[] | null>(null);
	const [draft, setDraft] = useState<ReviewDraft | null>(null);
	const [basemap, setBasemap] = useState<BasemapLayers | null>(null);
	const [failure, setFailure] = useState<string | null>(null);
	useEffect(() => {
		const tell = (error: unknown): void => setFailure(error instanceof Error ? error.message : String(error));
		if (draftId === null) listDrafts().then(setDrafts).catch(tell);
		else loadDraft(draftId).then(setDraft).catch(tell);
		if (draftId !== null)
			loadBasemap(new URL("/api/basemap/", location.href)).then(({ layers }) => setBasemap(layers), tell);
	}, [draftId]);
	useEffect(() => {
		document.documentElement.lang = language;
		document.documentElement.dataset["theme"] = theme;
	}, [language, theme]);
	const known = useDraftKnowledge(draft);
	const surroundings = useMemo(
		() => ({ ...wordsIn(language), theme, basemap, ...known }),
		[language, theme, basemap, known],
	);
	if (failure !== null) {
		return (
			<main className="review-start" role="alert">
				{failure}
			</main>
		);
	}
	if (drafts !== null) return <ReviewStart drafts={drafts} language={language} />;
	if (draft === null) return <main className="review-start">{surroundings.words.loading}</main>;
	return (
		<ReviewSurroundingsProvider value={surroundings}>
			<ReviewScreen draft={draft} onLanguage={() => setLanguage(language === "en" ? "uk" : "en")} />
		</ReviewSurroundingsProvider>
	);
}

const NO_HINTS: PassageHints = { dates: [], mentions: [], measures: [], speakers: [] };

/** What the draft knows of its text, and the places that claims can name, with those that were accepted since the draft was read. */
function useDraftKnowledge(draft: ReviewDraft | null) {
	const [accepted, setAccepted] = useState<ReadonlyMap<string, ReviewPlace>>(new Map());
	const onPlaceAccepted = useCallback(
		(words: string, place: ReviewPlace): void => setAccepted((now) => new Map([...now, [words, place]])),
		[],
	);
	return useMemo(() => {
		const places = new Map([...(draft?.places ?? []), ...accepted.values()].map((place) => [place.id, place]));
		const proposals = draft?.placeProposals ?? [];
		const named = proposals.flatMap(({ start, end, words }): PlaceMention[] => {
			const place = accepted.get(words);
			return place === undefined ? [] : [{ start, end, place: place.id }];
		});
		const { text = "", claimants = [] } = draft ?? {};
		const { mentions, ...others } = draft?.hints ?? NO_HINTS;
		return {
			places,
			placeProposals: proposals.filter(({ words }) => !accepted.has(words)),
			points: Array.from(text),
			hints: { ...others, mentions: [...mentions, ...named] },
			claimants,
			onPlaceAccepted,
		};
	}, [draft, accepted, onPlaceAccepted]);
}

const DARK = "(prefers-color-scheme: dark)";

function useTheme(): Theme {
	const [isDark, setDark] = useState(() => matchMedia(DARK).matches);
	useEffect(() => {
		const query = matchMedia(DARK);
		const tell = (): void => setDark(query.matches);
		query.addEventListener("change", tell);
		return () => query.removeEventListener("change", tell);
	}, []);
	return isDark ? "dark" : "light";
}
