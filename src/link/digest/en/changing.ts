/** Words by which a text says that a value given before was wrong. */
export const correcting =
  /\b(?:correct(?:ed|s|ion|ing)?|revis(?:ed|es|ion|ing)|amend(?:ed|s|ing)|lower(?:ed|s|ing)|cut(?:s|ting)? (?:to|from|its|the)|reduc(?:ed|es|ing)|rais(?:ed|es|ing)|restat(?:ed|es|ing)|recount(?:ed|s)?|counted twice|double[- ]count\w*|miscount\w*|in error|by mistake|mistaken(?:ly)?|wrongly|not \d[\d,.]*|rather than|instead of|previously (?:given|put|reported|stated|said)|had (?:been )?(?:given|put|said|reported|stated)|smaller than|larger than|higher than|lower than)\b/iu;

/** A number was added up or counted wrongly. */
const wrongSums =
  "added (?:it |them )?up wrong(?:ly)?|miscounted|got (?:the |his |her |its |their |our |my )?(?:sums?|numbers?|figures?|arithmetic|count) wrong";
export const miscounting = new RegExp(`\\b(?:${wrongSums})\\b`, "iu");

/** What is said, given or shown, and can be taken back. */
const sayable =
  "(?:claims?|statements?|reports?|allegations?|accusations?|remarks?|comments?|words?|stor(?:y|ies)|articles?|headlines?|figures?|numbers?|estimates?|counts?|polls?|surveys?|studies|study|forecasts?|assertions?|denials?|findings?|charges?|letters?|notices?|it|them|that|this)";

/** Words by which a speaker or an outlet takes back what was said: of withdrawing, what is withdrawn must be something said. */
export const retracting = new RegExp(
  `(?<!\\b(?:not|never|to|would|will|n['’]t) )\\b(?:(?:withdr(?:ew|awn|aws)|withdrawing|(?<=\\b(?:we|i) )withdraw|retract(?:s|ed|ing)?|takes? back|took back|taken back|disown(?:s|ed)?)\\s+(?:\\p{L}[\\p{L}’'-]*\\s+){0,4}?${sayable}\\b` +
    `|backtrack(?:s|ed)?|no longer (?:stands?|stood) by|should (?:not have|never|have said)|(?:was|were|am) wrong (?:to|about|when)` +
    `|apologi[sz](?:e|es|ed|ing) for|regret(?:s|ted)? (?:saying|the error|having|that)` +
    `|accept(?:s|ed|ing)? the (?:lower|higher|official|new|revised|corrected|(?:\\p{L}+['’]s? )?(?:number|figure|total|count|tally|toll|estimate))` +
    `|${wrongSums}|misspoke|conced(?:e|es|ed|ing) (?:the (?:error|mistake)|that (?:it|he|she|they|we) (?:had been|was|were) wrong)|deferred to the)\\b`,
  "iu",
);

