const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "KASTRA, Haldria, June 20 (Beacon) - " at the head of an article. */
export const dateline = /^\p{Lu}[\p{Lu} .’'-]{2,30}(?:,[^—–(]{2,40})? ?\([^)]{2,30}\) ?[—–-]+ /u;

/** Nouns of a count: "the ministry’s figure of 38". */
export const countNouns = words(
  "count figure figures toll tally number total estimate estimates share claim data statistics record records percentage offer demand proposal assessment survey list",
);

/** Words between an owner and its figure that say it is not the owner's: "the ministry’s figure falls between 41". */
export const apartFromOwner = words(
  "between and from for with by in on against to than below above compared said says that which who falls lies",
);

/** Verbs that give a number: "38 claimed by the rebels", "the union put it at 67". */
export const givers = words(
  "counts lists claims reports recorded records tallied acknowledged acknowledges confirmed confirms claimed cited given reported announced published released put puts putting counted estimated estimates gave gives demanded demands demanding offered offers offering quoted listed stated asked asks asking set sets wanted want wants tabled proposed issued posted attached recommend recommends recommended",
);

/** After a body: it keeps the list on which those counted stand. */
export const listing =
  /^(?: still| now| itself)? (?:counts?|counted|lists?|listed|records?|recorded|considers?|acknowledges?|acknowledged|registers?|registered|declared)\b|^(?: (?:has|had|have|always|previously|first|earlier|long))* (?:quoted|cited|claimed|gave|given|told|reported|announced|estimated)\b/;

/** Before a pronoun that receives: "had given her 51.5 percent". */
export const handing = /\b(?:gives?|gave|given|giving|hands?|handed|awarded)\s$/;

/** From a body to its number: "believes at least", "had told members that some". */
export const holding =
  /^,?\s(?:had |has |have )?(?:told (?:\p{L}+ ){1,8}that|(?:has|have|had) (?:the )?names (?:for|of)|(?:spoke|spoken|speaks|speak|talked|talks|talk) of|guess(?:ed|es) at|(?:believes?|believed|thinks?|maintains?|insists?|reckons?|acknowledged|admits?|conceded)(?: that)?) (?:at least |about |some |only |just |more than |no fewer than |between |around |up to |as many as )?$/u;

/** From a body to a number that it gives anew or puts a price at: "has since raised its estimate to", "had costed a recall at". */
export const revising =
  /^,?(?: (?:which|who|that))?(?: (?:has|had|have|since|now|also|then|later|last|on|late|early|this|earlier|yesterday|week|\p{Lu}\p{Ll}+day))* (?:revised|raised|lowered|cut|increased|reduced|corrected|widened|upped|trimmed|updated|adjusted|costed|valued|priced)\b(?:[^.;:,“”"]|[.,](?=\d)){0,50}? (?:to|at|from) (?:about |some |just |only |nearly |at least |more than |between |around |up to )?$/u;

/** Before a number that a body behind it gives: "is priced at 40 million by the railway". */
export const valuedAt =
  /\b(?:is|are|was|were|been|being)(?: \p{Ll}+ly)? (?:priced|put|estimated|valued|set|given|counted|reckoned|assessed|costed) (?:at|as) (?:about |some |between )?$/u;

/** From a body to the number that it gave first: ", which began with an estimate of". */
export const beginning =
  /^, (?:which|who) (?:has |had )?(?:first |earlier |previously |originally )?(?:said|given|guessed at|estimated|claimed|reported|counted|put it at|spoken of)(?: that)? (?:about |some |at least |only )?$|^(?:, (?:which|who|that))?(?: (?:has|had|have))?(?: (?:at )?first)? (?:began|begun|started|opened|set out) (?:out )?(?:with|at|by (?:giving|estimating)) (?:an?|its|the) (?:\p{Ll}+ ){0,2}(?:estimate|count|figure|tally|total|toll|number|guess) of (?:about |some |just |only )?$/u;

/** From a body to a number on a list of its own: ", whose own list has grown to". */
export const whoseCount =
  /^, whose (?:\p{Ll}+ ){0,2}(?:count|tally|toll|list|total|figure|estimate|register)\b[^.;:,“”"]{0,40}$/u;

/** Verbs of bidding with their particle: "the railway came in at 4.5", "the union had come down from 9 to 7.5". */
export const bids = /^(?:came|come|comes|went|gone) (?:in|down|up)\b/;

/** Before "which": the words that it goes back to. */
export const antecedent =
  /(?:^|[ ,])((?:the |its |an? )?(?:[\p{L}’'&-]+ ){0,4}?[\p{L}’'&-]+)(?: (?:in|at) \p{Lu}[\p{L}’'-]*)?, $/u;

/** A role set before a name by a comma: "a coastguard duty officer, ". */
export const roleBefore =
  /(?:^|[ ,;“"])((?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir) (?:[\p{L}’'-]+ ){0,5}[\p{L}’'-]+), $/u;

/** Auxiliaries that may stand before a giving verb; forms of "be" only before one in -ing. */
export const giving = {
  having: words("had has have would will also now already still since later then"),
  being: words("is are was were been"),
};

/** Words before a date at which a count held. */
export const holdsAt = /\b(?:as of|as at|as on|by|until|up to|at)\s+(?:about |around |late |early )?$/i;

/** A voice at the end of a sentence or before it: ", NED spokeswoman Petra Olin said", "according to the ministry". */
export const voiceAfter =
  /(?:,|[”"’'])\s+((?:the |its |a |an |his |her )?[^,;.]{2,70}?(?:, [^,;.]{2,60},)?)\s+(?:has |have |had |also )?(?:said|says|told|added|announced|reported|estimated|claimed|confirmed|insisted|disclosed|stated|revealed|noted|conceded|admitted|acknowledged|explained|recorded|testified|informed|assured)(?=\s*(?:[.,;:]|$|(?:on|in|at|late|early|to|yesterday|today|last|this)\b)|(?<=told|informed|assured) [^,.;:“”]{2,40}(?:[.,]|$))/;
/** "…, reckons the mayor, Jurij Kovan, who": the verb first; a name behind a role stands for it. */
export const voiceTurned =
  /,\s+(?:said|says|reckons|reckoned|estimates|estimated|believes|calculates|calculated)\s+(?:(?:the|its|his|her|their|a|an) (?:\p{L}+ ){0,3}\p{L}+, )?((?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the|\p{Lu}[\p{L}’'-]*))*)(?=[,.;:]|$)/u;
/** "…, the commission said on Tuesday, attributing the error to": the voice before a figure whose clause goes on with -ing. */
export const voiceGoesOn =
  /(?:,|[”"’'])\s+((?:the |its )?[^,;.]{2,70}?(?: \([A-Z]{2,6}\))?)\s+(?:said|says|announced|reported)(?: (?:on|in|late|early|by|at|from) [^,.;:“”"]{2,40}| yesterday| today)?, (?:taking|bringing|raising|lifting|pushing|attributing|adding|saying|blaming|explaining|putting|giving|noting|describing|revising|estimating|citing|listing|counting)\b[^.;]*$/u;
/** "Photographs of the pier, Ida Rehn argues, show at least": the voice set between commas before a figure. */
export const voiceBetween =
  /, ((?:the |its )?[\p{L}’'&-]+(?: (?:of |for |and )?[\p{L}’'&-]+){0,4}) (?:has |have |had )?(?:said|says|adds|added|argues|argued|reckons|reckoned|estimates|estimated|believes|claims|claimed|insists|insisted|reports|reported), (?=[^,;:“”]*$)/u;
export const accordingTo = /\b[Aa]ccording to ([^,;.]{2,80})/;

/** Opens a clause that tells what happened meanwhile, which is no part of what was said: "…, as the number of patients rose to". */
export const besides = /, as (?:the|its|more|a|an|another)\b[^,.;:“”"]*$/;

/** Between two clauses of which the second leaves its verb out: "Ostland admits to 12 deaths, Westland to 19". */
export const gapped = {
  before: /(?:[,;]|\band|\bwhile|\bbut) (?:the )?$/,
  after: /^,? (?:to |at |with |gave )?$/,
};

/** A document or count and whose it is: "the final list published by the ministry on Sunday", "figures from the bank". */
export const countOf =
  /(?<!\b(?:which|who|that) )\b(?:[Ff]igures?|[Dd]ata|[Ll]ists?|[Cc]ounts?|toll|[Tt]ally|[Ee]stimates?|[Ss]tatistics|[Rr]ecords?|bulletin|report|[Ss]urvey|[Cc]ensus)\b.*?\b(?:by|from|of)\s+(?:the\s+)?(?!\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\p{Lu}\p{Ll}+day\b)(.+?)(?:,.*|\s+(?:(?:on|in|at|last|this|yesterday|based|drawn|using|which|that|dated)\b|(?:and|of) \p{Ll}).*)?$/u;

/** A year over which things are counted, not a day at which a count held. */
export const wholeYear = /^(?:the )?(?:whole of )?(?:last|this|the past|the previous) year\b/i;

/** Between a figure and a date of something else that it is set against: "12 million, less than it spent in 2025". */
export const comparing = /,? (?:(?:less|more|fewer|higher|lower) than|compared (?:with|to)|against)\b/;

/** Words between a figure and a date that keep them apart. */
export const partsDate =
  /\b(?:after|before|when|since|while|because|who|which|whose|where|but|although|though|if|unless|whether|said|says|told|added|warned|expects?|expected|planned|due)\b/i;

/** A day counted back from the one told of. */
export const earlierBy =
  /^(a|one|the|two|three|four|five|six|seven|eight|nine|ten) days? (?:earlier|before)$/i;

/** Words before a date that make it a beginning or an end, not the day itself. */
export const partsDay = /\b(?:since|from|until|till|before|after|through|between|than|dated)\s+$/i;

/** Words before a date that ends a stretch of days over which something happened: "from Monday to". */
export const endsStretch = /\b(?:from|between) [^,;]{3,24} (?:to|and|until|through) (?:late |early )?$/i;

/** A business spoken of by its kind alone, and the names of public bodies. */
export const firm =
  /^(?:the|its) (?:company|firm|operator|railway|airline|manufacturer|retailer|employer|owner)$/i;
export const office =
  /\b(?:ministry|department|government|police|council|commission|commissioner|directorate|court|office|authority|agency)\b/i;

/** Between two figures of one speaker: "41 percent at first and 47", "56 percent for Tuesday, and said that 54". */
export const sameSpeaker =
  /^(?:,? not|,? (?:and|to|but|while)(?: \p{Lu}[\p{L}.’'-]*){1,4}(?: had| has)?|[^.;:,\n]{0,30}\band|[^.;:\n]{0,40},? and (?:has |have |had )?(?:also |then )?(?:said|says|added|claimed|reported|put)(?: that)?) (?:just |only |about |some )?$/u;

/** A name inside a description: "a group calling itself Greyfire", "hackers known as Greyfire". */
export const calledBy =
  /\b(?:calling (?:itself|themselves|himself|herself)|known as|called|named)\s+(?:the )?(\p{Lu}[\p{L}\d’'-]*(?: \p{Lu}[\p{L}\d’'-]*)*)/u;

/** A sentence that dates a message in which a claim was made: "The post went up on Monday evening". */
export const issuing =
  /^\s*(?:The|That|Their|Its|His|Her) (?:\p{Ll}+ )?(?:post|posting|message|statement|claim|letter|report|notice|advert|advertisement|announcement|video|note|email|listing|document)\b[^.;:\n]{0,40}\b(?:went up|appeared|posted|published|issued|released|sent|dated|made|came|surfaced|put out|put up|seen)\b/u;

/** From people to a day on which something befell them, without a word that a count was made then. */
export const happening =
  /(?:\b(?:was|were|been|being|got) (?:\p{L}+ )?(?:killed|hurt|injured|wounded|destroyed|downed|shot down|brought down|sunk|struck|hit|fired|launched|seized|stolen|arrested|detained)|\b(?:died|drowned|perished|crossed|entered|left|fled|struck|hit|sank)|\bto death)(?: (?:in|into|at|on|off|over|above|across|along|near|outside|during|the|its|their)(?: [^,.;:]{2,60}?)?)?(?: late| early)?(?: on)? $/u;

/** Before a value that held earlier: "up from", "against", "not". */
export const formerValue = /\b(?:from|against|not|than)\s+(?:just |only |about |the |a )?$/i;

/** Between two figures that one sentence gives in one breath: ", with 38 people injured and", " infections and deaths at". */
export const goesOn =
  /^[^.:“”"\n]{0,120}?\b(?:said|says)\b[^.:“”"\n]{0,60}; $|^[^.;:“”"\n]{0,140}?(?:\bwith|\band|,)\s+(?!(?:\p{L}+\s+){0,3}(?:said|says|put|puts|gave|gives|told|claimed|claims|counted|counts|reported|insisted|insists|raised|raises|lowered|cut|revised|corrected|increased|updated|reduced)\b)(?:[\p{L}’'-]+\s+){0,4}$|^,? and (?:of|for) (?:[\p{L}’'-]+ ){1,4}(?:to|at) (?:between |about |some )?$/u;

/** Between what is said and a day that another clause names. */
export const anotherClause = /;|,? (?:and|but|while|as|after|when) (?:that |the |its |it |they |he |she )/;

/** Before a whole that a sentence opens with: a day after its comma is that of its part. */
export const opensWhole = /(?:^|[.!?\n”"]\s*)Of (?:the|its|their|these|those|all|some) $/;

/** A voice that another passes on: "state radio, citing police, said", "the paper reported, quoting an official at the ministry". */
export const citing =
  /\b(?:citing|quoting|(?:which|that|who) (?:cited|quoted))\s+((?:the |an? |its )?[^,.;:“”\n]{2,80}?)(?=\s*(?:[,.;:]|$)| as saying\b)/;

/** Words by which a count is a body’s: "by the ministry’s reckoning", "31 by the ministry’s count and 44 by the union’s". */
export const reckoning =
  /\b[Bb]y (?:the |its own |their own )?(\p{Lu}[^,.;:“”\n]{1,60}?|\p{Ll}[\p{L} ]{2,30}?)['’]s? (?:own |latest |official )?(?:reckoning|count|estimates?|tally|figures|account|calculations?|records)\b/u;

/** The same with the body behind: ", by the count of the ministry". */
export const reckoningOf =
  /^[^.;:“”\n]{0,120}?,? by the (?:own |last |latest |first |earlier |early |official |best |most recent )?(?:reckoning|count|estimates?|tally|figures|calculations?|records) of (?:the )?([^,.;:“”\n]{2,60}?)(?=[,.;:]|$| (?:on|in|at)\b)/u;

/** Before a number: whose list or count runs to it, "a list compiled by the families, and seen by the paper, runs to". */
export const listedBy =
  /\b(?:lists?|counts?|tally|tallies|tolls?|registers?|records?|databases?|surveys?) (?:compiled|kept|maintained|drawn up|put together|published|collected|assembled|made) by (?:the )?([^,.;:“”\n]{2,60}?)(?=,| (?:and|seen|obtained|shared|runs?|ran|has|had|shows?|showed|names|named|puts?|stands|stood|reached|contains?|comes|came)\b)[^.;:“”\n]{0,90}$/u;

/** The same where the noun was told before: "44 by the union’s". */
export const reckonedBy =
  /^ by (?:the )?(\p{Lu}[^,.;:“”\n]{1,60}?)['’]s?(?=[,.;:]| (?:count|reckoning|estimate|tally|own)\b)/u;

/** One who speaks for a body, by the words beside the name: "speaking for the mill, Ida Rehn". */
export const speakingFor = {
  before: /\b[Ss]peaking (?:for|on behalf of) (?:the )?([^,.;:“”\n]{2,60}), $/,
  after:
    /^,? (?:who (?:speaks|spoke)|speaking) (?:for|on behalf of) (?:the )?([^,.;:“”\n]{2,60}?)(?=,| said\b| told\b)/,
};

/** From the head of a sentence to a colon behind which its subject is heard. */
export const beforeColon = /^[^:;“”"\n]{8,120}: $/;

/** The head of a sentence that dates a document: "In an update issued on Tuesday night, ". */
export const inDocument =
  /^\s*In (?:an?|its|the|his|her|their) (?:\p{Ll}+ ){0,3}(?:update|statement|bulletin|report|assessment|estimate|analysis|study|review|dispatch|communiqué|release|notice|letter|circular|briefing|message|post|email|note|filing|survey|list)\b[^,.;:“”\n]{0,60}, /u;

/** The same set between commas further on: "City Hall, in a bulletin issued on Sunday, said". */
export const inDocumentAside =
  /, in (?:an?|its|the|his|her|their) (?:\p{Ll}+ ){0,3}(?:update|statement|bulletin|report|assessment|estimate|analysis|study|review|dispatch|communiqué|release|notice|letter|circular|briefing|message|post|email|note|filing|survey|list)\b[^,.;:“”\n]{0,60}, (?=[^;:“”\n]{0,90}$)/u;

/** Before the day of a count in an aside: ", published on". */
export const issued = /, (?:published|issued|released|given|announced)(?: on)? $/;
