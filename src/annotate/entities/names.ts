import type { EntityKind } from "../../schema/entity.ts";
import { remembered } from "../../text/remembered.ts";
import { countryNamed, countryOfCapital, countryOfHouse } from "./countries.ts";
import { type Draft, draftOf, join, learnNoun } from "./draft.ts";
import { outletNouns } from "./en/nouns.ts";
import { fullTitles } from "./en/people.ts";
import type { Mentioned } from "./mentions.ts";
import { officeOf, otherFormsOf } from "./offices.ts";
import { genderOfGiven, isPersonNoun, personNameOf } from "./persons.ts";
import type { Register } from "./register/register.ts";

/**
 * Puts name mentions together: the same string; title and name, surname or given name and the full name; acronym and full
 * form; a name and its shortening. Two people with one surname are told apart by form of address, gender and nearness.
 */
export function entitiesOfNames(mentions: readonly Mentioned[], text: string, register: Register): Draft[] {
  const named = mentions.filter(({ form }) => form === "name");
  const drafts: Draft[] = [];
  const whole = [...named].sort(
    (a, b) => wordsOf(b.text).length - wordsOf(a.text).length || a.span[0] - b.span[0],
  );
  for (const mention of whole) place(mention, drafts, register);
  joinAcronyms(drafts, text);
  for (const draft of drafts) draft.mentions.sort((a, b) => a.span[0] - b.span[0]);
  for (const draft of drafts)
    if (draft.kind === "person") addTitles(draft);
    else addOwnNouns(draft);
  return drafts.sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0));
}

function place(mention: Mentioned, drafts: Draft[], register: Register): void {
  const kind = kindOf(mention, drafts);
  const fitting = drafts.filter((draft) => fits(draft, mention, kind));
  const draft = nearest(fitting, mention);
  if (draft) return join(draft, { ...mention, gender: genderOf(mention, kind) });
  const gender = genderOf(mention, kind) ?? (kind === "person" ? genderOfGiven(mention.text) : undefined);
  const made = draftOf({ ...mention, gender }, kind, nameOf(mention, kind));
  const outlet =
    kind === "person"
      ? undefined
      : (register.byName(made.name) ??
        register.byName(made.name.replace(/\s+(?:news agency|television|newspaper|website)$/i, "")));
  if (outlet) {
    made.kind = "organisation";
    made.name = outlet.name;
    made.carrier = { kind: outlet.kind, stateMedia: outlet.stateMedia, country: outlet.country };
    for (const [noun, carried] of Object.entries(outletNouns))
      if (carried === outlet.kind) made.nouns.add(noun);
  }
  drafts.push(made);
}

