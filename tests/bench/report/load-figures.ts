import type { SentFile } from "../site/serve-folder.ts";
import type { VisitTimes } from "../site/visit.ts";
import { median, spreadOf } from "./statistics.ts";
import { toTable } from "./table.ts";

export type VariantName = "poster-only" | "bare-maplibre" | "ours";

export interface Visit extends VisitTimes {
	readonly profile: "fast" | "slow";
	readonly variant: VariantName;
	readonly sent: readonly SentFile[];
}

/** What `--json` writes: medians in milliseconds, bytes of all bodies as sent. */
export interface LoadFigures {
	readonly profiles: readonly {
		readonly name: "fast" | "slow";
		readonly variants: readonly {
			readonly name: VariantName;
			readonly firstPaint: number;
			readonly poster: number | null;
			readonly mapIdle: number | null;
			readonly bytes: number;
		}[];
	}[];
}

const MOMENTS = ["firstPaint", "poster", "mapIdle"] as const;

/** A moment of several visits; none if any of them lacks it. */
function timesOf(visits: readonly Visit[], moment: (typeof MOMENTS)[number]): number[] {
	const times = visits.flatMap((one) => one[moment] ?? []);
	return times.length === visits.length ? times : [];
}

const medianOrNull = (values: readonly number[]): number | null => (values.length === 0 ? null : median(values));

const bytesOf = (sent: readonly SentFile[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);

/** Prints the tables; returns what `--json` writes. */
export function printLoad(visits: readonly Visit[]): LoadFigures {
	const [profiles, variants] = [
		unique(visits.map(({ profile }) => profile)),
		unique(visits.map(({ variant }) => variant)),
	];
	const of = (profile: Visit["profile"], variant: VariantName): Visit[] =>
		visits.filter((one) => one.profile === profile && one.variant === variant);
	console.log("\nFirst load: milliseconds since the navigation began, median (least–most) of the visits");
	console.log(
		toTable(
			["profile", "variant", "first paint", "poster", "map idle", "kB sent"],
			profiles.flatMap((profile) =>
				variants.map((variant) => [
					profile,
					variant,
					...MOMENTS.map((moment) => toCell(timesOf(of(profile, variant), moment))),
					kilobytes(bytesOf(of(profile, variant)[0]?.sent ?? [])),
				]),
			),
		),
	);
	for (const variant of variants) printFiles(variant, of(profiles[0] ?? "fast", variant)[0]?.sent ?? []);
	return {
		profiles: profiles.map((name) => ({
			name,
			variants: variants.map((variant) => {
				const own = of(name, variant);
				return {
					name: variant,
					firstPaint: median(timesOf(own, "firstPaint")),
					poster: medianOrNull(timesOf(own, "poster")),
					mapIdle: medianOrNull(timesOf(own, "mapIdle")),
					bytes: median(own.map(({ sent }) => bytesOf(sent))),
				};
			}),
		})),
	};
}

function toCell(values: readonly number[]): string {
	if (values.length === 0) return "none";
	const { median: middle, least, most } = spreadOf(values);
	return `${middle.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function printFiles(variant: VariantName, sent: readonly SentFile[]): void {
	console.log(`\nBytes by file as sent, after gzip: ${variant}`);
	const files = [...sent].sort((one, other) => other.bytes - one.bytes);
	console.log(
		toTable(
			["kB", "file"],
			files.map(({ path, bytes }) => [kilobytes(bytes), path]),
		),
	);
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
