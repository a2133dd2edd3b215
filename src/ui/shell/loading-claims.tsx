import { LOCALES } from "../../i18n/plural.ts";
import type { LoadProgress } from "../../store/load-claims.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";

/** Said while claims load; once that takes long enough to be told about, how far it has come and the way out. */
export function LoadingClaims() {
	const progress = useApp((state) => state.loading);
	const isOther = useApp(({ view }) => view.data !== null);
	const { cancelLoading } = useActions();
	const { app } = useText();
	if (progress === null && !isOther) return <p className="loading">{app.loading}</p>;
	return (
		<section className="load-failed loading-claims" aria-labelledby="loading-heading">
			<h2 id="loading-heading">{app.loading}</h2>
			<Bar progress={progress} />
			<button type="button" className="button" onClick={cancelLoading}>
				{app.cancelLoading}
			</button>
		</section>
	);
}

const BYTES_PER_MEGABYTE = 1e6;

/** By bytes where it is known how many will come, else by claims. */
function Bar({ progress }: { progress: LoadProgress | null }) {
	const language = useApp(selectLanguage);
	const { app } = useText();
	if (progress === null) return <progress aria-labelledby="loading-heading" />;
	const { claims, totalClaims, bytes, totalBytes } = progress;
	const whole = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 });
	const inMegabytes = (count: number): string => whole.format(count / BYTES_PER_MEGABYTE);
	const orNull = <Value,>(value: number | null, format: (value: number) => Value): Value | null =>
		value === null ? null : format(value);
	const [done, total] = totalBytes === null ? [claims, totalClaims] : [bytes, totalBytes];
	return (
		<>
			<progress aria-labelledby="loading-heading" {...(total === null ? {} : { value: done, max: total })} />
			<p>
				{app.loadedClaims(whole.format(claims), orNull(totalClaims, whole.format))}
				{" · "}
				{app.loadedMegabytes(inMegabytes(bytes), orNull(totalBytes, inMegabytes))}
			</p>
		</>
	);
}
