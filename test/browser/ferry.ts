import { openLedger } from "../../src/ledger/open.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import type { AnnotatedArticle } from "../../src/schema/annotation.ts";
import { appOf } from "../../src/serve/app.tsx";
import { linksAmong } from "../../src/serve/links.ts";
import { hashOf } from "../../src/text/id.ts";
import { arabicReport, ferryCoverage, hostileReport } from "./coverage.ts";
import { ferryLinks } from "./links.ts";

/** What the tests' app is told: links as values, one author, one moment. */
export const ferryOptions = {
  links: linksAmong([ferryLinks]),
  author: "ana",
  now: () => "2025-09-10T10:00:00Z",
};

/** A ledger with the invented ferry coverage, an article that would be a program, and one in Arabic. */
export async function ferryLedger(path = ":memory:"): Promise<Ledger> {
  const ledger = await openLedger(path);
  await ledger.record([...ferryCoverage, hostileReport, arabicReport].map(ferryEntry));
  return ledger;
}

/** The app over it. */
export async function ferryApp() {
  return appOf(await ferryLedger(), ferryOptions);
}

/** An annotated article as a document gives it. */
export function ferryEntry(annotated: AnnotatedArticle) {
  const bytes = new TextEncoder().encode(JSON.stringify(annotated));
  return {
    document: { bytes, path: "x.json" },
    hash: hashOf(bytes),
    version: "1",
    articles: [annotated],
    problems: [],
  };
}
