/** Head nouns of sources by what stands behind them. */
const heads = {
  document:
    "document report statement list tally notice draft letter memo email e-mail filing affidavit indictment complaint lawsuit suit transcript note notebook message book memoir study paper analysis survey article editorial op-ed column story release communique communiqué declaration law bill order ruling constitution act resolution website page tweet post blog text record bulletin file log minutes sign headline diary testimony warrant petition manifesto",
  footage:
    "footage video photograph photo picture image clip film recording tape audio scene camera cctv satellite",
  poll: "poll survey census polling exit-poll",
  organisation:
    "agency ministry department office company firm corporation union party group organisation organization committee council commission court bank university institute institution association authority board bureau campaign camp team army military police force forces navy hospital school church network channel station paper newspaper magazine outlet broadcaster foundation charity body panel service directorate regulator chamber directorate unit guild operator railway authority delegation parliament congress senate house administration government cabinet embassy pentagon",
  state: "country countries nation state regime kingdom republic capital",
  collective:
    "people voters analysts experts critics supporters officials lawmakers residents witnesses observers scientists researchers republicans democrats conservatives liberals americans protesters activists economists leaders reporters journalists investigators prosecutors doctors students workers members families relatives allies opponents sources engineers specialists villagers neighbours neighbors colleagues majority half most many some others public community",
} as const;

/** The kind a head noun's lemma gives; persons and roles are what is left. */
export const sourceHeads: ReadonlyMap<string, keyof typeof heads> = new Map(
  Object.entries(heads).flatMap(([kind, list]) =>
    list.split(" ").map((head): [string, keyof typeof heads] => [head, kind as keyof typeof heads]),
  ),
);

/** Words that keep a source's name back. */
export const anonymousHeads: ReadonlySet<string> = new Set(
  "source official person people insider aide employee diplomat adviser advisor operative lawmaker spokesman spokeswoman spokesperson witness staffer strategist member executive officer worker resident lawyer analyst expert volunteer group colleague friend relative".split(
    " ",
  ),
);

/** Why a source is unnamed, as the article says it. */
export const anonymityReason =
  /(?:who |which |that )?(?:(?:asked|requested|insisted|wished|wanted|preferred|declined|refused|agreed|spoke|speaking|talking|talked|asking|requesting)[^.“"]{0,40}?(?:not to be (?:named|identified)|anonym(?:ity|ous(?:ly)?)|to be (?:named|identified)|not be (?:named|identified))[^.“"]{0,140}|not authori[sz]ed to [^.“"]{3,80})/iu;

/** Verbs after which the object is who was told. */
export const tellingVerbs: ReadonlySet<string> = new Set(
  "tell inform assure remind warn advise ask urge notify brief promise write email text reassure alert caution address".split(
    " ",
  ),
);
