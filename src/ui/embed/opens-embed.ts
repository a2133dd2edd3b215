/** Whether the page was opened as an embed: known before the data are there, and the same for as long as it is open. */
export const opensEmbed: boolean = new URLSearchParams(location.search).get("embed") === "1";
