import type { CoreferenceDocument } from "../../bench/coreference/documents.ts";
import { readScene } from "../../src/annotate/entities/entities.ts";
import type { Register } from "../../src/annotate/entities/register/register.ts";
import type { Scene } from "../../src/annotate/entities/rank/scene.ts";
import type { Analysis } from "../../src/language/analysis.ts";

/** A text to learn from: how to make its scene afresh, and what each mention's antecedents may be. */
export interface Example {
  readonly id: string;
  readonly weight: number;
  readonly scene: () => Scene;
  /** For each mention: its gold entity; "" where it is spoken of once; undefined where nothing is known of it. */
  readonly entityOf: readonly (string | undefined)[];
}

/** An example from a document with gold entities; mentions are paired by phrase, else by head within a gold phrase. */
export function exampleOf(
  { id, spans, clusters }: CoreferenceDocument,
  analysis: Analysis,
  register: Register,
): Example {
  const first = new Map(spans.map(([start], at) => [start, at]));
  const last = new Map(spans.map(([, end], at) => [end, at]));
  const gold = new Map<string, string>(
    clusters.flatMap((c, k) => c.map(([from, to]) => [`${from}-${to}`, `${k}`] as const)),
  );
  const scene = (): Scene => readScene(analysis, register);
  const byHead = new Map<string, string>();
  const made = scene();
  const keys = made.traits.map((trait) => {
    const words = analysis.sentences[trait.sentence]?.words ?? [];
    return `${first.get(words[trait.first]?.start ?? -1)}-${last.get(words[trait.last]?.end ?? -1)}`;
  });
  for (const [at, trait] of made.traits.entries()) {
    const entity = gold.get(keys[at] ?? "");
    if (entity) byHead.set(`${trait.sentence} ${trait.head}`, entity);
  }
  const entityOf = made.traits.map((trait, at) => {
    const words = analysis.sentences[trait.sentence]?.words ?? [];
    const outer = trait.mention.relation.startsWith("appos")
      ? `${trait.sentence} ${words[trait.head]?.head}`
      : "";
    return gold.get(keys[at] ?? "") ?? byHead.get(outer) ?? "";
  });
  return { id, weight: 1, scene, entityOf };
}
