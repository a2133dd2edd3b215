const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand between tags and in attributes with double quotes, of HTML, SVG and XML alike. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Text without the control characters that HTML forbids and XML 1.0 cannot carry at all; tabs and line ends stay. */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]/gu, "");
