/** An error that the person at the keyboard can mend: what happened, and what to do. */
export class UserError extends Error {
  readonly hint: string;
  readonly exitCode: number;
  constructor(message: string, hint: string, exitCode = 1) {
    super(message);
    this.name = "UserError";
    this.hint = hint;
    this.exitCode = exitCode;
  }
}

/** Prints an error's message and hint, its stack only when asked; gives the exit code. */
export function reportError(error: unknown, debug: boolean): number {
  const { message, hint, stack, exitCode } = error as Partial<UserError>;
  console.error(message ?? String(error));
  console.error(hint ?? "This looks like a defect of Hearsay. Run again with --debug to see where it arose.");
  if (debug) console.error(stack);
  return exitCode ?? 1;
}
