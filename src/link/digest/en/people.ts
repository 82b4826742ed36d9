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

/** Nouns of people and of their names on a list, which say nothing of what befell them. */
export const personNames: ReadonlySet<string> = new Set([
  ...peopleNouns,
  ...(
    "name entry soldier troop serviceman servicewoman fighter militant rebel guard officer policeman firefighter miner worker " +
    "employee labourer student pupil passenger crew sailor fisherman tourist visitor guest spectator supporter fan migrant " +
    "docker nurse doctor medic paramedic teacher engineer technician electrician welder builder roofer clerk cook farmer herder " +
    "hiker climber skier swimmer cyclist motorist pedestrian pilot diver rescuer journalist reporter volunteer contractor commuter " +
    "traveller shopper customer diner worshipper pilgrim athlete player parent mother father infant baby teenager pensioner " +
    "colleague comrade workmate conscript recruit marine trooper gunman attacker detainee workman seaman lineman " +
    "refugee patient prisoner inmate hostage protester demonstrator driver member boy girl family household occupant tenant"
  ).split(" "),
]);
