import type { Analysis, Name, Sentence, Word } from "../../language/analysis.ts";
import type { EntityKind } from "../../schema/entity.ts";
import { countryNamed, countryOfCapital, countryOfDemonym, countryOfHouse } from "./countries.ts";
import { governmentNouns, organisationNouns, outletNouns, placeNouns } from "./en/nouns.ts";
import { isGivenName, isPersonNoun, isTitle } from "./persons.ts";
import { cueVerbs } from "../statements/en/cues.ts";
import type { Register } from "./register/register.ts";

/**
 * Names as they are read sentence by sentence, mended by lists: what is no name is dropped, "North" "Korean" and "Korea"
 * "Institute" are put together, runs of proper nouns that were passed over are named where a list knows them.
 */
export function mendNames({ text, names, sentences }: Analysis, register: Register): Name[] {
  const mended: Name[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const own: Name[] = [];
    while (next < names.length && (names[next]?.span[0] ?? 0) < sentence.span[1])
      own.push(names[next++] as Name);
    const kept = own
      .filter((name) => isName(name, sentence, text))
      .flatMap((name) => halves(name, text))
      .flatMap((name) => capitalRuns(name, sentence, text))
      .map((name) => withoutEpithet(withoutDay(name, text), sentence, text));
    const full = withoutOverlap([
      ...spelledOut(sentence, text),
      ...kept.map((name) => completed(name, sentence, text)),
    ]);
    const joined = joinedNames(full, text);
    const all = [...joined, ...overlooked(joined, sentence, text, register)];
    mended.push(...all.map((name) => withNoun(name, sentence, text)));
  }
  return mended.sort((a, b) => a.span[0] - b.span[0]);
}

/** A name holds a proper noun, or a capital that no sentence begins with; "The spokesman" at the head of one is no name. */
function isName({ span }: Name, { words, span: sentence }: Sentence, text: string): boolean {
  // "R-Ga.": a party and a state.
  if (/^[DR]-\p{Lu}/u.test(text.slice(...span))) return false;
  if (isTrade(text.slice(...span))) return false;
  // "WHO say": capitals alone are a name, whatever the word is taken for.
  if (/^\p{Lu}{3,5}$/u.test(text.slice(...span)) && /\p{Ll}/u.test(text.slice(...sentence))) return true;
  return words.some(
    ({ start, end, upos }, at) =>
      start < span[1] &&
      end > span[0] &&
      (upos === "PROPN" || (at > 0 && /^\p{Lu}/u.test(text.slice(start, end)))),
  );
}

/** Its last word is somebody's office or trade in small letters; a capital "Baker" may be a surname, a "Spokesman" is none. */
function isTrade(name: string): boolean {
  const last = name.split(/\s+/).at(-1) ?? "";
  return isPersonNoun(last.toLowerCase()) && /^(?:\p{Ll}|[Ss]pokes)/u.test(last);
}

const textOf = (word: Word | undefined, text: string): string =>
  word === undefined ? "" : text.slice(word.start, word.end);

