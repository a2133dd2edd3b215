import type { Claimant } from "../../../domain/review/review-draft.ts";
import type { Side } from "../../../domain/vocabulary.ts";
import { OWN_VOICE } from "../../../i18n/claimant-modifiers.ts";
import { describeClaimant } from "../../../i18n/describe-claimant.ts";

/** Names a text's speakers, in the order of the text: a short name means whoever was named in full before. */
export interface SpeakerNames {
	/** `name` is null where the text speaks for itself; a role that nobody knows is empty. */
	readonly describe: (name: string | null, side: Side) => Claimant;
}

const NOT_NAMED = /^not named/;
const SHORT = /^(?:the )?([\p{L}’'-]+)$/u;

/** A person's name: an office or an outlet is another one in another text. */
const PERSON = /^(?!(?:The|An?) )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u;

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
		const quoted = byName.get(plain(words.name));
		const named = quoted !== undefined && PERSON.test(quoted.name) ? quoted : meant(words.name, before);
		if (named !== undefined) return { ...named, side: side === "unknown" ? named.side : side };
		const claimant = { ...words, ...namesIn(words.name, quoted), side, role: words.role ?? "" };
		before.set(plain(words.name), claimant);
		return claimant;
	};
	return { describe };
}

/** What the corpus calls whoever a text names, in both languages; never what another text says of them. */
function namesIn(name: string, quoted: Claimant | undefined): Partial<Pick<Claimant, "name" | "nameUk">> {
	if (quoted?.nameUk === undefined) return {};
	return { nameUk: quoted.nameUk, ...(plain(name) === plain(quoted.nameUk) && { name: quoted.name }) };
}

/** "The administration" after "the city's military administration", "Hrytsak" after "Danylo Hrytsak": if only one fits. */
function meant(name: string, before: ReadonlyMap<string, Claimant>): Claimant | undefined {
	const same = before.get(plain(name));
	const short = SHORT.exec(name)?.[1]?.toLowerCase();
	if (same !== undefined || short === undefined) return same;
	const longer = [...before.values()].filter((one) => plain(one.name) !== short && lastWord(one.name) === short);
	return longer.length === 1 ? longer[0] : undefined;
}
