import type { Claim } from "../../domain/claim.ts";
import { ACTORS, SIDES } from "../../domain/vocabulary.ts";
import type { MethodWords } from "../../i18n/method/method-words.ts";
import { useApp, useText } from "../app-context.tsx";

interface Part {
	readonly id: string;
	readonly label: string;
	readonly count: number;
}

/** What the corpus holds, counted: whose claims, about whom, from which text. */
export function Composition({ method }: { method: MethodWords }) {
	const corpus = useApp((state) => state.corpus);
	const { vocabulary } = useText();
	if (corpus === null) return null;
	const { claims } = corpus.index;
	const documents = [...corpus.documents.values()];
	const count = (is: (claim: Claim) => boolean): number => claims.filter(is).length;
	const bySide: Part[] = SIDES.map((side) => ({
		id: side,
		label: vocabulary.side[side],
		count: count(({ properties }) => properties.claimant.side === side),
	}));
	const largest = bySide.reduce((most, part) => (part.count > most.count ? part : most));
	return (
		<>
			<p>
				{method.corpus.size(
					documents.length,
					claims.length,
					count(({ geometry }) => geometry !== null),
				)}
			</p>
			<p>
				{claims.length > 0 && method.corpus.lopsided(Math.round((largest.count / claims.length) * 100), largest.label)}{" "}
				{documents.every(({ language }) => language === "en") && method.corpus.english}
			</p>
			<Parts heading={method.corpus.bySide} parts={bySide} total={claims.length} />
			<Parts
				heading={method.corpus.byActor}
				parts={ACTORS.map((actor) => ({
					id: actor,
					label: vocabulary.actor[actor],
					count: count(({ properties }) => properties.actor === actor),
				}))}
				total={claims.length}
			/>
			<Parts
				heading={method.corpus.bySource}
				parts={documents.map(({ id, outlet, title }) => ({
					id,
					label: `${outlet}: ${title}`,
					count: count(({ properties }) => properties.document === id),
				}))}
				total={claims.length}
			/>
		</>
	);
}

function Parts({ heading, parts, total }: { heading: string; parts: readonly Part[]; total: number }) {
	return (
		<table className="parts">
			<caption>{heading}</caption>
			<tbody>
				{parts.map(({ id, label, count }) => (
					<tr key={id}>
						<th scope="row">{label}</th>
						<td className="part-count">{count}</td>
						<td className="part-bar">
							<span style={{ width: `${total === 0 ? 0 : (count / total) * 100}%` }} data-actor={id} />
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
