import { createHash } from "node:crypto";
import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { addDays, toIsoDay } from "../../../src/domain/day.ts";

const DATA = path.resolve(import.meta.dirname, "../../../data");
const FIRST_DAY = toIsoDay("2022-03-01");
/** Of so many claims one is a band, which supersedes the band before it; the others take turns with cheaper methods. */
const BAND_EVERY = 25;
const BAND = 4;
const PLACES = ["Kupiansk", "Izium", "Vovchansk", "Lyptsi"];

interface Source {
	readonly name: string;
	readonly text: string;
	readonly yaml: string;
}

const at = (list: readonly string[], index: number): string => list[index % list.length] ?? "";

const isBandNumber = (number: number): boolean => number % BAND_EVERY === BAND;

/** Every method that the real corpus uses, by the claim's number in the whole corpus. */
function geometryOf(number: number, place: string): string {
	const methods = [
		"{ method: point_at_place }",
		`{ method: point_in_part_of_place, place: ${place}, part: west, distanceMeters: 2000 }`,
		`{ method: point_where_line_passes, line: oskil-river, near: ${place} }`,
		`{ method: direction_stub, towards: [${place}], bearing: south }`,
	];
	const band = "{ method: band_along_border, border: ua-ru-border, within: kharkiv-oblast, widthMeters: 10000 }";
	return isBandNumber(number) ? band : at(methods, number);
}

interface ClaimParts {
	readonly source: number;
	readonly index: number;
	/** Counted through all sources. */
	readonly number: number;
	readonly sentence: string;
	readonly place: string;
}

function claimYaml({ source, index, number, sentence, place }: ClaimParts): string {
	const isBand = isBandNumber(number);
	const isStub = !isBand && number % 4 === 3;
	const where = isBand
		? "ua-ru-border, relation: along, precision: 5"
		: `${place}, relation: ${isStub ? "towards" : "in"}, precision: 2`;
	const previous =
		isBand && number > BAND_EVERY
			? `\n    relations: [{ type: supersedes, claim: c${number - BAND_EVERY}, why: { en: Why., uk: Чому. } }]`
			: "";
	return `  - id: c${number}
    group: ${isBand ? "buffer-zone" : "advance"}
    kind: ${isBand ? "buffer-zone" : "advance"}
    modality: ${isBand ? "aimed" : "occurred"}
    headline: { en: "Claim ${index} of source ${source}", uk: "Твердження ${index} з джерела ${source}" }
    passage: { exact: "${sentence}" }
    support: [{ role: when, exact: "number ${index} yesterday" }]
    actor: RU
    claimant: { name: A made-up speaker, side: third, role: speaker }
    status: claimed
    when: { kind: event, edtf: "${addDays(FIRST_DAY, source - 1)}", basis: relative, words: "number ${index} yesterday" }
    where: [{ place: ${where} }]
    geometry: ${geometryOf(number, place)}${previous}
`;
}

function makeSource(source: number, claimsPerSource: number): Source {
	const claims = Array.from({ length: claimsPerSource }, (_, index) => {
		const place = at(PLACES, source + index);
		const sentence = `Unit ${source}-${index} moved towards ${place} in Kharkiv region, and this was number ${index} yesterday`;
		const number = source * claimsPerSource + index;
		return { sentence, yaml: claimYaml({ source, index, number, sentence, place: place.toLowerCase() }) };
	});
	const filler = "The Oskil River ran high, said an official in Kyiv, and the harvest near Kupiansk was late. 📷 ";
	const text = claims.map(({ sentence }) => `${sentence}.\n${filler.repeat(2)}\n`).join("");
	const name = `s${source}.txt`;
	const yaml = `document:
  id: s${source}
  file: ${name}
  sha256: "${createHash("sha256").update(text).digest("hex")}"
  title: Source ${source}
  outlet: Made up
  outletKind: original
  url: https://example.org/${source}
  language: en
  published: "${addDays(FIRST_DAY, source)}"
  publishedBasis: { how: stated, note: { en: Stated., uk: Названо. } }
  rights: full
claims:
${claims.map((claim) => claim.yaml).join("")}`;
	return { name, text, yaml };
}

/**
 * Writes a corpus of made-up sources into an empty folder, with the committed basemap and gazetteer beside it. Every
 * method of drawing that the real corpus uses is in it. The same numbers give the same corpus.
 *
 * @returns bytes of all sources' texts
 */
export async function writeCorpus(root: string, sources: number, claimsPerSource: number): Promise<number> {
	await mkdir(path.join(root, "seeds"), { recursive: true });
	await mkdir(path.join(root, "data/annotations"), { recursive: true });
	await cp(path.join(DATA, "basemap"), path.join(root, "data/basemap"), { recursive: true });
	await cp(path.join(DATA, "gazetteer.yaml"), path.join(root, "data/gazetteer.yaml"));
	const view = '{ id: first, title: { en: First, uk: Перший }, date: "2022-03-01", extent: [35, 48, 39, 51] }';
	await writeFile(path.join(root, "data/views.yaml"), `default: first\nviews: [${view}]\n`);
	let bytes = 0;
	for (let source = 0; source < sources; source++) {
		const { name, text, yaml } = makeSource(source, claimsPerSource);
		await writeFile(path.join(root, "seeds", name), text);
		await writeFile(path.join(root, "data/annotations", name.replace(".txt", ".yaml")), yaml);
		bytes += Buffer.byteLength(text);
	}
	return bytes;
}
