import type { Claim, Passage } from "../../domain/claim.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { ClaimLink, ViewLink } from "../claim-link.tsx";
import { ReportLink } from "./records.tsx";
import { withTextFragment } from "./text-fragment.ts";

const REL = "nofollow noopener";

interface SourceLinksProps {
	readonly claim: Claim;
	/** Null until it is there: the links then lead to the text, not to the passage in it. */
	readonly passage: Passage | null;
	readonly source: SourceDocument | undefined;
}

/** Where the words can be read outside: the original reporting first, then the copy we read, at the passage. */
export function SourceLinks({ claim, passage, source }: SourceLinksProps) {
	const view = useApp((state) => state.view);
	const { setPage, openClaim } = useActions();
	const { reader } = useText();
	const isAmongSources = view.page === "sources";
	const at = (url: string, { text }: SourceDocument): string =>
		passage === null ? url : withTextFragment(url, passage, text);
	return (
		<ul className="source-links">
			{source?.reportedFromUrl != null && (
				<li>
					<a href={at(source.reportedFromUrl, source)} rel={REL}>
						{reader.original(source.reportedFrom ?? new URL(source.reportedFromUrl).hostname)}
					</a>
				</li>
			)}
			{source !== undefined && (
				<li>
					<a href={at(source.url, source)} rel={REL}>
						{reader.copy(source.outlet)}
					</a>
				</li>
			)}
			{source?.archiveUrl != null && (
				<li>
					<a href={source.archiveUrl} rel={REL}>
						{reader.archive}
					</a>
				</li>
			)}
			<li>
				<ViewLink
					view={{ ...view, claim: claim.id, page: isAmongSources ? null : "sources" }}
					onFollow={() => {
						openClaim(claim.id);
						setPage(isAmongSources ? null : "sources");
					}}
				>
					{isAmongSources ? reader.onMap : reader.inSources}
				</ViewLink>
			</li>
			<li>
				<ClaimLink claim={claim}>{reader.copyLink}</ClaimLink>
			</li>
			<li>
				<ReportLink claim={claim} />
			</li>
		</ul>
	);
}
