import type { Trace } from "../../schema/trace.ts";
import type { Term } from "./terms.ts";

/** How near an article must be to a story to join it, and how stories fade. */
export interface Setting {
  /** Share of the likeness that is to the story as a whole; the rest is to its nearest article. */
  readonly whole: number;
  /** Likeness from which an article joins: for a headline alone, and for a full text. */
  readonly join: { readonly headline: number; readonly text: number };
  /** Likeness to a second story, and of the two stories, from which they are one. */
  readonly merge: number;
  readonly kin: number;
  /** Days after which likeness has faded to a half. */
  readonly fade: number;
  /** Articles that tell how rare a word is: the latest. */
  readonly rarity: number;
  /** Articles remembered, and all of the last half day: what is older joins nothing. */
  readonly memory: number;
}

/** One setting for headlines and texts: for headlines chosen on two public streams together, for texts on invented stories among real articles. */
export const setting: Setting = {
  whole: 0.85,
  join: { headline: 0.24, text: 0.11 },
  merge: 0.1,
  kin: 0.16,
  fade: 2,
  rarity: 6_000,
  memory: 3_000,
};

/** What an article was joined to when it came, in the order of publication. */
export interface Placed {
  readonly article: string;
  /** The story, by the number of its first article in the stream. */
  readonly story: number;
  /** Articles of earlier stories it joined, one a story; none for the first of a story. */
  readonly joins: readonly string[];
}

/** Joins articles to stories one after another. */
export interface StoryStream {
  place(trace: Pick<Trace, "article" | "moment" | "terms">): Placed;
  /** Remembers an article whose place is known, without judging it. */
  recall(trace: Pick<Trace, "article" | "moment" | "terms">, joins: readonly string[]): void;
}

interface Entry {
  readonly article: string;
  readonly days: number | undefined;
  readonly terms: readonly Term[];
  /** Words with their rarity when it came, of length one. */
  readonly vector: readonly Term[];
  group: Group;
}

interface Group {
  readonly founder: string;
  readonly number: number;
  /** Sum of the vectors of its articles. */
  readonly sums: Map<number, number>;
  entries: Entry[];
  length: number;
  last: number | undefined;
}

/**
 * Streaming clusters: TF-IDF over what is remembered, likeness to the whole and to the nearest article, time decay, merge on
 * arrival. What it gives depends on the last `memory` articles and their places alone, so that it can go on from any moment.
 */
export function storyStream(chosen: Setting = setting): StoryStream {
  const state: State = {
    chosen,
    entries: [],
    dropped: 0,
    rarity: new Map(),
    groups: new Map(),
    byArticle: new Map(),
    made: 0,
  };
  return {
    place: (trace) => {
      const entry = entryOf(state, trace);
      const near = nearGroups(state, entry);
      const joined = settle(state, entry, near);
      return { article: trace.article, story: entry.group.number, joins: joined };
    },
    recall: (trace, joins) => {
      const entry = entryOf(state, trace);
      const groups = joins.flatMap((article) => state.byArticle.get(article)?.group ?? []);
      settle(state, entry, [...new Set(groups)]);
    },
  };
}

interface State {
  readonly chosen: Setting;
  entries: Entry[];
  dropped: number;
  /** How many remembered articles have a word. */
  readonly rarity: Map<number, number>;
  /** Groups whose articles have a word. */
  readonly groups: Map<number, Set<Group>>;
  readonly byArticle: Map<string, Entry>;
  made: number;
}

function entryOf(
  state: State,
  { article, moment, terms }: Pick<Trace, "article" | "moment" | "terms">,
): Entry {
  for (const [term] of terms) state.rarity.set(term, (state.rarity.get(term) ?? 0) + 1);
  const total = Math.min(state.chosen.rarity, state.entries.length) + 1;
  const vector = unit(terms.map(([term, weight]) => [term, weight * rarityOf(state, term, total)]));
  return { article, days: daysOf(moment), terms, vector, group: undefined as unknown as Group };
}

function rarityOf({ rarity }: State, term: number, total: number): number {
  return Math.log(1 + Math.max(total, 500) / (0.5 + (rarity.get(term) ?? 0)));
}

function unit(terms: readonly Term[]): Term[] {
  const length = Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return terms.map(([term, weight]) => [term, weight / length]);
}

/** Days since 1970, by the calendar. */
function daysOf(moment: string): number | undefined {
  const time =
    moment === ""
      ? Number.NaN
      : Date.parse(moment.length > 10 && !moment.endsWith("Z") ? `${moment}Z` : moment);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}

/** Words of an article by which groups are sought: the rarest. */
const sought = 16;

/** Groups asked for one word: what more of them have is a common word. */
const commonest = 300;

