import type { Desk } from "./coverage.ts";
import { bereaved, losses, ownLosses } from "./en/sides.ts";
import { scopeNames } from "./en/measures.ts";
import type { Measured } from "./measures.ts";
import { stemOfName } from "./one-name.ts";
import type { Voiced } from "./voice-measures.ts";

/** How many values a story must tell of each of two sides. */
const least = 2;

/**
 * What befell two sides is two measures: the dead of Ostland and those of Westland. Whose they are is told by the name of a country
 * beside them ("38 Westlandian soldiers", "47 of its own"), else by the same value told elsewhere, else by the count before.
 */
export function sidesApart<T extends Voiced>(desk: Desk, told: readonly T[]): T[] {
  const countries = countriesOf(desk);
  const named = told.map((one) => (isBefallen(one) ? sideBeside(desk, one, countries) : undefined));
  const sides = spread(told, named);
  const split = new Set(
    [...Map.groupBy(told.keys(), (i) => told[i]?.key)].flatMap(([key, places]) =>
      isOfTwoSides(told, [...places], named) ? [key] : [],
    ),
  );
  return told.map((one, i) =>
    split.has(one.key) && sides[i] ? { ...one, key: `${one.key}|of ${sides[i]}` } : one,
  );
}

/** Whether a measure is that of one side. */
export const isOfSide = (key: string): boolean => key.includes("|of ");

/** Whether a key tells what befell people, in the whole. */
function isBefallen({ key = "" }: Measured): boolean {
  const [kind, scope = "", noun, , ...rest] = key.split("|");
  return kind === "count" && scopeNames.has(scope) && noun === "" && rest.length === 0;
}

function isOfTwoSides(
  told: readonly Measured[],
  places: readonly number[],
  named: readonly (string | undefined)[],
): boolean {
  const bySide = Map.groupBy(
    places.filter((i) => named[i]),
    (i) => named[i],
  );
  const many = [...bySide.values()].filter((all) => new Set(all.map((i) => told[i]?.low)).size >= least);
  return many.length > 1;
}

/** The places that a story names, by their stems: "Ostlandian" and "Ostland" have one. */
function countriesOf(desk: Desk): ReadonlySet<string> {
  return new Set(
    desk.articles.flatMap(({ annotation }) =>
      annotation.entities
        .filter(({ kind, name }) => kind === "place" && /^\p{Lu}\p{L}+$/u.test(name))
        .map(({ name }) => stemOfName(name)),
    ),
  );
}

/** The side that the words beside a count name. */
function sideBeside(desk: Desk, one: Voiced, countries: ReadonlySet<string>): string | undefined {
  const { evidence, figure } = one;
  const [start, end] = [figure.span[0], Math.max(figure.span[1], figure.whatSpan?.[1] ?? 0)];
  const words = desk.words({ article: evidence.article, span: [start, end + 24] });
  const before = desk.words({ article: evidence.article, span: [Math.max(0, start - 70), start] });
  const counted = [
    bereaved.exec(desk.words({ article: evidence.article, span: [figure.number[1], end + 12] }))?.[1],
    losses.exec(before)?.[1],
  ];
  const side = counted.map((name) => name && stemOfName(name)).find((stem) => stem && countries.has(stem));
  if (side) return side;
  if (!ownLosses.before.test(before) && !ownLosses.after.test(words)) return undefined;
  const own = (one.voice?.name ?? "").split(/[^\p{L}]+/u).map(stemOfName);
  return own.find((stem) => countries.has(stem));
}

/** Counts without a side have that of their value, else, where they only say a number, that of the count before. */
function spread(
  told: readonly Measured[],
  named: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const byValue = Map.groupBy(
    [...told.keys()].filter((i) => named[i]),
    (i) => valueOf(told[i] as Measured),
  );
  const found: (string | undefined)[] = [];
  for (const [i, one] of told.entries()) {
    const same = new Set((byValue.get(valueOf(one)) ?? []).map((at) => named[at]));
    const before = told[i - 1];
    const isBare = one.figure.what === undefined && one.figure.scope === undefined;
    const goesOn = isBare && before?.evidence.article === one.evidence.article && before.key === one.key;
    found.push(named[i] ?? (same.size === 1 ? [...same][0] : goesOn ? found[i - 1] : undefined));
  }
  return found;
}

const valueOf = ({ key, low, high }: Measured): string => `${key} ${low} ${high}`;
