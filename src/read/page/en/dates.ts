/** Names of meta elements that hold a date of publication, the surest first. */
export const publishedMetas: readonly string[] = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "article:published",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "publish_date",
  "publishdate",
  "publish-date",
  "publication_date",
  "publicationdate",
  "pubdate",
  "pub_date",
  "article.published",
  "article:publicationdate",
  "bt:pubdate",
  "date.published",
  "published-date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "citation_publication_date",
  "citation_online_date",
  "citation_date",
  "prism.publicationdate",
  "originalpublicationdate",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "rnews:datepublished",
  "shareaholic:article_published_time",
  "release_date",
  "article_date_original",
  "article:post_date",
  "last-published",
  "timestamp",
  "displaydate",
  "vr:published_time",
  "article:created_time",
  "created",
  "published",
  "date",
];

/** Names of meta elements that hold the date of the last change. */
export const modifiedMetas: readonly string[] = [
  "article:modified_time",
  "og:updated_time",
  "article:modified",
  "datemodified",
  "lastmod",
  "last-modified",
  "last_modified",
  "dcterms.modified",
  "dc.date.modified",
  "article:updated_time",
  "revised",
  "modified",
];

/** What says that a date is of a change, not of publication. */
export const modifiedWords =
  /\b(?:updated?|modified|last\s+(?:edited|reviewed|changed)|revised|edited|aktualisiert|ge[aä]ndert|mis à jour|actualizado|aggiornato|oppdatert|opdateret|bijgewerkt)\b/i;

/** Keys of a date of publication in data that scripts hold, escaped or not, with their value. */
export const publishedKeys =
  /\\?"(datePublished|date_published|publishedAt|published_at|publishedDate|published_date|publishDate|publish_date|publicationDate|publication_date|publishedOn|published_on|firstPublishedAt|first_published_at|firstPublished|originalPublishDate|pubDate|post_date|postDate|datePosted|published)\\?"\s*:\s*\\?"?([\w:.+\- ,/]{8,40})/g;
