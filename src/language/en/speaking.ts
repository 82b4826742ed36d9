/** Roles that speak for their body: its figure is the body's. A pattern without anchors. */
export const bodyRole =
  "spokes(?:man|woman|person|people)|chief executive|director(?:-general)?|chief|head|chair(?:man|woman|person)?|registrar|boss|representative|secretary|president|general secretary|superintendent|manager|coordinator|leader|analysts?|researcher|commander|counsel|lawyers?|attorneys?|officials?|officers?|clerks?|epidemiologist|economists?|surgeon|physician|pharmacist|statistician|scientist|geologist|seismologist|hydrologist|engineer|treasurer|inspector|deputy|delegate|press office|doctors?|medics?|nurses?|volunteers?|observers?|monitors?|inspectors?|investigators?";

/** Roles whose holders speak for themselves. */
export const speaksAlone =
  /\b(?:mayor|governor|minister|premier|chancellor|senator|mp|lawmaker|mediator|candidate|king|queen|prince|professor|lecturer|academic|judge|prosecutor)\b(?!['’]s)/i;

/** Nouns of public bodies that stand behind a name: "the Ostland army". A pattern without anchors. */
export const institution =
  "ministry|department|city hall|town hall|army|navy|air force|coastguard|coast guard|border guard|fire brigade|brigade|observatory|inspectorate|regulator|police|government|parliament|authority|agency|service|command|hospital|clinic|council|commission|committee|court|office|embassy|union|force|forces|staff|guard|bank|board|institute|company|group|trust|railway|port";

/** Bodies whose scholars speak for themselves. */
export const academic = /\b(?:university|college|school|polytechnic|academy)\b/i;

/** Documents in which a body gives its counts. A pattern without anchors. */
export const countDocument =
  "(?:bulletins?|logs?|trackers?|reckoning|reports?|surveys?|census|statements?|releases?|updates?|briefing|tally|tallies|tolls?|counts?|lists?|registers?|figures?|numbers?|data|statistics|estimates?|records|dashboard|website|manifest|roll|guess|answers?|reading|ledger|audit)";

/** From a body’s count to its number: " is", " for Thursday lists", " of". A pattern without anchors. */
export const standsAt =
  "(?: (?:for|on|of|in|at) [\\p{L}\\d ]{3,24}?)?(?: (?:is|was|are|were|has|had|stands at|stood at|gives|gave|lists|listed|puts?|shows?|showed|rose to|reached|comes to|came to|includes?|names|named|records|recorded)(?: (?:the \\p{L}+ at|at|equivalent to|equal to|about|some|nearly|only|just|now|at least))*| of(?: about| some)?) *";

/** From a body’s count to a number that it had or was moved to: ", which had stood at", " was cut to". A pattern without anchors. */
export const moved =
  "(?:, which (?:had )?(?:stood at|been (?:given|put) (?:as|at)|reached) (?:about |some )?|[^.;:“”\\n]{0,60}?,? (?:was|were|has been|had been) (?:cut|raised|lowered|revised|reduced|increased|corrected) (?:up |down )?to (?:about |some )?)";

/** Verbs by which a body counts. A pattern without anchors. */
export const counts =
  "(?:counts?|counted|sets?|recorded|records|lists|listed|tallied|estimates?|estimated|puts?|gives|gave|reports|reported|confirms|confirmed|acknowledges|acknowledged|claims|claimed)";
