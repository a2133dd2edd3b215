import type { Path } from "./path.ts";
import type { Fill, Mark, Scene, Stroke, TextMark } from "./scene.ts";
import { FONT_FAMILY } from "./text-width.ts";

/** CSS font shorthand of a mark's font. */
const cssFont = ({ italic, weight, size }: TextMark["font"]): string =>
	`${italic === true ? "italic " : ""}${weight} ${size}px ${FONT_FAMILY}`;

/**
 * Clears a canvas and paints a scene on it.
 *
 * @param pixelRatio device pixels per CSS pixel; the canvas is expected to be that much larger than the scene
 */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, pixelRatio: number): void {
	context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
	context.clearRect(0, 0, scene.viewport.width, scene.viewport.height);
	context.lineJoin = "round";
	for (const mark of scene.marks) paintMark(context, mark);
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark): void {
	if (mark.type === "group") {
		for (const inner of mark.marks) paintMark(context, inner);
		return;
	}
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

function applyStroke(context: CanvasRenderingContext2D, { color, width, dash, cap }: Stroke): void {
	context.strokeStyle = toStyle(context, color);
	context.lineWidth = width;
	context.lineCap = cap ?? "butt";
	context.setLineDash([...(dash ?? [])]);
	context.stroke();
}

function tracePath(context: CanvasRenderingContext2D, { letters, numbers }: Path): void {
	let at = 0;
	const next = (): number => numbers[at++] as number;
	for (const letter of letters) {
		if (letter === "M") context.moveTo(next(), next());
		else if (letter === "L") context.lineTo(next(), next());
		else if (letter === "C") context.bezierCurveTo(next(), next(), next(), next(), next(), next());
		else context.closePath();
	}
}

function toStyle(context: CanvasRenderingContext2D, fill: Fill): string | CanvasGradient {
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

function paintText(context: CanvasRenderingContext2D, mark: TextMark): void {
	const { text, x, y, align, font, color, halo, radians } = mark;
	context.save();
	context.translate(x, y);
	if (radians !== undefined) context.rotate(radians);
	context.font = cssFont(font);
	context.letterSpacing = `${font.spacing ?? 0}px`;
	context.textAlign = align;
	context.textBaseline = "alphabetic";
	if (halo !== undefined) {
		context.strokeStyle = halo.color;
		context.lineWidth = halo.width;
		context.setLineDash([]);
		context.strokeText(text, 0, 0);
	}
	context.fillStyle = color;
	context.fillText(text, 0, 0);
	context.restore();
}
