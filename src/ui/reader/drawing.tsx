import type { Claim, ClaimDetails } from "../../domain/claim.ts";
import type { ReaderWords } from "../../i18n/dictionary.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { isLine, placementOf, regionOf } from "../claim-placement.ts";

const NO_SOURCES: ClaimDetails["derivation"] = { inputs: [], assumptions: [], words: [] };

/** How the claim's shape was drawn, or why nothing was. */
export function Drawing({ claim, details }: { claim: Claim; details: ClaimDetails | null }) {
	const language = useApp(selectLanguage);
	const { reader, vocabulary } = useText();
	const isByLine = useApp(({ corpus }) => {
		const region = regionOf(claim);
		return region !== null && corpus !== null && isLine(corpus.places, region.id);
	});
	const { method, params } = claim.properties.derivation;
	const { inputs, assumptions, words: allWords } = details?.derivation ?? NO_SOURCES;
	/** Empty where the text may only be linked to. */
	const words = allWords.filter((quoted) => quoted !== "");
	const parameters = Object.entries(params);
	const hasDetails = inputs.length + parameters.length + assumptions.length > 0;
	return (
		<section className="drawing" aria-labelledby="drawing-heading">
			<h3 id="drawing-heading">{reader.drawn}</h3>
			<p>{claim.geometry === null ? whyNotDrawn(claim, isByLine, reader) : vocabulary.derivationMethod[method]}</p>
			{words.length > 0 && claim.geometry !== null && (
				<p className="drawing-words">{words.map((quoted) => reader.words(quoted)).join(" · ")}</p>
			)}
			{hasDetails && (
				<details>
					<summary>{reader.details}</summary>
					<dl className="drawing-details">
						{inputs.length > 0 && <dt>{reader.inputs}</dt>}
						{inputs.map(({ dataset, version, feature }) => (
							<dd key={`${dataset} ${feature}`}>
								{dataset} {version}: <code>{feature}</code>
							</dd>
						))}
						{parameters.length > 0 && <dt>{reader.params}</dt>}
						{parameters.map(([name, value]) => (
							<dd key={name}>
								<code>
									{name} = {value}
								</code>
							</dd>
						))}
						{assumptions.length > 0 && <dt>{reader.assumptions}</dt>}
						{assumptions.map((assumption) => (
							<dd key={assumption.en}>{assumption[language]}</dd>
						))}
					</dl>
				</details>
			)}
		</section>
	);
}

function whyNotDrawn(claim: Claim, isByLine: boolean, { notDrawn }: ReaderWords): string {
	const { modality, places } = claim.properties;
	const placement = placementOf(claim);
	if (places.length === 0) return notDrawn.noPlace;
	if (placement === "region") return isByLine ? notDrawn.line : notDrawn.region;
	if (placement === "elsewhere") return notDrawn.elsewhere;
	return modality === "occurred" || modality === "ongoing" ? notDrawn.other : notDrawn.modality;
}
