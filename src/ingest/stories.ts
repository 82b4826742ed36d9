import { standing } from "../ledger/corrected.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { LinkChange, Placing, Position, StoryChange } from "../ledger/links.ts";
import type { Outlets } from "../link/copies/outlets.ts";
import { originsOf } from "../link/copies/origins.ts";
import { withRetold } from "../link/copies/retold.ts";
import { type Branch, copyTree, isTelling } from "../link/copies/tree.ts";
import { byMoment, groupsOf, storyOf } from "../link/stories/stories.ts";
import { type Grouping, cut, groupingsOf, namedIn, regrouped } from "../link/stories/regrouped.ts";
import { type StoryStream, rememberedFrom, setting, storyStream } from "../link/stories/stream.ts";
import type { Reuse, Story } from "../schema/link.ts";
import type { Subject, Trace } from "../schema/trace.ts";

/**
 * Places articles in stories from the earliest unplaced one on, as if all had come in the order of publication, and works
 * out the descent of every article that is in a story touched, with the story's origins.
 */
export async function settleStories(
  ledger: Ledger,
  outlets: Outlets,
  moved: ReadonlySet<string>,
): Promise<void> {
  const placings = await placedAnew(ledger);
  const touched = [...new Set([...placings.map(({ article }) => article), ...moved])];
  if (touched.length === 0) return;
  const before = await ledger.links.storiesOf(touched);
  const joins = new Map(placings.map((placing) => [placing.article, placing]));
  const groupings = groupingsOf(standing(await ledger.corrections()));
  const members = new Set([...touched, ...before.flatMap(({ articles }) => articles)]);
  for (const story of await ledger.links.storiesOf(placings.flatMap((placing) => placing.joins)))
    for (const article of story.articles) members.add(article);
  await addNamed(ledger, groupings, members);
  for (const placing of await ledger.links.placings([...members]))
    if (!joins.has(placing.article)) joins.set(placing.article, placing);
  const all = await ledger.links.storiesOf([...members]);
  await writeStories(ledger, outlets, { before: all, placings, joins, groupings });
}

/** Adds the stories that people put together with, or parted from, those that are already among the members. */
async function addNamed(ledger: Ledger, groupings: readonly Grouping[], members: Set<string>): Promise<void> {
  for (let grew = true; grew;) {
    const missing = groupings
      .map(namedIn)
      .filter((named) => named.some((article) => members.has(article)))
      .flatMap((named) => named.filter((article) => !members.has(article)));
    for (const article of missing) members.add(article);
    for (const { articles } of await ledger.links.storiesOf(missing))
      for (const article of articles) members.add(article);
    grew = missing.length > 0;
  }
}

/** The placings that are new or not what they were. */
async function placedAnew(ledger: Ledger): Promise<Placing[]> {
  const placings: Placing[] = [];
  for (let from = await ledger.links.unplaced(); from;) {
    const { changed, end } = await replay(ledger, from);
    placings.push(...changed);
    from = end && (await ledger.links.unplaced(end));
  }
  return placings;
}

interface Replayed {
  readonly changed: readonly Placing[];
  /** From where on nothing can have changed but by what is not yet placed; absent at the end of the stream. */
  readonly end?: Position;
}

/** Places articles from a position on, until so many in a row stand where they stood that all after them do. */
async function replay(ledger: Ledger, from: Position): Promise<Replayed> {
  const stream = await streamAt(ledger, from);
  const changed: Placing[] = [];
  let alike = 0;
  for await (const subjects of inPages(ledger.links.subjectsFrom(from))) {
    const known = await ledger.links.placings(subjects.map(({ article }) => article));
    const before = new Map(known.map((placing) => [placing.article, placing.joins]));
    for (const subject of subjects) {
      const { article, moment } = subject;
      const { joins } = stream.place(subject);
      alike = isSame(before.get(article), joins) ? alike + 1 : 0;
      if (alike === 0) changed.push({ article, moment, joins });
      else if (alike > stream.reach()) return { changed, end: subject };
    }
  }
  return { changed };
}

function isSame(before: readonly string[] | undefined, joins: readonly string[]): boolean {
  return before?.length === joins.length && before.every((article, i) => article === joins[i]);
}

/** Subjects whose placings are asked for at once. */
const pageSize = 500;

