import { z } from "zod";
import { Article } from "../schema/article.ts";
import { dayInAddress, isoDate } from "./dates.ts";
import { articleFromText } from "./plain.ts";

/** What one line of NDJSON may hold: an article of ours, or any record with a text. */
const Loose = z.object({
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  site: z.string().nullish(),
  byline: z.string().nullish(),
  authors: z.array(z.string()).nullish(),
  published: z.union([z.string(), z.object({ value: z.string() })]).nullish(),
  publishedAt: z.string().nullish(),
  language: z.string().nullish(),
});

/** An article from one record, its text kept to the character; undefined where it has no text. */
export function articleOfRecord(record: unknown): Article | undefined {
  const own = Article.safeParse(record);
  if (own.success) return own.data;
  const { data } = Loose.safeParse(record);
  if (!data || !/\S/.test(data.text)) return undefined;
  const raw =
    (typeof data.published === "string" ? data.published : data.published?.value) ??
    data.publishedAt ??
    undefined;
  const day = raw ? isoDate(raw) : undefined;
  const fromUrl = data.url ? dayInAddress(data.url) : undefined;
  return articleFromText(data.text, {
    ...(data.title ? { title: data.title } : {}),
    ...(data.url ? { url: data.url } : {}),
    ...(data.site ? { site: data.site } : {}),
    ...(data.byline ? { byline: data.byline } : {}),
    ...(data.authors ? { authors: data.authors } : {}),
    ...(data.language ? { language: data.language } : {}),
    ...(day
      ? { published: { value: day, from: "given", raw } }
      : fromUrl
        ? { published: { ...fromUrl, from: "url" } }
        : {}),
  });
}
