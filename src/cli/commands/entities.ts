import { correctionOf, profilesIn, undoingOf } from "../../ingest/entities.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Correction, Naming } from "../../schema/correction.ts";
import type { Profile } from "../../schema/profile.ts";
import { UserError } from "../errors.ts";
import { withExistingLedger } from "../ledger.ts";
import { count } from "./stories.ts";

interface ListOptions {
  readonly ledger: string;
  readonly kind?: string;
  readonly limit: number;
  readonly json?: boolean;
}

interface CorrectOptions {
  readonly ledger: string;
  readonly author: string;
}

/** `hearsay entities list`: a line an entity, those of most articles first. */
export async function listEntities(
  words: readonly string[],
  { kind, limit, ...options }: ListOptions,
): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    const wanted = words.join(" ").toLowerCase();
    const found = (await profilesIn(ledger)).filter(
      (profile) =>
        (!kind || profile.kind === kind) &&
        [profile.name, ...profile.aliases].some((name) => name.toLowerCase().includes(wanted)),
    );
    for (const profile of found.slice(0, limit))
      console.log(options.json ? JSON.stringify(profile) : lineOf(profile));
    if (found.length > limit) console.error(`${limit} of ${found.length} shown; --limit shows more.`);
    if (found.length === 0) {
      console.error("Nobody and nothing in the ledger has such a name. Try a part of it.");
      process.exitCode = 1;
    }
  });
}

function lineOf({ id, name, kind, appearances, roles }: Profile): string {
  const told = roles.length > 0 ? `; ${roles.slice(0, 2).join("; ")}` : "";
  return `${id}  ${name} (${kind}, ${count(appearances.length, "article")}${told})`;
}

/** `hearsay entities show`: names, roles, where it appears, and why these appearances are one. */
export async function showEntity(
  id: string,
  options: { readonly ledger: string; readonly json?: boolean },
): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    const profile = profileNamed(await profilesIn(ledger), id);
    if (options.json) return console.log(JSON.stringify(profile));
    console.log(lineOf(profile));
    if (profile.aliases.length > 0) console.log(`also ${profile.aliases.join(", ")}`);
    for (const role of profile.roles) console.log(`  ${role}`);
    for (const { article, quote } of profile.appearances) console.log(`in ${article}: “${quote}”`);
    for (const { words, from, to, correction } of profile.mergings)
      console.log(
        `${from.article} and ${to.article} are one: ${words}${correction ? ` (hearsay entities undo ${correction})` : ""}`,
      );
  });
}

/** `hearsay entities merge`: several entities are one, whatever the machine thinks. */
export async function mergeEntities(
  id: string,
  others: readonly string[],
  options: CorrectOptions,
): Promise<void> {
  await correctIn(options, (profiles) => {
    const merged = others.map((other) => profileNamed(profiles, other));
    const appearances = merged.flatMap((profile) => profile.appearances);
    return ["merge", profileNamed(profiles, id), { appearances }];
  });
}

/** `hearsay entities split`: what stands in these articles is somebody or something else. */
export async function splitEntity(
  id: string,
  articles: readonly string[],
  options: CorrectOptions,
): Promise<void> {
  await correctIn(options, (profiles) => {
    const profile = profileNamed(profiles, id);
    const appearances = profile.appearances.filter(({ article }) =>
      articles.some((one) => article.startsWith(one)),
    );
    if (appearances.length === 0 || appearances.length === profile.appearances.length)
      throw new UserError(
        `${profile.name} does not appear in ${articles.join(", ")} and elsewhere too.`,
        `\`hearsay entities show ${profile.id}\` lists its articles; name some of them, not all.`,
      );
    return ["split", profile, { appearances }];
  });
}

/** `hearsay entities rename`. */
export async function renameEntity(id: string, name: string, options: CorrectOptions): Promise<void> {
  await correctIn(options, (profiles) => ["rename", profileNamed(profiles, id), name]);
}

/** `hearsay entities alias`. */
export async function aliasEntity(id: string, name: string, options: CorrectOptions): Promise<void> {
  await correctIn(options, (profiles) => ["alias", profileNamed(profiles, id), name]);
}

/** `hearsay entities undo`: takes back a correction; undoing the undoing brings it again. */
export async function undoEntities(id: string, { author, ...options }: CorrectOptions): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    const known = (await ledger.corrections()).filter((correction) => correction.id.startsWith(id));
    const [only] = known;
    if (!only || known.length > 1)
      throw new UserError(
        `${known.length === 0 ? "No" : "More than one"} correction has the id ${id}.`,
        "`hearsay entities corrections` lists them.",
      );
    await keep(ledger, undoingOf({ author, at: new Date().toISOString() }, only.id));
  });
}

/** `hearsay entities corrections`: what people decided, in the order they did. */
export async function listCorrections(options: {
  readonly ledger: string;
  readonly json?: boolean;
}): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    for (const correction of await ledger.corrections())
      if (correction.target.kind === "entity" || correction.action === "undo")
        console.log(options.json ? JSON.stringify(correction) : correctionLine(correction));
  });
}

function correctionLine({ id, at, author, action, target, value }: Correction): string {
  const name = typeof value === "string" ? value : Naming.safeParse(value).data?.name;
  const told = name ? ` to “${name}”` : "";
  return `${id}  ${at.slice(0, 10)}  ${author}: ${action} ${target.quote ?? target.id}${told}`;
}

type Decision = Parameters<typeof correctionOf> extends [unknown, ...infer Rest] ? Rest : never;

async function correctIn(
  { author, ...options }: CorrectOptions,
  decide: (profiles: readonly Profile[]) => Decision,
): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    const decision = decide(await profilesIn(ledger));
    await keep(ledger, correctionOf({ author, at: new Date().toISOString() }, ...decision));
  });
}

async function keep(ledger: Ledger, correction: Correction): Promise<void> {
  await ledger.correct(correction);
  console.log(`Kept as ${correction.id}; \`hearsay entities undo ${correction.id}\` takes it back.`);
}

/** The one profile of this id, beginning of an id, or name. */
function profileNamed(profiles: readonly Profile[], id: string): Profile {
  const found = profiles.filter((profile) => profile.id.startsWith(id) || profile.name === id);
  const [only] = found;
  if (!only || found.length > 1)
    throw new UserError(
      `${found.length === 0 ? "No" : "More than one"} entity has the id or name ${id}.`,
      `\`hearsay entities list ${id}\` looks for a part of a name.`,
    );
  return only;
}
