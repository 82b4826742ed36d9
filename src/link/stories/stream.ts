import type { Subject } from "../../schema/trace.ts";
import type { Term } from "./terms.ts";
import { type Table, type Vector, product, tableOf } from "./vector.ts";

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
  place(subject: Subject): Placed;
  /** Remembers an article whose place is known, without judging it. */
  recall(subject: Subject, joins: readonly string[]): void;
  /** Counts the words of an article that is too old to be remembered. */
  count(subject: Pick<Subject, "terms">): void;
  /** How many of the latest articles tell, by their places, what the next one joins. */
  reach(): number;
}

interface Entry {
  readonly article: string;
  /** Where it stands in the stream. */
  readonly number: number;
  readonly days: number | undefined;
  /** Words with their rarity when it came, of length one, in whole parts of `unit`: sums of them are exact. */
  readonly vector: Vector;
  group: Group;
}

interface Group {
  readonly number: number;
  /** Sum of the vectors of its articles. */
  readonly sums: Map<number, number>;
  /** In the order they came. */
  entries: Entry[];
  /** Length of the sum, squared. */
  square: number;
  last: number | undefined;
}

/** Parts that the length of a vector is cut into. */
const unit = 2 ** 13;

/**
 * Streaming clusters: TF-IDF over what is remembered, likeness to the whole and to the nearest article, time decay, merge on
 * arrival. What it gives is a function of the last `memory` articles with their places and of the words of the `rarity` before
 * them alone, the same to the last bit, so that it can go on from any moment.
 */
export function storyStream(chosen: Setting = setting): StoryStream {
  const state: State = {
    chosen,
    entries: [],
    dropped: 0,
    counted: [],
    uncounted: 0,
    rarity: new Map(),
    groups: new Map(),
    byArticle: new Map(),
    made: 0,
    came: 0,
  };
  return {
    place: (subject) => {
      const entry = entryOf(state, subject);
      const near = nearGroups(state, entry);
      const joined = settle(state, entry, near);
      return { article: subject.article, story: entry.group.number, joins: joined };
    },
    recall: (subject, joins) => {
      const entry = entryOf(state, subject);
      const groups = joins.flatMap((article) => state.byArticle.get(article)?.group ?? []);
      settle(state, entry, [...new Set(groups)]);
    },
    count: ({ terms }) => void countWords(state, terms),
    reach: () => state.entries.length - state.dropped + chosen.rarity,
  };
}

/** The first of the articles of a stream, in its order, that are remembered after the last of them. */
export function rememberedFrom(
  subjects: readonly Pick<Subject, "moment">[],
  chosen: Setting = setting,
): number {
  const newest = daysOf(subjects.at(-1)?.moment ?? "");
  let first = Math.max(0, subjects.length - chosen.memory);
  while (first > 0 && isOfHalfDay(newest, daysOf((subjects[first - 1] as Subject).moment))) first--;
  return first;
}

function isOfHalfDay(newest: number | undefined, days: number | undefined): boolean {
  return newest !== undefined && days !== undefined && newest - days < 0.5;
}

interface State {
  readonly chosen: Setting;
  /** Articles remembered, after as many that are not any more. */
  entries: Entry[];
  dropped: number;
  /** Words of the articles that tell how rare a word is, after those of as many that do not any more. */
  counted: Subject["terms"][];
  uncounted: number;
  /** How many of them have a word. */
  readonly rarity: Map<number, number>;
  /** Groups whose articles have a word. */
  readonly groups: Map<number, Set<Group>>;
  readonly byArticle: Map<string, Entry>;
  made: number;
  came: number;
}

function entryOf(state: State, { article, moment, terms }: Subject): Entry {
  const total = countWords(state, terms);
  const full = fullness(terms);
  const vector = unitVector(
    terms.map(([term, weight]) => {
      const count = state.rarity.get(term) ?? 0;
      return [term, weight * (rarityOf(count, total) - full * commonnessOf(count, total))];
    }),
  );
  const group = undefined as unknown as Group;
  return { article, number: state.came++, days: daysOf(moment), vector, group };
}

/** Counts the words of an article; gives how many articles are counted, one more than tell how rare a word is. */
function countWords(state: State, terms: Subject["terms"]): number {
  const { rarity, counted } = state;
  if (counted.length - state.uncounted > state.chosen.rarity)
    for (const [term] of counted[state.uncounted++] as Subject["terms"]) lessen(rarity, term);
  if (state.uncounted > state.chosen.rarity) {
    state.counted = counted.slice(state.uncounted);
    state.uncounted = 0;
  }
  for (const [term] of terms) rarity.set(term, (rarity.get(term) ?? 0) + 1);
  return state.counted.push(terms) - state.uncounted;
}

/** 0 for a headline, 1 for a full text, by how many words tell what it is about. */
function fullness({ length }: { readonly length: number }): number {
  return Math.min(1, Math.max(0, (length - 12) / 48));
}

/** Articles that are taken to be there even where fewer are: what is rare among a few may be common. */
const fewest = 500;

/** How rare a word is: log 2 where every article has it. */
function rarityOf(count: number, total: number): number {
  return Math.log(1 + Math.max(total, fewest) / (0.5 + count));
}

/** Share of articles that have a word from which it is common. */
const commonShare = 0.1;

/** What is taken off the rarity of common words in texts, which share many of them: the word that all have counts for nothing. */
function commonnessOf(count: number, total: number): number {
  return Math.LN2 * Math.min(1, count / (commonShare * Math.max(total, fewest)));
}

function unitVector(terms: readonly Term[]): Vector {
  const length = Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(terms, ([term]) => term),
    weights: Int32Array.from(terms, ([, weight]) => Math.max(1, Math.round((unit * weight) / length))),
  };
}

