/** Words that one or more people died, without a number. */
export const died =
  /\b(?:pronounced dead|(?:was|were|been|is|are|being) (?:\w+ )?(?:and )?killed|fatally (?:shot|wounded|injured|struck)|fatal(?:ly)? shooting|dead at the scene|found (?:\w+ )?dead|shot (?:\w+ )?dead|shot (?:\w+ )?to death|(?:has|have|had|later) died|died (?:at|of|from|in|on|after|later|a |shortly|there|when|instantly|early|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|did not survive|succumbed|shooting deaths?|homicide|murder(?:ed|s)?|slain|slaying|killing|killed|left \w+(?: \w+)? dead|deadly|funeral|autopsy|manslaughter|coroner|medical examiner|mourn\w*|vigil)\b/gi;

/** Words that one or more people were hurt and lived, without a number. */
export const hurt =
  /\b(?:(?:was|were|been|is|are) (?:\w+ )?(?:wounded|injured|hurt|grazed|hospitali[sz]ed)|(?:wounded|injured|hurt|injuring|wounding)|(?:critical|stable|serious|fair|good|guarded) (?:but stable )?condition|non-?life[- ]threatening|expected to (?:survive|recover|live)|gunshot wounds?|taken to (?:\w+ ){0,3}hospital|airlifted|undergoing surgery|in surgery|treated (?:at|for|and)|recovering)\b/gi;

/** One person who died, named only by a singular: "a man was shot and killed", "killed a 17-year-old". */
export const oneDied =
  /\b(?:a|an|one|the|his|her|another)\s(?:[\w'’-]+\s){0,4}(?:man|woman|boy|girl|teen(?:ager)?|person|child|baby|infant|toddler|victim|officer|deputy|student|mother|father|son|daughter|wife|husband|girlfriend|boyfriend|brother|sister|grandfather|grandmother|clerk|driver|resident|youth|adult|year-old)\b(?:[^.;]{0,40})\b(?:killed|dead|died|dies|fatally|murdered|slain)\b|\b(?:killed|killing|fatally (?:shot|shooting|wounded)|murder of|death of|killing of)\s(?:a|an|one|his|her|another)\s/gi;

/** One person who was hurt. */
export const oneHurt =
  /\b(?:a|an|one|the|his|her|another)\s(?:[\w'’-]+\s){0,4}(?:man|woman|boy|girl|teen(?:ager)?|person|child|baby|toddler|victim|officer|deputy|student|mother|father|son|daughter|wife|husband|girlfriend|boyfriend|brother|sister|clerk|driver|resident|youth|adult|year-old)\b(?:[^.;]{0,30})\b(?:wounded|injured|hurt|hospitalized|shot|grazed|critical condition|stable condition)\b|\b(?:injured|injuring|wounded|wounding|shot|shooting)\s(?:a|an|one|his|her|another)\s/gi;

/** The one who shot is among the dead. */
export const suicide =
  /\b(?:murder[- ]suicide|kill(?:ed|ing|s) (?:himself|herself)|(?:shot|shooting) (?:himself|herself)|turn(?:ed|ing|s) the (?:gun|weapon) on (?:himself|herself)|took (?:his|her) own life|tak(?:ing|en) (?:his|her) own life|self-inflicted|committed suicide|suicide|(?:suspect|gunman|shooter|suspected shooter) (?:is|was|also|were) (?:also )?(?:dead|killed|shot and killed|found dead)|(?:shot and killed|killed) by (?:police|officers|deputies)|officer[- ]involved)\b/gi;

/** A person with an age: "Ana Brel, 34," or "34-year-old". */
export const aged = /\b\p{Lu}[\p{L}'’-]+,? (\d{1,2})(?=,|\.|\s|\))|\b(\d{1,2})[- ]year[- ]old/gu;

/** Words of another event: an anniversary, an earlier case. */
export const elsewhere =
  /\b(?:last year|in (?:19|20)\d\d|earlier this (?:year|month)|previous(?:ly)?|so far this year|this year|unrelated|nationwide|across the (?:city|country|state)|statistics|weekend shootings|other shootings|homicides? (?:of|this|in)|anniversary|since (?:19|20)\d\d)\b/i;

/** Charges that count the dead, and those that count the ones who lived. */
export const murderCounts =
  /\b(\w+) counts? of (?:\w+[- ]degree |capital |felony )?(?:murder|manslaughter|homicide)\b/gi;
export const attemptCounts =
  /\b(\w+) counts? of (?:attempted (?:\w+[- ]degree |capital )?(?:murder|homicide)|(?:aggravated|felonious|\w+[- ]degree) assault|assault with|malicious wounding|aggravated battery)\b/gi;

/** Victims in the plural and in the singular. */
export const manyVictims =
  /\b(?:victims|both (?:men|women|victims|of them|were)|all (?:of the )?(?:victims|\w+ (?:men|people|victims))|others|another (?:man|woman|person|victim|teen|boy|girl)|second (?:victim|man|woman|person))\b/gi;
export const oneVictim = /\b(?:the|a) victim\b/gi;

const noun =
  "(?:man|woman|boy|girl|teen(?:ager)?|person|child|baby|infant|toddler|officer|deputy|student|mother|father|mom|dad|son|daughter|wife|husband|girlfriend|boyfriend|brother|sister|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|clerk|driver|resident|youth|adult|neighbor|friend|suspect|gunman|shooter)";
const someone = `(?:(?:\\d{1,2}|\\w+)-(?:year|month|week)-old(?: ${noun})?|${noun})(?:,? (?:aged? )?\\d{1,2},?)?`;
const several =
  "(?:\\d|two|three|four|five) (?:other |more |young )?(?:men|women|boys|girls|teens|teenagers|people|children|kids|others|victims|adults|officers|deputies|sons|daughters|brothers|sisters)";
const one = `(?:(?:an?|one|the|his|her|their|another) )?(?:(?:${several})|(?:[\\w’'-]+ ){0,2}?${someone})`;
const row = `${one}(?:(?:,? and|,| &) ${one}){1,4}`;
const befell =
  "(?:shot and killed|shot dead|shot to death|fatally shot|killed|dead|died|die|slain|murdered|injured|wounded|hurt|grazed|hospitalized|shot|in critical|in serious|in stable)";

/** People told one by one with what befell them: "a girl and a man were shot", "mother, toddler killed". */
export const inRowBefore = new RegExp(
  `\\b(${row})(?: who)?,? (?:(?:was|were|are|is|have|had|been|also|both|each|later|found|critically|seriously|badly) ){0,3}(${befell})\\b`,
  "giu",
);
/** One person in a title with what befell him: "toddler killed", "adult critically injured". */
export const aloneBefore = new RegExp(
  `\\b(${one}),? (?:(?:was|is|found|critically|seriously|badly) ){0,2}(${befell})\\b`,
  "giu",
);
/** "killed a woman and her son", "wounding a boy and two men", "left a boy dead" is no row. */
export const inRowAfter = new RegExp(
  `\\b(kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)|shot|shooting|shoots) (${row})\\b`,
  "giu",
);
/** Between people of a row. */
export const rowJoint = /,? and |, | & /;
/** A number that opens one of a row. */
export const rowNumber = /^(?:\d|two|three|four|five)(?= )/i;
export const rowKilled = /kill|dead|death|died|die|fatally|slain|murdered/i;
export const rowInjured = /injur|wound|hurt|grazed|hospital|critical|serious|stable/i;
