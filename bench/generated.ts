/** One generated article, as a line of NDJSON gives it. */
export interface GeneratedArticle {
  readonly id: string;
  readonly site: string;
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** News-like articles of invented places and people, some 250 characters a paragraph; the same number gives the same article. */
export function generatedArticle(number: number, paragraphs = 9): GeneratedArticle {
  const pick = chooser(number);
  const place = placeName(Math.floor(number / 12));
  const person = `${pick(firstNames)} ${pick(lastNames)}`;
  const rival = `${pick(firstNames)} ${pick(lastNames)}`;
  const site = pick(sites);
  const day = new Date(Date.UTC(2025, 0, 1 + (number % 330))).toISOString().slice(0, 10);
  const facts: Facts = { place, person, rival, pick, count: () => 2 + Math.floor(pick.random() * 400) };
  const title = `${pick(events)} in ${place}: ${facts.count()} affected`;
  const texts = Array.from({ length: paragraphs }, (_, i) => paragraphOf(facts, i));
  return {
    id: `g${number}`,
    site,
    url: `https://${site.toLowerCase().replaceAll(" ", "")}.example/${day}/${number}`,
    title,
    publishedAt: day,
    text: texts.join("\n\n"),
  };
}

interface Facts {
  readonly place: string;
  readonly person: string;
  readonly rival: string;
  readonly pick: Chooser;
  readonly count: () => number;
}

function paragraphOf(facts: Facts, index: number): string {
  const first = index === 0 ? leads : bodies;
  return Array.from({ length: 3 }, (_, i) => sentenceOf(facts, i === 0 ? first : bodies)).join(" ");
}

function sentenceOf(facts: Facts, templates: readonly string[]): string {
  const { place, person, rival, pick, count } = facts;
  const values: Readonly<Record<string, () => string>> = {
    place: () => place,
    person: () => person,
    surname: () => person.split(" ")[1] ?? "",
    rival: () => rival,
    n: () => String(count()),
    big: () => (count() * 137).toLocaleString("en"),
    day: () => pick(days),
    thing: () => pick(things),
    body: () => pick(organs),
    verb: () => pick(verbs),
    event: () => pick(events).toLowerCase(),
    adverb: () => pick(adverbs),
  };
  return pick(templates).replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.() ?? "");
}

type Chooser = ReturnType<typeof chooser>;

/** A chooser whose choices depend on its number alone (a linear congruential generator, Numerical Recipes' constants). */
function chooser(number: number) {
  let state = (number * 2_654_435_761 + 12_345) >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Object.assign(pick, { random });
}

/** A name no two numbers share. */
function placeName(number: number): string {
  let name = "";
  for (let rest = number + 40; rest > 0; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const syllables = "bar cor den fal gro hest ilm jor kel lun mor nev ost pra quil ras sten tov ulm ver".split(
  " ",
);
const firstNames =
  "Ana Bela Carl Dana Edo Fay Gus Hana Ivo Jana Karel Lena Milo Nora Otto Petra Rade Sara Tomas Vera".split(
    " ",
  );
const lastNames =
  "Arlen Brask Colvin Dorrit Eskel Fenwick Gorse Halloran Imber Jessop Kovar Lindqvist Marrow Novak Orlov Penn Quist Rask Sorrel Tamm".split(
    " ",
  );
const sites = ["Northwire", "Daily Lantern", "Harbour Post", "Gazette", "Valley Times", "Radio Meridian"];
const events = ["Flood", "Explosion", "Strike", "Landslide", "Ferry accident", "Fire", "Protest"];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "last week", "on 4 March", "in April"];
const things = ["bridge", "warehouse", "dam", "school", "railway", "refinery", "harbour", "hospital"];
const organs = ["interior ministry", "fire service", "regional council", "coast guard", "health authority"];
const verbs = ["said", "confirmed", "denied", "warned", "claimed", "announced", "estimated"];
const adverbs = ["reportedly", "allegedly", "apparently", "probably"];
const leads = [
  "At least {n} people were killed and {n} injured in the {event} in {place} on {day}, the {body} {verb}.",
  "The {body} of {place} {verb} on {day} that {n} people were missing after the {event}.",
  "{person}, the mayor of {place}, {verb} that the {thing} had been closed for {n} days before the {event}.",
];
const bodies = [
  "“We have seen nothing like this in {n} years,” {person} told reporters on {day}.",
  "{surname} said that {big} residents had been moved to shelters by the {body}.",
  "According to the {body}, the {thing} was {adverb} inspected {n} times since last autumn.",
  "It was not immediately clear who had signed the order for the {thing}.",
  "{rival}, who leads the opposition in {place}, {verb} that the {body} knew of the danger for months.",
  "The cost of repairs rose by {n}% to about {big} crowns, the {body} {verb}.",
  "A spokesman for the {body} declined to say whether the {thing} would be rebuilt.",
  "Witnesses said the {thing} shook for several minutes before the roof fell.",
  "“The figures will rise,” {rival} warned, adding that {n} workers could not be reached.",
  "The {thing} was built in 19{n} and carries some {big} vehicles a week.",
  "Rescue teams from three provinces worked through the night in heavy rain.",
  "The {body} had denied in {day} reports that the {thing} was {adverb} unsafe.",
];
