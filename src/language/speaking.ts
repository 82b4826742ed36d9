import { remembered, rememberedOf } from "../text/remembered.ts";
import {
  academic,
  bodyRole,
  countDocument,
  counts,
  institution,
  speaksAlone,
  moved,
  standsAt,
} from "./en/speaking.ts";

/** Words for a body within those of a source, and where they begin there. */
export interface BodyWords {
  readonly body: string;
  readonly at: number;
}

/**
 * The body that a source's words give its speaker or document: "the ministry’s director, Ida Rehn", "Ida Rehn, who heads the
 * ministry", "an official at the ministry", "the ministry’s Thursday bulletin", "a tally by the ministry". Mayors, ministers,
 * professors and prosecutors speak for themselves.
 */
export function bodyIn(source: string): BodyWords | undefined {
  const document = documentIn(source);
  if (document) return document;
  const holder = forHolder.exec(source);
  if (holder?.[1]) return { body: `${holder[1]}’s office`, at: holder.index };
  if (speaksAlone.test(source)) return undefined;
  const found = firstOf(speakers, source);
  if (found && isKind.test(source)) return undefined;
  return found && academic.test(found.body) && !headsIt.test(source) ? undefined : found;
}

/** "A spokeswoman for the governor of Merrin": she speaks for the governor’s office. */
const forHolder =
  /\bspokes(?:man|woman|person|people) (?:for|of) the (mayor|governor|president|prime minister|premier|chancellor|king|queen)\b(?!['’]s)/i;

/** The body whose document a source names. */
export function documentIn(source: string): BodyWords | undefined {
  return firstOf(documents, source);
}

/** The first pattern's group that holds words for a body; the same words are asked for again and again. */
const firstOf = (patterns: readonly RegExp[], source: string): BodyWords | undefined =>
  lookUp(patterns)(source);

const lookUp = rememberedOf((patterns: readonly RegExp[]) =>
  remembered((source): BodyWords | undefined => {
    for (const pattern of patterns) {
      const found = pattern.exec(source);
      const [at] = found?.indices?.[1] ?? [];
      if (found?.[1] && at !== undefined) return { body: found[1].replace(/['’]s$/, ""), at };
    }
    return undefined;
  }),
);

const capitals = "\\p{Lu}[\\p{L}\\d’'&.-]*(?: (?:(?:of|for|and)(?: the)? )?\\p{Lu}[\\p{L}\\d’'&.-]*)*";
const name = `(?!(?:The|An?|Its?|Their|His|Her)\\b)${capitals}(?: (?:\\p{Ll}+ ){0,2}?(?:${institution}))?`;
const noNoun = "(?!(?:has|have|had|is|are|was|were|been|will|would|may|might|can|could|already|not|and)\\b)";
const noun = `(?:${noNoun}\\p{Ll}[\\p{L}-]* ){0,3}?${noNoun}\\p{Ll}[\\p{L}-]+`;
const adjectives = "(?:\\p{Ll}[\\p{L}-]* ){0,3}?";
const role = `(?:${bodyRole})\\b`;
const pattern = (words: string, flags = ""): RegExp => new RegExp(words, `du${flags}`);

const documents = [
  pattern(`^(?:[Tt]he |[Aa] )?(${name}|${noun})['’]s? (?:own )?(?:[\\p{L}\\d.]+ ){0,4}?${countDocument}\\b`),
  pattern(`^(its|their)(?: own)? (?:[\\p{L}\\d.]+ ){0,4}?${countDocument}\\b`, "i"),
  pattern(
    `\\b${countDocument} (?:\\p{Ll}+ ){0,2}(?:by|from|of) (?:the |its )?(${name})(?=$|,| \\(| (?:on|in|at|last|this|yesterday|who|which)\\b)`,
  ),
];

const body = `(?:\\p{Ll}+ ){0,2}?(?:${institution})`;

const speakers = [
  pattern(`(?:^|[ ,;])(?:its |[Tt]he )?(${capitals}['’]s ${body}) ${role}`),
  pattern(`^(?:[Aa]n? |[Tt]he )(${body}) ${adjectives}${role}`),
  pattern(`(?:^|[ ,;])(?:its |[Tt]he )?(${name})['’]s? ${adjectives}${role}`),
  pattern(`(?:^|, |\\b[Tt]he )(?:the )?(${noun})['’]s? ${adjectives}${role}`),
  pattern(`(?:^|, )(its|their) ${adjectives}${role}`, "i"),
  pattern(
    `^(?:[Tt]he |[Ii]ts |[Aa]n? )?(?=\\p{Lu}|(?<=[Tt]he ))(?!(?:The|An?|Its?|Their|His|Her)\\b)([^,]{2,60}?)(?:['’]s)? ${role}`,
  ),
  pattern(
    `, who (?:now )?(?:runs|heads|leads|directs|commands|coordinates|oversees|manages)(?: the)?(?: \\p{Ll}+){1,3} (?:at|of|for|in) (?:the )?(${name})`,
  ),
  pattern(
    `, who (?:now )?(?:runs|heads|leads|chairs|directs|commands|coordinates|oversees|manages|speaks for|represents) (?:the )?(?:\\d+-\\w+ )?(${name}|${noun})`,
  ),
  pattern(
    `, .*?${role}(?: of (?:\\p{Ll}+ ){1,2}?(?=at|for))?(?: ?(?:of|at|for)|,)? (?:the )?(?:\\d+-\\w+ )?(${name})`,
  ),
  pattern(`, (?:the )?${adjectives}${role} (?:of|at|for) (?:the )?(${noun})`),
  pattern(
    `^(?:[Aa]n? |[Tt]he |[Oo]ne |[Tt]wo |[Ss]ome )?${adjectives}[\\p{Ll}-]*${role} (?:of|at|for|from|with|inside|in(?= the\\b)) (?:the )?(${name}|${noun})(?=$|,| who\\b| that\\b)`,
  ),
];

/** "Ida Rehn of the Harbour Trust": the words behind "of", which may be a body or a town. */
export function memberOf(source: string): BodyWords | undefined {
  const found = speaksAlone.test(source) ? undefined : firstOf(members, source);
  return found && academic.test(found.body) ? undefined : found;
}

const members = [
  pattern(`^${capitals},? (?:of|from|at) (?:the )?(${name}|${body})(?=$|,| put\\b| gave\\b| said\\b)`),
];

/** Whose count or giving leads to a number: "… the customs service’s figure of", "The city hall counted". */
export function leadingTo(words: string): BodyWords | undefined {
  return firstOf(leads, words);
}

const leads = [
  pattern(
    `\\bthat of (?:the |its (?:\\p{Ll}+ )?\\p{Ll}+, )?(${name}),? (?:is|was|stood at|came to) (?:about |some )?$`,
  ),
  pattern(`(?:^|[ ,;:(])([Ii]ts) (?:[\\p{L}.\\d]+ ){0,4}?${countDocument}${standsAt}$`),
  pattern(`(?:^|[ ,;:(])[Aa]n? (${body}|${name}) ${countDocument} (?:that|of)(?: [^ ,.;:“”]+){0,3} *$`),
  pattern(
    `(?:^|[ ,;:(])(?:[Tt]he |[Aa] )?(${name})['’]s? (?:[\\p{L}.\\d]+ ){0,4}?${countDocument}${standsAt}$`,
  ),
  pattern(
    `(?:^|[ ,;:(])[Tt]he ((?:(?!the\\b)\\p{Ll}[\\p{L}-]* ){0,3}?\\p{Ll}[\\p{L}-]+)['’]s? (?:[\\p{L}.\\d]+ ){0,4}?${countDocument}${standsAt}$`,
  ),
  pattern(
    `(?:^|[ ,;:(])(?:[Tt]he |[Aa] )?(${name}|(?<=[Tt]he )${noun})['’]s? (?:[\\p{L}.\\d]+ ){0,3}?${countDocument}${moved}$`,
  ),
  pattern(
    `^\\s*(?:The )?(${name}|(?<=The )${noun})(?: \\([^)]{2,12}\\))?(?:, (?!citing|quoting)\\p{Ll}+ing [^,]{3,60},)? (?:has |had |have )?${counts} (?:[^ ,.;:“”]+ ){0,6}$`,
  ),
];

/** Roles that give even a university's figure. */
const headsIt = /\b(?:spokes\p{Ll}+|director|head|heads|runs|rector|president|vice-chancellor|registrar)\b/u;

/** Plain people of a kind at the head of a sentence, no body with its people: "Military analysts in", "Senior officials". */
const isKind = new RegExp(
  `^\\p{Lu}\\p{Ll}+ (?:\\p{Ll}+ )?(?:analysts|officials|economists|officers|lawyers)\\b`,
  "u",
);
