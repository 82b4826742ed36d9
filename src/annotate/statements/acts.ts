import type { Act, Statement } from "../../schema/statement.ts";
import type { Draft } from "./drafts.ts";
import { type CueSense, cueNouns, cueVerbs, negators, refusals, reportingAdverbs } from "./en/cues.ts";
import {
  absentContent,
  admittingContent,
  announcingContent,
  blamingContent,
  claimingContent,
  confirmingContent,
  countingBeliefs,
  denyingContent,
  dismissedContent,
  estimatingContent,
  promisingContent,
  warningContent,
} from "./en/contents.ts";
import { relationOf, wordsIn } from "./grammar.ts";
import type { Passage } from "./passage.ts";

/** What a statement does, whether it is turned round, and whether anybody uttered it. */
export interface Deed {
  readonly act: Act;
  readonly polarity: Statement["polarity"];
  readonly speech: boolean;
}

/** Reads the act from the cue, and for the plain verbs ("said") from the first words of the content. */
export function deedOf(passage: Passage, draft: Draft, kind: Statement["kind"]): Deed {
  const polarity = polarityOf(passage, draft);
  const sense = senseOf(passage, draft) ?? { act: "state", speech: kind !== "indirect" };
  return { act: actOf(passage, draft, sense), polarity, speech: sense.speech || kind === "direct" };
}

/** The act of the cue; what was merely said, or expected, is told by its words. */
function actOf(passage: Passage, draft: Draft, { act, speech }: CueSense): Act {
  if (act === "state" && speech) return fromContent(passage, draft);
  if (act === "claim" && denyingContent.test(wordsOf(passage, draft))) return "deny";
  if (act === "promise" && /^(?:assure|reassure|swear|guarantee)$/.test(lemmaOf(passage, draft.cueWord)))
    return assured(wordsOf(passage, draft));
  return act === "believe" && expectsNumber(passage, draft) ? "estimate" : act;
}

/** "assured viewers that there was no fire": what is assured of the present is a denial or a claim. */
function assured(words: string): Act {
  if (denyingContent.test(words) || absentContent.test(words)) return "deny";
  return /\b(?:will|would|shall|to|never again|[“"‘])\b|['’]ll\b/iu.test(words) ? "promise" : "claim";
}

/** "expect a further 40 to 60 millimetres", "believe it has fewer than ten members": a held number is an estimate. */
function expectsNumber(passage: Passage, { cueWord, content }: Draft): boolean {
  if (!countingBeliefs.has(lemmaOf(passage, cueWord))) return false;
  return content.some((span) => {
    const [from, to] = wordsIn(passage, span);
    return passage.words
      .slice(from, to)
      .some(
        ({ tag, relation }, i) =>
          tag === "CD" &&
          /^(?:nummod|compound|obj|nsubj|root|ccomp|xcomp)/.test(relation) &&
          !/^(?:obl|appos|nmod)$/.test(relationOf(passage, passage.head[from + i] as number)),
      );
  });
}

function senseOf(passage: Passage, { cue, cueWord, content }: Draft): CueSense | undefined {
  if (cueWord === undefined) return { act: "state", speech: true };
  const words = cueLemmas(passage, cue);
  if (words.includes("according") || words.includes("accord")) return { act: "state", speech: true };
  const main = passage.words[cueWord];
  const lemma = main?.lemma.toLowerCase() ?? "";
  if (lemma === "refuse" || lemma === "decline") return senseOfRefused(passage, content);
  const taken = words.find((word) => word !== lemma && takes.has(cueVerbs.get(word)?.act));
  for (const word of [taken ?? lemma, ...words.toReversed()]) {
    const verb = main?.tag.startsWith("VB") || word !== lemma;
    const sense =
      (verb ? cueVerbs.get(word) : undefined) ??
      cueNouns.get(word) ??
      reportingAdverbs.get(word) ??
      cueVerbs.get(word);
    if (sense) return sense;
  }
  return undefined;
}

/** Acts of verbs that go before the noun of what they answer: "denied reports that", "confirmed rumours that". */
const takes: ReadonlySet<Act | undefined> = new Set<Act>(["deny", "confirm", "acknowledge"]);

/** "declined to confirm": the act that was withheld. */
function senseOfRefused(passage: Passage, content: Draft["content"]): CueSense {
  const first = content[0];
  const lemmas = first ? lemmasIn(passage, wordsIn(passage, first)).slice(0, 3) : [];
  const act = lemmas.map((l) => cueVerbs.get(l)?.act).find((a) => a !== undefined);
  return { act: act ?? "state", speech: true };
}

function cueLemmas(passage: Passage, cue: Draft["cue"]): string[] {
  return cue.flatMap((span) => lemmasIn(passage, wordsIn(passage, span)));
}

function lemmasIn(passage: Passage, [from, to]: readonly [number, number]): string[] {
  return passage.words.slice(from, to).map((word) => word.lemma.toLowerCase());
}

function polarityOf(passage: Passage, { cue, source, cueWord }: Draft): Statement["polarity"] {
  const lemmas = cueLemmas(passage, cue);
  if (lemmas.some((l) => refusals.has(l))) return "refused";
  if (lemmas.some((l) => negators.has(l))) return lemmas.includes("would") ? "refused" : "negated";
  const before = cueWord === undefined ? "" : (passage.words[cueWord - 1]?.lemma.toLowerCase() ?? "");
  if (negators.has(before)) return "negated";
  const voice = source[0] ? lemmasIn(passage, wordsIn(passage, source[0])) : [];
  return /^(?:nobody|none|neither)$/.test(voice[0] ?? "") || voice.slice(0, 2).join(" ") === "no one"
    ? "negated"
    : "affirmed";
}

/** Acts by what their words are like, the first that fits. */
const byContent: readonly (readonly [Act, RegExp])[] = [
  ["acknowledge", admittingContent],
  ["deny", denyingContent],
  ["warn", warningContent],
  ["estimate", estimatingContent],
  ["promise", promisingContent],
  ["announce", announcingContent],
  ["confirm", confirmingContent],
  ["claim", claimingContent],
];

function fromContent(passage: Passage, draft: Draft): Act {
  const words = wordsOf(passage, draft);
  if (calls(passage, draft.cueWord)) {
    if (dismissedContent.test(words)) return "deny";
    return blamingContent.test(words) ? "accuse" : "state";
  }
  return byContent.find(([, pattern]) => pattern.test(words))?.[0] ?? "state";
}

/** The first words of what is said. */
function wordsOf(passage: Passage, { content }: Draft): string {
  return content
    .map((span) => passage.text.slice(...span))
    .join(" ")
    .slice(0, 300);
}

function calls(passage: Passage, cueWord: number | undefined): boolean {
  return /^(?:call|describe|brand|label|dub)$/.test(lemmaOf(passage, cueWord));
}

const lemmaOf = ({ words }: Passage, at: number | undefined): string =>
  words[at ?? -1]?.lemma.toLowerCase() ?? "";
