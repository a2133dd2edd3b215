import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** The browser that all files share. Closing it ends the connection, and what was opened by it. */
export const joinBrowser = (): Promise<Browser> => chromium.connect(inject("browserEndpoint"));
