import type { Entity } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { sourceHeads } from "./en/sources.ts";
import { topWord, wordsIn } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { fullNames, isLonger, isNamed, ownName, ownVoice, sharesWord, shortName } from "./speaker-names.ts";

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
        .filter((m) => m.span[0] <= span[0] + 1 && !isOwner(passage.text, m.span))
        .sort((a, b) => inName(a.entity) - inName(b.entity))[0]
    )?.entity;
  };
}

/** "Tolmay" of "Tolmay’s coastguard": whose somebody is, not who. */
const isOwner = (text: string, [start, end]: Span): boolean =>
  /[’']s?$/u.test(text.slice(start, end)) || /^[’']s?\s+\S/u.test(text.slice(end, end + 4));

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

/** The speaker of each draft: by its own words, by entity, else by the article's names (surname to full name, pronoun to the last). */
export function speakersOf(
  passage: Passage,
  drafts: readonly Draft[],
  { entities, site }: { readonly entities: readonly Entity[]; readonly site?: string | undefined },
): ReadonlyMap<Draft, Speaker> {
  const view: View = {
    passage,
    who: whoIsIn(passage, entities),
    narrowest: (place) => narrowestAt(entities, place),
    full: fullNames(passage),
    entities: named(entities),
    site,
  };
  const found = new Map<Draft, Speaker>();
  const before: Before = { person: undefined, thing: undefined };
  const inOrder = [...drafts].sort((a, b) => placeOf(a) - placeOf(b));
  for (const draft of inOrder) {
    const speaker = draft.source[0] ? speakerOf(view, draft.source[0], before) : undefined;
    if (speaker) found.set(draft, speaker);
    if (speaker && !draft.within) before[isPersonLike(speaker) ? "person" : "thing"] = speaker;
  }
  for (const draft of inOrder) {
    const from = draft.carries && found.get(draft.carries);
    if (from && !found.has(draft)) found.set(draft, from);
  }
  return found;
}

function narrowestAt(entities: readonly Entity[], place: number): Entity | undefined {
  const size = ([start, end]: Span): number => end - start;
  return entities
    .flatMap((entity) => entity.mentions.map(({ span }) => ({ entity, span })))
    .filter(({ span }) => span[0] <= place && place < span[1])
    .toSorted((a, b) => size(a.span) - size(b.span))[0]?.entity;
}

function named(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aliases]) if (!found.has(name)) found.set(name, entity);
  return found;
}

/** The last speakers before a place: the last person, the last body or thing. */
interface Before {
  person: Speaker | undefined;
  thing: Speaker | undefined;
}

function isPersonLike({ name, kind }: Speaker): boolean {
  return kind === "person" || (kind === undefined && /^\p{Lu}\S* \p{Lu}\S*$/u.test(name));
}

function placeOf(draft: Draft): number {
  return draft.source[0]?.[0] ?? draft.cue[0]?.[0] ?? draft.content[0]?.[0] ?? 0;
}

interface View {
  readonly passage: Passage;
  readonly who: WhoIs;
  /** The entity whose words at a place are the fewest: "the ministry" within "a spokesman for the ministry". */
  readonly narrowest: (place: number) => Entity | undefined;
  readonly full: ReadonlyMap<string, string>;
  /** By name and alias. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly site: string | undefined;
}

function speakerOf(view: View, source: Span, before: Before): Speaker | undefined {
  const words = view.passage.text.slice(...source).replace(/[,\s]+$/u, "");
  const entity = view.who(antecedentOf(view.passage, source)) ?? view.who(source);
  const named = entity !== undefined && isNamed(entity);
  if (pronouns.test(words))
    return named && !(entity.kind === "organisation" && /^s?he$/iu.test(words))
      ? speakerFrom(view, entity)
      : (lastOf(words, before) ?? unnamed(entity));
  if (view.site && ownVoice.test(words)) return { name: view.site };
  const own = ownName(words);
  const known = (own ? personIn(view, own) : undefined) ?? bodyBehind(view, source);
  if (known) return speakerFrom(view, known);
  if (own && !(named && sharesWord(entity.name, own))) return byName(view, own);
  if (own && named && /[’']s $/u.test(entity.name.slice(0, -own.length)) && entity.name.endsWith(own))
    return { ...byName(view, own), entity: entity.id, kind: entity.kind };
  if (own && named && isLonger(own, entity.name) && entity.kind !== "person")
    return { name: own, entity: entity.id, kind: entity.kind };
  if (named) return speakerFrom(view, entity);
  return { name: shortName(words), ...(entity ? { entity: entity.id, kind: entity.kind } : {}) };
}

const pronouns = /^(?:he|she|they|it|I|we|(?:who|which)\b.*)$/iu;

/** What "who" and "which" take up: the head of the clause that they open; any other source stands for itself. */
function antecedentOf({ words, head, text }: Passage, source: Span): Span {
  if (!/^(?:who|which)\b/iu.test(text.slice(...source))) return source;
  let at = words.findIndex(({ start }) => start === source[0]);
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const word = words[at];
    at = head[at] ?? -1;
    const above = words[at];
    if (word?.relation.startsWith("acl") && above) return [above.start, above.end];
  }
  return source;
}

