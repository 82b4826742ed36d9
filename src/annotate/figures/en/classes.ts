const list = (words: string): string[] => words.trim().split(/\s+/);

/** Closed classes of English, for texts without tags. */
export const closed: ReadonlyMap<string, string> = new Map([
  ...list(
    "of in on at by for from with to into onto over under after before since until till during between among amid amongst against about around through throughout across along near off out up down within without upon per via despite towards toward behind beyond below above beside besides beneath inside outside except including excluding like unlike as than versus vs due because following plus minus worth aboard alongside",
  ).map((word) => [word, "preposition"] as const),
  ...list(
    "the a an this that these those its his her their our my your whose each every any some no another either neither all both such what which",
  ).map((word) => [word, "determiner"] as const),
  ...list("and or but nor yet so while whereas if although though when where whether unless then").map(
    (word) => [word, "conjunction"] as const,
  ),
  ...list(
    "i you he she it we they them him us me who whom whoever himself herself itself themselves there here one's anyone everyone someone nobody nothing something",
  ).map((word) => [word, "pronoun"] as const),
  ...list(
    "is are was were be been being am has have had having do does did done will would can could may might shall should must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't won’t don’t isn’t wasn’t weren’t aren’t didn’t couldn’t hasn’t haven’t",
  ).map((word) => [word, "auxiliary"] as const),
  ...list(
    "not also only just still even now already again ever never too very quite rather almost nearly mostly later earlier ago today yesterday tomorrow together apart away back once twice soon often always usually sometimes more most less least further instead however therefore thus meanwhile else far well much",
  ).map((word) => [word, "adverb"] as const),
]);

/** Common verb forms that "-ed" and "-ing" do not show. */
export const verbForms: ReadonlySet<string> = new Set(
  list(
    `said says say saying told tells tell went goes go gone came comes come took takes take taken made makes make got gets get gave gives give given found finds find
    saw sees see seen knew knows know known left leaves leave kept keeps keep held holds hold brought brings bring began begins begin begun became becomes become
    lost loses lose paid pays pay met meets meet sent sends send built builds build fell falls fall fallen cut cuts set sets rose rises rise risen ran runs run
    won wins win bought buys buy caught led leads lead stood stands stand understood lay lie lies died die dies fled flees flee shot hit hits hurt sold sells sell
    spent spends spend grew grows grow grown drew drawn wrote writes write written spoke speaks speak spoken broke breaks break broken chose chosen drove drives drive driven
    ate eats eat eaten flew flies fly flown rode ridden sank sunk sang stole stolen swept struck strikes strike wore worn thought thinks think felt feels feel heard hears hear
    remain remains want wants need needs use uses work works live lives show shows shown seem seems include includes appear appears continue continues face faces
    join joins follow follows turn turns help helps play plays move moves believe believes happen happens provide provides sit sits require requires allow allows
    expect expects account accounts cost costs represent represents cover covers contain contains gather contribute contributes tend tends suffer suffers receive receives
    arrive arrives return returns attend attends await awaits reach reaches range ranges serve serves depend depends die belong belongs enter enters`,
  ),
);

/** Common adjectives, for texts without tags. */
export const adjectives: ReadonlySet<string> = new Set(
  list(
    `new old young big small large great good bad best worst better worse other different same own long short high low early late recent previous former current next last first second third
    main major minor key top senior junior local national international public private free full empty separate single double whole entire total net gross average annual monthly weekly daily
    male female adult elderly pregnant unarmed armed innocent black white red blue green yellow brown dark light heavy strong weak rich poor hot cold warm fresh dry wet hard soft easy simple
    serious severe critical fatal deadly dead live alive active straight consecutive additional extra fewer further electric electronic digital nuclear military civilian foreign federal royal
    european american british french german russian chinese ukrainian syrian iraqi israeli palestinian turkish italian spanish indian african asian north south east west northern southern eastern western central
    confirmed suspected alleged possible potential likely certain particular specific special proud spectacular unique real true false cheaper higher lower larger smaller bigger older younger longer shorter taller wider deeper faster slower heavier lighter stronger weaker richer poorer earlier later wrong right left final wild rare common`,
  ),
);

/** Plurals that end in no "s". */
export const pluralNouns: ReadonlySet<string> = new Set(
  list(
    "people men women children police troops staff personnel feet teeth mice geese sheep fish deer cattle media data criteria phenomena lives wives knives wolves halves countrymen policemen policewomen servicemen gunmen fishermen firemen firefighters youth crew offspring aircraft spacecraft helicopters headquarters series species militia infantry cavalry workforce",
  ),
);

/** Plural to singular where no rule gives it. */
export const singulars: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["persons", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["wolves", "wolf"],
  ["leaves", "leaf"],
  ["halves", "half"],
  ["thieves", "thief"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
  ["series", "series"],
  ["species", "species"],
  ["aircraft", "aircraft"],
  ["headquarters", "headquarters"],
  ["staff", "staff"],
  ["police", "police"],
  ["buses", "bus"],
  ["gases", "gas"],
  ["viruses", "virus"],
  ["crises", "crisis"],
  ["analyses", "analysis"],
  ["bases", "base"],
  ["cases", "case"],
  ["houses", "house"],
  ["horses", "horse"],
  ["nurses", "nurse"],
  ["courses", "course"],
  ["prizes", "prize"],
  ["sizes", "size"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["ties", "tie"],
  ["shoes", "shoe"],
  ["news", "news"],
  ["gunmen", "gunman"],
  ["policemen", "policeman"],
  ["servicemen", "serviceman"],
  ["fishermen", "fisherman"],
  ["businesses", "business"],
  ["troops", "troop"],
  ["matches", "match"],
  ["axes", "axe"],
]);

/** Words that refer to people: what a bare "38" counts beside "killed". */
export const personNouns: ReadonlySet<string> = new Set(
  list(
    "people person persons man men woman women child children boy boys girl girls baby babies infant infants teen teens teenager teenagers student students pupil pupils worker workers employee employees resident residents villager villagers civilian civilians soldier soldiers serviceman servicemen servicewoman servicewomen troop troops guardsman guardsmen sailor sailors pilot pilots crewman crewmen officer officers policeman policemen police migrant migrants refugee refugees passenger passengers victim victims patient patients member members family families household households individual individuals inhabitant inhabitants prisoner prisoners hostage hostages firefighter firefighters miner miners journalist journalists protester protesters demonstrator demonstrators fighter fighters militant militants rebel rebels insurgent insurgents gunman gunmen staff crew driver drivers customer customers tourist tourists pilgrim pilgrims fan fans supporter supporters evacuee evacuees returnee returnees idp idps citizen citizens adult adults youth youths brother brothers sister sisters lawmaker lawmakers doctor doctors nurse nurses teacher teachers guard guards suspect suspects bystander bystanders other others survivor survivors casualty casualties fatality fatalities",
  ),
);
