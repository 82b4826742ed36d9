import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Correction } from "../schema/correction.ts";
import { type Corrected, corrected, formerNames, namesOf, standing } from "../ledger/corrected.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** People's corrections as pages need them: those in force, by article, and what names stand for. */
export interface CorrectionLog {
  all(): Promise<readonly Correction[]>;
  standing(): Promise<readonly Correction[]>;
  /** An article with all that people said of it laid over. */
  over(annotated: AnnotatedArticle): Promise<Corrected>;
  /** Every name that people say stands for the same as this one, itself first. */
  namesLike(name: string): Promise<readonly string[]>;
  /** Gives what a name stands for. */
  names(): Promise<(name: string) => string>;
  keep(corrections: readonly Correction[]): Promise<void>;
}

interface Held {
  readonly all: readonly Correction[];
  readonly standing: readonly Correction[];
  readonly byArticle: ReadonlyMap<string | undefined, readonly Correction[]>;
}

/** Reads the ledger's corrections once, and again when another process has written one. */
export function correctionLog(ledger: Ledger): CorrectionLog {
  let held: Held | undefined;
  const read = async (): Promise<Held> => {
    const fresh = await ledger.corrections(held?.all.length ?? 0);
    if (held && fresh.length === 0) return held;
    return (held = arranged([...(held?.all ?? []), ...fresh]));
  };
  const aboutNames = async () => (await read()).standing.filter(({ target }) => target.kind === "entity");
  return {
    all: async () => (await read()).all,
    standing: async () => (await read()).standing,
    over: async (annotated) => {
      const { byArticle } = await read();
      const about = byArticle.get(annotated.article.id) ?? [];
      return corrected(annotated, [...(await aboutNames()), ...about]);
    },
    namesLike: async (name) => {
      return [...new Set([name, ...formerNames(name, await aboutNames())])];
    },
    names: async () => namesOf(await aboutNames()),
    keep: async (corrections) => {
      for (const correction of corrections) await ledger.correct(correction);
    },
  };
}

function arranged(all: readonly Correction[]): Held {
  const left = standing(all);
  return {
    all,
    standing: left,
    byArticle: Map.groupBy(
      left.filter(({ target }) => target.kind !== "entity"),
      ({ target }) => target.article ?? (target.kind === "article" ? target.id : undefined),
    ),
  };
}
