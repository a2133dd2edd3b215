import type { ReactNode } from "react";
import { GROUPS, KINDS, MODALITIES, PRECISIONS, SIDES, STATUSES } from "../../domain/vocabulary.ts";
import { METHOD_WORDS, type MethodWords } from "../../i18n/method/method-words.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { publisher } from "../publisher.ts";
import { Composition } from "./composition.tsx";
import { Definitions } from "./definitions.tsx";
import { Page } from "./page.tsx";

/** How the map is made, with an example from the corpus for every word it uses. */
export function MethodPage() {
	const language = useApp(selectLanguage);
	const method = METHOD_WORDS[language];
	return (
		<Page heading={method.heading} className="method-page">
			<Paragraphs texts={method.intro} />
			<Vocabulary method={method} />
			<Section heading={method.headings.time}>
				<Paragraphs texts={method.time} />
			</Section>
			<Section heading={method.headings.corpus}>
				<Composition method={method} />
			</Section>
			<Section heading={method.headings.naming}>
				<Paragraphs texts={method.naming} />
			</Section>
			<Section heading={method.headings.rights}>
				<Paragraphs texts={method.rights} />
			</Section>
			<Section heading={method.headings.publisher}>
				<Publisher method={method} />
			</Section>
			<Section heading={method.headings.data}>
				<ul>
					{method.data.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</Section>
		</Page>
	);
}

function Vocabulary({ method }: { method: MethodWords }) {
	const { vocabulary } = useText();
	const { headings } = method;
	return (
		<>
			<Definitions
				heading={headings.groups}
				words={GROUPS}
				labels={vocabulary.group}
				meanings={method.group}
				has={({ group }, word) => group === word}
			/>
			<Definitions
				heading={headings.kinds}
				words={KINDS}
				labels={vocabulary.kind}
				meanings={method.kind}
				has={({ kind }, word) => kind === word}
			/>
			<Definitions
				heading={headings.modality}
				words={MODALITIES}
				labels={vocabulary.modality}
				meanings={method.modality}
				has={({ modality }, word) => modality === word}
			/>
			<Definitions
				heading={headings.status}
				words={STATUSES}
				labels={vocabulary.status}
				meanings={method.status}
				has={({ status }, word) => status === word}
			/>
			<Definitions
				heading={headings.sides}
				words={SIDES}
				labels={vocabulary.side}
				meanings={method.side}
				has={({ claimant }, word) => claimant.side === word}
			/>
			<Definitions
				heading={headings.precision}
				words={PRECISIONS}
				labels={vocabulary.precision}
				meanings={method.precision}
				has={({ places }, word) => places.some(({ precision }) => precision === word)}
			/>
		</>
	);
}

export function Section({ heading, children }: { heading: string; children: ReactNode }) {
	return (
		<section>
			<h3>{heading}</h3>
			{children}
		</section>
	);
}

const Paragraphs = ({ texts }: { texts: readonly string[] }) => texts.map((text) => <p key={text}>{text}</p>);

function Publisher({ method }: { method: MethodWords }) {
	const { name, contact } = publisher;
	return (
		<>
			<p>{name === null ? method.publisherNotSet : method.publishedBy(name)}</p>
			<p>
				{method.contact} {contact === null ? method.contactNotSet : <a href={`mailto:${contact}`}>{contact}</a>}
			</p>
		</>
	);
}
