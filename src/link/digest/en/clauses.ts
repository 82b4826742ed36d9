/** After a figure with which a clause begins: its verb and a few words, past a second figure: " and four deaths had been confirmed". */
export const predicate =
  /^(?: and (?:\p{L}+|\d[\d,.]*) \p{Ll}+)? (?:had|have|has|were|was|are|is|died|fled|remain(?:s|ed)?)\b(?: (?!(?:and|as|when|after|while|but|by|in|on|at)\b)\p{L}+){0,2}(?: (?:of|from) \p{Ll}+)?/u;

/** Before a figure with which a clause begins. */
export const opensClause =
  /(?:^|[.,;:!?“”"‘’(\n—–] ?|\b(?:that|and|but|while|where|as|said|says) )(?:(?:[Aa]s of|[Bb]y|[Oo]n) [\p{L}\d ]{3,24})?$/u;

/** Before another figure: the three words that lead to it. */
export const leading =
  /(?<![\p{L}’'-])((?:(?!(?:that|and|but|who|which|while|said|says)\b)[\p{L}’'-]+ ){1,3})$/u;
