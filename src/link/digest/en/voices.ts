const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of a name that tell nobody apart: "the Ministry of Defence", "the defence ministry". */
export const particles = words("the of for and s a an at in");

/** What a name of description drags along: "the defence ministry, in a statement read on television". */
export const adjunct =
  /(?:,\s(?:in|on|at|by|during|after|who|which|whose|citing|speaking)\b|\s(?:on|late on|early on)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b).*$/s;

/** Heads of institutions: with a word before it, or alone where marked, one of them is a voice that can be told from others. */
export const institutions = words(
  "ministry department commission commissioner directorate office police court council chamber hospital university service board committee inspectorate bank union guild association institute authority agency regulator institute watchdog ombudsman coroner prosecutor parliament senate navy army",
);
/** Institutions that need no word before them. */
export const soleInstitutions = words("police army navy parliament senate coroner");

/** Roles that a story has one holder of: "the governor" is a named person elsewhere in it. */
export const soleRoles =
  /\b(?:governor|mayor|minister|premier|president|chancellor|commissioner|mediator|coroner|chief executive|general secretary|ambassador|bishop|judge)\b/i;

/** Words just before a number that point back to a figure given before: "not 74", "above four and a half". */
export const pointingBack =
  /(?:\b(?:not|above|below|beyond|from|against|instead of|rather than)|(?<!\b(?:more|less|fewer|other) )\bthan)\s+(?:just |only |about |the |a )?$/i;

/** A definite figure is one given before: "the 4.1 million", "the figure of 4.1 million". */
export const definite =
  /\b(?:the\s+(?:(?:figure|number|total|toll|sum|tally) of\s+)?|that\s+(?:figure|number|total|toll|sum|tally) of\s+)(?:about |some )?$/i;

/** Cues by which a voice gives its figure anew. */
export const givingAnew = /\b(?:repeat|reiterat)/i;

/** Words after a number by which a state still holds. */
export const stillHolds =
  /^[^.;,\n]{0,50}?\b(?:are|is|remain|remains|still|have not been|has not been|haven’t been|have yet|has yet)\b/i;

/** Words before a number by which a bid stands now. */
export const stillBids =
  /\b(?:is|are|wants?|demands?|seeks?|offers?|(?:has|have) (?:put|offered|tabled|proposed))\b[^.;:,\n]{0,30}$/i;

/** Days of the week, alone. */
export const weekdays = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** Words before a number by which a voice gives it on the day: "put the number of injured at", "cut its toll to", "now stood at". */
export const givesNow =
  /(?<!\b(?:has|had|have) )\b(?:put|lowered|raised|cut|revised|reduced|increased|updated|corrected|rose|fell|climbed|dropped|unchanged|steady|remain(?:s|ed)?|stay(?:s|ed)?|now (?:stands|stood))\b[^.;:,“”"]{0,60}\b(?:at|to)\s+(?:about |at least |some )?$/iu;

/** Papers that pass a figure on and make none: "a memo seen by the paper". */
export const papers =
  /^(?:(?:the|an?|its|their|internal|leaked|confidential)\s+)*(?:\p{L}+ )?(?:memo|memorandum|document|documents|papers|letter|note|circular|notice|file|files|email|emails|post|source|sources)\b/iu;

/** Words of a name that tell no body from another. */
export const besideBody = words(
  "the of for and an at in on its their his her our republic kingdom spokesman spokeswoman spokesperson",
);

/** Endings by which the people of a country are called. */
export const demonymEnd = /(?:ian|ean|an|ese|ish|ic|n|er)$/;

/** Bodies of which a place has one: their noun alone names them. */
export const soleBodies = words("police army navy parliament coastguard");

/** Nouns by which a body is called further on from its name. */
export const bodyNouns = words(
  "company firm operator owner manufacturer maker insurer union federation line contractor developer supplier retailer airline railway utility producer club society association committee council authority agency regulator ministry department institute hospital clinic infirmary laboratory group charity cooperative landlord employer bank fund trust brigade service inspectorate watchdog board office commission court school university museum dairy brewery plant mill smelter refinery shipyard carrier broker exchange",
);

/** Before a value that was given before, whatever day is told beside: "on Tuesday withdrew its figure of". */
export const ofBefore =
  /\b(?:withdr[ae]w|withdrawn|dropped|abandoned|stood by|stands by|retracted|disowned|defended|questioned|disputed|rejected|accepted|repeated) (?:its|his|her|their|the) (?:own |earlier |official )?(?:figure|count|number|estimate|total|tally|toll) of (?:about |some |at least |more than |nearly |up to )?$|\b(?:his|her|its|their) (?:own |earlier )?(?:pledge|promise|vow|undertaking) of (?:about |some |at least |up to )?$/u;

/** Just after a value that is put in the place of another: "12 people and not 13". */
export const inPlaceOf =
  /^[^.;:,\n]{0,30},? (?:and |but )?(?:not|rather than|instead of) (?:the |just |only )?[\p{L}\d]+(?=[,.;]|$)/u;

/** Before a value that a voice gave last. */
export const latestCount =
  /\b(?:latest|newest|most recent) (?:\p{L}+ )?(?:count|figure|toll|total|tally|estimate|bulletin)\b[^.;\n]{0,30}$/u;
