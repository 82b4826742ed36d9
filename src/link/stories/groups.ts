import { type Lexicon, type Posting, letGo } from "./lexicon.ts";

/** Words by their numbers in a lexicon, and beside each its weight, a whole number above 0. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Int32Array;
}

/** An article of a stream. */
export interface Entry {
  readonly article: string;
  /** Where it stands in the stream. */
  readonly number: number;
  readonly days: number | undefined;
  readonly vector: Vector;
  group: Group;
}

/** Articles about one event, and the sum of their vectors, which stands in the postings of their words. */
export interface Group {
  readonly number: number;
  /** Its place among the groups, and for each of its words that in the word's posting. */
  readonly place: number;
  readonly words: Map<number, number>;
  /** In the order they came. */
  entries: Entry[];
  /** Length of the sum, squared. */
  square: number;
  last: number | undefined;
}

/** All groups of a stream; a place is given again when its group is empty. */
export interface Groups {
  readonly lexicon: Lexicon;
  readonly places: (Group | undefined)[];
  readonly free: number[];
  made: number;
}

/** No groups yet. */
export function noGroups(lexicon: Lexicon): Groups {
  return { lexicon, places: [], free: [], made: 0 };
}

/** A group without articles. */
export function newGroup(groups: Groups): Group {
  const place = groups.free.pop() ?? groups.places.length;
  const group: Group = {
    number: groups.made++,
    place,
    words: new Map(),
    entries: [],
    square: 0,
    last: undefined,
  };
  groups.places[place] = group;
  return group;
}

/** Puts an article into a group. */
export function addTo({ lexicon }: Groups, group: Group, entry: Entry): void {
  entry.group = group;
  group.entries.push(entry);
  if (entry.days !== undefined) group.last = Math.max(group.last ?? entry.days, entry.days);
  const { terms, weights } = entry.vector;
  for (let i = 0; i < terms.length; i++) {
    const [term, weight] = [terms[i]!, weights[i]!];
    const { groups, sums } = (lexicon.postings[term] ??= { groups: [], sums: [] });
    const at = group.words.get(term);
    const before = at === undefined ? 0 : sums[at]!;
    group.square += weight * (2 * before + weight);
    if (at !== undefined) sums[at] = before + weight;
    else {
      group.words.set(term, groups.push(group.place) - 1);
      sums.push(weight);
    }
  }
}

/** Puts the articles of another group into one; the other is no more. */
export function absorb(groups: Groups, group: Group, other: Group): void {
  for (const term of other.words.keys()) dropWord(groups, other, term);
  for (const entry of other.entries) addTo(groups, group, entry);
  group.entries.sort((a, b) => a.number - b.number);
  vacate(groups, other);
}

/** Takes the oldest article of a group out of it. */
export function leave(groups: Groups, { group, vector: { terms, weights } }: Entry): void {
  group.entries.shift();
  for (let i = 0; i < terms.length; i++) {
    const [term, weight] = [terms[i]!, weights[i]!];
    const { sums } = groups.lexicon.postings[term]!;
    const at = group.words.get(term)!;
    const before = sums[at]!;
    group.square -= weight * (2 * before - weight);
    if (before > weight) sums[at] = before - weight;
    else {
      dropWord(groups, group, term);
      letGo(groups.lexicon, term);
    }
  }
  if (group.entries.length === 0) vacate(groups, group);
}

/** Takes a group out of the posting of a word; the last one there takes its place. */
function dropWord({ lexicon, places }: Groups, group: Group, term: number): void {
  const { groups, sums } = lexicon.postings[term]!;
  const at = group.words.get(term)!;
  group.words.delete(term);
  const [last, sum] = [groups.pop()!, sums.pop()!];
  if (at < groups.length) {
    groups[at] = last;
    sums[at] = sum;
    places[last]!.words.set(term, at);
  }
  if (groups.length === 0) lexicon.postings[term] = undefined;
}

function vacate({ places, free }: Groups, { place }: Group): void {
  places[place] = undefined;
  free.push(place);
}

/** The product of a vector with the sum of every group, by their places. */
export function productsWith({ lexicon, places }: Groups, { terms, weights }: Vector): Float64Array {
  const products = new Float64Array(places.length);
  for (let i = 0; i < terms.length; i++) {
    const posting = lexicon.postings[terms[i]!];
    if (!posting) continue;
    const weight = weights[i]!;
    const { groups, sums } = posting;
    for (let j = 0; j < groups.length; j++) products[groups[j]!]! += weight * sums[j]!;
  }
  return products;
}

/** Cosine of two groups. */
export function kinship({ lexicon: { postings } }: Groups, a: Group, b: Group): number {
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, at] of small.words) {
    const other = large.words.get(term);
    const { sums } = postings[term] as Posting;
    if (other !== undefined) dot += sums[at]! * sums[other]!;
  }
  return dot / Math.sqrt(a.square * b.square || 1);
}
