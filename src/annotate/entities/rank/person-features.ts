import { mix } from "../../statements/hash.ts";
import type { Emit } from "./features.ts";
import { isPerson } from "./persons.ts";
import type { Cast, Scene } from "./scene.ts";
import type { Traits } from "./traits.ts";

const far = [0, 1, 2, 3, 4, 4, 5, 5, 5, 6];
const few = [0, 1, 2, 3, 3, 4, 4, 4, 5];
const step = (steps: readonly number[], n: number): number => steps[Math.min(n, steps.length - 1)] ?? 0;

/** Share of an entity's weight that a mention in this part of the sentence gives it: Lappin and Leass (1994), by hand. */
const weights = [1, 3.1, 2, 1.5, 1.2, 1, 1, 1, 0.5];

/** What candidates weigh against each other, worked out once for a pronoun. */
export interface Standing {
  /** Place of each entity by salience, the weightiest first. */
  readonly places: ReadonlyMap<number, number>;
  /** The person named most often in the text, and the one named first. */
  readonly main: number;
  readonly opening: number;
  /** Subject of the main clause of the sentence before. */
  readonly topic: number;
  /** Who spoke last, outside quotation marks. */
  readonly speaker: number;
  /** Entities named again after the pronoun: in its own sentence 1, in the next 2. */
  readonly again: ReadonlyMap<number, number>;
}

/** Weighs the entities that a pronoun can take up. */
export function standingOf(scene: Scene, at: number, candidates: readonly number[]): Standing {
  const { traits, castOf, casts } = scene;
  const { sentence } = traits[at] as Traits;
  const open = new Set(candidates.map((one) => castOf[one] ?? -1).filter((cast) => cast >= 0));
  const salience = new Map<number, number>();
  for (const cast of open) {
    let sum = 0;
    for (const one of casts[cast]?.members ?? []) {
      const trait = traits[one] as Traits;
      const away = sentence - trait.sentence;
      if (away < 12) sum += (weights[trait.role] ?? 1) / 2 ** away;
    }
    salience.set(cast, sum);
  }
  const order = [...open].sort((a, b) => (salience.get(b) ?? 0) - (salience.get(a) ?? 0) || a - b);
  const named = [...open].filter((cast) => casts[cast]?.named);
  const main = named.reduce(
    (best, cast) => (namesOf(casts[cast]) > namesOf(casts[best]) ? cast : best),
    named[0] ?? -1,
  );
  const opening = named.reduce(
    (best, cast) =>
      (casts[cast]?.members[0] ?? Infinity) < (casts[best]?.members[0] ?? Infinity) ? cast : best,
    named[0] ?? -1,
  );
  return {
    places: new Map(order.map((cast, place) => [cast, place])),
    main,
    opening,
    topic: topicOf(scene, at),
    speaker: lastSpeaker(scene, at),
    again: namedAfter(scene, at),
  };
}

function namesOf(cast: Cast | undefined): number {
  return cast?.names ?? 0;
}

function topicOf({ traits, castOf }: Scene, at: number): number {
  const { sentence } = traits[at] as Traits;
  let back = at - 1;
  while (back >= 0 && traits[back]?.sentence === sentence) back--;
  const before = traits[back]?.sentence;
  let topic = -1;
  for (; back >= 0 && traits[back]?.sentence === before; back--) {
    const { subject, clauses } = traits[back] as Traits;
    if (subject && clauses.heads.length === 1) topic = castOf[back] ?? -1;
  }
  return topic;
}

function lastSpeaker({ traits, castOf }: Scene, at: number): number {
  for (let back = at - 1; back >= 0; back--)
    if (traits[back]?.says && (traits[back]?.quotation ?? -1) < 0) return castOf[back] ?? -1;
  return -1;
}

function namedAfter({ traits, castOf }: Scene, at: number): Map<number, number> {
  const { sentence } = traits[at] as Traits;
  const again = new Map<number, number>();
  for (let next = at + 1; (traits[next]?.sentence ?? Infinity) <= sentence + 1; next++) {
    const cast = castOf[next] ?? -1;
    if (traits[next]?.form === "name" && cast >= 0 && !again.has(cast))
      again.set(cast, 1 + (traits[next] as Traits).sentence - sentence);
  }
  return again;
}

/**
 * What speaks for "he" or "she" being somebody: nearness, parts in their clauses, salience, what is known of gender, and
 * how the one clause stands to the other. Hardly a word is looked at: few texts are marked, and words do not carry over.
 */
