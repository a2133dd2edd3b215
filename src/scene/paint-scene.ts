import type { Path } from "./path.ts";
import type { Fill, Mark, PlainMark, Scene, Stamp, Stroke, TextMark } from "./scene.ts";
import { FONT_FAMILY } from "./text-width.ts";

/** CSS font shorthand of a mark's font. */
const cssFont = ({ italic, weight, size }: TextMark["font"]): string =>
	`${italic === true ? "italic " : ""}${weight} ${size}px ${FONT_FAMILY}`;

/** What a canvas paints on: the page's own context, or one without a page. */
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Something that copies the pixels of stamps where it can instead of drawing them anew. */
export interface StampPainter {
	paint(context: CanvasRenderingContext2D, stamp: Stamp, x: number, y: number, pixelRatio: number): void;
}

/**
 * Clears a canvas and paints a scene on it.
 *
 * @param pixelRatio device pixels per CSS pixel; the canvas is expected to be that much larger than the scene
 * @param stamps without them all stamps are drawn anew
 */
export function paintScene(
	context: CanvasRenderingContext2D,
	scene: Scene,
	pixelRatio: number,
	stamps?: StampPainter,
): void {
	context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
	context.clearRect(0, 0, scene.viewport.width, scene.viewport.height);
	const paint = (mark: Mark): void => {
		if (mark.type === "group") mark.marks.forEach(paint);
		else if (mark.type !== "stamp") paintMark(context, mark);
		else if (stamps === undefined) paintStamp(context, mark.stamp, mark.x, mark.y, pixelRatio);
		else stamps.paint(context, mark.stamp, mark.x, mark.y, pixelRatio);
	};
	scene.marks.forEach(paint);
}

/** Paints the marks of a stamp with its [0, 0] at a point, on a context that is scaled by the pixel ratio and nothing else. */
export function paintStamp(context: Context, { marks }: Stamp, x: number, y: number, pixelRatio: number): void {
	context.setTransform(pixelRatio, 0, 0, pixelRatio, x * pixelRatio, y * pixelRatio);
	for (const mark of marks) paintMark(context, mark);
	context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
}

/** Paints one mark. */
export function paintMark(context: Context, mark: PlainMark): void {
	if (mark.type === "text") {
		paintText(context, mark);
		return;
	}
	context.beginPath();
	if (mark.type === "path") tracePath(context, mark.path);
	else context.arc(mark.x, mark.y, mark.radius, 0, Math.PI * 2);
	context.globalAlpha = mark.opacity ?? 1;
	if (mark.fill !== undefined) {
		context.fillStyle = toStyle(context, mark.fill);
		context.fill();
	}
	if (mark.stroke !== undefined) applyStroke(context, mark.stroke);
	context.globalAlpha = 1;
}

const NO_DASH: number[] = [];

function applyStroke(context: Context, { color, width, dash, cap, join }: Stroke): void {
	context.strokeStyle = toStyle(context, color);
	context.lineWidth = width;
	context.lineCap = cap ?? "butt";
	context.lineJoin = join ?? "round";
	context.setLineDash(dash === undefined ? NO_DASH : [...dash]);
	context.stroke();
}

const [MOVE, LINE, CURVE] = ["M", "L", "C"].map((letter) => letter.charCodeAt(0));

/** A full picture has ten thousand steps: so neither letters nor numbers are copied. */
function tracePath(context: Context, { letters, numbers }: Path): void {
	let at = 0;
	for (let step = 0; step < letters.length; step += 1) {
		const letter = letters.charCodeAt(step);
		const [x, y] = [numbers[at] as number, numbers[at + 1] as number];
		if (letter === MOVE) context.moveTo(x, y);
		else if (letter === LINE) context.lineTo(x, y);
		else if (letter === CURVE) {
			const [x2, y2, x3, y3] = numbers.slice(at + 2, at + 6) as [number, number, number, number];
			context.bezierCurveTo(x, y, x2, y2, x3, y3);
			at += 4;
		} else {
			context.closePath();
			continue;
		}
		at += 2;
	}
}

function toStyle(context: Context, fill: Fill): string | CanvasGradient {
	if (typeof fill === "string") return fill;
	const gradient = context.createLinearGradient(...fill.from, ...fill.to);
	for (const { offset, color, opacity } of fill.stops) gradient.addColorStop(offset, withOpacity(color, opacity));
	return gradient;
}

/** `#rrggbb` and an opacity as `#rrggbbaa`. */
const withOpacity = (color: string, opacity: number): string =>
	color +
	Math.round(opacity * 255)
		.toString(16)
		.padStart(2, "0");

function paintText(context: Context, mark: TextMark): void {
	const { text, x, y, align, font, color, halo, radians } = mark;
	context.save();
	context.translate(x, y);
	if (radians !== undefined) context.rotate(radians);
	context.font = cssFont(font);
	context.letterSpacing = `${font.spacing ?? 0}px`;
	context.textAlign = align;
	context.textBaseline = "alphabetic";
	if (halo !== undefined) {
		context.lineJoin = "round";
		context.strokeStyle = halo.color;
		context.lineWidth = halo.width;
		context.setLineDash([]);
		context.strokeText(text, 0, 0);
	}
	context.fillStyle = color;
	context.fillText(text, 0, 0);
	context.restore();
}
