import type { Relation } from "../../domain/claim.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { ClaimLink } from "../claim-link.tsx";

/** The claims this one is related to, each with one line on why. */
export function Relations({ relations }: { relations: readonly Relation[] }) {
	const language = useApp(selectLanguage);
	const byId = useApp(({ corpus }) => corpus?.index.byId);
	const { reader, vocabulary } = useText();
	if (relations.length === 0) return null;
	return (
		<section className="relations" aria-labelledby="relations-heading">
			<h3 id="relations-heading">{reader.relations}</h3>
			<ul>
				{relations.map(({ type, claim: id, why, stated }) => {
					const related = byId?.get(id);
					return (
						<li key={`${type} ${id}`}>
							<span className="eyebrow">{(stated ? vocabulary.relation : vocabulary.impliedRelation)[type]}</span>
							{related === undefined ? <code>{id}</code> : <ClaimLink claim={related} />}
							<span className="detail">{why[language]}</span>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
