import type { CandidateClaim, Claimant, FieldProblem } from "../../domain/review/review-draft.ts";
import { SIDES, STATUSES } from "../../domain/vocabulary.ts";
import { CLAIMANT_ROLES } from "../../i18n/claimant-roles.ts";
import { describeClaimant } from "../../i18n/describe-claimant.ts";
import { problemsUnder } from "./field-problems.ts";
import { SelectField, TextField } from "./fields.tsx";
import { withOptional } from "./optional-text.ts";
import { useReview } from "./review-context.tsx";

interface ClaimantFieldsProps {
	readonly claim: CandidateClaim;
	/** Who is described already, in this draft or in the corpus. */
	readonly known: readonly Claimant[];
	readonly problems: readonly FieldProblem[];
	readonly onChange: (claim: CandidateClaim) => void;
}

/** A role of the list brings its Ukrainian word with it, unless another was written. */
function withRole(claimant: Claimant, role: string): Claimant {
	const ukrainianOf = (name: string): string => CLAIMANT_ROLES.find(({ en }) => en === name)?.uk ?? "";
	const { roleUk = "" } = claimant;
	const isWritten = roleUk !== "" && roleUk !== ukrainianOf(claimant.role);
	return isWritten ? { ...claimant, role } : withOptional({ ...claimant, role }, "roleUk", ukrainianOf(role));
}

const DESCRIBED = ["nameUk", "role", "roleUk"] as const;

/** A name brings what is known of it with it, or what its own words say; what was written by hand stays. */
function withName(claimant: Claimant, name: string, known: readonly Claimant[]): Claimant {
	const describe = (one: string): Partial<Claimant> => ({
		...describeClaimant(one),
		...known.find((other) => other.name === one),
	});
	const [before, after] = [describe(claimant.name), describe(name)];
	const named = DESCRIBED.reduce<Claimant>((filled, key) => {
		const written = claimant[key] ?? "";
		const isFollowing = written === "" || written === before[key];
		return isFollowing ? withOptional(filled, key, after[key] ?? "") : filled;
	}, claimant);
	const isChosen = claimant.side !== "unknown" && claimant.side !== before.side;
	const side = isChosen ? claimant.side : (after.side ?? "unknown");
	return { ...named, name, role: named.role ?? "", side };
}

export function ClaimantFields({ claim, known, problems, onChange }: ClaimantFieldsProps) {
	const { words, vocabulary } = useReview();
	const { claimant, status } = claim;
	const put = (changed: Claimant): void => onChange({ ...claim, claimant: changed });
	const under = (key: string): string[] => problemsUnder(problems, "claimant", key);
	return (
		<fieldset>
			<legend>{words.legendOfClaimant}</legend>
			<TextField
				label={words.field.claimantName}
				value={claimant.name}
				problems={under("name")}
				suggestions={known.map(({ name }) => name)}
				onChange={(name) => put(withName(claimant, name, known))}
			/>
			<TextField
				label={words.field.claimantNameUk}
				lang="uk"
				value={claimant.nameUk ?? ""}
				problems={under("nameUk")}
				onChange={(name) => put(withOptional(claimant, "nameUk", name))}
			/>
			<TextField
				label={words.field.claimantRole}
				value={claimant.role}
				problems={under("role")}
				suggestions={CLAIMANT_ROLES.map(({ en }) => en)}
				onChange={(role) => put(withRole(claimant, role))}
			/>
			<TextField
				label={words.field.claimantRoleUk}
				lang="uk"
				value={claimant.roleUk ?? ""}
				problems={under("roleUk")}
				onChange={(role) => put(withOptional(claimant, "roleUk", role))}
			/>
			<SelectField
				label={words.field.claimantSide}
				value={claimant.side}
				options={SIDES}
				nameOf={(one) => vocabulary.side[one]}
				problems={under("side")}
				onChange={(side) => put({ ...claimant, side })}
			/>
			<SelectField
				label={words.field.status}
				value={status}
				options={STATUSES}
				nameOf={(one) => vocabulary.status[one]}
				problems={problemsUnder(problems, "status")}
				onChange={(one) => onChange({ ...claim, status: one })}
			/>
		</fieldset>
	);
}
