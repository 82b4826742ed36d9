import type { Subject } from "../../schema/trace.ts";
import {
  type Entry,
  type Group,
  type Groups,
  type Vector,
  absorb,
  addTo,
  kinship,
  leave,
  newGroup,
  noGroups,
  productsWith,
} from "./groups.ts";
import { type Lexicon, counted, emptyLexicon, uncount } from "./lexicon.ts";

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

/** Parts that the length of a vector is cut into. */
const unit = 2 ** 13;

/**
 * Streaming clusters: TF-IDF over what is remembered, likeness to the whole and to the nearest article, time decay, merge on
 * arrival. What it gives is a function of the last `memory` articles with their places and of the words of the `rarity` before
 * them alone, the same to the last bit, so that it can go on from any moment.
 */
export function storyStream(chosen: Setting = setting): StoryStream {
  const lexicon = emptyLexicon();
  const state: State = {
    chosen,
    lexicon,
    groups: noGroups(lexicon),
    entries: [],
    dropped: 0,
    counted: [],
    uncounted: 0,
    byArticle: new Map(),
    came: 0,
    room: new Int32Array(0),
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
  readonly lexicon: Lexicon;
  readonly groups: Groups;
  /** Articles remembered, after as many that are not any more. */
  entries: Entry[];
  dropped: number;
  /** Words of the articles that tell how rare a word is, after those of as many that do not any more. */
  counted: Int32Array[];
  uncounted: number;
  readonly byArticle: Map<string, Entry>;
  came: number;
  /** Room for how much an article has of each word; all 0 between articles. */
  room: Int32Array;
}

function entryOf(state: State, { article, moment, terms }: Subject): Entry {
  const numbers = countWords(state, terms);
  const { counts } = state.lexicon;
  const total = state.counted.length - state.uncounted;
  const full = fullness(terms);
  const weights = terms.map(([, weight], i) => {
    const count = counts[numbers[i]!]!;
    return weight * (rarityOf(count, total) - full * commonnessOf(count, total));
  });
  const group = undefined as unknown as Group;
  const vector = { terms: numbers, weights: unitWeights(weights) };
  return { article, number: state.came++, days: daysOf(moment), vector, group };
}

/** Counts the words of an article, among one more than tell how rare a word is; gives their numbers. */
function countWords(state: State, terms: Subject["terms"]): Int32Array {
  const { lexicon } = state;
  if (state.counted.length - state.uncounted > state.chosen.rarity)
    uncount(lexicon, state.counted[state.uncounted++]!);
  if (state.uncounted > state.chosen.rarity) {
    state.counted = state.counted.slice(state.uncounted);
    state.uncounted = 0;
  }
  const numbers = counted(lexicon, terms);
  state.counted.push(numbers);
  return numbers;
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

function unitWeights(weights: readonly number[]): Int32Array {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return Int32Array.from(weights, (weight) => Math.max(1, Math.round((unit * weight) / length)));
}

/** The words that weigh most, as many as groups are sought by; of those that weigh the same the ones of the least hash. */
function weightiest({ hashes }: Lexicon, { terms, weights }: Vector): number[] {
  const order = Array.from(terms.keys()).sort(
    (a, b) => weights[b]! - weights[a]! || hashes[terms[a]!]! - hashes[terms[b]!]!,
  );
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
  const query = queryOf(state, entry, Math.min(least, merge));
  const liked = soughtGroups(state, entry)
    .map((group) => ({ group, likeness: likenessTo(state.chosen, group, query) }))
    .filter(({ likeness }) => likeness >= query.least)
    .sort((a, b) => b.likeness - a.likeness || oldestOf(a.group) - oldestOf(b.group));
  for (const term of entry.vector.terms) query.weights[term] = 0;
  const [first] = liked;
  if (!first || first.likeness < least) return [];
  const others = liked
    .slice(1)
    .filter((other) => other.likeness >= merge && kinship(state.groups, first.group, other.group) >= kin);
  return [first, ...others].map(({ group }) => group);
}

/** Groups that have one of an article's weightiest words. */
function soughtGroups({ lexicon, groups }: State, { vector }: Entry): Group[] {
  const places = new Set<number>();
  for (const term of weightiest(lexicon, vector)) {
    const posting = lexicon.postings[term];
    if (posting && posting.groups.length <= commonest) for (const place of posting.groups) places.add(place);
  }
  return Array.from(places, (place) => groups.places[place]!);
}

function oldestOf({ entries: [first] }: Group): number {
  return (first as Entry).number;
}

interface Query {
  readonly entry: Entry;
  /** How much the article has of each word, by the words' numbers. */
  readonly weights: Int32Array;
  /** Its product with each group, by their places. */
  readonly products: Float64Array;
  /** Likeness that is of no account. */
  readonly least: number;
}

function queryOf(state: State, entry: Entry, least: number): Query {
  const { lexicon, groups } = state;
  const { vector } = entry;
  const words = lexicon.hashes.length;
  if (state.room.length < words) state.room = new Int32Array(2 * words);
  for (let i = 0; i < vector.terms.length; i++) state.room[vector.terms[i]!] = vector.weights[i]!;
  return { entry, weights: state.room, products: productsWith(groups, vector), least };
}

/** Latest articles of a group that the nearest is sought among. */
const recent = 12;

function likenessTo({ whole, fade }: Setting, group: Group, query: Query): number {
  const faded = fadeOf(group, query.entry, fade);
  const dot = query.products[group.place]!;
  const toAll = dot / (unit * Math.sqrt(group.square || 1));
  // None of its articles can be nearer than all of them added up.
  const nearestAtMost = dot / unit ** 2;
  if (faded * (whole * toAll + (1 - whole) * nearestAtMost) < query.least) return 0;
  let nearest = 0;
  for (const { vector } of group.entries.slice(-recent))
    nearest = Math.max(nearest, product(vector, query.weights) / unit ** 2);
  return faded * (whole * toAll + (1 - whole) * nearest);
}

function product({ terms, weights }: Vector, others: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += weights[i]! * others[terms[i]!]!;
  return sum;
}

function fadeOf({ last }: Group, { days }: Entry, fade: number): number {
  return last === undefined || days === undefined ? 1 : fade / (fade + Math.max(0, days - last));
}

/** Puts an article into the groups it joins, which become one, or into a new one; gives an article of each. */
function settle(state: State, entry: Entry, near: readonly Group[]): string[] {
  const joins = near.map(({ entries }) => (entries.at(-1) as Entry).article);
  const oldest = near.toSorted((a, b) => a.number - b.number)[0];
  const group = oldest ?? newGroup(state.groups);
  for (const other of near) if (other !== group) absorb(state.groups, group, other);
  addTo(state.groups, group, entry);
  state.entries.push(entry);
  state.byArticle.set(entry.article, entry);
  forget(state);
  return joins;
}

/** Lets go of the oldest articles when there are more than are remembered and they are more than half a day old. */
function forget(state: State): void {
  const newest = state.entries.at(-1)?.days;
  while (state.entries.length - state.dropped > state.chosen.memory) {
    const entry = state.entries[state.dropped] as Entry;
    if (isOfHalfDay(newest, entry.days)) break;
    state.dropped++;
    leave(state.groups, entry);
    state.byArticle.delete(entry.article);
  }
  if (state.dropped <= state.chosen.memory) return;
  state.entries = state.entries.slice(state.dropped);
  state.dropped = 0;
}
