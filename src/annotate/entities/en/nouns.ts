/** Head nouns that stand for one person by office, trade or part played. Plurals are taken off before the look-up. */
export const personNouns = new Set(
  `accuser activist actor actress adviser advisor aide ally ambassador analyst applicant architect artist assailant assistant astronaut
athlete attacker attorney author baker banker bishop boss boy brother builder businessman businesswoman buyer candidate captain
caretaker carpenter cardinal champion chancellor chair chairman chairwoman chairperson chief child citizen cleric coach colleague
colonel columnist comedian commander commissioner composer conductor congressman congresswoman consultant coordinator correspondent
councillor counsel counselor critic customer daughter dealer defendant defender delegate demonstrator deputy designer detective
dictator diplomat director dissident docker doctor driver economist editor emperor employee employer engineer envoy executive expert
farmer father fighter firefighter fisherman founder friend general girl governor guard guest guitarist gunman head hero historian host
hostage husband inspector instructor interpreter investigator investor journalist judge juror king lady landlord lawmaker lawyer leader
lecturer legislator lieutenant lobbyist maker man manager mayor mechanic mediator medic member merchant migrant miner minister mother
musician negotiator neighbour neighbor nominee novelist nurse officer official opponent opposition organiser organizer owner painter
partner passenger pastor patient pensioner performer philosopher photographer physician physicist pilot planner player poet politician
pope premier president priest prince princess principal prisoner producer professor prosecutor protester psychologist publisher queen
rapper receptionist refugee reporter representative republican democrat rescuer researcher resident retiree rival ruler sailor scholar
scientist secretary senator sergeant sheriff shooter shopkeeper singer sister skipper soldier son specialist speaker spokesman
spokesperson spokeswoman star strategist student successor superintendent supervisor supporter surgeon suspect teacher teenager
technician tenant theologian tourist trader trainer translator treasurer trucker undersecretary veteran victim villager visitor
volunteer voter waiter warden whistleblower widow wife winner witness woman worker writer youth chief-of-staff commuter envoy
namesake counterpart predecessor hydrologist geologist seismologist meteorologist virologist epidemiologist biologist chemist mathematician statistician`.split(
    /\s+/,
  ),
);

/** Head nouns that stand for a body of people that can speak or act. */
export const organisationNouns = new Set(
  `administration agency airline alliance army association assembly authority bank battalion board body broadcaster brigade bureau business
cabinet campaign carmaker centre center chain chamber charity church club coalition college commission committee company conglomerate
congress consortium consultancy contractor cooperative corporation council court department directorate division embassy enterprise
exchange faction federation firm force forum foundation fund garrison giant government group guild headquarters hospital house
inspectorate institute institution intelligence junta laboratory lab league maker manufacturer military militia ministry mission
monitor movement museum navy network newspaper ngo office operator opposition orchestra organisation organization outlet panel paper
parliament party police politburo producer prosecution publication publisher railway regime regiment regulator retailer school secretariat
senate service society squad startup store subsidiary supplier syndicate team think-tank tribunal troupe union unit university utility
vendor watchdog website wire coastguard bloc workshop daily weekly tabloid broadsheet magazine station channel bulletin journal`.split(
    /\s+/,
  ),
);

/** Head nouns that stand for a place. */
export const placeNouns = new Set(
  `airport area avenue base basin bay beach border borough bridge building campus canal cape capital castle cathedral city coast colony
community compound continent country county dam desert district dock enclave factory farm field forest front gulf harbour harbor hill
hotel island isle kingdom lake land mine mosque mountain nation neighbourhood neighborhood north ocean palace park peninsula plain plant port
prison province quarter quay region reservoir river road room sea settlement shed shore site slum south east west square stadium state
station strait street suburb temple terminal territory theatre theater town township valley village ward warehouse zone`.split(
    /\s+/,
  ),
);

/** Nouns for what sails, flies or runs under a name of its own. */
export const vesselNouns = new Set(
  `aircraft airliner barge boat carrier corvette cruiser cutter destroyer dinghy ferry freighter frigate helicopter jet liner lugger
plane rocket satellite schooner ship spacecraft steamer submarine tanker train trawler tug vessel warship yacht`.split(
    /\s+/,
  ),
);

/** Nouns for the one in power in a country, used without naming it. */
export const governmentNouns = new Set(
  "regime government administration authorities leadership junta state".split(" "),
);

/** Nouns that stand for a kind of outlet. */
export const outletNouns: Readonly<
  Record<string, "agency" | "newspaper" | "broadcaster" | "magazine" | "site">
> = {
  agency: "agency",
  wire: "agency",
  newswire: "agency",
  newspaper: "newspaper",
  paper: "newspaper",
  daily: "newspaper",
  tabloid: "newspaper",
  broadsheet: "newspaper",
  weekly: "newspaper",
  broadcaster: "broadcaster",
  television: "broadcaster",
  radio: "broadcaster",
  station: "broadcaster",
  channel: "broadcaster",
  network: "broadcaster",
  tv: "broadcaster",
  magazine: "magazine",
  journal: "magazine",
  website: "site",
  site: "site",
  outlet: "site",
};

/** Bodies that carry no news, stations, networks and sites among them: "the Harbour power station", "Harbour Gas Networks", "the Ministry of Works". */
export const ofWorks =
  /\b(?:ministry|department|council|commission|committee|court|police|army|navy|hospital|university|directorate|inspectorate|government|parliament)\b|\b(?:food|health|safety|security|space|police|energy|environment|intelligence|border) agency$|\b(?:power|police|fire|rail|railway|train|bus|gas|petrol|filling|compressor|pumping|weather|research|polling|space|metro|tube|water|electricity|energy|heat|heating|road|transport|building|construction|landfill|test|launch|nuclear|industrial|shipping|drainage|border|ranger|lifeboat|coastguard|mining|drilling|burial|heritage|crash|mobile|phone|telephone|fibre|grid) (?:stations?|networks?|channels?|sites?|wires?)$/i;

/** What a body is called, too, when its name or its description has this word. */
export const widerNouns: Readonly<Record<string, string>> = {
  inc: "company firm",
  corp: "company firm",
  corporation: "company",
  ltd: "company firm",
  plc: "company firm",
  co: "company firm",
  holdings: "company",
  industries: "company manufacturer",
  motors: "company carmaker",
  airlines: "company airline carrier",
  airways: "company airline carrier",
  airline: "company carrier",
  railways: "company operator railway",
  railway: "company operator",
  chain: "company retailer firm",
  retailer: "company chain firm",
  pharmacy: "company retailer",
  supermarket: "company retailer",
  bank: "company lender",
  lender: "bank company",
  carmaker: "company manufacturer",
  manufacturer: "company firm",
  maker: "company firm",
  startup: "company firm",
  consultancy: "company firm",
  contractor: "company firm",
  operator: "company",
  owner: "company firm",
  supplier: "company firm",
  distributor: "company firm",
  shipping: "company firm",
  developer: "company firm",
  insurer: "company",
  publisher: "company",
  firm: "company",
  company: "firm",
  ministry: "department",
  commission: "body regulator",
  commissioner: "regulator watchdog office",
  regulator: "watchdog body",
  watchdog: "regulator body",
  inspectorate: "regulator",
  guild: "union",
  federation: "union",
  association: "group body",
  forum: "group",
  charity: "group organisation",
  university: "school institution",
  hospital: "clinic",
  directorate: "agency body",
  authority: "agency body regulator watchdog",
  party: "group",
  alliance: "group",
  campaign: "group",
  union: "group",
  battalion: "unit",
  brigade: "unit",
  police: "force",
  army: "military",
};
