import { type QueryName, articleColumns } from "../record.ts";

/** The statements of recording in PostgreSQL's SQL. */
export const texts: Readonly<Record<QueryName, string>> = {
  hasBytes: "SELECT 1 FROM bytes WHERE hash = $1",
  bytes: "INSERT INTO bytes (hash, bytes, size) VALUES ($1, $2, $3)",
  document: `INSERT INTO document (key, hash, version, about) VALUES ($1, $2, $3, $4)
    ON CONFLICT (key) DO UPDATE SET version = excluded.version, about = least(document.about, excluded.about)`,
  forgetProblems: "DELETE FROM problem WHERE document = $1",
  problem: "INSERT INTO problem (id, document, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
  givenBy: "SELECT article FROM given WHERE document = $1",
  given: `INSERT INTO given (document, article, captured) VALUES ($1, $2, $3)
    ON CONFLICT (document, article) DO UPDATE SET captured = least(given.captured, excluded.captured)`,
  ungive: "DELETE FROM given WHERE document = $1 AND article = $2",
  nextGiver: "SELECT min(document) AS document FROM given WHERE article = $1",
  keep: "UPDATE article SET document = greatest(document, $1) WHERE id = $2",
  keeper: "SELECT document FROM article WHERE id = $1",
  article: `INSERT INTO article (${articleColumns.join(", ")})
    VALUES (${articleColumns.map((_, i) => `$${i + 1}`).join(", ")})
    ON CONFLICT (id) DO UPDATE SET document = excluded.document, revised = excluded.revised,
      statements = excluded.statements, figures = excluded.figures, gaps = excluded.gaps
    RETURNING seq`,
  content: `INSERT INTO content (seq, body, annotation) VALUES ($1, $2, $3)
    ON CONFLICT (seq) DO UPDATE SET body = excluded.body, annotation = excluded.annotation`,
  forgetContent: "DELETE FROM content WHERE seq = $1",
  remove: "DELETE FROM article WHERE id = $1 RETURNING seq, url",
  words: `INSERT INTO words (seq, words)
    VALUES ($1, setweight(to_tsvector('simple', $2), 'A') || to_tsvector('simple', $3))`,
  forgetWords: "DELETE FROM words WHERE seq = $1",
  found: "INSERT INTO found (kind, value, article, count) VALUES ($1, $2, $3, $4)",
  forgetFound: "DELETE FROM found WHERE article = $1",
  pageBlock: "INSERT INTO page_block (name, article, marked) VALUES ($1, $2, $3)",
  forgetPageBlocks: "DELETE FROM page_block WHERE article = $1",
  unjudge: `INSERT INTO unjudged SELECT name, 1 FROM page_block WHERE article = $1
    ON CONFLICT (name) DO UPDATE SET changes = unjudged.changes + 1`,
  revised: "INSERT INTO revised (article) VALUES ($1) ON CONFLICT DO NOTHING",
  revisions: `SELECT id FROM article WHERE url = $1
    ORDER BY revised, (SELECT min(captured) FROM given WHERE article = article.id), id`,
  supersede: `UPDATE article SET superseded = (id <> $1)::int WHERE url = $2 AND superseded <> (id <> $3)::int`,
};
