/**
 * The address of the site's own folder, ending in a slash: pages of named views lie below it and say where it is
 * (`<html data-base>`).
 */
export const siteBase = (): URL => new URL(document.documentElement.dataset["base"] ?? "./", document.baseURI);
