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

/** Decides everything in the draft as an editor would, entry by entry as the page goes on, and finishes it. */
export async function walkReview(page: Page, take: TakePicture): Promise<Editor> {
	const editor = new Editor(page);
	await editor.settled();
	await take(page, "review-candidates");
	await decideAll(editor, take);
	await take(page, "review-decided");
	await editor.press("Finish", page);
	const refusal = page.locator(".refusal");
	await editor.wait(() => page.getByText("is written and the draft is gone").or(refusal).waitFor());
	if ((await refusal.count()) > 0) throw new Error(await refusal.innerText());
	await take(page, "review-finished");
	return editor;
}

/** The entry that is selected: another one after every decision but the last. */
const SELECTED = '[data-entry][data-selected="true"]';
const OPEN = '.candidate[data-decision="open"], .open-sentence';

/** No text of this length has more entries; a page that does not go on would keep the walk here for ever. */
const MOST_ENTRIES = 100;

async function decideAll(editor: Editor, take: TakePicture): Promise<void> {
	for (let step = 0; step < MOST_ENTRIES; step++) {
		if ((await editor.page.locator(OPEN).count()) === 0) return;
		const before = (await editor.page.locator(SELECTED).getAttribute("data-entry")) ?? "";
		if ((await editor.card.count()) > 0) await decideCandidate(editor, take);
		else await accountForSentence(editor);
		await editor.wait(() =>
			editor.page.waitForFunction(
				([entry, selected, open]) =>
					document.querySelector(selected)?.getAttribute("data-entry") !== entry ||
					document.querySelector(open) === null,
				[before, SELECTED, OPEN] as const,
			),
		);
	}
	throw new Error(`not decided after ${MOST_ENTRIES} entries: the page does not go on`);
}

type Decide = (editor: Editor, take: TakePicture) => Promise<void>;

/** How an editor who reads the text decides about each candidate, by words of its passage. */
const DECISIONS: readonly (readonly [words: RegExp, decide: Decide])[] = [
	[/pushed Russian troops out/, acceptAsItIs],
	[/fighting went on/, decideFighting],
	[/retaken several streets/, decideStreets],
	[/captured the village of Lyptsi/, acceptAsItIs],
	[/struck Kupiansk/, acceptAsItIs],
	[/Four people were wounded/, decideWounded],
	[/shelled Petropavlivka/, decideShelling],
	[/a farm near Kivsharivka/, acceptWithPlace],
	[/surrendered near Starytsia/, acceptWithPlace],
	[/crossed the border/, acceptAsItIs],
	[/advanced along two roads/, acceptAsItIs],
	[/create a buffer zone/, decideBufferZone],
	[/damaging a bridge/, acceptAsItIs],
	[/drones hit an energy facility/, acceptAsItIs],
	[/Our soldiers are holding/, reject("says again what another candidate says")],
	[/bring artillery|one bag and a cat/, reject("opinion or motive, no event")],
	[/8,000 people|Volunteers in Kharkiv|Trams stopped/, reject("outside the map’s subject")],
	[/almost every day|autumn of 2022/, reject("background: other texts cover it")],
];

async function decideCandidate(editor: Editor, take: TakePicture): Promise<void> {
	await editor.settled();
	const words = await editor.card.locator("blockquote").innerText();
	const decide = DECISIONS.find(([pattern]) => pattern.test(words))?.[1];
	if (decide === undefined) throw new Error(`nobody said how to decide about "${words}"`);
	await decide(editor, take);
}

/** Everything that would be stored stands on the card. Throws with what is to mend where the page does not accept it. */
async function acceptAsItIs(editor: Editor): Promise<void> {
	await editor.settled();
	const problems = await editor.card.locator(".preview-panel .field-problems").allInnerTexts();
	if (problems.length > 0) throw new Error(`${await editor.card.innerText()}: ${problems.join("\n")}`);
	await editor.key("a");
}

/** Keeps the form and accepts. */
async function keep(editor: Editor): Promise<void> {
	await editor.settled();
	const problems = await editor.card.locator(".preview-panel .field-problems").allInnerTexts();
	if (problems.length > 0) throw new Error(`${await editor.field("Id").inputValue()}: ${problems.join("\n")}`);
	await editor.key("Control+Enter");
}

function reject(reason: string): Decide {
	return async (editor) => {
		await editor.key("r");
		const number = await editor.card.getByRole("button", { name: reason }).getAttribute("data-key");
		await editor.key(number ?? "");
	};
}

