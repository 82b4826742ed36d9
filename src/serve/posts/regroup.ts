import { regroup } from "../../ingest/link.ts";
import { groupingsOf, namedIn } from "../../link/stories/regrouped.ts";
import type { Correction } from "../../schema/correction.ts";
import type { Evidence } from "../../schema/link.ts";
import type { Desk } from "../answer.ts";
import type { Fields } from "./fields.ts";

type Draft = Pick<Correction, "action" | "target" | "value">;

/** What a form says of which articles are one story, or which sayings one claim. */
export async function grouping(fields: Fields, desk: Desk): Promise<Draft[]> {
  const [kind, id = "", action] = ["kind", "finding", "action"].map((name) => fields.one(name));
  if (action !== "merge" && action !== "split") return [];
  if (kind === "story") return ofStory(fields, desk, { id, action });
  return kind === "claim" ? ofClaim(fields, desk, { id, action }) : [];
}

interface Asked {
  readonly id: string;
  readonly action: "merge" | "split";
}

async function ofStory(fields: Fields, { links }: Desk, { id, action }: Asked): Promise<Draft[]> {
  const articles = (await links.story(id))?.story.articles ?? [];
  const leaving = fields.all("in").filter((article) => articles.includes(article));
  const stays = articles.find((article) => !leaving.includes(article));
  if (stays === undefined) return [];
  const target = { kind: "story", id, article: stays } as const;
  if (action === "split") return leaving.length > 0 ? [{ action, target, value: { articles: leaving } }] : [];
  const other = (await links.story(lastOf(fields.one("into"))))?.story.articles[0];
  return other === undefined || articles.includes(other)
    ? []
    : [{ action, target, value: { article: other } }];
}

/** The id in an address, or the id itself. */
function lastOf(address = ""): string {
  return /([^/?#]+)\/?(?:[?#].*)?$/.exec(address.trim())?.[1] ?? "";
}

async function ofClaim(fields: Fields, desk: Desk, { id, action }: Asked): Promise<Draft[]> {
  const claim = (await desk.links.claim(id))?.claim;
  if (!claim) return [];
  const place = ({ article, span }: Evidence) => `${article} ${span[0]} ${span[1]}`;
  const chosen = fields.all("in");
  const leaving = claim.sayings.filter((saying) => chosen.includes(place(saying)));
  const stays = claim.sayings.find((saying) => !leaving.includes(saying));
  const anchor = stays && (await wordsAt(desk, stays));
  if (!anchor) return [];
  const target = { kind: "claim", id, ...anchor } as const;
  if (action === "split") {
    const sayings = (await Promise.all(leaving.map((saying) => wordsAt(desk, saying)))).flatMap(
      (words) => words ?? [],
    );
    return sayings.length > 0 ? [{ action, target, value: { sayings } }] : [];
  }
  const other = (await desk.links.claim(lastOf(fields.one("into"))))?.claim;
  const value = other && other.id !== claim.id && other.sayings[0] && (await wordsAt(desk, other.sayings[0]));
  return value ? [{ action, target, value }] : [];
}

async function wordsAt({ shelf }: Desk, { article, span }: Evidence) {
  const found = await shelf.text(article);
  return found && { article, quote: found.text.slice(...span), start: span[0] };
}

/** Lays out anew the stories that corrections just made, or took back, put together or parted; gives an article of the one in hand. */
export async function followGroupings(
  kept: readonly Correction[],
  { ledger, corrections }: Desk,
): Promise<string | undefined> {
  const undone = new Set(kept.flatMap(({ action, target }) => (action === "undo" ? [target.id] : [])));
  const meant = (await corrections.all()).filter(({ id }) => undone.has(id));
  const groupings = groupingsOf([...kept, ...meant]);
  const articles = groupings.flatMap(namedIn);
  if (articles.length > 0) await regroup(ledger, articles);
  return articles[0];
}
