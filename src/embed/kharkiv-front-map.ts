/**
 * The script for articles: defines `<kharkiv-front-map>`. It has no dependency and is kept small (3 kB gzip at most, see
 * `tests/e2e/budgets.test.ts`); what it takes from the frame is checked by hand. See `docs/embedding.md`.
 */

/** Attributes that become parameters of the map's address; the first six can change while it is shown. */
const LIVE = ["date", "claim", "published", "groups", "theme", "lang"];
const LOOK = ["accent", "font", "corner"];
const FILTERS = ["kinds", "actors", "claimants", "status", "docs", "places", "q"];
const FIXED = ["compare", "linger", "data", "lng", "lat", "zoom", "version", ...FILTERS, ...LOOK];
const SENDER = "kharkiv-front-map";
const [LEAST, MOST, START] = [200, 1000, 600];
/** How far from the viewport a map is loaded. */
const NEAR = "60% 0px";
/** A map that has not said by then that it is drawn is shown as it is. */
const PATIENCE_MILLISECONDS = 15_000;

/** Where this script lies, and the map beside it. */
const HOME = new URL("./", (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI);

const clamp = (height: number): number => Math.round(Math.min(MOST, Math.max(LEAST, height)));

/** As in an address: `none` is the empty list. */
const toList = (value: string): string[] => (value === "none" ? [] : value.split(","));

/** Styles are set one by one, as a page's content security policy may allow no others. */
const style = (element: HTMLElement, rules: Record<string, string>): void => {
	for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value);
};

class KharkivFrontMap extends HTMLElement {
	static observedAttributes = [...LIVE, "height"];
	readonly #root = this.attachShadow({ mode: "open", delegatesFocus: true });
	readonly #near = new IntersectionObserver(
		(entries) => entries.some((entry) => entry.isIntersecting) && this.#load(),
		{
			rootMargin: NEAR,
		},
	);
	#frame: HTMLIFrameElement | null = null;
	#poster: HTMLElement | null = null;
	#isReady = false;
	/** The height that the map asked for last, in pixels. */
	#asked = START;
	#patience = 0;
	/** What its code says from the start is no change. */
	#wasPlaced = false;
	/** A claim was named after the date: it stands on its own first day. */
	#isClaimNewer = false;

	connectedCallback(): void {
		this.#wasPlaced = true;
		style(this, { display: "block", position: "relative", overflow: "hidden" });
		this.#setHeight();
		this.#showPoster();
		addEventListener("message", this.#hear);
		this.#near.observe(this);
	}

	disconnectedCallback(): void {
		removeEventListener("message", this.#hear);
		this.#near.disconnect();
		clearTimeout(this.#patience);
		this.#root.replaceChildren();
		this.#frame = this.#poster = null;
		this.#isReady = false;
	}

	attributeChangedCallback(name: string, old: string | null, value: string | null): void {
		if (!this.#wasPlaced) return;
		const isSame = old === value;
		/** The reader may have moved on: to name a date or a claim again is to ask for it again. */
		if (name === "date" || name === "claim") this.#isClaimNewer = name === "claim" && value !== null;
		else if (isSame) return;
		if (!this.isConnected) return;
		if (name === "height") this.#setHeight();
		else if (this.#isReady) this.#tell({ [name]: name === "groups" && value !== null ? toList(value) : value });
		else if (this.#frame === null) this.#showPoster(false);
		else if (this.#frame.src !== this.#address(true)) this.#frame.src = this.#address(true);
	}

	/** The map's address: as a frame, or as the full page. */
	#address(isEmbed: boolean): string {
		const url = new URL(HOME);
		for (const name of [...LIVE, ...FIXED]) {
			const value = name === "date" && this.#isClaimNewer ? null : this.getAttribute(name);
			if (value !== null && (isEmbed || !LOOK.includes(name))) url.searchParams.set(name, value);
		}
		if (isEmbed) url.searchParams.set("embed", "1");
		return url.href;
	}

	/** The height that the article sets, if it is a number; else the map's own. */
	#setHeight(): void {
		const fixed = Number(this.getAttribute("height"));
		style(this, { height: `${clamp(fixed > 0 ? fixed : this.#asked)}px` });
	}

	/** A picture of the view, where one is named and nothing has changed since; else a link in words. */
	#showPoster(hasPicture = true): void {
		const picture = hasPicture ? this.getAttribute("poster") : null;
		const link = document.createElement("a");
		link.href = this.#address(false);
		link.target = "_blank";
		link.rel = "noopener";
		style(link, {
			position: "absolute",
			inset: "0",
			display: "grid",
			"place-items": "center",
			background: "#edeae2",
			color: "#1a1e28",
			font: "600 16px/1.4 system-ui, sans-serif",
		});
		const words = this.title || "Kharkiv front map";
		if (picture === null) link.textContent = words;
		else {
			const image = document.createElement("img");
			image.src = new URL(picture, HOME).href;
			image.alt = words;
			style(image, { width: "100%", height: "100%", "object-fit": "cover" });
			link.append(image);
		}
		this.#poster?.remove();
		this.#poster = link;
		this.#root.append(link);
	}

	#load(): void {
		if (this.#frame !== null) return;
		this.#near.disconnect();
		const frame = document.createElement("iframe");
		frame.src = this.#address(true);
		frame.title = this.title || "Kharkiv front map";
		frame.allow = "fullscreen";
		frame.referrerPolicy = "strict-origin-when-cross-origin";
		style(frame, { width: "100%", height: "100%", border: "0", display: "block" });
		this.#frame = frame;
		this.#root.prepend(frame);
		this.#patience = window.setTimeout(() => this.#reveal(), PATIENCE_MILLISECONDS);
	}

	/** Takes the poster away; what had the focus on it has it in the frame. */
	#reveal(): void {
		if (this.#root.activeElement !== null && this.#root.activeElement === this.#poster) this.#frame?.focus();
		this.#poster?.remove();
		this.#poster = null;
	}

	/** To any origin: what is told stands in the article's own code, and a sandboxed frame has no origin to name. */
	#tell(change: Record<string, unknown>): void {
		this.#frame?.contentWindow?.postMessage({ sender: SENDER, type: "set", ...change }, "*");
	}

	/** Only what its own frame says; anything else, and anything it does not know, changes nothing. */
	#hear = ({ source, data }: MessageEvent): void => {
		if (this.#frame === null || source !== this.#frame.contentWindow || data === null || typeof data !== "object")
			return;
		if (data.sentinel === "amp" && data.type === "embed-size" && Number.isFinite(data.height)) {
			this.#asked = data.height;
			this.#setHeight();
		} else if (data.sender === SENDER && data.type === "ready") {
			this.#isReady = true;
			this.#reveal();
			this.dispatchEvent(new CustomEvent("ready"));
		} else if (data.sender === SENDER && data.type === "change" && typeof data.date === "string") {
			const claim = typeof data.claim === "string" ? data.claim : null;
			this.dispatchEvent(new CustomEvent("change", { detail: { date: data.date, claim } }));
		}
	};
}

if (!customElements.get("kharkiv-front-map")) customElements.define("kharkiv-front-map", KharkivFrontMap);
