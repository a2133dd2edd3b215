/** What a publisher sets at build time; see the README. Empty strings count as not set. */
export interface Publisher {
	readonly name: string | null;
	/** Where errors are reported: an address of a form or tracker; the claim's id is added as `claim`. */
	readonly reportUrl: string | null;
	/** An e-mail address for reports and takedown requests. */
	readonly contact: string | null;
}

const setting = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);

export const publisher: Publisher = {
	name: setting(import.meta.env["VITE_PUBLISHER"]),
	reportUrl: setting(import.meta.env["VITE_REPORT_URL"]),
	contact: setting(import.meta.env["VITE_CONTACT"]),
};

/** Whether a report reaches anybody. */
export const hasReportAddress = ({ reportUrl, contact }: Publisher): boolean => reportUrl !== null || contact !== null;

/**
 * Where to report an error in a claim: the publisher's form, else an e-mail. Without either the e-mail has no recipient,
 * but still carries the claim's id.
 */
export function toReportAddress({ reportUrl, contact }: Publisher, claimId: string, subject: string): string {
	if (reportUrl === null) return `mailto:${contact ?? ""}?subject=${encodeURIComponent(subject)}`;
	const separator = reportUrl.includes("?") ? "&" : "?";
	return `${reportUrl}${separator}claim=${encodeURIComponent(claimId)}`;
}
