/** One node of JSON-LD. */
export type Json = Readonly<Record<string, unknown>>;

/** True for a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A string that says something, trimmed; undefined for anything else. */
export function stringOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return stringOf(value[0]);
  return typeof value === "string" && value.trim() ? value.trim() : undefined;
}

const mostNodes = 300;

/** The nodes of a JSON-LD script, those of its graph and its main entity with it; none where it is broken beyond mending. */
export function nodesOf(script: string): Json[] {
  const nodes: Json[] = [];
  const open: unknown[] = [parsed(script)];
  while (open.length > 0 && nodes.length < mostNodes) {
    const value = open.shift();
    if (Array.isArray(value)) open.unshift(...value.slice(0, mostNodes));
    else if (isJson(value)) {
      nodes.push(value);
      open.push(value["@graph"], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return nodes;
}

/** JSON as it stands, then with what sites get wrong mended: comment marks, raw line breaks, commas before an end. */
function parsed(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)$/, "")
    .replace(/;\s*$/, "");
  return tried(text) ?? tried(text.replace(/\p{Cc}+/gu, " ").replace(/,\s*(?=[}\]])/g, ""));
}

function tried(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True for a node of a type that the pattern fits. */
export function isOfType(node: Json, pattern: RegExp): boolean {
  return [node["@type"]].flat().some((type) => typeof type === "string" && pattern.test(type));
}

/** The node that is the page's article: by its type, the one that knows its date or author before others. */
export function articleNode(nodes: readonly Json[]): Json | undefined {
  const articles = nodes.filter((node) =>
    isOfType(node, /Article$|BlogPosting|LiveBlogPosting|Report$|Review$/),
  );
  const told = (node: Json) => node.datePublished !== undefined || node.author !== undefined;
  return (
    articles.find(told) ??
    articles[0] ??
    nodes.find((node) => isOfType(node, /WebPage|CreativeWork|VideoObject|Recipe|HowTo/) && told(node)) ??
    nodes.find((node) => isOfType(node, /WebPage|CreativeWork/))
  );
}
