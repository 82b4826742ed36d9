import { monthNumbers } from "./en/months.ts";

/** A day in an address: /2025/07/01/, /2025/jul/01/, 2025-07-01, 20250701; undefined for none or one that cannot be. */
export function dayInAddress(url: string): { value: string; raw: string } | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  const patterns = [
    /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2}|[a-z]{3,9})[/_-](\d{1,2})(?=[/_.-]|$)/i,
    /(?:^|[/_-])((?:19|20)\d\d)([01]\d)([0-3]\d)(?=\D|$)/,
  ];
  for (const pattern of patterns) {
    const [raw, year = "", month = "", day = ""] = pattern.exec(path) ?? [];
    const value = raw && isoDay(Number(year), monthOf(month), Number(day));
    if (value) return { value, raw: raw.replace(/^[/_-]/, "") };
  }
  return undefined;
}

/**
 * A moment or day as sites write it, as ISO 8601: with zone where one is told, day alone where no time is. Undefined where
 * no day can be read. Numeric days with the day or month in doubt are read day first, or month first where told, unless that
 * cannot be.
 */
export function isoDate(words: string, monthFirst = false): string | undefined {
  const text = words.slice(0, 400).trim();
  const iso =
    /(\d{4})-(\d\d)-(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i.exec(
      text,
    );
  if (iso)
    return join(
      isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])),
      timeOf(iso[4], iso[5], iso[6]),
      zoneOf(iso[7]),
    );
  const packed = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z)?$/.exec(text);
  if (packed)
    return join(
      isoDay(Number(packed[1]), Number(packed[2]), Number(packed[3])),
      timeOf(packed[4], packed[5], packed[6]),
      zoneOf(packed[7]),
    );
  const seconds = /^\d{10}(?:\d{3})?$/.exec(text);
  if (seconds)
    return new Date(text.length === 13 ? Number(text) : Number(text) * 1000)
      .toISOString()
      .replace(".000", "");
  return join(
    namedDay(text) ?? numericDay(text, monthFirst),
    clockOf(text),
    zoneOf(/\b(Z|UTC|GMT|[+-]\d\d:?\d\d)\b/.exec(text)?.[1]),
  );
}

// `\p{L}{3,12}` would say it in one, at twelve copies of all letters of Unicode: a tenth of a second to compile.
const yearMonthDay = /(?<!\d)(?<year>(?:19|20)\d\d)\s+(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?!\d)/gu;
const dayMonthYear =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+|of\s+)?(?<month>\p{L}+)\.?,?\s+(?:de\s+)?(?<year>(?:19|20)\d\d)/gu;
const monthDayYear = /(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)/gu;

/** "1 July 2025", "July 1st, 2025", "1. Juli 2025", "2025 Jul 1". */
function namedDay(text: string): string | undefined {
  const early = dayOf(namedIn(text, yearMonthDay));
  if (early) return early;
  return dayOf(namedIn(text, dayMonthYear) ?? namedIn(text, monthDayYear));
}

type Named = Readonly<Record<string, string>>;

/** The first day of a form whose month has three to twelve letters. */
function namedIn(text: string, form: RegExp): Named | undefined {
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const named = match.groups as Named;
    const letters = [...(named.month as string)].length;
    if (letters >= 3 && letters <= 12) return named;
    form.lastIndex = match.index + ((match[0].codePointAt(0) as number) > 0xffff ? 2 : 1);
  }
  return undefined;
}

function dayOf(named: Named | undefined): string | undefined {
  return named && isoDay(Number(named.year), monthOf(named.month ?? ""), Number(named.day));
}

function numericDay(text: string, monthFirst: boolean): string | undefined {
  const yearFirst = /(?<!\d)((?:19|20)\d\d)\s?[./年-]\s?(\d{1,2})\s?[./月-]\s?(\d{1,2})/.exec(text);
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)/.exec(text);
  if (!yearLast) return undefined;
  const [, first, second, year] = yearLast.map(Number) as [number, number, number, number];
  return monthFirst
    ? (isoDay(year, first, second) ?? isoDay(year, second, first))
    : (isoDay(year, second, first) ?? isoDay(year, first, second));
}

function clockOf(text: string): string | undefined {
  const [, hour = "", minute, , half] =
    /(?<![\d.])(\d{1,2})[:.](\d\d)(:\d\d)?\s*([ap]\.?m)?/i.exec(
      text.replace(/\d{1,2}\.\d{1,2}\.\d{4}/, ""),
    ) ?? [];
  if (!minute) return undefined;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase().startsWith("p") ? 12 : 0);
  return timeOf(String(hours).padStart(2, "0"), minute, undefined);
}

function timeOf(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
): string | undefined {
  return hour && minute && Number(hour) < 24 && Number(minute) < 60
    ? `${hour}:${minute}:${second ?? "00"}`
    : undefined;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return "";
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  const [, sign = "+", hours = "00", minutes = "00"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return hours === "00" && minutes === "00" ? "Z" : `${sign}${hours}:${minutes}`;
}

function join(day: string | undefined, time: string | undefined, zone: string): string | undefined {
  return day && (time ? `${day}T${time}${zone}` : day);
}

function monthOf(word: string): number {
  return /^\d+$/.test(word)
    ? Number(word)
    : (monthNumbers[word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().slice(0, 4)] ??
        monthNumbers[word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().slice(0, 3)] ??
        0);
}

/** An ISO day, if there is such a day. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1700 && year < 2200;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
