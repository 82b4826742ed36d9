/** What a plain "said" does by the words that were said: patterns over the first of them. */

const opening = String.raw`^(?:[“"‘']|that |there )*`;
const bodies =
  "company|firm|union|guild|ministry|government|party|court|council|board|executive|bank|airline|railway|operator|agency|club|school|university|committee|commission|parliament|army|authority|police|office|department|hospital|trust|group|force|navy|regulator|station|paper";
/** The speaker, or the body spoken for, at the head of what is said. */
const self = String.raw`${opening}(?:I|we|he|she|it|they|(?:the|its|our|his|her|their|this) (?:\p{L}+[’']s )?(?:${bodies}))\b`;
const body = String.raw`${opening}(?:it|we|they|(?:the|its|our|their) (?:\p{L}+[’']s )?(?:${bodies}))\b`;
const number = String.raw`(?:[\p{Sc}]?\p{N}[\p{N},.]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|hundreds?|thousands?|millions?|billions?)\b)`;
const soon = String.raw`(?:on \p{Lu}\p{Ll}+day|on \p{N}|next|today|tomorrow|tonight|this (?:week|month|morning|afternoon|evening|year)|by the|before the|within|later|in (?:\p{Lu}|the coming))\b`;

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join("|"), "iu");

/** What people deny to have done, got or known. */
const deniedDeeds =
  "receiv|get|got|hear|seen?|know|knew|told|warn|inform|notif|consult|ask|agree|accept|promis|sign|order|authori[sz]|paid|pay|target|lied?|hid|conceal|misle|ignor|suppress|met|meet|take part|taken part|done|said|say|fired?|carr(?:y|ied) out|attack|struck|strike|kill";
const dismissals =
  "untrue|false|baseless|unfounded|groundless|fabricated|fabrications?|nonsense|speculative|fanciful|fiction|fictitious|an? invention|hearsay|rumou?rs?|propaganda|fantasy|absurd|ridiculous|ludicrous|preposterous|fake|an? forgery|an? hoax|(?:plain(?:ly)?|simply|flatly|just) wrong";

/** A denial: of what is said of the speaker, of what is held to exist, or of another's word. */
export const denyingContent = any(
  String.raw`${self}.{0,24}?(?:\bnever|\bnot|n['’]t)(?: \p{L}+ly)?(?: been)? (?:${deniedDeeds})\p{L}*\b`,
  String.raw`${self}.{0,24}?(?:\bnot|n['’]t) (?:involved|true|responsible|aware|behind)\b`,
  String.raw`${self}(?: (?:has|have|had))? (?:received|found|seen|saw|see|heard|got|had|been given) no\b`,
  String.raw`${opening}neither .{1,60} nor .{1,60}?\b(?:had|has|have|was|were|did|knew|heard)\b`,
  String.raw`${opening}nothing\b.{0,40}? (?:was|is|were) (?:wrong|defective|faulty|improper|amiss|untoward|hidden|illegal|unlawful|contaminated)\b`,
  String.raw`${opening}no\b.{0,60}? (?:was|were|had been|has been) (?:ever \p{L}+|received|agreed|planned|ordered|promised|paid)\b`,
  String.raw`${opening}(?:(?:we|it|he|she|they|the \p{L}+|\p{Lu}\p{L}+) )?(?:(?:has|have|had) )?(?:(?:found|saw|seen|see) )?(?:(?:is|are|was|were) )?[“"‘']?no (?:evidence|sign|record|truth|knowledge|indication|basis|such|talks|plans?|intention)\b`,
  String.raw`\b(?:is|are|was|were|as|be) [“”"‘]?(?:an? )?(?:\p{L}+ly )?(?:${dismissals})\b`,
  String.raw`${opening}[^.;,]{1,60}? [“"‘]?(?:was|were|is|are|had been) not (?:\p{L}+ly )?(?:overloaded|overcrowded|involved|responsible|to blame|at fault|faulty|defective|unsafe|connected|linked)\b`,
  String.raw`\bcategorically|\bnot (?:authentic|genuine|ours|in our (?:\p{L}+ )?(?:registers?|records?|files?|books?))\b`,
  String.raw`\b(?:had|has|have) not paid\b|^[“"‘']?(?:I|we) (?:accepted|did|have done|knew|received|promised) nothing\b`,
  String.raw`${opening}\P{P}{0,40}? never (?:received|agreed|happened)\b|${opening}\P{P}{0,30}? deni(?:es|ed) `,
);

/** That there is nothing of something: a denial where somebody assures it. */
export const absentContent = any(
  String.raw`${opening}there (?:is|are|was|were|has been|have been|had been) (?:no|nothing|never)\b`,
);

/** What a word of dismissal makes untrue when somebody calls it so. */
export const dismissedContent = any(
  String.raw`^(?:the|that|this|these|those|such|any|all|his|her|its|their|\p{Lu}\S*[’']s) (?:\p{L}+ )?(?:allegations?|accusations?|claims?|charges?|rumou?rs?|suggestions?|insinuations?)\b`,
  String.raw`^[^“"‘]{0,60}[“"‘]?(?:as )?(?:an? )?(?:\p{L}+ly )?(?:${dismissals}|lies?)\b`,
);

