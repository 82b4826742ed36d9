import { personsFor } from "./persons.ts";
import { type Cast, nothingSaid, type Said, type Scene } from "./scene.ts";
import type { Traits } from "./traits.ts";

/** Picks an antecedent among the candidates (indices of mentions, earlier ones as a rule), or -1 for something new. */
export type Decide = (mention: number, candidates: readonly number[]) => number;

/**
 * Reads a scene left to right and puts every mention to an entity: that of the antecedent decided on, or a new one. Names
 * whose entity was spoken of before are not asked about.
 */
export function walk(scene: Scene, decide: Decide): void {
  const { traits, castOf, casts } = scene;
  const index: Index = { byLemma: new Map(), byPronoun: new Map() };
  for (const [at, trait] of traits.entries()) {
    const own = castOf[at] ?? -1;
    const known = own >= 0 && (casts[own]?.members.length ?? 0) > 0;
    if (!known) {
      const candidates = candidatesOf(scene, at, index);
      const antecedent = candidates.length > 0 ? decide(at, candidates) : -1;
      if (antecedent >= 0) settle(scene, at, castOf[antecedent] ?? -1);
      else if (own < 0) castOf[at] = newCast(casts, trait);
    }
    admit(casts[castOf[at] ?? -1], trait, at);
    remember(index, trait, at);
  }
}

interface Index {
  readonly byLemma: Map<number, number[]>;
  readonly byPronoun: Map<number, number>;
}

/** How far each kind of mention looks back: sentences, and mentions at most. */
const reach = { named: [0, 12], nominal: [2, 30], it: [3, 40], speaker: [10, 60] } as const;

function candidatesOf(scene: Scene, at: number, { byLemma, byPronoun }: Index): number[] {
  const { traits, casts, castOf } = scene;
  const trait = traits[at] as Traits;
  if (trait.isThirdPerson) return personsFor(scene, at);
  if (trait.another) return [];
  const found = new Set<number>();
  const [sentences, most] = reach[reachOf(trait)];
  if (trait.form !== "pronoun")
    for (const same of (byLemma.get(trait.lemma) ?? []).slice(-6)) found.add(same);
  else {
    const same = byPronoun.get(trait.type);
    if (same !== undefined) found.add(same);
  }
  if (trait.type !== 2 && trait.type !== 3)
    for (let back = at - 1; back >= 0 && at - back <= most; back--) {
      if (trait.sentence - (traits[back]?.sentence ?? 0) > sentences) break;
      found.add(back);
    }
  const named = casts[castOf[at] ?? -1]?.named === true;
  for (const one of found)
    if (!mayPrecede(traits[one] as Traits, trait) || (named && casts[castOf[one] ?? -1]?.named))
      found.delete(one);
  const kept = [...found].sort((a, b) => b - a);
  if (trait.form === "nominal" && trait.kind === 1) return kept.filter((one) => mayBeSomebody(scene, one));
  if (trait.form !== "pronoun") return kept;
  const fitting = kept.filter((one) => !clashes(trait, traits[one] as Traits, casts[castOf[one] ?? -1]));
  const open = fitting.length > 0 ? fitting : kept;
  const saying =
    trait.says && trait.person === 3 && trait.plural === 0 ? open.filter((one) => maySay(scene, one)) : [];
  return saying.length > 0 ? saying : open;
}

/** A body or a state by name, or a body's kind: what "it says" is said of. */
export function maySay({ traits, casts, castOf }: Scene, one: number): boolean {
  const kind = casts[castOf[one] ?? -1]?.kind ?? traits[one]?.kind ?? 0;
  return kind === 2 || (traits[one]?.form === "name" && kind !== 1);
}

/** "The official" is no report: what is known for no person and is not named is none. */
function mayBeSomebody({ traits, casts, castOf }: Scene, one: number): boolean {
  const { kind, form } = traits[one] as Traits;
  const known = casts[castOf[one] ?? -1]?.kind || kind;
  return known === 1 || (known === 0 && form !== "nominal") || (form === "name" && known !== 0);
}

/** "I" is nobody that is a country, "it" not several joined. */
function clashes({ pronounOfPerson, person, plural }: Traits, { mention }: Traits, cast?: Cast): boolean {
  if (plural === 0 && mention.minor === "joint") return true;
  return cast !== undefined && pronounOfPerson && person === 3 && cast.nobody;
}

function reachOf({ form, person }: Traits): keyof typeof reach {
  if (form === "name") return "named";
  if (form === "nominal") return "nominal";
  return person < 3 ? "speaker" : "it";
}

/** A phrase is not what it stands within, unless it is a pronoun of a clause on it. */
function mayPrecede(a: Traits, b: Traits): boolean {
  if (a.head === b.head && a.sentence === b.sentence) return false;
  return b.form === "pronoun" || a.sentence !== b.sentence || b.first > a.last || a.last < a.head;
}

/** Puts a mention, with all that its name has, to an entity. */
function settle({ castOf, casts, traits }: Scene, at: number, cast: number): void {
  const own = castOf[at] ?? -1;
  if (own >= 0)
    for (let later = at; later < traits.length; later++) if (castOf[later] === own) castOf[later] = cast;
  castOf[at] = cast;
  const [from, to] = [casts[own], casts[cast]];
  if (from && to) {
    to.named = true;
    to.draft ??= from.draft;
    if (from.kind > 0) to.kind = from.kind;
    if (from.gender > 0) to.gender = from.gender;
  }
}

function newCast(casts: Cast[], { kind, gender, plural, mention }: Traits): number {
  casts.push({
    members: [],
    kind,
    gender,
    plural,
    named: false,
    nobody: false,
    names: 0,
    nouns: new Set([mention.lemma]),
    qualifiers: new Set(mention.modifiers),
    said: nothingSaid(),
  });
  return casts.length - 1;
}

function admit(cast: Cast | undefined, trait: Traits, at: number): void {
  if (!cast) return;
  const { gender, kind, plural, form } = trait;
  cast.members.push(at);
  if (form !== "pronoun") note(cast.said, trait);
  if (cast.gender === 0) cast.gender = gender;
  if (cast.kind === 0) cast.kind = kind;
  if (form === "pronoun" && plural && cast.kind !== 1) cast.plural = 1;
}

function note({ heads, phrases, words }: Said, { lemma, string, modifiers }: Traits): void {
  heads.add(lemma);
  phrases.add(string);
  words.add(lemma);
  for (const word of modifiers) words.add(word);
}

function remember({ byLemma, byPronoun }: Index, trait: Traits, at: number): void {
  if (trait.form === "pronoun") byPronoun.set(trait.type, at);
  else {
    const same = byLemma.get(trait.lemma);
    if (same) same.push(at);
    else byLemma.set(trait.lemma, [at]);
  }
}
