import {
  InsertionMode,
  Parser,
  Token,
  Tokenizer,
  TokenizerMode,
  type TokenizerOptions,
  html as markup,
} from "parse5";
import { type Node, type PageNode, type PageTypes, addCharacters, pageTree } from "./nodes.ts";
import { type PlainTag, plainTagAt } from "./plain-tag.ts";

/** What a page may have: start tags in all, and attributes of one of them. */
export interface MarkupBounds {
  readonly maxNodes: number;
  readonly maxAttributes: number;
}

/** The bound that a page goes beyond. */
export type Excess = "too-many-elements" | "too-many-attributes";

/**
 * Parses a page as parse5 does, to the same tree with the same places of texts and of where elements begin, but faster: plain tags
 * and runs of plain characters are taken in one step, and no other places are kept. Stops where a bound is passed, and says which.
 */
export function parseMarkup(html: string, bounds: MarkupBounds): Node | Excess {
  if (holdsMoreTags(html, bounds.maxNodes)) return "too-many-elements";
  const parser = new PlaceParser({ sourceCodeLocationInfo: true, treeAdapter: pageTree });
  const tokenizer = new RunTokenizer(parser.options, parser, bounds);
  parser.tokenizer = tokenizer;
  // The page stays whole: places in a part of it are found more slowly.
  tokenizer.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY;
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

/** Keeps where elements begin, not where they end, and where texts do both. */
class PlaceParser extends Parser<PageTypes> {
  override _attachElementToTree(
    element: PageNode,
    location: Token.Location | null,
    { parent, beforeElement }: Parameters<Parser<PageTypes>["_attachElementToTree"]>[2],
  ): void {
    element.start = location?.startOffset ?? -1;
    if (beforeElement) pageTree.insertBefore(parent, element, beforeElement);
    else pageTree.appendChild(parent, element);
  }

  override _setEndLocation(): void {}

  override _insertCharacters(token: Token.CharacterToken): void {
    const { parent, beforeElement } = this._getInsertionLocation();
    addCharacters(parent, beforeElement, token);
  }
}

/** What a character may be part of, as bits: running text, the blanks between, line breaks, a value in quotation marks, a name, a comment. */
const ink = 1;
const blank = 2;
const lineBreak = 4;
const quotable = 8;
const nameLetter = 16;
const remark = 32;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (
    (code > 32 && !/[<&]/.test(letter) ? ink : 0) |
    (/[ \t]/.test(letter) ? blank : 0) |
    (letter === "\n" ? lineBreak : 0) |
    ((code >= 32 || letter === "\t") && !/["&]/.test(letter) ? quotable : 0) |
    (/[a-z-]/.test(letter) ? nameLetter : 0) |
    ((code >= 32 || /[\t\n]/.test(letter)) && !/[<-]/.test(letter) ? remark : 0)
  );
});

/** Bits of a UTF-16 code unit; none for half of a surrogate pair, what has a meaning in markup, and the end (-1). */
function kindOf(code: number): number {
  if (code < 128) return code < 0 ? 0 : (kinds[code] as number);
  return code < 0xd800 || (code > 0xdfff && code < 0x10000) ? ink | quotable | remark : 0;
}

const lessThan = 60;
const carriageReturn = 13;
const slash = 47;

/** Insertion modes in which parse5 does the same with blanks as with other characters. */
const wholeTexts = new Set([InsertionMode.IN_BODY, InsertionMode.IN_CELL, InsertionMode.IN_CAPTION]);

/** From so many attributes on parse5 itself reads a tag: it knows how to find one that is twice among many. */
const fewAttributes = 64;

/** Takes a plain tag at once, and after a state's step the characters that the same state would take one by one in the same way. */
class RunTokenizer extends Tokenizer {
  excess: Excess | undefined;
  private readonly parser: PlaceParser;
  private readonly bounds: MarkupBounds;
  private elements = 0;

  constructor(options: TokenizerOptions, parser: PlaceParser, bounds: MarkupBounds) {
    super(options, parser);
    this.parser = parser;
    this.bounds = bounds;
  }

  /** Offsets alone: lines and columns are not kept. */
  protected override getCurrentLocation(offset: number): Token.Location {
    const startOffset = this.preprocessor.offset - offset;
    return { startLine: 0, startCol: 0, startOffset, endLine: 0, endCol: 0, endOffset: -1 };
  }

  protected override _createStartTagToken(): void {
    super._createStartTagToken();
    this.countElement();
  }

  /** Takes plain tags and texts, as many as follow, in one step each; leaves to parse5 what is not plain. */
  protected override _stateData(code: number): void {
    let next = code;
    do {
      if (next !== lessThan) this.takeText(next);
      else if (!this.takeTagHere()) return super._stateData(next);
      next = this.plainAhead();
    } while (next >= 0);
  }

  /** Goes on to the next character where it is a plain one or begins a tag; -1 where it is neither. */
  private plainAhead(): number {
    if (this.state !== TokenizerMode.DATA || !this.active) return -1;
    const { html, pos } = this.preprocessor;
    // parse5 drops a LF after a CR.
    const isOver = pos + 1 >= html.length || html.charCodeAt(pos) === carriageReturn;
    const code = isOver ? -1 : html.charCodeAt(pos + 1);
    if (code !== lessThan && (kindOf(code) & (ink | blank | lineBreak)) === 0) return -1;
    this.preprocessor.pos++;
    return code;
  }

  private takeText(code: number): void {
    super._stateData(code);
    const kind = kindOf(code);
    if (kind & blank) this.runEnd = this.advanceOver(blank | lineBreak);
    else if (kind & ink)
      this.runEnd = this.advanceOver(
        wholeTexts.has(this.parser.insertionMode) ? ink | blank | lineBreak : ink,
      );
  }

  /** Takes the tag that begins where the tokenizer is, if it is a plain one. */
  private takeTagHere(): boolean {
    const { html, pos } = this.preprocessor;
    const isEnd = html.charCodeAt(pos + 1) === slash;
    const start = isEnd ? pos + 2 : pos + 1;
    const first = html.charCodeAt(start);
    if (!(first >= 97 && first <= 122)) return false;
    const tag = plainTagAt(html, start, isEnd ? 0 : Math.min(fewAttributes, this.bounds.maxAttributes));
    if (!tag || (isEnd && tag.selfClosing)) return false;
    this.takeTag(isEnd ? Token.TokenType.END_TAG : Token.TokenType.START_TAG, tag);
    if (!isEnd) this.countElement();
    return true;
  }

  protected override _stateScriptData(code: number): void {
    super._stateScriptData(code);
    if (kindOf(code) & ink) this.runEnd = this.advanceOver(ink | blank | lineBreak);
  }

  protected override _stateRawtext(code: number): void {
    super._stateRawtext(code);
    if (kindOf(code) & ink) this.runEnd = this.advanceOver(ink | blank | lineBreak);
  }

  protected override _stateComment(code: number): void {
    super._stateComment(code);
    if (kindOf(code) & remark && this.preprocessor.html.charCodeAt(this.preprocessor.pos) !== carriageReturn)
      this.runEnd = this.advanceOver(remark);
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

  /** Gives the parser a tag that begins where the tokenizer is. */
  private takeTag(
    type: Token.TokenType.START_TAG | Token.TokenType.END_TAG,
    { name, attrs, selfClosing, end }: PlainTag,
  ): void {
    this._flushRun("");
    this.currentToken = {
      type,
      tagName: name,
      tagID: markup.TAG_ID.UNKNOWN,
      selfClosing,
      ackSelfClosing: false,
      attrs,
      location: this.getCurrentLocation(0),
    };
    this.preprocessor.pos = end;
    this.emitCurrentTagToken();
  }

  private countElement(): void {
    if (++this.elements > this.bounds.maxNodes) this.stop("too-many-elements");
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
    const { length } = html;
    let at = pos + 1;
    while (at < length && (kindOf(html.charCodeAt(at)) & kind) !== 0) at++;
    this.preprocessor.pos = at - 1;
    return at;
  }
}
