import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { plainVerbs } from "./en/cues.ts";
import type { Passage } from "./passage.ts";

const by = "statements/surface@1";
const longest = 2000;
const name = String.raw`(?:(?:the|a|an|his|her|its|their|one|another|some|many)\s+)?(?:[\p{L}\p{N}’'.-]+\s+){0,7}?[\p{L}\p{N}’'.-]+`;

/**
 * Statements by the words alone, for sentences without a parse: a quotation with its speaker, "according to X", "X said
 * (that) Y", "Y, X said", "reportedly". A sentence over 2,000 characters is not looked at.
 */
export function surfaceDrafts(passage: Passage): Draft[] {
  const verbs = verbForms(passage);
  return passage.sentences.flatMap(([from, to]) => {
    const start = passage.words[from]?.start ?? 0;
    const end = passage.words[to - 1]?.end ?? 0;
    if (end - start > longest) return [];
    return draftsIn(passage.text.slice(start, end), start, verbs);
  });
}

/** Forms of speech verbs as they occur in this article: by lemma where there is one, else by regular endings. */
function verbForms(passage: Passage): ReadonlySet<string> {
  const found = new Set(["said", "says", "told", "tells"]);
  for (const { lemma, start, end } of passage.words) {
    const form = passage.text.slice(start, end).toLowerCase();
    const bare = form.replace(/(?:ied|ies)$/, "y").replace(/(?:ed|es|s|ing)$/, "");
    if (
      [lemma.toLowerCase(), bare, `${bare}e`].some((l) => plainVerbs.has(l)) &&
      /(?:ed|s|told|wrote)$/.test(form)
    )
      found.add(form);
  }
  return found;
}

function draftsIn(text: string, start: number, verbs: ReadonlySet<string>): Draft[] {
  const at = (from: number, to: number): Span => [start + from, start + to];
  const according = /\b(according to)\s+([^,.;:“"]{2,80}?)(?=[,.;:“"]|\s+(?:who|which|that)\b|$)/iu.exec(
    text,
  );
  if (according) {
    const source = at(
      text.indexOf(according[2] as string, according.index + 10),
      according.index + according[0].length,
    );
    const cue = at(according.index, according.index + 12);
    const before = text.slice(0, according.index).replace(/[\s,–—-]+$/u, "");
    const rest = text
      .slice(according.index + according[0].length)
      .replace(/^[\s,]+/u, "")
      .replace(/\.$/u, "");
    const content =
      before.length > 3
        ? at(0, before.length)
        : at(
            text.length - rest.length - (text.endsWith(".") ? 1 : 0),
            text.length - (text.endsWith(".") ? 1 : 0),
          );
    return content[0] < content[1] ? [{ source: [source], cue: [cue], content: [content], by }] : [];
  }
  return quoted(text, start, verbs) ?? plain(text, start, verbs) ?? reported(text, start);
}

/** "...," X said / said X. */
function quoted(text: string, start: number, verbs: ReadonlySet<string>): Draft[] | undefined {
  const quote = /[“"][^”"]{3,}[”"]/u.exec(text);
  if (!quote) return undefined;
  const rest = text.slice(quote.index + quote[0].length);
  const found = speakerIn(rest, verbs) ?? undefined;
  const base = start + quote.index + quote[0].length;
  const content: Span = [start + quote.index, base];
  if (found)
    return [
      {
        source: [[base + found.source[0], base + found.source[1]]],
        cue: [[base + found.cue[0], base + found.cue[1]]],
        content: [content],
        by,
      },
    ];
  const before = new RegExp(`(${name})\\s+(\\p{L}+)[^“"]{0,40}$`, "iu").exec(
    text.slice(Math.max(0, quote.index - 160), quote.index),
  );
  if (!before || !verbs.has((before[2] as string).toLowerCase())) return undefined;
  const offset = start + Math.max(0, quote.index - 160) + before.index;
  const cue = offset + before[0].indexOf(before[2] as string, (before[1] as string).length);
  return [
    {
      source: [[offset, offset + (before[1] as string).length]],
      cue: [[cue, cue + (before[2] as string).length]],
      content: [content],
      by,
    },
  ];
}

function speakerIn(rest: string, verbs: ReadonlySet<string>): { source: Span; cue: Span } | undefined {
  const after = new RegExp(`^[\\s,]*(${name})\\s+(\\p{L}+)\\b`, "iu").exec(rest);
  if (after && verbs.has((after[2] as string).toLowerCase())) {
    const source = after[0].indexOf(after[1] as string);
    const cue = after[0].length - (after[2] as string).length;
    return { source: [source, source + (after[1] as string).length], cue: [cue, after[0].length] };
  }
  const inverted = new RegExp(`^[\\s,]*(\\p{L}+)\\s+([^,.;“"]{2,80})`, "iu").exec(rest);
  if (!inverted || !verbs.has((inverted[1] as string).toLowerCase())) return undefined;
  const cue = inverted[0].indexOf(inverted[1] as string);
  const source = inverted[0].length - (inverted[2] as string).length;
  return { source: [source, inverted[0].length], cue: [cue, cue + (inverted[1] as string).length] };
}

/** X said (that) Y; Y, X said. */
function plain(text: string, start: number, verbs: ReadonlySet<string>): Draft[] | undefined {
  for (const match of text.matchAll(/\p{L}+/gu)) {
    if (!verbs.has(match[0].toLowerCase())) continue;
    const at = match.index;
    const before = text.slice(0, at).trimEnd();
    const after = text.slice(at + match[0].length);
    const tail = after.replace(/[.!?]\s*$/u, "");
    const cue: Span = [start + at, start + at + match[0].length];
    const comma = before.lastIndexOf(", ");
    if (tail.trim() === "" && comma > 3)
      return [
        {
          source: [[start + comma + 2, start + before.length]],
          cue: [cue],
          content: [[start, start + comma]],
          by,
        },
      ];
    const lead = /^\s+/u.exec(tail)?.[0].length ?? 0;
    if (before.length > 1 && tail.trim().length > 3 && before.length <= 160)
      return [
        {
          source: [[start, start + before.length]],
          cue: [cue],
          content: [[cue[1] + lead, cue[1] + tail.length]],
          by,
        },
      ];
    return undefined;
  }
  return undefined;
}

function reported(text: string, start: number): Draft[] {
  const match = /\b(reportedly|allegedly|purportedly)\s+([^,.;]{3,200})/iu.exec(text);
  if (!match) return [];
  const cue = start + match.index;
  const end = cue + match[0].length;
  return [
    {
      source: [],
      cue: [[cue, cue + (match[1] as string).length]],
      content: [[end - (match[2] as string).length, end]],
      by,
    },
  ];
}
