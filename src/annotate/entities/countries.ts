import { countryRows } from "./en/countries.ts";

/** A state, with the words that stand for it, its people and its government. */
export interface Country {
  readonly name: string;
  readonly capital: string;
  readonly demonyms: readonly string[];
  readonly names: readonly string[];
  readonly houses: readonly string[];
}

export const countries: readonly Country[] = countryRows
  .split("\n")
  .filter((row) => row.includes("|"))
  .map((row) => {
    const [name = "", capital = "", demonyms = "", others = "", houses = ""] = row
      .split("|")
      .map((cell) => cell.trim());
    return {
      name,
      capital,
      demonyms: listOf(demonyms),
      names: [name, ...listOf(others)],
      houses: listOf(houses),
    };
  });

const byName = indexOf(({ names }) => names);
const byDemonym = indexOf(({ demonyms }) => demonyms);
const byCapital = indexOf(({ capital }) => [capital]);
const byHouse = indexOf(({ houses }) => houses);

/** The state of this name, or undefined: "Russia", "the US", "Burma". */
export function countryNamed(name: string): Country | undefined {
  return byName.get(plain(name));
}

/** The state whose people or adjective this is: "Russian", "Danes". */
export function countryOfDemonym(word: string): Country | undefined {
  return byDemonym.get(plain(word));
}

/** The state whose capital this is. */
export function countryOfCapital(name: string): Country | undefined {
  return byCapital.get(plain(name));
}

/** The state whose government this building or district stands for: "the Kremlin", "Downing Street". */
export function countryOfHouse(name: string): Country | undefined {
  return byHouse.get(plain(name));
}

function indexOf(wordsOf: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const index = new Map<string, Country>();
  for (const country of countries)
    for (const word of wordsOf(country)) if (!index.has(plain(word))) index.set(plain(word), country);
  return index;
}

function listOf(cell: string): string[] {
  return cell
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}

function plain(name: string): string {
  return name
    .replace(/^the\s+/i, "")
    .replace(/[’]/g, "'")
    .toLowerCase();
}
