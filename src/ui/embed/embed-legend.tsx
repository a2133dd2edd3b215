import { legendSigns, signToSvg } from "../../scene/legend.ts";
import type { SignId } from "../../scene/sign.ts";
import { selectTheme } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { SvgImage } from "../kind-icon.tsx";
import { useSceneStore } from "../map/current-scene.tsx";
import { signInWords } from "../map/legend.tsx";
import { mostImportant } from "./most-important.ts";

const MOST_SIGNS = 6;

/** The most important signs on screen: below the map, or folded over its corner where there is no room. */
export function EmbedLegend({ isShort }: { isShort: boolean }) {
	const { picture } = useSceneStore();
	const { control } = useText();
	const signs =
		picture === null
			? []
			: mostImportant(
					legendSigns(picture).map(({ id }) => id),
					MOST_SIGNS,
				);
	if (!isShort) {
		return (
			<section className="embed-legend" aria-label={control.legend}>
				<Signs signs={signs} />
			</section>
		);
	}
	return (
		<details className="embed-legend is-folded" data-over-map>
			<summary>{control.legend}</summary>
			<Signs signs={signs} />
		</details>
	);
}

function Signs({ signs }: { signs: readonly SignId[] }) {
	const theme = useApp(selectTheme);
	const words = useText();
	return (
		<ul>
			{signs.map((id) => (
				<li key={id}>
					<SvgImage svg={signToSvg(id, theme)} />
					<span>{signInWords(id, words)}</span>
				</li>
			))}
		</ul>
	);
}
