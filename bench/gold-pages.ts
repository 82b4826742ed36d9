import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { GoldImage, GoldPage } from "./metadata.ts";

/** A gold page with its bytes. */
export interface PageWithGold extends GoldPage {
  readonly url?: string;
  /** Whole pages of one domain or publisher are kept together in splits. */
  readonly domain: string;
  /** The body as one text. */
  readonly body: string;
  readonly bytes: Uint8Array;
}

/** Pages of a gold folder: one with `ground-truth.json` and `html/`, or one of Fundus with `pages.json`. */
export function goldPages(folder: string): PageWithGold[] {
  return existsSync(join(folder, "pages.json")) ? fundusPages(folder) : truthPages(folder);
}

interface TruthRecord {
  readonly articleBody: string;
  readonly url?: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

function truthPages(folder: string): PageWithGold[] {
  const records = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<
    string,
    TruthRecord
  >;
  return Object.entries(records).map(([id, { articleBody, url, title, author, date }]) => ({
    id,
    url,
    domain: domainOf(url) ?? id,
    title,
    date,
    authors: author ? author.split(/\s*(?:,|;|&|\band\b)\s*/).filter(Boolean) : undefined,
    body: articleBody,
    bytes: gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))),
  }));
}

interface FundusRecord {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publishing_date?: string;
  readonly body?: {
    readonly summary: readonly string[];
    readonly sections: readonly {
      readonly headline: readonly string[];
      readonly paragraphs: readonly string[];
    }[];
  };
  readonly images?: readonly {
    readonly versions: readonly { readonly url: string }[];
    readonly caption: string | null;
    readonly authors: readonly string[];
  }[];
}

function fundusPages(folder: string): PageWithGold[] {
  const urls = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8")) as Record<
    string,
    { url?: string }
  >;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: country }) => {
      const files = readdirSync(join(folder, country)).sort();
      return files
        .filter((file) => file.endsWith(".json"))
        .flatMap((file) => {
          const publisher = file.slice(0, -5);
          const records = Object.values(
            JSON.parse(readFileSync(join(folder, country, file), "utf8")) as Record<string, FundusRecord>,
          );
          const pages = files.filter((page) => new RegExp(`^${publisher}_[\\d_]+\\.html\\.gz$`).test(page));
          if (records.length !== pages.length) return [];
          return pages.map((page, n) => {
            const id = `${country}/${page}`;
            return fundusPage(records[n] as FundusRecord, {
              id,
              url: urls[id]?.url,
              domain: `${country}/${publisher}`,
              bytes: gunzipSync(readFileSync(join(folder, id))),
            });
          });
        });
    });
}

function fundusPage(
  { title, authors, publishing_date, body, images }: FundusRecord,
  page: Pick<PageWithGold, "id" | "url" | "domain" | "bytes">,
): PageWithGold {
  const { summary = [], sections = [] } = body ?? {};
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const all = sections.flatMap((section) => [...section.headline, ...section.paragraphs]);
  return {
    ...page,
    title,
    date: publishing_date,
    authors,
    paragraphs,
    optional: [...summary, ...sections.flatMap(({ headline }) => headline)],
    body: [...summary, ...all].join("\n"),
    images: images?.map((image): GoldImage => ({
      urls: image.versions.map(({ url }) => url),
      caption: image.caption ?? undefined,
      credits: image.authors,
    })),
  };
}

function domainOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : undefined;
}
