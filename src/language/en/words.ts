/** Words that keep their full stop; more are seen in the text by its shape ("U.S.", "e.g.", single letters). */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof rev fr sr jr st ste mt ft gen col maj capt cmdr cpl sgt lt brig adm gov sen rep reps sens pres hon " +
    "supt insp det messrs mme mlle mgr esq jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat " +
    "sun inc corp co ltd bros plc llc dept univ assn assoc ave blvd rd hwy no nos vs etc al ed eds vol vols ch pp p fig figs " +
    "sec approx ca cf est ext tel min max avg misc ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn " +
    "miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que eng hum epis refrig comp comps confer arrv attn spec " +
    "ph.d m.sc b.sc d.phil a.k.a yr yrs hr hrs div art viz nr dist gov't int'l bn lb lbs oz sq secy treas"
  ).split(" "),
);

/** Abbreviations that stand before a name or a number. */
export const titles: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof rev fr sr st ste mt ft gen col maj capt cmdr cpl sgt lt brig adm gov sen rep reps sens pres hon supt " +
    "insp det messrs mme mlle mgr no nos vs vol vols ch pp p fig figs sec art cf ca approx e.g i.e"
  ).split(" "),
);

/** Words that, with a capital after a stop, begin a sentence. */
export const openingWords: ReadonlySet<string> = new Set(
  (
    "the this these those that he she it they we i you his her their its our my but and however there when while if although " +
    "though after before since as what who why how a an in on at for from with by some many most both one no not " +
    "even yet such so then thus also despite during under among"
  ).split(" "),
);

export const weekdays: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

export const months: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december".split(" "),
);

/** Beginnings that a hyphen does not part from their word in UD English ("non-profit", "ex-minister"). */
export const prefixes: ReadonlySet<string> = new Set(
  (
    "non anti pro co re pre post semi sub counter cross mid multi ex neo e un mini inter pan super socio psycho quasi " +
    "pseudo de bi tri intra ultra trans micro macro proto hyper infra bio geo eco arch para uh oh mm hm"
  ).split(" "),
);

/** Whole words that are two syntactic words, with the length of the first. */
export const contractions: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  gimme: 3,
  lemme: 3,
  dont: 2,
  didnt: 3,
  doesnt: 4,
  isnt: 2,
  arent: 3,
  wasnt: 3,
  werent: 4,
  havent: 4,
  hasnt: 3,
  couldnt: 5,
  wouldnt: 5,
  shouldnt: 6,
  thats: 4,
  theres: 5,
  whats: 4,
  youre: 3,
  youll: 3,
  ive: 1,
  "’tis": 2,
  "'tis": 2,
  "’twas": 2,
  "'twas": 2,
};

/** Words that begin with an apostrophe of their own. */
export const clipped: ReadonlySet<string> = new Set(["em", "cause", "cuz", "til", "till", "bout", "n"]);

/** Ends of addresses without "www" or "http". */
export const domains =
  "com|org|net|gov|edu|mil|int|info|io|eu|uk|us|ca|au|nz|de|fr|es|it|nl|ch|se|no|ru|cn|jp|kr|in|br|mx|za|tv|ie|xls|doc|pdf|txt|url";
