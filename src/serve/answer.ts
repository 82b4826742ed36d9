import type { VNode } from "preact";
import type { SheetContent } from "../export/sheet.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Frame } from "../web/page.tsx";
import type { ArticleShelf } from "./article-shelf.ts";
import type { CorrectionLog } from "./correction-log.ts";
import type { Jobs } from "./jobs.ts";
import type { Links } from "./links.ts";

/** What every page is made from. */
export interface Desk {
  readonly ledger: Ledger;
  readonly links: Links;
  readonly shelf: ArticleShelf;
  readonly corrections: CorrectionLog;
  readonly jobs: Jobs;
  /** Who corrects here: the name of the machine's user unless told. */
  readonly author: string;
  /** Now, as an ISO 8601 moment. */
  readonly now: () => string;
  /** Hosts that may be fetched from even where they stand at a private address. */
  readonly allowHosts: readonly string[];
}

/** One request for a page, its form suffix taken off. */
export interface Asked extends Desk {
  /** What the path named, decoded: `id` of "/articles/:id". */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Path and query as asked, without the form. */
  readonly address: string;
}

/** What a page says: the same content as HTML, as JSON and as a sheet to export. */
export interface Answer {
  readonly model: object;
  readonly page: (frame: Frame) => VNode;
  readonly frame: Omit<Frame, "address">;
  /** What the other forms of export are made from; absent where there are none. */
  readonly sheet?: () => SheetContent | Promise<SheetContent>;
  /** Forms of this page alone, by suffix. */
  readonly files?: Readonly<Record<string, { readonly type: string; readonly write: () => Promise<string> }>>;
}

/** Answers for one path; undefined where it holds nothing. */
export type Door = (asked: Asked) => Promise<Answer | undefined>;
