import type { Cast, Scene } from "./scene.ts";
import type { Traits } from "./traits.ts";

/** How far back "he" and "she" look: sentences, and mentions that may be a person. */
const reach = { sentences: 12, mentions: 40 } as const;

/**
 * Mentions that "he" or "she" can take up, nearest first, then names that come later in the sentence ("In her memoir, Olin …").
 * Where people are among them, nothing else is. Who acts on "him" is not he (Principle B), nor whoever is named within what
 * he does (Principle C).
 */
export function personsFor(scene: Scene, at: number): number[] {
  const { traits, casts, castOf } = scene;
  const pronoun = traits[at] as Traits;
  const barred = coarguments(scene, at);
  const found: number[] = [];
  const consider = (one: number): void => {
    const trait = traits[one] as Traits;
    const cast = casts[castOf[one] ?? -1];
    if (cast && barred.has(castOf[one] ?? -1)) return;
    if (mayBe(pronoun, trait, cast)) found.push(one);
  };
  for (let back = at - 1; back >= 0 && found.length < reach.mentions; back--) {
    if (pronoun.sentence - (traits[back]?.sentence ?? 0) > reach.sentences) break;
    consider(back);
  }
  for (let next = at + 1; traits[next]?.sentence === pronoun.sentence; next++)
    if (isNamedLater(pronoun, traits[next] as Traits)) consider(next);
  const outside = found.filter((one) => !isInOwnWords(scene, at, one));
  const open = outside.length > 0 ? outside : found;
  const people = open.filter((one) => isPerson(scene, one) || isUnknownName(traits[one] as Traits));
  return people.length > 0 ? people : open;
}

/** Within the quotation that the pronoun speaks: "“I love Larry,” he said". */
function isInOwnWords({ traits, speakerOf }: Scene, at: number, one: number): boolean {
  const quotation = traits[one]?.quotation ?? -1;
  return quotation >= 0 && traits[at]?.quotation !== quotation && speakerOf(quotation) === at;
}

/** Written as a name, of what is not known: it may be a person's. */
export function isUnknownName({ form, type, mention }: Traits): boolean {
  if (form === "name")
    return /^(?:organisation|place|product)$/.test(mention.kind ?? "") && !mention.text.includes(" ");
  return type === 8 && !mention.kind && mention.first === mention.last;
}

/** True where a candidate is known for a person, or was taken for one by a pronoun. */
export function isPerson({ traits, casts, castOf }: Scene, one: number): boolean {
  const trait = traits[one] as Traits;
  const cast = casts[castOf[one] ?? -1];
  return (cast?.kind ?? 0) === 1 || trait.kind === 1 || trait.isThirdPerson;
}

/** One somebody of no other gender: no country, no speaker or hearer, not several. */
function mayBe(
  pronoun: Traits,
  { mention, person, plural, gender, first, last, head, sentence, form }: Traits,
  cast?: Cast,
): boolean {
  if (mention.minor === "joint" || plural === 1 || cast?.plural === 1 || cast?.nobody) return false;
  if (person === 1 || person === 2) return false;
  const known = cast && cast.gender > 0 ? cast.gender : gender;
  if (pronoun.gender > 0 && known > 0 && pronoun.gender !== known) return false;
  // "his mother" is not he: the phrase that the pronoun stands in, before its head.
  return !(
    sentence === pronoun.sentence &&
    form !== "pronoun" &&
    first <= pronoun.first &&
    pronoun.last < head &&
    head <= last
  );
}

/**
 * A name after the pronoun, both before the predicate of the name's clause ("In her memoir, Olin wrote …"), that the pronoun
 * does not command: its clause does not stand over the name's.
 */
function isNamedLater(pronoun: Traits, name: Traits): boolean {
  const { form, kind, clauses, mention, first, head } = name;
  if (form !== "name" || mention.minor || first <= pronoun.last) return false;
  if (kind !== 1 && !isUnknownName(name)) return false;
  const [predicate] = clauses.heads;
  if (predicate === undefined || head > predicate || pronoun.head > predicate) return false;
  const [own] = pronoun.clauses.heads;
  return pronoun.role === 3 || (own !== undefined && !clauses.heads.includes(own));
}

/** Entities that are another argument of the pronoun's own verb. */
function coarguments({ traits, castOf }: Scene, at: number): ReadonlySet<number> {
  const { role, governorAt, sentence, reflexive } = traits[at] as Traits;
  const barred = new Set<number>();
  if (reflexive || (role !== 1 && role !== 2)) return barred;
  const bar = (one: number): void => {
    const other = traits[one] as Traits;
    const argues = other.governorAt === governorAt && other.role !== role && other.role > 0 && other.role < 3;
    if (argues && (castOf[one] ?? -1) >= 0) barred.add(castOf[one] as number);
  };
  for (let back = at - 1; traits[back]?.sentence === sentence; back--) bar(back);
  for (let next = at + 1; traits[next]?.sentence === sentence; next++) bar(next);
  return barred;
}
