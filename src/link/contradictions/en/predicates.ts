/**
 * What predicates are to one another, a line a group. Verbs, the nouns and adjectives made of them, together; a word may stand in
 * several lines. "take_over" is a verb with its particle.
 */

/** Predicates that say nearly the same of the same arguments. */
export const synonyms = `
accept approve adopt ratify endorse pass back agree consent acceptance approval endorsement agreement accord deal
reject refuse decline veto rebuff rejection refusal turn_down rule_out
dismiss reject deny
allow permit let authorise authorize enable legalise legalize permission
ban bar forbid prohibit block outlaw prevent prohibition
arrive reach arrival come land enter get
depart leave departure exit quit set_off
resign resignation step_down stand_down quit leave
begin start launch open commence beginning outbreak erupt break_out
end stop finish conclude cease halt close conclusion termination terminate complete
buy purchase acquire acquisition take_over takeover buyout
sell sale dispose disposal divest
cost price sell sale worth buy purchase value pay
win victory triumph beat defeat winner
lose loss defeat
kill murder slay assassinate killing murder assassination shoot
die death dead perish fatality
survive survivor survival live alive
injure wound hurt injury
rise increase grow climb gain jump growth surge soar go_up up raise
fall drop decline decrease sink slump plunge reduce cut lower go_down down shrink tumble reduction
arrest detain hold capture seize jail imprison detention custody
release free acquit clear
convict sentence guilty conviction
build construct construction erect
destroy demolish ruin wreck destruction raze
create found establish set_up form invent develop write compose author design found creator founder inventor
base headquarter headquarters locate situate lie location seat
hire appoint name employ recruit appointment nominate
fire dismiss sack oust remove dismissal
marry marriage wed husband wife spouse
divorce ex-husband ex-wife separate
find discover detect unearth turn_up uncover discovery recover locate
visit travel go trip tour
meet meeting talk negotiate discuss talks
attack strike bomb raid assault
support back favour favor endorse backing
oppose criticise criticize condemn object resist denounce
confirm acknowledge admit verify
deny denial dispute refute
own possess hold
contain include comprise
give provide supply award donate offer grant hand
send deploy dispatch supply
get receive obtain collect
accuse charge blame
show reveal disclose
know aware knowledge learn
warn warning alert
participate take_part join attend participation
succeed replace follow successor
precede predecessor
cause trigger provoke result
live reside resident home dwell
elect election choose
use employ utilise utilize
work employee serve
lead head run chair chief director chairman leader
bear birth born
troop soldier people person personnel force
child kid pupil
delay postpone defer put_off
cancel scrap abandon call_off
publish release issue
close shut closure shutdown
inspect inspection examine check
maintain repair maintenance
fail failure collapse
leak breach spill
steal theft rob
hack intrusion break_into breach
promise pledge vow
`;

/** Predicates that cannot both hold of the same arguments at one time: what stands left of the bar against what stands right. */
export const opposites = `
accept approve adopt ratify endorse pass agree back acceptance approval consent | reject refuse decline veto oppose rebuff rejection refusal vote_against disapprove turn_down
allow permit let authorise authorize legalise legalize | ban bar forbid prohibit block outlaw prevent
arrive reach arrival enter land | depart leave departure exit
begin start launch open commence | end stop finish conclude cease halt close
buy purchase acquire acquisition | sell sale dispose divest
win gain victory triumph beat winner | lose loss defeat loser
earn earnings profit gain | lose loss
kill murder die death perish dead fatal | survive survivor alive live survival
rise increase grow climb jump growth surge soar go_up raise | fall drop decline decrease sink slump plunge reduce cut lower shrink tumble go_down
arrest detain jail imprison capture | release free
convict guilty | acquit innocent clear
build construct create establish | destroy demolish ruin wreck dismantle
hire appoint employ recruit | fire dismiss sack oust
marry husband wife spouse | divorce ex-husband ex-wife
support favour favor back endorse praise welcome | oppose criticise criticize condemn resist denounce
confirm acknowledge admit | deny dispute refute
prove | disprove
open | close shut
include contain | exclude omit
disclose reveal provide publish | withhold conceal hide
get receive obtain keep accept retain take | decline refuse reject lose return
keep retain remain maintain | lose abandon scrap drop leave
remember | forget
succeed manage | fail failure
attend participate join | boycott skip miss leave
appear emerge | disappear vanish
find recover | lose missing miss
cause trigger provoke | prevent cure treat
save rescue | abandon
safe safety | dangerous unsafe danger hazardous
legal lawful legitimate | illegal unlawful illegitimate
true accurate correct right | false untrue inaccurate incorrect wrong
strong | weak
high | low
large big great | small little tiny
easy simple | difficult hard challenge
rich wealthy | poor
liberal left-wing leftist | conservative right-wing
hot | cold
early | late
same | different
possible able | impossible unable
male man | female woman
domestic | foreign
single unmarried divorced | married
present | absent
expand extend lengthen | reduce shorten shrink
friend ally friendly | enemy foe hostile
compulsory mandatory obligatory | voluntary optional
temporary | permanent
full | empty
positive | negative
optimistic | pessimistic
active | inactive dormant extinct
peaceful | violent
improve improvement | worsen deteriorate
majority | minority
northern | southern
eastern | western
likely probable | unlikely improbable
agree agreement accord | disagree disagreement differ
trust | distrust mistrust
love like | hate dislike
lift ease relax | impose tighten
withdraw retreat | deploy advance
import | export
borrow | lend
reopen | close shut shutdown
protect | harm endanger
encourage | discourage
innocent | guilty
healthy | ill sick unhealthy
intact undamaged | damaged destroyed broken
warn warning alert | reassure
ready | unready unprepared
resign quit | stay remain
delay postpone | hasten bring_forward
cancel call_off | hold proceed
known aware | unknown unaware
public | secret private
nationalise nationalize | privatise privatize
unite | divide split
strengthen | weaken
rich | poor
advantage | disadvantage
ancient old | modern
victim | attacker perpetrator
plead_guilty | plead_innocent
freeze | thaw melt
insert | remove
hope | despair
loyal | disloyal
obey comply | disobey violate breach
sober | drunk
`;

