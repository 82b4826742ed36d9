import type { AnnotatedArticle, Annotation } from "../schema/annotation.ts";
import { type Correction, Naming } from "../schema/correction.ts";
import type { Entity } from "../schema/entity.ts";
import type { Span } from "../schema/span.ts";
import { Act, type Statement } from "../schema/statement.ts";

/** An article as people left it: edits made, rejected findings set apart, judgements and notes by finding. */
export interface Corrected extends AnnotatedArticle {
  /** Statements a person rejected, as they were found. */
  readonly rejected: readonly Statement[];
  /** The last word on a finding: accept, reject or edit. */
  readonly judged: ReadonlyMap<string, Correction>;
  /** Notes by finding; those on the article itself under "". */
  readonly notes: ReadonlyMap<string, readonly Correction[]>;
}

/** What an edit of a statement may change. */
export interface StatementEdit {
  readonly speaker?: string;
  readonly act?: Act;
  readonly source?: readonly Span[];
  readonly cue?: readonly Span[];
  readonly content?: readonly Span[];
}

/** Corrections in force, oldest first: those that no later, standing undo takes back. */
export function standing(corrections: readonly Correction[]): Correction[] {
  const undone = new Set<string>();
  const left: Correction[] = [];
  for (const correction of corrections.toReversed()) {
    if (undone.has(correction.id)) continue;
    if (correction.action === "undo") undone.add(correction.target.id);
    else left.push(correction);
  }
  return left.toReversed();
}

/** Lays standing corrections over an article's findings, which are found again by their words where ids have changed. */
export function corrected(annotated: AnnotatedArticle, corrections: readonly Correction[]): Corrected {
  const { article } = annotated;
  const name = namesIn(annotated, corrections);
  const judged = new Map<string, Correction>();
  const notes = new Map<string, Correction[]>();
  const edits = new Map<string, StatementEdit>();
  for (const correction of corrections) {
    if (correction.target.article !== article.id && correction.target.id !== article.id) continue;
    const id = correction.target.kind === "article" ? "" : findingOf(annotated, correction);
    if (id === undefined) continue;
    if (correction.action === "note") notes.set(id, [...(notes.get(id) ?? []), correction]);
    else if (id) judged.set(id, correction);
    if (correction.action === "edit" && id)
      edits.set(id, { ...edits.get(id), ...editOf(correction, article.text.length) });
  }
  const isRejected = ({ id }: { readonly id: string }) => judged.get(id)?.action === "reject";
  const statements = annotated.annotation.statements.map((statement) =>
    named(edited(statement, edits.get(statement.id)), name),
  );
  const annotation: Annotation = {
    ...annotated.annotation,
    statements: statements.filter((statement) => !isRejected(statement)),
    figures: annotated.annotation.figures.filter((figure) => !isRejected(figure)),
    gaps: annotated.annotation.gaps.filter((gap) => !isRejected(gap)),
    times: annotated.annotation.times.filter((time) => !isRejected(time)),
    entities: annotated.annotation.entities.map((entity) => ({ ...entity, name: name(entity.name) })),
  };
  return { article, annotation, rejected: statements.filter(isRejected), judged, notes };
}

/**
 * What people say the names of one article stand for: what is ruled of an entity by the words that name it here, then what is
 * ruled of a name.
 */
function namesIn(
  { article, annotation }: AnnotatedArticle,
  corrections: readonly Correction[],
): (name: string) => string {
  const here = new Map<string, string>();
  for (const { action, target, value } of corrections) {
    const naming = target.kind === "entity" && action !== "alias" ? Naming.safeParse(value) : undefined;
    if (!naming?.success || !naming.data.name) continue;
    for (const { article: id, quote, start } of naming.data.appearances) {
      const entity =
        id === article.id ? entityAt(annotation.entities, [start, start + quote.length]) : undefined;
      if (entity) here.set(entity.name, naming.data.name);
    }
  }
  const byName = namesOf(corrections, article.id);
  return (name) => byName(here.get(name) ?? name);
}

/** The entity that is named within a span, as far as one is. */
function entityAt(entities: readonly Entity[], [start, end]: Span): Entity | undefined {
  return entities.find(({ mentions }) =>
    mentions.some(({ form, span }) => form === "name" && span[0] < end && start < span[1]),
  );
}

