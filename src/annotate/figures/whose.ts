import type { Entity } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import { holders } from "./en/scopes.ts";
import type { Place } from "./scope.ts";
import { type View, classAt, textAt } from "./view.ts";

/** A mention with its entity, in reading order over the article. */
export interface Named {
  readonly span: Span;
  readonly entity: Entity;
}

/** Every mention of every entity, by where it begins. */
export function mentionsOf(entities: readonly Entity[]): Named[] {
  return entities
    .flatMap((entity) => entity.mentions.map(({ span }) => ({ span, entity })))
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** Where those counted are: the first place named after them in the sentence, behind "in", "at", "near" or "across". */
export function placeOf(view: View, place: Place, named: readonly Named[]): string | undefined {
  const from = view.tokens[Math.max(place.to, place.counted?.to ?? 0) - 1]?.end ?? 0;
  const found = named.find(
    ({ span, entity }) =>
      span[0] >= from && span[0] - from < 48 && entity.kind === "place" && isLocative(view, span[0]),
  );
  return found?.entity.name;
}

function isLocative(view: View, start: number): boolean {
  const at = view.tokens.findIndex((token) => token.start >= start);
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    if (/^(?:in|at|near|across|around|inside|outside|throughout|from|to|into)$/.test(textAt(view, back)))
      return true;
    if (classAt(view, back) === "verb" || classAt(view, back) === "sign") return false;
  }
  return false;
}

/** Of whom: the entity that has or loses those counted, or whose name stands in their phrase. */
export function whoseOf(view: View, { from, counted }: Place, named: readonly Named[]): string | undefined {
  const inside =
    counted && named.find(({ span, entity }) => entity.kind !== "person" && within(view, counted, span));
  if (inside) return inside.entity.name;
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if (/^[.;:]$/.test(textAt(view, at))) return undefined;
    if (!holders.has(textAt(view, at))) continue;
    const end = view.tokens[at]?.start ?? 0;
    const before = named.filter(({ span, entity }) => span[1] <= end && entity.kind !== "event");
    const name = before.at(-1)?.entity.name;
    return name && !/^(?:it|they|he|she|we|who|its|their)$/i.test(name) ? name : undefined;
  }
  return undefined;
}

function within(view: View, { from, to }: { from: number; to: number }, [start, end]: Span): boolean {
  const [first, last] = [view.tokens[from], view.tokens[to - 1]];
  return first !== undefined && last !== undefined && first.start <= start && end <= last.end;
}
