import { DATA_FILES, type LoadFailure } from "../../store/data-files.ts";
import { useActions, useText } from "../app-context.tsx";

/** Without claims: what failed, what still works, and another try. */
export function LoadFailed({ failures }: { failures: readonly LoadFailure[] }) {
	const { retryLoading } = useActions();
	const { notice } = useText();
	return (
		<section className="load-failed" role="alert">
			<h2>{notice.failedHeading}</h2>
			<p>{notice.failed}</p>
			<ul>
				{failures.map(({ file, reason }) => (
					<li key={file}>
						<code>{DATA_FILES[file]}</code>: {reason}
					</li>
				))}
			</ul>
			<button type="button" className="button" onClick={retryLoading}>
				{notice.retry}
			</button>
		</section>
	);
}
