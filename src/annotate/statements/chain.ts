import type { Article } from "../../schema/article.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import type { ChainLink, SourceKind } from "../../schema/statement.ts";
import type { Draft } from "./drafts.ts";
import {
  apposedName,
  audienceOf,
  beside,
  calledOutlet,
  carrierWords,
  citedBy,
  citing,
  institution,
  outletNoun,
  ownOutlet,
  plainAudience,
  properName,
  takesUp,
} from "./en/carriers.ts";
import type { Passage } from "./passage.ts";
import { type Speaker, type WhoIs } from "./speaker.ts";

/** What the chain of a statement is made from. */
export interface Voice {
  readonly draft: Draft;
  readonly speaker?: Speaker;
  readonly sourceKind: SourceKind;
  readonly addressee?: Span;
}

/** What all chains of an article share. */
export interface Carriage {
  readonly passage: Passage;
  readonly article: Article;
  readonly who: WhoIs;
  readonly entities: readonly Entity[];
  /** The entities that say something in the article. */
  readonly speaks: ReadonlySet<string | undefined>;
}

/**
 * The chains of an article's statements: first voice, each carrier, this outlet. A speaker who told a carrier is still
 * heard through it where nothing else is said; what an agency is credited with comes through the agency.
 */
export function chainsOf(
  shared: Omit<Carriage, "speaks">,
  voices: readonly Voice[],
): ReadonlyMap<Draft, ChainLink[]> {
  const carriage = { ...shared, speaks: new Set(voices.map(({ speaker }) => speaker?.entity)) };
  const credits = creditsOf(carriage.article);
  const byDraft = new Map(voices.map((voice) => [voice.draft, voice]));
  const own = voices.map((voice) => carriersOf(carriage, voice, byDraft));
  const told = toldTo(voices, own);
  const found = new Map<Draft, ChainLink[]>();
  voices.forEach((voice, v) => {
    const outer = voice.draft.within;
    const before = told.get(keyOf(voice)) ?? [];
    const mine = own[v] as ChainLink[];
    const carriers = outer ? [...mine, ...inherited(found.get(outer))] : mine.length > 0 ? mine : before;
    const first = firstVoice(voice);
    const links = [...(first ? [first] : []), ...carriers, ...credits, ...outletOf(carriage.article)];
    found.set(voice.draft, withoutRepeats(links));
  });
  return found;
}

const keyOf = ({ speaker }: Voice): string => speaker?.entity ?? speaker?.name ?? "";

/** For each speaker who told a carrier something, the carriers of the first such statement. */
function toldTo(
  voices: readonly Voice[],
  own: readonly (readonly ChainLink[])[],
): ReadonlyMap<string, readonly ChainLink[]> {
  const found = new Map<string, readonly ChainLink[]>();
  voices.forEach((voice, v) => {
    const key = keyOf(voice);
    const carriers = own[v] as readonly ChainLink[];
    if (key && carriers.length > 0 && voice.addressee && !voice.draft.within && !found.has(key))
      found.set(key, carriers);
  });
  return found;
}

function firstVoice({ draft, speaker, sourceKind }: Voice): ChainLink | undefined {
  if (!speaker) return undefined;
  const span = draft.source[0];
  return {
    name: speaker.name,
    part: "voice",
    kind: sourceKind,
    ...(speaker.entity ? { entity: speaker.entity } : {}),
    ...(span ? { span } : {}),
  };
}

/** Carriers the sentence itself names: who was told, who is cited beside the source, what it stands within. */
function carriersOf(carriage: Carriage, voice: Voice, byDraft: ReadonlyMap<Draft, Voice>): ChainLink[] {
  const told = voice.addressee ? toldAt(carriage, voice.addressee) : undefined;
  const outer = voice.draft.within ? byDraft.get(voice.draft.within) : undefined;
  const byAnother = outer !== undefined && keyOf(outer) !== keyOf(voice);
  const relayed = byAnother && outer.speaker && outer.draft.source[0] ? relayOf(outer) : undefined;
  const cited = carrierBeside(carriage, voice.draft);
  const carried = voice.draft.carrier && carrierAt(carriage, voice.draft.carrier);
  return [told, carried, cited, relayed].filter((link): link is ChainLink => link !== undefined);
}

