import type { Gap } from "../../../schema/statement.ts";

/** One way of saying that something is not known: kind, pattern within a sentence. */
export interface GapPattern {
  readonly kind: Gap["kind"];
  readonly pattern: RegExp;
}

const soon =
  "(?:(?:immediately|yet|still|also|entirely|fully|readily|publicly|previously|otherwise|exactly) ){0,2}";
const inquiry = "what|who|whom|whose|when|where|why|how|whether|if|which";

/** What an article admits it does not know, by the words it uses. Each is tried on a sentence. */
export const gapPatterns: readonly GapPattern[] = [
  {
    kind: "unknown",
    pattern: new RegExp(
      `\\b(?:it|that|this|there)(?: (?:is|was|remains|remained|has been|had been)|['’]s) ${soon}(?:not ${soon}(?:clear|known|certain|apparent|possible to (?:say|tell|know)|understood|obvious|established)|unclear|unknown|uncertain|too (?:early|soon) to (?:say|tell|know)|impossible to (?:say|tell|know)|no(?:t any)? (?:(?:immediate|further|official|reliable|independent|confirmed|exact|firm|clear|other) )*(?:word|indication|details?|information|count|figures?|way to (?:tell|know|say)|explanation|confirmation|comment|sign of (?:when|how|why)|estimate|reports? (?:on|of) casualties))\\b`,
      "iu",
    ),
  },
  {
    kind: "unknown",
    pattern: new RegExp(
      `\\b(?:it|that|this) (?:isn|wasn)['’]t ${soon}(?:clear|known|certain)\\b|\\b(?:is|are|was|were|remains?|remained) ${soon}(?:not ${soon}(?:known|clear)|unclear|unknown|undetermined|a mystery)(?=[ .,;]|$)`,
      "iu",
    ),
  },
  {
    kind: "unknown",
    pattern: new RegExp(
      `\\b(?:nobody|no one|no-one) (?:knows|knew|could say|can say|has said)\\b|\\bquestions? remains?\\b|\\b(?:without (?:saying|explaining|specifying|giving details))\\b(?= (?:${inquiry})|[ .,])`,
      "iu",
    ),
  },
  {
    kind: "unverified",
    pattern: new RegExp(
      `\\b(?:could|can|cannot|has|have|had|was|were|is|are|been)(?: ?n[o’']t)? (?:(?:immediately|yet|been|be|independently|not) ){0,3}(?:independently )?(?:be )?(?:verified|confirmed|corroborated|authenticated|checked)\\b|\\b(?:unable|not able|impossible) to (?:independently )?(?:verify|confirm|corroborate|authenticate)\\b|\\bcould not (?:immediately |independently )*(?:verify|confirm|reach|corroborate)\\b`,
      "iu",
    ),
  },
  {
    kind: "unanswered",
    pattern: new RegExp(
      `\\b(?:did|does|do|had|has|have|would|will|could) ?(?:not|n['’]t) (?:immediately |yet |publicly |directly )*(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?(?: on)?|answer(?:ed)?|return(?:ed)?(?: (?:\\p{L}+ ){0,4}(?:calls?|e-?mails?|messages?|requests?))|say (?:${inquiry})|specify|elaborate|disclose|give (?:details|a (?:reason|figure|breakdown)|any)|discuss|provide (?:details|a|any)|issue a statement|said (?:${inquiry})|be reached|explain(?:ed)?|identify|name|done so)\\b`,
      "iu",
    ),
  },
  {
    kind: "unanswered",
    pattern:
      /\b(?:declin|refus)(?:ed|es|ing|e) (?:to (?:comment|say|answer|discuss|respond|elaborate|specify|identify|name|give|be (?:interviewed|drawn)|confirm|disclose|speak|explain|provide|reveal)|comment|requests?|an interview)\b|\b(?:was|were|is|are) (?:not (?:immediately )?available|unavailable|not (?:immediately )?reachable) (?:for comment|to comment)\b|\bgave no (?:\p{L}+ )?(?:details?|breakdown|reason|explanation|figures?|indication|timetable|date|comment|further)\b|\b(?:calls?|messages?|e-?mails?|requests?)[^.]{0,60}? (?:were|was|went) (?:not (?:immediately )?(?:returned|answered)|unanswered)\b|\bno comment\b/iu,
  },
  {
    kind: "unnamed",
    pattern:
      /\b(?:has|have|had|was|were|did|is|are)(?: ?n[o’']t) (?:(?:yet|been|be|immediately|publicly) )*(?:named|identified)\b/iu,
  },
];
