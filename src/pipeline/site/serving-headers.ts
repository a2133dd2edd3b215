/** Headers for files whose address begins with a path; rules do not overlap but in the first, which holds for all. */
interface HeaderRule {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

const YEAR_SECONDS = 31_536_000;

/**
 * What a host should send. Everything may be read from any origin: a sandboxed frame's origin is opaque, so that even
 * the site's own scripts, styles, fonts and data are foreign to it. Files under `assets/` are named by their content and
 * never change; of all else a browser asks whether it has.
 */
const SERVING_HEADERS: readonly HeaderRule[] = [
	{
		path: "/",
		headers: {
			"Access-Control-Allow-Origin": "*",
			"X-Content-Type-Options": "nosniff",
			"Referrer-Policy": "strict-origin-when-cross-origin",
		},
	},
	{ path: "/assets/", headers: { "Cache-Control": `public, max-age=${YEAR_SECONDS}, immutable` } },
];

const NOT_NAMED_BY_CONTENT: Readonly<Record<string, string>> = { "Cache-Control": "no-cache" };

/** The headers for a path below the site's own. */
export function headersFor(path: string): Readonly<Record<string, string>> {
	const own = SERVING_HEADERS.filter((rule) => path.startsWith(rule.path)).map(({ headers }) => headers);
	return Object.assign({}, NOT_NAMED_BY_CONTENT, ...own) as Record<string, string>;
}

/** The same as a `_headers` file, which Netlify and Cloudflare Pages read; they ask again for whatever has no rule. */
export const toHeadersFile = (): string =>
	SERVING_HEADERS.map(({ path, headers }) =>
		[`${path}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
	).join("\n");
