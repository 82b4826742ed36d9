import type { Figure } from "../../schema/figure.ts";
import type { Evidence } from "../../schema/link.ts";
import type { Desk } from "./coverage.ts";
import { standIns } from "./en/measures.ts";
import { peopleNouns, personNames } from "./en/people.ts";
import {
  againstEachOther,
  isTelling,
  onOneBase,
  onOneNoun,
  scaled,
  wholesApart,
  withPatients,
  withUnits,
} from "./measure-joins.ts";
import {
  apartOf,
  befallenParts,
  isBid,
  isLoose,
  isShare,
  ownKey,
  partsOfMove,
  valueKey,
} from "./measure-keys.ts";

/** One figure told in one article, with what it measures. Shares are in percent. */
export interface Measured {
  readonly figure: Figure;
  readonly evidence: Evidence;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Measures are one where their keys are; absent where nothing tells what is measured. */
  readonly key?: string;
  readonly published: string;
}

/** Every figure of a story with the measure it belongs to, in order of publication and place. */
export function measuresOf(desk: Desk): Measured[] {
  const plain = desk.articles.flatMap(({ article, annotation }) => {
    const published = desk.publishedOf(article.id).slice(0, 10);
    return befallenParts(annotation.figures, article.text)
      .filter(
        (figure) =>
          figure.kind === "figure" &&
          !isLoose(figure, article.text) &&
          (!figure.delta || isBid(figure, article.text)),
      )
      .flatMap((figure) => partsOfMove(figure, article.text))
      .map((figure): Measured => {
        const share = isShare(figure);
        const times = share && figure.high <= 1 && !figure.unit ? 100 : 1;
        const own = ownKey(figure, share, article.text);
        const key = own && own + apartOf(figure, annotation.figures, article.text);
        return {
          figure,
          evidence: { article: article.id, span: figure.span },
          low: round(figure.low * times),
          high: round(figure.high * times),
          unit: share ? "percent" : (figure.unit?.name ?? ""),
          ...(key ? { key } : {}),
          published,
        };
      });
  });
  const keyed = againstEachOther(desk, inherited(desk, onOneBase(desk, withUnits(desk, plain))));
  return wholesApart(scaled(oneMeasure(withPatients(onOneNoun(desk, keyed)))));
}

/** A great value of two digits or more is one measure wherever it is told: the first words that say what befell it or what it is for. */
function oneMeasure(told: readonly Measured[]): Measured[] {
  const first = new Map<string, string>();
  for (const one of told)
    if (one.key && isTelling(one) && (isPurposed(one.key) || one.key.startsWith("money|")))
      if (!first.has(valueKey(one))) first.set(valueKey(one), one.key);
  return told.map((one) =>
    one.key && isTelling(one) ? { ...one, key: first.get(valueKey(one)) ?? one.key } : one,
  );
}

const isPurposed = (key: string): boolean => (key.split("|")[1] ?? "") !== "";

const round = (value: number): number => Number(value.toPrecision(12));

/** Figures whose words do not say what they measure take it from the same value told elsewhere, else from the figure before them. */
function inherited(desk: Desk, told: readonly Measured[]): Measured[] {
  const byValue = Map.groupBy(
    told.filter(({ key }) => key !== undefined),
    valueKey,
  );
  const found: Measured[] = [];
  for (const one of told) {
    const same = (byValue.get(valueKey(one)) ?? []).filter((other) => !isOfThings(one, other));
    const key =
      one.key ??
      partOfIt(one, found) ??
      (one.low >= 1000 ? beforeIt(desk, one, found) : undefined) ??
      sameValue(one, same) ??
      beforeIt(desk, one, found);
    found.push(key ? { ...one, key } : one);
  }
  return found;
}

/** "90,000 people" are no 90,000 crowns. */
function isOfThings({ figure: { what: own = "" } }: Measured, { figure: { what, unit } }: Measured): boolean {
  return peopleNouns.has(own) && (unit !== undefined || (what !== undefined && !personNames.has(what)));
}

/** Values from here on seldom coincide by chance within one story. */
const telling = 13;

/** The measure of the same value: told in the same article first, then in the nearest before, then in any. */
function sameValue(
  { evidence, low, unit, published }: Measured,
  same: readonly Measured[],
): string | undefined {
  if (low < telling && unit === "") return undefined;
  const told = same.filter(({ key = "" }) => isPurposed(key));
  const all = told.length > 0 ? told : same;
  const near =
    all.find((other) => other.evidence.article === evidence.article) ??
    all.findLast((other) => other.published <= published) ??
    all[0];
  return near?.key;
}

/** A part of the figure before it measures a part of what that measures: "2.74 million customers, of whom 310,000 …". */
function partOfIt({ evidence, figure }: Measured, found: readonly Measured[]): string | undefined {
  if (!figure.partOf || figure.what) return undefined;
  const whole = lastOf(evidence.article, found, (other) => other.figure.id === figure.partOf);
  return whole?.key && `${whole.key}|part`;
}

/** Of a figure that says nothing of what it measures ("the number reached 52", "it was more like 41 percent"), that of the one before. */
function beforeIt(desk: Desk, one: Measured, found: readonly Measured[]): string | undefined {
  const { evidence, unit, figure } = one;
  if (unit === "" && (figure.what !== undefined || !standsIn(desk, one))) return undefined;
  const before = lastOf(
    evidence.article,
    found,
    (other) => other.unit === unit && other.key !== undefined && !other.key.endsWith("|part"),
  );
  return before && evidence.span[0] - before.evidence.span[1] < 250 ? before.key : undefined;
}

/** Whether a figure is said of "the number", "the figure", "the total". */
function standsIn(desk: Desk, { figure: { about = [] }, evidence: { article, span } }: Measured): boolean {
  const before = desk.words({ article, span: [Math.max(0, span[0] - 40), span[0]] });
  const words = [
    ...about.map((place) => desk.words({ article, span: place })),
    before.slice(before.lastIndexOf(".") + 1),
  ];
  return words.some((text) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => word !== "it" && standIns.has(word)),
  );
}

/** The last figure of an article, so far, that is of a kind. */
function lastOf(
  article: string,
  found: readonly Measured[],
  fits: (other: Measured) => boolean,
): Measured | undefined {
  for (let at = found.length - 1; at >= 0; at--) {
    const other = found[at] as Measured;
    if (other.evidence.article !== article) return undefined;
    if (fits(other)) return other;
  }
  return undefined;
}
