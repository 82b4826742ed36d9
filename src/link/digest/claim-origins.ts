import type { Origins } from "../../schema/link.ts";
import type { Desk } from "./coverage.ts";
import type { Saying } from "./sayings.ts";
import { type VoiceBook, isOneVoice, isOutletOf } from "./claim-voices.ts";

/** One voice behind a claim while they are counted. */
interface Stand {
  readonly names: string[];
  sure: boolean;
  readonly articles: Set<string>;
}

/**
 * Who stands behind a claim: every first voice once, a body and those who speak for it being one, and what a copy or a
 * carrier only passes on counting for whom it is from. Voices that say the opposite of the first saying are left out. Named
 * voices and single unnamed ones are sure; outlets that assert it, and sources in general ("reports"), are possible.
 */
export function claimOrigins(desk: Desk, book: VoiceBook, group: readonly Saying[]): Origins {
  const [first] = group;
  const alike = group.filter((saying) => isNegative(saying) === (first !== undefined && isNegative(first)));
  const stands: Stand[] = [];
  for (const saying of alike) {
    if (isPassedOn(saying, alike)) continue;
    const source = sourceOf(desk, saying, alike);
    const name = source.voice ?? siteOf(desk, desk.originOf(source.article));
    const stand = standOf(stands, name, book);
    stand.sure ||= isSure(source, book);
    stand.articles.add(saying.article);
  }
  return counted(stands);
}

function isNegative({ stance }: Saying): boolean {
  return stance === "denied" || stance === "disputed";
}

/** True for what somebody else is said to have said, or whose figure it is, where that is counted itself. */
function isPassedOn(saying: Saying, group: readonly Saying[]): boolean {
  const { statement, article, counted } = saying;
  const inside = group.filter((other) => other !== saying && other.article === article);
  const relays = inside.some((other) => statement && other.statement?.within === statement.id);
  return relays || (!counted && inside.some((other) => isFigureIn(other, saying)));
}

/** A figure within a saying that is somebody else's: "smaller than the 4.1 million claimed by the group". */
function isFigureIn({ counted, voice, span }: Saying, saying: Saying): boolean {
  const isWithin = saying.span[0] <= span[0] && span[1] <= saying.span[1];
  return counted === true && voice !== undefined && voice !== saying.voice && isWithin;
}

/** Share of its words from which a saying of a copy is the original's. */
const same = 0.6;

/** The saying of the original that a copy's saying repeats; itself for all others. */
function sourceOf(desk: Desk, saying: Saying, group: readonly Saying[]): Saying {
  const origin = desk.originOf(saying.article);
  if (origin === saying.article) return saying;
  const held = group.filter(({ article }) => article === origin);
  const best = held
    .map((other) => ({ other, share: sharedShare(saying, other) }))
    .sort((a, b) => b.share - a.share)[0];
  return best && best.share >= same ? best.other : saying;
}

function sharedShare(saying: Saying, other: Saying): number {
  const terms = [...saying.stems, ...saying.values];
  const others = new Set([...other.stems, ...other.values]);
  return terms.filter((term) => others.has(term)).length / Math.max(1, terms.length);
}

function standOf(stands: Stand[], name: string, book: VoiceBook): Stand {
  const known = stands.find(({ names }) => names.some((other) => isOneVoice(book, other, name)));
  if (known) {
    if (!known.names.includes(name)) known.names.push(name);
    return known;
  }
  const made: Stand = { names: [name], sure: false, articles: new Set() };
  stands.push(made);
  return made;
}

/** True for a named voice, and for one person who would not be named; false for outlets and for sources in general. */
function isSure({ voice, statement }: Saying, book: VoiceBook): boolean {
  if (voice === undefined || isOutletOf(book, voice)) return false;
  const kind = statement?.sourceKind;
  if (kind === "outlet" || kind === "none" || kind === "collective") return false;
  return kind === "anonymous" || isNamed(voice);
}

/** True where a word other than the first is capitalised, or the only one: "Business groups" begin a sentence. */
function isNamed(voice: string): boolean {
  const words = voice.split(/\s+/);
  return words.some((word, i) => /^\p{Lu}/u.test(word) && (i > 0 || words.length === 1));
}

function siteOf(desk: Desk, id: string): string {
  return desk.held(id)?.article.site ?? id;
}

function counted(stands: readonly Stand[]): Origins {
  const list = stands.map(({ names, sure, articles }) => ({
    name: shownOf(names),
    sure,
    articles: [...articles].sort(),
  }));
  const surely = list.filter(({ sure }) => sure).length;
  return { least: Math.max(1, surely), most: Math.max(1, surely > 0 ? surely : list.length), list };
}

/** The first name with a capital letter, else the first. */
function shownOf(names: readonly string[]): string {
  return names.find((name) => /^\p{Lu}/u.test(name)) ?? (names[0] as string);
}
