import { mix } from "../../statements/hash.ts";
import { personFeatures, type Standing } from "./person-features.ts";
import type { Cast, Scene } from "./scene.ts";
import type { Traits } from "./traits.ts";

/** Features of one choice, as indices into the weights; `size` of them count. */
export interface Features {
  readonly at: Int32Array;
  size: number;
}

/** Room for the features of one choice. */
export function featuresBuffer(): Features {
  return { at: new Int32Array(192), size: 0 };
}

/** What speaks for a mention being something new: Durrett and Klein (2013), with what stood before it. */
export function newFeatures(
  { traits, casts, castOf }: Scene,
  at: number,
  candidates: readonly number[],
  out: Features,
): void {
  const trait = traits[at] as Traits;
  out.size = 0;
  const emit = (template: number, value: number): void => {
    const base = mix(template * 7919, value);
    push(out, base);
    push(out, mix(base, trait.type));
  };
  emit(101, 1);
  emit(102, trait.lemma);
  trait.edges.forEach((edge, k) => emit(103 + k, edge));
  emit(107, trait.size);
  emit(108, trait.relation);
  emit(109, trait.governor);
  emit(110, trait.kind);
  emit(111, trait.quotation >= 0 ? 1 : 0);
  emit(112, Math.min(trait.sentence, 2));
  let [heads, strings, least] = [0, 0, 3];
  for (const one of candidates) {
    const other = traits[one] as Traits;
    const said = casts[castOf[one] ?? -1]?.said;
    if (other.lemma === trait.lemma) heads = 1;
    if (other.string === trait.string) strings = 1;
    if (said?.heads.has(trait.lemma))
      least = Math.min(least, trait.modifiers.filter((word) => !said.words.has(word)).length);
  }
  emit(117, least * 2 + strings);
  emit(118, mix(least * 2 + strings, trait.size));
  emit(119, (trait.inner ? 1 : 0) + 2 * trait.role);
  emit(120, trait.tag);
  emit(121, trait.after);
  emit(113, heads + 2 * strings);
  emit(114, mix(trait.lemma, heads + 2 * strings));
  emit(115, trait.modifiers.length > 2 ? 2 : trait.modifiers.length);
  emit(116, Math.min(at, 10));
}

const far = [0, 1, 2, 3, 4, 4, 5, 5, 5, 5, 6];
const buckets = (n: number): number =>
  n <= 4 ? n : n <= 6 ? 5 : n <= 10 ? 6 : n <= 20 ? 7 : n <= 40 ? 8 : 9;

/** What speaks for a candidate of "he" or "she". `rank` counts the entities nearer than it. */
export function thirdPersonFeatures(
  scene: Scene,
  at: number,
  one: number,
  known: { readonly rank: number; readonly standing: Standing },
  out: Features,
): void {
  const { role } = scene.traits[at] as Traits;
  out.size = 0;
  const emit = (template: number, value: number): void => {
    const base = mix(template * 7919, value);
    push(out, base);
    push(out, mix(base, role + 77));
  };
  personFeatures(scene, at, one, known, emit);
  speech(scene, at, one, emit);
}

/** What speaks for and against an earlier mention as antecedent. `rank` counts the fitting entities nearer than it. */
export function pairFeatures(scene: Scene, at: number, one: number, rank: number, out: Features): void {
  const { traits, casts, castOf } = scene;
  const [cur, ante] = [traits[at] as Traits, traits[one] as Traits];
  const cast = casts[castOf[one] ?? -1];
  out.size = 0;
  const both = mix(cur.type, ante.type);
  const emit = (template: number, value: number): void => {
    const base = mix(template * 7919, value);
    push(out, base);
    push(out, mix(base, cur.type));
    push(out, mix(base, both));
  };
  const away = cur.sentence - ante.sentence;
  emit(1, far[Math.min(away, 10)] ?? 6);
  emit(2, buckets(at - one));
  if (cur.form !== "pronoun") {
    matching(cur, ante, cast, emit);
    if (cast) calling(cur, cast, emit);
  }
  emit(5, cur.gender * 8 + (cast?.gender ?? ante.gender));
  emit(6, cur.plural * 8 + ante.plural * 2 + (cast?.plural ?? 0));
  emit(7, cur.kind * 16 + (cast?.kind ?? ante.kind));
  emit(8, mix(cur.relation, ante.relation));
  emit(9, rank);
  position(scene, at, one, emit);
  speech(scene, at, one, emit);
  emit(30, mix(Math.min(cast?.members.length ?? 0, 5), cast?.named ? 1 : 0));
  emit(31, (cast?.members.at(-1) === one ? 1 : 0) + (cast && cast.names > 3 ? 2 : 0));
  emit(32, mix(ante.lemma, cur.form === "pronoun" ? 1 : cur.lemma));
  emit(33, ante.lemma);
  ante.edges.forEach((edge, k) => emit(34 + k, edge));
  emit(38, ante.size);
  emit(39, ante.governor);
  emit(40, mix(cur.governor, cast?.kind ?? 0));
}

export type Emit = (template: number, value: number) => void;

