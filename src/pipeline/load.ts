import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { registerOf } from "../annotate/entities/register/register.ts";
import { type ChooseSubjects, type SubjectModel, chooserOf } from "../annotate/figures/subjects.ts";
import type { LanguageModels } from "../language/analyse.ts";
import { readLanguageModels, readPerceptrons } from "../language/model.ts";
import { readNameNet } from "../language/name-net.ts";
import { readNet } from "../language/net.ts";
import { decodingFault } from "../read/decode.ts";
import { type PageModel, readPageModel } from "../read/page/body.ts";
import { type ParserName, parserOf } from "./parser.ts";
import type { ReadOptions } from "../read/read.ts";
import type { Models } from "./pipeline.ts";
import { loadEntityModel } from "./entity-model.ts";
import { loadStatementModel } from "./statement-model.ts";
import { unpack } from "./unpack.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../models");

const loaded = new Map<ParserName, Models>();

/** The models of this package, read from disk once. */
export function loadModels(parser: ParserName = parserOf()): Models {
  const fault = decodingFault();
  if (fault) throw new Error(`${fault} Run Hearsay on Node 22.22 or newer.`);
  const known = loaded.get(parser);
  if (known) return known;
  const models: Models = {
    read: loadReadOptions(),
    annotate: {
      language: loadLanguageModels(parser),
      register: registerOf(userOutlets()),
      entities: loadEntityModel(),
      statements: loadStatementModel(),
      subjects: loadSubjects(),
    },
  };
  loaded.set(parser, models);
  return models;
}

/** What reading pages is given on this machine. */
export function loadReadOptions(): ReadOptions {
  return { pageModel: loadPageModel(), detectLanguage, hashBytes };
}

/** SHA-256 of bytes, lower-case hex: `hashOf`, ten times as fast. */
export function hashBytes(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex");
}

/** Rows of a user's own outlets, from the file that HEARSAY_OUTLETS names; they win over the register's. */
export function userOutlets(file = process.env.HEARSAY_OUTLETS): string {
  return file ? readFileSync(file, "utf8") : "";
}

/** The trained readers of language that a parser needs, from disk; none where the files are missing. */
export function loadLanguageModels(
  parser: ParserName = parserOf(),
  from = join(folder, "language"),
): LanguageModels {
  const readFrom = <T>(name: string, read: (bytes: Uint8Array) => T): T | undefined => {
    const file = join(from, `${name}.bin.zst`);
    return existsSync(file) ? read(unpack(file)) : undefined;
  };
  const models = readFrom("english", readLanguageModels) ?? {};
  const net = parser === "net" ? readFrom("net", readNet) : undefined;
  if (!net) return { ...models, ...readFrom("perceptrons", readPerceptrons) };
  const names = models.names && { ...models.names, net: readFrom("names", readNameNet) };
  let beyond: ReturnType<typeof readPerceptrons> | undefined;
  return {
    ...models,
    net,
    ...(names ? { names } : {}),
    beyond: () => (beyond ??= readFrom("perceptrons", readPerceptrons) ?? {}),
  };
}

/** The trees that tell an article's blocks from the page's; absent where the file is. */
export function loadPageModel(file = join(folder, "pages/blocks.json")): PageModel | undefined {
  return existsSync(file) ? readPageModel(readFileSync(file, "utf8")) : undefined;
}

/** The choice of what a number is said of; absent where its weights are. */
export function loadSubjects(file = join(folder, "figures/subjects.json")): ChooseSubjects | undefined {
  return existsSync(file) ? chooserOf(JSON.parse(readFileSync(file, "utf8")) as SubjectModel) : undefined;
}

/** The detector of languages, whose tables are loaded when a text is first asked about. */
export function detectLanguage(text: string): string | undefined {
  detector ??= createRequire(import.meta.url)(
    fileURLToPath(import.meta.resolve("eld/small")),
  ) as typeof import("eld/small");
  return detector.eld.detect(text).language || undefined;
}

let detector: typeof import("eld/small") | undefined;
