import { easter, nthWeekday, toDay } from "../calendar.ts";

type Rule = (year: number) => number;
const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    toDay(year, month, day);
const nth =
  (month: number, weekday: number, n: number): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, n);
const afterEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days;

/** Holidays of the English-speaking world by their lower-case words, as the day they fall on in a year. */
export const holidays: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["christmas", fixed(12, 25)],
  ["christmas day", fixed(12, 25)],
  ["christmas eve", fixed(12, 24)],
  ["xmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["new year s eve", fixed(12, 31)],
  ["new year eve", fixed(12, 31)],
  ["new years eve", fixed(12, 31)],
  ["new year s day", fixed(1, 1)],
  ["new year s", fixed(1, 1)],
  ["new years day", fixed(1, 1)],
  ["new year day", fixed(1, 1)],
  ["epiphany", fixed(1, 6)],
  ["halloween", fixed(10, 31)],
  ["all saints day", fixed(11, 1)],
  ["valentine s day", fixed(2, 14)],
  ["valentines day", fixed(2, 14)],
  ["st patrick s day", fixed(3, 17)],
  ["independence day", fixed(7, 4)],
  ["fourth of july", fixed(7, 4)],
  ["bastille day", fixed(7, 14)],
  ["veterans day", fixed(11, 11)],
  ["armistice day", fixed(11, 11)],
  ["may day", fixed(5, 1)],
  ["april fools day", fixed(4, 1)],
  ["april fool s day", fixed(4, 1)],
  ["earth day", fixed(4, 22)],
  ["groundhog day", fixed(2, 2)],
  ["guy fawkes day", fixed(11, 5)],
  ["guy fawkes night", fixed(11, 5)],
  ["juneteenth", fixed(6, 19)],
  ["australia day", fixed(1, 26)],
  ["anzac day", fixed(4, 25)],
  ["canada day", fixed(7, 1)],
  ["thanksgiving", nth(11, 4, 4)],
  ["thanksgiving day", nth(11, 4, 4)],
  ["cyber monday", (year) => nthWeekday(year, 11, 4, 4) + 4],
  ["thanks giving day", nth(11, 4, 4)],
  ["saint patrick s day", fixed(3, 17)],
  ["international workers day", fixed(5, 1)],
  ["international women s day", fixed(3, 8)],
  ["victory day", fixed(5, 9)],
  ["fourth of july", fixed(7, 4)],
  ["black friday", (year) => nthWeekday(year, 11, 4, 4) + 1],
  ["labor day", nth(9, 1, 1)],
  ["labour day", nth(9, 1, 1)],
  ["columbus day", nth(10, 1, 2)],
  ["presidents day", nth(2, 1, 3)],
  ["president s day", nth(2, 1, 3)],
  ["martin luther king day", nth(1, 1, 3)],
  ["martin luther king jr day", nth(1, 1, 3)],
  ["mlk day", nth(1, 1, 3)],
  ["memorial day", nth(5, 1, -1)],
  ["mother s day", nth(5, 7, 2)],
  ["mothers day", nth(5, 7, 2)],
  ["father s day", nth(6, 7, 3)],
  ["fathers day", nth(6, 7, 3)],
  ["election day", (year) => nthWeekday(year, 11, 1, 1) + 1],
  ["remembrance day", fixed(11, 11)],
  ["inauguration day", fixed(1, 20)],
  ["easter", afterEaster(0)],
  ["easter sunday", afterEaster(0)],
  ["easter day", afterEaster(0)],
  ["easter monday", afterEaster(1)],
  ["good friday", afterEaster(-2)],
  ["maundy thursday", afterEaster(-3)],
  ["holy thursday", afterEaster(-3)],
  ["palm sunday", afterEaster(-7)],
  ["ash wednesday", afterEaster(-46)],
  ["shrove tuesday", afterEaster(-47)],
  ["mardi gras", afterEaster(-47)],
  ["ascension day", afterEaster(39)],
  ["whit sunday", afterEaster(49)],
  ["pentecost", afterEaster(49)],
]);

/** Words a holiday's name can begin with. */
export const holidayStarts: ReadonlySet<string> = new Set(
  [...holidays.keys()].map((name) => name.split(" ")[0] as string),
);
