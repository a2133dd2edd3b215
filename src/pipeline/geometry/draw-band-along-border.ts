import { rulerAcross } from "./band-ruler.ts";
import { borderBand, STEPS } from "./border-band.ts";
import type { DrawMethod } from "./drawing.ts";

/** The band of stated width along a border, inside an area that lies on one side of it (an oblast). */
export const drawBandAlongBorder: DrawMethod<"band_along_border"> = (authored, inputs) => {
	const border = inputs.line(authored.border, ["geometry", "border"]);
	const within = inputs.area(authored.within, ["geometry", "within"]);
	if (!border || !within) return null;
	const { widthMeters } = authored;
	const band = borderBand(border.shape, within.shape, widthMeters);
	if (!band) {
		inputs.report(["geometry"], `no part of "${authored.within}" lies within ${widthMeters} m of "${authored.border}"`);
		return null;
	}
	return {
		geometry: band,
		params: {
			border: authored.border,
			within: authored.within,
			widthMeters,
			steps: STEPS,
			...rulerAcross(border.shape, band, within.shape, widthMeters),
		},
		assumptions: [
			{
				en: "The text names no ends: the band runs along the border for as far as the region reaches, and no further.",
				uk: "Кінців текст не називає: смуга тягнеться вздовж кордону в межах області й не далі.",
			},
			{
				en: "The width is measured from the nearest point of the border as a whole, neighbouring regions' stretches included.",
				uk: "Ширину відміряно від найближчої точки всього кордону, зокрема й на відтинках сусідніх областей.",
			},
		],
	};
};
