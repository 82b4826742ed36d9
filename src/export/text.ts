import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Recurrence } from "../schema/article.ts";
import type { Spans } from "../schema/span.ts";

/** An article for reading on a terminal: its head, its text, what recurs on its site and is not read, what was found. */
export function articleText(annotated: AnnotatedArticle, recurrences: readonly Recurrence[]): string {
  const { text, blocks } = annotated.article;
  const own = blocks.filter(({ boilerplate }) => !boilerplate).map(({ span }) => text.slice(...span));
  const recurring = recurrences.map((one) => recurrenceText(text, one));
  return [...head(annotated), "", own.join("\n\n"), "", ...recurring, ...findings(annotated)].join("\n");
}

function recurrenceText(text: string, { span, pages, articles }: Recurrence): string {
  const others = pages > articles.length ? " and others" : "";
  return `Not read, for it stands on ${pages} pages of the site (${articles.join(", ")}${others}):\n${text.slice(...span)}\n`;
}

function head({ article }: AnnotatedArticle): string[] {
  const { published, images, text } = article;
  const rows: [string, string | undefined][] = [
    ["Title", article.title],
    ["Site", article.site],
    ["URL", article.url],
    ["By", article.byline],
    ["Published", published && `${published.value} (from ${published.from})`],
    ["Modified", article.modified && `${article.modified.value} (from ${article.modified.from})`],
    ["Language", article.language],
    ["Id", article.id],
    ...images.map(({ url, caption, credit }): [string, string] => [
      "Image",
      [url, caption && `caption: ${text.slice(...caption)}`, credit && `credit: ${text.slice(...credit)}`]
        .filter(Boolean)
        .join("\n           "),
    ]),
  ];
  return rows.flatMap(([name, value]) => (value ? [`${name.padEnd(10)} ${value}`] : []));
}

function findings({ article, annotation }: AnnotatedArticle): string[] {
  const words = (spans: Spans) => spans.map((span) => article.text.slice(...span)).join(" … ") || "-";
  return [
    ...annotation.statements.map(({ id, speaker, source, act, cue, content, within, chain }) =>
      [
        `${id}${within ? ` in ${within}` : ""}  ${speaker?.name ?? words(source)} [${act}: ${words(cue)}] ${words(content)}`,
        chain.length > 1 ? `     through ${chain.map(({ name }) => name).join(" > ")}` : "",
      ]
        .filter(Boolean)
        .join("\n"),
    ),
    ...annotation.gaps.map(({ id, span, kind }) => `${id}  ${kind}: ${article.text.slice(...span)}`),
    ...annotation.figures
      .filter(({ kind }) => kind === "figure")
      .map(
        ({ id, span, low, high }) =>
          `${id}  ${article.text.slice(...span)} = ${low === high ? low : `${low} to ${high}`}`,
      ),
    ...annotation.times.map(
      ({ id, span, type, value }) => `${id}  ${article.text.slice(...span)} = ${type} ${value ?? "?"}`,
    ),
  ];
}
