/** Nouns that count people and say nothing of what they are to the count: "74 people", "residents", "victims" killed. */
export const peopleNouns: ReadonlySet<string> = new Set(
  (
    "person people man woman child adult resident victim inhabitant villager citizen civilian casualty fatality body death " +
    "dead human individual toll other local survivor evacuee missing"
  ).split(" "),
);

/** Nouns that say nothing more than what befell those counted: "34 infections" are 34 people infected. */
export const befallenNouns: ReadonlySet<string> = new Set(
  "patient passenger infection case death fatality injury victim casualty drowning".split(" "),
);
