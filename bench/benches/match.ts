import { claimSearch } from "../../src/link/claims/search.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";

interface ClaimRecord {
  readonly id: string;
  readonly claim: string;
  readonly title?: string;
}
interface QueryRecord {
  readonly text: string;
  readonly split?: string;
  readonly gold: readonly string[];
}

/** Claims found for posts that repeat them (CheckThat! 2020): MAP@5. GOLD is a file of queries; the claims lie beside the default one. */
export const bench: Bench = {
  about: "claims found for posts that repeat them, MAP@5",
  run: (gold) => {
    const path = gold ?? sharedPath("data", "match/clef2020_queries-dev.ndjson");
    const claims = readRecords<ClaimRecord>(sharedPath("data", "match/clef2020_claims.ndjson"));
    const find = claimSearch(
      claims.map(({ claim, title }) => ({ text: claim, ...(title ? { title } : {}) })),
    );
    const splits = Map.groupBy(readRecords<QueryRecord>(path), ({ split = "all" }) => split);
    return [...splits]
      .map(([split, queries]) => {
        const found = queries.map(({ text, gold: right }) => {
          const ids = find(text, 5).map(({ index }) => claims[index]?.id ?? "");
          return { precision: averagePrecision(ids, right), first: right.includes(ids[0] ?? "") };
        });
        const mean = found.reduce((sum, { precision }) => sum + precision, 0) / found.length;
        const first = found.filter((answer) => answer.first).length / found.length;
        return `${split.padEnd(6)} ${queries.length} queries  MAP@5 ${mean.toFixed(4)}  P@1 ${first.toFixed(4)}`;
      })
      .join("\n");
  },
};

function averagePrecision(ids: readonly string[], right: readonly string[]): number {
  let hits = 0;
  let sum = 0;
  for (const [i, id] of ids.entries()) if (right.includes(id)) sum += ++hits / (i + 1);
  return sum / Math.min(5, right.length);
}
