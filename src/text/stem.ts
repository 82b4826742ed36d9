/** The English stem of a lower-case word: plural, tense and adverb endings cut (after Porter 1980, his first steps alone). */
export function stemOf(word: string): string {
  const bare = word.replace(/['’]s?$/, "");
  if (bare.length <= 4 || /\d/.test(bare)) return bare;
  const singular = bare.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
  return [/(?:ing|ed)$/, /(.)(?=\1$)/, /e$/, /(?:ly|ment|ation|ion)$/].reduce(
    (stem, ending, step) => cut(stem, ending, step === 3 ? 4 : 3),
    singular,
  );
}

/** Cuts an ending where enough of the word stays. */
function cut(word: string, ending: RegExp, least: number): string {
  const short = word.replace(ending, "");
  return short.length >= least ? short : word;
}
