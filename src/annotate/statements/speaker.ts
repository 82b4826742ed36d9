import type { Entity } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { topWord, wordsIn } from "./grammar.ts";
import type { Passage } from "./passage.ts";

/** Who stands behind a source: the name in full and the entity, where the article has one. */
export interface Speaker {
  readonly name: string;
  readonly entity?: string;
  readonly kind?: Entity["kind"];
}

/** Names the entity behind a span, if any. */
export type WhoIs = (span: Span) => Entity | undefined;

/** Finds entities by their mentions: the mention with the span's head word, else the span's first name. */
export function whoIsIn(passage: Passage, entities: readonly Entity[]): WhoIs {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, ...mention })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const starts = mentions.map(({ span }) => span[0]);
  return (span) => {
    const inside = [];
    for (let k = lowerBound(starts, span[0] - 60); k < mentions.length; k++) {
      const mention = mentions[k];
      if (!mention || mention.span[0] >= span[1]) break;
      if (mention.span[1] > span[0]) inside.push(mention);
    }
    const head = passage.words[topWord(passage, wordsIn(passage, span))];
    const holds = inside.filter(({ span: [s, e] }) => head && s <= head.start && head.end <= e);
    const inName = (e: Entity): number => (e.kind === "person" ? 0 : e.kind === "organisation" ? 1 : 2);
    const apposed = inside.filter(
      (m) => m.form === "name" && m.entity.kind === "person" && beside(passage, m.span, span),
    );
    const best = holds.find((m) => m.form === "name") ?? apposed[0] ?? holds[0];
    return (
      best ??
      [...inside]
        .filter((m) => m.span[0] <= span[0] + 1)
        .sort((a, b) => inName(a.entity) - inName(b.entity))[0]
    )?.entity;
  };
}

/** A person's name that names the whole source: right at its start, or set off by a comma, or its last words. */
function beside(passage: Passage, name: Span, source: Span): boolean {
  const before = passage.text.slice(source[0], name[0]);
  if (
    before.length > 90 ||
    /\b(?:of|for|with|by|to|from|against|about|on|in|at|who|which|that)\b/iu.test(before)
  )
    return false;
  const after = passage.text.slice(name[1], source[1]);
  return /^\s*$/u.test(before) || /^(?:$|[\s,(])/u.test(after);
}

function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The speaker of each draft: by entity, else by the article's own names (surname to full name, pronoun to the last). */
export function speakersOf(
  passage: Passage,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): ReadonlyMap<Draft, Speaker> {
  const who = whoIsIn(passage, entities);
  const full = fullNames(passage);
  const found = new Map<Draft, Speaker>();
  let last: Speaker | undefined;
  const inOrder = [...drafts].sort((a, b) => placeOf(a) - placeOf(b));
  for (const draft of inOrder) {
    const speaker = draft.source[0] ? speakerOf({ passage, who, full }, draft.source[0], last) : undefined;
    if (speaker) found.set(draft, speaker);
    if (speaker && !draft.within) last = speaker;
  }
  for (const draft of inOrder) {
    const from = draft.carries && found.get(draft.carries);
    if (from && !found.has(draft)) found.set(draft, from);
  }
  return found;
}

function placeOf(draft: Draft): number {
  return draft.source[0]?.[0] ?? draft.cue[0]?.[0] ?? draft.content[0]?.[0] ?? 0;
}

interface View {
  readonly passage: Passage;
  readonly who: WhoIs;
  readonly full: ReadonlyMap<string, string>;
}

function speakerOf(
  { passage, who, full }: View,
  source: Span,
  last: Speaker | undefined,
): Speaker | undefined {
  const entity = who(source);
  const words = passage.text.slice(...source);
  const pronoun = /^(?:he|she|they|it|who|which|I|we)$/iu.test(words);
  const named = entity !== undefined && isNamed(entity);
  const better = pronoun && !named && last !== undefined && /^\p{Lu}\S* \p{Lu}/u.test(last.name);
  if (better) return /^(?:I|we)$/iu.test(words) ? undefined : last;
  if (entity && (pronoun || named)) return { name: entity.name, entity: entity.id, kind: entity.kind };
  if (pronoun) return /^(?:he|she|who|they|it)$/iu.test(words) ? last : undefined;
  const name = entity && /^\p{Ll}/u.test(bareWords(words)) ? undefined : nameIn(passage, source);
  if (name) return { name: full.get(lastWord(name)) ?? name, kind: "person" };
  return { name: shortName(words), ...(entity ? { entity: entity.id, kind: entity.kind } : {}) };
}

const bareWords = (words: string): string => words.replace(/^(?:the|a|an|his|her|its|their)\s+/iu, "");

/** True for an entity that the article calls by a name, not only "The mayor" or "She". */
function isNamed({ name, mentions }: Entity): boolean {
  const bare = name.replace(/^(?:the|a|an)\s+/iu, "");
  return (
    mentions.some(({ form }) => form === "name") &&
    /\p{Lu}/u.test(bare) &&
    !/^(?:he|she|they|it|we|i|you|who)$/iu.test(bare)
  );
}

/** A source's words up to its first apposition or relative clause, its article in small letters. */
function shortName(words: string): string {
  return words
    .replace(/(?:,| who | whose | which ).*$/su, "")
    .replace(/[’']s$/u, "")
    .replace(/^(?:the|a|an)\s+/iu, (article) => article.toLowerCase())
    .replace(/\s+/gu, " ");
}

/** The run of capitalised words that ends a source, without what follows its first comma. */
function nameIn(passage: Passage, source: Span): string | undefined {
  const words = passage.text
    .slice(...source)
    .replace(/(?:,| who | whose | which ).*$/su, "")
    .trimEnd();
  const name = /(?:\p{Lu}[\p{L}’'.-]*\s+(?:(?:al|bin|de|der|van|von|la|el)\s+)?)*\p{Lu}[\p{L}’'-]+$/u.exec(
    words,
  )?.[0];
  return name && !/^(?:The|A|An|He|She|They|It|In|On)\b/u.test(name) ? name : undefined;
}

const lastWord = (name: string): string =>
  name
    .split(/\s+/u)
    .at(-1)
    ?.replace(/[’']s$/u, "") ?? name;

/** Surnames to the first full name of the article that ends in them. */
function fullNames(passage: Passage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name] of passage.text.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}/gu)) {
    const last = lastWord(name);
    if (!found.has(last)) found.set(last, name.replace(/[’']s$/u, ""));
  }
  return found;
}
