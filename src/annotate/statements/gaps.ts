import type { Gap } from "../../schema/statement.ts";
import type { Span } from "../../schema/span.ts";
import { gapPatterns } from "./en/gaps.ts";
import { dependentsOf, relationOf, trimmed } from "./grammar.ts";
import { charsOf, type Passage } from "./passage.ts";

/** A sentence longer than this is not looked at. */
const longest = 3000;

/** What the article admits it does not know, could not verify, was not answered or not told; outside quotations. Linear. */
export function gapsOf(passage: Passage): Gap[] {
  const found: Gap[] = [];
  const dependents = dependentsOf(passage);
  for (const sentence of passage.sentences) {
    const [start, end] = charsOf(passage.words, sentence);
    if (end - start > longest) continue;
    const text = passage.text.slice(start, end);
    const hit = gapPatterns
      .map(({ kind, pattern }) => ({ kind, match: pattern.exec(text) }))
      .find(({ match }) => match && !quotedAt(passage, sentence, start + match.index));
    if (!hit?.match) continue;
    const span = clauseAround(passage, sentence, start + hit.match.index);
    const who =
      hit.kind === "unanswered"
        ? silentIn(passage, dependents, sentence, [
            start + hit.match.index,
            start + hit.match.index + hit.match[0].length,
          ])
        : undefined;
    found.push({
      id: `g${found.length + 1}`,
      by: "gaps/patterns@1",
      span,
      kind: hit.kind,
      ...(who ? { who } : {}),
    });
  }
  return found;
}

function quotedAt(passage: Passage, [from, to]: Span, place: number): boolean {
  for (let i = from; i < to; i++)
    if ((passage.words[i]?.end ?? 0) > place) return (passage.quoted[i] as number) > 0;
  return false;
}

/** The sentence, cut at a "but", "and" or "though" after a comma where the gap has the verb to itself. */
function clauseAround(passage: Passage, [from, to]: Span, place: number): Span {
  const [start, end] = charsOf(passage.words, [from, to]);
  const text = passage.text.slice(start, end);
  const joints = [
    ...text.matchAll(/[,;—–] ?(?=(?:but|and|although|though|while|who|which|without)\b)/giu),
  ].map((m) => start + m.index);
  const before = joints.filter((j) => j < place && j - start > 25).at(-1);
  const after = joints.find(
    (j) =>
      j > place + 12 &&
      end - j > 25 &&
      /^[,;—–] ?(?:but|although|though|while)\b/iu.test(passage.text.slice(j, j + 12)),
  );
  const lead =
    before === undefined
      ? start
      : before + (/^[,;—–]\s*/u.exec(passage.text.slice(before, before + 4))?.[0].length ?? 0);
  return [lead, after ?? end];
}

/** Who gave no answer: the subject of the verb that says so. */
function silentIn(
  passage: Passage,
  dependents: readonly (readonly number[])[],
  sentence: Span,
  match: Span,
): Span | undefined {
  for (let i = sentence[0]; i < sentence[1]; i++) {
    const word = passage.words[i];
    if (!word || word.start < match[0] || word.start >= match[1]) continue;
    const subject = (dependents[i] ?? []).find((d) => relationOf(passage, d) === "nsubj");
    if (subject === undefined) continue;
    const span = trimmed(passage, [passage.left[subject] as number, (passage.right[subject] as number) + 1]);
    return span ? charsOf(passage.words, span) : undefined;
  }
  return undefined;
}
