import { writeFile } from "node:fs/promises";
import path from "node:path";
import { ANSWERS, type AnswerTables } from "../../../src/pipeline/draft/learned/answers.ts";
import { loadKnownWords, WEIGHTS_FILE } from "../../../src/pipeline/draft/learned/claim-reader.ts";
import type { FeatureTable } from "../../../src/pipeline/draft/learned/feature-table.ts";
import { encodeWeights } from "../../../src/pipeline/draft/learned/weights.ts";
import { loadLexicon } from "../../../src/pipeline/gazetteer/load-lexicon.ts";
import { EVAL_FOLDER } from "../read-gold.ts";
import { learnAnswers } from "./learn-answers.ts";
import { learnConvolution } from "./learn-convolution.ts";
import { learnLabels } from "./learn-labels.ts";
import { lessonsOf } from "./lessons-of.ts";
import { readAllTraining } from "./training-set.ts";

/** `npm run train`: learns which parts of a sentence are claims from the annotated texts, and writes the weights. */
const { texts, fingerprint } = await readAllTraining();
const lexicon = loadLexicon(path.join(EVAL_FOLDER, "../.."));
const known = loadKnownWords();
const lessons = texts.map((text) => lessonsOf(text, lexicon, known));
const sentences = lessons.flatMap((lesson) => lesson.sentences);
const answersTo = (question: keyof AnswerTables): FeatureTable =>
	learnAnswers(
		lessons.flatMap(({ answers }) => answers[question]),
		ANSWERS[question],
	);
const answers = { kinds: answersTo("kinds"), actors: answersTo("actors"), sides: answersTo("sides") };
const convolution = learnConvolution(lessons.flatMap(({ passages }) => passages));
const file = encodeWeights({ ...learnLabels(sentences), answers, convolution, learnedFrom: fingerprint });
await writeFile(WEIGHTS_FILE, file);
const claims = texts.reduce((sum, text) => sum + text.claims.length, 0);
console.log(
	`${texts.length} texts, ${sentences.length} sentences, ${claims} claims: ${path.basename(WEIGHTS_FILE)}, ${Math.round(file.length / 1000)} kB`,
);
