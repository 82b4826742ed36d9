import { havingVerbs } from "./en/governing.ts";
import { type Tree, isNominal, kid, lemmaOf, markOf, relationOf } from "./tree.ts";

/** A word in its part: "subject", "object", "same" (in apposition), else the preposition; "at" where there is none. */
export interface Part {
  readonly role: string;
  readonly at: number;
}

/** Everything said of a predicate, by what hangs on it and by what it hangs on. */
export function partsOf(tree: Tree, at: number): Part[] {
  return placed(tree, at, [...ownParts(tree, at), ...inherited(tree, at), ...told(tree, at)]);
}

/** An apposition names whom a noun is said of or, where that is told already, whom its last circumstance is. */
function placed(tree: Tree, at: number, parts: readonly Part[]): Part[] {
  const last = parts.findLast(({ role }) => role !== "subject" && role !== "same")?.role;
  const isTold = kid(tree, at, /^nsubj/) !== undefined;
  return parts.map((part) =>
    part.role === "same" ? { role: isTold && last ? last : "subject", at: part.at } : part,
  );
}

/** What hangs on a predicate. */
export function ownParts(tree: Tree, at: number): Part[] {
  const isPassive = kid(tree, at, /:pass/) !== undefined;
  return (tree.under[at] ?? []).flatMap((i): Part[] => {
    const role = roleOf(tree, i, isPassive);
    return role ? [{ role, at: i }] : [];
  });
}

const fixed: Readonly<Record<string, string>> = {
  nsubj: "subject",
  "nsubj:outer": "subject",
  "nsubj:pass": "object",
  obj: "object",
  iobj: "to",
  "obl:agent": "subject",
  "nmod:poss": "of",
  appos: "same",
};

function roleOf(tree: Tree, at: number, isPassive: boolean): string | undefined {
  const role = fixed[tree.words[at]?.relation ?? ""];
  if (role) return role;
  if (!/^(?:obl|nmod)$/.test(relationOf(tree, at))) return undefined;
  const preposition = markOf(tree, at);
  return preposition === "by" && isPassive ? "subject" : (preposition ?? "at");
}

/** What a copula says of a relational noun that is its subject: "the firm’s owner is X", "its headquarters is in X". */
function told(tree: Tree, at: number): Part[] {
  const { relation, upos, head } = tree.words[at] as Tree["words"][number];
  if (relation !== "nsubj" || upos !== "NOUN" || kid(tree, head, /^cop$/) === undefined) return [];
  const preposition = markOf(tree, head);
  if (!isNominal(tree, head) || (tree.words[head]?.upos !== "PROPN" && !preposition)) return [];
  return [{ role: preposition ?? "subject", at: head }];
}

/** Parts that a predicate has from what it hangs on: the noun it describes, the clause whose subject it shares. */
function inherited(tree: Tree, at: number): Part[] {
  const { head, upos, relation } = tree.words[at] as Tree["words"][number];
  if (head < 0) return [];
  const subjects = (): Part[] => ownParts(tree, head).filter(({ role }) => role === "subject");
  switch (relationOf(tree, at)) {
    case "acl":
      return describing(tree, at);
    case "amod":
      if (upos === "VERB") return participle(tree, at);
      return subjects().length > 0 ? [{ role: "subject", at: head }, ...subjects()] : [];
    case "obj": {
      const isHad = upos === "NOUN" && havingVerbs.has(lemmaOf(tree, head));
      return isHad && kid(tree, at, /^nmod:poss$/) === undefined
        ? [...subjects(), ...inherited(tree, head).filter(({ role }) => role === "subject")]
        : [];
    }
    case "nsubj":
      return relation === "nsubj" && upos === "NOUN" ? describedBefore(tree, at) : [];
    case "appos":
      return upos === "NOUN" ? [{ role: "subject", at: head }] : [];
    case "compound":
      return upos === "NOUN" && tree.words[head]?.upos === "PROPN" ? [{ role: "subject", at: head }] : [];
    case "xcomp":
    case "conj":
    case "advcl":
      return kid(tree, at, /^nsubj/) === undefined ? sharedSubject(tree, at) : [];
    default:
      return [];
  }
}

const relative = /^(?:who|which|that|whom)$/;

