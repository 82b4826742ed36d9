#!/usr/bin/env node
import { CommanderError } from "commander";
import { reportError } from "./errors.ts";
import { program } from "./program.ts";

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode =
    error instanceof CommanderError
      ? error.exitCode === 0
        ? 0
        : 2
      : reportError(error, program.opts().debug === true);
}