/** Opposites of which one may follow the other: they exclude each other on one day alone. */
export const successive = `
arrive reach arrival enter land depart leave departure exit begin start launch open commence end stop finish conclude cease halt
close shut buy purchase acquire acquisition sell sale dispose divest arrest detain jail imprison capture release free hire appoint
employ recruit fire dismiss sack oust build construct create establish destroy demolish ruin wreck dismantle die death dead live
survive rise increase grow climb jump surge soar raise fall drop decline decrease sink slump plunge reduce cut lower shrink lift ease
impose tighten marry divorce find recover lose missing miss win appear emerge disappear vanish reopen shutdown deploy advance withdraw
retreat early late resign quit stay remain delay cancel hold keep retain scrap abandon join
`;

/** Relations that hold one way only: left and right are the same told from the other side. */
export const converses = `
own buy control owner parent | subsidiary unit division belong
succeed follow replace successor | precede predecessor
father mother parent | son daughter child
employ hire employer | employee
teacher teach | student pupil
beat defeat | lose
sell | buy purchase
lend | borrow
kill murder assassinate | victim
north | south
above | below
older | younger
`;

/** What somebody can be to another person in one way alone. */
export const kinship = `
father mother brother sister son daughter cousin uncle aunt nephew niece grandfather grandmother grandson granddaughter husband wife
relative acquaintance stranger
`;

/** Relations that one holder alone stands in to a body, a place or a work at one time. */
export const singular = `
father mother husband wife capital president king queen owner founder author headquarters chairman chairwoman captain mayor governor
`;

/** Deeds done once to their object, by one doer. */
export const once = `
create found invent discover write compose kill murder assassinate direct build design establish
`;

/** Where something is or comes from: of one subject they name one place. */
export const placing = `
base headquarter headquarters bear locate bury situate
`;

/** Offices and posts: who holds one for a body is no plain member or employee of another. */
export const posts = `
president minister chairman chairwoman chair chief director head leader member employee reporter journalist spokesman spokeswoman
spokesperson professor ambassador king queen commissioner officer official mayor governor senator manager founder owner captain
coach editor secretary citizen analyst lawyer
`;

/** Verbs that say too little to be set against each other by themselves. */
export const plain = `
be have do say tell get make go take come see think know
`;

/** Beginnings of words that turn them round. */
export const turning = /^(?:un|dis|non-?|il|ir|mis)(?=\p{L}{4})/u;

/** Words that only look as if they were turned round. */
export const notTurned = `
discover disappoint display discharge dispose discuss dissolve disclose distress discount discourse disease mission missile mister
mistake misery union unit unite under until understand undergo iron irish
`;

/** Words beside an office that say of what time it is. */
export const ofAnotherTime =
  /\b(?:former(?:ly)?|ex|then|new|next|late|previous(?:ly)?|incoming|outgoing|elect|first|second|third|last|once|deputy|vice)\b/iu;

/** Capitalised words that name nobody. */
export const notNames = `
the a an his her its their this that these those he she it they mr mrs ms dr new january february march april may june july august
september october november december monday tuesday wednesday thursday friday saturday sunday
`;
