import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linkerOf } from "../../src/ingest/link.ts";
import type { Entry, Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { articleFromText } from "../../src/read/plain.ts";
import { hashOf } from "../../src/text/id.ts";
import type { Bench } from "../run.ts";

/** What linking alone costs an article as a ledger grows. Option: how many articles to make (10000 unless told). */
export const bench: Bench = {
  about: "processor time of linking an article, by how many are held",
  run: async (_gold, options) => {
    const most = Number(options[0] ?? 10_000);
    const folder = mkdtempSync(join(tmpdir(), "hearsay-linking-"));
    const ledger = await openLedger(join(folder, "ledger.sqlite"));
    const lines: string[] = [];
    try {
      for (let made = 0; made < most; made += step) {
        const line = await grow(ledger, made);
        console.error(line);
        lines.push(line);
      }
      return [heading, ...lines].join("\n");
    } finally {
      await ledger.close();
      rmSync(folder, { recursive: true });
    }
  },
};

/** Articles between two measurements, and in one addition. */
const step = 10_000;
const addition = 2_500;

const heading = "articles   compare ms   stories ms   together ms (processor, an article)";

async function grow(ledger: Ledger, from: number): Promise<string> {
  let [comparing, settling] = [0, 0];
  for (let at = from; at < from + step; at += addition) {
    await ledger.record(Array.from({ length: addition }, (_, i) => entryAt(at + i)));
    const linker = linkerOf(ledger);
    comparing += await processorTime(() => linker.compareNew());
    settling += await processorTime(() => linker.settle());
  }
  const each = (ms: number) => (ms / step).toFixed(3);
  const cells = [
    String(from + step).padStart(8),
    each(comparing),
    each(settling),
    each(comparing + settling),
  ];
  return cells
    .map((cell) => cell.padStart(12))
    .join(" ")
    .trimStart();
}

async function processorTime(act: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The n-th made-up article as a document gives it. */
function entryAt(n: number): Entry {
  const article = articleFromText(textAt(n), {
    site: `Outlet ${n % 97}`,
    title: `${nameAt(topicOf(n), 0)} ${nameAt(topicOf(n), 1)} report ${n}`,
    url: `https://outlet${n % 97}.example/${n}`,
    published: { value: new Date(1.7e12 + n * 60_000).toISOString(), from: "given" },
    language: "en",
  });
  const none = { entities: [], times: [], figures: [], statements: [], gaps: [], problems: [] };
  const annotation = { article: article.id, version: "made", sentences: [], ...none };
  const bytes = new TextEncoder().encode(article.id);
  return {
    document: { bytes },
    hash: hashOf(bytes),
    version: "made",
    articles: [{ article, annotation }],
    problems: [],
  };
}

/** Twelve articles in a row tell of one event. */
const topicOf = (n: number): number => Math.floor(n / 12);

/** Some 400 words; of twelve articles of an event two are another's text, one whole and one in part. */
function textAt(n: number): string {
  const place = n % 12;
  if (place === 4) return textAt(n - 3);
  if (place === 8)
    return `${paragraphAt(n, 9)}\n\n${textAt(n - 5)
      .split("\n\n")
      .slice(0, 4)
      .join("\n\n")}`;
  return Array.from({ length: 8 }, (_, i) => paragraphAt(n, i)).join("\n\n");
}

/** Fifty words, common ones often, names of the event among them. */
function paragraphAt(n: number, paragraph: number): string {
  const next = sequence(n * 16 + paragraph);
  const words = Array.from({ length: 50 }, () => {
    const chance = next() % 100;
    if (chance < 6) return nameAt(topicOf(n), next() % 6);
    return wordAt(Math.floor(vocabulary ** ((next() % 1000) / 1000)));
  });
  return `${words.join(" ")}.`;
}

const vocabulary = 30_000;
const syllables = "ba co de fi go hu jo ka le mi no pu ra se ti vo wa zu".split(" ");

function wordAt(rank: number): string {
  let word = "";
  for (let rest = rank + 18; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}

function nameAt(topic: number, which: number): string {
  const word = wordAt(40_000 + topic * 6 + which);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A sequence of Park and Miller, started anew for each number. */
function sequence(n: number): () => number {
  let seed = ((n + 1) * 2654435761) % 2147483647 || 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let i = 0; i < 4; i++) next();
  return next;
}
