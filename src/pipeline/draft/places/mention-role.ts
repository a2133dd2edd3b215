/**
 * What a mention does in its sentence: it says where, it only helps to say where ("north of Kharkiv", "in the Kharkiv
 * direction"), or it stands for a government.
 */
export type MentionRole = "place" | "reference" | "seat";

/** More often named for a government than for the town. */
const CAPITALS: ReadonlySet<string> = new Set([
	"kyiv",
	"kiev",
	"moscow",
	"minsk",
	"london",
	"washington",
	"berlin",
	"paris",
	"brussels",
	"warsaw",
	"beijing",
]);
const BESIDE =
	/(?:\b(?:north|south|east|west)(?:-?(?:east|west))?(?:ern|wards?)?\s+(?:of|from)\s+|(?<!\p{L})(?:північніше|південніше|східніше|західніше|севернее|южнее|восточнее|западнее)\s+(?:від\s+|от\s+)?|(?<!\p{L})(?:північ|південь|схід|захід|север|юг|восток|запад)\s+(?:від|от)\s+|\b(?:kilomet(?:er|re)s|km|miles)\s+(?:away\s+)?from\s+|(?<!\p{L})(?:з-під|из-под)\s+|\b(?:shifted|moved|redeployed|transferred|brought|sent)\s+(?:\p{L}+\s+){0,4}from\s+)(?:the\s+|the\s+(?:city|town|village)\s+of\s+)?$/iu;
const AXIS = /^\s+(?:direction|axis|front|sector|ділянк|участ|напрям|направлен)/iu;
const AXIS_WITHIN = /(?:напрям|направлен)\p{L}*$/iu;
const WITHIN =
	/(?:\b(?:in|on|at|near|around|outside|over|into|towards?|of|reached?|city|central|struck|hit|attacked|bombed)|(?<!\p{L})(?:в|у|на|під|под|біля|около|над|по|м\.|г\.|місто|город))\s+$/iu;

/** Reads a mention's role from the words around it; `start` and `end` are UTF-16 units of the text. */
export function mentionRole(text: string, start: number, end: number, name: string | undefined): MentionRole {
	const before = text.slice(Math.max(0, start - 48), start);
	if (CAPITALS.has(name?.toLowerCase() ?? "") && !WITHIN.test(before)) return "seat";
	const isAxis = AXIS.test(text.slice(end, end + 16)) || AXIS_WITHIN.test(text.slice(start, end));
	return isAxis || BESIDE.test(before) ? "reference" : "place";
}
