import type { Check } from "../../domain/claim.ts";
import { LOCALES } from "../../i18n/plural.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";

/** Stated numbers held against geometry: stated, measured, how, and whether they agree. */
export function Checks({ checks }: { checks: readonly Check[] }) {
	const { reader } = useText();
	if (checks.length === 0) return null;
	return (
		<section className="checks" aria-labelledby="checks-heading">
			<h3 id="checks-heading">{reader.checks}</h3>
			{checks.map((check) => (
				<CheckLine key={`${check.quantity.en} ${check.words}`} check={check} />
			))}
		</section>
	);
}

const DECIMALS = 1;

function CheckLine({ check }: { check: Check }) {
	const language = useApp(selectLanguage);
	const { reader } = useText();
	const { quantity, stated, unit, words, measured, agrees, reason } = check;
	const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: DECIMALS });
	/** The unit goes with the number as it is printed. */
	const inUnits = (value: number): string =>
		`${number.format(value)} ${reader.unit(unit, Number(value.toFixed(DECIMALS)))}`;
	return (
		<div className="check" data-agrees={agrees ?? "untested"}>
			<h4>{quantity[language]}</h4>
			<dl>
				<dt>{reader.stated}</dt>
				<dd>
					{inUnits(stated)}
					{words !== "" && <span className="detail"> {reader.words(words)}</span>}
				</dd>
				<dt>{reader.measured}</dt>
				<dd>{measured === null ? reader.notMeasured : inUnits(measured)}</dd>
			</dl>
			<p>
				<strong className="verdict">{reader.agrees[agrees ?? "untested"]}</strong> {reason[language]}
			</p>
		</div>
	);
}
