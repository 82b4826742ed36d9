const byAgency =
  /^(?:by\s+)?([\p{Lu}][\p{L}&.-]*(?:\s+[\p{Lu}][\p{L}&.-]*){0,3})(?:\s+(?:staff|reporters?|writers?))?$/iu;
const dateline =
  /^[\p{Lu}][\p{Lu}\p{L}\s.,’'-]{1,60}?(?:,\s*\p{L}{3,9}\.?\s+\d{1,2})?\s*\(([\p{Lu}][\p{L}\s&.-]{1,30})\)\s*[-–—]/u;
const contributed =
  /\b([\p{Lu}][\p{L}&.-]*(?:\s+[\p{Lu}][\p{L}&.-]*){0,3})\s+contributed(?:\s+to\s+this\s+(?:report|article|story))?/u;
const closing = /\(([\p{Lu}][\p{L}\s&.,-]{1,40})\)\s*$/u;

/** Agencies that an article credits outside its running text: in a dateline "(AP) —", at its end, in its byline. */
export function creditsOf(paragraphs: readonly string[], byline: string | undefined): string[] {
  const first = paragraphs[0] ?? "";
  const last = paragraphs.at(-1) ?? "";
  const agency = byline?.replace(/^by\s+/i, "");
  const found = [
    first.includes("(") ? dateline.exec(first)?.[1] : undefined,
    agency && /\bstaff and agencies\b/i.test(agency) ? "agencies" : undefined,
    agency && (/^\p{Lu}{2,6}$/u.test(agency) || /\b(?:agency|wire|press|newswire)\b/i.test(agency))
      ? byAgency.exec(agency)?.[1]
      : undefined,
    last.includes("contributed") ? contributed.exec(last)?.[1] : undefined,
    (last.length < 60 || last.startsWith("(")) && last.includes("(") ? closing.exec(last)?.[1] : undefined,
  ];
  return [...new Set(found.filter((name): name is string => Boolean(name)).map((name) => name.trim()))];
}
