import type { Figure } from "../../schema/figure.ts";
import type { Statement } from "../../schema/statement.ts";
import type { TimeExpression } from "../../schema/time.ts";

/** The figures with the statement that asserts each and the date at which it held, once statements are known. */
export function withStatements(
  figures: readonly Figure[],
  _statements: readonly Statement[],
  _times: readonly TimeExpression[],
): Figure[] {
  return [...figures];
}
