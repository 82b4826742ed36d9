/** Nouns of documents that assess and report, and are made by somebody. A pattern without anchors. */
const paper =
  "(?:documents?|drafts?|reports?|assessments?|stud(?:y|ies)|memos?|memorandum|papers?|files?|analys[ie]s|surveys?|audits?|reviews?|briefings?|dossiers?|inventory|letters?|notes?|circulars?|logs?|records?|minutes|inspections?)";

const named =
  "(?:the )?((?:\\p{Lu}[\\p{L}’'&-]*['’]s )?\\p{Lu}[\\p{L}\\d’'&-]*(?: (?:(?:of|for|and)(?: the)? )?\\p{Lu}[\\p{L}\\d’'&-]*)*)";

/** "The document, drawn up on Friday by Ostland’s General Staff": a document, how it was made, its maker. */
export const paperBy = new RegExp(
  `\\b${paper},? (?:(?:which|that) (?:was|were) )?(?:drawn up|prepared|written|compiled|produced|drafted|issued|published|released|signed|commissioned|completed|carried out|conducted)\\b[^.;:“”\\n]{0,40}?\\bby ${named}`,
  "dgu",
);

/** "A report by the Harbour Institute", "the ministry’s report" is read elsewhere. */
export const paperOf = new RegExp(`\\b${paper},? (?:by|from) ${named}`, "dgu");

/** "The Harbour Board concluded today in a preliminary report". */
export const paperTold = new RegExp(
  `\\b${named}(?: \\(\\p{Lu}{2,6}\\))? (?:\\p{Ll}+ )(?:[\\p{L}]+ ){0,3}in an? (?:[\\p{Ll}-]+ ){0,3}${paper}\\b`,
  "dgu",
);

/** Up to the day of a document told elsewhere: "The draft runs to 61 pages and is dated". */
export const paperDated = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Ii]ts?) (?:\\p{Ll}+ )?${paper}\\b[^.;:“”\\n]{0,80}? (?:is|was) dated (?:on )?$`,
  "u",
);

/** A document without its maker: "the document", "an internal assessment shared with the paper". */
export const genericPaper = new RegExp(
  `^(?:what (?:it|they|he|she) (?:described|called) (?:as )?)?(?:the|an?|this|that)?\\s?(?:\\p{Ll}[\\p{Ll}-]* ){0,3}${paper}(?: (?:seen|obtained|shared|leaked|reviewed|shown|given|marked|dated|drawn|handed|from|in|of)\\b.*|,.*)?$`,
  "u",
);
