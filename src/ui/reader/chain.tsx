import type { ChainStep } from "../../domain/claim.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { useText } from "../app-context.tsx";

interface ChainProps {
	readonly steps: readonly ChainStep[];
	/** The claimant's name in the language of the interface. */
	readonly claimant: string;
	readonly source: SourceDocument | undefined;
}

/** The way of a claim from who said it to the text in hand, step by step, with what kind of copy that text is. */
export function Chain({ steps, claimant, source }: ChainProps) {
	const { reader, vocabulary } = useText();
	const roleOf = ({ role }: ChainStep): string | null => {
		if (role === "carrier") return reader.carrier;
		if (role === "original") return reader.originalReport;
		return role === "outlet" && source !== undefined ? vocabulary.outletKind[source.outletKind] : null;
	};
	return (
		<ol className="chain">
			{steps.map((step, position) => {
				const role = roleOf(step);
				return (
					// A name may occur twice on the way; its position tells the steps apart.
					// biome-ignore lint/suspicious/noArrayIndexKey: steps are never reordered
					<li key={`${position} ${step.name}`}>
						{step.role === "claimant" ? claimant : step.name}
						{role !== null && <span className="detail"> ({role})</span>}
					</li>
				);
			})}
		</ol>
	);
}
