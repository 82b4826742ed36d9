import type { AnnotatedArticle } from "../../src/schema/annotation.ts";
import type { Article } from "../../src/schema/article.ts";
import type { Entity } from "../../src/schema/entity.ts";
import type { Figure } from "../../src/schema/figure.ts";
import type { Span } from "../../src/schema/span.ts";
import type { Gap, Statement } from "../../src/schema/statement.ts";
import type { TimeExpression } from "../../src/schema/time.ts";
import { contentId } from "../../src/text/id.ts";

/** A statement by its words; the rest has the values of a plain indirect one. */
export interface StatementDraft extends Partial<
  Omit<Statement, "source" | "cue" | "content" | "hedges" | "said">
> {
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly hedges?: readonly string[];
  readonly said?: string;
  readonly name?: string;
}

export interface ArticleDraft extends Partial<Omit<Article, "published" | "blocks" | "text" | "id">> {
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly caption?: string;
  readonly credit?: string;
  readonly statements?: readonly StatementDraft[];
  readonly figures?: readonly (Partial<Figure> & { readonly words: string })[];
  readonly times?: readonly { readonly words: string; readonly value: string }[];
  readonly gaps?: readonly { readonly words: string; readonly kind: Gap["kind"] }[];
  readonly entities?: readonly (Partial<Entity> & {
    readonly name: string;
    readonly words: readonly string[];
  })[];
}

/** An annotated article from drafts whose findings are given by their words, first occurrence. */
export function drafted(draft: ArticleDraft): AnnotatedArticle {
  const extra = [draft.caption, draft.credit].filter((words) => words !== undefined);
  const texts = [...draft.paragraphs, ...extra];
  const text = texts.join("\n\n");
  const find = finderIn(text);
  let at = 0;
  const blocks = texts.map((words, i) => {
    const span: Span = [at, at + words.length];
    at += words.length + 2;
    const kind = i < draft.paragraphs.length ? "paragraph" : words === draft.caption ? "caption" : "credit";
    return { kind, span } as const;
  });
  const {
    paragraphs: _p,
    caption,
    credit,
    statements,
    figures,
    times,
    gaps,
    entities,
    published,
    ...facts
  } = draft;
  const article: Article = {
    authors: [],
    credits: [],
    flags: [],
    language: "en",
    ...facts,
    id: contentId(draft.url ?? "", text),
    text,
    blocks,
    published: { value: published, from: "json-ld" },
    images: caption
      ? [
          {
            url: "https://images.example/ferry.jpg",
            caption: find(caption),
            ...(credit ? { credit: find(credit) } : {}),
          },
        ]
      : [],
  };
  return {
    article,
    annotation: {
      article: article.id,
      version: "test",
      sentences: [],
      problems: [],
      entities: (entities ?? []).map((entity, i) => entityOf(entity, i, find)),
      times: (times ?? []).map(({ words, value }, i) => timeOf(find(words), value, i)),
      figures: (figures ?? []).map((figure, i) => figureOf(figure, i, find)),
      statements: (statements ?? []).map((statement, i) => statementOf(statement, i, find)),
      gaps: (gaps ?? []).map(({ words, kind }, i) => ({
        id: `g${i + 1}`,
        by: "gaps/rules@1",
        span: find(words),
        kind,
      })),
    },
  };
}

/** Finds the first occurrence of words, or the one after a "…|" lead given before them. */
export function finderIn(text: string): (words: string) => Span {
  return (words) => {
    const [lead, rest] = words.includes("|") ? (words.split("|") as [string, string]) : ["", words];
    const start = text.indexOf(rest, lead ? text.indexOf(lead) + lead.length : 0);
    if (start < 0) throw new Error(`The draft has no “${words}”.`);
    return [start, start + rest.length];
  };
}

type Find = (words: string) => Span;

function statementOf(draft: StatementDraft, i: number, find: Find): Statement {
  const { source, cue, content, hedges, said, name, ...rest } = draft;
  return {
    id: `s${i + 1}`,
    by: "statements/crf@1",
    kind: content.startsWith("“") ? "direct" : "indirect",
    act: "state",
    polarity: "affirmed",
    speech: true,
    sourceKind: "person",
    firsts: [],
    figures: [],
    times: [],
    chain: [],
    ...(name ? { speaker: { name } } : {}),
    ...rest,
    source: source ? [find(source)] : [],
    cue: cue ? [find(cue)] : [],
    content: [find(content)],
    hedges: (hedges ?? []).map((words) => ({
      span: find(words),
      on: "content",
      whose: "outlet",
      kind: "adverb",
      strength: "medium",
    })),
    ...(said ? { said: { value: said } } : {}),
  };
}

function figureOf({ words, ...rest }: Partial<Figure> & { words: string }, i: number, find: Find): Figure {
  const span = find(words);
  return {
    id: `f${i + 1}`,
    by: "figures/grammar@1",
    kind: "figure",
    span,
    number: span,
    low: 0,
    high: 0,
    approximate: false,
    ...rest,
  };
}

function timeOf(span: Span, value: string, i: number): TimeExpression {
  return {
    id: `t${i + 1}`,
    by: "times/grammar@1",
    span,
    type: "DATE",
    value,
    interval: { start: value },
    rule: "day",
  };
}

function entityOf(
  { words, ...rest }: Partial<Entity> & { name: string; words: readonly string[] },
  i: number,
  find: Find,
): Entity {
  return {
    id: `e${i + 1}`,
    by: "entities/names@1",
    kind: "person",
    aliases: [],
    facts: [],
    ...rest,
    mentions: words.map((mention) => ({ span: find(mention), form: "name" })),
  };
}
