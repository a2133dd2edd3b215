/** The site's public address, ending in a slash; null where the build was not told it. */
export type SiteAddress = string | null;

/** Reads `SITE_URL`. Throws a TypeError if it is set to anything but an address that a page can be fetched from. */
export function readSiteAddress(value: string | undefined): SiteAddress {
	if (value === undefined || value.trim() === "") return null;
	const address = URL.canParse(value) ? new URL(value) : null;
	if (address === null || !["https:", "http:"].includes(address.protocol)) {
		throw new TypeError(
			`SITE_URL is "${value}"; it must be the site's public address, such as https://example.org/map/`,
		);
	}
	address.search = "";
	address.hash = "";
	return address.href.replace(/\/?$/, "/");
}
