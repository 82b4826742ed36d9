/** Words by which a text says that a value given before was wrong. */
export const correcting =
  /\b(?:correct(?:ed|s|ion|ing)?|revis(?:ed|es|ion|ing)|amend(?:ed|s|ing)|lower(?:ed|s|ing)|cut(?:s|ting)? (?:to|from|its|the)|reduc(?:ed|es|ing)|rais(?:ed|es|ing)|restat(?:ed|es|ing)|recount(?:ed|s)?|counted twice|double[- ]count\w*|miscount\w*|in error|by mistake|mistaken(?:ly)?|wrongly|not \d[\d,.]*|rather than|instead of|previously (?:given|put|reported|stated|said)|had (?:been )?(?:given|put|said|reported|stated)|smaller than|larger than|higher than|lower than)\b/iu;

/** What is said, given or shown, and can be taken back. */
const sayable =
  "(?:claims?|statements?|reports?|allegations?|accusations?|remarks?|comments?|words?|stor(?:y|ies)|articles?|headlines?|figures?|numbers?|estimates?|counts?|polls?|surveys?|studies|study|forecasts?|assertions?|denials?|findings?|charges?|letters?|notices?|it|them|that|this)";

/** Words by which a speaker or an outlet takes back what was said: of withdrawing, what is withdrawn must be something said. */
export const retracting = new RegExp(
  `(?<!\\b(?:not|never|to|would|will|n['’]t) )\\b(?:(?:withdr(?:ew|awn|aws)|withdrawing|retract(?:s|ed|ing)?|takes? back|took back|taken back|disown(?:s|ed)?)\\s+(?:\\p{L}[\\p{L}’'-]*\\s+){0,4}?${sayable}\\b` +
    `|backtrack(?:s|ed)?|no longer (?:stands?|stood) by|should (?:not have|never|have said)|(?:was|were|am) wrong (?:to|about|when)` +
    `|apologi[sz](?:e|es|ed|ing) for|regret(?:s|ted)? (?:saying|the error|having|that)` +
    `|accept(?:s|ed|ing)? the (?:lower|higher|official|new|revised|corrected)|conced(?:e|es|ed|ing) (?:the (?:error|mistake)|that (?:it|he|she|they|we) (?:had been|was|were) wrong)|deferred to the)\\b`,
  "iu",
);

/** Words of a content by which it says that something is not so: "no evidence of", "never received one". */
export const negating = /\b(?:no|not|never|nothing|none|neither|nobody)\b|n['’]t\b/iu;

/** A content that only answers what was said before: "this", "the charge", "categorically untrue". */
export const answering =
  /^[\s"“‘']*(?:(?:this|that|it|them|these|those|both|either)\b[^\p{L}]*$|(?:the|any|all|such|those|these) (?:\p{L}+ )?(?:charges?|claims?|reports?|allegations?|accusations?|suggestions?|rumours?|account|story)\b[^,;]{0,10}$|(?:\p{L}+ )?(?:untrue|false|nonsense|baseless|wrong|fiction|lies?|rubbish|invented|fabricated)\b)/iu;

/** Words by which an outlet speaks of itself. */
export const ownWords =
  /\b(?:we|our|us|this (?:newspaper|article|report|magazine|site|paper|agency)|earlier (?:version|report))\b/iu;

/** Words of regret, which say nothing of what was wrong. */
export const apologising = /\b(?:apologi[sz]|regret)/iu;

/** Words between a value and one that it replaces: "68, not 74", "four people and not five". */
export const notInstead =
  /^[^.;:]{0,60}?(?:,|\b(?:and|but))?\s*\b(?:not|rather than|instead of)\s+(?:just |only |about |the |at |some )*$/iu;

/** Words between a value and the one it was corrected from. */
export const correctedFrom =
  /\b(?:revised|corrected|amended|lowered|changed|adjusted|restated)\b[^.;:]{0,30}\bfrom\s+(?:about |the )?$/iu;

/** Words before a value that is put aside, and those after it before its successor: "not 74 but 68". */
export const notBefore = /\bnot\s+(?:\p{L}+ )?(?:just |only |about |the |at |some )*$/iu;
export const butInstead = /^[^.;:]{0,30}?,?\s*\bbut\b/iu;

/** A sentence in which an outlet speaks of an error in an article of its own. */
export const notice =
  /\b(?:correction|clarification|erratum)\b|\b(?:our|an earlier|this) (?:article|report|story|version)\b[^.]{0,60}\b(?:said|stated|gave|put|reported|misstated|wrongly)\b/iu;

/** Words between two counts by which the second is put in place of the first by somebody else: "the organisers put the number at". */
export const puttingAt =
  /\b(?:put|puts|putting|gave|gives|estimated|estimates|reckoned|reckons|claimed|claims|counted|counts|spoke of|speaks of|insisted on)\s+(?:(?:it|them|the (?:number|figure|toll|total|count|crowd|turnout|share|cost|losses)) (?:at|as)\s+)?(?:about |around |some |nearly |at least |more than |no fewer than |as many as )?$/iu;

/** Words of what would have been. */
export const supposed = /\b(?:would|could|might|may) have\b/iu;

/** Words beside a denial that place it in a time gone by. */
export const formerly =
  /\b(?:after|had|having|for (?:\p{L}+ )?(?:days|weeks|months|years)|(?:days|weeks|months|years) of|long|initially|at first|previously|earlier|once|until)\b/iu;
