import type { Claim, ClaimProperties } from "../../domain/claim.ts";
import { METHOD_WORDS } from "../../i18n/method/method-words.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp } from "../app-context.tsx";
import { ClaimLink } from "../claim-link.tsx";

interface DefinitionsProps<Word extends string | number> {
	readonly heading: string;
	readonly words: readonly Word[];
	readonly labels: Readonly<Record<Word, string>>;
	readonly meanings: Readonly<Record<Word, string>>;
	readonly has: (properties: ClaimProperties, word: Word) => boolean;
}

const NO_CLAIMS: readonly Claim[] = [];

/** The words of one vocabulary: what each means, and a claim of this corpus as its example. */
export function Definitions<Word extends string | number>(props: DefinitionsProps<Word>) {
	const { heading, words, labels, meanings, has } = props;
	const claims = useApp(({ corpus }) => corpus?.index.claims ?? NO_CLAIMS);
	const method = METHOD_WORDS[useApp(selectLanguage)];
	return (
		<section>
			<h3>{heading}</h3>
			<dl className="definitions">
				{words.map((word) => {
					const example = exampleOf(claims, (properties) => has(properties, word));
					return (
						<div key={word}>
							<dt>{labels[word]}</dt>
							<dd>
								{meanings[word]}{" "}
								<span className="detail">
									{example === undefined ? (
										method.noExample
									) : (
										<>
											{method.example} <ClaimLink claim={example} />
										</>
									)}
								</span>
							</dd>
						</div>
					);
				})}
			</dl>
		</section>
	);
}

/** A claim that is drawn is the better example. */
const exampleOf = (claims: readonly Claim[], has: (properties: ClaimProperties) => boolean): Claim | undefined =>
	claims.find(({ geometry, properties }) => geometry !== null && has(properties)) ??
	claims.find(({ properties }) => has(properties));
