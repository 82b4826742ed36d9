/** News agencies whose name in a credit or behind "told" makes them a carrier, by plain name; others are known by their words. */
export const carrierWords =
  /\b(?:news agency|news service|newswire|wire service|press agency|agency|newspaper|daily|weekly|magazine|broadcaster|radio|television|tv|news|times|post|herald|gazette|tribune|journal|guardian|telegraph|courier|bugle|standard|chronicle|observer|mail|mirror|express|star|sun|globe|press|wire|advertiser|argus|sentinel|messenger|recorder|enquirer|inquirer|examiner|dispatch|bulletin|mercury|record|newsroom|broadcasting|today|monthly|review|register|echo|flash|network|channel|podcast|website|media|outlet|site|reuters|afp|ap|bbc|cnn|nbc|abc|cbs|npr|msnbc|politico|bloomberg|yonhap|xinhua|tass|kcna|itar-tass|interfax|ria novosti|dpa|efe|ansa|kyodo|al jazeera|axios|buzzfeed|breitbart)\b/iu;

/** What is told but carries no statement on: reporters in general. */
export const plainAudience =
  /\b(?:reporters?|journalists?|us|me|them|him|her|you|the media|the press|lawmakers|supporters|crowd|audience|conference)\b/iu;

/** The article's own outlet, as it calls itself. */
export const ownOutlet =
  /^(?:this|our) (?:(?:news)?paper|news (?:agency|organi[sz]ation)|agency|magazine|web ?site|site|programme|program|station|channel|outlet|reporter|correspondent)s?\b/iu;

/** A common noun for an outlet, without its name. */
export const outletNoun =
  /^(?:\p{Ll}+ ){0,4}(?:agency|newspaper|paper|daily|weekly|magazine|tabloid|broadsheet|broadcaster|station|radio|television|channel|website|site|newswire|outlet|programme|program)$/iu;

/** A common noun for an outlet and behind it its name, within longer words: "a report by the news agency Sextant". */
export const calledOutlet =
  /\p{Ll}.*\b(?:agency|newspaper|paper|daily|weekly|magazine|tabloid|broadsheet|broadcaster|station|channel|website|site|newswire|outlet)\s+(?<name>(?:[Tt]he )?\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*){0,4})/u;

/** "viewers of state television": the outlet whose audience is told something. */
export const audienceOf =
  /^(?:its |the )?(?:viewers|listeners|readers|subscribers|audiences?) (?:of|on) (?<name>(?:the )?(?:(?:state|public|national|local) (?:television|tv|radio)|\p{Lu}[\p{L}’'-]*(?: (?:of |the )?\p{Lu}[\p{L}’'-]*){0,4}))/iu;

/** A name that may be an outlet's. */
export const properName =
  /^(?:[Tt]he )?\p{Lu}[\p{L}\p{N}’'&.-]*(?: (?:of |the |and )?\p{Lu}[\p{L}\p{N}’'&.-]*){0,4}$/u;

/** Bodies that are told things and carry nothing on. */
export const institution =
  /\b(?:congress|parliament|assembly|senate|council|committee|court|commission|ministry|ministers?|police|nations|union|house|commons|lords|duma|knesset|bundestag|board|inquiry|tribunal|party|government|university|school|bank|company|group|inc|ltd|corp|conference|summit|agency for|department|office|embassy|hospital|church|forum|federation|association)\b/iu;

/** Words that take up an outlet named before. */
export const takesUp = /^(?:the|that) (?:same )?\p{Ll}+$/iu;

/** A name behind a common noun, with or without a comma. */
export const apposedName =
  /^,? (?:[Tt]he )?(?<name>\p{Lu}[\p{L}’'.-]*(?: (?:of |the )?\p{Lu}[\p{L}’'.-]*){0,5})/u;

const outletName = String.raw`(?<name>(?:the |The )?(?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|of|and|news|agency|radio|television|newspaper))*)`;
const stateOutlet = String.raw`(?<name>(?:the |The )?(?:state|national|public|local) (?:media|radio|television|TV|broadcaster|newspaper|news agency))`;
const tellsAtTheEnd = String.raw` (?:has |have |had )?(?:reported|reports|report|said|says|say)(?: (?:on )?\p{Lu}\p{Ll}+day)?[.,]?$`;

/** Words of a sentence that name a carrier beside the statement's own parts. */
export const beside: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:quoted|cited|interviewed) (?:by|in|on)\s+${outletName}`, "u"),
  new RegExp(
    String.raw`\b(?:interview|statement|comments?|remarks?|essay|letter) (?:with|to|in|published (?:by|in)|on|for|broadcast (?:by|on)|carried by)\s+${outletName}`,
    "u",
  ),
  new RegExp(String.raw`, ${stateOutlet}${tellsAtTheEnd}`, "u"),
  new RegExp(String.raw`, ${outletName}${tellsAtTheEnd}`, "u"),
];

/** A cue that leaves the saying to whom it cites, and who does the citing, just before it. */
export const citing = /^(?:citing|quoting)\b/iu;
export const citedBy = new RegExp(String.raw`${outletName},? $`, "u");