/** An admission: of a mistake, of a deed, of another number than was given, or that a word still stands. */
export const admittingContent = any(
  String.raw`${self}.{0,20}? (?:am|was|were|been|are) (?:\p{L}+ )?(?:wrong|mistaken|at fault|to blame)\b`,
  String.raw`(?:^|[“"‘'.] ?)(?:I|we|it|they) (?:should|ought to) (?:never )?have\b`,
  String.raw`\b(?:errors?|mistakes?|fault|failures?|blame|responsibility) (?:was|is|were) (?:mine|ours|my|our)\b`,
  String.raw`${self}.{0,20}? made (?:an? |\p{L}+ )?(?:mistakes?|errors?)\b`,
  String.raw`\b(?:I|we|it|they|he|she)(?:['’]m| am|['’]re| are| was| were) (?:\p{L}+ )?sorry\b|\bapologi[sz]`,
  String.raw`${self}(?: (?:has|have|had))? (?:overlooked|mislaid|misplaced|misfiled|forgotten|forgot|failed to|missed|underestimated|miscounted|misled|misstated|erred|withheld|withdrew|withdrawn)\b`,
  String.raw`\bdid (?:receive|know|get|happen|have|meet|hear|see|take place|tell|send|sign|lose|occur)\b`,
  String.raw`${self}.{0,12}? (?:stand|stood|stands) by\b`,
  String.raw`\b(?:what (?:I|we) (?:said|told)|(?:my|our) (?:\p{L}+ )?(?:statements?|words|answers?|denials?|figures?|accounts?))\b.{0,60}? (?:untrue|wrong|false|not so|incorrect|mistaken)\b|\bsomething that was not (?:so|true)\b`,
  String.raw`${number}[^.,;]{0,60},? (?:and )?not ${number}`,
  String.raw`\baccept(?:s|ed)? (?:the|its|that) .{0,30}?(?:findings?|figures?|conclusions?|criticisms?)\b`,
);

export const promisingContent = any(
  String.raw`${opening}(?:I|we|he|she|they|it)\b.{0,60}?\b(?:will|would|shall|['’]ll)(?! not\b)(?: \p{L}+ly)? (?:travel|visit|publish|return|continue|do everything|make|ensure|investigate|pay|rebuild|release|meet|resign|cooperate|co-operate|keep|give|work|stand|fight|provide|support|help)\b`,
);
export const warningContent = any(
  String.raw`${opening}(?:do not|don['’]t|(?:\p{L}+ )?not to|anyone who|those who .{0,40}? will)\b`,
  String.raw`\b(?:could|would|will|may|might) (?:expect|face|lose|risk|be (?:fined|prosecuted|dismissed|sacked|punished|arrested))\b`,
);
export const claimingContent = any(
  String.raw`${opening}(?:it|they|he|she|we|the group) (?:was|were|is|are) (?:behind|responsible)\b`,
);
export const confirmingContent = any(
  String.raw`\b(?:has|have|had|is|are|was|were) (?:now |been |officially )*confirmed(?: dead| killed| missing| as)?`,
  String.raw`\b(?:confirmed|verified) (?:dead|deaths?|cases?|killed)\b`,
);

/** What something would come to. */
export const estimatingContent = any(
  String.raw`\b(?:would|could|will|might|may) (?:\p{L}+ly )?(?:cost|need|amount to|come to|run to|total|exceed|reach|be as (?:much|many|high) as)\b.{0,40}?${number}`,
  String.raw`\b(?:nearer|closer to|in the region of|somewhere (?:between|around)) ${number}`,
);
/** Verbs of belief that give a number its estimate. */
export const countingBeliefs: ReadonlySet<string> = new Set(
  "believe expect think reckon suspect fear".split(" "),
);

/** Verbs behind "will" that tell what comes, not what somebody is going to do. */
const happenings =
  "be|have|cost|take|need|know|like|want|love|hate|prefer|welcome|mean|lead|hurt|harm|lose|die|win|rise|fall|remain|become|see|feel|think|believe|happen|rather|struggle|suffer|face|expect|seem|appear|depend|matter|oppose|accept|understand|reject|never|not|only|likely|probably|require|exceed|reach|come|go|last|affect|cause|allow|benefit|still|always|also|say";
/** What an organisation says of its own plans, and what anybody says is going to be done on a day. */
export const announcingContent = any(
  String.raw`${body}.{0,24}? (?:would|will) (?!(?:${happenings})\b)\p{L}{3,}\b`,
  String.raw`${self}.{0,20}? (?:would|will) (?!(?:${happenings})\b)\p{L}{3,}\b.{0,40}? ${soon}`,
  String.raw`\b(?:will|would) be (?:taken|made|published|held|announced|released|reopened|opened|closed|suspended|lifted|paid|inspected|replaced|introduced|given|named|formed|sent|tested|buried)\b.{0,30}? ${soon}`,
);
/** Hard words that make "called X ..." an accusation. */
export const blamingContent =
  /\b(?:wrong|mistakes?|disgrac\w+|shame\w*|lies?|liars?|disasters?|disastrous|reckless|irresponsible|illegal|cynical|betrayal|scandal\w*|outrag\w+|insult\w*|blackmail|cowardly|incompeten\w+|negligen\w+|corrupt\w*|provocation|aggression|unacceptable)\b/iu;
