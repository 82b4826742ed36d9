import type { Gap } from "../../../schema/statement.ts";

/** One way of saying that something is not known: kind, pattern within a sentence. */
export interface GapPattern {
  readonly kind: Gap["kind"];
  readonly pattern: RegExp;
}

const soon =
  "(?:(?:immediately|yet|still|also|entirely|fully|readily|publicly|previously|otherwise|exactly) ){0,2}";
const inquiry = "what|who|whom|whose|when|where|why|how|whether|if|which";

const judging =
  "say|tell|know|judge|attribute|determine|estimate|assess|establish|conclude|speculate|predict|guess|blame";
const helpers = "could|can|has|have|had|was|were|is|are";
const asked =
  "(?:(?:the|a|any|our|further|more|repeated|several|detailed|written|follow-up|list of|\\p{N}+) ){0,5}(?:questions?|requests?|calls?|messages?|e-?mails?|letters?|enquir(?:y|ies)|inquir(?:y|ies))";

/** What an article admits it does not know, by the words it uses. Each is tried on a sentence. */
export const gapPatterns: readonly GapPattern[] = [
  {
    kind: "unknown",
    pattern: new RegExp(
      `\\b(?:it|that|this|there)(?: (?:is|was|remains|remained|has been|had been)|['’]s) ${soon}(?:not ${soon}(?:clear|known|certain|apparent|possible to (?:${judging})|understood|obvious|established)|unclear|unknown|uncertain|unexplained|impossible to (?:${judging})|any(?:one|body)['’]s guess|no(?:t any)? (?:(?:immediate|further|official|reliable|independent|confirmed|exact|firm|clear|other) )*(?:word|indication|details?|information|count|figures?|way to (?:tell|know|say)|explanation|confirmation|comment|sign of (?:when|how|why)|estimate|reports? (?:on|of) casualties))\\b`,
      "iu",
    ),
  },
  { kind: "unknown", pattern: new RegExp(`\\btoo (?:early|soon) to (?:${judging})\\b`, "iu") },
  {
    kind: "unknown",
    pattern: new RegExp(
      `\\b(?:it|that|this) (?:isn|wasn)['’]t ${soon}(?:clear|known|certain)\\b|\\b(?:is|are|was|were|remains?|remained) ${soon}(?:not ${soon}(?:known|clear)|unclear|unknown|undetermined|unexplained|a mystery)(?=[ .,;]|$)|\\b(?:may|might|will) never be (?:known|established|determined|explained)\\b`,
      "iu",
    ),
  },
  {
    kind: "unknown",
    pattern: new RegExp(
      `\\b(?:nobody|no one|no-one) (?:(?:seems|seemed|appears|appeared) to know|knows|knew|(?:could|can) (?:yet |now |so far )?(?:say|tell|explain)|has said|is sure|was sure)\\b|\\bquestions? remains?\\b|\\b(?:remains?|(?:has|have|had) yet) to be (?:seen|established|determined|explained|found|identified)\\b|\\b(?:has|have|had) not (?:yet |so far )?been (?:established|determined|explained|settled)\\b|\\bcould not be (?:established|determined)\\b|\\b(?:do|does|did)(?: not|n['’]t) (?:yet|still|fully) (?:know|understand)\\b|\\b(?:without (?:saying|explaining|specifying|giving details))\\b(?= (?:${inquiry})|[ .,])`,
      "iu",
    ),
  },
  {
    kind: "unverified",
    pattern: new RegExp(
      `\\b(?:(?:${helpers})(?: not|n['’]t)|cannot|not been|never been|yet to be) (?:(?:immediately|yet|been|be|independently|officially) ){0,3}(?:verified|confirmed|corroborated|authenticated|checked)\\b|\\b(?:neither|none|no)\\b[^,.;]{1,60}? (?:could|can|had|has|have|was|were)(?: (?:be|been|immediately|yet|independently|officially))* (?:verified|corroborated|authenticated|independently confirmed)\\b|\\b(?:unable|not able|impossible) to (?:independently )?(?:verify|confirm|corroborate|authenticate)\\b|\\bcould not (?:immediately |independently )*(?:verify|confirm|reach|corroborate)\\b`,
      "iu",
    ),
  },
  {
    kind: "unanswered",
    pattern: new RegExp(
      `\\b(?:did|does|do|had|has|have|would|will|could) ?(?:not|n['’]t) (?:immediately |yet |publicly |directly )*(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?(?: on)?|answer(?:ed)?(?= ${asked}| (?:${inquiry})| (?:(?:his|her|its|their|the) (?:door|phone|telephone|mobile)|(?:his|her|its|their) (?:\\p{L}+ )?calls)\\b|[.,;]|$)|return(?:ed)?(?: (?:\\p{L}+ ){0,4}(?:calls?|e-?mails?|messages?|requests?))|say (?:(?:against|to|for|by|from|with|in|at|of) )?(?:${inquiry})|say(?=[.,;]|$)|specify|elaborate|disclose|reveal(?:ed)?|give (?:details|a (?:reason|figure|breakdown)|any)|discuss|provide (?:details|a|any)|issue a statement|said (?:${inquiry})|be reached|be drawn|guess|speculate|explain(?:ed)?|identify|name|done so|(?:make|made) public|publish(?:ed)?|(?:take|taken) questions|speak(?= to (?:the press|reporters|journalists|us|this)|[.,;]|$)|want to (?:talk|speak|comment|say)|come to the (?:(?:tele)?phone|door))\\b`,
      "iu",
    ),
  },
  {
    kind: "unanswered",
    pattern: new RegExp(
      `\\b(?:has|have|had) yet to (?:say|explain|comment|respond|reply|answer|disclose|publish|name|identify|confirm|release|reveal)\\b|\\b(?:neither|none|not one)\\b[^,.;]{0,40}? (?:has|have|had) (?:yet )?(?:said|explained|disclosed) (?:${inquiry})|\\bwould neither \\p{L}+[^.;]{0,60}? nor\\b|\\bgave neither\\b[^.;]{1,40}? nor\\b|\\b(?:unable|not able|failed) to (?:reach|contact)\\b|\\bleft without (?:taking|answering) (?:any )?questions\\b|\\bthere (?:is|was|has been|had been) no (?:(?:immediate|official|public|further) )*(?:reaction|response|reply|answer)\\b|\\b(?:is|was|remains?|remained|kept|keeps|keeping) (?:silent|schtum|mum|tight-lipped)\\b`,
      "iu",
    ),
  },
  {
    kind: "unanswered",
    pattern:
      /\b(?:declin|refus)(?:ed|es|ing|e) (?:to (?:comment|say|answer|claim|discuss|respond|elaborate|specify|identify|name|give|be (?:interviewed|drawn)|confirm|disclose|speak|explain|provide|reveal)|comment|requests?|an interview)\b|\b(?:was|were|is|are) (?:not (?:immediately )?available|unavailable|not (?:immediately )?reachable) (?:for comment|to comment)\b|\bgave no (?:\p{L}+ )?(?:details?|breakdown|reason|explanation|figures?|indication|timetable|date|comment|further)\b|\b(?:named|identified|cited|offered|provided|published|released) no (?:\p{L}+ )?(?:names?|details?|breakdown|reasons?|explanation|figures?|dates?|sources?|evidence|proof)\b|\b(?:calls?|messages?|e-?mails?|requests?)[^.]{0,60}? (?:were|was|went) (?:not (?:immediately )?(?:returned|answered)|unanswered)\b|\bno comment\b/iu,
  },
  {
    kind: "unnamed",
    pattern:
      /\b(?:has|have|had|was|were|did|is|are)(?: ?n[o’']t) (?:(?:yet|been|be|immediately|publicly) )*(?:named|identified)\b|\bnamed no \p{L}+/iu,
  },
];
