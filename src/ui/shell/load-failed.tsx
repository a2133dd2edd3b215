import { toAddress } from "../../domain/view-address.ts";
import { EMPTY_VIEW } from "../../domain/view-state.ts";
import { DATA_FILES, type LoadFailure } from "../../store/data-files.ts";
import { useActions, useApp, useText } from "../app-context.tsx";

/** Without claims: what failed, or that the reader did not want to wait; what still works, another try, and a way on. */
export function LoadFailed({ failures }: { failures: readonly LoadFailure[] }) {
	const data = useApp(({ view }) => view.data);
	const { retryLoading } = useActions();
	const { notice } = useText();
	const isCancelled = failures.length === 0;
	const failed = data === null ? notice.failed : notice.otherFailed(data);
	return (
		<section className="load-failed" role="alert">
			<h2>{isCancelled ? notice.cancelledHeading : notice.failedHeading}</h2>
			<p>{isCancelled ? notice.cancelled : failed}</p>
			{!isCancelled && (
				<ul>
					{failures
						.filter(({ file }) => data === null || file === "claims")
						.map(({ file, reason }) => (
							<li key={file}>
								<code>{data ?? DATA_FILES[file]}</code>: {reason}
							</li>
						))}
				</ul>
			)}
			<button type="button" className="button" onClick={retryLoading}>
				{notice.retry}
			</button>
			{data !== null && <OwnCorpusLink />}
		</section>
	);
}

/** Leads to the site without another corpus, in the same language and colours. */
function OwnCorpusLink() {
	const view = useApp((state) => state.view);
	const { notice } = useText();
	const query = toAddress({ ...EMPTY_VIEW, language: view.language, theme: view.theme, embed: view.embed });
	return <a href={query === "" ? location.pathname : `?${query}`}>{notice.ownCorpus}</a>;
}
