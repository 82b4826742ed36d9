const mostKept = 10_000;
const longestKept = 200;

/** A question about words with its answers kept: a page asks about a few hundred class names thousands of times. */
export function kept<T>(answerTo: (words: string) => T): (words: string) => T {
  const answers = new Map<string, T>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known;
    const answer = answerTo(words);
    if (words.length > longestKept) return answer;
    if (answers.size >= mostKept) answers.clear();
    answers.set(words, answer);
    return answer;
  };
}