function relayOf({ draft, speaker, sourceKind }: Voice): ChainLink {
  const span = draft.source[0];
  return {
    name: speaker?.name ?? "",
    part: "carrier",
    kind: sourceKind,
    ...(speaker?.entity ? { entity: speaker.entity } : {}),
    ...(span ? { span } : {}),
  };
}

function inherited(links: readonly ChainLink[] | undefined): ChainLink[] {
  return (links ?? []).filter(({ part, span }) => part === "carrier" && span !== undefined);
}

/** Whom somebody told as a carrier: an outlet, the viewers of one, or a body that the article names for nothing else. */
function toldAt(carriage: Carriage, span: Span): ChainLink | undefined {
  const { passage, article, who } = carriage;
  const words = passage.text.slice(...span);
  const audience = audienceOf.exec(passage.text.slice(span[0], span[1] + 60));
  if (audience?.groups?.name) {
    const end = span[0] + audience[0].length;
    return carrierAt(carriage, [end - audience.groups.name.length, end]);
  }
  const known = carrierAt(carriage, span);
  if (known || !properName.test(words) || institution.test(words)) return known;
  const entity = who(span);
  if (isSelf(article, [words]) || ownOutlet.test(words)) return undefined;
  if (entity && (entity.kind !== "organisation" || carriage.speaks.has(entity.id))) return undefined;
  const name = entity?.name ?? words.replace(/^the\s+/iu, "");
  return { name, part: "carrier", kind: "outlet", span, ...(entity ? { entity: entity.id } : {}) };
}