/** The noun that a clause describes: its subject or object, unless a pronoun within stands for it. */
function describing(tree: Tree, at: number): Part[] {
  const { head, relation } = tree.words[at] as Tree["words"][number];
  if (relation !== "acl:relcl") return [{ role: isPassive(tree, at) ? "object" : "subject", at: head }];
  const pronoun = tree.under[at]?.find((i) => isRelative(tree, i));
  if (pronoun !== undefined || kid(tree, at, /^obj$/) !== undefined) return [];
  return [{ role: kid(tree, at, /^nsubj/) === undefined ? "subject" : "object", at: head }];
}

/** "frustrated diplomats", "a sinking ship", "Chicago-based Boeing". */
function participle(tree: Tree, at: number): Part[] {
  const { head, tag } = tree.words[at] as Tree["words"][number];
  const isJoined = tree.words[at - 1]?.upos === "PUNCT" && tree.words[at - 2]?.upos === "PROPN";
  const place: Part[] = isJoined && lemmaOf(tree, at) === "base" ? [{ role: "in", at: at - 2 }] : [];
  return [{ role: tag === "VBN" ? "object" : "subject", at: head }, ...place];
}

/** "said Ann Ek, the country’s chief inspector": a second subject after a comma says what the first one is. */
function describedBefore(tree: Tree, at: number): Part[] {
  const head = tree.words[at]?.head ?? -1;
  const other = tree.under[head]?.find(
    (i) => i < at && tree.words[i]?.relation === "nsubj" && tree.words[i]?.upos === "PROPN",
  );
  const isApart = other !== undefined && tree.words.slice(other, at).some(({ upos }) => upos === "PUNCT");
  return isApart ? [{ role: "subject", at: other }] : [];
}

/** The subject of the clause above, or its object where that controls: "asked the ministry to resign". */
function sharedSubject(tree: Tree, at: number): Part[] {
  const head = tree.words[at]?.head ?? -1;
  const above = [
    ...ownParts(tree, head),
    ...(relationOf(tree, head) === "root" ? [] : inherited(tree, head)),
  ];
  const onTop = kid(tree, head, /^nsubj/);
  const subject = above.find((part) => part.at === onTop) ?? above.find(({ role }) => role === "subject");
  const object = above.find(({ role }) => role === "object");
  const chosen = relationOf(tree, at) === "xcomp" && object ? object : (subject ?? object);
  return chosen ? [{ role: isPassive(tree, at) ? "object" : "subject", at: chosen.at }] : [];
}

function isPassive(tree: Tree, at: number): boolean {
  return (
    kid(tree, at, /^aux:pass$/) !== undefined ||
    (tree.words[at]?.tag === "VBN" && kid(tree, at, /^aux$/) === undefined)
  );
}

/** A relative pronoun. */
function isRelative({ words }: Tree, at: number): boolean {
  return words[at]?.upos === "PRON" && relative.test(words[at]?.lemma.toLowerCase() ?? "");
}

/** Places of everything that a part stands for: the noun of its pronoun, what is coordinated with it, what stands for the same. */
export function membersOf(tree: Tree, { role, at }: Part): number[] {
  const place = isRelative(tree, at) ? antecedentOf(tree, at) : at;
  const below = tree.under[place] ?? [];
  const joined = below.filter((i) => tree.words[i]?.relation === "conj" && isNominal(tree, i));
  const alike =
    role === "same"
      ? []
      : below.filter(
          (i) =>
            tree.words[i]?.relation === "appos" || /^(?:like|such|including)$/.test(markOf(tree, i) ?? ""),
        );
  return [place, ...(place === at ? [] : describedBy(tree, place)), ...joined, ...alike];
}

/** The noun that the clause of a relative pronoun describes. */
function antecedentOf({ words }: Tree, at: number): number {
  let up = words[at]?.head ?? -1;
  while (up >= 0 && words[up]?.relation !== "acl:relcl") up = words[up]?.head ?? -1;
  return up >= 0 ? (words[up]?.head ?? at) : at;
}

/** Whom an apposition is: "Nobel, a pacifist and entrepreneur who". */
function describedBy({ words }: Tree, at: number): number[] {
  const first = words[at]?.relation === "conj" ? (words[at]?.head ?? at) : at;
  return words[first]?.relation === "appos" ? [words[first]?.head ?? at] : [];
}