/** Words of a content by which it says that something is not so: "no evidence of", "never received one". */
export const negating = /\b(?:no|not|never|nothing|none|neither|nobody)\b|n['’]t\b/iu;

/** A content that only answers what was said before: "this", "the charge", "categorically untrue". */
export const answering =
  /^[\s"“‘']*(?:(?:(?:having )?\p{L}+(?:ing|ed|d|n|t) )?(?:this|that|it|them|these|those|both|either)\b[^\p{L}]*$|(?:the|any|all|such|those|these) (?:\p{L}+ )?(?:charges?|claims?|reports?|allegations?|accusations?|suggestions?|rumours?|account|story)\b[^,;]{0,10}$|(?:\p{L}+ )?(?:untrue|false|nonsense|baseless|wrong|fiction|lies?|rubbish|invented|fabricated)\b)/iu;

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
  /(?:\b(?:but|while|whereas) (?:an?|the|another) (?:\p{L}+ )?(?:list|tally|count|register|survey)\b[^.;:\n]{0,110}?\b(?:runs? to|ran to|has|had|names|named|shows?|stands? at|stood at|reached)\s+|\b(?:thought|thinks|believed|believes|called|considered) (?:it|the (?:number|figure|toll|total|count))(?: (?:was|is|to be))? [“"‘']?(?:nearer|closer) (?:to )?|\b(?:put|puts|putting|gave|gives|estimated|estimates|reckoned|reckons|claimed|claims|counted|counts|spoke of|speaks of|insisted on)\s+(?:(?:it|them|the (?:number|figure|toll|total|count|crowd|turnout|share|cost|losses)) (?:at|as)\s+)?|(?:[;,]|\b(?:and|but|while))\s+(?:the |an? )?[^,;.]{2,40}\s(?:says|said|has|had)\s+)(?:about |around |some |nearly |at least |more than |no fewer than |as many as )?$/iu;

/** Words of what would have been. */
export const supposed = /\b(?:would|could|might|may) have\b/iu;

/** Words beside a denial that place it in a time gone by. */
export const formerly =
  /\b(?:after|had|having|for (?:\p{L}+ )?(?:days|weeks|months|years)|(?:days|weeks|months|years) of|long|initially|at first|previously|earlier|once|until)\b/iu;

/** Words before a value to which another was corrected, and those between it and the old one: "lowered its toll to 21 dead from 23". */
export const toCorrected =
  /\b(?:lowered|cut|reduced|revised|corrected|amended|restated|adjusted|trimmed)\b[^.;:“”]{0,60}\bto\s+(?:about |some |the )?$/iu;
export const fromBefore = /^[^.;:“”\d]{0,40}?\bfrom\s+(?:about |the )?$/iu;

/** The other way round: "revised the number from 23 to 21". */
export const fromValue =
  /\b(?:lowered|cut|reduced|revised|corrected|amended|restated|adjusted|trimmed)\b[^.;:“”]{0,60}\bfrom\s+(?:about |the )?$/iu;
export const toValue = /^ (?:\p{L}+ ){0,2}to\s+(?:about |some |just )?$/iu;

/** Before a move of a count: it is put right, "cut its total", "revised its count". */
export const recounting =
  /\b(?:lowered|cut|reduced|revised|corrected|amended|restated|adjusted|trimmed)\b[^.;:“”]{0,60}$/iu;

/** About a move: what is moved is a count. */
export const countsMoved = /\b(?:count|total|tally|toll|figure|number|estimate)s?\b/iu;

/** Words of a notice before what an article had wrong. */
export const noticeSays =
  /\b(?:said|stated|gave|put|set|reported|misstated|wrongly|described|named|compared)\b/iu;

/** Words by which counts are at odds. */
export const atOdds =
  /\b(?:official (?:total|toll|count|figure|number|tally)|rival|in dispute|disputed|disputes|reconciled?|contradict\p{L}*|conflicting)\b/iu;

/** Just before a value that held earlier. */
export const formerValue = /\b(?:from|against|not|than)\s+(?:about |some |the )?$/iu;

/** A value named as the one before: "the first figure, 48,000,". */
export const firstFigure =
  /\b(?:first|earlier|previous|initial|original) (?:figure|number|count|estimate|total|tally|toll)(?: of|, (?:of )?| (?:was|had been))? ?(?:about |some )?$/iu;

/** From an admission to what it ends: "six days after it denied", "two weeks after its chief executive ruled out". */
export const sinceSaying =
  /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (days?|weeks?) after (?:[^.;“”]{1,60}? )?(?:denied|denying|denials?|ruled out|ruling out|dismiss(?:ed|ing)|reject(?:ed|ing)|insist(?:ed|ing)|maintain(?:ed|ing)|said|saying|told|telling|claimed|declared|assur(?:ed|ing)|swore)\b/iu;

/** Before a value that its voice holds on to. */
export const stoodBy =
  /\b(?:stands?|stood|standing) by\b[^.;:\n]*$|\b(?:defend(?:s|ed)?|maintain(?:s|ed)?|repeat(?:s|ed)?|reiterat\p{L}+) (?:its|his|her|their)\b[^.;:\n]*$/iu;

/** Before a day that is given up: "abandoning its target of", "has given up hope of a restart on". */
export const givingUpDay =
  /\b(?:abandon(?:s|ed|ing)?|drop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|giv(?:es?|en|ing) up|gave up|miss(?:es|ed|ing)?|no longer expects?) (?:[^.;:“”\n]{0,50} )?(?:of|on|by|for|before) (?:about )?$/iu;

/** What is denied is what an outlet told: "a report in the Tarn Post that". */
export const deniedReport =
  /^[\s"“‘']*(?:an?|the|any) (?:\p{Ll}+ )?(?:reports?|story|stories|claims?|articles?) (?:in|by|on|from) ((?:[Tt]he )?\p{Lu}[\p{L}’'&-]*(?: (?:of |for |and )?\p{Lu}[\p{L}’'&-]*)*)/u;

/** A voice owns that it had not been right, and says no more. */
export const owningUp =
  /^[\s"“‘']*(?:that )?(?:we|I|it|they|he|she) (?:was|were|had been|got it) (?:\p{L}+ )?wrong\b|^[\s"“‘']*(?:our|my) (?:\p{Ll}+ )?(?:statements?|accounts?|denials?|claims?|assurances?) (?:was|were|had been) (?:\p{L}+ )?(?:wrong|untrue|false|mistaken|not true)\b|^[\s"“‘']*what (?:we|I) (?:had )?(?:said|told)\b[^.;]{0,60}\b(?:was|were) (?:untrue|wrong|false|not true)\b/iu;

/** What is said of the speaker: "that it had received a copy". */
export const ofItself = /^[\s"“‘']*(?:that )?(?:it|they|we|he|she|I) (?:had|have|has|was|were|did)\b/u;

/** Where, in what is said, a clause begins that only tells what goes with it: ", reversing a week of denials", ", as the agency cut its toll". */
export const aside =
  /(?<=^.{30,}?), (?:\p{L}+ing (?:a|an|the|its|their|his|her)\b|(?:as|while|after|when|three|two|\p{L}+ (?:days?|weeks?|months?)) (?:the|its|it|they|his|her|after|before)\b)|, (?:\p{L}+) (?:days?|weeks?|months?)$/su;

/** Words by which a value was wrong, not only early. */
export const mistaken =
  /\b(?:correct(?:ed|s|ion|ing)?|restat(?:ed|es|ing)|amend(?:ed|s|ing)|recount(?:ed|s)?|twice|double[- ]count\w*|miscount\w*|error|mistake|mistaken(?:ly)?|wrong(?:ly)?|not (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b)|rather than|instead of)/iu;

/** A saying that opens with what is not so: “No warning was ever received”. */
export const openlyNegating =
  /^[\s"“‘']*(?:no|none|nothing|nobody|never)\b|^[\s"“‘']*(?:there|we|i|it) (?:has|have|had|was|were|is|are|did)(?: been)? (?:no|not|never|nothing)\b/iu;

/** Between two counts or just after them: one voice holds against the other. */
export const holdingAgainst =
  /\b(?:insist(?:s|ed)?|disput\p{L}+|reject(?:s|ed)?|dismiss(?:es|ed)?|den(?:y|ies|ied)|contend(?:s|ed)?|maintain(?:s|ed)?|contradict\p{L}*|conflicting|rival|miscount\p{L}*|derid(?:es|ed)|scoff(?:s|ed)?|premature|not clear why|reconcil\p{L}+|almost twice|neither (?:claim|figure|count|number))\b/iu;

/** Counted out of one’s own: "38 of its soldiers". */
export const ofTheirOwn = /\bof (?:its|their|his|her) /u;
