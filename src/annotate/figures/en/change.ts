const list = (words: string): string[] => words.trim().split(/\s+/);

/** Verbs and nouns of going up, every form. */
export const up: ReadonlySet<string> = new Set(
  list(
    `rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing grow grows grew grown growing growth
    jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining add adds added adding
    advance advances advanced advancing swell swells swelled swollen swelling leap leaps leaped leapt leaping spike spikes spiked spiking
    rally rallies rallied rallying rebound rebounds rebounded expand expands expanded expanding expansion raise raises raised raising hike hikes hiked hiking
    boost boosts boosted boosting lift lifts lifted lifting up higher upped accelerate accelerated accelerates mount mounted mounting balloon ballooned
    skyrocket skyrocketed skyrocketing appreciate appreciated improve improved improves improvement strengthen strengthened uptick upturn upside`,
  ),
);

/** Verbs and nouns of going down, every form. */
export const down: ReadonlySet<string> = new Set(
  list(
    `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing
    slip slips slipped slipping slide slides slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging tumble tumbles tumbled tumbling
    shrink shrinks shrank shrunk shrinking lose loses losing lost cut cuts cutting reduce reduces reduced reducing reduction
    dip dips dipped dipping ease eases eased easing slump slumps slumped slumping plummet plummets plummeted plummeting collapse collapsed
    contract contracts contracted contracting contraction shed sheds shedding down lower lowered lowers slash slashes slashed slashing
    trim trimmed trims trimming weaken weakened depreciate depreciated erode eroded halve downturn crash crashed crashes dive dived dove
    retreat retreated retreats subside subsided dwindle dwindled dwindles tighten narrowed narrow narrows off weaker cheaper`,
  ),
);

/** Verbs of movement whose objects are often other things ("added 12 players"): change only beside a share, money or points. */
export const weak: ReadonlySet<string> = new Set(
  list(
    "add adds added adding gain gains gained gaining lose loses losing lost cut cuts cutting raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting shed sheds shedding advance advances advanced off contract contracts grow grown grew growing lower improve improved improves mount mounted narrow tighten ease eases eased collapse collapsed crash crashed crashes retreat retreated retreats slash slashes slashed dive dived dove rebound rebounds expand expanded higher cheaper drop drops dropped dropping up down",
  ),
);

/** After the amount: "a 7% increase", "3% higher", "12 points up". */
export const afterUp: ReadonlySet<string> = new Set(
  list(
    "increase increases rise rises jump jumps gain gains growth surge climb hike raise higher up uptick boost leap spike advance rally improvement expansion upswing",
  ),
);

export const afterDown: ReadonlySet<string> = new Set(
  list(
    "decrease decreases fall falls drop drops decline declines cut cuts reduction reductions dip slump slide plunge lower down loss losses fewer contraction downturn tumble discount off cheaper slowdown",
  ),
);

/** Verbs of giving another value, whichever way: "revised its count from 9 to 16". */
export const revising: ReadonlySet<string> = new Set(
  list(
    "revise revised revising correct corrected correcting amend amended change changed update updated adjust adjusted restate restated",
  ),
);
