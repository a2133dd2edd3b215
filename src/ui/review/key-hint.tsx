/** The key that presses a button; the button's name does without it. */
export function KeyHint({ name }: { readonly name: string }) {
	return (
		<span className="key-hint" aria-hidden="true">
			{name}
		</span>
	);
}
