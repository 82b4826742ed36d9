import type { Copy, Reuse } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { Credit, Trace } from "../../schema/trace.ts";
import { agencies, carrierNoun } from "./en/credits.ts";
import { type Outlets, sameOutlet } from "./outlets.ts";

/** One ground for thinking that a text went from one article to the other; its weight is in no unit. */
export interface Ground {
  readonly weight: number;
  readonly reason: Copy["reasons"][number];
}

/** Two articles that share text, seen from one of them. */
export interface Pairing {
  readonly from: Trace;
  readonly to: Trace;
  /** Share of the words of each that stand in the other. */
  readonly coverage: { readonly from: number; readonly to: number };
  /** Where what they share stands in each. */
  readonly shared: { readonly from: readonly Span[]; readonly to: readonly Span[] };
}

/** A reuse seen from `from` to `to`. */
export function pairingOf(reuse: Reuse, from: Trace, to: Trace): Pairing {
  const isFirst = from.article === reuse.a;
  const seen = <T>({ a, b }: { readonly a: T; readonly b: T }) =>
    isFirst ? { from: a, to: b } : { from: b, to: a };
  const [a, b] = (["a", "b"] as const).map((end) => reuse.passages.map((passage) => passage[end]));
  return { from, to, coverage: seen(reuse.coverage), shared: seen({ a: a as Span[], b: b as Span[] }) };
}

/**
 * Grounds for `to` being the copy; grounds against have a negative weight. A credit weighs most, then an agency among its
 * subscribers, then the larger text, then the earlier date, which is often wrong.
 */
export function groundsOf(pairing: Pairing, outlets: Outlets): Ground[] {
  const { from, to, coverage, shared } = pairing;
  return [
    ...credited({ copy: to, original: from, shared: shared.to }, outlets),
    ...credited({ copy: from, original: to, shared: shared.from }, outlets).map(against),
    ...agency(from, to, outlets),
    ...agency(to, from, outlets).map(against),
    ...superset(from, coverage.to - coverage.from),
    ...superset(to, coverage.from - coverage.to).map(against),
    ...earlier(from, to),
    ...earlier(to, from).map(against),
  ];
}

/** The same ground for the other direction. */
export function against({ weight, reason }: Ground): Ground {
  return { weight: -weight, reason };
}

/** The ground that a text which also takes from a third is put together from both, and the other is not. */
export function compiledGround(third: Trace): Ground {
  const words = `it also has text of ${third.site ?? third.article}, which the other has not`;
  return { weight: weights.compiled, reason: { kind: "compiled", words } };
}

const weights = { text: 4, part: 2.5, news: 2, agency: 2, superset: 2, compiled: 2, earlier: 1 } as const;

interface Taking {
  readonly copy: Trace;
  readonly original: Trace;
  /** Where what they share stands in the copy. */
  readonly shared: readonly Span[];
}

function credited({ copy, original, shared }: Taking, outlets: Outlets): Ground[] {
  const { site } = original;
  const credit =
    copy.credits.find(({ name }) => site !== undefined && sameOutlet(site, name, outlets)) ??
    copy.credits.find(({ name }) => name === agencies && isAgency(site, outlets));
  if (!credit) return [];
  const kind = credit.for === "news" ? "in-text" : "credit-line";
  return [{ weight: weights[credit.for] * shareMeant(credit, shared), reason: reasonOf(kind, credit) }];
}

/** Characters around a credit in running text that it is for: its paragraph, about. */
const reach = 400;

/** Share of what two texts have in common that a credit is for: news credited below the first paragraph is that passage's. */
function shareMeant({ for: kind, lead, evidence }: Credit, shared: readonly Span[]): number {
  if (kind !== "news" || lead || !evidence) return 1;
  const [from, to] = [evidence.span[0] - reach, evidence.span[1] + reach];
  const all = shared.reduce((sum, [start, end]) => sum + end - start, 0);
  const near = shared.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
  return all === 0 ? 1 : near / all;
}

/** A credit as a reason. */
export function reasonOf(kind: string, { words, evidence }: Credit): Copy["reasons"][number] {
  return { kind, words, ...(evidence ? { evidence } : {}) };
}

function agency(original: Trace, copy: Trace, outlets: Outlets): Ground[] {
  if (!isAgency(original.site, outlets) || isAgency(copy.site, outlets)) return [];
  const words = `${original.site} is an agency, ${copy.site ?? "the other"} is not`;
  return [{ weight: weights.agency, reason: { kind: "agency", words } }];
}

/** True for an outlet that the register knows as an agency, or that calls itself one. */
export function isAgency(site: string | undefined, outlets: Outlets): boolean {
  if (site === undefined) return false;
  const known = outlets.byName(site);
  if (known) return known.kind === "agency";
  return (
    /\b(?:agency|newswire|wire|(?:news|press) (?:service|bureau|association))\b|wire$/iu.test(site) &&
    carrierNoun.test(`${site} wire`)
  );
}

/** Least difference in coverage that tells which text is the larger. */
const larger = 0.08;

function superset(original: Trace, difference: number): Ground[] {
  if (difference < larger) return [];
  const words = `the text of ${original.site ?? original.article} has ${Math.round(100 * difference)}% more that the other lacks`;
  return [{ weight: Math.min(1.5, weights.superset * difference), reason: { kind: "superset", words } }];
}

function earlier(original: Trace, copy: Trace): Ground[] {
  const [a, b] = [original.moment, copy.moment];
  if (a === "" || b === "") return [];
  const precision = Math.min(a.length, b.length);
  if (a.slice(0, precision) >= b.slice(0, precision)) return [];
  const words = `published earlier: ${readable(a)}, not ${readable(b)}`;
  return [{ weight: weights.earlier, reason: { kind: "earlier", words } }];
}

function readable(moment: string): string {
  return moment.slice(0, 16).replace("T", " ");
}
