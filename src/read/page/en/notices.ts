/** How an outlet's own notices begin: "Correction:", "Editor's note —", "Update (3 May):". */
export const noticeOpening =
  /^\s*[([*_]*\s*(?:corrections?|clarifications?|retraction|editor(?:ial|s|[’']s)?\s+note|note to readers|updated?|amendment|this (?:article|story) has been (?:updated|corrected))\b\s*(?:\([^)]{0,60}\)|(?:on |at )?[\w\s,./]{0,40})?\s*[:—–]/i;

/** What notices say of the text they stand in. */
export const noticeWords =
  /\b(?:an? (?:earlier|previous|original) versions? of (?:this|the) (?:article|story|report|post|piece|headline|page|caption|dispatch)|th(?:is|e) (?:article|story|report|post|piece|headline|page|caption|dispatch) (?:was|has been|have been) (?:amended|corrected|updated|clarified|retracted|removed)|th(?:is|e) (?:article|story|report|post|piece) (?:originally|previously|initially|incorrectly|mistakenly|erroneously) (?:said|stated|reported|misstated|misspelled|named|gave|identified)|(?:we|the \w+) (?:regrets?|apologi[sz]es? for) (?:the|this|these) (?:errors?|mistakes?))\b/i;
