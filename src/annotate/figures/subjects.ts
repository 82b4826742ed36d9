import type { Word } from "../../language/analysis.ts";
import type { Measured, Phrase } from "./about.ts";
import { type View, classAt, textAt } from "./view.ts";

/** A noun phrase that a number may be said of, with the names of what speaks for it; without a phrase: nothing that is named. */
export interface Subject {
  readonly phrase?: Phrase;
  readonly measure: string;
  readonly features: readonly string[];
}

/** What is known of a number before its subject is looked for. */
export interface Said extends Measured {
  /** What it measures, by kind: "count", "share", "currency", "time", "age", "unit". */
  readonly measure: string;
  /** Whether it tells of a rise or a fall. */
  readonly moves: boolean;
  /** Phrases that the rules take, the nearest first. */
  readonly ruled: readonly Phrase[];
  /** Tokens of the sentence's numbers and their units, which name nothing. */
  readonly held: ReadonlySet<number>;
}

/** The noun phrases near a number in its sentence, pronouns, and nothing at all: what it may be said of. */
export function subjectsOf(view: View, said: Said): Subject[] {
  const anchor = view.wordOf[said.counted?.head ?? said.to - 1] ?? -1;
  const places = placesOf(view, said, anchor);
  const { measure } = said;
  const subjects = places.map((place): Subject => {
    const features = featuresOf(view, said, place, anchor);
    return place.pronoun
      ? { measure, features }
      : { phrase: { from: place.from, to: place.to }, measure, features };
  });
  return [...subjects, { measure, features: nothingFeatures(view, said, anchor, places.length) }];
}

/** The names of weights that speak for a subject: every feature holds by itself and for its kind of measure. */
export const weightNames = ({ measure, features }: Subject): string[] =>
  features.flatMap((name) => [name, `${measure}: ${name}`]);

/** A base noun phrase or pronoun, and where it stands from the number. */
interface Place extends Phrase {
  /** Index of its head among the words. */
  readonly head: number;
  readonly pronoun: boolean;
  /** How many phrases off it stands; negative before the number. */
  readonly step: number;
}

/** Words farther from the number are not looked at, so that long sentences cost no more than their length. */
const sight = 60;

function placesOf(view: View, said: Said, anchor: number): Place[] {
  const first = Math.max(0, anchor - sight);
  const near = view.words.slice(first, anchor + sight);
  const all = near.flatMap((word, at) => placeOf(view, word, first + at, said) ?? []);
  const before = all.filter(({ from }) => from < said.from).length;
  return all.map((place, at) => ({ ...place, step: at < before ? at - before : at - before + 1 }));
}

const nameParts = /^(?:flat|goeswith|fixed)/;
const inside = /^(?:compound|amod|flat|nmod:poss|fixed|case|det|punct|nummod|goeswith|nmod:desc)/;

function placeOf(view: View, word: Word, head: number, said: Said): Omit<Place, "step"> | undefined {
  const { words, tokenOf } = view;
  const pronoun = word.upos === "PRON" && /^(?:nsubj|obj)/.test(word.relation);
  const own = tokenOf[head] ?? -1;
  if (own < 0 || said.held.has(own) || !(pronoun || isNominal(word)) || view.timed(own)) return undefined;
  if (/^(?:compound|flat|fixed|goeswith)/.test(word.relation) && isNominal(words[word.head]))
    return undefined;
  const last = reach(words, head, 1, nameParts);
  let first = reach(words, head, -1, inside);
  while (first < head && /^(?:case|det|punct)/.test(words[first]?.relation ?? "")) first++;
  const from = tokenOf[first] ?? -1;
  const to = (tokenOf[last] ?? -1) + 1;
  if (from < 0 || to <= from) return undefined;
  const start = from < said.to && said.from < to ? said.to : from;
  return start < to ? { from: start, to, head, pronoun } : undefined;
}

/** The farthest word of an unbroken run of a head's dependents, one way. */
function reach(words: readonly Word[], head: number, step: 1 | -1, relations: RegExp): number {
  let at = head;
  while (words[at + step]?.head === head && relations.test(words[at + step]?.relation ?? "")) at += step;
  return at;
}

const isNominal = (word: Word | undefined): boolean => /^(?:NOUN|PROPN|NUM|SYM)$/.test(word?.upos ?? "");

function featuresOf(view: View, said: Said, place: Place, anchor: number): string[] {
  const word = view.words[place.head] as Word;
  const side = place.step < 0 ? "before" : "after";
  const role = plain(word);
  const ruled = said.ruled.findIndex(({ from, to }) => from < place.to && place.from < to);
  const when = (name: string, holds: boolean): string[] => (holds ? [name] : []);
  return [
    `${side} ${Math.min(4, Math.abs(place.step))}`,
    `role ${side} ${word.relation}`,
    ...pathOf(view.words, anchor, place.head, role),
    `link ${side} ${linkBefore(view, place.from)}`,
    `number's link ${side} ${linkBefore(view, said.from)} ${role}`,
    said.counted && place.to === said.counted.to ? "counted" : "other",
    `class ${word.tag}`,
    `noun ${word.lemma.toLowerCase()}`,
    `between ${between(view, place, said)}`,
    ...when("pronoun", place.pronoun),
    ...when(`ruled ${ruled}`, ruled >= 0),
    ...when("opens", place.from <= 1),
    ...when(`moves ${side} ${role}`, said.moves),
  ];
}

