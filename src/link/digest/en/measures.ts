const map = (rows: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
  );

/** What happened to people, in families: who left home by order, by flight or by storm is one count for a story. */
export const scopeFamilies = map({
  "driven out": "displaced evacuated relocated fled sheltered homeless",
  injured: "injured hospitalised shot",
});

/** Words beside a number that say what kind of share or price it is. */
export const purposes = map({
  demanded:
    "demand demands demanding demanded want wants wanted wanting seek seeks seeking sought ransom ask asking",
  offered: "offer offers offering offered propose proposes proposed tabled table bid",
  agreed:
    "accept accepts accepted accepting agreed agree agrees agreement deal settlement recommend recommended",
  cost: "cost costs costing damage damages bill loss losses price repair repairs rebuild rebuilding",
  fine: "fine fined fines penalty",
  pay: "salary salaries wage wages",
  profit: "profit profits earnings",
  revenue: "revenue revenues turnover sales",
  budget: "budget funding grant aid donation pledge pledged",
  debt: "debt loan loans owed owes",
  stolen: "stolen stole theft robbery hacked leaked",
});

/** Levels told as shares of a whole that needs no telling. */
export const levels: ReadonlySet<string> = new Set(
  "turnout unemployment joblessness inflation approval occupancy participation attendance vacancy poverty literacy mortality coverage".split(
    " ",
  ),
);

/** Heads that stand for a figure told before and say nothing of what it measures. */
export const standIns: ReadonlySet<string> = new Set(
  "number figure figures total toll count tally share proportion percentage rate level it that one offer margin average estimate amount sum most".split(
    " ",
  ),
);

/** Words after a noun that are not its head: "trains running", "staff who". */
export const notHead =
  /(?:ing|ed)$|^(?:who|that|which|in|at|of|on|to|for|and|or|is|was|were|are|has|had|have|as)$/;

/** Words by which a count is of the whole event, not of one happening in it. */
export const running =
  /\b(?:tolls?|totals?|altogether|overall|so far|to date|since|in all|number of (?:the )?(?:dead|deaths|killed|victims|fatalities)|estimat\w+|(?:has|have) (?:now )?(?:been (?:\w+ )?killed|died|lost their lives))\b/iu;

/** Words that add to a count: "seven more deaths", "another 12". */
export const further = /\b(?:more(?! than)|another|further|additional|extra)\b/i;

/** After a number: it counts some of those told before. */
export const outOfThem =
  /^ of (?:the|those|these|its|their) (?:\p{Ll}+ )?(?:injured|wounded|dead|missing|infected|sick|evacuees|displaced|survivors|victims|casualties|arrested|detained)\b/u;

/** A number that says no more than that there are some. */
export const looseCount = /^(?:dozens|scores|hundreds|several|a few|few|some|many|a handful|handful)$/i;

/** What befalls people and not things. */
export const ofPeople: ReadonlySet<string> = new Set([
  ..."killed injured missing trapped rescued aboard captured detained arrested infected critical attending".split(
    " ",
  ),
  "driven out",
  "in hospital",
]);

/** What can befall those counted so that its count is one measure over a story. */
export const scopeNames: ReadonlySet<string> = new Set([
  ..."killed injured missing trapped rescued aboard captured detained arrested infected critical attending destroyed downed damaged evacuated".split(
    " ",
  ),
  "driven out",
  "in hospital",
]);

/** Between a value and a bare one that it is set against, the former or the other’s: ", not", ", up from", ", it said, against". */
export const setAgainst =
  /^[^.;:“”"\n]{0,90}?(?:,|\b(?:up|down|fell|rose|reduced|raised|cut)) (?:and |but )?(?:not|rather than|instead of|from|up from|down from|against|compared with) (?:just |only |about |some |the )?$/u;

/** Before a count that a voice disputes. */
export const disputing =
  /\b(?:disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|den(?:y|ies|ied|ying)|contest(?:s|ed|ing)?|question(?:s|ed|ing)?|challeng(?:es?|ed|ing))\b[^.;:\n]*$/u;

/** Before a bare number: somebody counts so many. */
export const counting =
  /\b(?:lists?|listed|counts?|counted|names?|named|has|had|have|puts?|gives?|gave|contains?|contained|holds?|held|shows?|showed|runs to|ran to|stands? at|stood at|rose to|grown to|reached|total of|there (?:are|were|is|was)|(?:figure|number|total|count|tally) (?:of|at|is|was|to))(?: (?!of\b)\p{Ll}+){0,3}[\s“"‘]*$/u;

/** Between two counts: the second is of some of the first. */
export const tellsParts =
  /\b(?:including|among (?:them|whom|these)|of (?:them|whom|which|those|the (?:dead|injured|missing)))\b/u;
