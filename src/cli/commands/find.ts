import { withExistingLedger } from "../ledger.ts";

interface Options {
  readonly ledger: string;
  readonly site?: string;
  readonly speaker?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** `hearsay find`: a line an article with the words around the first hit; exits 1 when nothing is found. */
export async function findCommand(
  words: readonly string[],
  { site, speaker, limit, ...options }: Options,
): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    const { total, articles } = await ledger.list({ words: words.join(" "), site, speaker, limit });
    for (const { snippet, ...article } of articles) {
      if (options.json) console.log(JSON.stringify(article));
      else {
        console.log(
          `${article.id}  ${article.published?.slice(0, 10) ?? "no date   "}  ${article.site ?? "?"}: ${article.title ?? "Untitled"}`,
        );
        console.log(`            ${snippet?.map((piece) => piece.words).join("") ?? ""}`);
      }
    }
    if (total > articles.length) console.error(`${articles.length} of ${total} shown; --limit shows more.`);
    if (total === 0) {
      console.error(
        "Nothing holds these words. Try fewer, or the start of one followed by an asterisk: 'minist*'.",
      );
      process.exitCode = 1;
    }
  });
}
