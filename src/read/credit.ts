import { agencies, creditLabels, stockNotes } from "./en/credits.ts";

const label = `(?:${creditLabels.join("|")})`;
const opening = new RegExp(
  `^[\\s([©]*(?:©|\\(c\\)|（ｃ）|copyright|${label}\\s*(?:(?:by|courtesy of|courtesy|par|von|av|af)\\b\\s*[:：=]?|[:：=])|by\\s+|via\\s+)\\s*`,
  "iu",
);
const labelled = new RegExp(
  `^(.*?)(?:[\\s(\\[|–—-]*)(?<![\\p{L}\\p{N}])(?:(?:${label}(?:\\s*(?:by|courtesy of|par|de|von|di|av|af)(?![\\p{L}]))?\\s*[:：=])|(?:${label}\\s+(?:by|courtesy of))|(?:${label}\\s*/)|©|\\(c\\)|[（(][cｃＣ][）)]|copyright)\\s*(.+?)[)\\]]?\\.?$`,
  "isu",
);
const wire = new RegExp(
  `^(.*?[.!?”"’)]|)\\s*[([–—-]*\\s*((?:${agencies.join("|")})(?:\\s*(?:photo|images|pool|file)?\\s*(?:[/|-]|via)\\s*.{2,60})?)[)\\]]?\\.?$`,
  "su",
);
const bracketed = /^(.+[^\s([])\s*[([]([^()[\]]{2,80})[)\]]\.?$/su;
const opensCredit = new RegExp(
  `^(?:(?:${agencies.join("|")})(?![\\p{L}])|${label}\\s*(?:by\\b|courtesy|[:：=/])|©|by\\s)`,
  "iu",
);
const afterSentence = /^(.+[.!?”"’])\s*[([]([^()[\]]{2,60})[)\]]\.?$/su;
const shotBy = /^(.*?)[（(【]?([^（）()【】。、＝=]{1,30})(?:撮影|提供)[）)】]?$/su;
const agencyTail =
  /^(.+[.!?”"])\s*((?:[\p{Lu}][\p{L}.’'-]*\s?){1,4}(?:\s?\/\s?|\s+via\s+)[\p{L}][\p{L}\s.&/’'-]{1,50})$/su;

const longestCaption = 2000;

/**
 * Splits the photo credit off a caption: "…on Sunday.Photograph: KCNA/EPA" gives the caption and "KCNA/EPA". The caption is
 * absent where the words are a credit alone, the credit where none is told.
 */
export function splitCredit(words: string): { caption?: string; credit?: string } {
  const text = words.replace(/\s+/g, " ").trim();
  if (text.length > longestCaption) return { caption: text };
  const match =
    creditInBrackets(text) ??
    wire.exec(text) ??
    labelled.exec(text) ??
    (/[\p{Lu}]{2}|\/|via|Getty|Reuters|Photo/u.test(bracketed.exec(text)?.[2] ?? "")
      ? bracketed.exec(text)
      : null) ??
    (/\/|\svia\s/.test(text) ? agencyTail.exec(text) : null) ??
    (/撮影|提供/.test(text) ? shotBy.exec(text) : null) ??
    (/^\p{Lu}/u.test(afterSentence.exec(text)?.[2] ?? "") ? afterSentence.exec(text) : null);
  if (!match || stockNotes.test(match[2] ?? "")) return text ? { caption: text } : {};
  const caption = match[1]?.replace(/[\s|–—([-]+$/u, "").trim();
  const credit = bareCredit(match[2] ?? "");
  return { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
}

/** A last pair of brackets whose words open as credits do: "(AP Photo/Ana Rusk)". */
function creditInBrackets(text: string): RegExpExecArray | null {
  const match = bracketed.exec(text);
  return match && opensCredit.test(match[2] ?? "") ? match : null;
}

/** True for a line that is a credit by its first words: "Photo: Ana Rusk", "© NPA". */
export function isCreditLine(words: string): boolean {
  return words.length < 120 && labelFirst.test(words);
}

const labelFirst = new RegExp(
  `^[\\s([]*(?:©\\s*\\S|${label}\\s*(?:[:：=]|(?:by|courtesy of)\\b)\\s*[^\\s)])`,
  "iu",
);

/** A credit without what opens it and the marks around it: "(Photo by Ana Rusk)" gives "Ana Rusk". */
export function bareCredit(words: string): string {
  let text = words.replace(/\s+/g, " ").trim();
  for (let turn = 0; turn < 3; turn++) {
    const rest = text.replace(opening, "");
    if (rest === text || rest.length < 2) break;
    text = rest;
  }
  return text.replace(/^[\s:：|/,(["]+|[\s.|,)\]"]+$/g, "").trim();
}

/** Several credits of one picture as one, each once. */
export function joinCredits(credits: readonly string[]): string | undefined {
  const bare = credits.map(bareCredit).filter(Boolean);
  const single = bare.filter(
    (credit, i) => !bare.some((other, k) => k !== i && other.includes(credit) && (other !== credit || k < i)),
  );
  return single.join(" / ") || undefined;
}
