const map = (rows: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([scope, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, scope] as const),
    ),
  );

/** What happened to those counted, by the participle, verb or adjective that says so. */
export const scopes = map({
  killed:
    "killed dead died dying die dies killing kills kill slain massacred executed murdered perished perish deceased drowned drown lost murdering executing gunned eliminated",
  injured:
    "injured wounded hurt injuring wounding injure injures injury wound wounds maimed hurting wounding",
  shot: "shot shoots shooting stabbed stabbing",
  missing: "missing unaccounted disappeared vanished untraced",
  displaced: "displaced displacing displace uprooted uprooting displaces",
  homeless: "homeless",
  evacuated: "evacuated evacuating evacuate evacuates evacuees",
  rescued: "rescued rescuing rescue saved freed freeing survived survive survives surviving",
  released: "released releasing release pardoned",
  arrested: "arrested arresting arrest arrests apprehended",
  detained: "detained detaining detain jailed imprisoned interned",
  captured: "captured capturing capture seized seizing",
  kidnapped: "kidnapped abducted abducting kidnapping",
  hospitalised: "hospitalised hospitalized admitted treated treating hospitalising",
  infected: "infected contracted infecting diagnosed sickened sickening ill sick",
  sent: "sent sending send sends dispatched dispatch dispatching",
  deployed: "deployed deploying deploy stationed",
  aboard: "aboard boarded onboard carrying",
  trapped: "trapped stranded trapping stranding buried besieged",
  destroyed:
    "destroyed destroying destroy destroys demolished razed flattened collapsed gutted ruined levelled leveled incinerated",
  damaged: "damaged damaging damage damages",
  flooded: "flooded inundated submerged flooding",
  burned: "burned burnt burning torched",
  affected: "affected affecting affect affects",
  relocated: "relocated relocating relocate resettled resettle moved transferred moving",
  sheltered: "sheltered sheltering accommodated housed hosting hosted",
  fled: "fled flee fleeing flees",
  returned: "returned returning return returnees",
  employed: "employed employs employ employing",
  "laid off": "sacked fired dismissed axed redundant",
  stolen: "stolen stole stealing steal leaked breached exposed compromised hacked accessed",
  sold: "sold selling sell sells",
  closed: "closed shut closing",
  cancelled: "cancelled canceled cancelling scrapped",
  delayed: "delayed delaying postponed",
  charged: "charged charging indicted",
  convicted: "convicted sentenced",
  vaccinated: "vaccinated inoculated immunised immunized",
  recovered: "recovered retrieved found",
  identified: "identified",
  registered: "registered",
});

/** Nouns that say by themselves what happened. */
export const scopeNouns = map({
  killed:
    "death deaths fatality fatalities dead killing killings murder murders homicide homicides bodies body corpse corpses toll",
  injured: "injury injuries wounded injured",
  "killed or injured": "casualty casualties",
  displaced: "idp idps displaced refugee refugees",
  evacuated: "evacuee evacuees evacuation evacuations evacuated",
  arrested: "arrest arrests",
  detained: "detainee detainees prisoner prisoners detention detentions",
  kidnapped: "hostage hostages captive captives abductee abductees",
  missing: "missing disappearance disappearances",
  infected: "infection infections case cases",
  hospitalised: "hospitalisation hospitalizations hospitalisations hospitalization",
  relocated: "relocation relocations",
  returned: "returnee returnees",
  rescued: "rescue rescues survivor survivors",
  destroyed: "destruction",
  capacity: "capacity",
  redundancy: "layoffs redundancies",
  displacement: "displacement displacements",
});

/** Nouns and verbs that count those before them without a head noun: "38 dead, 12 missing". */
export const bareScopes: ReadonlySet<string> = new Set(
  "dead shot stabbed missing injured wounded homeless hurt killed displaced evacuated hospitalised hospitalized unaccounted arrested detained infected stranded trapped captured rescued relocated affected".split(
    " ",
  ),
);

/** Words between those counted and what happened to them, that say nothing of it. */
export const between: ReadonlySet<string> = new Set(
  "were was are is be been being have has had also still already who that which confirmed reported believed feared thought presumed known said found listed officially completely totally partially fully severely badly seriously critically slightly either to have now internally also temporarily remain remained remains reportedly either also all dead's rendered left forced out need had became become becoming of their ordered told asked advised made taken fallen fell falling gone his her its a the in as".split(
    " ",
  ),
);

/** Left behind: "out of their homes" and the like mean flight. */
export const homeWords: ReadonlySet<string> = new Set([
  "home",
  "homes",
  "house",
  "houses",
  "villages",
  "village",
]);

/** Verbs of having or losing, whose subject the counted belong to. */
export const holders: ReadonlySet<string> = new Set(
  "suffered suffers suffering suffer lost loses losing lose sent sends sending send deployed deploys deploying deploy has have had employs employ employed employing fields fielded commands mobilised mobilized dispatched recruited provided".split(
    " ",
  ),
);

