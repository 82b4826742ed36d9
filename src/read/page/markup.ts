import {
  type DefaultTreeAdapterMap,
  Parser,
  type Token,
  type TokenHandler,
  Tokenizer,
  type TokenizerOptions,
} from "parse5";

/** What a page may have: start tags in all, and attributes of one of them. */
export interface MarkupBounds {
  readonly maxNodes: number;
  readonly maxAttributes: number;
}

/** The bound that a page goes beyond. */
export type Excess = "too-many-elements" | "too-many-attributes";

/**
 * Parses a page as parse5 does, to the same tree with the same places of elements and texts, but faster: runs of plain characters
 * are taken in one step, and no places of attributes are kept. Stops where a bound is passed, and says which.
 */
export function parseMarkup(html: string, bounds: MarkupBounds): DefaultTreeAdapterMap["document"] | Excess {
  if (holdsMoreTags(html, bounds.maxNodes)) return "too-many-elements";
  const parser = new Parser<DefaultTreeAdapterMap>({ sourceCodeLocationInfo: true });
  const tokenizer = new RunTokenizer(parser.options, parser, bounds);
  parser.tokenizer = tokenizer;
  tokenizer.write(html, true);
  return tokenizer.excess ?? parser.document;
}

/** True for a page with more start tags than the bound: seen by a look at one long enough for them, before anything is built. */
function holdsMoreTags(html: string, most: number): boolean {
  if (html.length <= shortestTag * most) return false;
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0 && count <= most; at = html.indexOf("<", at + 1)) {
    const next = html.charCodeAt(at + 1) | 32;
    if (next >= 97 && next <= 122) count++;
  }
  return count > most;
}

const shortestTag = "<b>".length;

/** What a character may be part of, as bits: running text, the blanks between, a value in quotation marks, a name. */
const ink = 1;
const blank = 2;
const quotable = 4;
const nameLetter = 8;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (
    (code > 32 && !/[<&]/.test(letter) ? ink : 0) |
    (/[ \t]/.test(letter) ? blank : 0) |
    ((code >= 32 || letter === "\t") && !/["&]/.test(letter) ? quotable : 0) |
    (/[a-z-]/.test(letter) ? nameLetter : 0)
  );
});

/** Bits of a UTF-16 code unit; none for half of a surrogate pair, a line break, what has a meaning in markup, and the end (-1). */
function kindOf(code: number): number {
  if (code < 128) return code < 0 ? 0 : (kinds[code] as number);
  return code < 0xd800 || (code > 0xdfff && code < 0x10000) ? ink | quotable : 0;
}

/** Takes a state's step, then at once the characters after it that the same state would take one by one in the same way. */
class RunTokenizer extends Tokenizer {
  excess: Excess | undefined;
  private readonly bounds: MarkupBounds;
  private elements = 0;

  constructor(options: TokenizerOptions, handler: TokenHandler, bounds: MarkupBounds) {
    super(options, handler);
    this.bounds = bounds;
  }

  protected override _createStartTagToken(): void {
    super._createStartTagToken();
    if (++this.elements > this.bounds.maxNodes) this.stop("too-many-elements");
  }

  protected override _stateData(code: number): void {
    super._stateData(code);
    const kind = kindOf(code) & (ink | blank);
    if (kind) this.runEnd = this.advanceOver(kind);
  }

  protected override _stateAttributeValueDoubleQuoted(code: number): void {
    super._stateAttributeValueDoubleQuoted(code);
    if (kindOf(code) & quotable) this.runEnd = this.advanceOver(quotable);
  }

  protected override _stateTagName(code: number): void {
    super._stateTagName(code);
    if (kindOf(code) & nameLetter) (this.currentToken as Token.TagToken).tagName += this.nameAhead();
  }

  protected override _stateAttributeName(code: number): void {
    super._stateAttributeName(code);
    if (kindOf(code) & nameLetter) this.currentAttr.name += this.nameAhead();
  }

  protected override _createAttr(first: string): void {
    this._flushRun("");
    this.currentAttr = { name: first, value: "" };
    const { attrs } = this.currentToken as Token.TagToken;
    if (attrs.length >= this.bounds.maxAttributes) this.stop("too-many-attributes");
  }

  private stop(excess: Excess): void {
    this.excess ??= excess;
    this.active = false;
  }

  private nameAhead(): string {
    const start = this.preprocessor.pos + 1;
    return this.preprocessor.html.slice(start, this.advanceOver(nameLetter));
  }

  /** Goes on to the last of the characters of one kind that follow; the place after it. */
  private advanceOver(kind: number): number {
    const { html, pos } = this.preprocessor;
    let at = pos + 1;
    while (at < html.length && (kindOf(html.charCodeAt(at)) & kind) !== 0) at++;
    this.preprocessor.pos = at - 1;
    return at;
  }
}
