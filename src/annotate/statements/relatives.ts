import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { relationOf, subtree, trimmed, wordsIn } from "./grammar.ts";
import { charsOf, type Passage } from "./passage.ts";
import { dependents, type Parts, type RuleView, sentenceView } from "./rule-view.ts";

// Statements and the relative clauses beside them: "The study, which the ministry admits having seen, urged closure."

/** "The study, which the ministry admits having seen, urged closure": the study urged it, not who is named in between. */
export function withMainSubject(passage: Passage, draft: Draft): Draft {
  const { cueWord, source, content } = draft;
  const voice = source[0];
  if (!voice || source.length > 1 || cueWord === undefined) return draft;
  const view = sentenceView(passage, cueWord);
  const subject = dependents(view, cueWord).find((d) => d < cueWord && relationOf(passage, d) === "nsubj");
  const clause = subject === undefined ? undefined : clauseOf(view, subject, wordsIn(passage, voice));
  if (subject === undefined || clause === undefined) return draft;
  const named = trimmed(passage, [Math.max(view.range[0], passage.left[subject] as number), clause[0]]);
  if (!named) return draft;
  const [from, to] = charsOf(passage.words, clause);
  const said = content.filter(([start, end]) => end <= from || start >= to);
  return said.length > 0 ? { ...draft, source: [charsOf(passage.words, named)], content: said } : draft;
}

/** The relative clause of a noun that holds these words. */
function clauseOf(view: RuleView, noun: number, [from, to]: Span): Span | undefined {
  const { passage, range } = view;
  return dependents(view, noun)
    .filter((d) => passage.words[d]?.relation === "acl:relcl")
    .map((d) => subtree(passage, d, range))
    .find((clause) => clause !== undefined && clause[0] < from && to <= clause[1]);
}

/** "which the ministry admits having seen": what is admitted or denied of what the clause describes. */
export function relativeParts(view: RuleView, verb: number): Parts | undefined {
  const { passage, range } = view;
  const word = passage.words[verb];
  if (!word || word.relation !== "acl:relcl" || !/^(?:admit|acknowledge|deny)$/i.test(word.lemma))
    return undefined;
  const below = dependents(view, verb);
  const subject = below.find((d) => d < verb && relationOf(passage, d) === "nsubj");
  const done = below.find(
    (d) =>
      d > verb &&
      relationOf(passage, d) === "xcomp" &&
      passage.words[passage.left[d] as number]?.tag === "VBG",
  );
  const pronoun = below.find((d) => passage.words[d]?.tag === "WDT");
  if (subject === undefined || done === undefined || pronoun === undefined) return undefined;
  const [source, rest] = [subtree(passage, subject, range), subtree(passage, done, range)];
  if (!source || !rest || pronoun >= source[0]) return undefined;
  return {
    source: [charsOf(passage.words, source)],
    cue: [charsOf(passage.words, [source[1], verb + 1])],
    content: [charsOf(passage.words, [pronoun, pronoun + 1]), charsOf(passage.words, rest)],
    cueWord: verb,
  };
}
