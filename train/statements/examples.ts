import { readRecords, sharedPath } from "../../bench/shared.ts";
import { passageOf } from "../../src/annotate/statements/passage.ts";
import { type Example, exampleOf, type GoldArticle } from "./gold.ts";
import { analysisOf, type SilverRow } from "./silver.ts";

/** PolNeAR's articles as examples, with our own analysis or the silver one (which lacks a few articles). */
export function examplesOf(split: "train" | "dev", silver: boolean): Example[] {
  const articles = readRecords<GoldArticle>(sharedPath("data/attribution", `polnear-${split}.ndjson`));
  return silver ? silverExamples(split, articles) : articles.map(notYet);
}

function silverExamples(split: string, articles: readonly GoldArticle[]): Example[] {
  const file = sharedPath("data/language/polnear-corenlp", `${split}.ndjson.gz`);
  const parses = readRecords<{ id: string; sents: SilverRow[][] }>(file);
  const byId = new Map(parses.map((parse) => [parse.id, parse.sents]));
  return articles.flatMap((article) => {
    const sents = byId.get(article.id);
    return sents ? [exampleOf(article, passageOf(analysisOf(article.text, sents)))] : [];
  });
}
function notYet(article: GoldArticle): Example {
  throw new Error(`no own analysis yet for ${article.id}`);
}
