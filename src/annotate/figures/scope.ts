import type { Counted } from "./counted.ts";
import { personNouns } from "./en/classes.ts";
import {
  bareScopes,
  between,
  homeWords,
  phrasesAfter,
  phrasesBefore,
  scopeNouns,
  scopes,
} from "./en/scopes.ts";
import { type View, classAt, isPlural, textAt } from "./view.ts";

/** What happened to those counted, and the token that says so. */
export interface Scope {
  readonly scope: string;
  readonly at: number;
}

/** What a number is in the sentence: where its words begin and end, and what it counts. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly counted?: Counted | undefined;
}

/** What happened to those a number counts: said by the noun, in its phrase, after it or before it. */
export function scopeOf(view: View, place: Place): Scope | undefined {
  return (
    bare(view, place) ??
    byNoun(view, place) ??
    within(view, place) ??
    afterwards(view, place) ??
    beforehand(view, place) ??
    driven(view, place) ??
    labelled(view, place) ??
    phrased(view, place)
  );
}

/** "12 dead", "38 killed". */
function bare(view: View, { to, counted }: Place): Scope | undefined {
  const at = counted ? -1 : to;
  const scope = bareScopes.has(textAt(view, at)) ? scopes.get(textAt(view, at)) : undefined;
  return scope ? { scope, at } : undefined;
}

/** "600 deaths", "4,700 casualties", "claimed 12 lives". */
function byNoun(view: View, { from, counted }: Place): Scope | undefined {
  if (!counted) return undefined;
  const noun = textAt(view, counted.head);
  if (counted.what === "life" && /^(?:claim|took|taken|cost|lost)/.test(textAt(view, from - 1)))
    return { scope: "killed", at: counted.head };
  if (counted.what === "case") return casesOf(view, counted);
  const scope = scopeNouns.get(noun);
  if (!scope || /^(?:case|cases|body|toll)$/.test(noun)) return undefined;
  return { scope, at: counted.head };
}

/** "23 confirmed cases", "64 cases are suspected": of an illness, for sure or not yet. */
function casesOf(view: View, { from, head }: Counted): Scope | undefined {
  for (let at = from; at < head + 6; at++) {
    if (at > head && closes.test(textAt(view, at))) return undefined;
    if (/^(?:confirmed|laboratory-confirmed)$/.test(textAt(view, at))) return { scope: "infected", at };
    if (/^(?:suspected|probable|possible)$/.test(textAt(view, at))) return { scope: "suspected", at };
    if (at > head && !between.has(textAt(view, at))) return undefined;
  }
  return undefined;
}

/** "82,000 internally displaced persons". */
function within(view: View, { counted }: Place): Scope | undefined {
  for (let at = counted?.from ?? 0; counted && at < counted.head; at++) {
    const scope = classAt(view, at) === "verb" ? undefined : scopes.get(textAt(view, at));
    if (scope) return { scope, at };
  }
  return undefined;
}

/** "14 people were killed", "300 people in the north displaced by the storm", "250 were left homeless". */
function afterwards(view: View, { to, counted }: Place): Scope | undefined {
  let at = pastInsertion(view, Math.max(to, counted?.to ?? 0));
  for (let steps = 0; steps < 12; steps++, at++) {
    const text = textAt(view, at);
    if (!text || closes.test(text)) return undefined;
    const onBoard = text === "board" && textAt(view, at - 1) === "on";
    if (text === "shot" && textAt(view, at + 1) === "down") return { scope: "downed", at };
    const scope = onBoard ? "aboard" : scopes.get(text);
    if (scope === "aboard" && fateOf(view, at)) return fateOf(view, at);
    if (scope && (onBoard || !isPlainNoun(view, at))) return joined(view, at, scope);
    if (text === "," ? textAt(view, at + 1) !== "who" : breaks.test(text)) return undefined;
    const kind = classAt(view, at);
    if (kind === "number" && classAt(view, at - 1) === "preposition") continue;
    if (kind === "number" || ((kind === "verb" || kind === "participle") && !between.has(text)))
      return undefined;
  }
  return undefined;
}

/** "Nine of those aboard drowned": what befell those on board says more. */
function fateOf(view: View, at: number): Scope | undefined {
  for (let next = at + 1; next < at + 5; next++) {
    const scope = scopes.get(textAt(view, next));
    if (scope) return { scope, at: next };
    if (!between.has(textAt(view, next))) return undefined;
  }
  return undefined;
}

const closes = /^[.;:!?()]$/;
const breaks = /^(?:and|but|or|while|when|after|as)$/;

