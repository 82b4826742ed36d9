/** What tells that somebody speaks, or did not answer: such a line is of an article however often its outlet prints it. */
export const speech =
  /["“”„«»]|[‘](?=\p{L})|\b(?:said|says|told|tells|stated|added|denie[sd]|declined?|respond(?:ed)?|replied|reached for|request(?:s|ed)? for comment|spokes(?:man|woman|person|people))\b/iu;