/** The words that weigh most, as many as groups are sought by. */
function weightiest({ terms, weights }: Vector): number[] {
  const order = Array.from(terms.keys()).sort((a, b) => weights[b]! - weights[a]! || terms[a]! - terms[b]!);
  return order.slice(0, sought).map((at) => terms[at]!);
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
  const least = join.headline + fullness(entry.vector.terms) * (join.text - join.headline);
  const candidates = new Set<Group>();
  for (const term of weightiest(entry.vector)) {
    const groups = state.groups.get(term);
    if (groups && groups.size <= commonest) for (const group of groups) candidates.add(group);
  }
  const table = tableOf(entry.vector);
  const liked = [...candidates]
    .map((group) => ({
      group,
      likeness: likenessTo(state, group, { entry, table, least: Math.min(least, merge) }),
    }))
    .sort((a, b) => b.likeness - a.likeness || oldestOf(a.group) - oldestOf(b.group));
  const [first] = liked;
  if (!first || first.likeness < least) return [];
  const others = liked
    .slice(1)
    .filter((other) => other.likeness >= merge && kinship(first.group, other.group) >= kin);
  return [first, ...others].map(({ group }) => group);
}

function oldestOf({ entries: [first] }: Group): number {
  return (first as Entry).number;
}

/** Cosine of two groups. */
function kinship(a: Group, b: Group): number {
  const [small, large] = a.sums.size < b.sums.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small.sums) dot += weight * (large.sums.get(term) ?? 0);
  return dot / Math.sqrt(a.square * b.square || 1);
}

interface Query {
  readonly entry: Entry;
  readonly table: Table;
  readonly least: number;
}

/** Latest articles of a group that the nearest is sought among. */
const recent = 12;

function likenessTo({ chosen }: State, group: Group, { entry, table, least }: Query): number {
  const faded = fadeOf(group, entry, chosen.fade);
  const { terms, weights } = entry.vector;
  let dot = 0;
  for (let i = 0; i < terms.length; i++) dot += weights[i]! * (group.sums.get(terms[i]!) ?? 0);
  const whole = dot / (unit * Math.sqrt(group.square || 1));
  // None of its articles can be nearer than all of them added up.
  const nearestAtMost = dot / unit ** 2;
  if (faded * (chosen.whole * whole + (1 - chosen.whole) * nearestAtMost) < least) return 0;
  let nearest = 0;
  for (const other of group.entries.slice(-recent))
    nearest = Math.max(nearest, product(other.vector, table) / unit ** 2);
  return faded * (chosen.whole * whole + (1 - chosen.whole) * nearest);
}

function fadeOf({ last }: Group, { days }: Entry, fade: number): number {
  return last === undefined || days === undefined ? 1 : fade / (fade + Math.max(0, days - last));
}

/** Puts an article into the groups it joins, which become one, or into a new one; gives an article of each. */
function settle(state: State, entry: Entry, near: readonly Group[]): string[] {
  const joins = near.map(({ entries }) => (entries.at(-1) as Entry).article);
  const oldest = near.toSorted((a, b) => a.number - b.number)[0];
  const group = oldest ?? newGroup(state);
  for (const other of near) if (other !== group) absorb(state, group, other);
  addTo(state, group, entry);
  state.entries.push(entry);
  state.byArticle.set(entry.article, entry);
  forget(state);
  return joins;
}

function newGroup(state: State): Group {
  return { number: state.made++, sums: new Map(), entries: [], square: 0, last: undefined };
}

function addTo(state: State, group: Group, entry: Entry): void {
  entry.group = group;
  group.entries.push(entry);
  if (entry.days !== undefined) group.last = Math.max(group.last ?? entry.days, entry.days);
  const { terms, weights } = entry.vector;
  for (let i = 0; i < terms.length; i++) {
    const [term, weight] = [terms[i]!, weights[i]!];
    const before = group.sums.get(term) ?? 0;
    group.sums.set(term, before + weight);
    group.square += weight * (2 * before + weight);
    if (before > 0) continue;
    const groups = state.groups.get(term);
    if (groups) groups.add(group);
    else state.groups.set(term, new Set([group]));
  }
}

function absorb(state: State, group: Group, other: Group): void {
  for (const term of other.sums.keys()) state.groups.get(term)?.delete(other);
  for (const entry of other.entries) addTo(state, group, entry);
  group.entries.sort((a, b) => a.number - b.number);
}

/** Lets go of the oldest articles when there are more than are remembered and they are more than half a day old. */
function forget(state: State): void {
  const newest = state.entries.at(-1)?.days;
  while (state.entries.length - state.dropped > state.chosen.memory) {
    const entry = state.entries[state.dropped] as Entry;
    if (isOfHalfDay(newest, entry.days)) break;
    state.dropped++;
    leave(state, entry);
    state.byArticle.delete(entry.article);
  }
  if (state.dropped <= state.chosen.memory) return;
  state.entries = state.entries.slice(state.dropped);
  state.dropped = 0;
}

function lessen(counts: Map<number, number>, term: number): void {
  const left = (counts.get(term) ?? 0) - 1;
  if (left > 0) counts.set(term, left);
  else counts.delete(term);
}

/** Takes the oldest article of a group out of it. */
function leave(state: State, { group, vector: { terms, weights } }: Entry): void {
  group.entries.shift();
  for (let i = 0; i < terms.length; i++) {
    const [term, weight] = [terms[i]!, weights[i]!];
    const before = group.sums.get(term) as number;
    group.square -= weight * (2 * before - weight);
    if (before > weight) group.sums.set(term, before - weight);
    else {
      group.sums.delete(term);
      const groups = state.groups.get(term);
      groups?.delete(group);
      if (groups?.size === 0) state.groups.delete(term);
    }
  }
}
