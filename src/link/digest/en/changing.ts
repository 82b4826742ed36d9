/** Words by which a text says that a value given before was wrong. */
export const correcting =
  /\b(?:correct(?:ed|s|ion|ing)?|revis(?:ed|es|ion|ing)|amend(?:ed|s|ing)|lower(?:ed|s|ing)|cut(?:s|ting)? (?:to|from|its|the)|reduc(?:ed|es|ing)|rais(?:ed|es|ing)|restat(?:ed|es|ing)|recount(?:ed|s)?|counted twice|double[- ]count\w*|miscount\w*|in error|by mistake|mistaken(?:ly)?|wrongly|not \d[\d,.]*|rather than|instead of|previously (?:given|put|reported|stated|said)|had (?:been )?(?:given|put|said|reported|stated)|smaller than|larger than|higher than|lower than)\b/iu;

/** Words by which a speaker or an outlet takes back what was said. */
export const retracting =
  /\b(?:withdr(?:aw|ew|awn|aws)|withdrawing|retract(?:s|ed|ing|ion)?|takes? back|took back|taken back|disown(?:s|ed)?|backtrack(?:s|ed)?|no longer (?:stands?|stood) by|should (?:not have|never have|have said)|(?:was|were|am) wrong (?:to|about|when)|apologi[sz](?:e|es|ed|ing) for|regret(?:s|ted)? (?:saying|the error|having|that)|accept(?:s|ed|ing)? the (?:lower|higher|official|new|revised|corrected)|conced(?:e|es|ed|ing)|deferred to the)\b/iu;

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
