import type { Hedge } from "../../../schema/statement.ts";

/** A hedge as it stands in the list: what it is, how strong, and whether it is the outlet's own hand. */
export interface HedgeSense {
  readonly kind: Hedge["kind"];
  readonly strength: Hedge["strength"];
  readonly outlet?: boolean;
}

const list: readonly (readonly [Hedge["kind"], Hedge["strength"], string, boolean?])[] = [
  ["adverb", "strong", "allegedly|purportedly|supposedly|ostensibly", true],
  ["adverb", "medium", "reportedly|apparently|seemingly|presumably", true],
  ["adverb", "medium", "probably|likely|perhaps|maybe|possibly|potentially|arguably|conceivably"],
  ["adverb", "weak", "generally|largely|mostly|usually|often|sometimes|typically|initially|tentatively"],
  ["modal", "medium", "may|might|could"],
  ["modal", "weak", "would|should"],
  [
    "verb",
    "medium",
    "appear|seem|suggest|indicate|imply|suspect|believe|think|understand|presume|assume|expect|hope|fear|doubt",
  ],
  ["verb", "strong", "allege|purport|speculate|rumour|rumor"],
  ["verb", "weak", "tend|estimate|reckon"],
  [
    "adjective",
    "medium",
    "possible|probable|likely|apparent|unlikely|potential|suspected|presumed|expected|provisional|preliminary",
  ],
  [
    "adjective",
    "strong",
    "alleged|unconfirmed|purported|supposed|unverified|so-called|unclear|uncertain",
    true,
  ],
  ["adjective", "weak", "estimated|approximate"],
  ["noun", "medium", "possibility|chance|likelihood|probability|suspicion|doubt"],
  ["noun", "strong", "rumour|rumor|allegation|speculation"],
  ["approximator", "weak", "about|around|approximately|roughly|nearly|almost|some|estimated"],
];

/** Hedging words by lemma (Hyland 1998; Farkas et al. 2010). Approximators hedge only before a number. */
export const hedgeWords: ReadonlyMap<string, readonly HedgeSense[]> = byWord();

function byWord(): ReadonlyMap<string, readonly HedgeSense[]> {
  const found = new Map<string, HedgeSense[]>();
  for (const [kind, strength, words, outlet] of list) {
    for (const word of words.split("|")) {
      const senses = found.get(word) ?? [];
      found.set(word, [...senses, { kind, strength, ...(outlet ? { outlet } : {}) }]);
    }
  }
  return found;
}

/** "for the first time", "the only", "first public confirmation". */
export const firsts =
  /\b(?:for the (?:very )?first time|(?:the )?first time|(?:the )?first (?:such|known|public|official|confirmed|ever)(?: \p{L}+)?|the only|never before|unprecedented)\b/giu;

/** Longer hedges, found as they stand. */
export const hedgePhrases =
  /\b(?:seen as|viewed as|regarded as|believed to|thought to|understood to|said to be|as far as (?:I|we) know|it (?:seems|appears)|in (?:my|our|his|her) (?:view|opinion)|to (?:my|our|the best of (?:my|our)) knowledge|I think|I believe|I suppose|we think|we believe)\b/giu;