/** Somebody or something that the article never names, in its own words. */
function unnamed(entity: Entity | undefined): Speaker | undefined {
  if (!entity || !entity.mentions.some(({ form }) => form === "nominal")) return undefined;
  return { name: shortName(entity.name), entity: entity.id, kind: entity.kind };
}

/**
 * The body that a paper or an unnamed spokesperson speaks for: "the ODC’s preliminary notice", "a tally kept by
 * Tessellate", "a list it published", "a spokesman for the ministry", "analysts at the bank".
 */
function bodyBehind({ passage, narrowest }: View, source: Span): Entity | undefined {
  const word = passage.words[spokenFor(passage, source) ?? makerOf(passage, source) ?? -1];
  const entity = word ? narrowest(word.start) : undefined;
  return entity && isNamed(entity) && entity.kind !== "person" ? entity : undefined;
}

/** "The ministry" of "a spokesman for the ministry": index of its word. */
function spokenFor(passage: Passage, [start, end]: Span): number | undefined {
  const found =
    /^(?:(?:(?:an?|another|one|the|its|their)\s+)?(?:\p{Ll}+\s+)?spokes(?:man|woman|person)\s+(?:for|of)|(?:(?:the|two|three|some|several)\s+)?(?:\p{Ll}+\s+)?(?:analysts|economists|officials)\s+(?:at|of|from|with))\s+/iu.exec(
      passage.text.slice(start, end),
    );
  return found ? topWord(passage, wordsIn(passage, [start + found[0].length, end])) : undefined;
}

/** Who made or put out a paper, as its own words tell: an owner, "by" somebody, the subject of "it published". */
function makerOf(passage: Passage, source: Span): number | undefined {
  const { words } = passage;
  const [from, to] = wordsIn(passage, source);
  const top = topWord(passage, [from, to]);
  if (sourceHeads.get(words[top]?.lemma.toLowerCase() ?? "") !== "document") return undefined;
  for (let at = top - 1; at >= from; at--)
    if (/^(?:POS|PRP\$)$/.test(words[at]?.tag ?? "")) return words[at]?.tag === "POS" ? at - 1 : at;
  for (let at = top + 1; at < to - 1; at++) {
    if (/^(?:by|from)$/i.test(words[at]?.lemma ?? "")) return topWord(passage, [at + 1, to]);
    if (words[at]?.tag === "PRP" && words[at + 1]?.upos === "VERB") return at;
  }
  return undefined;
}

/** The person of the article that a name in full begins or ends with: "Ivo Kass of Tessellate Labs", "Superintendent Hal Orrin". */
function personIn({ entities }: View, own: string): Entity | undefined {
  const [name = ""] = own.split(/\s+(?:of|from|at|for)\s+/u);
  const words = name.split(/\s+/u);
  for (let from = 0; from + 2 <= words.length; from++) {
    const entity = entities.get(words.slice(from).join(" "));
    if (entity?.kind === "person" && isNamed(entity)) return entity;
  }
  return undefined;
}

function lastOf(pronoun: string, { person, thing }: Before): Speaker | undefined {
  if (/^(?:he|she|who)$/iu.test(pronoun)) return person;
  if (/^(?:it|which)$/iu.test(pronoun)) return thing ?? person;
  return /^they$/iu.test(pronoun) ? (thing ?? person) : undefined;
}

/** An entity as speaker; one known by a surname alone takes the article's first full name that ends in it. */
function speakerFrom({ full }: View, { id, name, kind }: Entity): Speaker {
  const longer = /^\S+$/u.test(name) ? full.get(name) : undefined;
  return { name: kind === "person" && longer ? longer : name, entity: id, kind };
}

function byName({ full, entities }: View, own: string): Speaker {
  const isBody = entities.get(own)?.kind === "organisation";
  const name = /^\S+$/u.test(own) && !isBody ? (full.get(own) ?? own) : own;
  const entity = entities.get(name);
  return { name, ...(entity ? { entity: entity.id, kind: entity.kind } : {}) };
}
