import { cueVerbs } from "../../src/annotate/statements/en/cues.ts";
import type { Span, Spans } from "../../src/schema/span.ts";
import type { Statement } from "../../src/schema/statement.ts";
import type { Bench } from "../run.ts";
import { ndjson, score } from "../score.ts";
import { readRecords, sharedPath } from "../shared.ts";
import { type GoldAttribution, type GoldRecord, type Reading, readStatements } from "../statements.ts";

/**
 * Statements against gold attributions, from raw text. Options: `rules` reads without the model, `speech` scores speech
 * cues alone, `kinds` adds direct, mixed and indirect apart, `silver` uses the corpus's own parses.
 */
export const bench: Bench = {
  about: "statements against PolNeAR or any set of its form",
  run: async (gold, options) => {
    const file = gold ?? sharedPath("data/attribution", "polnear-dev.ndjson");
    const records = readRecords<GoldRecord>(file);
    const readings = readStatements(records, options);
    const answer = readings.map((reading) => ({
      id: reading.id,
      attributions: attributionsOf(reading.statements),
    }));
    const parts = [score("attribution.mjs", file, ndjson(answer)), speedOf(readings)];
    if (options.includes("kinds")) parts.push(kindsOf(records, answer));
    if (options.includes("speech")) parts.push(await speechAlone(records, answer));
    return parts.join("\n");
  },
};

/** The outermost statements, as PolNeAR marks them; a turn without a cue joins the statement with a cue before it. */
export function attributionsOf(statements: readonly Statement[]): GoldAttribution[] {
  const found: { source: Spans; cue: Spans; content: Span[] }[] = [];
  for (const { within, source, cue, content } of statements) {
    if (within !== undefined) continue;
    const last = found.at(-1);
    if (cue.length > 0) found.push({ source, cue, content: [...content] });
    else if (last) last.content.push(...content);
  }
  return found;
}

function speedOf(readings: readonly Reading[]): string {
  const all = readings.reduce((sum, { seconds }) => sum + seconds, 0);
  return `${(readings.length / all).toFixed(1)} articles a second, language base and statements`;
}

type Answer = readonly { readonly id: string; readonly attributions: readonly GoldAttribution[] }[];

/** Recall and precision of content, exact, where all, some or none of it is in quotation marks. */
function kindsOf(records: readonly GoldRecord[], answer: Answer): string {
  const counts = new Map<string, [number, number, number]>();
  const byId = new Map(answer.map((a) => [a.id, a.attributions]));
  const tally = (kind: string, at: number): void => {
    const c = counts.get(kind) ?? [0, 0, 0];
    c[at] = (c[at] as number) + 1;
    counts.set(kind, c);
  };
  for (const { id, text, attributions } of records) {
    const key = (a: GoldAttribution): string => a.content.map(([s, e]) => trim(text, s, e)).join(" ");
    const golds = new Set(attributions.map(key));
    const guesses = new Set((byId.get(id) ?? []).map(key));
    for (const a of attributions) tally(kindOf(text, a), guesses.has(key(a)) ? 0 : 1);
    for (const a of byId.get(id) ?? []) if (!golds.has(key(a))) tally(kindOf(text, a), 2);
  }
  return [...counts]
    .sort()
    .map(([kind, [hit, missed, extra]]) => {
      const [p, r] = [hit / (hit + extra), hit / (hit + missed)];
      return `content whole, ${kind.padEnd(9)} P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${((200 * p * r) / (p + r)).toFixed(1)}   ${hit + missed} gold`;
    })
    .join("\n");
}

function trim(text: string, start: number, end: number): string {
  const inside = text.slice(start, end);
  return `${start + (inside.length - inside.trimStart().length)}-${start + inside.trimEnd().length}`;
}

function kindOf(text: string, { content }: GoldAttribution): string {
  const words = content.map(([s, e]) => text.slice(s, e));
  const marked = words.filter((w) => /^\s*[“"‘']/.test(w) && /[”"’']\s*[.,]?\s*$/.test(w)).length;
  return marked === words.length ? "direct" : words.some((w) => /[“”"]/.test(w)) ? "mixed" : "indirect";
}

/** The same score over attributions whose cue holds a speech verb of the public list, in gold and in the answer. */
async function speechAlone(records: readonly GoldRecord[], answer: Answer): Promise<string> {
  const { readFileSync, writeFileSync, mkdtempSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const forms = new Set(
    readFileSync(sharedPath("data/attribution/speech-verbs.txt"), "utf8").split(/\s+/).filter(Boolean),
  );
  forms.add("according");
  for (const form of ["think", "thinks", "thought", "thinking"]) forms.delete(form);
  const texts = new Map(records.map(({ id, text }) => [id, text]));
  const spoken =
    (id: string) =>
    (a: GoldAttribution): boolean =>
      a.cue.some(([s, e]) =>
        (texts.get(id) ?? "")
          .slice(s, e)
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .some((w) => forms.has(w)),
      );
  const only = <T extends { readonly id: string; readonly attributions: readonly GoldAttribution[] }>(
    list: readonly T[],
  ) => list.map((r) => ({ ...r, attributions: r.attributions.filter(spoken(r.id)) }));
  const file = join(mkdtempSync(join(tmpdir(), "hearsay-bench-")), "gold.ndjson");
  writeFileSync(file, ndjson(only(records)));
  return `speech verbs alone (${cueVerbs.size} cue verbs known):\n${score("attribution.mjs", file, ndjson(only(answer)))}`;
}
