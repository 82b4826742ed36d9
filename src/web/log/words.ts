import type { Correction } from "../../schema/correction.ts";

/** What a correction did, in a few words. */
export function correctionWords({ action, target, value }: Correction): string {
  const what = target.kind === "entity" ? `“${target.id}”` : `a ${target.kind}`;
  if (action === "accept") return `Accepted ${what}`;
  if (action === "reject") return `Rejected ${what}`;
  if (action === "note") return `Noted on ${what}: ${String(value)}`;
  if (action === "merge") return `${what} is the same as “${String(value)}”`;
  if (action === "rename") return `${what} is called “${String(value)}”`;
  if (action === "split") return `${what} is “${String(value)}” in one article`;
  return action === "edit" ? `Edited ${what}${editWords(value)}` : "Took a correction back";
}

function editWords(value: Correction["value"]): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "";
  const parts = Object.entries(value).map(([part, now]) =>
    typeof now === "string" ? `${part} “${now}”` : `the words of its ${part}`,
  );
  return parts.length > 0 ? `: ${parts.join(", ")}` : "";
}
