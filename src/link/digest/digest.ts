import type { Digest } from "../../schema/digest.ts";
import { changesOf } from "./changes.ts";
import { claimsOf } from "./claims.ts";
import { type Coverage, deskOf } from "./coverage.ts";
import { storyGapsOf } from "./gaps.ts";
import { seriesOf } from "./series.ts";
import { sayingsOf } from "./sayings.ts";
import { tellingsOf } from "./tellings.ts";
import { timelineOf } from "./timeline.ts";

/** Version of what a digest says: a new one makes kept digests again. */
export const digestVersion = "15";

/**
 * What a story comes to, from the annotations of its articles alone. The same coverage gives the same digest, in whatever
 * order its articles are given. Linear in the articles: those of a giant story are held against each other in stretches.
 */
export function digestOf(coverage: Coverage): Digest {
  const desk = deskOf(coverage);
  const sayings = sayingsOf(desk);
  const told = tellingsOf(desk);
  const series = seriesOf(desk, told);
  const claims = claimsOf(desk, sayings);
  return {
    story: desk.story,
    claims,
    series,
    changes: changesOf(desk, { series, told, sayings }),
    timeline: timelineOf(desk),
    gaps: storyGapsOf(desk, sayings),
  };
}
