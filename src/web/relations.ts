import type { ClaimState, Change, OutdatedText, Relation } from "../schema/link.ts";

/** How one text relates to another, in words. */
export const relationWords: Readonly<Record<Relation, string>> = {
  exact: "the same text",
  trimmed: "the same text, cut",
  edited: "the same text, edited",
  update: "the same text with new figures",
  merged: "taken into a longer text",
  "quote-only": "the same quotation",
  "common-source": "both from a third text",
  boilerplate: "standing text of the outlet",
};

/** Why a text is held to come from another, by the reason's kind. */
export const reasonWords: Readonly<Record<string, string>> = {
  "credit-line": "credits it",
  superset: "holds less of the text",
  earlier: "came later",
  agency: "an agency’s text",
  "in-text": "names it in the text",
};

/** What became of a story, in words. */
export const changeWords: Readonly<Record<Change["kind"], string>> = {
  reversal: "Reversal",
  update: "Update",
  correction: "Correction",
  contradiction: "Contradiction",
  retraction: "Retraction",
};

/** What became of words that copies still carry. */
export const outdatedWords: Readonly<Record<OutdatedText["kind"], string>> = {
  corrected: "Corrected",
  withdrawn: "Withdrawn",
  changed: "Changed in a later revision",
};

/** What each published word of a claim's state means here. */
export const stateMeanings: Readonly<Record<ClaimState, string>> = {
  asserted: "an outlet says it in its own voice",
  attributed: "told as somebody’s words",
  hedged: "told with a doubt",
  disputed: "somebody says otherwise",
  denied: "somebody says it is not so",
  confirmed: "somebody in a position to know says it is so",
  corrected: "replaced by who said it",
  retracted: "taken back by who said it",
};
