import type { Analysis, Sentence, Word } from "../../language/analysis.ts";
import type { Fact } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import { countryOfDemonym } from "./countries.ts";
import { type Draft, learnNoun } from "./draft.ts";
import { ofEither } from "./en/belongings.ts";
import { organisationNouns, ofWorks, outletNouns, vesselNouns } from "./en/nouns.ts";
import { fullTitles, kin } from "./en/people.ts";
import type { Mentioned } from "./mentions.ts";
import { isPersonNoun, isTitle } from "./persons.ts";

/** A sentence with the text it stands in. */
interface Place {
  readonly sentence: Sentence;
  readonly text: string;
}

/**
 * What the words beside a name say of its bearer: the role before it ("Russian culture minister Olga Lyubimova"), the
 * apposition before or after it ("Hong Min, a senior researcher at …"), kin ("his sister, Kim Yo-jong"), an age. Gives, too,
 * the descriptions that stand for the name, so that they can be put with it.
 */
export function learnFacts(
  drafts: readonly Draft[],
  mentions: readonly Mentioned[],
  { sentences, text }: Analysis,
): Map<Mentioned, Draft> {
  const beside = new Map<Mentioned, Draft>();
  const bySentence = new Map<number, Mentioned[]>();
  for (const mention of mentions)
    if (mention.form === "nominal")
      bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  for (const draft of drafts) {
    for (const mention of draft.mentions.slice()) {
      const sentence = sentences[mention.sentence];
      if (!sentence || mention.form !== "name") continue;
      const nominals = bySentence.get(mention.sentence) ?? [];
      for (const nominal of nominals)
        if (names(nominal, mention, { sentence, text }) && nominal.plural === draft.plural) {
          if (nominal.kind && nominal.kind !== "group") draft.kind = nominal.kind;
          beside.set(nominal, draft);
          addRole(draft, nominal, { sentence, text });
        }
      for (const nominal of nominals.filter((one) => standsBeside(one, mention, sentence, draft))) {
        if (!isPredicate(nominal, sentence)) beside.set(nominal, draft);
        if (nominal.head + 1 !== mention.first) addRole(draft, nominal, { sentence, text });
      }
      if (draft.kind === "person") addTitleRole(draft, mention, { sentence, text });
      if (draft.kind === "person") addAge(draft, mention, sentence);
      if (draft.kind !== "person") addTypeBefore(draft, mention, { sentence, text });
      if (draft.kind === "organisation") addCarrier(draft, mention, { sentence, text });
    }
  }
  return beside;
}

/** Straight before the name ("his daughter Kim Ju-ae"), apposition by comma on either side, or the copula: "X is a farmer". */
function standsBeside(nominal: Mentioned, name: Mentioned, sentence: Sentence, draft: Draft): boolean {
  const { words } = sentence;
  const suits =
    draft.kind === "person"
      ? nominal.kind === "person"
      : nominal.kind === draft.kind || (draft.kind === "organisation" && isBody(nominal));
  if (!suits || nominal.plural !== draft.plural) return false;
  if (isPredicate(nominal, sentence)) return subjectOf(nominal.head, words) === name.head;
  if (nominal.head + 1 === name.first)
    return name.last - name.first < 4 && (draft.kind === "person" || draft.kind === "organisation");
  if (nominal.last < name.first)
    return (
      isComma(words, nominal.last + 1) &&
      nominal.last + 2 === name.first &&
      (words[name.head]?.relation !== "conj" || (nominal.definite && isComma(words, name.last + 1)))
    );
  if (nominal.first <= name.last) return false;
  const joined = words[nominal.head]?.relation === "conj" && words[nominal.head]?.head === name.head;
  return (
    nominal.first === name.last + 2 &&
    isComma(words, name.last + 1) &&
    !joined &&
    endsPhrase(words, nominal.last + 1)
  );
}

/** "A group calling itself GreyLantern", "a village called Sandrey", "the directorate, known as the NED". */
function names({ head, kind }: Mentioned, { first }: Mentioned, { sentence, text }: Place): boolean {
  const { words } = sentence;
  if (!kind || head >= first || first - head > 6) return false;
  const between = text.slice(words[head]?.end ?? 0, words[first]?.start ?? 0);
  return naming.test(between);
}

