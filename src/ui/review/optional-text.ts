import type { Bilingual } from "../../domain/claim.ts";

/** A record with an optional text: left out where it is empty, for the annotation's schema takes no empty ones. */
export function withOptional<Holder extends object>(holder: Holder, key: keyof Holder, text: string): Holder {
	const { [key]: _, ...rest } = holder;
	return (text === "" ? rest : { ...rest, [key]: text }) as Holder;
}

/** The same for a text in both languages: left out where both are empty. */
export function withBilingual<Holder extends object>(
	holder: Holder,
	key: keyof Holder,
	part: Partial<Bilingual>,
): Holder {
	const { [key]: old, ...rest } = holder;
	const text = { en: "", uk: "", ...(old as Partial<Bilingual> | undefined), ...part };
	return (text.en === "" && text.uk === "" ? rest : { ...rest, [key]: text }) as Holder;
}