/** "Some 1,000 residents, mainly in the south, were displaced": what commas set apart is passed over. */
function pastInsertion(view: View, from: number): number {
  if (textAt(view, from) !== ",") return from;
  const isNot = /^not$/.test(textAt(view, from + 1));
  for (let at = from + 1; at < from + 12; at++) {
    if (closes.test(textAt(view, at)) || (view.numberAt.has(at) && !isNot)) return from;
    if (
      textAt(view, at) === "," &&
      (classAt(view, at + 1) === "auxiliary" ||
        textAt(view, at + 1).startsWith("remain") ||
        (classAt(view, at + 1) === "verb" && scopes.has(textAt(view, at + 1))))
    )
      return at + 1;
  }
  return from;
}

/** "affected and evacuated", "shot and killed", "burned to death": the second says more. */
function joined(view: View, at: number, scope: string): Scope {
  if (textAt(view, at + 1) === "to" && textAt(view, at + 2) === "death")
    return { scope: "killed", at: at + 2 };
  if (scope !== "affected" && scope !== "shot") return { scope: refined(view, at, scope), at };
  const next = textAt(view, at + 1) === "and" || textAt(view, at + 1) === "to" ? at + 2 : at + 1;
  const second = textAt(view, next) === "death" ? "killed" : scopes.get(textAt(view, next));
  if (second && (second === "killed" || second === "injured" || scope === "affected"))
    return { scope: second, at: next };
  return { scope: refined(view, at, scope), at };
}

/** "forced to leave their homes", "from their homes", "lost their homes", "took shelter": nothing nearer says more. */
function driven(view: View, { to, counted }: Place): Scope | undefined {
  const from = Math.max(to, counted?.to ?? 0);
  for (let at = from; at < from + 10; at++) {
    const text = textAt(view, at);
    if (!text || closes.test(text)) return undefined;
    if (text === "shelters" && /^(?:in|at)$/.test(textAt(view, at - 1))) return { scope: "sheltered", at };
    if (text === "shelter" && /^(?:took|take|taking|taken|sought|seeking|seek)$/.test(textAt(view, at - 1)))
      return { scope: "sheltered", at };
    if (!homeWords.has(text)) continue;
    const before = [at - 1, at - 2, at - 3].map((back) => textAt(view, back));
    if (before.some((word) => /^(?:lost|lose|losing)$/.test(word))) return { scope: "homeless", at };
    if (before.some((word) => /^(?:out|from|fled|flee|leave|left|abandon|abandoned|vacate)$/.test(word)))
      return { scope: "fled", at };
    return undefined;
  }
  return undefined;
}

/** "Population evacuated 116,129", "Damaged houses: 91,808": a label of a few words that ends in its number. */
function labelled(view: View, { from, to }: Place): Scope | undefined {
  if (from > 7 || from === 0 || (view.tokens[to] && !closes.test(textAt(view, to)))) return undefined;
  for (let at = 0; at < from; at++) {
    const scope = scopes.get(textAt(view, at)) ?? scopeNouns.get(textAt(view, at));
    if (scope) return { scope: refined(view, at, scope), at };
  }
  return undefined;
}

/** Words of a clause in which turns of phrase that say what happened are looked for. */
const clause = 14;

/** "had been brought ashore alive", "were being searched for", "was still looking for 38", "gave their lives". */
function phrased(view: View, { from, to, counted }: Place): Scope | undefined {
  const end = Math.max(to, counted?.to ?? 0);
  const [before, after] = [wordsFrom(view, from - 1, -1), wordsFrom(view, end, 1)];
  const found =
    phrasesAfter.find(([pattern]) => pattern.test(after)) ??
    phrasesBefore.find(([pattern]) => pattern.test(before));
  if (found) return { scope: found[1], at: end };
  if (personNouns.has(textAt(view, counted?.head ?? -1)) && fallen.test(after))
    return { scope: "killed", at: end };
  return counted?.what === "patient" ? { scope: "hospitalised", at: counted.head } : undefined;
}

/** "38 servicemen had fallen". */
const fallen = /^(?:had |have |has )?fallen(?: (?:in|at|on) .+)?$/;

/** The words of a clause one way from a token, up to a sign that closes it or another number. */
function wordsFrom(view: View, first: number, step: 1 | -1): string {
  const words: string[] = [];
  for (let at = first; words.length < clause; at += step) {
    const text = textAt(view, at);
    if (!text || closes.test(text) || view.numberAt.has(at)) break;
    words.push(text);
  }
  return (step < 0 ? words.reverse() : words).join(" ");
}

/** A word that is a verb elsewhere and a noun here: "people in rescue teams". */
function isPlainNoun(view: View, at: number): boolean {
  return classAt(view, at) === "noun" && !bareScopes.has(textAt(view, at)) && textAt(view, at - 1) !== "to";
}

