import type { Analysis } from "../../language/analysis.ts";
import type { Article } from "../../schema/article.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Span, Spans } from "../../schema/span.ts";
import type { Gap, Statement } from "../../schema/statement.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { type Deed, deedOf } from "./acts.ts";
import { chainsOf, type Voice } from "./chain.ts";
import { withoutDatelines } from "./dateline.ts";
import { type Draft, taggedDrafts } from "./drafts.ts";
import { gapsOf } from "./gaps.ts";
import { wordsIn } from "./grammar.ts";
import { firstsOf, hedgesOf } from "./hedging.ts";
import { innerDrafts } from "./inner.ts";
import type { StatementModel } from "./model.ts";
import { onOccasions, saidWhenIn } from "./occasion.ts";
import { type Passage, passageOf } from "./passage.ts";
import { isConclusion, repaired } from "./repair.ts";
import { ruledDrafts } from "./rules.ts";
import { addresseeOf, anonymityOf, sourceKindOf } from "./sourcing.ts";
import { overlapping } from "./spans.ts";
import { speakersOf, whoIsIn } from "./speaker.ts";
import { surfaceDrafts } from "./surface.ts";
import { withTurns } from "./turns.ts";

/** What the reading of statements rests on: one article and everything already found in it. */
export interface StatementInput {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly Figure[];
}

/**
 * Who said what in one article, through whom, how sure, and what the article admits it does not know. With a model the
 * outermost statements come from the trained tagger; without one, from rules over the parse, or over the bare words
 * where there is no parse. Statements are in reading order of their first word. Never throws; linear in the text.
 */
export function findStatements(
  input: StatementInput,
  model?: StatementModel,
): { statements: Statement[]; gaps: Gap[] } {
  const passage = passageOf(input.analysis);
  const gaps = gapsOf(passage);
  const drafts = allDrafts(passage, gaps, model);
  const voices = voicesOf(passage, drafts, input);
  const chains = chainsOf(
    { passage, article: input.article, who: whoIsIn(passage, input.entities), entities: input.entities },
    voices,
  );
  const deed = deedsOf(passage, voices);
  const saidWhen = saidWhenIn(passage, input.times);
  const ids = new Map(voices.map(({ draft }, i) => [draft, `s${i + 1}`]));
  const statements = voices.map((voice): Statement => {
    const { draft, speaker, sourceKind, addressee } = voice;
    const kind = kindOf(passage, draft.content);
    const anonymity = anonymityOf(passage, draft);
    const outer = draft.within && ids.get(draft.within);
    const said = saidWhen(draft);
    return {
      id: ids.get(draft) as string,
      by: draft.by,
      source: draft.source,
      cue: draft.cue,
      content: draft.content,
      kind,
      ...deed(voice, kind),
      sourceKind,
      ...(speaker
        ? { speaker: { name: speaker.name, ...(speaker.entity ? { entity: speaker.entity } : {}) } }
        : {}),
      ...(anonymity ? { anonymity } : {}),
      ...(addressee ? { addressee } : {}),
      hedges: hedgesOf(passage, draft),
      firsts: firstsOf(passage, draft),
      ...(said ? { said } : {}),
      figures: idsInside(input.figures, draft.content),
      times: idsInside(input.times, draft.content),
      ...(outer ? { within: outer } : {}),
      chain: chains.get(draft) ?? [],
    };
  });
  const paragraphOf = ({ cue, content }: Statement): number =>
    passage.paragraphOf[wordsIn(passage, cue[0] ?? content[0] ?? [0, 0])[0]] ?? -1;
  return { statements: onOccasions(statements, input.times, paragraphOf), gaps };
}

