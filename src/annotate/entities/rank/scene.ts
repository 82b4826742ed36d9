import type { Analysis } from "../../../language/analysis.ts";
import { countryNamed, countryOfCapital } from "../countries.ts";
import type { Draft } from "../draft.ts";
import { placeNouns } from "../en/nouns.ts";
import { isBodyWord } from "../kinds.ts";
import type { Mentioned } from "../mentions.ts";
import { type Quoted, quotedIn } from "../quoted.ts";
import { type Traits, traitsOf } from "./traits.ts";

/** What is known of an entity while a text is read: changes as mentions are put to it. */
export interface Cast {
  /** The entity of the sieve, where it has one. */
  draft?: Draft;
  readonly members: number[];
  kind: number;
  gender: number;
  plural: number;
  named: boolean;
  /** A country, a ministry: certainly nobody. The reader of names may have called a person a place. */
  readonly nobody: boolean;
  /** Mentions by name in the whole text. */
  readonly names: number;
  readonly nouns: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
  /** What its descriptions and names said so far, as hashes: heads, whole phrases, every word of them. */
  readonly said: Said;
}

/** Words that an entity was called by. */
export interface Said {
  readonly heads: Set<number>;
  readonly phrases: Set<number>;
  readonly words: Set<number>;
}

/** Nothing said yet. */
export function nothingSaid(): Said {
  return { heads: new Set(), phrases: new Set(), words: new Set() };
}

/** A text as the ranker reads it: its mentions in order, and the entity of each, by index; -1 where it has none yet. */
export interface Scene {
  readonly traits: readonly Traits[];
  readonly casts: Cast[];
  readonly castOf: Int32Array;
  /** Index of the mention that speaks each quotation, -1 for none known. */
  readonly speakerOf: (quotation: number) => number;
}

/** Mentions in the order their phrases begin, outer ones first; those that the sieve settled keep its entity. */
export function sceneOf(
  mentions: readonly Mentioned[],
  drafts: readonly Draft[],
  settled: ReadonlyMap<Mentioned, Draft>,
  analysis: Analysis,
): Scene {
  const quoted = quotedIn(analysis);
  const byPlace = new Map(
    drafts.flatMap((draft) => draft.mentions.map((mention) => [mention.span[0], draft])),
  );
  const draftOf = (mention: Mentioned): Draft | undefined =>
    mention.form === "name" && !mention.minor ? byPlace.get(mention.span[0]) : settled.get(mention);
  const traits = mentions
    .map((mention) => traitsOf(mention, analysis, quoted, draftOf(mention)))
    .sort((a, b) => a.sentence - b.sentence || a.first - b.first || b.last - a.last || a.head - b.head);
  const castAt = new Map<Draft, number>();
  const casts: Cast[] = [];
  const castOf = new Int32Array(traits.length).fill(-1);
  for (const [at, { mention, gender, kind, plural }] of traits.entries()) {
    const draft = draftOf(mention);
    if (!draft) continue;
    let cast = castAt.get(draft);
    if (cast === undefined) {
      cast = casts.length;
      castAt.set(draft, cast);
      casts.push({
        draft,
        members: [],
        kind,
        gender,
        plural,
        named: draft.mentions.some(({ form }) => form === "name"),
        nobody: isNobody(draft),
        names: draft.mentions.length,
        nouns: draft.nouns,
        qualifiers: draft.qualifiers,
        said: nothingSaid(),
      });
    }
    castOf[at] = cast;
  }
  return { traits, casts, castOf, speakerOf: speakersIn(traits, quoted) };
}

function isNobody({ kind, name, carrier }: Draft): boolean {
  if (kind === "person") return false;
  const last = name.split(" ").at(-1)?.toLowerCase() ?? "";
  const known = countryNamed(name) ?? countryOfCapital(name);
  return (
    known !== undefined ||
    carrier !== undefined ||
    placeNouns.has(last) ||
    isBodyWord(last) ||
    /^\p{Lu}{2,}$/u.test(name)
  );
}

function speakersIn(traits: readonly Traits[], quoted: Quoted): Scene["speakerOf"] {
  const byHead = new Map(traits.map((trait, at) => [trait.sentence * 4096 + trait.head, at]));
  return (quotation) => {
    const speaker = quotation < 0 ? undefined : quoted.speaker(quotation);
    return speaker ? (byHead.get(speaker.sentence * 4096 + speaker.word) ?? -1) : -1;
  };
}
