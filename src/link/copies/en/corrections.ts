/** How an outlet's own notice on its text begins: "Correction:", "Corrects toll in second paragraph", "(Corrects the name …)". */
const opening =
  /^\W*(?:correction|corrects|corrected|clarification|retraction|editor(?:['’]s)? note|editors['’] note|amendment)\b/iu;

/** What such a notice says of the text it stands in. */
const saying =
  /\b(?:an? (?:earlier|previous|original) version of (?:this|the) (?:article|story|report|post|dispatch|item)|th(?:is|e) (?:article|story|report|post|dispatch|item) (?:was|has been|have been) (?:amended|corrected|retracted|withdrawn|removed)|th(?:is|e) (?:article|story|report|post|dispatch|item) (?:originally|previously|initially|incorrectly|mistakenly|erroneously|wrongly) (?:said|stated|reported|misstated|named|gave|identified|put))\b/iu;

/** True for a paragraph in which an outlet speaks of an error in its own text. */
export function isCorrectionNotice(words: string): boolean {
  return (opening.test(words) && words.length < 700) || saying.test(words);
}

/** A notice that only says when or that more was told. */
export const updateNotice = /^\W*updated?\b/iu;

/** Words by which an outlet takes a whole text back. */
export const withdrawing =
  /\b(?:article|story|report|post|dispatch|item)\b[^.]{0,80}\b(?:retracted|withdrawn|taken down|removed)\b|\b(?:retracts?|withdraws?|withdrew|retraction of)\b[^.]{0,60}\b(?:article|story|report|post|dispatch|item)\b/iu;

/** How the title of a text begins that stands in place of an earlier one of its outlet. */
export const correctedTitle =
  /^\W*(?:corrected|correction|corrects|refile|retracted|retraction|withdrawn)\b/iu;

/** Words that turn a sentence round: a change of one of them is a change of what is said. */
export const negations: ReadonlySet<string> = new Set(
  "not no never none neither nor without denied denies deny cannot".split(" "),
);
