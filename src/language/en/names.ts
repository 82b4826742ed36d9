/** Lists whose membership is a clue to the finder of names, never a decision. Words in lower case. */
const lists: Readonly<Record<string, string>> = {
  title:
    "mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame lord lady president minister premier chancellor senator sen sen. gov gov. governor " +
    "rep rep. mayor judge justice king queen prince princess pope sheikh imam ayatollah rabbi bishop archbishop cardinal father rev rev. " +
    "reverend general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. admiral adm adm. " +
    "secretary spokesman spokeswoman spokesperson chairman chairwoman chief director commissioner ambassador envoy attorney prosecutor " +
    "lawyer coach manager striker midfielder defender goalkeeper captain analyst professor activist author actor actress singer leader " +
    "congressman congresswoman deputy officer detective inspector superintendent constable candidate founder ceo commander mp",
  body:
    "ministry department agency university college school institute bank party council committee commission court parliament congress " +
    "senate union association federation organization organisation company corporation corp corp. inc inc. ltd ltd. llc plc group team club fc " +
    "army navy force forces police guard guards hospital church newspaper times post daily news television tv radio press network foundation " +
    "board office service services authority bureau administration government airlines airways motors bank league front movement brigade " +
    "center centre society trust fund partners holdings industries technologies systems international agency alliance coalition assembly",
  placeword:
    "city province state county district region village town island islands river lake sea ocean mountain mountains valley desert bay gulf " +
    "strait peninsula street road avenue square airport port bridge border coast capital republic kingdom territory north south east west " +
    "northern southern eastern western central upper lower new san los las el saint st st. mount fort cape beach park hill hills",
  event:
    "war wars cup olympics games championship championships festival day election elections summit conference revolution uprising massacre " +
    "crisis hurricane typhoon earthquake tournament open prix awards award league series marathon congress referendum attack attacks battle " +
    "operation agreement treaty accord accords act protocol forum week fair expo",
  month:
    "january february march april may june july august september october november december jan jan. feb feb. mar apr apr. jun jul aug aug. " +
    "sept sept. sep oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday",
  given:
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew " +
    "joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott " +
    "brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter " +
    "kyle noah ethan jeremy walter christian keith roger terry harry ralph sean jesse roy louis billy bruce eugene carl dylan arthur jordan " +
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna " +
    "michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma " +
    "nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia " +
    "mohammed mohamed muhammad ahmed ali hassan hussein ibrahim omar khalid abdul abdullah yusuf mustafa mahmoud fatima aisha amina hamid karim " +
    "rashid tariq bilal samir nasser jamal salman faisal juan carlos luis jorge miguel pedro diego fernando javier rafael sergio pablo antonio " +
    "manuel francisco alejandro ana carmen rosa lucia sofia isabel pierre jean marie francois jacques michel claude philippe hans klaus peter " +
    "jurgen wolfgang karl heinz angela giovanni giuseppe marco paolo luca francesca ivan sergei vladimir dmitry alexei mikhail yuri igor oleg " +
    "andrei natalia olga svetlana tatiana irina kim lee park chen wang li zhang liu yang huang zhao wu zhou xi hiroshi kenji takeshi yuki akira " +
    "raj rahul amit sanjay anil sunil vijay ravi priya sunita narendra imran nguyen tran pham kofi kwame ngozi chinedu emeka joao paulo tony bill " +
    "bob jim joe tom mike dave steve chris matt dan ben sam nick tim greg jeff ted fred alan ian neil colin graham simon martin philip hugh oliver " +
    "boris theresa hillary barack george ronald nigel ed alex kate jane anne lucy sophie charlotte alice grace claire",
  nationality:
    "afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani azeri bahamian bahraini " +
    "bangladeshi barbadian belarusian belgian belizean beninese bhutanese bolivian bosnian botswanan brazilian british briton britons bruneian " +
    "bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian congolese croatian croat cuban " +
    "cypriot czech danish dane danes djiboutian dominican dutch ecuadorian egyptian emirati english eritrean estonian ethiopian fijian filipino " +
    "finnish finn finns french gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian honduran hungarian " +
    "icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kurd " +
    "kurds kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maldivian malian maltese " +
    "mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien " +
    "norwegian omani pakistani palestinian panamanian paraguayan peruvian polish pole poles portuguese qatari romanian russian rwandan salvadoran " +
    "samoan saudi scottish scot scots senegalese serbian serb serbs singaporean slovak slovenian somali spanish spaniard sri-lankan sudanese " +
    "surinamese swazi swedish swede swedes swiss syrian taiwanese tajik tanzanian thai tibetan togolese tongan trinidadian tunisian turkish turk " +
    "turks turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean african asian european arab western " +
    "muslim christian jewish sunni shiite shia hindu buddhist catholic protestant orthodox islamic islamist republican democrat democratic " +
    "soviet latino hispanic caribbean rohingya uighur uyghur chechen basque catalan tamil sikh kashmiri berber roma",
  country:
    "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus " +
    "belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada chad chile china " +
    "colombia congo croatia cuba cyprus denmark djibouti ecuador egypt england eritrea estonia ethiopia fiji finland france gabon gambia georgia " +
    "germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan " +
    "jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg macedonia madagascar malawi malaysia " +
    "maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands " +
    "nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa " +
    "scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand " +
    "togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe gaza crimea kashmir " +
    "tibet europe africa asia america u.s. us usa uk u.k. uae",
};

const numbers = new Map<string, number>();
for (const [place, words] of Object.values(lists).entries())
  for (const word of words.split(" ")) numbers.set(word, (numbers.get(word) ?? 0) | (1 << place));

/** Which of the lists hold a word, as bits; 0 for none. */
export function listsOf(lower: string): number {
  return numbers.get(lower) ?? 0;
}

/** Whether a name ends as names of events do ("World Cup", "Six-Day War"). */
export const eventWords: ReadonlySet<string> = new Set(
  lists.event
    ?.split(" ")
    .filter((word) => !/^(?:act|protocol|agreement|treaty|accords?|award|awards|league|series)$/.test(word)),
);

/** Whether a word names people of a nation or faith. */
export const nationalities: ReadonlySet<string> = new Set(lists.nationality?.split(" "));
