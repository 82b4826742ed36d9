/** Statements that make the tables, one list a migration; the count applied stands in `form`. Text sorts by code point. */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE bytes (hash text COLLATE "C" PRIMARY KEY, bytes bytea NOT NULL, size bigint NOT NULL)`,
    `CREATE TABLE document (
       key text COLLATE "C" PRIMARY KEY, hash text COLLATE "C" NOT NULL REFERENCES bytes (hash), version text NOT NULL,
       about text COLLATE "C" NOT NULL)`,
    `CREATE TABLE article (
       seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE,
       document text COLLATE "C" NOT NULL, url text COLLATE "C", site text COLLATE "C", title text,
       published text COLLATE "C", dated text COLLATE "C" NOT NULL, revised text COLLATE "C" NOT NULL,
       superseded integer NOT NULL DEFAULT 0, statements integer NOT NULL, figures integer NOT NULL,
       gaps integer NOT NULL, body bytea NOT NULL, annotation bytea NOT NULL)`,
    `CREATE INDEX article_by_url ON article (url) WHERE url IS NOT NULL`,
    `CREATE INDEX article_by_date ON article (superseded, dated DESC, id)`,
    `CREATE INDEX article_by_site ON article (superseded, site, dated DESC)`,
    `CREATE TABLE given (
       document text COLLATE "C" NOT NULL, article text COLLATE "C" NOT NULL, captured text COLLATE "C" NOT NULL,
       PRIMARY KEY (document, article))`,
    `CREATE INDEX given_by_article ON given (article)`,
    `CREATE TABLE found (
       kind text COLLATE "C" NOT NULL, value text COLLATE "C" NOT NULL, article text COLLATE "C" NOT NULL,
       count integer NOT NULL, PRIMARY KEY (kind, value, article))`,
    `CREATE INDEX found_by_article ON found (article)`,
    `CREATE TABLE problem (id text COLLATE "C" PRIMARY KEY, document text COLLATE "C" NOT NULL, body text NOT NULL)`,
    `CREATE INDEX problem_by_document ON problem (document)`,
    `CREATE TABLE correction (
       seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text COLLATE "C" NOT NULL UNIQUE, body text NOT NULL)`,
    `CREATE TABLE shelf (
       name text COLLATE "C" NOT NULL, key text COLLATE "C" NOT NULL, value text NOT NULL, PRIMARY KEY (name, key))`,
    `CREATE TABLE words (seq bigint PRIMARY KEY, words tsvector NOT NULL)`,
    `CREATE INDEX words_index ON words USING gin (words)`,
  ],
  [
    `CREATE TABLE trace (
       seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, article text COLLATE "C" NOT NULL UNIQUE,
       moment text COLLATE "C" NOT NULL, body bytea NOT NULL)`,
    `CREATE INDEX trace_by_moment ON trace (moment, article)`,
    `CREATE TABLE print (print bigint NOT NULL, trace bigint NOT NULL, PRIMARY KEY (print, trace))`,
    `CREATE INDEX print_by_trace ON print (trace)`,
    `CREATE TABLE reuse (
       first text COLLATE "C" NOT NULL, second text COLLATE "C" NOT NULL, body text NOT NULL, PRIMARY KEY (first, second))`,
    `CREATE INDEX reuse_by_second ON reuse (second)`,
    `CREATE TABLE copy (
       taker text COLLATE "C" NOT NULL, source text COLLATE "C" NOT NULL, body text NOT NULL, PRIMARY KEY (taker, source))`,
    `CREATE INDEX copy_by_source ON copy (source)`,
    `CREATE TABLE descent (article text COLLATE "C" PRIMARY KEY, body text NOT NULL)`,
    `CREATE TABLE placed (article text COLLATE "C" PRIMARY KEY, moment text COLLATE "C" NOT NULL, joins text NOT NULL)`,
    `CREATE TABLE story (
       id text COLLATE "C" PRIMARY KEY, title text NOT NULL, first text COLLATE "C" NOT NULL, last text COLLATE "C" NOT NULL,
       articles integer NOT NULL, outlets integer NOT NULL, least integer NOT NULL, most integer NOT NULL, origins text NOT NULL)`,
    `CREATE INDEX story_by_last ON story (last DESC, id)`,
    `CREATE TABLE member (article text COLLATE "C" PRIMARY KEY, story text COLLATE "C" NOT NULL, place integer NOT NULL)`,
    `CREATE INDEX member_by_story ON member (story, place)`,
    `CREATE TABLE former (id text COLLATE "C" PRIMARY KEY, now text COLLATE "C" NOT NULL)`,
  ],
  [
    `ALTER TABLE trace ADD COLUMN site text`,
    `ALTER TABLE trace ADD COLUMN prints integer NOT NULL DEFAULT 0`,
  ],
  [
    `CREATE TABLE content (seq bigint PRIMARY KEY, body bytea NOT NULL, annotation bytea NOT NULL)`,
    `INSERT INTO content SELECT seq, body, annotation FROM article`,
    `ALTER TABLE article DROP COLUMN body, DROP COLUMN annotation`,
    `ALTER TABLE story ADD COLUMN digested text COLLATE "C" NOT NULL DEFAULT ''`,
  ],
  [
    `DROP TABLE trace`,
    `DROP TABLE placed`,
    `TRUNCATE print`,
    `CREATE TABLE trace (
       seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, article text COLLATE "C" NOT NULL UNIQUE,
       moment text COLLATE "C" NOT NULL, site text, prints integer NOT NULL, fingerprints bytea NOT NULL, terms bytea NOT NULL,
       about text NOT NULL, joins text)`,
    `CREATE INDEX trace_by_moment ON trace (moment, article)`,
    `CREATE INDEX trace_unplaced ON trace (moment, article) WHERE joins IS NULL`,
  ],
  [
    `CREATE TABLE page_block (name bigint NOT NULL, article text COLLATE "C" NOT NULL, marked integer NOT NULL, PRIMARY KEY (name, article))`,
    `CREATE INDEX page_block_by_article ON page_block (article)`,
    `CREATE INDEX page_block_marked ON page_block (name) WHERE marked = 1`,
    `CREATE TABLE boilerplate (name bigint PRIMARY KEY)`,
    `CREATE TABLE unjudged (name bigint PRIMARY KEY, changes integer NOT NULL)`,
    `CREATE TABLE revised (article text COLLATE "C" PRIMARY KEY)`,
  ],
];