/** "Office of the" goes on to "Data Commissioner"; "’ Association" began with "Valley Residents". */
function completed(name: Name, { words }: Sentence, text: string): Name {
  let [start, end] = name.span;
  const capital = (word: Word | undefined): boolean =>
    word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
  let last = words.findLastIndex((word) => word.start < end);
  const open = / (?:of|for|and|the|on)$/.test(text.slice(start, end)) || name.kind === "organisation";
  while (
    open &&
    words[last + 1]?.upos === "PROPN" &&
    words[last + 1]?.start === end + 1 &&
    capital(words[last + 1])
  )
    end = (words[++last] as Word).end;
  let first = words.findIndex((word) => word.end > start);
  // "The North" is named with its article.
  if (/^(?:North|South)$/.test(text.slice(start, end)) && /^the$/i.test(textOf(words[first - 1], text)))
    start = (words[first - 1] as Word).start;
  if (/^[’']s? /.test(text.slice(start, end)))
    while (capital(words[first - 1])) start = (words[--first] as Word).start;
  return { span: [start, end], kind: name.kind };
}

/** "The Office of the Data Commissioner (ODC)": the words that the letters in brackets spell are one name. */
function spelledOut({ words }: Sentence, text: string): Name[] {
  return words.flatMap(({ start, end }, at): Name[] => {
    const letters = text.slice(start, end);
    const bracket = words[at - 1];
    if (!/^\p{Lu}{2,7}$/u.test(letters) || !bracket || text.slice(bracket.start, bracket.end) !== "(")
      return [];
    let left = letters.length;
    for (let from = at - 2; from >= 0 && at - from < 14; from--) {
      const first = text[words[from]?.start ?? 0] ?? "";
      if (first === letters[left - 1]) left--;
      else if (/\p{Lu}/u.test(first)) return [];
      if (left === 0)
        return [{ span: [words[from]?.start ?? 0, words[at - 2]?.end ?? 0], kind: "organisation" }];
    }
    return [];
  });
}

/** Of names that share words, the longer. */
function withoutOverlap(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of names.toSorted((a, b) => a.span[0] - b.span[0])) {
    const before = kept.at(-1);
    if (!before || before.span[1] <= name.span[0]) kept.push(name);
    else if (name.span[1] - name.span[0] > before.span[1] - before.span[0]) kept[kept.length - 1] = name;
  }
  return kept;
}

/** "KCNA/EPA" is two. */
function halves({ span: [start, end], kind }: Name, text: string): Name[] {
  const slash = text.slice(start, end).indexOf("/");
  return slash > 1 && start + slash < end - 2
    ? [
        { span: [start, start + slash], kind },
        { span: [start + slash + 1, end], kind },
      ]
    : [{ span: [start, end], kind }];
}

/** Small words that stand within people's names. */
const particle =
  /^(?:de|da|do|di|del|della|der|den|het|van|von|zu|bin|ibn|bint|al|el|la|le|du|dos|das|y|e|ter|ten|af|av|of|the)$/;

/** "Justin injures Tim", "Darren, Demi" are two people: a person's name has no small words but particles, no comma but before "Jr". */
function capitalRuns(name: Name, { words }: Sentence, text: string): Name[] {
  if (name.kind !== "person") return [name];
  const own = words.filter(({ start, end }) => start < name.span[1] && end > name.span[0]);
  const isSmall = (word: Word, at: number): boolean => {
    const written = textOf(word, text);
    if (written === ",") return !/^[JS]r$/.test(textOf(own[at + 1], text).replace(".", ""));
    return /^\p{Ll}/u.test(written) && !particle.test(written);
  };
  if (!own.some(isSmall)) return [name];
  const runs: Word[][] = [[]];
  for (const [at, word] of own.entries()) {
    if (isSmall(word, at)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs
    .filter((run) => run.some(({ upos }) => upos === "PROPN"))
    .map((run) => ({ span: [run[0]?.start ?? 0, run.at(-1)?.end ?? 0], kind: name.kind }));
}

/** "On Tuesday Morvain withdrew": a day is no part of a name. */
function withoutDay(name: Name, text: string): Name {
  const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Yesterday|Today)\s+(?=\p{Lu})/u.exec(
    text.slice(...name.span),
  );
  return day && name.kind !== "organisation"
    ? { ...name, span: [name.span[0] + day[0].length, name.span[1]] }
    : name;
}

/** "Plucky Dino Saltero" is Dino Saltero: a sentence gives its first word the capital, a given name or two names follow. */
function withoutEpithet(name: Name, { words }: Sentence, text: string): Name {
  const first = words.findIndex(({ end }) => end > name.span[0]);
  const [word, next, last] = [words[first], words[first + 1], words[first + 2]];
  if (name.kind !== "person" || first > 1 || !word || !next || !last || last.end > name.span[1]) return name;
  const written = textOf(word, text);
  if (isGivenName(written) || isTitle(written)) return name;
  const follows = isGivenName(textOf(next, text)) || isTitle(textOf(next, text));
  return follows || /^(?:ADJ|NOUN)$/.test(word.upos)
    ? { span: [next.start, name.span[1]], kind: "person" }
    : name;
}

/** "Kursk region", "Brannick dam", "the Harl campaign": a small noun that the name stands before makes another name of it. */
function withNoun(name: Name, { words }: Sentence, text: string): Name {
  const last = words.findIndex(({ end }) => end >= name.span[1]);
  const [own, noun] = [words[last], words[last + 1]];
  if (!own || !noun || noun.upos !== "NOUN" || own.head !== last + 1 || !own.relation.startsWith("compound"))
    return name;
  if (!/^\p{Ll}/u.test(text.slice(noun.start, noun.end)) || noun.tag !== "NN") return name;
  const lemma = noun.lemma.toLowerCase();
  const span = [name.span[0], noun.end] as const;
  if (name.kind === "place" && placeNouns.has(lemma)) return { span, kind: "place" };
  const body = organisationNouns.has(lemma) && !(lemma in outletNouns) && !isPersonNoun(lemma);
  const ofState = governmentNouns.has(lemma) && countryNamed(text.slice(...name.span)) !== undefined;
  return body && !ofState ? { span, kind: "organisation" } : name;
}

/** Two names with one space between are one, where a list or their kinds say so. */
function joinedNames(names: readonly Name[], text: string): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const kind =
      before && text.slice(before.span[1], name.span[0]) === " "
        ? kindTogether(before, name, text)
        : undefined;
    if (before && kind) joined[joined.length - 1] = { span: [before.span[0], name.span[1]], kind };
    else joined.push(name);
  }
  return joined.map((name) => ({ span: name.span, kind: kindOf(name, text) }));
}

