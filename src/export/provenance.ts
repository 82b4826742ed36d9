import type { Sheet, SheetArticle, SheetSaying } from "./sheet.ts";

/** Where everything on a page comes from, in the words of PROV-O: articles, sayings, agents, and who took from whom. */
export function provenance(sheet: Sheet): object {
  return {
    "@context": {
      prov: "http://www.w3.org/ns/prov#",
      xsd: "http://www.w3.org/2001/XMLSchema#",
      schema: "https://schema.org/",
    },
    "@graph": [
      { "@id": programId(sheet), "@type": "prov:SoftwareAgent", "schema:name": sheet.program },
      {
        "@id": `urn:hearsay:${sheet.address}`,
        "@type": "prov:Entity",
        "prov:generatedAtTime": { "@value": sheet.made, "@type": "xsd:dateTime" },
        "prov:wasAttributedTo": { "@id": programId(sheet) },
        "prov:wasDerivedFrom": sheet.articles.map(({ id }) => ({ "@id": articleId(id) })),
      },
      ...sheet.articles.map((article) => articleNode(article, sheet)),
      ...sheet.sayings.map(sayingNode),
      ...agents(sheet),
      ...(sheet.corrections ?? []).map(({ id, author, at, action, target }) => ({
        "@id": `urn:hearsay:correction:${id}`,
        "@type": "prov:Activity",
        "schema:name": action,
        "prov:used": {
          "@id": target.article
            ? `${articleId(target.article)}:${target.id}`
            : `urn:hearsay:${target.kind}:${target.id}`,
        },
        "prov:wasAssociatedWith": { "@id": agentId(author) },
        "prov:endedAtTime": { "@value": at, "@type": "xsd:dateTime" },
      })),
    ],
  };
}

function articleNode(
  { id, title, url, published, site, hash }: SheetArticle,
  { copies = [] }: Sheet,
): object {
  const taken = copies.filter(({ to }) => to === id);
  return {
    "@id": articleId(id),
    "@type": "prov:Entity",
    "schema:headline": title,
    "schema:url": url,
    "schema:datePublished": published?.value,
    "schema:sha256": hash,
    ...(site ? { "prov:wasAttributedTo": { "@id": agentId(site) } } : {}),
    "prov:wasDerivedFrom": taken
      .filter(({ relation }) => relation !== "quote-only")
      .map(({ from }) => ({ "@id": articleId(from) })),
    "prov:wasQuotedFrom": taken
      .filter(({ relation }) => relation === "quote-only")
      .map(({ from }) => ({ "@id": articleId(from) })),
  };
}

function sayingNode({ article, statement, span, words, voice, chain = [] }: SheetSaying): object {
  return {
    "@id": `${articleId(article)}:${statement ?? span.join("-")}`,
    "@type": "prov:Entity",
    "prov:value": words,
    "prov:wasQuotedFrom": { "@id": articleId(article) },
    ...(voice ? { "prov:hadPrimarySource": { "@id": agentId(voice) } } : {}),
    "prov:wasAttributedTo": chain.map((name) => ({ "@id": agentId(name) })),
  };
}

function agents({ articles, sayings, corrections = [] }: Sheet): object[] {
  const names = new Set([
    ...articles.flatMap(({ site }) => site ?? []),
    ...sayings.flatMap(({ voice, chain = [] }) => [voice ?? [], chain].flat()),
    ...corrections.map(({ author }) => author),
  ]);
  return [...names].map((name) => ({ "@id": agentId(name), "@type": "prov:Agent", "schema:name": name }));
}

function articleId(id: string): string {
  return `urn:hearsay:${id}`;
}

function agentId(name: string): string {
  return `urn:hearsay:agent:${encodeURIComponent(name)}`;
}

function programId({ program }: Sheet): string {
  return `urn:hearsay:program:${encodeURIComponent(program)}`;
}
