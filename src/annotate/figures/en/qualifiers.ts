import type { Bound } from "../../../schema/figure.ts";

/** What words beside a number do to it. */
export interface Qualifier {
  readonly approximate?: boolean;
  readonly bound?: Bound;
  /** "or equal": the bound itself is let in. */
  readonly inclusive?: boolean;
}

const about: Qualifier = { approximate: true };
const bound = (word: Bound): Qualifier => ({ bound: word });

const rows = (effect: Qualifier, phrases: string): [string, Qualifier][] =>
  phrases.split(",").map((phrase) => [phrase.trim(), effect]);

/** Words before a number. */
export const before: readonly (readonly [string, Qualifier])[] = [
  ...rows(
    about,
    "about,around,approximately,aproximately,approx,approx.,roughly,some,estimated,an estimated,a estimated,circa,ca,c.,~,≈,something like,in the region of,on the order of,in the order of,in the neighborhood of,in the neighbourhood of,an average of,average of,averaged,averages,averaging,average,on average,believed to be,thought to be,somewhere around,a reported,a total of about,what is believed to be,perhaps,probably,possibly,give or take,maybe",
  ),
  ...rows(
    bound("more than"),
    "more than,over,above,in excess of,exceeding,exceed,exceeds,exceeded,surpassing,surpassed,surpass,surpasses,topping,topped,upwards of,upward of,north of,beyond,greater than,higher than,larger than,bigger than,well over,just over,slightly more than,a little over,a little more than,way over,far more than,well above,just above,slightly over,longer than,older than,over than,>",
  ),
  ...rows(
    bound("at least"),
    "at least,no fewer than,no less than,not less than,not fewer than,a minimum of,minimum of,a minimum,minimum,at the very least,greater than or equal to,more than or equal to,≥,> =,> = ,equal to or more than,bigger or equal than,higher or equal than,greater or equal than,larger or equal than,at least or equal to",
  ),
  ...rows(
    bound("up to"),
    "up to,as many as,as much as,as high as,at most,no more than,not more than,a maximum of,maximum of,maximum,at the most,no greater than,less than or equal to,smaller or equal than,less or equal than,lower or equal than,≤,< =,equal to or less than,as long as",
  ),
  ...rows(
    bound("less than"),
    "less than,fewer than,under,below,short of,just under,just below,just short of,just shy of,shy of,slightly less than,slightly under,a little less than,a little under,well under,well below,lower than,smaller than,younger than,shorter than,<,south of",
  ),
  ...rows(
    bound("nearly"),
    "nearly,almost,close to,nearing,approaching,virtually,getting on for,not quite,close on",
  ),
];

/** Words after a number and what it counts. */
export const after: readonly (readonly [string, Qualifier])[] = [
  ...rows(about, "or so,or thereabouts,- odd,on average,give or take,- ish"),
  ...rows(
    bound("at least"),
    "or more,or higher,or greater,or above,or over,and more,and above,and over,and up,and counting,at least,plus,+,- plus,or older,and older,minimum,or longer,or greater than,or more than",
  ),
  ...rows({ inclusive: true }, "or equal to it,or equal to,or equal"),
  ...rows(
    bound("up to"),
    "or less,or fewer,or under,or below,and under,at most,or lower,or younger,and younger,maximum,at the most,tops",
  ),
];
