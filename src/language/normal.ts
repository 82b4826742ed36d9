/** A word as models know it: lower case, digits as 0, plain quotation marks. */
export function normal(word: string): string {
  return /[^a-z]/.test(word)
    ? word
        .toLowerCase()
        .replace(/\p{Nd}/gu, "0")
        .replace(/[’‘`]/g, "'")
        .replace(/[“”]|''|``/g, '"')
    : word;
}
