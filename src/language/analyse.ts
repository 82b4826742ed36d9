import type { Block } from "../schema/article.ts";
import { remembered, rememberedOf } from "../text/remembered.ts";
import type { Analysis, Sentence, Upos, Word } from "./analysis.ts";
import { type Form, type Lexicon, formOf } from "./forms.ts";
import { type Lemmatiser, featsOf, lemmaOf } from "./lemma.ts";
import { type NameFinder, findNames } from "./names.ts";
import { type Net, type NetReading, readWithNet } from "./net.ts";
import { uposNumber } from "./parse-features.ts";
import { type Parser, type Tree, parse } from "./parse.ts";
import { sentenceEnds } from "./sentences.ts";
import { type Tagger, tagWords } from "./tag.ts";
import { tokenise } from "./tokenise.ts";
import type { Weights } from "./weights.ts";

/** The trained readers of language; absent parts leave their answer out (no head, no name). */
export interface LanguageModels {
  readonly version?: string;
  readonly sentences?: Weights;
  readonly lexicon?: Lexicon;
  readonly tagger?: Tagger;
  readonly parser?: Parser;
  readonly lemmatiser?: Lemmatiser;
  readonly names?: NameFinder;
  /** Where it is given, it tags and parses in place of the two above: better, and slower. */
  readonly net?: Net;
  /** Reads on behind the first `netReach` words of a block; loaded when it is first asked for. */
  readonly beyond?: () => Pick<LanguageModels, "tagger" | "parser">;
}

/** Most words of one block that the net reads, far more than a paragraph has: what is no language costs little time. */
export const netReach = 10_000;

/** A sentence on its way: words as offsets and forms, then tag numbers. */
export interface Draft {
  readonly block: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly forms: readonly Form[];
  readonly tags: Uint8Array;
}

/** Tokens, sentences, tags, parse and names of one text. A sentence never crosses a block. Pure; never throws. */
export function analyse(text: string, blocks: readonly Block[], models: LanguageModels): Analysis {
  const drafts = blocks.flatMap((block, number) => draftsOf(text, block, number, models));
  if (models.net) return withNet(text, drafts, models.net, models);
  return {
    text,
    sentences: drafts.map((draft) => parsed(draft, models)),
    names: models.names ? findNames(text, drafts, models.names) : [],
  };
}

function withNet(text: string, untagged: readonly Draft[], net: Net, models: LanguageModels): Analysis {
  const isNear = models.beyond ? withinReach(untagged) : untagged.map(() => true);
  const read = readWithNet(
    net,
    untagged.flatMap(({ forms }, i) => (isNear[i] ? [forms] : [])),
  );
  let next = 0;
  const readings = isNear.map((near): NetReading | undefined => (near ? read[next++] : undefined));
  const beyond = isNear.includes(false) ? { ...models, ...models.beyond?.() } : models;
  const drafts = untagged.map((draft, i) => ({
    ...draft,
    tags: readings[i]?.tags ?? tagsOf(draft.forms, beyond.tagger),
  }));
  const states = readings.map((reading) => reading?.states);
  return {
    text,
    sentences: drafts.map((draft, i) => {
      const tree = readings[i]?.tree;
      return tree ? finished(draft, tree, net, models.lemmatiser) : parsed(draft, beyond);
    }),
    names: models.names ? findNames(text, drafts, models.names, states) : [],
  };
}

/** Which sentences end within the net's reach of their block's beginning. */
function withinReach(drafts: readonly Draft[]): boolean[] {
  let words = 0;
  return drafts.map(({ forms, block }, i) => {
    words = block === drafts[i - 1]?.block ? words + forms.length : forms.length;
    return words <= netReach;
  });
}

function tagsOf(forms: readonly Form[], tagger: Tagger | undefined): Uint8Array {
  return tagger ? tagWords(tagger, forms) : new Uint8Array(forms.length);
}

function parsed(draft: Draft, { tagger, parser, lemmatiser }: LanguageModels): Sentence {
  const tags = tagger?.tags ?? ["X _"];
  const tree = treeOf(draft.forms, draft.tags, tags, parser);
  return finished(draft, tree, { tags, relations: parser?.relations ?? ["dep", "root"] }, lemmatiser);
}

const noLexicon: Lexicon = {
  keys: new Int32Array(1),
  coarse: new Uint8Array(1),
  fine: new Uint16Array(1),
  habits: new Uint16Array(1),
  only: new Uint8Array(1),
};

/** Sentences of one block, tokenised and tagged. */
export function draftsOf(text: string, { span }: Block, block: number, models: LanguageModels): Draft[] {
  const tokens = tokenise(text, span[0], span[1]);
  const lexicon = models.lexicon ?? noLexicon;
  const all = tokens.starts.map((start, i) => formOf(text.slice(start, tokens.ends[i]), lexicon));
  const drafts: Draft[] = [];
  let first = 0;
  for (const end of sentenceEnds(text, tokens, all, models.sentences)) {
    const forms = all.slice(first, end);
    drafts.push({
      block,
      starts: tokens.starts.slice(first, end),
      ends: tokens.ends.slice(first, end),
      forms,
      tags: tagsOf(forms, models.tagger),
    });
    first = end;
  }
  return drafts;
}

function finished(
  { block, starts, ends, forms, tags }: Draft,
  tree: Tree,
  names: { readonly tags: readonly string[]; readonly relations: readonly string[] },
  lemmatiser: Lemmatiser | undefined,
): Sentence {
  const traitsOf = lemmatiser ? wordTraits(lemmatiser) : plainTraits;
  const words = forms.map((form, i): Word => {
    const { lemma, upos, tag, feats } = traitsOf(`${names.tags[tags[i] as number]} ${form.text}`);
    return {
      start: starts[i] as number,
      end: ends[i] as number,
      lemma,
      upos,
      tag,
      feats,
      head: tree.heads[i] as number,
      relation: names.relations[tree.relations[i] as number] as string,
    };
  });
  return { span: [starts[0] as number, ends.at(-1) as number], block, words };
}

type WordTraits = Pick<Word, "lemma" | "upos" | "tag" | "feats">;

/** What a tagged word, "UPOS XPOS word", is by itself. */
function taggedTraits(tagged: string, lemmatiser?: Lemmatiser): WordTraits {
  const [upos = "X", tag = "_"] = tagged.split(" ", 2);
  const both = `${upos} ${tag}`;
  const text = tagged.slice(both.length + 1);
  const lemma = lemmatiser ? lemmaOf(lemmatiser, text, both) : text.toLowerCase();
  return { lemma, upos: upos as Upos, tag, feats: lemmatiser ? featsOf(lemmatiser, text, both) : "" };
}

const mostTagged = 20_000;

const wordTraits = rememberedOf((lemmatiser: Lemmatiser) =>
  remembered((tagged) => taggedTraits(tagged, lemmatiser), mostTagged),
);

const plainTraits = remembered((tagged) => taggedTraits(tagged), mostTagged);

/** Without a parser every word hangs on the first. */
function treeOf(forms: readonly Form[], tags: Uint8Array, names: readonly string[], parser?: Parser): Tree {
  if (parser)
    return parse(parser, { forms, tags, coarse: tags.map((tag) => uposNumber(names[tag] as string)) });
  return {
    heads: Int16Array.from(forms, (_, i) => (i === 0 ? -1 : 0)),
    relations: Uint8Array.from(forms, (_, i) => (i === 0 ? 1 : 0)),
  };
}
