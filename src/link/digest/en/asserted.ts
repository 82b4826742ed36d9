/** Where a noun phrase ends and what is told of it by the way begins. */
export const aside = /, (?:who|which|whose)\b/u;

/** Marks and conjunctions at the beginning and end of a stretch of a sentence, which joined it to the rest. */
export const joiningBefore = /^(?:[^\p{L}\p{N}]|(?:and|but|as|while|that)\b)*/iu;
export const joiningAfter = /(?:[^\p{L}\p{N}]|\b(?:and|but|as|while|that))*$/iu;
