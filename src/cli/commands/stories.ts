import { withExistingLedger } from "../ledger.ts";

interface Options {
  readonly ledger: string;
  readonly least: number;
  readonly limit: number;
  readonly json?: boolean;
}

/** `hearsay stories`: a line a story, the latest first, with how many origins stand behind it. */
export async function storiesCommand({ least, limit, ...options }: Options): Promise<void> {
  await withExistingLedger(options, async ({ links }) => {
    const { total, stories } = await links.stories({ least, limit });
    for (const story of stories) {
      if (options.json) console.log(JSON.stringify(story));
      else {
        const days = daysOf(story.first, story.last);
        console.log(`${story.id}  ${days}  ${story.title}`);
        console.log(
          `            ${count(story.articles, "article")}, ${count(story.outlets, "outlet")}, independent origins: ${rangeOf(story.origins)}`,
        );
      }
    }
    if (total > stories.length) console.error(`${stories.length} of ${total} shown; --limit shows more.`);
    if (total === 0) {
      console.error(
        `No story has ${count(least, "article")} or more. Add coverage with \`hearsay add FOLDER\`.`,
      );
      process.exitCode = 1;
    }
  });
}

/** "3 articles", "1 article". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** A range of origins in words: "2 surely, up to 5". */
export function rangeOf({ least, most }: { readonly least: number; readonly most: number }): string {
  return least === most ? `${least}` : `${least} surely, up to ${most}`;
}

function daysOf(first: string | undefined, last: string | undefined): string {
  const [from, to] = [first?.slice(0, 10) ?? "no date", last?.slice(0, 10) ?? "no date"];
  return from === to ? from : `${from} to ${to}`;
}
