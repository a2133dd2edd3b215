import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { Editor } from "./editor.ts";

/** The draft that the walk's text becomes beside the five texts of the repository. */
export const WALK_DRAFT = "005-the-harbour-post";
const ROOT = path.resolve(import.meta.dirname, "../..");
export const WALK_TEXT = path.join(ROOT, "tests/fixtures/review-walk/oskil-report.txt");
export const WALK_ARGUMENTS = [
	"--published",
	"2024-05-17",
	"--url",
	"https://harbour-post.example/2024/05/17/oskil",
	"--outlet",
	"The Harbour Post",
] as const;

/** A copy of the corpus, so that the made-up text never stands in the repository's. */
export async function copyCorpus(): Promise<{ readonly root: string; readonly remove: () => Promise<void> }> {
	const root = await mkdtemp(path.join(tmpdir(), "review-walk-"));
	const isWanted = (file: string): boolean => !file.endsWith(".draft.yaml");
	for (const folder of ["data", "seeds"])
		await cp(path.join(ROOT, folder), path.join(root, folder), { recursive: true, filter: isWanted });
	return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

export const countWords = async (): Promise<number> => (await readFile(WALK_TEXT, "utf8")).trim().split(/\s+/u).length;

/** Takes a picture of the page as it is. */
export type TakePicture = (page: Page, name: string) => Promise<void>;

/** Decides everything in the draft as an editor would, and finishes it. Returns what it took. */
export async function walkReview(page: Page, take: TakePicture): Promise<Editor> {
	const editor = new Editor(page);
	await editor.settled();
	await take(page, "review-candidates");
	await decidePushedOut(editor, take);
	await decideFighting(editor);
	await choose(editor, "captured the village of Lyptsi");
	await accept(editor, "Russia's defence ministry", { uk: "Міноборони Росії", role: "ministry" });
	await choose(editor, "Russian aircraft struck Kupiansk");
	await accept(editor, ADMINISTRATION, { uk: "військова адміністрація", role: "local authority" });
	await decideBridge(editor);
	await decideShelling(editor, take);
	await decideSurrender(editor);
	await choose(editor, "crossed the border into the Kharkiv region");
	await accept(editor, "not named in this text", { role: "the text says it in its own voice" });
	await decideTwoRoads(editor);
	await decideBufferZone(editor);
	await addEnergyFacility(editor);
	await rejectTheRest(editor);
	await accountForTheRest(editor, take);
	await editor.press("Finish", page);
	const refusal = page.locator(".refusal");
	await editor.wait(() => page.getByText("is written and the draft is gone").or(refusal).waitFor());
	if ((await refusal.count()) > 0) throw new Error(await refusal.innerText());
	await take(page, "review-finished");
	return editor;
}

const ADMINISTRATION = "the city's military administration";

/** Opens the candidate of these words, or makes one of them where nothing proposed it. */
async function choose(editor: Editor, words: string): Promise<void> {
	const card = editor.page.locator(".candidate", { hasText: words });
	if ((await card.count()) === 0) {
		await editor.selectWords(words);
		await editor.press("New candidate", editor.page);
	} else if ((await card.first().getAttribute("data-selected")) !== "true") {
		await editor.click(card.first().locator(".candidate-head"));
	}
	await editor.settled();
}

interface Claimant {
	readonly uk?: string;
	readonly role: string;
}

const progressIs = (editor: Editor, decided: number): Promise<void> =>
	editor.page
		.locator(".review-progress")
		.getByText(new RegExp(`^${decided} of`))
		.waitFor();

async function decided(editor: Editor): Promise<number> {
	return Number.parseInt((await editor.page.locator(".review-progress").innerText()).trim(), 10);
}

async function describe(editor: Editor, name: string, { uk, role }: Claimant): Promise<void> {
	if ((await editor.field("Who says it").inputValue()) !== name) await editor.write(editor.field("Who says it"), name);
	if (uk !== undefined) await editor.write(editor.field("Who says it, in Ukrainian"), uk);
	if ((await editor.field("Role").inputValue()) === "") await editor.write(editor.field("Role"), role);
}

/** The claim's only place, whatever was proposed. */
async function place(editor: Editor, id: string): Promise<void> {
	if ((await editor.field("Place").count()) === 0) await editor.press("Add a place");
	await editor.write(editor.field("Place"), id);
}

/** Keeps the form and accepts; throws with what is to mend where the page does not let it. */
async function keep(editor: Editor): Promise<void> {
	const before = await decided(editor);
	await editor.press("Compose headlines from the fields");
	await editor.settled();
	const problems = await editor.card.locator(".preview-panel .field-problems").allInnerTexts();
	if (problems.length > 0) throw new Error(`${await editor.field("Id").inputValue()}: ${problems.join("\n")}`);
	await editor.press("Keep and accept");
	await progressIs(editor, before + 1);
}

/** What the machine got right but for the words that are always an editor's. */
async function accept(editor: Editor, name: string, claimant: Claimant): Promise<void> {
	await editor.settled();
	await editor.key("e");
	await describe(editor, name, claimant);
	await keep(editor);
}

/** Why what the rules proposed is no claim of this map, by its words. */
const REJECTIONS: readonly (readonly [words: RegExp, reason: string])[] = [
	[/Our soldiers/, "repeats in the soldier's words what the sentence before says"],
	[/bring artillery/, "a motive, not an event"],
	[/8,000 people/, "people who leave are not what this map records"],
	[/one bag/, "a personal memory, no claim about the front"],
	[/autumn of 2022/, "looks back on 2022, which other texts cover"],
];

async function rejectTheRest(editor: Editor): Promise<void> {
	const open = editor.page.locator('.candidate[data-decision="open"]');
	for (let left = await open.count(); left > 0; left--) {
		const card = open.first();
		if ((await card.getAttribute("data-selected")) !== "true") await editor.click(card.locator(".candidate-head"));
		await editor.settled();
		const words = await editor.card.innerText();
		const before = await decided(editor);
		await editor.key("r");
		const reason = REJECTIONS.find(([pattern]) => pattern.test(words))?.[1] ?? "says nothing that the map records";
		await editor.write(editor.page.getByLabel("Why it is rejected"), reason);
		await editor.key("Enter");
		await progressIs(editor, before + 1);
	}
}

async function decidePushedOut(editor: Editor, take: TakePicture): Promise<void> {
	await choose(editor, "Ukrainian forces pushed Russian troops out");
	await editor.selectWords("Ukrainian forces pushed Russian troops out of the northern part of Vovchansk on Thursday");
	await take(editor.page, "review-select-words");
	await editor.press("Passage of 1", editor.page);
	await editor.settled();
	await editor.key("e");
	await editor.choose("Kind", "retaken");
	await describe(editor, "a regional official", { uk: "обласний посадовець", role: "official" });
	await editor.write(editor.field("Date (EDTF)"), "2024-05-16");
	await editor.write(editor.field("The source’s words for it"), "on Thursday");
	await place(editor, "vovchansk");
	await editor.choose("Relation", "part");
	await editor.choose("Precision", "2");
	await editor.choose("How it is drawn", "point_in_part_of_place");
	await keep(editor);
}

async function decideFighting(editor: Editor): Promise<void> {
	await choose(editor, "fighting went on for a second week");
	await editor.key("e");
	await editor.choose("Modality", "ongoing");
	await editor.choose("Who is said to have acted", "unknown");
	await describe(editor, "a regional official", { role: "official" });
	await place(editor, "ua-ru-border");
	await editor.choose("Relation", "along");
	await editor.choose("Precision", "5");
	await editor.choose("How it is drawn", "none");
	await keep(editor);
}

async function decideBridge(editor: Editor): Promise<void> {
	await choose(editor, "damaging a bridge over the Oskil River");
	await editor.key("e");
	await describe(editor, ADMINISTRATION, { role: "local authority" });
	await place(editor, "kupiansk");
	await editor.choose("Precision", "2");
	await editor.choose("How it is drawn", "point_where_line_passes");
	await editor.write(editor.field("Line"), "oskil-river");
	await keep(editor);
}

async function decideShelling(editor: Editor, take: TakePicture): Promise<void> {
	await choose(editor, "had shelled Petropavlivka");
	await editor.key("s");
	await editor.click(editor.card.locator(".split-words button", { hasText: /^and$/ }));
	await editor.settled();
	await editor.key("k");
	await editor.settled();
	await take(editor.page, "review-place");
	await editor.click(editor.card.locator("[data-action=place]"));
	await editor.wait(() => editor.card.locator(".candidate-facts").getByText("in Petropavlivka").waitFor());
	await editor.settled();
	await editor.key("e");
	await describe(editor, ADMINISTRATION, { role: "local authority" });
	await editor.settled();
	await take(editor.page, "review-edit");
	await keep(editor);
	await editor.settled();
	await editor.click(editor.card.locator("[data-action=place]"));
	await editor.wait(() => editor.card.locator(".candidate-facts").getByText("in Kivsharivka").waitFor());
	await editor.settled();
	await editor.key("e");
	await describe(editor, ADMINISTRATION, { role: "local authority" });
	await editor.choose("Relation", "near");
	await editor.choose("Precision", "2");
	await keep(editor);
}

async function decideSurrender(editor: Editor): Promise<void> {
	await choose(editor, "had surrendered near Starytsia");
	await editor.click(editor.card.locator("[data-action=place]"));
	await editor.wait(() => editor.card.locator(".candidate-facts").getByText("in Starytsia").waitFor());
	await editor.settled();
	await editor.key("e");
	await describe(editor, "a soldier who asked not to be named", { uk: "військовий, не названий", role: "soldier" });
	await editor.write(editor.field("Date (EDTF)"), "2024-05-13/2024-05-17");
	await editor.choose("Relation", "near");
	await editor.choose("Precision", "2");
	await keep(editor);
}

async function decideTwoRoads(editor: Editor): Promise<void> {
	await choose(editor, "advanced along two roads");
	await editor.key("e");
	await describe(editor, "analysts", { uk: "аналітики", role: "analyst" });
	await editor.choose("Relation", "towards");
	await editor.choose("Precision", "5");
	await editor.choose("How it is drawn", "none");
	await keep(editor);
}

async function decideBufferZone(editor: Editor): Promise<void> {
	await choose(editor, "create a buffer zone ten kilometres deep");
	await editor.key("e");
	await describe(editor, "Danylo Hrytsak", { uk: "Данило Грицак", role: "analyst" });
	await place(editor, "kharkiv-oblast");
	await editor.choose("Precision", "4");
	await editor.choose("How it is drawn", "band_along_border");
	await editor.write(editor.field("Border"), "ua-ru-border");
	await keep(editor);
}

/** A claim that no rule proposed. */
async function addEnergyFacility(editor: Editor): Promise<void> {
	await editor.press("New claim", editor.page.locator(".open-sentence", { hasText: "drones hit an energy facility" }));
	await editor.choose("Kind", "air-strike");
	await describe(editor, "the mayor", { uk: "міський голова", role: "official" });
	await editor.choose("Side", "UA");
	await editor.write(editor.field("Date (EDTF)"), "2024-05-17");
	await editor.choose("How the date is known", "relative");
	await editor.write(editor.field("The source’s words for it"), "On Friday morning");
	await place(editor, "kharkiv");
	await editor.choose("How it is drawn", "point_at_place");
	await keep(editor);
}

/** Words that open a sentence without a claim, and what it is; the rest is a detail of the claim beside it, or background. */
const REASONS: readonly (readonly [words: RegExp, reason: string])[] = [
	[/^By Olha|^Sign up|^KHARKIV/, "Boilerplate"],
	[/could not be|unable to confirm|did not comment/, "Attribution"],
	[/Our soldiers|bring artillery|one bag/, "Rhetoric"],
];

async function accountForTheRest(editor: Editor, take: TakePicture): Promise<void> {
	const sentences = editor.page.locator(".open-sentence");
	for (let left = await sentences.count(); left > 0; left--) {
		const sentence = sentences.first();
		const words = await sentence.locator("q").innerText();
		const detail = sentence.getByRole("button", { name: /^Detail of candidate/ });
		const reason = REASONS.find(([pattern]) => pattern.test(words))?.[1];
		if (reason !== undefined) await editor.press(reason, sentence);
		else if ((await detail.count()) > 0) await editor.click(detail);
		else await editor.press("Background", sentence);
		await editor.wait(() =>
			editor.page.waitForFunction((count) => document.querySelectorAll(".open-sentence").length < count, left),
		);
	}
	await take(editor.page, "review-decided");
}
