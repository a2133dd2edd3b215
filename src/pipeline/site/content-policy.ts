import { toHash } from "./early-script.ts";

/**
 * The policy of a page (CSP level 3): nothing but the site itself, and the scripts and styles that stand in the page.
 *
 * Maps need `data:` and `blob:` workers, for a sandboxed frame has an opaque origin and may not start a worker from the
 * site. `frame-ancestors` has no effect in a `meta` element; it is set by headers, if at all: the map is meant to be
 * embedded.
 */
export function contentPolicy(scripts: readonly string[], styles: readonly string[]): string {
	const directives: Readonly<Record<string, readonly string[]>> = {
		"default-src": ["'none'"],
		"script-src": ["'self'", ...scripts.map(toHash)],
		"style-src": ["'self'", ...styles.map(toHash)],
		"font-src": ["'self'"],
		"img-src": ["'self'", "data:", "blob:"],
		"connect-src": ["'self'"],
		"frame-src": ["'self'"],
		"worker-src": ["'self'", "data:", "blob:"],
		"base-uri": ["'none'"],
		"form-action": ["'none'"],
		"object-src": ["'none'"],
	};
	return Object.entries(directives)
		.map(([name, sources]) => `${name} ${sources.join(" ")}`)
		.join("; ");
}
