import type { Span } from "../../schema/span.ts";
import { relationOf, subtree, trimmed } from "./grammar.ts";
import { charsOf, climb, type Passage } from "./passage.ts";
import { dependents, type Parts, partsOf, type RuleView } from "./rule-view.ts";

/** "Y, the lawmakers said in April, ...": a noun phrase between a comma and a verb of saying, itself before a comma or the end. */
export function insertedParts({ passage, range }: RuleView, verb: number): Parts | undefined {
  const sentence = passage.sentences[passage.sentenceOf[verb] as number] as Span;
  const from = Math.max(sentence[0], range[0]);
  const phrase = insertedPhrase(passage, [from, verb]);
  let end = verb + 1;
  while (end < sentence[1] && end - verb < 6 && /^(?:IN|DT|NN|CD|JJ|RB)/.test(passage.words[end]?.tag ?? ""))
    end++;
  if (!phrase || !/^[,.]$/.test(passage.words[end]?.tag ?? "")) return undefined;
  const content = trimmed(passage, [from, phrase[0] - 1]);
  return content && partsOf(passage, { source: phrase, verb, content });
}

/** The noun phrase before an inserted verb, a name with its apposition ("Ann Lee, the mayor, ...") as one. */
function insertedPhrase(passage: Passage, [from, verb]: Span): Span | undefined {
  const tag = (i: number): string => passage.words[i]?.tag ?? "";
  const opens = (i: number): boolean => tag(i) === "," || (tag(i) === "''" && tag(i - 1) === ",");
  const startOf = (end: number): number => {
    let start = end;
    while (start > from && end - start < 12 && !/^(?:[.,:]|``|'')$/.test(tag(start - 1))) start--;
    return start;
  };
  const closed = tag(verb - 1) === ",";
  const last = closed ? verb - 1 : verb;
  const start = startOf(last);
  const apposed: Span | undefined =
    closed && tag(start - 1) === "," ? [startOf(start - 1), start - 1] : undefined;
  const first = apposed ? apposed[0] : start;
  if (closed && !apposed) return undefined;
  if (start === last || first - 1 <= from + 2 || !opens(first - 1)) return undefined;
  const phrases = apposed ? [apposed, [start, last] as const] : [[start, last] as const];
  return phrases.every((phrase) => isNounPhrase(passage, phrase)) ? [first, last] : undefined;
}

/** "Y, said Ann Lee, of the infirmary": a clause, and behind its comma the verb with its subject to the end of the sentence. */
export function invertedParts({ passage, range }: RuleView, verb: number): Parts | undefined {
  const sentence = passage.sentences[passage.sentenceOf[verb] as number] as Span;
  const from = Math.max(sentence[0], range[0]);
  if (passage.words[verb - 1]?.tag !== "," || verb - 1 <= from + 2) return undefined;
  if (!/^(?:DT|NNP|NN|JJ|CD|PRP\$)/.test(passage.words[verb + 1]?.tag ?? "")) return undefined;
  const source = trimmed(passage, [verb + 1, Math.min(range[1], sentence[1])]);
  const content = trimmed(passage, [from, verb - 1]);
  if (!source || !content || source[1] - source[0] > 24 || tellsMore(passage, source)) return undefined;
  return partsOf(passage, { source, verb, content });
}

/** True where a phrase has a finite verb of its own outside a relative clause. */
function tellsMore(passage: Passage, [from, to]: Span): boolean {
  for (let i = from; i < to; i++) {
    if (passage.words[i]?.tag.startsWith("W")) return false;
    if (/^(?:VB[DZP]|MD)$/.test(passage.words[i]?.tag ?? "")) return true;
  }
  return false;
}

/** True for a range of articles, adjectives and nouns that ends in a noun, a name or a pronoun, or has a relative clause. */
function isNounPhrase(passage: Passage, [from, to]: Span): boolean {
  const tags = passage.words.slice(from, to).map(({ tag }) => tag);
  const relative = tags.findIndex((tag) => /^W(?:DT|P)/.test(tag));
  const own = relative > 0 ? tags.slice(0, relative) : tags.filter((tag) => !/^-?[LR]RB-?$/.test(tag));
  return (
    own.every((tag) => /^(?:DT|JJ|NN|CD|PRP|POS|HYPH|IN|CC|VBN)/.test(tag)) &&
    /^(?:NN|PRP)/.test(own.at(-1) ?? "") &&
    !/^(?:IN|CC)/.test(own[0] ?? "")
  );
}

