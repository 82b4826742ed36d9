import { denying, havingVerbs, negators, openAuxiliaries, opening, partial } from "./en/governing.ts";
import { type Tree, kid, lemmaOf, markOf, relationOf } from "./tree.ts";

/** Whether a clause, or what governs it, says that it is not so; two turns undo each other. */
export function isNegated(tree: Tree, at: number): boolean {
  const isPartly = tree.under[at]?.some((i) => partial.has(lemmaOf(tree, i)));
  if (isPartly) return false;
  let turns = isTurned(tree, at) ? 1 : 0;
  let below = at;
  for (let up = headOf(tree, at); up >= 0; below = up, up = headOf(tree, up)) {
    const relation = relationOf(tree, below);
    if (!/^(?:xcomp|ccomp|acl|advcl|obj|obl|nmod)$/.test(relation) || isRelativeClause(tree, below)) break;
    const isAside = /^(?:obl|nmod|advcl)$/.test(relation);
    if (denying.has(lemmaOf(tree, up)) && (!isAside || /^(?:from|of|in|to)$/.test(markOf(tree, below) ?? "")))
      turns++;
    else if (/^[xc]comp$/.test(relation) && isTurned(tree, up)) turns++;
    else if (relation === "obj" && havingVerbs.has(lemmaOf(tree, up)) && isTurned(tree, up)) turns++;
    if (!/^(?:xcomp|ccomp|acl)$/.test(relation)) break;
  }
  return turns % 2 === 1;
}

/** "did not", "no report arrived", "nothing". */
function isTurned(tree: Tree, at: number): boolean {
  return (tree.under[at] ?? []).some((i) => {
    const relation = tree.words[i]?.relation ?? "";
    if (negators.has(lemmaOf(tree, i)) && /^(?:advmod|det|cc|mark|case|nsubj|obj)/.test(relation))
      return true;
    const isCore = /^(?:nsubj|obj)/.test(relation);
    return (
      isCore && tree.under[i]?.some((k) => relationOf(tree, k) === "det" && negators.has(lemmaOf(tree, k)))
    );
  });
}

/** Whether a clause is planned, possible, supposed, asked for or feared. */
export function isOpen(tree: Tree, at: number): boolean {
  if (isSupposed(tree, at)) return true;
  let below = at;
  for (let up = headOf(tree, at); up >= 0; below = up, up = headOf(tree, up)) {
    const relation = relationOf(tree, below);
    if (isRelativeClause(tree, below)) return false;
    if (relation === "obj") return isSupposed(tree, up);
    if (!/^(?:xcomp|ccomp|acl|advcl|csubj|nmod|obl|conj)$/.test(relation)) return false;
    if (relation === "conj" && kid(tree, below, /^aux/) !== undefined) return false;
    if (relation !== "conj" && opening.has(lemmaOf(tree, up))) return true;
    if (/^(?:xcomp|ccomp|conj)$/.test(relation) && isSupposed(tree, up)) return true;
    if (relation === "advcl" && markOf(tree, below) === "to") return true;
  }
  return false;
}

/** "may have", "if it has", "had it been". */
function isSupposed(tree: Tree, at: number): boolean {
  const [auxiliary, subject] = [kid(tree, at, /^aux/), kid(tree, at, /^nsubj/)];
  if (auxiliary !== undefined && subject !== undefined && auxiliary < subject) return true;
  return (tree.under[at] ?? []).some((i) => {
    const relation = tree.words[i]?.relation;
    return (
      (relation === "aux" && openAuxiliaries.has(lemmaOf(tree, i))) ||
      (relation === "mark" && /^(?:if|unless|whether)$/.test(lemmaOf(tree, i)))
    );
  });
}

function headOf({ words }: Tree, at: number): number {
  return words[at]?.head ?? -1;
}

function isRelativeClause({ words }: Tree, at: number): boolean {
  return words[at]?.relation === "acl:relcl";
}