/** A country or a house of government is what it is, whatever the names model calls it; so is a surname of a person. */
function kindOf(mention: Mentioned, drafts: readonly Draft[]): EntityKind {
  if (countryNamed(mention.text) && mention.kind !== "group") return "place";
  if (countryOfHouse(mention.text)) return "organisation";
  if (countryOfCapital(mention.text)) return mention.kind ?? "place";
  const words = wordsOf(mention.text.replace(/[’']s?$/, ""));
  if (words.length === 1 && drafts.some((draft) => isSurname(words[0] ?? "", draft))) return "person";
  const same = drafts.find(({ mentions }) =>
    mentions.some(({ text }) => keyOf(text) === keyOf(mention.text)),
  );
  return same?.kind ?? mention.kind ?? "organisation";
}

function isSurname(word: string, { kind, name }: Draft): boolean {
  const words = name.split(/\s+/);
  return (
    kind === "person" &&
    words.length > 1 &&
    [words[0], words.at(-1)].some((one) => plain(one ?? "") === plain(word))
  );
}

function genderOf({ text, gender }: Mentioned, kind: EntityKind): Draft["gender"] {
  return kind === "person" ? (gender ?? personNameOf(text).gender) : undefined;
}

function nameOf({ text }: Mentioned, kind: EntityKind): string {
  const bare = text.replace(/[’']s?$/, "");
  if (kind !== "person") return kind === "place" ? (countryNamed(bare)?.name ?? bare) : bare;
  const { names } = personNameOf(bare);
  return names.length > 0 ? names.join(" ") : bare;
}

function fits(draft: Draft, mention: Mentioned, kind: EntityKind): boolean {
  if (keyOf(draft.name) === keyOf(nameOf(mention, kind))) return draft.kind === kind || kind !== "person";
  if (draft.kind !== kind) return false;
  if (kind === "person") return samePerson(draft, mention);
  if (kind === "group" || kind === "event" || kind === "product") return false;
  return shortens(mention.text, draft.name) && !isOfAnother(draft, mention);
}

/**
 * "The Ministry of Defence" of one's own country, named before "the Ustranian Ministry of Defence": a body of state that is
 * told without its country cannot be short for one that comes later with another.
 */
function isOfAnother({ name, mentions }: Draft, { text, span }: Mentioned): boolean {
  const [first = ""] = wordsOf(name);
  return (
    bodyOfState.test(text) &&
    /\p{Ll}(?:an|ese|ish|i|ic|[’']s?)$/u.test(first) &&
    plain(wordsOf(text)[0] ?? "") !== plain(first) &&
    mentions.every((mention) => mention.span[0] > span[0])
  );
}

/** Bodies that every state has. */
const bodyOfState =
  /^(?:the )?(?:(?:ministry|department) of|(?:\p{L}+ )?(?:ministry|army|navy|air force|parliament|government|general staff|border (?:guard|police|service))$)/iu;

function samePerson(draft: Draft, mention: Mentioned): boolean {
  const full = personNameOf(draft.name).names.map(plain);
  const told = personNameOf(mention.text);
  const names = told.names.map(plain);
  const gender = mention.gender ?? told.gender;
  if (gender && draft.gender && gender !== draft.gender) return false;
  if (names.length === 1) return full.length > 1 && (full.at(-1) === names[0] || full[0] === names[0]);
  const middle = names
    .slice(0, -1)
    .every((name) =>
      full.some(
        (own) =>
          own === name ||
          (name.length === 1 && own.startsWith(name)) ||
          (own.length === 1 && name.startsWith(own)),
      ),
    );
  return full.at(-1) === names.at(-1) && middle;
}

/** Last words of bodies that something else gave its name: the Corrin Star Committee is not the Corrin Star. */
const bodiesOfTheirOwn =
  /^(?:committee|commission|association|inquiry|foundation|hospital|airport|council|board|tribunal|court|police|campaign|festival)$/;

/** "Pellworth" for "Pellworth Group", "the Courier" for "The Lissmar Courier", "Kursk" for "Kursk region". */
function shortens(short: string, long: string): boolean {
  const few = wordsOf(short).map(plain);
  const many = wordsOf(long).map(plain);
  if (few.length === 0 || few.length >= many.length) return false;
  const starts = few.every((word, i) => word === many[i]);
  const ends = few.every((word, i) => word === many[many.length - few.length + i]);
  return (
    (starts &&
      !bodiesOfTheirOwn.test(many.at(-1) ?? "") &&
      !/^(?:north|south|east|west|new|united|national|ministry|university|office|bank|department)$/.test(
        few.join(" "),
      )) ||
    (ends && /^\p{Lu}/u.test(short.replace(/^the\s+/i, "")))
  );
}

/**
 * Of several it could be: by surname before given name, somebody in their own right before somebody's kin, then the one
 * most spoken of before it.
 */
function nearest(drafts: readonly Draft[], mention: Mentioned): Draft | undefined {
  if (drafts.length < 2) return drafts[0];
  const same = drafts.find(({ name, kind }) => kind !== "person" && keyOf(name) === keyOf(mention.text));
  if (same) return same;
  const surname = plain(personNameOf(mention.text).names.at(-1) ?? "");
  const bySurname = preferred(drafts, ({ name }) => plain(wordsOf(name).at(-1) ?? "") === surname);
  const own = preferred(bySurname, ({ mentions }) => !mentions.some(({ asKin }) => asKin));
  const told = mention.gender ?? personNameOf(mention.text).gender;
  const likely = told ? preferred(own, ({ name }) => endsLike(name, told)) : own;
  const before = likely.filter(({ mentions }) => mentions.some(({ span }) => span[0] <= mention.span[0]));
  return before.toSorted((a, b) => prominence(b, mention) - prominence(a, mention))[0] ?? likely[0];
}

/** Of two given names of which no list tells, "Mrs" is for the one in -a. */
function endsLike(name: string, gender: "female" | "male"): boolean {
  return /a$/i.test(wordsOf(name)[0] ?? "") === (gender === "female");
}

/** How much a text has been about somebody up to a place: subjects count most, every sentence back takes a quarter off. */
function prominence({ mentions }: Draft, { span, sentence }: Mentioned): number {
  return mentions
    .filter((mention) => mention.span[0] <= span[0])
    .reduce((sum, { relation, sentence: at }) => {
      const weight = relation.startsWith("nsubj") ? 3 : relation.startsWith("appos") ? 0.8 : 1;
      return sum + weight * 0.75 ** (sentence - at);
    }, 0);
}

/** Those that pass, or all when none does. */
function preferred(drafts: readonly Draft[], passes: (draft: Draft) => boolean): readonly Draft[] {
  const passing = drafts.filter(passes);
  return passing.length > 0 ? passing : drafts;
}

/** "Korea Institute for National Unification (KINU)", or capitals that spell another name's initials. */
function joinAcronyms(drafts: Draft[], text: string): void {
  for (const short of drafts.filter(({ name }) => /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u.test(name))) {
    const defined = short.mentions
      .map(({ span }) =>
        drafts.find(
          (long) => long !== short && long.mentions.some((mention) => bracketed(text, mention, span[0])),
        ),
      )
      .find(Boolean);
    const long =
      defined ??
      drafts.find((other) => other !== short && other.kind !== "person" && spells(other.name, short.name));
    if (!long) continue;
    if (defined) long.forms.add(`${long.name} (${short.name})`);
    for (const mention of short.mentions) join(long, mention);
    long.carrier ??= short.carrier;
    for (const noun of short.nouns) long.nouns.add(noun);
    drafts.splice(drafts.indexOf(short), 1);
  }
}

/** "The Bugle" in the Ishel Valley Bugle, "TPA" in the Tarvenian Press Agency: the article's own outlet. */
export function joinOwnOutlet(drafts: readonly Draft[], site: string, register: Register): void {
  for (const draft of drafts) {
    const short =
      (shortens(draft.name, site) && (draft.kind !== "place" || endsAlike(draft.name, site))) ||
      draft.mentions.some(({ form, text }) => form === "name" && isLastOf(text.replace(/[’']s?$/, ""), site));
    const initials = draft.mentions.some(({ text }) => spells(site, text.replace(/[’']s?$/, "")));
    const same = keyOf(draft.name) === keyOf(site) || short || initials;
    if (!same || draft.kind === "person" || countryNamed(draft.name)) continue;
    const outlet = register.byName(site);
    if (draft.name !== site && register.byName(draft.name)) delete draft.carrier;
    draft.name = site;
    draft.kind = "organisation";
    draft.carrier ??= outlet
      ? { kind: outlet.kind, stateMedia: outlet.stateMedia, country: outlet.country }
      : { kind: "outlet", stateMedia: false };
  }
}

/** "the Observer" in the Harbour Observer, whatever other paper is called so. */
const isLastOf = (name: string, site: string): boolean => shortens(name, site) && endsAlike(name, site);

/** "Courier" of the Lissmar Courier; not the town it is named for. */
function endsAlike(short: string, long: string): boolean {
  return plain(wordsOf(long).at(-1) ?? "") === plain(wordsOf(short).at(-1) ?? "");
}

function bracketed(text: string, { span }: Mentioned, at: number): boolean {
  return span[1] < at && at - span[1] <= 4 && /^(?:[’']s?)?\s*\($/.test(text.slice(span[1], at));
}

function spells(long: string, short: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "");
  const words = wordsOf(long);
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
  return (
    words.length > 1 &&
    letters.length > 1 &&
    (capitals === letters || words.map((word) => word[0]?.toUpperCase()).join("") === letters)
  );
}

/** The words of a name that can stand for the whole: "the ministry", "the authority"; the rest narrows them. */
function addOwnNouns(draft: Draft): void {
  for (const { text } of draft.mentions) {
    for (const word of wordsOf(text.replace(/[’']s?$/, ""))) {
      for (const form of [plain(word), plain(word).replace(/s$/, "")]) {
        learnNoun(draft, form);
        draft.qualifiers.add(form);
      }
    }
  }
  for (const form of otherFormsOf(draft.name)) draft.forms.add(form);
  if (draft.name.endsWith(" Group")) learnNoun(draft, "company");
  if (countryNamed(draft.name)) draft.nouns.add("country").add("nation");
}

/** "Sen. Cruz" is "the senator" further on. */
function addTitles(draft: Draft): void {
  for (const { text } of draft.mentions)
    for (const title of personNameOf(text).titles)
      if (isPersonNoun(fullTitles[title] ?? title)) draft.nouns.add(fullTitles[title] ?? title);
}

const wordsOf = remembered((name): readonly string[] =>
  name
    .replace(/^(?:the|an?)\s+/i, "")
    .split(/[\s-]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)),
);

const keyOf = remembered((name): string => {
  const office = officeOf(name);
  if (office) return `ministry of ${plain(office.field)} ${plain(office.owner ?? "")}`;
  return wordsOf(name.replace(/[’']s?$/, ""))
    .map(plain)
    .join(" ");
});

const plain = remembered((word): string =>
  word.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[.’']/g, "").toLowerCase(),
);
