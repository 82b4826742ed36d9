/** Words that make a name one of an agency or outlet. */
export const carrierNoun =
  /\b(?:agency|press|news|newswire|wire|times|post|gazette|courier|herald|tribune|telegraph|guardian|journal|bulletin|echo|mail|express|chronicle|observer|star|sun|standard|globe|record|register|review|monthly|weekly|daily|ledger|radio|television|tv|broadcasting|network|channel|media|magazine|service|website|site|newspaper|paper|tabloid|broadcaster|blog|outlet)\b/iu;

/** An agency at the head of a text: "TORREVANE, March 4 (CPA) —", "(Reuters) -", "LONDON (AP) –". */
export const dateline = /^[^\n]{0,80}?\((?<name>[\p{Lu}][\p{L}\d .&/’'-]{1,40})\)\s*[-–—]/u;

/** "Reuters -", "AFP –" at the head of a text. */
export const bareDateline = /^(?:[\p{Lu}\s.,’'-]{2,40}\s)?(?<name>\p{Lu}{2,6})\s*[-–—]\s/u;

/** A byline that is no person's: "AP", "Reuters staff", "By Agence France-Presse in Paris". */
export const bylineLead = /^(?:by|from|source:?|reporting by|with)\s+/iu;
export const bylineTail =
  /\s+(?:staff|reporters?|writers?|correspondents?|newsroom|desk|(?:in|at)\s+\p{Lu}.*)$/iu;

/** One name alone, which people seldom sign with: "Presscor". */
export const oneName = /^\p{Lu}[\p{L}’'-]{3,}$/u;

/** A byline that credits unnamed agencies: "Staff and agencies", "Gazette staff and agencies". */
export const agenciesWord = /\b(?:news )?agencies\b/iu;

/** The name under which unnamed agencies are credited. */
export const agencies = "agencies";

/** Names in one byline. */
export const bylineJoint = /\s*(?:,|\/|;|\band\b|\bwith\b|\bvia\b)\s*/iu;

/** Who owns the text, or helped with it, as printed near its end. */
export const closings: readonly RegExp[] = [
  /(?:©|\([Cc]\)|[Cc]opyright)\s*(?:\d{4}\s*)?(?:[Tt]he\s+)?(?<name>\p{Lu}[\p{L}\d&’'-]*(?:[ .-]\p{Lu}[\p{L}\d&’'-]*){0,5})/gu,
  /\b(?:[Aa]dditional|[Ff]urther)\s+reporting\s+by\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}\d&.’'-]*(?:\s\p{Lu}[\p{L}\d&.’'-]*){0,4})/gu,
  /(?<name>\p{Lu}[\p{L}\d&.’'-]*(?:\s\p{Lu}[\p{L}\d&.’'-]*){0,4})\s+contributed\s+to\s+this\s+(?:report|article|story)/gu,
  /^\s*\(?(?:with (?:inputs?|files|reporting) from|source:|from)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}\d&.’'-]*(?:\s\p{Lu}[\p{L}\d&.’'-]*){0,4})\)?\.?\s*$/gmu,
];

/** News taken from another outlet, in the words of the text, and a cue without which there is none; what is named must prove an outlet. */
export const relayed: readonly { readonly cue: RegExp; readonly pattern: RegExp }[] = [
  {
    cue: /\b(?:reported|published|revealed|disclosed|broadcast)\s/u,
    pattern:
      /\b(?:first\s+)?(?:reported|published|revealed|disclosed|broadcast)\s+(?:(?:on|last)\s+\p{L}+\s+|earlier\s+|first\s+)?(?:by|in|on)\s+(?<name>(?:[Tt]he\s+)?(?:\p{Ll}+\s+){0,3}\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*){0,4})/gu,
  },
  {
    cue: /\b(?:told|speaking to|interview with|statement to)\s/u,
    pattern:
      /\b(?:told|speaking to|interview with|statement to)\s+(?<name>(?:[Tt]he\s+)?(?:(?:national|state|news|local|foreign|agency|broadcaster|newspaper|website|site|daily)\s+){0,3}\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*){0,4})/gu,
  },
  {
    cue: /\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoted by|[Cc]ited by|based on a report)\s/u,
    pattern:
      /\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoted by|[Cc]ited by|based on a report (?:by|in))\s+(?<name>(?:[Tt]he\s+)?(?:(?:national|state|news|local|foreign|agency|broadcaster|newspaper|website|site|daily)\s+){0,3}\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*){0,4})/gu,
  },
  {
    cue: /\b(?:reported|revealed|reports)\b/u,
    pattern:
      /(?<name>(?:\b(?:[Tt]he\s+)?(?:(?:national|state|news|local|foreign|agency|broadcaster|newspaper|website|site|daily)\s+){0,3})?\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*){0,4})\s+(?:first\s+)?(?:reported|revealed|has reported|had reported|reports)\b/gu,
  },
];

/** Words before a carrier's name that are none of it. */
export const beforeName =
  /^(?:(?:the|a|an|national|state|news|local|foreign|private|agency|broadcaster|newspaper|website|site|daily|weekly|tabloid|technology|business)\s+)+(?=\p{Lu})/iu;