function nearGroups(state: State, entry: Entry): Group[] {
  const { join, merge, kin } = state.chosen;
  const full = Math.min(1, Math.max(0, (entry.terms.length - 12) / 48));
  const least = join.headline + full * (join.text - join.headline);
  const candidates = new Set<Group>();
  const rarest = entry.vector.toSorted(([a, x], [b, y]) => y - x || a - b).slice(0, sought);
  for (const [term] of rarest) {
    const groups = state.groups.get(term);
    if (groups && groups.size <= commonest) for (const group of groups) candidates.add(group);
  }
  const weights = new Map(entry.vector);
  const liked = [...candidates]
    .map((group) => ({
      group,
      likeness: likenessTo(state, group, { entry, weights, least: Math.min(least, merge) }),
    }))
    .sort((a, b) => b.likeness - a.likeness || a.group.number - b.group.number);
  const [first] = liked;
  if (!first || first.likeness < least) return [];
  const others = liked
    .slice(1)
    .filter((other) => other.likeness >= merge && kinship(first.group, other.group) >= kin);
  return [first, ...others].map(({ group }) => group);
}

/** Cosine of two groups. */
function kinship(a: Group, b: Group): number {
  const [small, large] = a.sums.size < b.sums.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small.sums) dot += weight * (large.sums.get(term) ?? 0);
  return dot / (a.length * b.length || 1);
}

interface Query {
  readonly entry: Entry;
  readonly weights: ReadonlyMap<number, number>;
  readonly least: number;
}

/** Latest articles of a group that the nearest is sought among. */
const recent = 12;

function likenessTo({ chosen }: State, group: Group, { entry, weights, least }: Query): number {
  const faded = fadeOf(group, entry, chosen.fade);
  let dot = 0;
  for (const [term, weight] of entry.vector) dot += weight * (group.sums.get(term) ?? 0);
  const whole = dot / (group.length || 1);
  if (faded * (chosen.whole * whole + (1 - chosen.whole)) < least) return 0;
  let nearest = 0;
  for (const other of group.entries.slice(-recent)) nearest = Math.max(nearest, dotOf(other.vector, weights));
  return faded * (chosen.whole * whole + (1 - chosen.whole) * nearest);
}

function fadeOf({ last }: Group, { days }: Entry, fade: number): number {
  return last === undefined || days === undefined ? 1 : fade / (fade + Math.max(0, days - last));
}

function dotOf(vector: readonly Term[], weights: ReadonlyMap<number, number>): number {
  let dot = 0;
  for (const [term, weight] of vector) dot += weight * (weights.get(term) ?? 0);
  return dot;
}

/** Puts an article into the groups it joins, which become one, or into a new one; gives an article of each. */
function settle(state: State, entry: Entry, near: readonly Group[]): string[] {
  const joins = near.map(({ entries }) => (entries.at(-1) as Entry).article);
  const oldest = near.toSorted((a, b) => a.number - b.number)[0];
  const group = oldest ?? newGroup(state, entry);
  for (const other of near) if (other !== group) absorb(state, group, other);
  addTo(state, group, entry);
  state.entries.push(entry);
  state.byArticle.set(entry.article, entry);
  forget(state);
  return joins;
}

function newGroup(state: State, { article }: Entry): Group {
  return { founder: article, number: state.made++, sums: new Map(), entries: [], length: 0, last: undefined };
}

function addTo(state: State, group: Group, entry: Entry): void {
  entry.group = group;
  group.entries.push(entry);
  if (entry.days !== undefined) group.last = Math.max(group.last ?? entry.days, entry.days);
  for (const [term, weight] of entry.vector) {
    group.sums.set(term, (group.sums.get(term) ?? 0) + weight);
    const groups = state.groups.get(term);
    if (groups) groups.add(group);
    else state.groups.set(term, new Set([group]));
  }
  measure(group);
}

function measure(group: Group): void {
  let square = 0;
  for (const weight of group.sums.values()) square += weight * weight;
  group.length = Math.sqrt(square);
}

function absorb(state: State, group: Group, other: Group): void {
  for (const entry of other.entries) addTo(state, group, entry);
  for (const term of other.sums.keys()) state.groups.get(term)?.delete(other);
}

/** Lets go of the oldest articles when there are more than are remembered and they are more than half a day old. */
function forget(state: State): void {
  const newest = state.entries.at(-1)?.days;
  while (state.entries.length - state.dropped > state.chosen.memory) {
    const entry = state.entries[state.dropped] as Entry;
    if (newest !== undefined && entry.days !== undefined && newest - entry.days < 0.5) break;
    state.dropped++;
    leave(state, entry);
    state.byArticle.delete(entry.article);
  }
  const old = state.entries.length - 1 - state.chosen.rarity;
  for (const [term] of state.entries[old]?.terms ?? []) lessen(state.rarity, term);
  const unneeded = Math.min(state.dropped, old + 1);
  if (unneeded <= state.chosen.memory) return;
  state.entries = state.entries.slice(unneeded);
  state.dropped -= unneeded;
}

function lessen(counts: Map<number, number>, term: number): void {
  const left = (counts.get(term) ?? 0) - 1;
  if (left > 0) counts.set(term, left);
  else counts.delete(term);
}

function leave(state: State, { group, vector, article }: Entry): void {
  group.entries = group.entries.filter((entry) => entry.article !== article);
  const empty = group.entries.length === 0;
  for (const [term, weight] of vector) {
    const left = (group.sums.get(term) ?? 0) - weight;
    if (left > 1e-9 && !empty) group.sums.set(term, left);
    else {
      group.sums.delete(term);
      const groups = state.groups.get(term);
      groups?.delete(group);
      if (groups?.size === 0) state.groups.delete(term);
    }
  }
  measure(group);
}
