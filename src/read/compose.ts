import type { Article, Block, BlockKind, Image } from "../schema/article.ts";
import type { Span } from "../schema/span.ts";
import { type ArticleFacts, articleOf } from "./plain.ts";

/** A block before it has its place in the text. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  /** Where its characters stand in the decoded page. */
  readonly page?: Span;
}

/** A picture with its words before they have their place in the text. */
export interface PictureWords {
  readonly url: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Index of the piece it stands before. */
  readonly before: number;
}

/** An article from its pieces and pictures: blocks joined by blank lines, captions and credits blocks of their own. */
export function compose(
  pieces: readonly Piece[],
  pictures: readonly PictureWords[],
  facts: ArticleFacts,
): Article {
  const blocks: Block[] = [];
  const images: Image[] = [];
  let text = "";
  const put = (piece: Piece): Span => {
    const start = text === "" ? 0 : text.length + 2;
    text += (text === "" ? "" : "\n\n") + piece.text;
    const span: Span = [start, text.length];
    blocks.push({ kind: piece.kind, span, ...(piece.page ? { page: piece.page } : {}) });
    return span;
  };
  const putPicture = ({ url, alt, caption, credit }: PictureWords) =>
    images.push({
      url,
      ...(alt ? { alt } : {}),
      ...(caption ? { caption: put({ kind: "caption", text: caption }) } : {}),
      ...(credit ? { credit: put({ kind: "credit", text: credit }) } : {}),
    });
  for (const [i, piece] of pieces.entries()) {
    for (const picture of pictures) if (picture.before === i) putPicture(picture);
    put(piece);
  }
  for (const picture of pictures) if (picture.before >= pieces.length) putPicture(picture);
  return articleOf(text, blocks, { ...facts, images });
}