/** What each statement does. What a claimant says is claimed: who once "claims" in an article is not taken at their word. */
function deedsOf(
  passage: Passage,
  voices: readonly Voice[],
): (voice: Voice, kind: Statement["kind"]) => Deed {
  const key = ({ speaker }: Voice): string | undefined => speaker?.entity ?? speaker?.name;
  const claimants = new Set(
    voices.filter(({ draft }) => /^claim$/i.test(passage.words[draft.cueWord ?? -1]?.lemma ?? "")).map(key),
  );
  claimants.delete(undefined);
  return (voice, kind) => {
    const deed = deedOf(passage, voice.draft, kind);
    if (isConclusion(passage, voice.draft)) return { ...deed, act: "infer", speech: false };
    return deed.act === "state" && claimants.has(key(voice)) ? { ...deed, act: "claim" } : deed;
  };
}

/** Statements that somebody uttered, without beliefs, intentions and inferences. */
export function speechOnly(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ speech }) => speech);
}

function allDrafts(passage: Passage, gaps: readonly Gap[], model: StatementModel | undefined): Draft[] {
  const tagged = model ? repaired(passage, taggedDrafts(passage, model)) : plainDrafts(passage);
  const outer = withoutDatelines(tagged, passage.text).filter(
    ({ cue, source }) => source.length > 0 || !cue.some((span) => overlapping(gaps, span).length > 0),
  );
  const all = withTurns(passage, outer);
  const cues = all.flatMap(({ cue }) => cue.map((span) => ({ span }))).sort((a, b) => a.span[0] - b.span[0]);
  const inner = all
    .flatMap((draft) => innerDrafts(passage, draft))
    .filter(({ cue }) => !cue.some((span) => overlapping(cues, span).length > 0));
  return [...all, ...inner].sort((a, b) => firstOf(a) - firstOf(b) || depthOf(a) - depthOf(b));
}

/** The reading without a model. */
function plainDrafts(passage: Passage): Draft[] {
  const parsed = passage.head.some((head) => head >= 0);
  const drafts = parsed ? ruledDrafts(passage, [0, passage.words.length], "plain") : surfaceDrafts(passage);
  const contents = drafts
    .flatMap((draft) => draft.content.map((span) => ({ span, draft })))
    .sort((a, b) => a.span[0] - b.span[0]);
  return drafts.filter(
    (draft) =>
      !draft.cue.some((cue) =>
        overlapping(contents, cue).some((other) => other.draft !== draft && covers(other.span, cue)),
      ),
  );
}

const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

function firstOf({ source, cue, content }: Draft): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start));
}

function depthOf({ within }: Draft): number {
  return within ? 1 + depthOf(within) : 0;
}

function voicesOf(
  passage: Passage,
  drafts: readonly Draft[],
  { entities, article }: StatementInput,
): Voice[] {
  const speakers = speakersOf(passage, drafts, { entities, site: article.site });
  return drafts.map((draft) => {
    const own = isConclusion(passage, draft) && article.site ? { name: article.site } : undefined;
    const speaker = speakers.get(draft) ?? own;
    const addressee = addresseeOf(passage, draft);
    return {
      draft,
      sourceKind: own ? "outlet" : sourceKindOf(passage, draft, speaker),
      ...(speaker ? { speaker } : {}),
      ...(addressee ? { addressee } : {}),
    };
  });
}

/** Direct when every word of the content is in quotation marks, mixed when some are. */
function kindOf(passage: Passage, content: Spans): Statement["kind"] {
  let quoted = 0;
  let all = 0;
  for (const [start, end] of content) {
    for (const quotation of overlapping(passage.quotations, [start, end])) {
      quoted += Math.max(0, Math.min(end, quotation.span[1]) - Math.max(start, quotation.span[0]));
    }
    all += end - start;
  }
  return quoted === 0 ? "indirect" : all - quoted <= 2 * content.length ? "direct" : "mixed";
}

function idsInside<T extends { readonly id: string; readonly span: Span }>(
  findings: readonly T[],
  content: Spans,
): string[] {
  return content.flatMap(([s, e]) =>
    overlapping(findings, [s, e])
      .filter(({ span }) => s <= span[0] && span[1] <= e)
      .map(({ id }) => id),
  );
}
