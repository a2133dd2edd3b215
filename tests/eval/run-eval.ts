import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { compromisePlaces } from "./compromise-places.ts";
import type { GoldText } from "./gold-text.ts";
import { nameMatching } from "./name-matching.ts";
import { ours, rulesAlone } from "./ours.ts";
import type { Finder } from "./proposal.ts";
import { readGold } from "./read-gold.ts";
import { readNamedPlaces } from "./read-named-places.ts";
import { readRealTexts } from "./read-real-texts.ts";
import { scoreReaders } from "./reader-agreement.ts";
import { type Miss, scoreText } from "./score-text.ts";
import { type ScoredText, toLines, toTable } from "./table.ts";

const USAGE = `npm run eval -- [--json FILE] [--errors] [--baselines]
  --json FILE   writes the table and every disagreement as data
  --errors      lists what ours missed, found in vain or placed wrongly
  --baselines   leaves ours out`;

const { values: flags } = parseArgs({
	options: {
		json: { type: "string" },
		errors: { type: "boolean", default: false },
		baselines: { type: "boolean", default: false },
		help: { type: "boolean", default: false },
	},
});

if (flags.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
	const texts = [...(await readGold()), ...(await readRealTexts())];
	const baselines = [rulesAlone, compromisePlaces, nameMatching(await readNamedPlaces())];
	const finders = flags.baselines ? baselines : [ours, ...baselines];
	const scored: ScoredText[] = [];
	for (const text of texts) {
		for (const finder of finders) scored.push(await score(text, finder));
		scored.push(...scoreReaders(text));
	}
	const rows = toTable(scored);
	console.log(toLines(rows).join("\n"));
	console.log(`${texts.length} texts. What is counted: tests/eval/README.md`);
	const misses = scored.filter(({ finder }) => finder === ours).flatMap((text) => text.score.misses);
	if (flags.errors) for (const miss of misses) console.log(toLine(miss));
	if (flags.json !== undefined) await writeFile(flags.json, `${JSON.stringify({ rows, misses }, null, "\t")}\n`);
}

async function score(gold: GoldText, finder: Finder): Promise<ScoredText> {
	try {
		const proposal = await finder.propose({ text: gold.text, published: gold.published });
		return { finder, id: gold.id, sample: gold.sample, score: scoreText(gold, proposal) };
	} catch (error) {
		throw new Error(`${finder.name} failed on ${gold.id}`, { cause: error });
	}
}

function toLine({ text, row, what, words, detail }: Miss): string {
	return [row.replace(/,.*/, ""), what, text, JSON.stringify(words), detail].join("\t");
}
