/** Lines below a text that say where it is from, who helped and whose it is: "Originally published in …", "Reporting by …", "© …". */
export const closingLines =
  /^\s*[([*_—–-]*\s*(?:(?:this|the) (?:article|story|report|post|piece|essay|interview|column|excerpt|text) (?:was|has been|is|are|first|originally|also|appeared|appears|ran)\b|(?:originally|first|also|previously) (?:published|posted|appeared|printed|reported|aired)\b|(?:re)?(?:published|printed|posted) (?:with|by) (?:the )?permission\b|adapted from\b|(?:additional |with |and )?reporting (?:by|from)\b|contributing\s*:|contributors?\s*:|(?:copyright|©|\(c\))\s*(?:©\s*)?(?:(?:19|20)\d\d\b|by\b|the\b|\p{Lu})|with (?:(?:files|reports?|reporting|additional reporting|material|information|inputs?) from\b|(?:\p{L}+ ){0,3}(?:wires?|agencies|agency)\b)|(?:main |lead |header |top |cover )?(?:image|photo|picture)s? (?:credit|source|by|courtesy)s?\b|corrections?\b[^.]{0,40}:|(?:agencies|reuters|afp|ap|dpa|tass|xinhua|pti|ani|ians)\s*[.)\]]*\s*$)/iu;

/** "Ana Rusk and Tom Veld contributed …", at the beginning of a line. */
export const contributorLines =
  /^\s*[([*_—–-]*\s*(?:\p{Lu}[\p{L}.'’-]*,? (?:and )?){1,8}(?:staff )?(?:also )?contributed\b/iu;
