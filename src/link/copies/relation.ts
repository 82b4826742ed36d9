import type { Copy, Relation, Reuse } from "../../schema/link.ts";
import type { Ground, Pairing } from "./direction.ts";

/** Share of a copy's words from which it is the other's text, and no more a text of its own that uses some. */
export const copied = 0.75;

/** What a copy is to its original, from what they share. */
export function relationOf(reuse: Reuse, { from, to, coverage }: Pairing): Relation {
  const sameOutlet = from.site !== undefined && from.site === to.site;
  const figures = reuse.numbers > 0 && 2 * reuse.numbers >= reuse.changed.length;
  if (coverage.to < copied) {
    if (sameOutlet) return "boilerplate";
    return reuse.quoted >= mostlyQuoted || coverage.to < snippet ? "quote-only" : "merged";
  }
  if (reuse.numbers > 0 && (figures || sameOutlet)) return "update";
  if (reuse.changed.length === 0 && coverage.to >= whole) return coverage.from >= whole ? "exact" : "trimmed";
  return coverage.to >= 0.9 && coverage.from < 0.9 && reuse.changed.length <= 2 ? "trimmed" : "edited";
}

const whole = 0.97;

/** Share of shared words in quotation marks from which a text takes quotations alone. */
const mostlyQuoted = 0.6;

/** Share of a text below which what it takes is a quotation with the words around it. */
const snippet = 0.15;

/** The directed copy of a pair. */
export function copyOf(reuse: Reuse, pairing: Pairing, grounds: readonly Ground[]): Copy {
  const turned = pairing.from.article !== reuse.a;
  const turn = <T>({ a, b }: { readonly a: T; readonly b: T }) =>
    turned ? { from: b, to: a } : { from: a, to: b };
  return {
    from: pairing.from.article,
    to: pairing.to.article,
    relation: relationOf(reuse, pairing),
    coverage: pairing.coverage,
    passages: reuse.passages.map(turn),
    changed: reuse.changed.map(turn),
    reasons: grounds.filter(({ weight }) => weight > 0).map(({ reason }) => reason),
  };
}
