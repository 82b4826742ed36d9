import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { Fact } from "../../schema/entity.ts";
import type { Draft } from "./draft.ts";
import { outletNouns } from "./en/nouns.ts";
import { fullTitles, kin } from "./en/people.ts";
import type { Mentioned } from "./mentions.ts";
import { isPersonNoun } from "./persons.ts";

/**
 * What the words beside a person's name say of them: the role before it ("Russian culture minister Olga Lyubimova"), the
 * apposition before or after it ("Hong Min, a senior researcher at …"), kin ("his sister, Kim Yo-jong"), an age.
 * Gives, too, the descriptions that stand for the name, so that they can be put with it.
 */
export function learnFacts(
  drafts: readonly Draft[],
  mentions: readonly Mentioned[],
  analysis: Analysis,
): Map<Mentioned, Draft> {
  const beside = new Map<Mentioned, Draft>();
  const bySentence = new Map<number, Mentioned[]>();
  for (const mention of mentions)
    if (mention.form === "nominal")
      bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  for (const draft of drafts) {
    for (const mention of draft.mentions) {
      const sentence = analysis.sentences[mention.sentence];
      if (!sentence) continue;
      const nominals = bySentence.get(mention.sentence) ?? [];
      const described = nominals.filter((nominal) => standsBeside(nominal, mention, sentence, draft));
      for (const nominal of described) {
        beside.set(nominal, draft);
        addRole(draft, nominal);
      }
      if (draft.kind === "person") addTitleRole(draft, mention, { sentence, text: analysis.text });
      if (draft.kind === "person") addAge(draft, mention, sentence);
    }
  }
  return beside;
}

/** Apposition by comma on either side, or the copula: "X is a farmer". */
function standsBeside(nominal: Mentioned, name: Mentioned, { words }: Sentence, draft: Draft): boolean {
  const suits =
    draft.kind === "person"
      ? nominal.kind === "person"
      : nominal.kind === draft.kind ||
        (draft.kind === "organisation" && nominal.kind === undefined && nominal.lemma in outletNouns);
  if (!suits || nominal.plural !== draft.plural) return false;
  if (nominal.last < name.first)
    return (
      isComma(words, nominal.last + 1) &&
      nominal.last + 2 === name.first &&
      words[name.head]?.relation !== "conj"
    );
  if (nominal.first > name.last) {
    const gap = words.slice(name.last + 1, nominal.first);
    const appositive =
      gap.length === 1 &&
      isComma(words, name.last + 1) &&
      (words[nominal.head]?.relation !== "conj" || words[nominal.head]?.head !== name.head);
    return appositive && endsPhrase(words, nominal.last + 1);
  }
  return false;
}

function isComma(words: Sentence["words"], at: number): boolean {
  return words[at]?.lemma === ",";
}

/** An apposition is closed by a comma, a dash, a stop, or a clause that goes on about it. */
function endsPhrase(words: Sentence["words"], at: number): boolean {
  const next = words[at];
  return (
    !next ||
    next.upos === "PUNCT" ||
    /^(?:who|which|that|in|at|of|for|from|with|on)$/.test(next.lemma) ||
    next.upos === "VERB" ||
    next.upos === "AUX"
  );
}

function addRole(draft: Draft, nominal: Mentioned): void {
  const value = nominal.text.replace(/^(?:the|an?)\s+/i, "");
  if (nominal.lemma in kin && nominal.owned)
    draft.facts.push({ kind: "relation", value, span: nominal.span });
  else
    draft.facts.push({
      kind: "role",
      value,
      span: nominal.span,
      ...(/\b(?:then|former|ex|late)\b/i.exec(value)
        ? { when: /\b(?:then|former|ex|late)\b/i.exec(value)?.[0].toLowerCase() }
        : {}),
    });
  draft.nouns.add(nominal.lemma);
  for (const word of nominal.modifiers) draft.qualifiers.add(word);
  draft.gender ??= nominal.gender;
}

/** The words straight before a name, when the nearest of them is an office or trade: "foreign minister" Choe Son-hui. */
function addTitleRole(
  draft: Draft,
  mention: Mentioned,
  { sentence, text }: { sentence: Sentence; text: string },
): void {
  const { words } = sentence;
  const near = words[mention.first - 1];
  const noun = nounOfTitle(near?.lemma ?? "");
  if (!near || !/^(?:NOUN|PROPN)$/.test(near.upos) || !(isPersonNoun(noun) || noun in kin)) return;
  let first = mention.first - 1;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(words[first - 1]?.upos ?? "")) first--;
  const start = words[first]?.start ?? near.start;
  const owner = words[first - 1];
  const isKin = noun in kin;
  const span = [start, near.end] as const;
  const fact: Fact = {
    kind: isKin && owner?.tag === "PRP$" ? "relation" : "role",
    value: text.slice(...span),
    span,
  };
  draft.facts.push(fact);
  draft.nouns.add(noun);
  for (const { lemma } of words.slice(first, mention.first - 1)) draft.qualifiers.add(lemma.toLowerCase());
  draft.gender ??= kin[noun];
}

function nounOfTitle(lemma: string): string {
  const plain = lemma.toLowerCase().replace(/\.$/, "");
  return fullTitles[plain] ?? plain;
}

/** "Thomas Sam, 42," */
function addAge(draft: Draft, mention: Mentioned, { words }: Sentence): void {
  const age = words[mention.last + 2];
  const after = words[mention.last + 3];
  if (
    !isComma(words, mention.last + 1) ||
    !age ||
    !/^\d{1,3}$/.test(age.lemma) ||
    (after && after.upos !== "PUNCT")
  )
    return;
  draft.facts.push({ kind: "age", value: age.lemma, span: [age.start, age.end] });
}
