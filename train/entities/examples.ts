import type { CoreferenceDocument } from "../../bench/coreference/documents.ts";
import type { GapCase } from "../../bench/coreference/gap.ts";
import { readScene } from "../../src/annotate/entities/entities.ts";
import type { Scene } from "../../src/annotate/entities/rank/scene.ts";
import type { Traits } from "../../src/annotate/entities/rank/traits.ts";
import type { Register } from "../../src/annotate/entities/register/register.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import type { Span } from "../../src/schema/span.ts";

/** 1 for right choices, 0 for wrong, -1 where nothing is known: something new first, then each candidate. */
export type Marks = readonly number[];

/** A text to learn from: how to make its scene afresh, and how to judge choices; undefined where there is nothing to learn. */
export interface Example {
  readonly id: string;
  readonly weight: number;
  readonly scene: () => Scene;
  readonly judge: (scene: Scene, at: number, candidates: readonly number[]) => Marks | undefined;
}

/** A text with what its reading by the product rests on. */
export interface Text {
  readonly id: string;
  readonly analysis: Analysis;
  readonly register: Register;
}

/** All mentions of a document with gold entities, paired by phrase; what no gold entity has is spoken of once. */
export function documentExample({ spans, clusters }: CoreferenceDocument, text: Text): Example {
  const ends = clusters.map((cluster) =>
    cluster.map(([from, to]): Span => [spans[from]?.[0] ?? 0, spans[to]?.[1] ?? 0]),
  );
  const entityOf = entitiesOf(text, ends);
  return {
    id: text.id,
    weight: 1,
    scene: () => readScene(text.analysis, text.register),
    judge: (_, at, candidates) => {
      const own = entityOf[at] ?? "";
      const right = candidates.map((one) => (own !== "" && entityOf[one] === own ? 1 : 0));
      return [right.includes(1) ? 0 : 1, ...right];
    },
  };
}

/** Pronouns only, of documents whose entities are of some kinds or found by another program: what is not marked is passed over. */
export function pronounExample(text: Text, clusters: readonly (readonly Span[])[], weight: number): Example {
  const entityOf = entitiesOf(text, clusters);
  return {
    id: text.id,
    weight,
    scene: () => readScene(text.analysis, text.register),
    judge: ({ traits }, at, candidates) => {
      const own = entityOf[at];
      if (traits[at]?.form !== "pronoun" || own === undefined) return undefined;
      const right = candidates.map((one) => (entityOf[one] === own ? 1 : 0));
      return right.includes(1) ? [0, ...right] : undefined;
    },
  };
}

/** One pronoun and two names: a mention is right when its entity is the one it stands for. */
export function gapExample({ pronoun, a, b, isA, isB }: GapCase, text: Text, weight: number): Example {
  return {
    id: text.id,
    weight,
    scene: () => readScene(text.analysis, text.register),
    judge: (scene, at, candidates) => {
      const { traits, castOf } = scene;
      const [castA, castB] = [a, b].map((name) => castNamed(scene, name));
      const wanted = isA ? castA : isB ? castB : undefined;
      if (traits[at]?.mention.span[0] !== pronoun || traits[at]?.form !== "pronoun") return undefined;
      const marks = candidates.map((one) => {
        const cast = castOf[one] ?? -1;
        if (isA || isB) return cast === wanted ? 1 : 0;
        return cast === castA || cast === castB ? 0 : 1;
      });
      return marks.includes(1) && marks.includes(0) ? [0, ...marks] : undefined;
    },
  };
}

function castNamed({ traits, castOf }: Scene, [start, end]: Span): number {
  const at = traits.findIndex(
    ({ form, mention }) => form === "name" && mention.span[0] < end && start < mention.span[1],
  );
  return at < 0 ? -2 : (castOf[at] ?? -1);
}

/** The gold entity of each mention: by its whole phrase, by its own words, or as the apposition of one that has it. */
function entitiesOf(
  { analysis, register }: Text,
  clusters: readonly (readonly Span[])[],
): (string | undefined)[] {
  const gold = new Map(
    clusters.flatMap((spans, k) => spans.map((span) => [span.join("-"), `${k}`] as const)),
  );
  const { traits } = readScene(analysis, register);
  const own = traits.map(
    (trait) => gold.get(phraseSpan(trait, analysis)) ?? gold.get(trait.mention.span.join("-")),
  );
  const byHead = new Map(traits.map(({ sentence, head }, at) => [`${sentence} ${head}`, own[at]]));
  return traits.map((trait, at) => {
    if (own[at] !== undefined || !trait.mention.relation.startsWith("appos")) return own[at];
    return byHead.get(`${trait.sentence} ${trait.governorAt}`);
  });
}

function phraseSpan({ sentence, first, last }: Traits, { sentences }: Analysis): string {
  const words = sentences[sentence]?.words ?? [];
  return `${words[first]?.start}-${words[last]?.end}`;
}