/** Turns of phrase after those counted that say what happened to them. */
export const phrasesAfter: readonly (readonly [RegExp, string])[] = [
  [/^as (?:dead|killed)\b/, "killed"],
  [/^as missing\b/, "missing"],
  [/^as (?:destroyed|lost)\b/, "destroyed"],
  [
    /^(?:people |passengers )?(?:that )?(?:its|her|his|the) (?:certificate|licen[cs]e|permit) (?:permits|allows|permitted|allowed)\b/,
    "capacity",
  ],
  [
    /^(?:people |residents |civilians |inhabitants )?(?:had |have |has |were |was |are |is |still )*(?:stayed|remained|remain|living|sheltering|holding out|holed up|stay|staying|remaining) (?:behind|put|(?:in|inside|under) (?:the |their )?(?:\p{Ll}+ )?(?:town|city|village|villages|district|area|cellars?|basements?|shelters?|tunnels?|ruins|camp))\b|^(?:people |residents )?(?:had |have |has )?refused to leave\b/u,
    "remaining",
  ],
  [/\b(?:gave|lost|laid down) (?:their|his|her) li(?:ves|fe)\b/, "killed"],
  [
    /\b(?:searched|searching|looked|looking|hunting) for$|\b(?:be|been|being) (?:searched|looked) for\b|\b(?:not|yet to) (?:be |been )?(?:accounted for|reached|traced|found|located)\b/,
    "missing",
  ],
  [
    /\b(?:brought|got|taken|carried|helped|led|winched|lifted) (?:ashore|out alive|to the surface|to safety|out safely)\b|\b(?:pulled|picked|dug|plucked) (?:out|up|from|alive|clear)\b|\bwalked (?:out|free)\b/,
    "rescued",
  ],
  [/\b(?:taken|held|made) (?:as )?prisoners?\b|\btaken captive\b/, "captured"],
  [
    /^(?:of (?:them|whom|those|these) )?(?:[^,]{0,30} )?(?:is|are|was|were|be|been|remain|remained|lay|lie|and) (?:still )?in (?:an? |intensive |serious |very )*(?:critical|grave|life-threatening|care|condition)\b|^(?:of (?:them|whom|those|these) )in (?:a |an )?(?:critical|grave|serious|life-threatening) condition\b/,
    "critical",
  ],
  [
    /^(?:people |fans |spectators )?(?:(?:may|might|could|had|have|has|were|was|are|is|be|been) ){0,3}(?:in(?:side)?|at) the (?:ground|stadium|arena|hall|square|park|theatre|theater|venue|audience|crowd|stands|concert|rally|march|match|festival)\b|^(?:people |fans |spectators )?(?:(?:may|might|could|had|have|has|were|was|be|been) ){1,3}inside$|^(?:people |protesters |demonstrators )?(?:had |have )?(?:attended|marched|rallied|demonstrated|turned out|took part|taken part)\b/,
    "attending",
  ],
  [
    /^(?:people |patients |of (?:them|those|whom) )?(?:were |was |are |is )?(?:still|remain|remained|remains) in (?:the )?(?:hospital|clinic)s?\b/,
    "in hospital",
  ],
  [
    /^(?:of (?:them|those) )?(?:were |was |had been |are |being )?(?:treated|in hospital|taken to hospital)\b/,
    "injured",
  ],
  [/\b(?:made|fallen|fell|taken) (?:ill|sick)\b/, "infected"],
  [
    /\bon (?:her|its|the|his) (?:manifest|passenger list)\b|\bthrough the (?:turnstiles|gates?|barriers?)\b/,
    "aboard",
  ],
  [
    /\b(?:moved|taken|bussed|led|ordered) out\b|\b(?:out of|away from|from|left|fled|leave|vacated) (?:their|his|her) (?:homes?|houses?|flats?|villages?|farms?)\b|^(?:had |have |has )?(?:already )?(?:left|fled|abandoned) (?!behind|out|over|to|for|work|school|the (?:party|union|company|job))\p{Ll}*\b/u,
    "displaced",
  ],
];

/** Turns of phrase before a number that say what happened to those it counts. */
export const phrasesBefore: readonly (readonly [RegExp, string])[] = [
  [/\b(?:looking|searching|hunting|searches|search) for(?: the| another| some| about)?$/, "missing"],
  [/\b(?:number|total|count) (?:of (?:people|passengers|those) )?(?:on board|aboard)\b/, "aboard"],
  [/\b(?:dead|killed|deaths?) (?:at|is|was|to)(?: between| about| some)?$/, "killed"],
  [
    /\b(?:attendance|crowd|audience)(?: (?:was|is|of|at|had been|stood at|reached|numbered|put at|estimated at))+(?: about| some| around)?$/,
    "attending",
  ],
  [/\b(?:shot|brought|shooting|bringing) down(?: about| some| at least)?$/, "downed"],
  [/\bhold(?:ing|s)(?: the| some| about)?$/, "captured"],
  [/\blost (?:[^,]{1,40} )?and(?: as many as| some| about)?$/, "killed"],
  [/\b(?:limit|capacity|maximum|ceiling)(?: of| was| is)?$/, "capacity"],
];
