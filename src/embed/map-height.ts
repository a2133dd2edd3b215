/** The map's own height in an embed as a share of its width, within limits in CSS pixels. */
const SHARE = 0.62;
const LEAST = 240;
const MOST = 440;

/** How high an embed's map should be at a width, in CSS pixels; what stands above and below it comes on top. */
export const mapHeight = (width: number): number => Math.round(Math.min(MOST, Math.max(LEAST, width * SHARE)));
