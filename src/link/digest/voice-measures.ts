import { counting, ofPeople, scopeNames } from "./en/measures.ts";
import { personNames } from "./en/people.ts";
import { valueKey } from "./measure-keys.ts";
import type { Measured } from "./measures.ts";

/** A figure with whose it is, as far as that can be told from others. */
export interface Voiced extends Measured {
  readonly voice: { readonly name: string; readonly told: boolean } | undefined;
  /** The words of its sentence before it. */
  readonly before: string;
}

/**
 * Figures whose words do not say what befell those counted ("152 names", "the group now lists 52") measure what the same value of the
 * same voice does elsewhere, else what the voice’s figure next in size does.
 */
export function withVoices<T extends Voiced>(told: readonly T[]): T[] {
  return byValue(bySize(byValue(told)));
}

/** The same value told with more words: by the same voice first, else by anybody where it does not come about by chance. */
function byValue<T extends Voiced>(told: readonly T[]): T[] {
  const same = Map.groupBy(
    told.filter((one) => isStrong(one.key)),
    valueKey,
  );
  return told.map((one) => {
    if (isStrong(one.key) || !isCount(one) || one.low < least || !isOpen(one.key)) return one;
    if (isOfGroups(one)) return one;
    const all = (same.get(valueKey(one)) ?? []).filter(
      ({ key }) => !isOfThings(one) || !ofPeople.has(key?.split("|")[1] ?? ""),
    );
    const found = all.find((other) => isOneVoice(one, other)) ?? (isTelling(one) ? all[0] : undefined);
    return found?.key ? { ...one, key: found.key } : one;
  });
}

/** A bare count, or one of names on a list, of a voice that counts something else of about that size. */
function bySize<T extends Voiced>(told: readonly T[]): T[] {
  const known = Map.groupBy(
    told.filter((one) => one.voice?.told && isStrong(one.key) && isCount(one)),
    (one) => one.voice?.name,
  );
  return told.map((one) => {
    if (!one.voice?.told || one.low < least || !isCount(one) || !isBare(one)) return one;
    const [nearest] = (known.get(one.voice.name) ?? [])
      .map(({ key, low }) => ({ key, ratio: Math.max(low, one.low) / Math.max(1, Math.min(low, one.low)) }))
      .filter(({ ratio }) => ratio <= farthest)
      .sort((a, b) => a.ratio - b.ratio);
    return nearest?.key ? { ...one, key: nearest.key } : one;
  });
}

/** "I have telephoned 17 families": as many families are no count of people. */
const isOfGroups = ({ figure: { what } }: Voiced): boolean =>
  /^(?:family|household|couple)$/.test(what ?? "");

/** "38 drones" are no 38 people. */
const isOfThings = ({ figure: { what } }: Voiced): boolean => what !== undefined && !personNames.has(what);

/** Values below say little. */
const least = 10;

/** How many times as great as another a count of the same may be. */
const farthest = 4;

const isCount = ({ unit, figure }: Measured): boolean => unit === "" && !figure.partOf && !figure.per;

/** Values that seldom coincide by chance within one story. */
const isTelling = ({ low, high }: Measured): boolean =>
  low >= 20 && (low % 10 > 0 || low >= 1000 || low !== high);

const isOneVoice = (a: Voiced, b: Voiced): boolean =>
  a.voice?.told === true && b.voice?.told === true && a.voice.name === b.voice.name;

/** Whether a key tells what befell those counted, in the whole. */
function isStrong(key: string | undefined): boolean {
  const [kind, scope = "", , per = "", ...rest] = (key ?? "").split("|");
  return kind === "count" && scopeNames.has(scope) && per === "" && rest.length === 0;
}

/** Whether a key says nothing of what befell those counted, or of how they came to be counted. */
const isOpen = (key: string | undefined): boolean =>
  key === undefined || /^count\|(?:registered)?\|/.test(key);

/** Nothing counted, or names on a list, and nothing said of what befell them. */
const isBare = ({ key, before, figure: { what } }: Voiced): boolean =>
  counting.test(before) && (what === undefined || listed.has(what)) && isOpen(key);

const listed: ReadonlySet<string> = new Set(["name", "entry", "person"]);
