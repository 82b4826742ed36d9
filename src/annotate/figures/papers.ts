import type { Entity } from "../../schema/entity.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { dayOf } from "./dated.ts";
import { genericPaper, paperBy, paperDated, paperTold, paperOf } from "./en/papers.ts";
import { type Sayer, bodyMeant } from "./meant.ts";
import { sentenceAround } from "./sentences.ts";

/** A document that an article tells of with its maker, and the day on which it was made where that is told. */
export interface Paper {
  readonly maker: Sayer;
  readonly day?: string;
}

/**
 * The document on which an article rests, where one of its sentences names the maker: "The document, drawn up on Friday by the
 * General Staff", "a report by the institute". What "the document" and "an assessment seen by the paper" say is the maker’s.
 */
export function paperIn(
  text: string,
  entities: readonly Entity[],
  times: readonly TimeExpression[],
): Paper | undefined {
  for (const pattern of [paperBy, paperOf, paperTold])
    for (const found of text.matchAll(pattern)) {
      const [start, end] = found.indices?.[1] ?? [0, 0];
      const own = entities.find(({ mentions }) =>
        mentions.some(({ span, form }) => form === "name" && start < span[0] && span[1] === end),
      );
      const maker = bodyMeant(own?.name ?? found[1] ?? "", [start, end], text, entities);
      const named = entities.find(({ id }) => id === maker?.entity);
      if (!maker || named?.kind === "person" || named?.carrier) continue;
      const whole = [found.index, found.index + found[0].length] as const;
      const [, stop] = sentenceAround(text, whole);
      const time =
        times.find(({ span }) => whole[0] <= span[0] && span[1] <= whole[1]) ??
        times.find(
          ({ span }) =>
            whole[1] <= span[0] && span[1] <= stop && /\bdated (?:on )?$/.test(text.slice(whole[1], span[0])),
        ) ??
        times.find(({ span }) => paperDated.test(text.slice(sentenceAround(text, span)[0], span[0])));
      const day = time && dayOf(time);
      return { maker, ...(day ? { day } : {}) };
    }
  return undefined;
}

/** Whether words name a document without its maker: "the document", "an intelligence assessment seen by the paper". */
export const isGenericPaper = (words: string): boolean => genericPaper.test(words);