/** The preposition, sign or class of word before a stretch, past its determiners. */
function linkBefore(view: View, from: number): string {
  let at = from - 1;
  while (/^(?:determiner|adverb|number)$/.test(classAt(view, at) ?? "")) at--;
  const kind = classAt(view, at);
  if (kind === undefined) return "start";
  return /^(?:preposition|sign|conjunction)$/.test(kind) ? textAt(view, at) : kind;
}

/** Verbs, breaks and numbers between phrase and number, in few steps. */
function between(view: View, place: Place, said: Said): string {
  const [start, end] = place.from < said.from ? [place.to, said.from] : [said.to, place.from];
  let [verbs, breaks, numbers] = [0, 0, 0];
  for (let at = start; at < end && at < start + 60; at++) {
    const kind = classAt(view, at);
    if (kind === "verb" || kind === "auxiliary" || kind === "participle") verbs++;
    if (kind === "conjunction" || /^[,;:()]$/.test(textAt(view, at))) breaks++;
    if (view.numberAt.has(at)) numbers++;
  }
  return `${Math.min(2, verbs)} verbs ${Math.min(2, breaks)} breaks ${Math.min(1, numbers)} numbers`;
}

/** Relations from the number up to the word that both hang from and down to the phrase, and that word's lemma. */
function pathOf(words: readonly Word[], from: number, to: number, role: string): string[] {
  const up = chain(words, from);
  const down = chain(words, to);
  const meet = up.find((at) => down.includes(at)) ?? -1;
  if (meet < 0) return ["path none"];
  const rise = up.slice(0, up.indexOf(meet)).map((at) => plain(words[at]));
  const fall = down.slice(0, down.indexOf(meet)).map((at) => plain(words[at]));
  const path = rise.length + fall.length > 6 ? "far" : `${rise.join(">")}|${fall.toReversed().join("<")}`;
  return [`path ${path}`, `meets ${words[meet]?.lemma.toLowerCase()} ${role}`];
}

/** A word and those it hangs from, upwards. */
function chain(words: readonly Word[], from: number): number[] {
  const found: number[] = [];
  for (let at = from; at >= 0 && found.length < 12; at = words[at]?.head ?? -1) found.push(at);
  return found;
}

const plain = (word: Word | undefined): string => (word?.relation ?? "").replace(/:.*/, "");

function nothingFeatures(view: View, said: Said, anchor: number, phrases: number): string[] {
  return [
    "nothing",
    `nothing by ${said.ruled.length} rules`,
    `nothing ${plain(view.words[anchor])}`,
    `nothing after ${linkBefore(view, said.from)}`,
    `nothing among ${Math.min(6, phrases)}`,
    `nothing one ${textAt(view, said.from) === "one"}`,
    `nothing opens ${said.from === 0}`,
  ];
}

/** Weights of the choice between subjects, by feature name. */
export type SubjectModel = Readonly<Record<string, number>>;

/** Takes from a number's possible subjects those that it is said of. */
export type ChooseSubjects = (subjects: readonly Subject[], view: View) => Phrase[];

/** A second and a third phrase are taken too from this likelihood on. */
const second = 0.15;

/** Chooses by a conditional logit: the likeliest phrase and others of weight, in that order; none where nothing is likelier. */
export function chooserOf(model: SubjectModel): ChooseSubjects {
  const weightsOf = weightsByName(model);
  return (subjects) => {
    const odds = oddsOf(subjects, weightsOf);
    const ranked = subjects
      .map(({ phrase }, at) => ({ phrase, odds: odds[at] as number }))
      .sort((a, b) => b.odds - a.odds);
    if (!ranked[0]?.phrase) return [];
    return ranked
      .slice(0, 3)
      .flatMap(({ phrase, odds }, at) => (phrase && (at === 0 || odds > second) ? [phrase] : []));
  };
}

/** What a feature weighs by itself and for each kind of measure. */
interface FeatureWeights {
  own: number;
  readonly byMeasure: Map<string, number>;
}

/** The weights of every feature together, so that it is looked up once (see `weightNames`). */
function weightsByName(model: SubjectModel): ReadonlyMap<string, FeatureWeights> {
  const found = new Map<string, FeatureWeights>();
  const entryOf = (name: string): FeatureWeights => {
    let entry = found.get(name);
    if (!entry) found.set(name, (entry = { own: 0, byMeasure: new Map() }));
    return entry;
  };
  for (const [name, weight] of Object.entries(model)) {
    const [, measure, feature] = /^(count|share|currency|time|age|unit): (.*)$/s.exec(name) ?? [];
    if (measure && feature) entryOf(feature).byMeasure.set(measure, weight);
    else entryOf(name).own = weight;
  }
  return found;
}

/** How likely each subject is; they sum to 1. */
function oddsOf(subjects: readonly Subject[], weightsOf: ReadonlyMap<string, FeatureWeights>): number[] {
  const scores = subjects.map(({ measure, features }) => {
    let sum = 0;
    for (const name of features) {
      const weights = weightsOf.get(name);
      if (weights) sum = sum + weights.own + (weights.byMeasure.get(measure) ?? 0);
    }
    return sum;
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / total);
}
