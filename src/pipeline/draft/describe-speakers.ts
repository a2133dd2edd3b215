import type { Claimant } from "../../domain/review/review-draft.ts";
import type { Side } from "../../domain/vocabulary.ts";
import { OWN_VOICE } from "../../i18n/claimant-modifiers.ts";
import { describeClaimant } from "../../i18n/describe-claimant.ts";

/** Names a text's speakers, in the order of the text: a short name means whoever was named in full before. */
export interface SpeakerNames {
	/** `name` is null where the text speaks for itself; a role that nobody knows is empty. */
	readonly describe: (name: string | null, side: Side) => Claimant;
}

const NOT_NAMED = /^not named/;
const SHORT = /^(?:the )?([\p{L}’'-]+)$/u;

const plain = (name: string): string => name.replace(/^(?:an?|the) /iu, "").toLowerCase();
const lastWord = (name: string): string => plain(name).split(" ").at(-1) ?? "";

/** @param known whom the corpus quotes already, by their names in both languages */
export function createSpeakerNames(known: readonly Claimant[]): SpeakerNames {
	const byName = new Map(
		known.flatMap((claimant) =>
			[claimant.nameUk, claimant.name].flatMap((name) =>
				name === undefined ? [] : [[plain(name), claimant] as const],
			),
		),
	);
	const before = new Map<string, Claimant>();
	const describe = (name: string | null, side: Side): Claimant => {
		if (name === null) return { ...OWN_VOICE, side };
		if (NOT_NAMED.test(name)) return { name: OWN_VOICE.name, nameUk: OWN_VOICE.nameUk, side, role: "" };
		const words = describeClaimant(name);
		const named = byName.get(plain(words.name)) ?? meant(words.name, before);
		if (named !== undefined) return { ...named, side: side === "unknown" ? named.side : side };
		const claimant = { ...words, side, role: words.role ?? "" };
		before.set(plain(words.name), claimant);
		return claimant;
	};
	return { describe };
}

/** "The administration" after "the city's military administration", "Hrytsak" after "Danylo Hrytsak": if only one fits. */
function meant(name: string, before: ReadonlyMap<string, Claimant>): Claimant | undefined {
	const same = before.get(plain(name));
	const short = SHORT.exec(name)?.[1]?.toLowerCase();
	if (same !== undefined || short === undefined) return same;
	const longer = [...before.values()].filter((one) => plain(one.name) !== short && lastWord(one.name) === short);
	return longer.length === 1 ? longer[0] : undefined;
}