/** The place that the gazetteer does not have yet, by the first answer, whose names were read. */
async function acceptPlace(editor: Editor): Promise<void> {
	const proposals = editor.card.locator(".place-proposal");
	await editor.key("p");
	await editor.wait(() => proposals.waitFor({ state: "detached" }));
}

async function acceptWithPlace(editor: Editor): Promise<void> {
	await acceptPlace(editor);
	await acceptAsItIs(editor);
}

async function decideFighting(editor: Editor): Promise<void> {
	await editor.key("e");
	await editor.choose("Modality", "ongoing");
	await editor.choose("Who is said to have acted", "unknown");
	await keep(editor);
}

/** Who says it is a person, whose name nobody but an editor writes in Ukrainian. */
async function decideStreets(editor: Editor): Promise<void> {
	await editor.key("e");
	await editor.write(editor.field("Who says it, in Ukrainian"), "Олег Синявський");
	await keep(editor);
}

/** A place that the text names beside the passage, by its number. */
async function takePlaceBeside(editor: Editor, name: string): Promise<void> {
	const offered = editor.card.locator(".places-beside");
	const number = await offered.getByRole("button", { name }).first().getAttribute("data-key");
	await editor.key(number ?? "");
	await editor.wait(() => offered.waitFor({ state: "detached" }));
}

/** The sentence before says where and when; nothing is drawn for people where the passage gives no place. */
async function decideWounded(editor: Editor, take: TakePicture): Promise<void> {
	await take(editor.page, "review-place-beside");
	await takePlaceBeside(editor, "Kupiansk");
	await editor.key("e");
	await editor.write(editor.field("Date (EDTF)"), "2024-05-15");
	await editor.choose("How the date is known", "relative");
	await editor.write(editor.field("The source’s words for it"), "May 15");
	await keep(editor);
}

/** Two places, two claims; the second passage begins after the word that joins them. */
async function decideShelling(editor: Editor, take: TakePicture): Promise<void> {
	await editor.key("s");
	await editor.click(editor.card.locator(".split-words button", { hasText: /^and$/ }));
	await editor.settled();
	await editor.selectWords("a farm near Kivsharivka on Wednesday");
	await take(editor.page, "review-select-words");
	await editor.key("w");
	await editor.settled();
	await goTo(editor, /shelled Petropavlivka/);
	await take(editor.page, "review-place");
	await acceptWithPlace(editor);
}

async function decideBufferZone(editor: Editor, take: TakePicture): Promise<void> {
	await editor.key("e");
	await editor.write(editor.field("Who says it, in Ukrainian"), "Данило Грицак");
	await editor.settled();
	await take(editor.page, "review-edit");
	await keep(editor);
}

/** Goes back over what stands between, as the keys do, until the candidate with these words is selected. */
async function goTo(editor: Editor, words: RegExp): Promise<void> {
	const isThere = async (): Promise<boolean> => (await editor.card.filter({ hasText: words }).count()) > 0;
	for (let step = 0; step < MOST_ENTRIES && !(await isThere()); step++) await editor.key("k");
	await editor.settled();
}

/** What sentences without a claim are, by their words; the rest stands beside a passage and is a detail of its claim. */
const ACCOUNTS: readonly (readonly [words: RegExp, account: RegExp])[] = [
	[/^By Olha|Sign up|KHARKIV|^Ukraine reports/, /Boilerplate/],
	[/could not be|unable to confirm|did not comment/, /Attribution/],
	[/Our soldiers|bring artillery|one bag/, /Rhetoric/],
	[/Trams|8,000 people|Volunteers|almost every day|autumn of 2022/, /Background/],
];

/** Confirms what the page suggests where that is right, and presses the right one's number where it is not. */
async function accountForSentence(editor: Editor): Promise<void> {
	const sentence = editor.page.locator('.open-sentence[data-selected="true"]');
	const words = await sentence.locator("q").innerText();
	const wanted = ACCOUNTS.find(([pattern]) => pattern.test(words))?.[1] ?? /^Detail of candidate/;
	const button = sentence.getByRole("button", { name: wanted });
	const number = await button.getAttribute("data-key");
	const isSuggested = (await button.getAttribute("data-suggested")) === "true";
	await editor.key(isSuggested ? "Enter" : (number ?? ""));
}
