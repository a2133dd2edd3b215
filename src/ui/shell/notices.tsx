import { X } from "lucide-react";
import type { Dictionary } from "../../i18n/dictionary.ts";
import type { Notice } from "../../store/app-state.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { useFocusHandover } from "../use-focus-handover.ts";

/** What went wrong and what still works; said once, dismissible. The region is always there, so that it is announced. */
export function Notices() {
	const notices = useApp((state) => state.notices);
	const { notice: words } = useText();
	return (
		<div className="notices" role="status" aria-label={words.label}>
			{notices.map((notice) => (
				<NoticeLine key={notice.id} notice={notice} />
			))}
		</div>
	);
}

function NoticeLine({ notice }: { notice: Notice }) {
	const { dismiss } = useActions();
	const words = useText();
	const line = useFocusHandover<HTMLDivElement>(
		() => document.querySelector(".notice button") ?? document.querySelector("main"),
	);
	return (
		<div ref={line} className="notice">
			<p>{inWords(notice, words)}</p>
			<button
				type="button"
				className="button icon-button"
				aria-label={words.notice.dismiss}
				onClick={() => dismiss(notice.id)}
			>
				<X aria-hidden="true" />
			</button>
		</div>
	);
}

const LONGEST_VALUE = 40;
const MOST_RECORDS = 5;

function shorten(value: string): string {
	const letters = Array.from(value);
	return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE).join("")}…` : value;
}

function inWords(notice: Notice, { notice: words }: Dictionary): string {
	switch (notice.kind) {
		case "address": {
			const { parameter, value, missing } = notice.problem;
			return missing === undefined
				? words.address(parameter, shorten(value))
				: words.addressIncomplete(parameter, shorten(value), missing.join(", "));
		}
		case "unreadable":
			return words.unreadable(
				notice.records.length,
				`${notice.records.slice(0, MOST_RECORDS).map(shorten).join(", ")}${notice.records.length > MOST_RECORDS ? ", …" : ""}`,
			);
		case "file":
			return `${words.file[notice.failure.file]} (${notice.failure.reason})`;
		case "given-up":
			return words.givenUp[notice.what];
		case "map":
		case "no-webgl":
		case "webgl-lost":
		case "basemap":
			return words.mapProblem[notice.kind];
	}
}
