import type { Look } from "../../domain/embed-code.ts";
import type { Theme } from "../../domain/vocabulary.ts";
import { useText } from "../app-context.tsx";

const THEME_CHOICES = ["reader", "light", "dark"] as const;
const PLAIN_ACCENT = "#1a1e28";

/** The publisher's own colour, font and corners, and whose choice the theme is. */
export function LookFields({ look, onLook }: { look: Look; onLook: (look: Look) => void }) {
	const { share } = useText();
	const toTheme = (choice: string): Theme | null => (choice === "light" || choice === "dark" ? choice : null);
	return (
		<details className="look-fields">
			<summary>{share.appearance}</summary>
			<label>
				{share.theme}
				<select
					value={look.theme ?? "reader"}
					onChange={({ currentTarget }) => onLook({ ...look, theme: toTheme(currentTarget.value) })}
				>
					{THEME_CHOICES.map((choice) => (
						<option key={choice} value={choice}>
							{share.themes[choice]}
						</option>
					))}
				</select>
			</label>
			<label>
				{share.accent}
				<input
					type="color"
					value={look.accent || PLAIN_ACCENT}
					onChange={({ currentTarget }) => onLook({ ...look, accent: currentTarget.value })}
				/>
			</label>
			<label>
				{share.font}
				<input
					type="text"
					value={look.font}
					maxLength={80}
					onChange={({ currentTarget }) => onLook({ ...look, font: currentTarget.value })}
				/>
			</label>
			<label>
				{share.corner}
				<input
					type="number"
					min={0}
					max={24}
					value={look.corner}
					onChange={({ currentTarget }) => onLook({ ...look, corner: currentTarget.value })}
				/>
			</label>
		</details>
	);
}