/** "according to X": X is the source, the clause around it the content. */
export function accordingParts(view: RuleView, i: number): Parts | undefined {
  const { passage, range } = view;
  const to = i + 1;
  if (passage.words[to]?.lemma.toLowerCase() !== "to") return undefined;
  const sentence = passage.sentences[passage.sentenceOf[i] as number] as Span;
  const noun = headOfPhrase(passage, i, to, sentence);
  if (noun === undefined) return undefined;
  const source = trimmed(passage, [
    to + 1,
    Math.max(to + 2, Math.min((passage.right[noun] as number) + 1, sentence[1])),
  ]);
  if (!source) return undefined;
  const before = trimmed(passage, [Math.max(range[0], sentence[0]), i]);
  const after = trimmed(passage, [source[1], Math.min(range[1], sentence[1])]);
  const content = before && before[1] - before[0] > 2 ? before : after;
  if (!content) return undefined;
  return {
    source: [charsOf(passage.words, source)],
    cue: [charsOf(passage.words, [i, to + 1])],
    content: [charsOf(passage.words, content)],
    cueWord: i,
  };
}

function headOfPhrase(passage: Passage, i: number, to: number, sentence: Span): number | undefined {
  for (let k = to + 1; k < Math.min(sentence[1], to + climb); k++) {
    if (
      /^(?:NN|PRP|CD|WP)/.test(passage.words[k]?.tag ?? "") &&
      ((passage.head[i] as number) === k ||
        (passage.head[to] as number) === k ||
        (passage.left[k] as number) <= to + 1)
    ) {
      const next = passage.words[k + 1]?.tag ?? "";
      if (next !== "POS" && (!next.startsWith("NN") || passage.head[k] !== k + 1)) return k;
    }
  }
  return undefined;
}

/** "The ship reportedly sank", "..., reportedly in return for oil": the clause or phrase it stands in, without a source. */
export function adverbParts(view: RuleView, i: number): Parts | undefined {
  const { passage, range } = view;
  const head = passage.head[i] as number;
  const sentence = passage.sentences[passage.sentenceOf[i] as number] as Span;
  const right = head >= 0 ? (passage.right[head] as number) + 1 : sentence[1];
  const after = trimmed(passage, [
    Math.max(i + 1, range[0]),
    Math.min(range[1], Math.max(right, i + 1), sentence[1]),
  ]);
  if (!after) return undefined;
  const before = clauseBefore(view, i);
  return {
    source: [],
    cue: [charsOf(passage.words, [i, i + 1])],
    content: [...(before ? [before] : []), after].map((span) => charsOf(passage.words, span)),
    cueWord: i,
  };
}

/** The subject and auxiliaries of the clause an adverb stands in the middle of. */
function clauseBefore({ passage, range }: RuleView, adverb: number): Span | undefined {
  const head = passage.head[adverb] as number;
  if (head < 0 || !passage.words[head]?.tag.startsWith("VB")) return undefined;
  let from = Math.max(range[0], passage.left[head] as number);
  while (from < adverb && /^(?:CC|IN|W)/.test(passage.words[from]?.tag ?? "")) from++;
  for (let i = from; i < adverb; i++) if (passage.words[i]?.upos === "PUNCT") return undefined;
  return from < adverb ? [from, adverb] : undefined;
}

/** "a notebook, believed to have belonged to a soldier": held or said by nobody named. */
export function passiveParts(view: RuleView, i: number, lemma: string): Parts | undefined {
  const { passage, range } = view;
  if (lemma === "estimate" && view.readiness === "sure") return estimateParts(view, i);
  if (/^(?:see|view|regard)$/.test(lemma)) return takenParts(view, i);
  if (!/^(?:believe|think|understand|presume|suspect|rumou?r|allege|say|report)$/.test(lemma))
    return undefined;
  const apart = passage.words[i - 1]?.tag === ",";
  const raised = raisedParts(view, i);
  if (raised) return raised;
  if (!apart && !/^(?:acl|advcl|amod|appos|conj)/.test(passage.words[i]?.relation ?? "")) return undefined;
  if (passage.words[i + 1]?.tag !== "TO") return undefined;
  if (dependents(view, i).some((d) => /^(?:nsubj|aux)/.test(passage.words[d]?.relation ?? "")))
    return undefined;
  const open = dependents(view, i).find((d) => relationOf(passage, d) === "xcomp" && d > i);
  const whole = open === undefined ? undefined : subtree(passage, open, range);
  const content = whole && beforeRelative(passage, whole);
  if (!content || content[0] <= i || passage.words[content[0]]?.lemma.toLowerCase() !== "to")
    return undefined;
  return {
    source: [],
    cue: [charsOf(passage.words, [i, i + 1])],
    content: [charsOf(passage.words, content)],
    cueWord: i,
  };
}

/** "..., seen as the first admission that soldiers had died": what something is taken for, by nobody named. */
function takenParts(view: RuleView, i: number): Parts | undefined {
  const { passage, range } = view;
  const [before, as] = [passage.words[i - 1], passage.words[i + 1]];
  if (before?.tag !== "," || as?.lemma.toLowerCase() !== "as") return undefined;
  const taken = dependents(view, i).find((d) => d > i + 1 && relationOf(passage, d) === "obl");
  if (taken === undefined || passage.left[taken] !== i + 1) return undefined;
  const content = trimmed(passage, [i + 2, Math.min(range[1], (passage.right[taken] as number) + 1)]);
  return (
    content && {
      source: [],
      cue: [charsOf(passage.words, [i, i + 2])],
      content: [charsOf(passage.words, content)],
      cueWord: i,
    }
  );
}

