import type { Evidence } from "../../schema/link.ts";
import type { Draft } from "./changes.ts";
import type { Desk } from "./coverage.ts";
import { likenessOf } from "./likeness.ts";
import type { Saying } from "./sayings.ts";

/** A denial and what it denies or is given up by must be at least this alike. */
const alike = 0.22;

/**
 * Denials given up and denials of what others say: what a voice denied and later confirms is a reversal; what one voice
 * says and another denies, both known by then, a contradiction. Each denial has at most one of each, the likest.
 */
export function reversals(_desk: Desk, sayings: readonly Saying[]): Draft[] {
  const { likeness } = likenessOf(sayings);
  const score = (a: number, b: number) => likeness(a, b);
  return sayings.flatMap((denial, at) => {
    if (denial.stance !== "denied") return [];
    const others = sayings.map((saying, i) => ({ saying, score: i === at ? 0 : score(at, i) }));
    const likest = (fits: (saying: Saying) => boolean) =>
      others.filter(({ saying, score: s }) => s >= alike && fits(saying)).sort((a, b) => b.score - a.score)[0]
        ?.saying;
    const confirmed = likest((saying) => isGivingUp(denial, saying));
    if (confirmed) return [reversal(denial, confirmed)];
    const denied = likest((saying) => isDenied(denial, saying));
    return denied ? [contradiction(denied, denial)] : [];
  });
}

/** The same voice, or one of its body, later says what it had denied. */
function isGivingUp(denial: Saying, { stance, published, speaker, voice, statement }: Saying): boolean {
  if (published <= denial.published || stance === "denied" || stance === "disputed") return false;
  const same = sameVoice(denial, { speaker, voice });
  return same ? stance !== "hedged" || statement?.act === "acknowledge" : stance === "confirmed";
}

function isDenied(denial: Saying, { stance, published, speaker, voice, article }: Saying): boolean {
  if (stance === "denied" || stance === "disputed" || published > denial.published) return false;
  return speaker !== undefined && !sameVoice(denial, { speaker, voice }) && article === denial.article;
}

type Voiced = Pick<Saying, "speaker" | "voice">;

function sameVoice(a: Voiced, b: Voiced): boolean {
  return a.voice !== undefined && (a.voice === b.voice || a.voice === b.speaker || a.speaker === b.voice);
}

const evidenceOf = ({ article, span }: Saying): Evidence => ({ article, span });

function reversal(denial: Saying, confirmed: Saying): Draft {
  const who = confirmed.speaker ?? "The article";
  return {
    kind: "reversal",
    from: evidenceOf(denial),
    to: evidenceOf(confirmed),
    reason: `${denial.speaker ?? "The source"} denied it; ${who} later ${confirmed.stance === "confirmed" ? "confirms" : "says"} it.`,
    sure: confirmed.stance === "confirmed" && sameVoice(denial, confirmed) ? "surely" : "probably",
  };
}

function contradiction(said: Saying, denial: Saying): Draft {
  return {
    kind: "contradiction",
    from: evidenceOf(said),
    to: evidenceOf(denial),
    reason: `${said.speaker} says it; ${denial.speaker ?? "the other side"} denies it.`,
    sure: "probably",
  };
}
