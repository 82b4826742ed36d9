import { Option } from "commander";
import { defaultParser, parserNames } from "../pipeline/parser.ts";
import { UserError } from "./errors.ts";

/** `--ledger`, from the environment too. */
export function ledgerOption(): Option {
  return new Option("--ledger <place>", "the ledger: a file, or postgres://… where a team shares one")
    .env("HEARSAY_LEDGER")
    .default("hearsay.sqlite");
}

/** `--parser`, from the environment too. */
export function parserOption(): Option {
  return new Option("--parser <name>", "who tags words and builds trees")
    .env("HEARSAY_PARSER")
    .choices(parserNames)
    .default(defaultParser);
}

/** `--allow-host`, once for each host. */
export function allowHostOption(): Option {
  return new Option(
    "--allow-host <name>",
    "fetch from this host, or host:port, even where it stands at a private address; may be repeated",
  ).argParser((name: string, held: readonly string[] = []) => [...held, name]);
}

/** Lines of a help text, each a command as one would type it. */
export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;
}

/** A whole number as an option's value. */
export function number(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 0)
    throw new UserError(`“${value}” is not a whole number.`, "Give one, such as 4.", 2);
  return parsed;
}
