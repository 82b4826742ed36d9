import type { Analysis } from "../../../language/analysis.ts";
import type { Span } from "../../../schema/span.ts";
import type { Scene } from "./scene.ts";

/** Everything spoken of, as the full phrases that speak of it, in reading order; things named once included. */
export function chainsOf({ traits, castOf }: Scene, { sentences }: Analysis): Span[][] {
  const chains = new Map<number, Map<string, Span>>();
  const outer = new Map<string, number>();
  for (const [at, { sentence, first, last, head, mention }] of traits.entries()) {
    const cast = castOf[at] ?? -1;
    const words = sentences[sentence]?.words ?? [];
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    const key = `${start}-${end}`;
    const apposed = words[head]?.relation.startsWith("appos") || mention.relation.startsWith("appos");
    const holder = outer.get(`${sentence} ${words[head]?.head ?? -1}`);
    outer.set(`${sentence} ${head}`, cast);
    if (cast < 0 || (apposed && holder === cast)) continue;
    const chain = chains.get(cast) ?? new Map<string, Span>();
    chain.set(key, [start, end]);
    chains.set(cast, chain);
  }
  return [...chains.values()].map((chain) => [...chain.values()]);
}
