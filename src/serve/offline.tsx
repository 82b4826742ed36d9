import { render } from "preact-render-to-string";
import type { Span } from "../schema/span.ts";
import { Appendix, type Appended, anchorOf } from "../web/offline.tsx";
import type { ArticleShelf } from "./article-shelf.ts";
import { stylesText } from "./assets.ts";

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** A page as one file that opens without a server: styles inside, no script, no form, the articles it points at behind it. */
export async function offlineHtml(html: string, shelf: ArticleShelf): Promise<string> {
  const appendix = render(<Appendix articles={await appendedTo(html, shelf)} />);
  const styles = (await stylesText()).replace(/@font-face\s*\{[^}]*\}/g, "");
  const bare = html
    .replace(/<script\b[^>]*><\/script>/g, "")
    .replace(/<link\b[^>]*>/g, "")
    .replace(/<header class="top">[^]*?<\/header>/, "")
    .replace(/<dialog\b[^]*?<\/dialog>/, "")
    .replace(/<form\b[^]*?<\/form>/g, "")
    .replace(/<button\b[^]*?<\/button>/g, "")
    .replace(/<nav aria-label="This page in other forms"[^]*?<\/nav>/, "")
    .replace("</head>", `${policy}<style>${styles}</style></head>`);
  return bare
    .replace("</main>", `${appendix}</main>`)
    .replace(/ href="(\/[^"]*)"/g, (_, to: string) => innerHref(to));
}

/** A link to an article's words goes to them in the appendix; any other page is not in the file. */
function innerHref(to: string): string {
  const [, id, start, end] = /^\/articles\/([0-9a-z]+)(?:\?at=(\d+)-(\d+)(?:#at)?)?$/.exec(to) ?? [];
  if (!id) return "";
  return start ? ` href="#${anchorOf(id, [Number(start), Number(end)])}"` : ` href="#a-${id}"`;
}

async function appendedTo(html: string, shelf: ArticleShelf): Promise<Appended[]> {
  const spans = new Map<string, Span[]>();
  for (const [, id = "", start, end] of html.matchAll(
    /href="\/articles\/([0-9a-z]+)(?:\?at=(\d+)-(\d+)#at)?"/g,
  )) {
    const own = spans.get(id) ?? [];
    if (start) own.push([Number(start), Number(end)]);
    spans.set(id, own);
  }
  const found = await Promise.all(
    [...spans].map(async ([id, own]) => {
      const article = await shelf.text(id);
      return article ? [{ article, spans: unique(own) }] : [];
    }),
  );
  return found.flat();
}

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.join("-"), span])).values()];
}
