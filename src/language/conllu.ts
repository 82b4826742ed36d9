import type { Analysis, Sentence } from "./analysis.ts";

/** An analysis as CoNLL-U, with surface tokens of several words as ranges; a new block is a new paragraph. */
export function toConllu({ text, sentences }: Analysis): string {
  return sentences
    .map((sentence, i) => {
      const isNew = i === 0 || sentences[i - 1]?.block !== sentence.block;
      const line = text.slice(...sentence.span).replace(/\s+/g, " ");
      const head = `${isNew ? "# newpar\n" : ""}# sent_id = ${i + 1}\n# text = ${line}\n`;
      return head + rowsOf(text, sentence).join("\n") + "\n";
    })
    .join("\n");
}

function rowsOf(text: string, { words }: Sentence): string[] {
  const rows: string[] = [];
  words.forEach((word, i) => {
    const size =
      words[i - 1] && isJoined(text, words[i - 1]!.end, word.start, word.end)
        ? 1
        : sizeOfToken(text, words, i);
    const last = words[i + size - 1] as { end: number };
    const after = words[i + size] ? (words[i + size]!.start === last.end ? "SpaceAfter=No" : "_") : "_";
    const inner = size > 1 || (words[i - 1] && isJoined(text, words[i - 1]!.end, word.start, word.end));
    if (size > 1)
      rows.push(
        [`${i + 1}-${i + size}`, text.slice(word.start, last.end), ...Array(7).fill("_"), after].join("\t"),
      );
    rows.push(
      [
        i + 1,
        text.slice(word.start, word.end).replace(/\s/g, ""),
        word.lemma.replace(/\s/g, "") || "_",
        word.upos,
        word.tag || "_",
        word.feats || "_",
        word.head + 1,
        word.relation,
        "_",
        inner ? "_" : after,
      ].join("\t"),
    );
  });
  return rows;
}

function sizeOfToken(text: string, words: Sentence["words"], i: number): number {
  let size = 1;
  while (
    words[i + size] &&
    isJoined(text, words[i + size - 1]!.end, words[i + size]!.start, words[i + size]!.end)
  )
    size++;
  return size;
}

/** Whether a word written to the one before is a part of its surface token: a clitic. */
function isJoined(text: string, end: number, start: number, stop: number): boolean {
  if (end !== start) return false;
  const word = text.slice(start, stop);
  if (/^(?:['’`](?:s|m|d|re|ve|ll)?|n['’]t|nt)$/iu.test(word))
    return /[\p{L}\p{N}.]$/u.test(text.slice(0, start).slice(-1));
  return (
    /^(?:not|na|ta|me|s|re|ll|ve|is|was)$/i.test(word) && /[\p{L}t’']$/u.test(text.slice(start - 1, start))
  );
}
