import type { Sheet, SheetArticle } from "./sheet.ts";

/** The articles of a sheet as references, one a line, with the revision and hash read; then the page itself. */
export function citations(sheet: Sheet): string {
  const lines = sheet.articles.map((article) => citation(article));
  return `${[...lines, "", `${sheet.title}. ${sheet.program}, ${sheet.address}, made ${sheet.made}.`].join("\n")}\n`;
}

/** "Ada Rusk, “Title”, Outlet, 2025-03-04, https://… (revision 4k7w, sha256 …)." */
export function citation({ byline, title, site, published, url, id, hash }: SheetArticle): string {
  const parts = [
    byline?.replace(/^by\s+/i, ""),
    `“${title ?? "Untitled"}”`,
    site ?? "outlet not found",
    published?.value.slice(0, 10) ?? "no date",
    url,
  ];
  const proof = [`revision ${id}`, hash && `sha256 ${hash}`].filter(Boolean).join(", ");
  return `${parts.filter(Boolean).join(", ")} (${proof}).`;
}
