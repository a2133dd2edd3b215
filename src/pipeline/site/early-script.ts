import { createHash } from "node:crypto";
import { ADDRESS_PARAMETERS } from "../../domain/view-address.ts";
import { LANGUAGES } from "../../domain/vocabulary.ts";

/** Parameters that leave the poster's date, claims and extent as they are, or are looked at by themselves. */
const HARMLESS = new Set(["date", "claim", "published", "lang", "theme", "embed"]);

/**
 * Runs in the page's head, before anything is painted. It sets the language and the theme, and decides from the address
 * whether the poster in the page is the one asked for: the date and claim left open or the view's own, frozen as the view is
 * or, if that is not, as of a day by which all was published, and nothing else of ours named. If not, it is never painted. Embeds and pages of source texts are kept out of search engines.
 */
export const EARLY_SCRIPT = `{
const html = document.documentElement, own = html.dataset, given = new URLSearchParams(location.search);
const get = (name) => given.get(name), one = (value, list) => list.includes(value) ? value : undefined;
const languages = ${JSON.stringify(LANGUAGES)};
own.script = "";
own.theme = one(get("theme"), ["light", "dark"]) ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
html.lang = one(get("lang"), languages) ?? navigator.languages.map((tag) => one(tag.toLowerCase().split("-")[0], languages)).find(Boolean) ?? "en";
const day = get("date"), asOf = get("published"), frozen = own.frozen !== undefined;
const isAsOf = asOf === null ? !frozen || day === null : frozen ? asOf === own.asOf : asOf >= own.asOf;
const isView = day === null ? get("claim") === null : day === own.date && get("claim") === (own.claim ?? null);
if (isAsOf && isView && !${JSON.stringify(ADDRESS_PARAMETERS.filter((name) => !HARMLESS.has(name)))}.some((name) => given.has(name))) own.poster = "baked";
if (get("embed") === "1") own.embed = "";
if (get("embed") === "1" || get("page") === "sources") document.head.append(Object.assign(document.createElement("meta"), { name: "robots", content: "noindex" }));
}`;

/**
 * Runs once all that decides the poster's size is there: turns what has a fixed size on the map (names, signs) back to it,
 * whatever the window's size stretches the picture to. The picture is laid out only then, for that takes long. If it is the
 * one asked for, its area says of it what the map says of its frames.
 */
export const UNSCALE_SCRIPT = `{
const box = document.querySelector(".poster-box"), area = box.parentElement.dataset, { poster, date } = document.documentElement.dataset;
if (poster === "baked") Object.assign(area, { renderedDate: date, visibleClaims: area.poster });
const unscale = () => {
for (const { viewBox: { baseVal }, style } of box.children) {
const scale = Math.min(box.clientWidth / baseVal.width, box.clientHeight / baseVal.height), value = (1 / scale).toFixed(4);
if (scale > 0 && style.getPropertyValue("--unscale") !== value) style.setProperty("--unscale", value);
}
box.dataset.scaled = "";
};
unscale();
new ResizeObserver(unscale).observe(box);
}`;

/** A script or style in the page as its policy names it. */
export const toHash = (source: string): string => `'sha256-${createHash("sha256").update(source).digest("base64")}'`;
