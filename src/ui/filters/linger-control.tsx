import { LINGERS } from "../../domain/linger.ts";
import { selectMayLinger } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";

/** For how long an incident stays in sight after its own days. */
export function LingerControl() {
	const linger = useApp(({ view }) => view.linger);
	const mayLinger = useApp(selectMayLinger);
	const { setLinger } = useActions();
	const { filter } = useText();
	if (!mayLinger) return null;
	return (
		<label className="field">
			{filter.linger}
			<select
				value={linger}
				onChange={({ currentTarget: { value } }) => {
					const days = LINGERS.find((allowed) => String(allowed) === value);
					if (days !== undefined) setLinger(days);
				}}
			>
				{LINGERS.map((days) => (
					<option key={days} value={days}>
						{filter.lingerDays(days)}
					</option>
				))}
			</select>
		</label>
	);
}
