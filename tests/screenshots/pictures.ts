import type { BrowserContextOptions } from "playwright-core";
import { LANGUAGES, THEMES } from "../../src/domain/vocabulary.ts";

/** A picture of the built site: its file's name without the ending, the address' query, and the device. */
export interface Picture {
	readonly name: string;
	readonly query: string;
	readonly device: BrowserContextOptions;
}

const DEVICES = {
	"360x740": { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
	"820x1180": { viewport: { width: 820, height: 1180 }, hasTouch: true },
	"1440x900": { viewport: { width: 1440, height: 900 } },
} as const satisfies Record<string, BrowserContextOptions>;

/** What a visitor sees first, and a claim opened from a link: the aim that is drawn as a band with its ruler. */
const STATES = { opening: "", claim: "&claim=000-buffer-zone" } as const;

/** Three sizes, two themes, two languages, two states. */
export const MATRIX: readonly Picture[] = Object.entries(DEVICES).flatMap(([size, device]) =>
	THEMES.flatMap((theme) =>
		LANGUAGES.flatMap((lang) =>
			Object.entries(STATES).map(([state, query]) => ({
				name: `${size}-${theme}-${lang}-${state}`,
				query: `?lang=${lang}&theme=${theme}${query}`,
				device,
			})),
		),
	),
);

const DESKTOP = DEVICES["1440x900"];

/** Further views: `docs/compare.md` shows one of them. */
export const NAMED_PICTURES: readonly Picture[] = [
	{ name: "2022-09-13-vovchansk", query: "?date=2022-09-13&theme=light&lang=en", device: DESKTOP },
	{ name: "compare", query: "?date=2022-09-09&compare=2024-05-11&theme=light&lang=en", device: DESKTOP },
	{ name: "sources", query: "?page=sources&claim=004-arrival-kupiansk&theme=light&lang=en", device: DESKTOP },
];

/** Kinds of colour vision that Chromium simulates; `none` is the picture to hold them against. */
export const COLOR_VISIONS = ["none", "deuteranopia", "protanopia", "tritanopia", "achromatopsia"] as const;