const naming =
  /^,?\s+(?:(?:which|that|who)\s+(?:calls\s+itself|is\s+(?:called|known\s+as))|calling\s+(?:itself|themselves|himself|herself)|(?:also|better|locally|formerly|otherwise)?\s*known\s+as|called|named|dubbed|by\s+the\s+name\s+of)\s+(?:the\s+)?[“"‘']?$/u;

function isBody({ kind, lemma }: Mentioned): boolean {
  return (kind === undefined && lemma in outletNouns) || ofEither.has(lemma);
}

function isPredicate({ head }: Mentioned, { words }: Sentence): boolean {
  return words.some((word) => word.head === head && word.relation === "cop");
}

function subjectOf(head: number, words: readonly Word[]): number {
  return words.findIndex((word) => word.head === head && word.relation.startsWith("nsubj"));
}

function isComma(words: readonly Word[], at: number): boolean {
  return words[at]?.lemma === ",";
}

/** An apposition is closed by a comma, a dash, a stop, or a clause that goes on about it. */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return (
    !next ||
    /^(?:PUNCT|VERB|AUX)$/.test(next.upos) ||
    /^(?:who|which|that|whose|in|at|of|for|from|with|on)$/.test(next.lemma)
  );
}

function addRole(draft: Draft, nominal: Mentioned, { sentence: { words }, text }: Place): void {
  const value = nominal.text.replace(/^(?:the|an?)\s+/i, "");
  const owner = nominal.lemma in kin ? ownerOf(nominal.head, words) : undefined;
  if (owner) draft.ties.push({ noun: nominal.lemma, span: nominal.span, owner: owner.start });
  else if (draft.kind === "person") pushRole(draft, value, nominal.span);
  else draft.facts.push({ kind: "type", value, span: nominal.span });
  learnNouns(draft, nominal.lemma, nominal.modifiers);
  draft.gender ??= nominal.gender;
  if (draft.kind === "organisation") carry(draft, nominal.lemma, text.slice(...nominal.span));
}

function pushRole(draft: Draft, value: string, span: Span): void {
  if (draft.facts.some((fact) => fact.value === value)) return;
  const when = /\b(?:then|former|ex|late)\b/i.exec(value)?.[0].toLowerCase();
  draft.facts.push({ kind: "role", value, span, ...(when ? { when } : {}) });
}

function learnNouns(draft: Draft, noun: string, modifiers: readonly string[]): void {
  learnNoun(draft, noun);
  for (const word of modifiers) draft.qualifiers.add(word);
}

/** Whose kin: "his" sister, the sister of "Kim Jong-un". */
function ownerOf(head: number, words: readonly Word[]): Word | undefined {
  return words.find(
    (word) =>
      word.head === head &&
      (word.relation === "nmod:poss" || (word.relation === "nmod" && word.upos === "PROPN")),
  );
}

/** The words straight before a name, when the nearest of them is an office or trade: "foreign minister" Choe Son-hui. */
function addTitleRole(draft: Draft, mention: Mentioned, { sentence, text }: Place): void {
  addForm(draft, mention, { sentence, text });
  const { words } = sentence;
  const near = words[mention.first - 1];
  const noun = nounOfTitle(near?.lemma ?? "");
  if (!near || !/^(?:NOUN|PROPN)$/.test(near.upos) || !(isPersonNoun(noun) || noun in kin)) return;
  let first = mention.first - 1;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(words[first - 1]?.upos ?? "")) first--;
  const span: Span = [words[first]?.start ?? near.start, near.end];
  const owner = words[first - 1];
  if (noun in kin && (owner?.tag === "PRP$" || owner?.tag === "POS")) {
    const whose = owner.tag === "POS" ? words[first - 2] : owner;
    if (whose) draft.ties.push({ noun, span, owner: whose.start });
  } else pushRole(draft, text.slice(...span), span);
  learnNouns(
    draft,
    noun,
    words.slice(first, mention.first - 1).map(({ lemma }) => lemma.toLowerCase()),
  );
  draft.gender ??= kin[noun];
}

