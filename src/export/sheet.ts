import type { Article } from "../schema/article.ts";

/** What a page shows, as exports take it away: to be filled by the page. */
export interface Sheet {
  readonly title: string;
  readonly articles: readonly Article[];
}