/** "partially destroyed" is damage, "fatally shot" is killed. */
function refined(view: View, at: number, scope: string): string {
  if (scope === "recovered" && isDenied(view, at)) return "missing";
  if (scope === "destroyed" && textAt(view, at - 1).startsWith("partial")) return "damaged";
  if (scope === "shot" && /^(?:fatally|mortally)$/.test(textAt(view, at - 1))) return "killed";
  return scope;
}

/** "have not been found", "are yet to be found". */
function isDenied(view: View, at: number): boolean {
  return [1, 2, 3, 4].some((back) =>
    /^(?:not|n['’]t|haven['’]t|hasn['’]t|never|yet)$/.test(textAt(view, at - back)),
  );
}

/** "killed at least 14 people", "the evacuation of 36,000", "a death toll of 38", "number of displaced: 452". */
function beforehand(view: View, { from }: Place): Scope | undefined {
  let at = beforeInsertion(view, /^[“"]$/.test(textAt(view, from - 1)) ? from - 2 : from - 1);
  while (
    /^(?:a|an|the|another|some|its|their|his|her|further|total|of)$/.test(textAt(view, at)) &&
    textAt(view, at - 1) !== "toll" &&
    !(textAt(view, at) === "of" && textAt(view, at - 1) !== "total")
  )
    at--;
  const direct = scopes.get(textAt(view, at));
  if (direct) return { scope: refined(view, at, direct), at };
  if (textAt(view, at) === "or" || textAt(view, at) === "and") {
    const second = scopes.get(textAt(view, at - 1));
    if (second && scopes.has(textAt(view, at + 1))) return { scope: second, at: at - 1 };
  }
  return toll(view, at) ?? noun(view, at) ?? level(view, at);
}

/** "the evacuation of, by the latest count, 17,631 people": what commas set apart is passed over. */
function beforeInsertion(view: View, last: number): number {
  if (textAt(view, last) !== ",") return last;
  for (let at = last - 1; at > last - 10; at--) if (textAt(view, at) === ",") return at - 1;
  return last;
}

/** "The death toll rose to 38", "the number of missing stood at 71". */
function toll(view: View, from: number): Scope | undefined {
  const far = standing.test(textAt(view, from)) ? 18 : 9;
  for (let at = from; at >= Math.max(0, from - far); at--) {
    const text = textAt(view, at);
    if (/^[.;,]$/.test(text)) return undefined;
    if (text === "toll") return { scope: textAt(view, at - 1) === "injury" ? "injured" : "killed", at };
    if (text !== "number" && text !== "total" && text !== "count" && text !== "figure") continue;
    const numbered = at === from && text === "number" ? scopes.get(textAt(view, at - 1)) : undefined;
    if (numbered) return { scope: numbered, at: at - 1 };
    for (let on = at + 1; on < from; on++) {
      const scope = scopes.get(textAt(view, on)) ?? scopeNouns.get(textAt(view, on));
      if (scope) return { scope, at: on };
    }
  }
  return undefined;
}

/** "the evacuation of 36,000 people", "the deaths of 12". */
function noun(view: View, at: number): Scope | undefined {
  if (textAt(view, at) !== "of" && textAt(view, at) !== ":") return undefined;
  for (let back = at - 1; back > at - 4; back--) {
    const text = textAt(view, back);
    const scope =
      scopeNouns.get(text) ?? (classAt(view, back) === "participle" ? scopes.get(text) : undefined);
    if (scope) return { scope, at: back };
  }
  return undefined;
}

/** Adjectives that stand for people: "the displaced at 21,500". */
const standingFor =
  /^(?:dead|missing|displaced|injured|wounded|saved|rescued|trapped|evacuated|infected|arrested|detained)$/;

/** Words between a level and its number: "rose to 22", "put deaths at three", "reached 40". */
const standing = /^(?:at|to|from|by|reached|hit|passed|totalled|numbered)$/;

/** "Infections rose to 22 from 19", "put infections at 19 and deaths at three": the noun whose level a number is. */
function level(view: View, from: number): Scope | undefined {
  if (!standing.test(textAt(view, from))) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - 14); at--) {
    const text = textAt(view, at);
    if (closes.test(text) || /^(?:that|who|which|said)$/.test(text)) return undefined;
    if (view.numberAt.has(at) && !isFormer(view, from)) return undefined;
    const scope =
      isPlural(view, at) || standingFor.test(text) ? (scopeNouns.get(text) ?? scopes.get(text)) : undefined;
    if (scope) return { scope, at };
  }
  return undefined;
}

/** Whether a number is what a level was before: "to 22 from 19". */
const isFormer = (view: View, from: number): boolean => textAt(view, from) === "from";
