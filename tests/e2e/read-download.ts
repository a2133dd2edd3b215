import { text } from "node:stream/consumers";
import type { Download } from "playwright-core";

/** What a downloaded file says: by its stream, for the browser that all files share writes to a place of its own. */
export const readDownload = async (download: Download): Promise<string> => text(await download.createReadStream());
