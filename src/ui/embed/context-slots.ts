/** How many embeds of one page may hold a WebGL context at the same time; browsers take one away beyond some 16. */
const MOST_CONTEXTS = 8;
const CHANNEL = "kharkiv-front-map contexts";
/** How long the other frames have to answer before a place is taken. */
const ANSWER_MILLISECONDS = 300;
/** A frame that waits asks again this often: one that held a place may have gone without a word. */
const ASK_AGAIN_MILLISECONDS = 3000;

interface SlotListener {
	onGranted(): void;
	/** Another frame was there first: the place has to be given up, and is granted again once there is room. */
	onRevoked(): void;
}

/** `want`: who asks, to be answered; `here`: who answers; `gone`: who needs none any more. `since` orders them. */
interface SlotMessage {
	readonly type: "want" | "here" | "gone";
	readonly id: string;
	readonly since: number;
}

/**
 * Asks for one of the few places for a WebGL context that the embeds of this site share, and returns the way to give it
 * back, for good; the caller does so at the latest when its page goes. The frames tell each other since when they are in
 * sight; the first eight have a place, so that all agree without anybody deciding. Where frames cannot hear each other,
 * as in a sandbox without an origin, each has one.
 */
export function holdContextSlot(listener: SlotListener): () => void {
	const channel = openChannel();
	if (channel === null) {
		listener.onGranted();
		return () => undefined;
	}
	const slot = new ContextSlot(channel, listener);
	return () => slot.giveBack();
}

class ContextSlot {
	readonly #channel: BroadcastChannel;
	readonly #listener: SlotListener;
	/** `randomUUID` is not there on pages that came over http, nor in frames of such. */
	readonly #own = { id: crypto.getRandomValues(new Uint32Array(4)).join("-"), since: Date.now() };
	readonly #others = new Map<string, number>();
	readonly #asking: number;
	#listening = 0;
	#hasListened = false;
	#isGranted = false;
	#isGivenBack = false;

	constructor(channel: BroadcastChannel, listener: SlotListener) {
		this.#channel = channel;
		this.#listener = listener;
		channel.addEventListener("message", ({ data }) => this.#hear(data));
		this.#ask();
		this.#asking = window.setInterval(() => this.#isGranted || this.#ask(), ASK_AGAIN_MILLISECONDS);
	}

	giveBack(): void {
		if (this.#isGivenBack) return;
		this.#isGivenBack = true;
		window.clearInterval(this.#asking);
		window.clearTimeout(this.#listening);
		this.#tell("gone");
		this.#channel.close();
	}

	#tell(type: SlotMessage["type"]): void {
		this.#channel.postMessage({ type, ...this.#own } satisfies SlotMessage);
	}

	#hear({ type, id, since }: SlotMessage): void {
		if (type === "gone") this.#others.delete(id);
		else this.#others.set(id, since);
		if (type === "want") this.#tell("here");
		if (this.#hasListened) this.#decide();
	}

	#decide(): void {
		const { id: ownId, since: ownSince } = this.#own;
		const before = [...this.#others].filter(
			([id, since]) => since < ownSince || (since === ownSince && id < ownId),
		).length;
		const isGranted = before < MOST_CONTEXTS;
		if (isGranted === this.#isGranted) return;
		this.#isGranted = isGranted;
		if (isGranted) this.#listener.onGranted();
		else this.#listener.onRevoked();
	}

	/** Asks who else is there, and decides once they had time to answer. */
	#ask(): void {
		this.#others.clear();
		this.#hasListened = false;
		this.#tell("want");
		window.clearTimeout(this.#listening);
		this.#listening = window.setTimeout(() => {
			this.#hasListened = true;
			this.#decide();
		}, ANSWER_MILLISECONDS);
	}
}

function openChannel(): BroadcastChannel | null {
	try {
		return self.origin === "null" ? null : new BroadcastChannel(CHANNEL);
	} catch {
		return null;
	}
}
