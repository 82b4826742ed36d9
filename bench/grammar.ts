const beginnings =
  "salt stone iron river north south grain coal wind water fire wood steel glass copper tin gold silver sand clay moss reed oak ash elm birch pine lime chalk slate marsh moor lake sea bay cliff hill vale field farm cow sheep goat horse fish whale hop malt milk silk wool hemp flax corn rye oat plum pear cherry apple".split(
    " ",
  );

/**
 * What generated articles are made of: for each symbol what may stand for it, symbols in braces among the words. Of five
 * words in a row one at least is a name, a number or one of thousands of compounds, so that articles of other stories share
 * few fingerprints.
 */
export const grammar: Readonly<Record<string, readonly string[]>> = {
  title: lines(`
    {event} in {place}: {n} {people} {harmed}
    {place} {thing} {closed} after {event}
    {surname} {verb} {adjective} {goods} for {place}
    {n} {people} {harmed} in {place}, {surname} {verb}
    Questions over {adjective} {thing} in {place}`),
  lead: lines(`
    At least {n} {people} were {harmed} in {place} when {event} hit the {adjective} {thing}, {verb} {person}.
    The {organ} put {n} {people} among the {harmed} in {place}'s {adjective} {thing}.
    {person}, {role} of {place}, {verb} on {day} that {n} {people} were {harmed} near the {thing}.`),
  body: lines(`
    “{opinion},” {person} told {listeners} in {place}.
    “{opinion},” {verb} {surname}.
    “{opinion},” {person} warned, adding that {n} {people} were {harmed} near {place}.
    {surname} {verb} that {big} {people} left {place} with {n} {goods}.
    {place}'s {organ} {adverb} {checked} {n} {adjective} {goods}, according to {person}.
    It was unclear {whether} {person} had {checked} the {adjective} {thing} or its {goods}.
    {person}, who leads {place}'s {group}, {verb} that {surname} knew of {adjective} {goods}.
    The cost of {goods} rose by {n}% to {big} crowns, {verb} {person}.
    A spokesman for {surname} declined to discuss {adjective} {goods} at the {thing}.
    Witnesses {verb} the {thing} {shook} {minutes} before {n} {people} were {harmed} near {place}.
    The {adjective} {thing}, built {past}, carries {big} {people} past {place}.
    {teams} from {place} {worked} in {weather} beside {n} {people}.
    {surname} denied on {day} that {goods} at the {thing} were {adjective}.
    {people} in {place} {verb} they lacked {adjective} {goods}.
    {person} announced a {adjective} plan to bring {goods} to {big} {people}.
    By {day} {surname} had {checked} {n} of the {big} {goods} in {place}.
    {n} {people} {verb} the {event} hit {place}'s {adjective} {thing}.
    A letter from {person} {complained} of {adjective} {goods} at the {thing}.
    No {goods} had {reached} {place} by {day}, {verb} {person}.
    {surname}'s {group} {verb} {adjective} {goods} worth {big} crowns were {moved} to {place}.`),
  opinion: lines(`
    we {need} {adjective} {goods} for {n} {people}
    nobody here has {adjective} {goods}
    the {thing} was {adjective} before the {event} reached {place}
    {people} {complained} about {goods} for {n} weeks
    there are {n} {people} still {harmed} in {place}
    they {checked} the {thing} for {n} {people}
    I saw {weather} and {adjective} {goods}
    my {people} lost {n} {goods} to the {event} in {place}`),
  whether: lines("whether|why|when|how often"),
  verb: lines("said|confirmed|denied|warned|claimed|announced|estimated|reported|acknowledged|insisted"),
  adverb: lines("reportedly|allegedly|apparently|probably|possibly|perhaps"),
  harmed: lines(
    "killed|injured|missing|evacuated|stranded|trapped|arrested|displaced|treated|homeless|wounded|detained|rescued|poisoned|burned|drowned|bruised|infected|buried|struck|questioned|fined|expelled|sickened|hurt",
  ),
  closed: lines(
    "closed|rebuilt|sealed|searched|repaired|flooded|reopened|fenced|abandoned|sold|emptied|insured|leased|guarded|painted|widened|demolished|restored|inherited|mortgaged|occupied|raided|renamed|surveyed|drained",
  ),
  checked: lines(
    "inspected|measured|counted|tested|examined|photographed|searched|approved|audited|weighed|filmed|scanned|sampled|mapped|listed|reviewed|certified|numbered|sealed|opened|cleaned|repaired|painted|drained|registered",
  ),
  shook: lines("shook|burned|creaked|leaked|swayed|hissed|smoked|trembled|rattled|groaned|glowed|sank"),
  moved: lines("moved|shipped|sent|sold|lent|driven|flown|hidden|promised|given|hauled|rowed"),
  worked: lines(
    "dug|searched|worked|waited|climbed|pumped|prayed|drilled|shovelled|sang|cooked|hammered|rowed|marched",
  ),
  complained: lines(
    "complained|wrote|protested|warned|spoke|lied|boasted|argued|testified|joked|wept|whispered",
  ),
  reached: lines("reached|left|entered|crossed|passed|circled"),
  need: lines("need|want|expect|buy|lack|demand|store|borrow"),
  minutes: lines("at noon|all night|until dawn|at dusk|past midnight|before sunrise|at breakfast|on Sunday"),
  past: lines(
    "last autumn|in 1984|in March|in 2011|last week|in spring|in July|in 1967|last winter|in August|in 1999|in November|in 2006|last summer|in 1931|in 1958",
  ),
  weather: lines(
    "rain|fog|snow|heat|wind|darkness|smoke|frost|hail|drizzle|dust|thunder|sleet|moonlight|sunshine|mud",
  ),
  listeners: lines(
    "reporters|local radio|lawmakers|residents|state television|relatives|judges|diplomats|shareholders|the parish|investigators|students",
  ),
  teams: lines(
    "rescuers|divers|volunteers|soldiers|engineers|firefighters|doctors|pilots|cadets|monks|climbers|welders|prisoners|scouts|sailors",
  ),
  group: lines(
    "union|party|charity|council|league|guild|church|club|choir|lodge|committee|cooperative|regiment|society|brotherhood|alliance",
  ),
  day: lines("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"),
  event: lines(
    "flood|explosion|strike|landslide|fire|protest|earthquake|blackout|drought|avalanche|shooting|epidemic|hailstorm|riot|collapse|crash|robbery|shipwreck|walkout|sinkhole|eruption|stampede|poisoning|derailment",
  ),
  organ: lines(
    "interior ministry|fire service|regional council|coast guard|health authority|transport ministry|river agency|police|army command|mining board|labour inspectorate|port authority|education office|energy regulator|central bank|railway company|weather office|audit court|prison service|statistics office|customs service",
  ),
  role: lines(
    "mayor|governor|police chief|chief engineer|district judge|deputy mayor|harbour master|fire chief|head doctor|prosecutor|bishop|school director|coroner|surveyor|stationmaster|librarian|union secretary|sheriff|archivist|forester",
  ),
  people: compounds("workers makers drivers cutters sellers carriers farmers"),
  thing: compounds(
    "mill yard works house gate bridge port dock lock ford hall barn shed pit kiln forge pier quay wharf track line tower well pond weir basin market fort mast store",
  ),
  goods: compounds(
    "pumps belts pipes tubes boards sheets rods wires sacks crates barrels carts ropes nets lamps tiles bricks plates bolts screws hinges seals wheels chains hooks beams posts panels filters presses",
  ),
  adjective: compounds("bound worn built fed proof lined driven rich clad free borne locked"),
  first: lines(
    "Ana|Bela|Carl|Dana|Edo|Fay|Gus|Hana|Ivo|Jana|Karel|Lena|Milo|Nora|Otto|Petra|Rade|Sara|Tomas|Vera|Alma|Boris|Clara|Dario|Elsa|Felix|Greta|Hugo|Irma|Josef",
  ),
  site: lines(
    "Northwire|Daily Lantern|Harbour Post|Gazette|Valley Times|Radio Meridian|Morning Bell|Coast Herald|Evening Ledger|The Beacon|Union Dispatch|City Echo|Delta News|The Plainsman|Radio Corvo|Mountain Mirror|The Ferryman",
  ),
};

/** Words made of two: some 60 times as many as there are endings. */
function compounds(endings: string): readonly string[] {
  return beginnings.flatMap((beginning) => endings.split(" ").map((ending) => beginning + ending));
}

function lines(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((line) => line.trim())
    .filter(Boolean);
}
