import { findEntities } from "../../src/annotate/entities/entities.ts";
import { analyse } from "../../src/language/analyse.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Entity } from "../../src/schema/entity.ts";

/** Entities of a text, as the product finds them. */
export function entitiesIn(text: string): Entity[] {
  const models = loadModels().annotate;
  return findEntities(analyse(text, articleFromText(text, {}).blocks, models.language), models);
}

/** Who the words in [brackets] are, in order: the name of their entity, or "-" for none. */
export function who(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, "");
  const places: number[] = [];
  let removed = 0;
  for (const { 0: bracket, index } of marked.matchAll(/[[\]]/g)) {
    if (bracket === "[") places.push(index - removed);
    removed++;
  }
  const entities = entitiesIn(text);
  return places.map(
    (place) =>
      entities
        .flatMap(({ name, mentions }) => mentions.map(({ span }) => ({ name, span })))
        .filter(({ span }) => span[0] <= place && place < span[1])
        .toSorted((a, b) => b.span[0] - a.span[0] || a.span[1] - b.span[1])[0]?.name ?? "-",
  );
}

/** What is said of an entity: "role: foreign minister". */
export function factsOf(name: string, text: string): string[] {
  const entity = entitiesIn(text).find((one) => one.name === name);
  return entity?.facts.map(({ kind, value }) => `${kind}: ${value}`) ?? [];
}
