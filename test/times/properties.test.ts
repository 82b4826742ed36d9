import fc from "fast-check";
import { expect, test } from "vitest";
import { dayText, easter, fromDay, toDay, weekdayOf, weekPeriod } from "../../src/annotate/times/calendar.ts";
import { addAmounts } from "../../src/annotate/times/resolve/arithmetic.ts";
import { resolve } from "../../src/annotate/times/resolve/resolve.ts";
import { timesOf } from "./marked.ts";

const pieces = fc.constantFrom(
  ..."the a last next this on in since until by from to and between early late mid - , . ' Monday Sat. March may 4 12 1998 2025 '98 480 BC 4pm 11.40pm noon o'clock past half second quarter year week ago later of twenty-four two three several years months every each daily twice autumn Christmas Eve now recently old T : / % $ 00 99999999999999999999".split(
    " ",
  ),
);
const sentence = fc.array(pieces, { maxLength: 25 }).map((words) => words.join(" "));
const published = fc.option(
  fc.constantFrom("2025-07-01", "1998-02-28T23:59:00Z", "2024-02-29", "not a date"),
  {
    nil: undefined,
  },
);

test("nothing throws, spans lie in order, intervals are ordered", () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string(), fc.string({ unit: "binary" })), published, (text, day) => {
      let last = 0;
      for (const { span, interval } of timesOf(text, { published: day })) {
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        last = span[1];
        const { start, end } = interval ?? {};
        if (start && end && !start.startsWith("BC")) expect(start <= end).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test("a date written any way reads back the same", () => {
  const months =
    "January February March April May June July August September October November December".split(" ");
  fc.assert(
    fc.property(fc.integer({ min: toDay(1700, 1, 1), max: toDay(2099, 12, 31) }), (day) => {
      const { year, month, day: date } = fromDay(day);
      const name = months[month - 1] as string;
      const ways = [
        `${date} ${name} ${year}`,
        `${name} ${date}, ${year}`,
        `${name} ${date} ${year}`,
        dayText(day),
      ];
      for (const way of ways) {
        const text = `It happened on ${way}.`;
        expect(timesOf(text, { published: "2025-07-01" }).map(({ value }) => value)).toEqual([dayText(day)]);
      }
    }),
    { numRuns: 150 },
  );
});

test("a clock written any way reads back the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const two = (n: number): string => String(n).padStart(2, "0");
      const half = hour < 12 ? "am" : "pm";
      const dial = hour % 12 || 12;
      for (const way of [
        `${dial}.${two(minute)}${half}`,
        `${dial}:${two(minute)} ${half}`,
        `${dial}:${two(minute)} ${half[0]}.m.`,
      ]) {
        const [time] = timesOf(`It rang at ${way} on 4 May 2021.`, { published: "2025-07-01" });
        expect(time?.value).toBe(`2021-05-04T${two(hour)}:${two(minute)}`);
      }
    }),
    { numRuns: 100 },
  );
});

test("days and civil dates are one to one, weeks hold their days", () => {
  fc.assert(
    fc.property(fc.integer({ min: -900_000, max: 900_000 }), (day) => {
      const { year, month, day: date } = fromDay(day);
      expect(toDay(year, month, date)).toBe(day);
      const { start, end } = weekPeriod(day);
      expect(start <= day && day < end && weekdayOf(start) === 1).toBe(true);
    }),
  );
});

test("a month after a month before stays within three days of where it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const month = [{ unit: "month", count: 1 }] as const;
      expect(Math.abs(addAmounts(addAmounts(day, month, -1), month, 1) - day)).toBeLessThanOrEqual(3);
    }),
  );
});

test("Easter falls on a Sunday between 22 March and 25 April", () => {
  for (let year = 1900; year < 2100; year++) {
    expect(weekdayOf(easter(year))).toBe(7);
    expect(easter(year)).toBeGreaterThanOrEqual(toDay(year, 3, 22));
    expect(easter(year)).toBeLessThanOrEqual(toDay(year, 4, 25));
  }
});

test("one meaning has another value for every anchor", () => {
  const anchors = {
    narrative: false,
    tense: "past",
    known: true,
    certain: true,
    ahead: false,
    southern: false,
  } as const;
  const meaning = { kind: "point", month: 6, yearShift: -1 } as const;
  const at = (year: number): string | undefined =>
    resolve(meaning, { ...anchors, publication: { day: toDay(year, 7, 1) } }).value;
  expect(at(2025)).toBe("2024-06");
  expect(at(1990)).toBe("1989-06");
  expect(resolve(meaning, anchors).value).toBe("XXXX-06");
});

test.each([
  ["digits", "7 ".repeat(500_000)],
  ["one number", "7".repeat(1_000_000)],
  ["words", "the last ".repeat(110_000)],
  ["joined words", "one hundred and ".repeat(16_000)],
  ["hyphens", "-".repeat(250_000)],
  ["one word", "may".repeat(333_000)],
  ["dates", "4 May ".repeat(40_000)],
  ["open brackets", "( 1998 ".repeat(35_000)],
])("up to a megabyte of %s takes time in proportion", (_, text) => {
  const started = process.cpuUsage();
  timesOf(text, { published: "2025-07-01" });
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(8);
});
