const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Roles that speak for their body: its figure is the body's. A pattern without anchors. */
export const bodyRole =
  "spokes(?:man|woman|person)|chief executive|director(?:-general)?|chief|head|chair(?:man|woman|person)?|registrar|boss|representative|secretary|president|general secretary|superintendent|manager|coordinator|who (?:runs|heads|leads|chairs)|leader|analyst|researcher|commander";

/** Roles whose holders speak for themselves. */
export const speaksAlone =
  /\b(?:mayor|governor|minister|premier|chancellor|senator|mp|lawmaker|mediator|candidate|king|queen|prince)\b/i;

/** Nouns of a count: "the ministry’s figure of 38". */
export const countNouns = words(
  "count figure figures toll tally number total estimate estimates share claim data statistics record records percentage offer demand proposal assessment survey list",
);

/** Verbs that give a number: "38 claimed by the rebels", "the union put it at 67". */
export const givers = words(
  "claimed cited given reported announced published released put puts putting counted estimated estimates gave gives demanded demands demanding offered offers offering quoted listed stated asked wanted tabled proposed issued",
);

/** Words before a date at which a count held. */
export const holdsAt = /\b(?:as of|as at|as on|by|until|up to|at)\s+(?:about |around |late |early )?$/i;

/** A voice at the end of a sentence or before it: ", NED spokeswoman Petra Olin said", "according to the ministry". */
export const voiceAfter =
  /(?:,|[”"’'])\s+((?:the |its |a |an |his |her )?[^,;.]{2,70}?(?:, [^,;.]{2,60},)?)\s+(?:has |have |had |also )?(?:said|says|told|added|announced|reported|estimated|claimed|confirmed|insisted)\b/;
export const accordingTo = /\b[Aa]ccording to ([^,;.]{2,80})/;
