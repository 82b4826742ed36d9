import type { Casualties, Count } from "./casualties.ts";

/** How many died and how many were hurt. */
export interface Toll {
  readonly killed: number;
  readonly injured: number;
}

/** Weights of the choice between tolls, by feature name. */
export type TallyModel = Readonly<Record<string, number>>;

/** The toll of one event that its articles, in order of date, speak for most: a conditional logit over all pairs of counts. */
export function tallyOf(articles: readonly Casualties[], model: TallyModel): Toll {
  let best: Toll = { killed: 0, injured: 0 };
  let top = -Infinity;
  for (const { toll, features } of candidatesOf(articles)) {
    const score = features.reduce((sum, name) => sum + (model[name] ?? 0), 0);
    if (score > top) [top, best] = [score, toll];
  }
  return best;
}

/** A toll with the names of what speaks for it. */
export interface Candidate {
  readonly toll: Toll;
  readonly features: readonly string[];
}

/** Every toll the articles could mean, each with its features. */
export function candidatesOf(articles: readonly Casualties[]): Candidate[] {
  const killed = outlineOf(articles, "killed");
  const injured = outlineOf(articles, "injured");
  const shot = outlineOf(articles, "shot");
  const people = outlineOf(articles, "people");
  const context = contextOf(articles);
  const deaths = new Set([0, 1, 2, 3, ...killed.values, ...killed.values.map((v) => v + 1)]);
  const found: Candidate[] = [];
  for (const k of deaths) {
    const ownKilled = sideFeatures("k", k, killed, context);
    const rests = [...shot.values, ...injured.values, ...people.values].flatMap((v) => [v, v - 1, v - k]);
    for (const i of new Set([0, 1, 2, 3, 4, ...rests, ...injured.values.map((v) => v + 1)])) {
      if (i < 0 || k + i > 160) continue;
      found.push({
        toll: { killed: k, injured: i },
        features: [
          ...ownKilled,
          ...sideFeatures("i", i, injured, context),
          ...jointFeatures(k, i, shot, injured, killed),
          ...peopleFeatures(k, i, people, context),
        ],
      });
    }
  }
  return found;
}

/** The counts of one outcome over all articles. */
interface Outline {
  readonly values: readonly number[];
  readonly title: ReadonlySet<number>;
  readonly lead: ReadonlySet<number>;
  readonly asides: ReadonlySet<number>;
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly max: number;
  readonly mode: number | undefined;
  readonly share: ReadonlyMap<number, number>;
}

function outlineOf(articles: readonly Casualties[], outcome: Count["outcome"]): Outline {
  const counts = articles.flatMap((article) => article.counts.filter((count) => count.outcome === outcome));
  const own = counts.filter(({ aside }) => !aside);
  const share = new Map<number, number>();
  for (const { value } of own) share.set(value, (share.get(value) ?? 0) + 1 / own.length);
  const lastArticle = articles.at(-1)?.counts.find((count) => count.outcome === outcome && !count.aside);
  return {
    values: [...new Set(counts.map(({ value }) => value))].slice(0, 12),
    title: new Set(counts.filter(({ place }) => place === "title").map(({ value }) => value)),
    lead: new Set(own.filter(({ place }) => place === "lead").map(({ value }) => value)),
    asides: new Set(counts.filter(({ aside }) => aside).map(({ value }) => value)),
    first: own[0]?.value,
    last: lastArticle?.value,
    max: Math.max(-1, ...own.map(({ value }) => value)),
    mode: [...share].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0],
    share,
  };
}