/** "The notebook is believed to have belonged to a soldier": what is believed is said of the subject. */
function raisedParts(view: RuleView, i: number): Parts | undefined {
  const { passage, range } = view;
  const below = dependents(view, i);
  const subject = below.find((d) => passage.words[d]?.relation === "nsubj:pass" && d < i);
  const auxiliary = below.find((d) => passage.words[d]?.relation === "aux:pass" && d < i);
  const open = below.find((d) => /^[xc]comp$/.test(relationOf(passage, d)) && d > i);
  if (subject === undefined || auxiliary === undefined || open === undefined) return undefined;
  if (passage.words[i + 1]?.tag !== "TO" || below.some((d) => isAgent(passage, d))) return undefined;
  const parts = [subtree(passage, subject, range), subtree(passage, open, range)];
  const content = parts.filter((span): span is Span => span !== undefined);
  return {
    source: [],
    cue: [charsOf(passage.words, [auxiliary, i + 1])],
    content: content.map((span) => charsOf(passage.words, span)),
    cueWord: i,
  };
}

/** "by the police". */
function isAgent(passage: Passage, i: number): boolean {
  return (
    relationOf(passage, i) === "obl" && passage.words[passage.left[i] as number]?.lemma.toLowerCase() === "by"
  );
}

/** A span up to the first ", which ..." or ", that ..." in it: what hangs on a word outside. */
function beforeRelative(passage: Passage, [from, to]: Span): Span {
  for (let i = from + 1; i + 1 < to; i++)
    if (passage.words[i]?.tag === "," && passage.words[i + 1]?.tag.startsWith("W")) return [from, i];
  return [from, to];
}

/** "has sent an estimated 15,000 troops": the sentence is an estimate that nobody is named for. */
export function estimateParts(view: RuleView, i: number): Parts | undefined {
  const { passage, range } = view;
  if (!/^an?$/i.test(passage.words[i - 1]?.lemma ?? "") || passage.words[i + 1]?.tag !== "CD")
    return undefined;
  const [from, to] = passage.sentences[passage.sentenceOf[i] as number] as Span;
  const content = trimmed(passage, [Math.max(from, range[0]), Math.min(to, range[1])]);
  if (!content) return undefined;
  return {
    source: [],
    cue: [charsOf(passage.words, [i, i + 1])],
    content: [charsOf(passage.words, content)],
    cueWord: i,
  };
}

/** "the claim that ...", "confirmation by X that ...": a noun with a clause. */
export function nounParts(view: RuleView, i: number): Parts | undefined {
  const { passage, range } = view;
  const below = dependents(view, i);
  const start = clauseStart(view, i);
  const clause = start === undefined ? undefined : (passage.head[start] as number);
  if (start === undefined || clause === undefined || clause <= start) return undefined;
  const content = trimmed(passage, [start, Math.min(range[1], (passage.right[clause] as number) + 1)]);
  if (!content) return undefined;
  const voice = below.find(
    (d) =>
      passage.words[d]?.relation.startsWith("nmod") &&
      (/poss/.test(passage.words[d]?.relation ?? "") ||
        /^(?:by|from|of)$/.test(passage.words[passage.left[d] as number]?.lemma ?? "")),
  );
  const phrase = voice === undefined ? undefined : sourcePhrase(passage, voice);
  const source: Span | undefined =
    phrase && phrase[0] < content[0] && phrase[1] > content[0] ? [phrase[0], content[0]] : phrase;
  return {
    source:
      source && (source[1] <= content[0] || content[1] <= source[0]) ? [charsOf(passage.words, source)] : [],
    cue: [charsOf(passage.words, [i, i + 1])],
    content: [charsOf(passage.words, content)],
    cueWord: i,
  };
}

/** Where "that ..." begins behind a noun, or behind the "by X" that follows it. */
function clauseStart({ passage, range }: RuleView, noun: number): number | undefined {
  const opens = (i: number): boolean =>
    i < range[1] && relationOf(passage, i) === "mark" && /^that$/i.test(passage.words[i]?.lemma ?? "");
  if (opens(noun + 1)) return noun + 1;
  if (!/^(?:by|from|of)$/.test(passage.words[noun + 1]?.lemma ?? "")) return undefined;
  for (let i = noun + 3; i < noun + 12; i++) if (opens(i)) return i;
  return undefined;
}

/** A dependent noun phrase without its preposition or possessive ending. */
function sourcePhrase(passage: Passage, noun: number): Span | undefined {
  let from = passage.left[noun] as number;
  let to = (passage.right[noun] as number) + 1;
  if (/^(?:by|from|of)$/.test(passage.words[from]?.lemma ?? "")) from++;
  if (passage.words[to - 1]?.tag === "POS") to--;
  return from < to ? [from, to] : undefined;
}
