import type { SourceKind } from "../../schema/statement.ts";
import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { anonymityReason, anonymousHeads, sourceHeads, tellingVerbs } from "./en/sources.ts";
import { topWord, wordsIn } from "./grammar.ts";
import { charsOf, type Passage } from "./passage.ts";
import type { Speaker } from "./speaker.ts";

/** What kind of voice a source is: by its entity, its head noun, and whether it is named at all. */
export function sourceKindOf(passage: Passage, draft: Draft, speaker: Speaker | undefined): SourceKind {
  const source = draft.source[0];
  if (!source) return speaker ? kindOfEntity(speaker) : "none";
  if (anonymityOf(passage, draft)) return "anonymous";
  const range = wordsIn(passage, source);
  const head = passage.words[topWord(passage, range)];
  const lemma = head?.lemma.toLowerCase() ?? "";
  const proper = passage.words.slice(...range).some((word) => word.tag.startsWith("NNP"));
  const listed =
    sourceHeads.get(lemma) ??
    sourceHeads.get(passage.text.slice(head?.start ?? 0, head?.end ?? 0).toLowerCase());
  const named = head?.tag.startsWith("NNP") === true;
  if (listed && !named && (listed !== "organisation" || speaker?.kind !== "place"))
    return unnamedVoice(passage, range, lemma) ? "anonymous" : listed;
  if (speaker?.kind === "person")
    return unnamedVoice(passage, range, lemma)
      ? "anonymous"
      : isRole(passage, range, speaker)
        ? "role"
        : "person";
  if (listed && (listed !== "organisation" || speaker?.kind !== "place")) return listed;
  if (speaker?.kind) return kindOfEntity(speaker);
  if (unnamedVoice(passage, range, lemma)) return "anonymous";
  if (head?.tag === "NNPS") return "collective";
  return proper && head?.tag.startsWith("NNP")
    ? "person"
    : /^(?:PRP|W)/.test(head?.tag ?? "")
      ? "person"
      : "role";
}

/** "the spokesman", "the mayor": a person by office alone, in the source and in the article. */
function isRole(passage: Passage, [from, to]: Span, { name }: Speaker): boolean {
  const words = passage.words.slice(from, to);
  return words.every(({ tag }) => !/^(?:NNP|PRP)/.test(tag)) && !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(name);
}

function kindOfEntity({ kind }: Speaker): SourceKind {
  return kind === "place"
    ? "state"
    : kind === "organisation"
      ? "organisation"
      : kind === "group"
        ? "collective"
        : "person";
}

/** "a senior official", "two people briefed on the matter", "one diplomat": indefinite, and a word that hides a name. */
function unnamedVoice(passage: Passage, [from, to]: Span, lemma: string): boolean {
  const first = passage.text
    .slice(passage.words[from]?.start ?? 0, passage.words[from]?.end ?? 0)
    .toLowerCase();
  const indefinite = /^(?:a|an|one|two|three|four|several|some|another|multiple|anonymous|unnamed)$/.test(
    first,
  );
  const known = passage.words
    .slice(from, to)
    .some(
      (word) =>
        word.tag === "NNP" && word.relation !== "compound" && /^(?:appos|flat|nsubj)/.test(word.relation),
    );
  return !known && anonymousHeads.has(lemma) && (indefinite || lemma === "source" || lemma === "insider");
}

/** Why a source goes unnamed, as its sentence or the next one says it. */
export function anonymityOf(passage: Passage, draft: Draft): Span | undefined {
  const source = draft.source[0];
  if (!source) return undefined;
  const inside = anonymityReason.exec(passage.text.slice(...source));
  if (inside) return [source[0] + inside.index, source[0] + inside.index + inside[0].trimEnd().length];
  const sentence = passage.sentences[passage.sentenceOf[wordsIn(passage, source)[0]] ?? 0];
  if (!sentence) return undefined;
  const end = passage.words[sentence[1] - 1]?.end ?? source[1];
  const rest = passage.text.slice(source[1], Math.min(end, source[1] + 300));
  const later = anonymityReason.exec(rest);
  if (!later) return undefined;
  const from = source[1] + later.index;
  const span: Span = [from, from + later[0].trimEnd().length];
  return draft.content.some(([s, e]) => s < span[1] && span[0] < e) ? undefined : span;
}

const sayingTo =
  /^(?:say|add|write|explain|announce|speak|complain|confirm|admit|report|reply|respond|quip|describe|repeat|reveal)$/i;

/** Who was told: the object of "told", "to X" after "said". */
export function addresseeOf(passage: Passage, draft: Draft): Span | undefined {
  const { cueWord } = draft;
  const verb = cueWord === undefined ? undefined : passage.words[cueWord];
  if (cueWord === undefined || !verb) return undefined;
  const telling = tellingVerbs.has(verb.lemma.toLowerCase());
  const end = (passage.sentences[passage.sentenceOf[cueWord] as number] as Span)[1];
  const named = telling ? nameBehind(passage, [cueWord + 1, end]) : undefined;
  if (named && !draft.source.some(([s, e]) => s < named[1] && named[0] < e)) return named;
  for (let i = cueWord + 1; i < Math.min(end, cueWord + 25); i++) {
    if (passage.head[i] !== cueWord) continue;
    const relation = passage.words[i]?.relation ?? "";
    const to = passage.words[passage.left[i] as number];
    const object = telling && /^i?obj$/.test(relation);
    const oblique =
      sayingTo.test(verb.lemma) &&
      /^(?:obl|nmod)/.test(relation) &&
      to?.lemma.toLowerCase() === "to" &&
      (passage.left[i] as number) > cueWord;
    if (!object && !oblique) continue;
    const from = oblique ? (passage.left[i] as number) + 1 : (passage.left[i] as number);
    const span: Span = [passage.words[from]?.start ?? 0, passage.words[i]?.end ?? 0];
    if (
      span[0] >= span[1] ||
      draft.content.some(
        ([s, e]) =>
          s < span[1] &&
          span[0] < e &&
          e - s > (span[1] - span[0]) * 3 &&
          s <= span[0] &&
          !/^i?obj$/.test(relation),
      )
    )
      continue;
    if (draft.source.some(([s, e]) => s < span[1] && span[0] < e)) continue;
    return span;
  }
  return undefined;
}

/** A proper name right behind "told", whatever the tree makes of it: "Radio Oldmere", "the Hesk Lantern". */
function nameBehind(passage: Passage, [from, end]: Span): Span | undefined {
  const first = /^the$/i.test(passage.words[from]?.lemma ?? "") ? from + 1 : from;
  let to = first;
  while (to < end && isNamePart(passage, to)) to++;
  return to > first ? charsOf(passage.words, [from, to]) : undefined;
}

function isNamePart({ words, text }: Passage, i: number): boolean {
  const word = words[i];
  return (
    word !== undefined && /^(?:NNPS?|CD)$/.test(word.tag) && /^\p{Lu}/u.test(text.slice(word.start, word.end))
  );
}
