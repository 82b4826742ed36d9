import { grammar } from "./grammar.ts";

/** One generated article, as a line of NDJSON gives it. */
export interface GeneratedArticle {
  readonly id: string;
  readonly site: string;
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** Articles of one story: they have consecutive numbers. */
export const storySize = 12;

/** Minutes between the beginnings of two stories: some 40 begin on a day, and some hundred run at once. */
const storyEvery = 36;

/**
 * News-like articles of invented places and people, some 300 characters a paragraph; the same number gives the same article.
 * Twelve in a row tell of one event, over three days, in other outlets; the fifth of them is another's text whole, the ninth
 * has half of another's.
 */
export function generatedArticle(number: number, paragraphs = 9): GeneratedArticle {
  const story = storyAt(Math.floor(number / storySize));
  const site = siteAt(number);
  const publishedAt = publishedOf(number);
  return {
    id: `g${number}`,
    site,
    url: `https://${site.toLowerCase().replaceAll(" ", "")}.example/${publishedAt.slice(0, 10)}/${number}`,
    title: titleOf(number, story),
    publishedAt,
    text: paragraphsOf(number, paragraphs).join("\n\n"),
  };
}

/** What the articles of one story have in common. */
interface Story {
  readonly place: string;
  /** Names, things and bodies by the symbols of the grammar that stand for them; an article picks among them. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

function storyAt(number: number): Story {
  const choose = chooserOf(number * 7 + 3);
  const place = nameOf(number);
  const some = (symbol: string, count: number) =>
    Array.from({ length: count }, () => choose.from(grammar[symbol] ?? []));
  const person = () => `${choose.from(grammar.first ?? [])} ${nameOf(choose.below(7_000) + 400)}`;
  const people = Array.from({ length: 4 }, person);
  const words: Record<string, readonly string[]> = {
    place: [place, place, place, nameOf(choose.below(7_000) + 400)],
    person: people,
    surname: people.slice(0, 2).map((name) => name.split(" ")[1] as string),
  };
  for (const [symbol, count] of Object.entries(perStory)) words[symbol] = some(symbol, count);
  return { place, words };
}

/** How many of the words that a symbol may stand for one story uses: each has its own. */
const perStory: Readonly<Record<string, number>> = {
  event: 1,
  thing: 5,
  adjective: 6,
  organ: 3,
  goods: 6,
  role: 3,
  people: 4,
  group: 1,
  harmed: 3,
  closed: 2,
  checked: 2,
  shook: 1,
  moved: 2,
  worked: 2,
  complained: 2,
  reached: 1,
  need: 2,
  past: 3,
  weather: 1,
  listeners: 2,
  teams: 1,
  minutes: 2,
  day: 3,
  verb: 4,
};

function titleOf(number: number, { words }: Story): string {
  return capitalised(expanded("{title}", { choose: chooserOf(number * 7 + 1), words }));
}

function paragraphsOf(number: number, count: number): string[] {
  const place = number % storySize;
  if (place === 4) return paragraphsOf(number - 3, count);
  const own = Array.from({ length: count }, (_, i) => paragraphAt(number, i));
  if (place !== 8) return own;
  return [
    ...own.slice(0, Math.ceil(count / 2)),
    ...paragraphsOf(number - 5, count).slice(0, Math.floor(count / 2)),
  ];
}

function paragraphAt(number: number, index: number): string {
  const { words } = storyAt(Math.floor(number / storySize));
  const choose = chooserOf((number * 64 + index) * 7 + 2);
  const sentences = Array.from({ length: 3 }, (_, i) => (index === 0 && i === 0 ? "{lead}" : "{body}"));
  return sentences.map((sentence) => capitalised(expanded(sentence, { choose, words }))).join(" ");
}

interface Telling {
  readonly choose: Chooser;
  readonly words: Story["words"];
}

/** A text with each symbol in braces replaced by one of what may stand for it, as deep as they go. */
function expanded(text: string, telling: Telling): string {
  return text.replace(/\{(\w+)\}/g, (_, symbol: string) => {
    if (symbol === "n") return String(2 + telling.choose.below(400));
    if (symbol === "big") return ((2 + telling.choose.below(900)) * 137).toLocaleString("en");
    return expanded(telling.choose.from(telling.words[symbol] ?? grammar[symbol] ?? []), telling);
  });
}

function capitalised(sentence: string): string {
  return sentence.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

function siteAt(number: number): string {
  const sites = grammar.site ?? [];
  return sites[(number * 5 + Math.floor(number / storySize)) % sites.length] as string;
}

/** Most articles of a story come on its first day, the others over two more. */
function publishedOf(number: number): string {
  const story = Math.floor(number / storySize);
  const place = number % storySize;
  const minutes = story * storyEvery + 30 * place ** 2 + chooserOf(number * 7 + 5).below(30);
  return new Date(Date.UTC(2025, 0, 1) + minutes * 60_000).toISOString().replace(".000", "");
}

interface Chooser {
  /** A whole number from 0 on, below a bound. */
  below(bound: number): number;
  from<T>(list: readonly T[]): T;
}

/** A chooser whose choices depend on its number alone: the finaliser of MurmurHash3 (Appleby, public domain) over a count. */
function chooserOf(number: number): Chooser {
  let state = Math.imul(number, 0x9e3779b1);
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * bound);
  };
  return { below, from: <T>(list: readonly T[]) => list[below(list.length)] as T };
}

/** A name that no other number has. */
function nameOf(number: number): string {
  let name = "";
  for (let rest = number + 20; rest > 0; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const syllables = "bar cor den fal gro hest ilm jor kel lun mor nev ost pra quil ras sten tov ulm ver".split(
  " ",
);
