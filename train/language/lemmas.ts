import { hashOf, mix } from "../../src/language/hash.ts";
import { lemmaKeys, scriptOf } from "../../src/language/lemma.ts";
import { normal } from "../../src/language/normal.ts";

interface LemmaExample {
  readonly form: string;
  readonly lemma: string;
  readonly feats: string;
  /** "UPOS XPOS". */
  readonly tag: string;
}

/** Tables of lemma scripts and morphology as they go to disk: parallel lists of key and number. */
export interface PackedLemmas {
  readonly scripts: string[];
  readonly feats: string[];
  readonly lemmaKeys: Int32Array;
  readonly lemmaValues: Uint16Array;
  readonly morphKeys: Int32Array;
  readonly morphValues: Uint16Array;
}

/** The commonest script for each word and tag, and for each ending and tag where that says something new. */
export function trainLemmas(examples: Iterable<LemmaExample>): PackedLemmas {
  const scripts = new Map<string, number>();
  const feats = new Map<string, number>();
  const votes = new Map<number, Map<number, number>>();
  const shapes = new Map<number, Map<number, number>>();
  const types = new Map<string, LemmaExample>();
  for (const example of examples) {
    if (example.lemma === "_") continue;
    const script = numberOf(scripts, scriptOf(example.form, example.lemma));
    const morph = numberOf(feats, example.feats);
    const keys = lemmaKeys(example.form, example.tag);
    vote(votes, keys[0] as number, script);
    const type = `${normal(example.form)} ${example.tag} ${script}`;
    if (!types.has(type)) {
      types.set(type, example);
      for (const key of keys.slice(1)) vote(votes, key, script);
    }
    for (const key of morphKeys(example.form, example.tag)) vote(shapes, key, morph);
  }
  const lemmas = pruned(winners(votes), types.values());
  const morphology = winners(shapes);
  for (const example of types.values()) dropRepeats(morphology, morphKeys(example.form, example.tag));
  return {
    scripts: [...scripts.keys()],
    feats: [...feats.keys()],
    ...columns("lemma", lemmas),
    ...columns("morph", morphology),
  } as PackedLemmas;
}

function morphKeys(form: string, tag: string): number[] {
  const hash = hashOf(tag);
  const lower = normal(form);
  return [mix(hash, hashOf(lower)), mix(hash, hashOf(lower.slice(-3)) ^ 7), mix(hash, 1)];
}

function numberOf(names: Map<string, number>, name: string): number {
  if (!names.has(name)) names.set(name, names.size);
  return names.get(name) as number;
}

function vote(votes: Map<number, Map<number, number>>, key: number, value: number): void {
  let box = votes.get(key);
  if (!box) votes.set(key, (box = new Map()));
  box.set(value, (box.get(value) ?? 0) + 1);
}

function winners(votes: Map<number, Map<number, number>>): Map<number, number> {
  return new Map(
    [...votes].map(([key, box]) => [
      key,
      [...box].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] as number,
    ]),
  );
}

/** Keys that say no more than the next shorter one are left out. */
function pruned(all: Map<number, number>, types: Iterable<LemmaExample>): Map<number, number> {
  for (const { form, tag } of types) dropRepeats(all, lemmaKeys(form, tag));
  return all;
}

function dropRepeats(all: Map<number, number>, keys: readonly number[]): void {
  for (let i = 0; i + 1 < keys.length; i++) {
    const next = keys.slice(i + 1).find((key) => all.has(key));
    if (next !== undefined && all.get(keys[i] as number) === all.get(next)) all.delete(keys[i] as number);
  }
}

function columns(name: string, map: Map<number, number>): Record<string, Int32Array | Uint16Array> {
  const sorted = [...map].sort(([a], [b]) => a - b);
  return {
    [`${name}Keys`]: Int32Array.from(sorted, ([key]) => key),
    [`${name}Values`]: Uint16Array.from(sorted, ([, value]) => value),
  };
}
