/** How words are tagged and put into trees: by the net, or by the perceptrons, which are somewhat faster and err more. */
export type ParserName = "net" | "perceptron";

export const parserNames: readonly ParserName[] = ["net", "perceptron"];

/** What annotation takes, whose models learnt from its trees, unless `HEARSAY_PARSER` or the caller names another. */
export const defaultParser: ParserName = "net";

/** The parser that the environment names, or the default. */
export function parserOf(name = process.env.HEARSAY_PARSER): ParserName {
  if (name === undefined || name === "") return defaultParser;
  const known = parserNames.find((one) => one === name);
  if (!known) throw new Error(`HEARSAY_PARSER is “${name}”; set it to ${parserNames.join(" or ")}.`);
  return known;
}