/** Gives the name that people say a name stands for: merges and renames everywhere, splits in their article alone. */
export function namesOf(corrections: readonly Correction[], article?: string): (name: string) => string {
  const names = new Map<string, string>();
  for (const { action, target, value } of corrections) {
    if (target.kind !== "entity" || typeof value !== "string" || !value) continue;
    if (action === "merge" || action === "rename") names.set(target.id, value);
    if (action === "split" && target.article && target.article === article) names.set(target.id, value);
  }
  return (name) => {
    let found = name;
    for (let turns = 0; turns < 20; turns++) {
      const next = names.get(found);
      if (next === undefined || next === found || next === name) return next === name ? name : found;
      found = next;
    }
    return found;
  };
}

/** Names by which a name was known before people ruled that it is this one, as far as their words tell. */
export function formerNames(name: string, corrections: readonly Correction[]): string[] {
  const names = namesOf(corrections);
  return corrections.flatMap(({ target, value }) => {
    const naming = Naming.safeParse(value);
    if (naming.success && naming.data.name && names(naming.data.name) === name)
      return naming.data.appearances.map(({ quote }) => quote.replace(/[’']s?$/u, ""));
    return names(target.id) === name ? [target.id] : [];
  });
}

/** The id that a correction's finding has now: by the words it was anchored to, else by the id it had. */
export function findingOf(
  { article, annotation }: AnnotatedArticle,
  { target }: Pick<Correction, "target">,
): string | undefined {
  const findings = findingsOf(annotation, target.kind);
  const { start, quote } = target;
  if (start === undefined) return findings.find(({ id }) => id === target.id)?.id;
  const end = start + Math.max(1, quote?.length ?? 1);
  const near = findings
    .filter(({ span }) => span[0] < end && span[1] > start)
    .sort((a, b) => overlap(b.span, [start, end]) - overlap(a.span, [start, end]));
  const exact = near.filter(({ span }) => span[0] === start && article.text.slice(...span) === quote);
  return (exact.find(({ id }) => id === target.id) ?? exact[0] ?? near[0])?.id;
}

function findingsOf(
  annotation: Annotation,
  kind: Correction["target"]["kind"],
): { id: string; span: Span }[] {
  if (kind === "statement")
    return annotation.statements.flatMap(({ id, content, cue, source }) => {
      const span = content[0] ?? cue[0] ?? source[0];
      return span ? [{ id, span }] : [];
    });
  if (kind === "figure") return annotation.figures.map(({ id, span }) => ({ id, span }));
  if (kind === "time") return annotation.times.map(({ id, span }) => ({ id, span }));
  return kind === "gap" ? annotation.gaps.map(({ id, span }) => ({ id, span })) : [];
}

/** Intersection over union, so that the closest of several overlapping spans wins. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

function editOf({ value }: Correction, length: number): StatementEdit {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const { speaker, act } = value;
  const parsed = Act.safeParse(act);
  const spans = (of: unknown) => spansWithin(of, length);
  const [source, cue, content] = [spans(value.source), spans(value.cue), spans(value.content)];
  return {
    ...(typeof speaker === "string" ? { speaker } : {}),
    ...(parsed.success ? { act: parsed.data } : {}),
    ...(source ? { source } : {}),
    ...(cue ? { cue } : {}),
    ...(content ? { content } : {}),
  };
}

function spansWithin(value: unknown, length: number): Span[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const spans = value.filter(
    (span): span is Span =>
      Array.isArray(span) &&
      Number.isInteger(span[0]) &&
      Number.isInteger(span[1]) &&
      span[0] >= 0 &&
      span[0] < span[1] &&
      span[1] <= length,
  );
  return spans.length === value.length ? spans : undefined;
}

function edited(statement: Statement, edit: StatementEdit | undefined): Statement {
  if (!edit) return statement;
  const { speaker, ...spans } = edit;
  if (speaker === undefined) return { ...statement, ...spans };
  const before = statement.speaker?.name;
  const chain = statement.chain.map((link) =>
    link.part === "voice" && link.name === before ? { ...link, name: speaker } : link,
  );
  return { ...statement, ...spans, speaker: { name: speaker }, chain };
}

function named(statement: Statement, name: (name: string) => string): Statement {
  const { speaker, chain } = statement;
  return {
    ...statement,
    ...(speaker ? { speaker: { ...speaker, name: name(speaker.name) } } : {}),
    chain: chain.map((link) => ({ ...link, name: name(link.name) })),
  };
}
