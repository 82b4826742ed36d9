import recognizers from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import nlp from "compromise";
import dates from "compromise-dates";

/** One expression as the scorer takes it. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value?: string | undefined;
}

/** A library that finds times in a text published on a day. */
export type Peer = (text: string, published: string | undefined) => Timex[];

/** Libraries run on the same input; the adapters map their answers to TIMEX3 as well as their answers allow. */
export const peers: Readonly<Record<string, Peer>> = {
  "chrono-node": withChrono,
  "compromise-dates": withCompromise,
  "Recognizers-Text": withRecognizers,
};

function withChrono(text: string, published: string | undefined): Timex[] {
  const reference = new Date(`${(published ?? "2000-01-01").slice(0, 10)}T12:00:00`);
  return chrono.parse(text, reference).flatMap(({ index, text: words, start, end }) => {
    const first = timexOf(start, words);
    const whole = { start: index, end: index + words.length, ...first };
    return end ? [{ ...whole, end: index + Math.max(1, Math.floor(words.length / 2)) }] : [whole];
  });
}

/** The value as precise as the components the library is certain of. */
function timexOf(at: chrono.ParsedComponents, words: string): { type: string; value: string } {
  const year = String(at.get("year")).padStart(4, "0");
  const month = String(at.get("month")).padStart(2, "0");
  const day = String(at.get("day")).padStart(2, "0");
  const hour = String(at.get("hour")).padStart(2, "0");
  if (/\byears?( ago)?$/i.test(words)) return { type: "DATE", value: year };
  if (/\b(months?|quarter)( ago)?$/i.test(words)) return { type: "DATE", value: `${year}-${month}` };
  if (at.isCertain("hour"))
    return {
      type: "TIME",
      value: `${year}-${month}-${day}T${hour}:${String(at.get("minute") ?? 0).padStart(2, "0")}`,
    };
  if (at.isCertain("day") || at.isCertain("weekday"))
    return { type: "DATE", value: `${year}-${month}-${day}` };
  if (at.isCertain("month")) return { type: "DATE", value: `${year}-${month}` };
  return { type: "DATE", value: at.isCertain("year") ? year : `${year}-${month}-${day}` };
}

const reader = nlp.plugin(dates) as unknown as (text: string) => {
  dates: (options: object) => CompromiseView;
};

interface CompromiseView {
  json: (options: object) => CompromiseDate[];
}

interface CompromiseDate {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start?: string; readonly unit?: string };
}

function withCompromise(text: string, published: string | undefined): Timex[] {
  try {
    const view = reader(text).dates({ today: (published ?? "2000-01-01").slice(0, 10) });
    return view.json({ offset: true }).map(({ offset, dates: found }) => ({
      ...trimmed(text, offset.start, offset.start + offset.length),
      type: found?.unit === "time" ? "TIME" : "DATE",
      value: found?.start && cut(found.start, found.unit ?? "day"),
    }));
  } catch {
    return [];
  }
}

/** Without the prepositions and marks the library takes in, which lie outside TIMEX3 extents. */
function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  const words = text.slice(from, to);
  const lead =
    /^(?:\W*\b(?:on|in|at|by|since|until|from|before|after|for|during|of|within)\b)?\W*/i.exec(words)?.[0]
      .length ?? 0;
  const tail = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return lead + tail < words.length ? { start: from + lead, end: to - tail } : { start: from, end: to };
}

function cut(iso: string, unit: string): string {
  if (unit === "year") return iso.slice(0, 4);
  if (unit === "month") return iso.slice(0, 7);
  return unit === "time" || unit === "hour" || unit === "minute" ? iso.slice(0, 16) : iso.slice(0, 10);
}

interface Recognized {
  readonly start: number;
  /** The last character, inclusive. */
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly values?: readonly Resolution[] } | null;
}

interface Resolution {
  readonly timex: string;
  readonly value?: string;
  readonly start?: string;
}

/** Sentence by sentence: the library's time grows faster than the text. */
function withRecognizers(text: string, published: string | undefined): Timex[] {
  const day = (published ?? "2000-01-01").slice(0, 10);
  const reference = new Date(`${day}T12:00:00`);
  return [...text.matchAll(/\S[^\n]*?(?:(?<!\b\p{Lu}\p{Ll}{0,3})[.!?](?=\s)|(?=\n)|$)/gu)].flatMap(
    ({ 0: sentence, index }) =>
      (recognizers.recognizeDateTime(sentence, "en-us", 0, reference) as unknown as Recognized[]).map(
        ({ start, end, typeName, resolution }) => {
          const kind = typeName.replace("datetimeV2.", "");
          const type = { duration: "DURATION", set: "SET", date: "DATE", daterange: "DATE" }[kind] ?? "TIME";
          const value = resolution?.values?.[0];
          return {
            start: index + start,
            end: index + end + 1,
            type,
            value: value && timex3(kind, value, day),
          };
        },
      ),
  );
}

/** The first of the library's values, the past one where there are two, as TIMEX3 writes it; the day's own weekday is the day. */
function timex3(kind: string, { timex, value, start }: Resolution, day: string): string {
  if (kind === "duration" || kind === "set") return timex;
  if (/^\d{4}[^,]*$/.test(timex)) return timex;
  const weekday = /^XXXX-WXX-(\d)$/.exec(timex)?.[1];
  if (weekday && Number(weekday) % 7 === new Date(`${day}T12:00:00Z`).getUTCDay()) return day;
  if (/^XXXX-\d\d$/.test(timex)) return start?.slice(0, 7) ?? timex;
  if (kind === "time") return `${day}T${(value ?? "").slice(0, 5)}`;
  const moment = value ?? start;
  return moment === undefined || moment === "not resolved" ? timex : moment.slice(0, 16).replace(" ", "T");
}
