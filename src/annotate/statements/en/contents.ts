/** What a plain "said" does by the words that were said. */
export const denyingContent =
  /^(?:[“"‘']|that |there )*(?:(?:we|it|he|she|they|the \p{L}+|\p{Lu}\p{L}+) )?(?:(?:has|have|had) )?(?:(?:found|saw|seen|see) )?(?:(?:is|are|was|were) )?[“"‘']?no (?:evidence|sign|record|truth|knowledge|indication|basis|such|talks|plans?|intention)\b|\b(?:(?:is|are|was|were|as) [“”"]?(?:\p{L}+ly )?(?:untrue|false|baseless|unfounded|groundless|fabricated|nonsense|speculative)|categorically|had never (?:agreed|received|said|told|happened|been|asked|met|accepted)|(?:had|did|have|has|was|were|is|are)(?: not|n['’]t) (?:paid|involved|true|responsible|aware|behind|take part|know|accept(?:ed)?))\b|^[“"‘']?(?:I|we) (?:accepted|did|have done|knew|received|promised) nothing\b|\bnever (?:received|agreed|said|happened)\b|\bdeni(?:es|ed) \b/iu;
export const promisingContent =
  /^(?:[“"‘']|that )*(?:I|we|he|she|they|it)\b.{0,60}?\b(?:will|would|shall|['’]ll)(?! not\b)(?: \p{L}+ly)? (?:travel|visit|publish|return|continue|do everything|make|ensure|investigate|pay|rebuild|release|meet|resign|cooperate|co-operate|keep|give|work|stand|fight|provide|support|help)\b/iu;
export const warningContent =
  /^(?:[“"‘']|that )*(?:do not|don['’]t|(?:\p{L}+ )?not to|anyone who|those who .{0,40}? will)\b|\b(?:could|would|will|may|might) (?:expect|face|lose|risk|be (?:fined|prosecuted|dismissed|sacked|punished|arrested))\b/iu;
export const claimingContent =
  /^(?:[“"‘']|that )*(?:it|they|he|she|we|the group) (?:was|were|is|are) (?:behind|responsible)\b/iu;
export const confirmingContent =
  /\b(?:(?:has|have|had|is|are|was|were) (?:now |been |officially )*confirmed(?: dead| killed| missing| as)?|(?:confirmed|verified) (?:dead|deaths?|cases?|killed))\b/iu;
/** Verbs of belief that give a number its estimate. */
export const countingBeliefs: ReadonlySet<string> = new Set(
  "believe expect think reckon suspect fear".split(" "),
);
/** What an organisation says of its own plans. */
export const announcingContent =
  /^(?:[“"‘']|that )*(?:it|we|(?:the|its|our) (?:\p{L}+[’']s )?(?:company|firm|union|guild|ministry|government|party|court|council|board|executive|bank|airline|railway|operator|agency|club|school|university|committee|commission|parliament|army))\b.{0,20}? (?:would|will) (?!not\b)(?:run|meet|begin|start|close|open|reopen|hold|resume|halt|suspend|stop|cut|launch|introduce|offer|extend|cancel|raise|lower|move|build|sell|buy|hire|vote|strike)\b/iu;
/** Hard words that make "called X ..." an accusation. */
export const blamingContent =
  /\b(?:wrong|mistakes?|disgrac\w+|shame\w*|lies?|liars?|disasters?|disastrous|reckless|irresponsible|illegal|cynical|betrayal|scandal\w*|outrag\w+|insult\w*|blackmail|cowardly|incompeten\w+|negligen\w+|corrupt\w*|provocation|aggression|unacceptable)\b/iu;