function kindTogether(a: Name, b: Name, text: string): EntityKind | undefined {
  const whole = text.slice(a.span[0], b.span[1]);
  if (countryNamed(whole)) return "place";
  if (countryOfDemonym(whole)) return "group";
  const last = whole.slice(whole.lastIndexOf(" ") + 1).toLowerCase();
  if (a.kind === "place" && b.kind === "place" && placeNouns.has(last)) return "place";
  return b.kind === "organisation" && (a.kind === "place" || a.kind === "organisation")
    ? "organisation"
    : undefined;
}

function kindOf({ span, kind }: Name, text: string): EntityKind {
  const name = text.slice(...span);
  return countryOfDemonym(name) && !countryNamed(name) ? "group" : kind;
}

/** Runs of proper nouns without a name: those whose kind a list tells. */
function overlooked(names: readonly Name[], { words }: Sentence, text: string, register: Register): Name[] {
  const found: Name[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isFree(words[first], names)) continue;
    let last = first;
    while (isFree(words[last + 1], names)) last++;
    const name =
      bodyOnward(words, first, names, text) ??
      nameIn(words.slice(first, last + 1), text, register) ??
      calledSo(words, [first, last], text) ??
      personByContext(words, [first, last]);
    if (name) found.push(name);
    while (name && (words[last + 1]?.start ?? Infinity) < name.span[1]) last++;
    first = last;
  }
  return found;
}

/** "Commission on Presidential Debates": a body's noun as a name, with what it is for. */
function bodyOnward(
  words: readonly Word[],
  first: number,
  names: readonly Name[],
  text: string,
): Name | undefined {
  const noun = words[first];
  if (
    !noun ||
    !organisationNouns.has(noun.lemma.toLowerCase()) ||
    !/^(?:of|on|for)$/.test(words[first + 1]?.lemma ?? "")
  )
    return undefined;
  let last = first + 1;
  const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(textOf(word, text));
  if (!isCapital(words[last + 1]) || !isFree(words[last + 1], names)) return undefined;
  while (isCapital(words[last + 1]) && isFree(words[last + 1], names)) last++;
  return { span: [noun.start, words[last]?.end ?? noun.end], kind: "organisation" };
}

function isFree(word: Word | undefined, names: readonly Name[]): boolean {
  return word?.upos === "PROPN" && !names.some(({ span }) => word.start < span[1] && word.end > span[0]);
}

function nameIn(run: readonly Word[], text: string, register: Register): Name | undefined {
  const [first, last] = [run[0] as Word, run.at(-1) as Word];
  const whole = text.slice(first.start, last.end);
  const span = [first.start, last.end] as const;
  if (isTitle(whole)) return undefined;
  if (countryNamed(whole) || countryOfCapital(whole)) return { span, kind: "place" };
  if (countryOfHouse(whole) || register.byName(whole)) return { span, kind: "organisation" };
  const given = run.findIndex(({ start, end }) => isGivenName(text.slice(start, end)));
  const rest = run.length - given;
  const end = last.lemma.toLowerCase();
  if (run.length > 1 && organisationNouns.has(end)) return { span, kind: "organisation" };
  if (run.length > 1 && placeNouns.has(end)) return { span, kind: "place" };
  return given >= 0 && rest > 1 && rest < 5
    ? { span: [(run[given] as Word).start, last.end], kind: "person" }
    : undefined;
}

/** "A group calling itself GreyLantern", "a village known as Sandrey": what something calls itself is a name. */
function calledSo(
  words: readonly Word[],
  [first, last]: readonly [number, number],
  text: string,
): Name | undefined {
  const before = text.slice(words[Math.max(0, first - 3)]?.start ?? 0, words[first]?.start ?? 0);
  return /(?:\bcall(?:s|ing|ed)? (?:itself|themselves)|\bknown as) (?:the )?[“"‘']?$/u.test(before)
    ? { span: [words[first]?.start ?? 0, words[last]?.end ?? 0], kind: "organisation" }
    : undefined;
}

/** Two or three proper nouns with a trade beside them, or that say something: "Choe Son-hui, the foreign minister". */
function personByContext(words: readonly Word[], [first, last]: readonly [number, number]): Name | undefined {
  const size = last - first + 1;
  if (size < 2 || size > 3) return undefined;
  const after = words[last + 1];
  const apposed =
    after?.lemma === "," ? words.slice(last + 2, last + 6).find(({ upos }) => upos === "NOUN") : undefined;
  const before = words[first - 1]?.lemma === "," ? words[first - 2] : words[first - 1];
  const trade = [apposed, before].some(
    (word) => word !== undefined && isPersonNoun(word.lemma.toLowerCase()),
  );
  const says = after?.upos === "VERB" && cueVerbs.get(after.lemma)?.speech === true;
  return trade || says
    ? { span: [words[first]?.start ?? 0, words[last]?.end ?? 0], kind: "person" }
    : undefined;
}
