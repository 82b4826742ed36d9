import type { Evidence } from "../../schema/link.ts";
import type { Draft } from "./changes.ts";
import type { Likeness } from "./likeness.ts";
import type { Saying } from "./sayings.ts";

/** How alike a denial and what it denies must be, in words alone. */
const alike = 0.2;
/** The same where one voice denied and later confirms: act and voice speak for it already. */
const alikeInVoice = 0.05;

/**
 * Denials given up and denials of what others say: what a voice denied and later confirms is a reversal; what one voice
 * says and another denies in the same article, a contradiction. Each denial has at most one, the likest.
 */
export function reversals(sayings: readonly Saying[], inWords: Likeness): Draft[] {
  return sayings.flatMap((denial, at) => {
    if (denial.stance !== "denied" || denial.counted) return [];
    const others = sayings.map((saying, i) => ({ saying, score: i === at ? 0 : inWords(at, i) }));
    const likest = (fits: (saying: Saying, score: number) => boolean) =>
      others
        .filter(({ saying, score }) => !saying.counted && fits(saying, score))
        .sort((a, b) => b.score - a.score)[0]?.saying;
    const confirmed = likest((saying, score) => isGivingUp(denial, saying, score));
    if (confirmed) return [reversal(denial, confirmed)];
    const denied = likest((saying, score) => score >= alike && isDenied(denial, saying));
    return denied ? [contradiction(denied, denial)] : [];
  });
}

function shared({ stems }: Saying, { stems: others }: Saying): number {
  return stems.filter((stem) => others.includes(stem)).length;
}

/** The same voice, or one of its body, later says what it had denied; or somebody confirms it. */
function isGivingUp(denial: Saying, saying: Saying, score: number): boolean {
  const { stance, published } = saying;
  if (published <= denial.published || stance === "denied" || stance === "disputed") return false;
  if (sameVoice(denial, saying) && stance === "confirmed") return score >= alikeInVoice;
  return (
    shared(denial, saying) >= 2 && score >= alike && (stance === "confirmed" || sameVoice(denial, saying))
  );
}

function isDenied(denial: Saying, saying: Saying): boolean {
  const { stance, published, speaker, article } = saying;
  if (stance === "denied" || stance === "disputed" || published > denial.published) return false;
  return (
    shared(denial, saying) >= 2 &&
    speaker !== undefined &&
    !sameVoice(denial, saying) &&
    article === denial.article
  );
}

function sameVoice(a: Saying, b: Saying): boolean {
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