export function personFeatures(
  scene: Scene,
  at: number,
  one: number,
  { rank, standing }: { readonly rank: number; readonly standing: Standing },
  emit: Emit,
): void {
  const { traits, casts, castOf } = scene;
  const [cur, ante] = [traits[at] as Traits, traits[one] as Traits];
  const cast = castOf[one] ?? -1;
  const entity = casts[cast];
  const away = step(far, Math.max(0, cur.sentence - ante.sentence));
  const ahead = one > at ? 1 : 0;
  const form = formOf(ante, cur);
  const place = Math.min(standing.places.get(cast) ?? 6, 4);
  const gender = (entity?.gender ?? ante.gender) > 0 ? 1 : 0;
  const last = entity?.members.at(-1) === one ? 1 : 0;
  emit(201, away * 2 + ahead);
  emit(202, rank);
  emit(203, form);
  emit(204, ante.role);
  emit(205, gender * 2 + (entity?.named ? 1 : 0));
  emit(229, mix((entity?.named ? 1 : 0) + (ante.form === "name" ? 2 : 0), away));
  emit(206, isPerson(scene, one) ? 1 : 0);
  emit(207, mix(away * 16 + ante.role, form));
  emit(208, mix(rank, ante.role));
  emit(209, (ante.role === cur.role ? 1 : 0) + 2 * away);
  emit(210, mix(gender * 8 + form, rank));
  emit(211, place);
  emit(212, mix(place * 8 + rank, away));
  emit(213, (cast === standing.main ? 1 : 0) + (cast === standing.opening ? 2 : 0));
  emit(214, (cast === standing.topic ? 1 : 0) + 2 * away);
  emit(
    226,
    mix((cast === standing.speaker ? 1 : 0) + (cur.says ? 2 : 0) + (cur.quotation >= 0 ? 4 : 0), away),
  );
  emit(227, mix(entity?.kind ?? ante.kind, ante.form === "name" ? 1 : ante.type));
  emit(228, mix(entity?.kind ?? ante.kind, ante.says ? 9 : ante.role));
  emit(215, (standing.again.get(cast) ?? 0) * 4 + Math.min(away, 3));
  emit(216, step(few, entity?.members.length ?? 0) * 2 + last);
  emit(217, step(few, namesOf(entity)) * 2 + last);
  emit(218, cur.block === ante.block ? away : 8 + away);
  emit(219, mix(place, step(few, namesOf(entity))));
  emit(220, clauseTie(cur, ante));
  emit(221, mix(clauseTie(cur, ante), form));
  emit(222, mix(ante.kind, ante.form === "nominal" ? ante.lemma : 0));
  emit(223, isOpening(scene, at) ? 1 + mix(away * 16 + ante.role, 3) : 0);
  emit(224, cur.governor === ante.governor ? 1 + (cur.role === ante.role ? 1 : 0) : 0);
  emit(225, depthOf(ante) * 8 + away);
}

/** Whose clause stands how over whose: the subject of the clause k levels up, and by what link. */
function clauseTie(cur: Traits, ante: Traits): number {
  if (cur.sentence !== ante.sentence) return cur.sentence - ante.sentence === 1 ? 900 + ante.role : 950;
  const [mine, its] = [cur.clauses, ante.clauses];
  const own = its.heads[0] ?? -1;
  const up = mine.heads.indexOf(own);
  if (up === 0) return mix(1000 + ante.role, ante.first < cur.first ? 1 : 0);
  if (up > 0) return mix(2000 + ante.role * 8 + Math.min(up, 3), mine.links[up - 1] ?? 0);
  const down = its.heads.indexOf(mine.heads[0] ?? -1);
  if (down > 0) return mix(3000 + ante.role * 8 + Math.min(down, 3), its.links[down - 1] ?? 0);
  return 4000 + ante.role;
}

function formOf(ante: Traits, cur: Traits): number {
  if (ante.form === "name") return 0;
  if (ante.form === "pronoun") return ante.gender === cur.gender ? 1 : 2;
  return ante.mention.definite ? 3 : 4;
}

/** The first word for somebody in its sentence. */
function isOpening({ traits }: Scene, at: number): boolean {
  const { sentence } = traits[at] as Traits;
  for (let back = at - 1; traits[back]?.sentence === sentence; back--)
    if (traits[back]?.kind === 1 || traits[back]?.isThirdPerson) return false;
  return true;
}

/** How many clauses a mention stands under. */
function depthOf({ clauses }: Traits): number {
  return Math.min(clauses.heads.length, 4);
}
