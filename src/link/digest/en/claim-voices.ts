/** Words of a name that say how somebody speaks for a body, or what a body is called beside its name: left out when names are compared. */
export const besideName: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson spokespeople office group calling itself known head director chief executive chair chairman chairwoman secretary general officer".split(
    " ",
  ),
);

/** One who speaks for a body, and whose word is the body's. */
export const speaksFor =
  /\b(?:spokes(?:man|woman|person|people)|press (?:secretary|officer))\b|\b(?:head|director|chief executive|general secretary|chair(?:man|woman)?) of\b|[’']s (?:head|director|chief executive|general secretary|chair(?:man|woman)?)\b/iu;
