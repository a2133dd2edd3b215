/**
 * `tsx tests/bench/make-corpus.ts COUNT FOLDER [--geojson]`: writes a made-up corpus that the site opens with
 * `?data=<address of the folder>/`. `docs/performance.md` says what it costs to open.
 */
import { writeDerived } from "./corpus/write-derived.ts";

const SEED = 20_220_909;
const [count, folder, flag] = process.argv.slice(2);
const claims = Number(count);
if (!Number.isInteger(claims) || claims < 1 || folder === undefined || (flag ?? "--geojson") !== "--geojson") {
	console.error("Usage: tsx tests/bench/make-corpus.ts COUNT FOLDER [--geojson]");
	process.exitCode = 2;
} else {
	const start = performance.now();
	await writeDerived(folder, { count: claims, seed: SEED, hasGeoJson: flag === "--geojson" });
	console.log(`wrote ${claims} claims into ${folder} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