async function* inPages(subjects: AsyncIterable<Subject>): AsyncIterable<readonly Subject[]> {
  let page: Subject[] = [];
  for await (const subject of subjects) {
    page.push(subject);
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

/** A stream that remembers what was published before a position; what is remembered is recalled, not judged again. */
async function streamAt(ledger: Ledger, from: Position): Promise<StoryStream> {
  const stream = storyStream();
  const { subjects, first } = await subjectsBefore(ledger, from);
  for (const subject of subjects.slice(0, first)) stream.count(subject);
  const remembered = subjects.slice(first);
  const known = await ledger.links.placings(remembered.map(({ article }) => article));
  const joins = new Map(known.map((placing) => [placing.article, placing.joins]));
  for (const subject of remembered) stream.recall(subject, joins.get(subject.article) ?? []);
  return stream;
}

/** What a stream at a position knows: from `first` on the articles that are remembered, before them those that tell how rare words are. */
async function subjectsBefore(ledger: Ledger, from: Position) {
  for (let limit = setting.memory + setting.rarity + 1; ; limit *= 2) {
    const subjects = await ledger.links.subjectsBefore(from, limit);
    const first = rememberedFrom(subjects);
    if (subjects.length < limit) return { subjects, first };
    const needed = first - setting.rarity - 1;
    if (needed >= 0) return { subjects: subjects.slice(needed), first: first - needed };
  }
}

interface Settling {
  readonly before: readonly Story[];
  readonly placings: readonly Placing[];
  readonly joins: ReadonlyMap<string, Placing>;
  readonly groupings: readonly Grouping[];
}

async function writeStories(
  ledger: Ledger,
  outlets: Outlets,
  { before, placings, joins, groupings }: Settling,
): Promise<void> {
  const groups = regrouped(groupsOf(cut([...joins.values()].sort(byMoment), groupings)), groupings);
  const stories: StoryChange[] = [];
  const descents: Branch[] = [];
  for (const some of portionsOf(groups))
    for (const { story, branches } of await storyChanges(ledger, outlets, some)) {
      stories.push(story);
      descents.push(...branches);
    }
  const now = stories.map(({ story }) => story);
  await ledger.links.write({ stories, descents, placings, former: formerOf(before, now) });
}

/** Articles whose traces are asked for at once. */
const portion = 500;

/** Groups after one another that have so many articles together. */
function portionsOf(groups: readonly (readonly string[])[]): (readonly string[])[][] {
  const portions: (readonly string[])[][] = [];
  let room = 0;
  for (const group of groups) {
    if (room <= 0) {
      portions.push([]);
      room = portion;
    }
    portions.at(-1)?.push(group);
    room -= group.length;
  }
  return portions;
}

/** The stories of some groups as they are now, with where their articles go back to. */
async function storyChanges(ledger: Ledger, outlets: Outlets, groups: readonly (readonly string[])[]) {
  const members = groups.flat();
  const shared = (await ledger.links.reuses(members)).filter(isTelling);
  const ends = shared.flatMap(({ a, b }) => [a, b]);
  const traces = await ledger.links.traces([...new Set([...members, ...ends])]);
  const known = new Map(traces.map((trace) => [trace.article, trace]));
  const reuses = reusesBy(shared);
  return groups.flatMap((group) => {
    const held = group.flatMap((article) => known.get(article) ?? []).toSorted(byMoment);
    if (held.length === 0) return [];
    const mine = new Set(held.flatMap(({ article }) => reuses.get(article) ?? []));
    return storyChange({ held, reuses: shared.filter((reuse) => mine.has(reuse)), known, outlets });
  });
}

/** Reuses by each of their ends, in the order given. */
function reusesBy(reuses: readonly Reuse[]): ReadonlyMap<string, readonly Reuse[]> {
  const found = new Map<string, Reuse[]>();
  for (const reuse of reuses)
    for (const end of [reuse.a, reuse.b]) {
      const known = found.get(end);
      if (known) known.push(reuse);
      else found.set(end, [reuse]);
    }
  return found;
}

interface Telling {
  /** The articles of the story, in the order of publication. */
  readonly held: readonly Trace[];
  /** What they share with one another and with others. */
  readonly reuses: readonly Reuse[];
  readonly known: ReadonlyMap<string, Trace>;
  readonly outlets: Outlets;
}

function storyChange({ held, reuses, known, outlets }: Telling) {
  const inside = new Set(held.map(({ article }) => article));
  const outside = new Set(reuses.flatMap(({ a, b }) => [a, b]).filter((article) => !inside.has(article)));
  const family = [...held, ...[...outside].sort().flatMap((article) => known.get(article) ?? [])];
  const tree = copyTree({ traces: family, reuses }, outlets);
  const branches = withRetold(tree, held, outlets).filter(({ article }) => inside.has(article));
  const outletsHeld = new Set(held.map(({ article, site }) => site ?? article));
  const story = {
    story: storyOf(held),
    outlets: outletsHeld.size,
    origins: originsOf(branches, held, outlets),
  };
  return { story, branches };
}

/** Stories that are no more, each with the one that most of its articles are in now. */
function formerOf(before: readonly Story[], now: readonly Story[]): NonNullable<LinkChange["former"]> {
  const ids = new Set(now.map(({ id }) => id));
  const homes = new Map(now.flatMap(({ id, articles }) => articles.map((article) => [article, id])));
  return before
    .filter(({ id }) => !ids.has(id))
    .map(({ id, articles }) => {
      const counts = new Map<string, number>();
      for (const article of articles) {
        const home = homes.get(article);
        if (home !== undefined) counts.set(home, (counts.get(home) ?? 0) + 1);
      }
      const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return { id, ...(best ? { now: best[0] } : {}) };
    });
}
