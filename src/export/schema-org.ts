import type { Sheet, SheetArticle, SheetClaim, SheetSaying } from "./sheet.ts";

/**
 * Claims in schema.org's words, each with where it appears first and later, and a ClaimReview that a person has to
 * finish: it carries no rating, since Hearsay gives none. Where a page shows no claims, each saying is one.
 */
export function schemaOrg(sheet: Sheet): object {
  const articles = new Map(sheet.articles.map((article) => [article.id, article]));
  const claims = sheet.claims?.length
    ? sheet.claims.map((claim) => ({
        claim,
        sayings: sheet.sayings.filter((saying) => saying.claim === claim.id),
      }))
    : sheet.sayings.map((saying) => ({ claim: claimOf(saying), sayings: [saying] }));
  return {
    "@context": "https://schema.org",
    "@graph": claims.flatMap(({ claim, sayings }) => {
      const stated = claimNode(claim, sayings, articles);
      return [stated, reviewDraft(stated["@id"], claim, sheet)];
    }),
  };
}

function claimOf({ article, statement, words }: SheetSaying): SheetClaim {
  return { id: `${article}-${statement ?? ""}`, words, origins: { least: 1, most: 1 } };
}

function claimNode(
  claim: SheetClaim,
  sayings: readonly SheetSaying[],
  articles: ReadonlyMap<string, SheetArticle>,
) {
  const works = [...new Set(sayings.map(({ article }) => article))].map((id) => workOf(id, articles.get(id)));
  works.sort((a, b) => (a.datePublished ?? "~").localeCompare(b.datePublished ?? "~"));
  const [first, ...later] = works;
  const voices = [...new Set(sayings.flatMap(({ voice }) => voice ?? []))];
  return {
    "@type": "Claim",
    "@id": `urn:hearsay:claim:${claim.id}`,
    text: claim.words,
    claimInterpreter: voices.map((name) => ({ "@type": "Thing", name })),
    ...(first ? { firstAppearance: first } : {}),
    appearance: later,
  };
}

function workOf(id: string, article: SheetArticle | undefined) {
  return {
    "@type": "NewsArticle",
    "@id": article?.url ?? `urn:hearsay:${id}`,
    headline: article?.title,
    datePublished: article?.published?.value,
    publisher: article?.site ? { "@type": "Organization", name: article.site } : undefined,
    sha256: article?.hash,
  };
}

function reviewDraft(claim: string, { words, origins, state }: SheetClaim, { made, program }: Sheet) {
  return {
    "@type": "ClaimReview",
    creativeWorkStatus: "Draft",
    claimReviewed: words,
    itemReviewed: { "@id": claim },
    dateCreated: made,
    sdPublisher: { "@type": "SoftwareApplication", name: program },
    abstract: `Independent origins: ${origins.least === origins.most ? origins.least : `${origins.least} to ${origins.most}`}.${state ? ` State: ${state}.` : ""} The verdict is for a person to write.`,
  };
}
