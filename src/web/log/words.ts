import type { Correction } from "../../schema/correction.ts";
import { count } from "../words.ts";

/** What a correction did, in a few words. */
export function correctionWords({ action, target, value }: Correction): string {
  const what = target.kind === "entity" ? `“${target.id}”` : `a ${target.kind}`;
  if (action === "accept") return `Accepted ${what}`;
  if (action === "reject") return `Rejected ${what}`;
  if (action === "note") return `Noted on ${what}: ${String(value)}`;
  if (target.kind === "story" || target.kind === "claim") {
    if (action === "merge") return `Put ${what} together with another`;
    if (action === "split") return `Made ${partedWords(value)} of their own`;
  }
  if (action === "merge") return `${what} is the same as “${String(value)}”`;
  if (action === "rename") return `${what} is called “${String(value)}”`;
  if (action === "split") return `${what} is “${String(value)}” in one article`;
  return action === "edit" ? `Edited ${what}${editWords(value)}` : "Took a correction back";
}

/** "3 articles a story", "a saying a claim". */
function partedWords(value: Correction["value"]): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const { articles, sayings } = value;
  const [parts, noun, whole] = Array.isArray(articles)
    ? [articles, "article", "story"]
    : [sayings, "saying", "claim"];
  return `${count(Array.isArray(parts) ? parts.length : 0, noun)} a ${whole}`;
}

function editWords(value: Correction["value"]): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const parts = Object.entries(value).map(([part, now]) =>
    typeof now === "string" ? `${part} “${now}”` : `the words of its ${part}`,
  );
  return parts.length > 0 ? `: ${parts.join(", ")}` : "";
}