/** What the words beside counts say, in few steps. */
function contextOf(articles: readonly Casualties[]): Record<"k" | "i", readonly string[]> & {
  many: readonly string[];
  suicide: boolean;
  agesDied: number;
  agesHurt: number;
} {
  const sum = (
    key: "died" | "hurt" | "oneDied" | "oneHurt" | "suicide" | "manyVictims" | "oneVictim",
  ): number => articles.reduce((total, article) => total + article[key], 0);
  const step = (n: number): string => (n === 0 ? "0" : n === 1 ? "1" : n <= 3 ? "2" : n <= 8 ? "4" : "9");
  const suicide = sum("suicide") > 0;
  const shared = [
    `titleDied${articles.some((a) => a.titleDied)}`,
    `titleHurt${articles.some((a) => a.titleHurt)}`,
    `suicide${suicide}`,
    `many${step(sum("manyVictims"))}`,
    `one${step(sum("oneVictim"))}`,
  ];
  return {
    k: [`died${step(sum("died"))}`, `oneDied${step(sum("oneDied"))}`, ...shared],
    i: [`hurt${step(sum("hurt"))}`, `oneHurt${step(sum("oneHurt"))}`, `died${step(sum("died"))}`, ...shared],
    many: [`many${step(sum("manyVictims"))}`, `one${step(sum("oneVictim"))}`, `died${step(sum("died"))}`],
    suicide,
    agesDied: Math.max(0, ...articles.map(({ agesDied }) => agesDied)),
    agesHurt: Math.max(0, ...articles.map(({ agesHurt }) => agesHurt)),
  };
}

const small = (n: number): string => (n > 5 ? "6" : String(n));

function sideFeatures(
  side: "k" | "i",
  value: number,
  outline: Outline,
  context: ReturnType<typeof contextOf>,
): string[] {
  const found: string[] = [`${side}=${small(value)}`];
  const say = (name: string, holds: boolean): void => {
    if (holds) found.push(`${side}:${name}`);
  };
  const known = outline.max >= 0 || outline.title.size > 0;
  say("title", outline.title.has(value));
  say("lead", outline.lead.has(value));
  say("first", outline.first === value);
  say("last", outline.last === value);
  say("max", outline.max === value);
  say("mode", outline.mode === value);
  say("aside", outline.asides.has(value));
  say("told", outline.share.has(value));
  say("half", (outline.share.get(value) ?? 0) >= 0.5);
  say("all", (outline.share.get(value) ?? 0) >= 0.99);
  say("over", known && value > outline.max);
  say("title other", outline.title.size > 0 && !outline.title.has(value));
  say("max+1", known && value === outline.max + 1);
  say("max+1 suicide", known && value === outline.max + 1 && context.suicide);
  say("max suicide", value === outline.max && context.suicide);
  const ages = side === "k" ? context.agesDied : context.agesHurt;
  say("ages", ages === value);
  say("ages over", value > ages);
  const level = known ? "told" : "untold";
  const bucket = value > 2 ? "3" : String(value);
  for (const word of context[side]) found.push(`${side}:${level}:${bucket}:${word}`);
  return found;
}

function jointFeatures(k: number, i: number, shot: Outline, injured: Outline, killed: Outline): string[] {
  const found: string[] = [`both ${Math.min(k, 4)} ${Math.min(i, 5)}`];
  const say = (name: string, holds: boolean): void => {
    if (holds) found.push(`both:${name}`);
  };
  const total = k + i;
  const untold = injured.max < 0 ? " untold" : "";
  say(`total title${untold}`, shot.title.has(total));
  say(`total first${untold}`, shot.first === total);
  say(`total max${untold}`, shot.max === total);
  say(`total mode${untold}`, shot.mode === total);
  say(`total told${untold}`, shot.share.has(total));
  say(`shot=injured${untold}`, shot.share.has(i));
  say("shot title=injured", shot.title.has(i) && k > 0);
  say("over shot", shot.max >= 0 && total > shot.max);
  say("under shot", shot.max >= 0 && total < shot.max);
  say("none told", killed.max < 0 && injured.max < 0 && shot.max < 0 && total > 1);
  say("four", total >= 4);
  say("total=injured", injured.max === total && k > 0);
  return found;
}

/** People counted with no word of what befell them, and whether victims come in the plural. */
function peopleFeatures(
  k: number,
  i: number,
  people: Outline,
  context: ReturnType<typeof contextOf>,
): string[] {
  const total = k + i;
  const found = context.many.map((word) => `both:${Math.min(total, 4)}:${word}`);
  const say = (name: string, holds: boolean): void => {
    if (holds) found.push(`both:people ${name}`);
  };
  say("title", people.title.has(total));
  say("first", people.first === total);
  say("mode", people.mode === total);
  say("told", people.share.has(total));
  say("killed", k > 1 && people.share.has(k));
  say("injured", i > 1 && people.share.has(i));
  say("untold", people.max < 0 && total > 1);
  return found;
}