/** Words in common. */
function matching(cur: Traits, ante: Traits, cast: Cast | undefined, emit: Emit): void {
  const sameHead = cur.lemma === ante.lemma ? 1 : 0;
  const sameString = cur.string === ante.string ? 1 : 0;
  emit(10, sameHead + 2 * sameString);
  if (sameHead) {
    const extra = cur.modifiers.filter((word) => !ante.modifiers.includes(word)).length;
    const less = ante.modifiers.filter((word) => !cur.modifiers.includes(word)).length;
    emit(11, Math.min(extra, 2) * 3 + Math.min(less, 2));
    emit(12, cur.lemma);
  }
  if (ante.modifiers.includes(cur.lemma)) emit(13, 1);
  if (cur.modifiers.includes(ante.lemma)) emit(14, 1);
  const known = cast?.nouns.has(cur.mention.lemma) === true;
  if (known) {
    const strange = cur.mention.modifiers.filter(
      (word) => !cast.qualifiers.has(word) && !cast.nouns.has(word),
    ).length;
    emit(15, 1 + Math.min(strange, 2) + (cast.named ? 4 : 0));
  }
}

/** Words in common with all that the entity was called so far. */
function calling({ lemma, string, modifiers }: Traits, { said, members }: Cast, emit: Emit): void {
  const head = said.heads.has(lemma) ? 1 : said.words.has(lemma) ? 2 : 0;
  const strange = Math.min(modifiers.filter((word) => !said.words.has(word)).length, 2);
  const told = head * 8 + strange * 2 + (said.phrases.has(string) ? 1 : 0);
  emit(41, told);
  emit(42, mix(told, Math.min(members.length, 3)));
}

/** Where the two stand to each other in the sentence and its grammar. */
function position({ traits }: Scene, at: number, one: number, emit: Emit): void {
  const [cur, ante] = [traits[at] as Traits, traits[one] as Traits];
  const away = cur.sentence - ante.sentence;
  const firstThere = one === 0 || traits[one - 1]?.sentence !== ante.sentence;
  emit(16, (firstThere ? 1 : 0) + (ante.subject ? 2 : 0) + (cur.subject ? 4 : 0) + 8 * Math.min(away, 2));
  emit(17, cur.block === ante.block ? 1 : 0);
  if (away === 0) {
    const holds = ante.first <= cur.first && cur.last <= ante.last;
    emit(18, holds ? 1 : cur.first <= ante.first && ante.last <= cur.last ? 2 : 0);
    if (cur.governorAt === ante.governorAt) emit(19, mix(cur.relation, ante.relation));
    else if (ante.head === cur.governorAt) emit(20, cur.relation);
    else if (cur.head === ante.governorAt) emit(21, ante.relation);
    emit(22, Math.min(cur.head - ante.head, 12));
  }
  if (cur.governor === ante.governor && (away > 0 || cur.governorAt !== ante.governorAt))
    emit(23, cur.relation === ante.relation ? 1 : 0);
}

/** Quotations: the same one, in or out, and who speaks. */
function speech({ traits, speakerOf, castOf }: Scene, at: number, one: number, emit: Emit): void {
  const [cur, ante] = [traits[at] as Traits, traits[one] as Traits];
  const [q, r] = [cur.quotation, ante.quotation];
  emit(24, q === r ? (q < 0 ? 0 : 1) : q < 0 ? 2 : r < 0 ? 3 : 4);
  if (cur.says)
    emit(28, (ante.says ? 1 : 0) + (r >= 0 ? 2 : 0) + 4 * Math.min(cur.sentence - ante.sentence, 3));
  const speaker = speakerOf(q);
  const spoke = speakerOf(r);
  if (q !== r && speaker >= 0)
    emit(25, speaker === one ? 1 : speaker < at && castOf[speaker] === castOf[one] ? 2 : 0);
  if (q !== r && spoke >= 0) emit(26, spoke === at ? 1 : spoke < at && castOf[spoke] === castOf[one] ? 2 : 0);
  if (q >= 0 && r >= 0 && q !== r && speaker >= 0 && spoke >= 0 && castOf[speaker] !== undefined)
    emit(27, speaker === spoke || (castOf[speaker] ?? -1) === castOf[spoke] ? 1 : 0);
}

function push(out: Features, value: number): void {
  out.at[out.size++] = value;
}

/** Whether what is known of an entity speaks against a mention: gender, number, a person or a thing. */
export function conflicts(cur: Traits, ante: Traits, cast: Cast | undefined): boolean {
  const gender = cast?.gender ?? ante.gender;
  if (cur.gender > 0 && gender > 0 && cur.gender !== gender) return true;
  const kind = cast?.kind ?? ante.kind;
  if (cur.form !== "pronoun") return cur.kind > 0 && kind > 0 && cur.kind !== kind;
  if (cur.person !== (ante.person || cur.person)) return true;
  if (cur.pronounOfPerson) return kind > 1 || (ante.plural === 1 && cur.plural === 0);
  if (cur.plural === 0) return kind === 1 || ante.plural === 1;
  return ante.plural === 0 && kind !== 2 && kind !== 4;
}