/** A span as a carrier, if it names an outlet or agency other than the article's own, or takes one up ("the same paper"). */
function carrierAt(carriage: Carriage, span: Span): ChainLink | undefined {
  const { passage, article, who } = carriage;
  const words = passage.text.slice(...span);
  if (ownOutlet.test(words)) return undefined;
  if (plainAudience.test(words) && !/\b(?:agency|newspaper|radio|television)\b/iu.test(words))
    return undefined;
  if (outletNoun.test(words)) {
    const named =
      namedBehind(passage.text, span) ?? (takesUp.test(words) ? namedBefore(carriage, span) : undefined);
    if (named) return isSelf(article, [named.name]) ? undefined : named;
  }
  const called = calledOutlet.exec(words)?.groups?.name;
  if (called) {
    const at = span[0] + words.indexOf(called);
    return carrierAt(carriage, [at, at + called.length]) ?? outletNamed(article, called, span);
  }
  const entity = who(span);
  const bare = words.replace(/^(?:as\s+)?(?:the|a|an)\s+/iu, "");
  const longer =
    entity && bare.endsWith(` ${entity.name}`) && /^\p{Lu}/u.test(bare) && !/[’']s? /u.test(bare);
  const name = longer ? bare : (entity?.name ?? bare);
  if (entity?.kind === "person" || isSelf(article, [name, words])) return undefined;
  if (!isCarrier(entity, words)) return undefined;
  return { name, part: "carrier", kind: "outlet", span, ...(entity ? { entity: entity.id } : {}) };
}

/** An outlet by the name that its common noun brings. */
function outletNamed(article: Article, name: string, span: Span): ChainLink | undefined {
  return isSelf(article, [name]) ? undefined : { name, part: "carrier", kind: "outlet", span };
}

/** The name that stands behind a common noun: "the national agency LPB", "a local newspaper, the Wrayburn Advertiser". */
function namedBehind(text: string, [, end]: Span): ChainLink | undefined {
  const behind = apposedName.exec(text.slice(end, end + 80));
  const name = behind?.groups?.name;
  if (!behind || !name) return undefined;
  const to = end + behind[0].length;
  return { name, part: "carrier", kind: "outlet", span: [to - name.length, to] };
}

/** The outlet last named before a place: what "the paper" there stands for. */
function namedBefore({ passage, article, entities }: Carriage, [start]: Span): ChainLink | undefined {
  const named = entities
    .filter(({ name, carrier }) => /^(?:[Tt]he )?\p{Lu}/u.test(name) && (carrier ?? carrierWords.test(name)))
    .flatMap((entity) => entity.mentions.map(({ span }) => ({ entity, span })))
    .filter(
      ({ entity, span }) => span[1] <= start && !isSelf(article, [entity.name, passage.text.slice(...span)]),
    )
    .toSorted((a, b) => b.span[0] - a.span[0])[0];
  if (!named) return undefined;
  const { entity, span } = named;
  return { name: entity.name, part: "carrier", kind: "outlet", span, entity: entity.id };
}

/** True for an entity or words that name an outlet or agency. */
export function isCarrier(entity: Entity | undefined, words: string): boolean {
  if (entity?.carrier) return true;
  return /\p{Lu}/u.test(words)
    ? carrierWords.test(words) && entity?.kind !== "person"
    : /\b(?:news agency|newspaper|state (?:media|radio|television|tv))\b/iu.test(words);
}

/**
 * The carrier that a statement's sentence names beside its parts: "quoted by X as saying", "in an interview with X", "X, citing Y,",
 * "…, X reported".
 */
function carrierBeside(carriage: Carriage, { cue, source, content, cueWord }: Draft): ChainLink | undefined {
  const { passage } = carriage;
  const first = cue[0];
  if (cueWord === undefined || !first) return undefined;
  const [from, to] = passage.sentences[passage.sentenceOf[cueWord] as number] as Span;
  const start = passage.words[from]?.start ?? 0;
  const text = passage.text.slice(start, passage.words[to - 1]?.end ?? 0).slice(0, 1500);
  const before = text.slice(0, first[0] - start);
  const places = [
    ...beside.map((pattern) => pattern.exec(text)),
    ...(citing.test(passage.text.slice(...first)) ? [citedBy.exec(before)] : []),
  ];
  for (const match of places) {
    const name = match?.groups?.name;
    if (!match || !name) continue;
    const at = start + match.index + match[0].indexOf(name);
    const span: Span = [at, at + name.length];
    const clear = ![...source, ...content].some(([s, e]) => s < span[1] && span[0] < e);
    const link = clear ? carrierAt(carriage, span) : undefined;
    if (link) return link;
  }
  return undefined;
}

/** The agency a whole article is credited to, other than its own outlet: byline ("AFP"), credits, dateline "(AP) -". */
function creditsOf(article: Article): ChainLink[] {
  const dateline = /^[^\n]{0,60}?\(([\p{L} ]{2,30})\)\s*[-–—]/u.exec(article.text)?.[1];
  const names = [article.byline, dateline, ...article.credits].flatMap((line) =>
    line ? agencyIn(line) : [],
  );
  const found = [...new Set(names)].filter((name) => !isSelf(article, [name]));
  return found.slice(0, 2).map((name) => ({ name, part: "carrier", kind: "outlet" }));
}

function agencyIn(line: string): string[] {
  const plain = line
    .replace(/^(?:by|from|source:?|with|reporting by)\s+/iu, "")
    .replace(/\s+(?:staff|contributed.*|with .*)$/iu, "")
    .trim();
  const short = /^[\p{Lu}]{2,6}$/u.test(plain);
  return short || (carrierWords.test(plain) && plain.split(/\s+/u).length <= 5 && !/,/u.test(plain))
    ? [plain]
    : [];
}

/** Whether a name is the article's own outlet: the same words, or its initials. */
function isSelf({ site, url }: Article, names: readonly string[]): boolean {
  const bare = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^the\s+/u, "")
      .replace(/[^\p{L}\p{N} ]/gu, "")
      .trim();
  if (!site) return false;
  const own = bare(site);
  const initials = site
    .split(/[\s-]+/u)
    .filter((w) => /^\p{Lu}/u.test(w) && !/^The$/iu.test(w))
    .map((w) => w[0])
    .join("")
    .toLowerCase();
  return names
    .map(bare)
    .some(
      (name) =>
        name === own ||
        name === initials ||
        (name.length > 3 && own.startsWith(`${name} `)) ||
        (name.length > 3 && own.split(" ").at(-1) === name) ||
        (url !== undefined && name.length > 4 && url.includes(`//www.${name.replaceAll(" ", "")}.`)),
    );
}

function outletOf({ site }: Article): ChainLink[] {
  return site ? [{ name: site, part: "outlet", kind: "outlet" }] : [];
}

function withoutRepeats(links: readonly ChainLink[]): ChainLink[] {
  return links.filter((link, i) => i === 0 || link.name !== links[i - 1]?.name);
}
