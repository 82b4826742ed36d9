import { profilesOf } from "../src/link/entities/profiles.ts";
import { dossiersOf } from "../src/link/entities/dossier.ts";
import { digestOf } from "../src/link/digest/digest.ts";
import type { AnnotatedArticle } from "../src/schema/annotation.ts";
import type { Digest } from "../src/schema/digest.ts";
import type { Descent } from "../src/schema/link.ts";

/** The digest of a story given as its articles alone. */
export function digestFrom(articles: readonly AnnotatedArticle[], descents: readonly Descent[] = []): Digest {
  const profiles = profilesOf(articles.flatMap(dossiersOf), []);
  return digestOf({ story: "story", articles, profiles, descents });
}