/** "Prime Minister Ilse Maranth", "Mr Dask": capital titles in front are part of how a person is called. */
function addForm(draft: Draft, { first, span }: Mentioned, { sentence: { words }, text }: Place): void {
  const written = (at: number): string => text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0);
  let from = first;
  while (from > 0 && (isTitle(written(from - 1)) || isCapitalTitle(written(from - 1), from < first))) from--;
  const start = words[from]?.start ?? span[0];
  if (from < first) draft.forms.add(text.slice(start, span[1]).replace(/[’']s?$/, ""));
}

/** "Prime" of "Prime Minister", "Health" of "Health Minister": before a title only. */
function isCapitalTitle(word: string, beforeTitle: boolean): boolean {
  return /^\p{Lu}/u.test(word) && (beforeTitle || isPersonNoun(word.toLowerCase()));
}

function nounOfTitle(lemma: string): string {
  const plain = lemma.toLowerCase().replace(/\.$/, "");
  return fullTitles[plain] ?? plain;
}

/** "Thomas Sam, 42," */
function addAge(draft: Draft, mention: Mentioned, { words }: Sentence): void {
  const age = words[mention.last + 2];
  const after = words[mention.last + 3];
  if (!age || !isComma(words, mention.last + 1) || !/^\d{1,3}$/.test(age.lemma)) return;
  if (after && after.upos !== "PUNCT") return;
  draft.facts.push({ kind: "age", value: age.lemma, span: [age.start, age.end] });
}

/** "The pharmacy chain Pellworth", "the tanker Merrow Star": a small noun straight before a name tells what it is. */
function addTypeBefore(draft: Draft, mention: Mentioned, { sentence: { words }, text }: Place): void {
  const near = words[mention.first - 1];
  const noun = near?.lemma.toLowerCase() ?? "";
  if (near?.upos !== "NOUN" || near.tag !== "NN") return;
  if (vesselNouns.has(noun)) draft.nouns.add(noun).add("ship").add("vessel");
  if (!organisationNouns.has(noun) && !(noun in outletNouns)) return;
  let first = mention.first - 1;
  while (first > 0 && /^(?:NOUN|ADJ)$/.test(words[first - 1]?.upos ?? "")) first--;
  const span: Span = [words[first]?.start ?? near.start, near.end];
  draft.kind = "organisation";
  const type = text.slice(...span);
  draft.facts.push({ kind: "type", value: type, span });
  draft.forms.add(`the ${type}`);
  learnNouns(
    draft,
    noun,
    words.slice(first, mention.first - 1).map(({ lemma }) => lemma.toLowerCase()),
  );
  carry(draft, noun, text.slice(...span));
}

/** "The state-run KCNA news agency": what kind of carrier, learnt from the words around the name. */
function addCarrier(draft: Draft, mention: Mentioned, { sentence: { words }, text }: Place): void {
  const noun = words[mention.head];
  const after = mention.head > mention.last && mention.head - mention.last <= 2;
  if (!noun || !after || !(noun.lemma.toLowerCase() in outletNouns)) return;
  const start = words[mention.phrase[0]]?.start ?? mention.span[0];
  carry(draft, noun.lemma.toLowerCase(), text.slice(start, noun.end));
  learnNouns(draft, noun.lemma.toLowerCase(), []);
}

/** "Agency" alone may be any body: of news, or of a state that runs it. */
function carry(draft: Draft, noun: string, words: string): void {
  const kind = outletNouns[noun];
  const stateMedia = /\bstate(?:[- ](?:run|owned|controlled|media))?\b/i.test(words);
  if (
    !kind ||
    (noun === "agency" && !/\bnews\b/i.test(words)) ||
    ofWorks.test(words) ||
    ofWorks.test(draft.name)
  )
    return;
  const country = [...words.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu)]
    .map(([word]) => countryOfDemonym(word)?.name)
    .find(Boolean);
  draft.carrier ??= { kind, stateMedia, ...(country ? { country } : {}) };
}

/** Facts that tie one entity to another, once it is known who everybody is: kin, and the body that a role is at. */
export function tiedFacts(draft: Draft, drafts: readonly Draft[], idOf: (draft: Draft) => string): Fact[] {
  const kinship = draft.ties.map(({ noun, span, owner }): Fact => {
    const whose = drafts.find(
      (other) => other !== draft && other.mentions.some((m) => m.span[0] <= owner && owner < m.span[1]),
    );
    const to = whose && idOf(whose);
    return {
      kind: "relation",
      value: whose ? `${noun} of ${whose.name}` : noun,
      span,
      ...(to ? { to } : {}),
    };
  });
  const relations = kinship.filter(({ value }, at) => kinship.findIndex((one) => one.value === value) === at);
  if (draft.kind !== "person") return [...draft.facts, ...relations];
  const roles = draft.facts.filter(({ kind }) => kind === "role");
  const bodies = drafts.filter((other) => other.kind === "organisation");
  const affiliations = roles.flatMap(({ span }) =>
    bodies.flatMap((body) => affiliation(body, span, idOf(body))),
  );
  return [...draft.facts, ...relations, ...affiliations];
}

function affiliation(body: Draft, [start, end]: Span, to: string): Fact[] {
  const named = body.mentions.find(({ form, span }) => form === "name" && start <= span[0] && span[1] <= end);
  return named ? [{ kind: "affiliation", value: body.name, span: named.span, to }] : [];
}
