/**
 * Given names by the gender most of their bearers have; names of both are left out. Put together by hand and from the name
 * lists of Faker (https://fakerjs.dev; MIT License, Copyright (c) 2022-2025 its contributors), Latin script, accents off.
 */
export const femaleNames = `
aadrika aaliyah aaltje aanandinii aaratrika aarya aasa aasha aashritha aatmaja aba abagail abani abbey abbie
abbigail abbondanza abby abdonie abeline abena abendam abhaya abibatou abigael abigaelle abigail abigale abigayle
abigel abril aby acacie acanthe acela acelya acilay acilia aculina ada adah adalbaude adalberta adalgisa adaline
adalsinde adaugo addie addison addolorata adea adegrine adela adelaida adelaide adelajda adelasia adele adelia
adelie adelina adeline adeliya adella adelle adeltrude adelya adiba adile adina adja adolfa adolfina adolphie
adonise adrastee adrehilde adria adriana adrianna adriena adrienne adrijana adwitiya adwoa afaq afia afitap afra
afruza afton afua afzuna agafia agape agata agatha agathe agca agilberte aglae aglaia aglaja agnane agneflete
agnes agnesa agnese agneta agnieszka agostina agrata agripina agrippine agrypina agustina ahalya ahenk ahilya
ahlem aicha aida aileen aimee aina aino aisha aishani aissa aissata aissatou aisyah aiyana ajana ajda ajeng ajita
ajla ajlin ajna akifa akofa akorfa akosua akshainie akshata akshita akua akula akumaa akunna akvelina ala alaina
alaine alais alana alanis alanna alara alayna alba albane albena alberade alberta alberte albertha albertina
albertine albertyna albina alcidie alcina alcine alcyone alda aldegonde alea aleen alejandra aleksandra alemka
alena alene alenia alenka alesea aleska alessa alessandra alessia aleth aletha alevtina alexa alexandra alexandrea
alexandria alexandrina alexandrine alexane alexanne alexia alexine aleya aleyna alfonsa alfreda alia alica alice
alicia alicja alida alienor aliette alika alima alina aline aliona alis alisa alisha alison alissa alissia alivia
alix alixe aliya aliyah aliz aliza alize alizee alka alla allegra allene allie allison ally alma almila almira
aloise aloisie alojza alojzije aloyse alphonsine alpike alsu alta altea althea althee altin alvena alvera alverta
alvina alvine alya alyah alyce alycia alysa alysha alyson alyssa alyssia alysson alzbeta ama amabela amadea amal
amalia amaliane amalie amalija amalthee amanda amande amandine amante amara amarande amaranthe amaryllis amata
amaya ambar amber ambra ambre ambrine ambroisie amea amel amelia ameliane amelie ameline amely amelya amen america
amethyste ami amicie amie amina aminat aminata aminte aminu amira amita amiya amodini amparo amra amrita amritambu
amy amya ana ana-maria anabel anabela anabelle anae anaelle anahi anahita anaida anais anala anamaria anamarija
anamika ananda anandamayi ananta anasooya anastasia anastasie anastasija anastazia anastazie anastazija anastazja
anasuya anatazie anatolia anca anceline anci ancica ancilla ancuta anda andac andela andelika andelina andjelina
andra andrada andreane andreanne andree andreea andreja andriana andrijana andrina andromeda andzelika anemona
anemone anesa aneta anette anezka angadreme angela angele angelica angelika angelina angeline angelique angelita
anggun anghelina angie angilberte ani ania anica anicee anicette anika anila anina anise anisoara anissa anita
aniya aniyah anja anjali anjelica anjushree anjushri anka ann ann-christin ann-marie anna annabel annabell
annabella annabelle annaelle annagrazia annalena annalise annamae annamaria annamarie annapurna anne anne-laure
anne-marie anne-sophie anneke anneli annelie annemarie annemijn annetta annette anni annie annika annikki
annonciade annunziata anny anora anouck anouk ansberte anselma anshula ansley anstrudie antea anthelmette antigone
antoaneta antoinette antonela antonella antonetta antonette antonia antonietta antonija antonina antonine anuja
anuska anusuya anuta anwesha anya aphelie apolena apollina apolline apollonia appia appoline apsara aquiline
arabela arabella arabelle araceli aracely arame aranka ardella ardith arely areta argelia argentina argine aria
ariadna ariana ariane arianna aricie ariela arielle arij arija arina arisa aristita arlene arleta arlette armance
armande armandine armeline armelle armida armide armine arna arnaude arnolda arnostka artemis artemisa arthurine
aruna arvilla arwa arwen arya aryanna asa asal asceline ascension asel asella asha ashlee ashleigh ashley ashly
ashlynn ashmi ashtyn asia asija asila asiya asja aslesha aslim asliya asma asmaa asmita asolat assa assetou assia
assil assomption assunta assya asta astarte asterie astou astree astrid astrida astride asuela asya atanasia
atanazie atena athalie athanasie athena athenais athina atreyee atreyi atta aube aubertine aubree aude audeline
audra audreanne audrey augusta augustina augustyna aulia aura aure aurea aurelia aureliana aurelie aurelienne
aurelija aurelle auriane aurora aurore ausilia ausiliatrice autumn auxane ava avan avani avantika ave aveline
avigaelle avis avital avoye avril awa awaz awesi axeline axelle axenia aya ayah ayana ayebatari ayem ayesha aygul
aygun aykal ayla ayleen aylin ayline aymardine aymonde aynur ayren aysar ayse aysil ayu ayushmati aza azalea
azalee azelia azelie azeline azime aziza azra azzurra baaba baala babeta babette babila bade bagdagul bahar bahia
baidehi baijayanti bailee balamani balin bambina banna banu banuta bara barbala barbara barbe barbora barbro
barchinoy barica barno bartolomea basanti basilia basilisse basma bassilla bathilde batilda baya baylee bea beata
beate beatrice beatrix beatriz beatrycze beaulah becky bediz bedran bedriska begoyim behrem belcim belemir belina
belinda bella belle belma beltun benedetta benedicte benedikta benedita beniamina benice benigna benli bente
benthe benvenuta berangere bercem berceste bercin berenice berenika berinay berit beritan berivan bernadetta
bernadette bernadine bernarda berneice bernice berniece bernita berran berre berta bertha berthe bertille bertolda
berva beryl besra bessie betania beth bethany betina betsy betta bette bettie bettina betty bettye beulah beuve
beverly beya bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca
bianka bibi bibiana bibianna biborka bice bigna biljana billie bilva bilwa bina binafsha bineta binta bintou
birdie birgit birgita birgitta birgitte bisenija biserka blagica blahomila blahomira blahoslava blanca blanche
blandine blanduzia blanka blazena bobana bobbi bobbie bogdana boglarka bohdana bohumila bohumira bohuna bohuse
bohuslava bojana bojislava boleslava bonita bonnie borbala borislava borka boroka bosiljka bouchra bozena
bozetecha bozica bozidara brandi brandusa brandy branimira branislava branka brankica bratislava breana breanna
breanne brenda brenna bretislava bria briana brianne bridget bridgette bridie brielle brigida brigita brigitta
brigitte brionna brisa brita britney britt britt-marie brittany bronislava brooke brooklyn bruna brune brunehaut
brunehilde brunhilda brunilde bryana brygida buddhana bulah caetana cagil cagla caitlin caitlyn caleigh calina
calista callie calogera calpurnia camelia camila camilia camilla camille camryn camylle cana candace candice
candida canel cangul cannur cansel cansin cansu capitolina capucine cara caridad carina carine carissa carla
carlee carley carli carlie carlijn carlota carlotta carmel carmela carmella carmen carmina carminho carmo carna
carol carola carolanne carole carolin carolina caroline carolyn carolyne carrie casandra casiana casilda casimira
cassandra cassandre cassidy cassie cassiopea cassiopee castille cataleya catalina catarina catena caterina
catharina catharine catherine cathrine cathryn cathy catinca cato catrin catrina catrinel cayla ceca cecelia
cecile cecilia cecilie cecylia celeste celestina celestine celestyna celia celie celina celine celinia cenka
cerasela ceren cerise cesminaz cestmira ceyda ceyla ceylan ceylin ceylinaz cezara chahinez chaima chakrika chanda
chandani chandi chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha
chandraswaroopa chandravati chanel chanelle chantal chapala charity charlaine charleen charlene charli charline
charlize charlotta charlotte charumati charvi chasity chatura chaya chayenne chayma chelsea chelsey chelsie
cherechi cheryl cheyanne cheyenne chiamaka chiara chimamanda chinyere chira chirine chitrali chitramala
chitrangada chizoba chloe chranislava christa christelle christiana christiane christie christin christina
christine christy chyna ciaobella ciara cicek cici cielo cierra cigil cilay ciler cilvenaz cimen cindy cinta
cinthia cinzia cipriana cirilla cise cisem cisil cistoslava citlalli citra claire clara clarabelle clare clarisa
clarissa clarisse claudia claudine clavdia clea clelia clelie clemence clementina clementine clemenzia cleo cleofe
cleopatra cleophee cleora cleta clio cloe clorinda clothilde clotilde coco codrina codruta cointa colette coline
colleen collien colomba colombe comfort concepcion conception concetta conchita condoleezza connie consolata
constanca constance constanta constantia constantina consuela consuelo cora coralia coralie coraline cordelia
cordia corene corentine corina corine corinna corinne cornelia corrine cortney cosima cosmina costanza coumba
courtney crenguta creola crescenzia crina cristal cristiana cristina crocefissa cronida crystal crystel csenge
ctibora ctirada ctislava cunegonda cuzia cvetka cydney cynthia cyntie cyra cyrielle cyrila cyrine daantje daciana
dada daevi daevika dafina dafne dagmar dagmara dahlia daiana daija dainuvite daisha daisy dajana daksha dakshayani
dalia dalibora daliborka dalida dalie dalila dalima dalimila dalimira dalla damaris damayanti damiana damjanka
damla danae dania danica daniela daniella danielle danijela danika danila danique danka danuse danuta danyka
daphne daphnee daphney dara daria dariana darie darija darina darine darinka darja darla darleen darlene darshwana
darta dasia davida davina davriya dawn dayana dayna dea deanna debbie debora deborah debra deeksha deepali deepika
deeptimayee deeptimoyee defne degna deja dejah dejana delal delaney delfina delia delie delilah delinda delizia
della delores delpha delphia delphine demet demetra demetria demi dena denisa denise deodata derin derya desanka
desdemona desiderata desiree despina dessie destan destany deste destinee destiney destini destiny devangana
devani devasree devi devika devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri
diah diamante diamond dian diana diane dianna dianne dianora diara diarra dicle diclehan dida didem didina diede
dieke dieudonnee dieynaba dijana diksha dilafruz dilara dilay dilbar dilber dilberay dildora dilek diler diletta
dilfuza dilma dilnoza dilorom dilovan dilrabo dilruba dimitrina dina dinda diodata dionisia dior dipali dirok dita
ditte-marie ditya divine diviska divna divya dixie diyora djeneba djenna dobrava dobrila dobromila dobromira
dobroslava dochia doda doina doinita dolly dolores dolunay domenica dominika dominique domitille domnica dona
donalda donata donatella dondu donka donna dora dorana dorcas doreen doriana doriane dorica dorina dorine doris
dorit dorka dorli dorota dorotea doroteja dorothea dorothee dorothy dorottya dorris dortha dorthe dorthy doubrava
doubravka douce dounia dovie draga dragana dragica draginja drahomila drahomira drahoslava drahotina drahuse
draupadi drina druina dua dubravka dulari dulce dulcinea dulina dumitra dumitrana dumitrita dune dunja dunya durda
durdane durdona durga durgeshwari durica durriye dusana dusanka dusica duska duygu dyah dyna dzile dzirkstite ea
earlene earline earnestine easter ebba ebe ebiere ebony ebru ecaterina ece ecem eda edda edelberga edita edite
edith editta edmee edna eduarda edvarda edvige edwina edyta edyth edythe eef eefje eeva effie efimia efrosinia
eftalya eftimia egizia eglantine egle egona eileen ekaparnika ekin ela elaide elaina elaine elakshi elanur elcin
elda eldora elea eleanor eleanora eleanore electa elektra elena elene eleni elenor elenora eleonora eleonore
elettra elfrida elfrieda eliabeth eliana eliane elide eliette elif elimena elin elina eline elinor elinore eliona
elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa eliza elizabet elizabeta
elizabeth elizaveta elize elka ella ellada elle ellen ellen-margrethe elli ellie elly elma elmas elmira elna
elnora eloa eloane elodia elodie elody eloisa eloise elona elora elouise elsa elsbeth else elsie elta elva elvera
elvia elvie elvina elvira elvire elwira elya elyanora elyne elynn elyse elyssa elza elzbieta ema emanuela
emanuelly emel emelia emelie emeline emely emerald emerance emerencie emese emi emie emili emilia emiliana emilie
emilija emily emine emma emmalee emmanuelle emmelie emmely emmi emmie emmy emna emy ena enakshi endah enid enie
enimia enise enna enola enora enrica enya era eracla erica ericka erika erin erine erma ermelinda ermenegarda
ermenegilda erminia erna ernesta ernestina ernestine ersilia ervina eryn esen eser esha eshana eshita esi esin
esma esmee esmeralda esmeray esmira esperanza essie esta estefania estela estell estella estelle ester estera
esterina esther estrella eszter etela etha ethel ethelyn ethyl ettie eudochia eudokia eudoksja eudora eudoxie
eufemia eufrasia eufrosina eufrozina eugenia eugenie eula eulah eulalia eulalie euna eunice eunika euphrasie
euridice eurydice eusebia eusebie eutalia eva evalyn evangelina evangeline evanghelina evar evdochia evdokija eve
evelien eveliina evelin evelina eveline evelyn evelyne evghenia evi evie evin evsen evy evzenie ewa ewelina eya
eylul eysan e’zoza fabia fabiana fabie fabienne fabiola fabricia fadime fae fahriye fahrunissa faith faizah famke
fanika fanni fannie fanny fanta fantine fara farah farangiz fardau farhunnisa farida fathonah fatim fatima
fatimata fatma fatos fatou fatouma fatoumata fausta faustina faustine faustyna fay faya faye fayen fayenne fazilat
fazilet feba febe febi febriana febrina federica fedora fehime felicia felicie felicita felicitas felicity felina
feline felipa fem femke femm fenja fenna fenne feodora feodosia ferah feray ferdinanda ferdynanda feride feriel
feriha fern fernanda ferne feruza feryel fevronia feyza fiammetta fidan fidelie fieke fien fiene fiep figen
fikriye filipa filippa filiz filofteia filomena filou fily fine finia finja finnja fiona fiordaliso fiore fiorella
fiorenza firdevs fitri fitria fitriani flaminia flavia flaviana flavie fleta fleur flo floare floarea floor
floortje flor flora flore florence florencia florencja florenta florentina florentine florentyna floriana floriane
florica floridia florie florina florine flossie flurina foca fortunata fortunee fosca fotima fran franca france
frances francesca francette francia francine francisca franciszka francoise franka frantiska franziska freda
frederica frederike frederique freeda freida freja freya frida frieda friederike frusina fruzsina fuldem fulden
fulvia fulya funda fureyya furuzan fusun gabriela gabriella gabrielle gabrijela gadis gaelle gaia gail gaja gajana
gala galatea galina gamze ganesha garance garika gasti gaudenzia gautami gavxar gawati gayatri gaye gayle geanina
geeta geetanjali gelila gelsomina geltrude gema gemine gemini gemma generosa genesia genesis geneva genevieve
genoveffa genoveva genta gentiana georgeta georgette georgia georgiana georgianna georgina geralda geraldina
geraldine gerarda gerardina gerberge gerda gerharda germaine germana gertrud gertruda gertrude geta ghaliyati
gheorghina gherghina gia giacinta giada gianina gianna gifty gigi gigliola gilberta gilda giliola gillian gina
ginevra ginewra ginger gioacchina gioconda gioia giorgia giorgiana giovanna girija girja gisela gisele gisella
gisselle gita gitanjali gitte giuditta giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem gladyce
gladys glenda glenna glennie gloria glorie godeberta godiva gokce goknur goksin golda gonca gonul gorana goranka
gordana goundo gozde grace graciana gracie graciela gracja gratiana gratiela grayce grazia graziana graziella
grazina gregoria greta gretchen griselda grizelda grozdana gry guadalupe gudrite gudrun guenda guendalina
guenievre guher guilhemine guillemette guillermina gul gula gulay gulbahar gulbaxor gulben gulchexra gulcin guldem
gulden guldeste gulen gulgun gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen
gulseren gulsora gulsum gulzira gulzoda gun gunay gundelinda gunes gungor gunilla guniz gunnel gunnur gunsel
gunseli gurcan gussie gustava gustavine guusje gvendolina gwen gwenaelle gwendolyn haby hadja hafsa hafshah hailee
hailey hailie hajar hale haleigh haley halie halima halina halle hallie hamima hamsini hana hanae handan hande
hanga hania hanifa hanna hannabel hannah hanne hannele harinakshi harita harmony harper harriet hasna hata hatouma
hattie hava havla hawa haya hayal hayat haylee hayley haylie hazan hazel heather heaven heda hedda hedvig hedviga
hedvika heema heidi heidrun helen helena helene helga helin helle hellen heloisa heloise hendrika henrieta
henrietta henriette henrike henryka heracleea herberta hermina hermine herminia herta hertha hester hesti hettie
hevi hiba hidaya hilal hilary hilda hildegard hillary hilma hilola himadri himani hind hira hiranya hollie holly
honorine hope hortense hortensia hortensie hortenzia hortenzie horymira hosiyat hostimila hostimira hostislava
houda hrvojka huguette hulda hulya huma humaira humay humeyra huner hurshida husida husnida husniya husnora
hvezdoslava hyacinta iana ianina ianira ianna iaroslava iasmina iboja ica icha icie iclal ida idea idell idella
idil ifa ifeoma iffar iffet ifora ifunanya iginia ignacie ignata ika ila ilana ilaria ilayda ilda ildegarda
ildegonda ildika ileana ilene ilenia ilia iliana ilinca ilinka iljana ilkben ilke ilknur ilksen ilkyaz ilona ilsa
ilse ilva ilyana ilza ima iman imane imani imelda imen imene imge imke immacolata imogen imogene ina inara inaya
inci incoronata indah indiana indira indy ines inesa inessa inez inga inge ingeborg ingeborga inger ingrid ingrida
inguna inja inka inkeri inna innocenza intan ioana ioanina iolanda iole iona ione ionela ionelia ionne iosefina
ipek ira iraida irawati irem irena irene iriana iride iridenta irina iris irisa irma irmeli irmina iroda iryna isa
isabeau isabel isabela isabell isabella isabelle isabelly isadora isaure ise isee iseult iside isidora isik isil
isilay isin isioma isis isla ismerie isobel isolda isotta isra israa ita italia itir itzel iulia iuliana iustina
iva ivah ivana ivancica ivanka ivanna iveta ivetta ivna ivona ivonne ivy iza izabela izabella ize izel izia
izidora izolda izzy jacey jacinda jacinthe jackeline jackie jacklyn jacky jaclyn jacoba jacqueline jacquelyn
jacynthe jada jade jadrana jadranka jadwiga jael jaelynn jagica jaida jailey jailyn jaimini jakayla jakuba
jakubina jakubka jale jalou jamalia jamila jana janae janaina jane janelle janessa janet janeta janica janice
janie janin janina janine janiya janja janka janna jannah janni jannie jany jaquelin jaqueline jara jarmila
jarolima jaromira jaroslava jasmijn jasmin jasmina jasmine jasna jasnena jaunita jautrite jayda jayde jaylinn
jayne jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jeana jeanette jeanie jeanne jeannette jeannie jehanne
jela jelena jelica jelisaveta jelita jelka jella jena jenifer jenna jennah jennie jennifer jenny jennyfer jenovefa
jente jesa jesika jess jessica jessika jesslyn jesslynn jessy jessyca jet jette jettie jevrosima jewel jewell
jihane jil jill jillian jimena jinane jindriska jinte jinthe jirina jitka joan joana joanie joann joanna joanne
joannie joanny jocelyn jocelyne jodi jodie joelina joeline joelle johana johanna johanne jolana jolanda jolanta
jolayemi joleen jolie jolien jolijn jolin jolina joline jonna jordana jordyn jorga josefa josefien josefin
josefina josefine josephin josephine josette josiane josianne josie josipa josy jovana jovanka joy joya joyce
jozefa jozefina jozica juana juanita judita judite judith judy judyta jula jule juli julia juliana juliane
julianne julide julie julienne juliet julieta juliette julija julijana julika julina julita jumagul juna juno
junon jusma jusra justina justine justyna juta jyoti jyotsana kaarina kaat kaci kacie kader kadiatou kadidia
kadidiatou kadriye kady kaela kaelyn kahina kaia kailee kailey kailyn kaina kaitlin kaitlyn kaja kalea kaleigh
kaley kali kalinda kallie kalpana kalyani kama kamala kamaria kamelya kamila kamile kamilla kamille kamla kamola
kamryn kamuran kanchan kani kania kanishka kanti kara karelle karen kari kariane karianne karima karimah karin
karina karine karla karlee karley karli karlie karlijn karlotta karmela karmen karolann karoliina karolina
karoline kartika kasandra kashyapi kasiyah kassandra kata katariina katarina katarzyna kate katelin katell katelyn
katelynn katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia
katica katie katija katina katja katlyn katlynn kato katrin katrina katrine katryn kattie katy katya kawtar kay
kaya kaycee kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kayra kazi kazimira keara keeley
keely keet keiko keira keisha kelley kelli kellie kelly kelsi kelsie kelya kendra kenna kennedi kensi kenya kenza
keren kerstin ketsia kevser keyla kezia khadidiatou khadidja khadija khady khoudia kiana kiandra kianna kiara
kiarra kiera kika kiki kiley kimberley kimberly kincso kine kinga kira kirana kiraz kirsten kirstin kismet kitty
kiymet klara klaudia klaudie klea klementina klementyna kleopatra klotylda koleta kolombina kolumbina komila
konstance konstancie konstancja konsuela konzuela kora koralia kordula korina korinna kornelia kornelie krasava
krasomila krista kristen kristi kristiana kristie kristiina kristin kristina kristine kristy kristyna krystal
krystel krystina krystyna ksawera ksenia ksenija kumari kumru kumuda kumush kunhuta kveta kvetoslava kvetuse kyara
kyla kylee kyleigh kylie kyllikki kyra lacey lacramioara lacy lada ladina ladislava laetitia lahna laia laila
laisha lakshmi laksita lala lale lalie lalita lamia lana laney lara laras larina larisa larissa larysa lasma
latifa latife latika latofat latoya laura laurane laure laureen laurel laureline lauren laurencie laurencja
laurene laurentia laurentyna lauretta lauriane laurianne laurie laurine laury lauryn lava lavada lavanya laverna
laverne lavina lavinia lavize lavonne lawrencia laxmi layana layanah layla laylo lea leah leana leandra leane
leann leanna leanne leatha leda leela leelou leena lehna leia leigh leila leilani leina lejla lela lelah lelia
leman lemide lempi lena lene leni lenia lenja lenka lenna lenne lenora lenore lenya leokadie leola leona leoni
leonia leonie leonilda leonne leonor leonora leonore leontina leontine leontyna leopolda leopoldina leopoldine
leopoldyna leora leposava lera lerzan lesana lesley lesly lessie lestari leta letha leticia leticie letitia
letizia levana levke lexi lexie lexus leya leyla leyna lia liah liana liara liba libbie libby libena liberata
libora liboria liboslava libusa libuse licia lida lidania lidia lidija lidmila lidya lieke lien liene lieve lieze
liga ligia liisa liksma lila lilan lilas lili lili-rose lilia lilian liliana liliane lilianna lilie lilien lilith
liliya lilla lilli lillian lilliana lillie lilly lilou lilwenn lily lily-rose lilya lilyan lina linda linde
lindsay lindsey line linett linn linne linnea linoi linoy lintang lioara liora lis lisa lisann lisanne lisbeth
lise liselotte lisette lison lital litzy liuba liubov liudmila liusea liv liva livia liviana livie livija liya
liyah liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica loa loane lobar lodovica loes
lois loise lola lolita loma lone lora loraine lore loredana loreen lorelei lorella lorena lorene lorenza loreta
loretta lori loriana lorine lorna lorraine lot lota lott lotta lotte lotti lottie lou-ann lou-anne loua louane
louann loubna louis-marie louisa louise loula louna lourdes louvenia lova lovisa lovorka loyce lua luana lubica
lubomira luboslava luce lucia luciana lucica lucie lucienne lucija lucile lucilla lucille lucinda lucja lucretia
lucrezia lucy ludie ludise ludivine ludka ludmila ludomila ludomira ludoslava ludovica ludvika ludwika luella
luena luigia luisa luise luiza luize lujza lukrecie lula lulu luminita luminosa lumira luna lune lura lurline
lutfiya luus luz luzie lya lyana lyda lydia lydie lykke lyla lylia lylou lyn lyna lynda lyne lynette lynn lynne
lyric lysanne maaike maan maarit maartje maayane mabel mabela mabelle mable maca macaria macey maci macie
mackenzie macy madalena madalina madaline madalyn maddalena maddison madeleine madelief madeline madelyn madelynn
madge madhuri madie madilyn madina madisen madison madisyn madita madlaina madleen madlen madonna madyson mae
maegan maelie maeline maelis maelle maely maelyne maelys maeva maeve mafalda magali magda magdalen magdalena
maggie magnolia maguelone maguette mahault mahaut mahulena mai maia maica maida maija maike maila mailin maily
mailys maimouna maimunah maina maira maissa maissane maite maiwenn maiya maja majda makayla makenna makenzie mala
malak malala malati malea malena malene malgorzata malia malika malin malina malinda mallaury mallie mallory malou
maloxat malti malvina malvine malwina mamie manal manca manda mandaakin mandakini mandy manelle mangala mangalya
mani manisha manjusha manon manona manuela mara marah maram marana marcela marcelina marceline marcella marcelle
marcheta marcia mare mareike mareme maren marena mareta marga margaret margareta margarete margarett margaretta
margarette margarida margarita margaux marge margherita margie margit margita margo margot margret margrit
margrith marguerite mari maria mariah mariam mariama mariame marian mariana mariane marianna marianne maribel
marica maricarmen maricica marie marie-ange marie-lou marieke mariela mariella marielle mariem marieme marieta
marietta marija marijana marika marilena marilie marilou marilu marilyn marilyne marina marine marinela marinella
marinetta marioara mariola marion marisa marisol marissa marit marita marite maritza mariuca marja marjane
marjatta marjeta marjolaine marjorie marjory marketa markika marla marlee marleen marlen marlena marlene marli
marlie marlies marlis marly marnie marrit marsha marta marte martha marthe martina martine martyna maruta marwa
marwen mary maryam maryann maryjane marylou maryna maryse marzia masa mashxura masinka massima mathilda mathilde
matilda matilde mattea mattie matylda maud maude maudie maura maureen mauricette maurine mavis mavluda mawuena
mawusi maxbuba maxellende maxfuza maxi maxima maxine maxsuma maya mayane mayar maybell maybelle maye mayla mayline
maylis maymie mayra maysa mayssa mayte mazie mckayla mckenna mckenzie meagan meaghan mecislava meda medea medina
medine medya meena meenakshi megan megane meggie meghan mehriban mehtap meike meire melani melania melanie melany
melba melda melek melenija melia melike melina melinda meline melis melisa melisande melissa melissandre melita
melitina mellie mellina melnic melodi melodie melody meltem melusine melvina melyna melyssa menaka menka menodora
meral mercede mercedes mercia meredith merel merete meriam meric meriem merih merjem merle mertie merve meryam
meryem meryl messalina meta metra mette meyra mia mica micaela michaela michala michalina michela michele
micheline michelle michiko mieke mihaela mihriban mikaela mikayla mikki mila milada milana milanka mildred milena
miley milica miljana milka milla mille millicent millie milly miloslava milou milred miluse mima mimma mina
minakshi mindy mine minerva minervina minka minna minnie minodora mioara mira mirabela miracle miranda miray
mireille mirela mirella mireya miriam miriama mirja mirjam mirjana mirka mirna miromila mirona miroslava mirre
mirta mirte mirthe miruna misra missouri misty mitsuko mittie miya mladana mnislava moa modesta modrite mohana
mohini moira moisette mojca mollie molly momira mona monalisa monica monika monique monserrat morena morgana
morgane moriah moxidil moxigul moxina moxinur moxira mozelle muattar muazzam mubina mudite muesser muge mujde
mujgan mukaddes munevver muriel muriela mutia muyassar mya myah myla mylene myra myriam myrna myrthe myrtice
myrtie myrtille myrtis myrtle nabila nada nadalina nadege nadejda nadezda nadia nadine nadja nadzieja naelle naemi
nafisa nahla naia naila naima nais naja najla najwa nala nalan nalini nana nancy naneta nanna nannie naomi naomie
nara narcisa nargiza narin nasiba nastja natacha natalia natalie natalija natalina natasa natasha nathalie natka
naura nawel naya nayeli nayla naz nazan nazli nea necla neda nedjeljka nedra neela neele neeltje nefeli neha nehir
neila neiva neja nejla nela nelda nele nelea neli nelia nell nella nelle nellea nelli nellie nelly nelya nena nene
neoma neonila nera nerea nergis nermine nesa neslisah nesrin nesrine nettie neva nevena nevenka nevra newroz neyla
nia niame nichole nicla nicole nicoleen nicoleta nicoletta nicolette nicoline niculina nida nidia niene nienke
nigar nigora nihal nihan nika nike nikki nikkie nikodema nikol nikoleta nikolina nila nilam nilde nilgun nilufar
nimakoah nimas nina nine nineli ninfa ninon ninthe niouma nirmala nisa nisan nives njegomirka noa noami nodira
noelia noelie noella noelle noema noemi noemie noemy noila nola nomi nona nonna noor noortje nora norah norberta
nore norene norhane norica norina norma nour noura nourane nova novella novi noviana novita nowi nozima nubia
nuccia nuda nudem nukhet nunziata nur nural nuran nuray nurgul nurgun nuria nursel nurseli nurul nusa nya nyah
nyasia nynke oana obioma oceane octavia octaviana oda odelia odessa odeta odetta odette odile odilia ofelia ofelie
ofelya ognjana ojaswini oksan oktavie ola olcay oldriska olena olesea oleta olga olgica oliga olimpia olimpiada
olinda oliva olive olivera olivia olivie oliviera olivija oliwia ollie olympe olympia olympie omana omawunmi
ombeline ombline ombretta omina omolara ona ondina ondine ondrejka onesta oni onome onorata onorina oona oormila
opal opalina opaline ophelia ophelie ora orchidea oriana oriande oriane orietta orlane ornella orpha orsola
orsolina ortansa ortensia orvokki orzu osanna otakara otilia otilie otilija ottilia ottilie otylie oumayra oumou
oxana oya oyga oyku oynur oysha ozana ozanne ozella ozge ozlem ozlen oznur ozoda padma padmi paige paivi pakize
palladia palma palmazio palmira paloma pam pamela panka panna pansy paola paramita paraschiva parascovia parla
parsla parvati pascale paskala patience patricia patricie patricija patrizia patrycja patsy patti pattie patty
paula paule paulette paulica paulien pauliina paulina pauline pava pave pavica pavla pavlina pearl pearlie
pearline pecine peggie peggy pelaghia pelagia pelagie pelin pelinsu pembe penda penelopa penelope penny peri
perihan perla perle pernilla perran perrine persida peruna pervin perzida petek petra petrana petrija petronela
petronila petronilla petronille petruse petruta petula pheobe phileine philine philippa philippine philomene
philou phoebe phyllis pia pien piera pilar pinar pinkie pip piper pippa piraye pirjo pirkko placida pleun pola
polina polissena polly polona polyxena pompilia pooja poornima poppy porzia pramila prasanna prascovia pratiwi
pravdomila pravomila pravoslava precious preity prema pribyslava primerose princess prisca priscila priscilla
priscille priska prita priya priyala priyanka profira prokopa proserpina prospera prudence prudenzia prune puck
puji puk pulcherie puput purnima pushti puspa puspita puti putri qizilgul qori quartilla queenie quentine quieta
quintia quinty quiteria quitterie rabia rachael rachel rachela rachele rachelle rada radana radha radimira radina
radislava radka radmila radojka radomila radomira radoslava radovana radslava rae raegan rafaela raffaella rafila
rageshwari rageswari rahayu rahel rahime rahma rahmawati rahsan raina rainelda raisa rajana rajina rajinder rajna
rajsa rakita raluca ramaa ramata ramatoulaye ramona ramziya rana randi rania ranim ranya raphaelle raquel
rasheedah rasifa rastislava rati ratih ratna raven rawane raymonde rayona rayxona ra’no rea reanna reba rebeca
rebecca rebeka rebekah rebekka reghina regina regine regitze regula rehorka reina reine rejeanne reka renas renata
renate renee renette rengin renja renske ressie restu reta retha retno retta reva reyhan reyna rezzan rhea rhianna
rhiannon rhoda rhonda ria riana rica riccarda richarda rieke riitta rija rika rike rikke rim rima rimma rina rini
ristana rita ritva rivka roberta robertina robina robiya robyn rochelle rocio rodica rohana rokhaya rokia roksana
rolande romana romane romanita romee romilda romina romola romy rona roni ronja roos rosa rosa-maria rosalee
rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosana rosanna rosario rose roseline
rosella roselyn rosemarie rosemary roser rosetta rosie rosina rosita roslyn rosmunda rossana rossella rossie
rostislava rotaru rovena rowena roxana roxane roxanne roxelana roxy roya roza rozalia rozalie rozalija rozalinda
rozamunda rozana rozella rozina rozita roziya rozvita rubie ruby rubye rudite rudolfa rudolfina rufina ruhsar
ruken rukhmani rukmin rumena runa rupinder ruslana rut ruta ruth ruthe ruthie ruxanda ruxandra ruya ruza ruzena
ruzica rylee ryleigh rym saar sabina sabine saboxat saboxon sabrina sabrine sabryna sadie sadina sadoqat sadye
safae safia safiatou safietou safina safira safiya safta safura sahra saida saige sakina sakura salimah salimata
salimatou sallie sally salma salome salomea salomena salomey salsabila salwa saly samanta samantha samara samia
samiah samina samira samiya sammie samona samuela sana sanaa sanda sandra sandrine sandy sanem sanja sanna sanne
sanobar santa santina sanya sanziana saodat saphira sara sarada sarah sarai sarala saraswati sare sari sarina
sarisha sarita sarka sarla sarlota sarmite saroja sarra sartika sarvinoz saskia saskie satine satu saulcerite
savanah savanna savannah saveta savina saxida saxona sayyora scarlett scholastika scolastica sebastiana sebnem
secil seconda secondina seda sedef seden sefora segolene seher sehrazat sekinat selale selcan selda selen selena
selene selin selina selma selvaggia selvi sema semenica semiramide semra sena senay sengul senka sennur senta
sephora septi serafima serafina seraina serap seren serena serenity serin serine sermin serpil sertap seval sevara
sevda severa severina severine sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou shaily shaima shaina
shakila shakira shakti shakuntala shana shanel shanelle shani shania shanice shanie shaniya shanna shannon shanny
shanon shanti shany sharda shari sharmila sharon shashi shashikala shawna shaylee shayma shayna sheela sheila
shelia shelley shelly sheri sherine sherly sherri sherry sheryl shilpa shirel shirine shirisha shirley shivakari
shobhana shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shwet shyann shyanne
shyrel siana siara sibel sibilla sibyl sibyla sibylle siddhi sidonia sidonie sidra sien siena sienna sierra signe
sigrid sihem siir sila silan silja silje silke siloe silvana silvia silviana silvie silvija sima simea simeona
simge simina simisola simona simonetta simonida sina sinem sinikka sinja sintia sira siria sirin sirine siska
sister sitara siti siv sixtine skaidrite skarlet skarleta skipped skye skyla sladana slava slavena slavica slavka
slavomila slavomira slobodanka sloka smaranda smeralda smiljana smilla smita smriti snejana snezana snjezana soave
sobeslava soda sofia sofie sofija sofronia sofronie sohane sokhna solange soledad solene solenn soline solveig
solveiga sona songul sonia sonja sonya soof sophia sophie soraia sorana soraya sorina sotira soumaya spela
speranta speranza spidola srna stacey stacy stana stanca stanislava stasa staza stefana stefania stefanie stela
steliana stella steluta stepana stepanida stepanka stephania stephanie stephany ster sterre stina stine stojanka
su subhashini subhasini sucheta suci sude sudeva sue sue-marie suelen sujata sukanya sule suma sumayyah sumitra
summer sunay suncica sunita sunniva suryakantam susan susana susanna susanne sushma susie suus suyuna suzan suzana
suzanne suze suzie suzon svatava svatoslava svea svenja svetla svetlana svetluse sveva svitlana swara swarnalata
swassane sweta syahrini sybilla sybille syble sydnee sydney sydni sydnie sylva sylvia sylviane sylvie sylwia synne
syrine szofi szofia szonja tabea tabita tabitha tacjana tahlia taina tais taisia tal talea tali talia talita talya
tamara tami tamia tamina tammy tana tania tanirika tanja tansu tantri tanushree tanushri tanya tanyeli tara tarja
tarquinia tarsilla taryn tasa tasha tasnime tatana tatiana tatjana tatum tatyana taya taziana tea tecla teea teja
tekla telica tellervo teodata teodolinda teodora teodosia teodozie teofila teona teresa tereza tereze terezia
terezie terezija teri terri tesnim tesnime tess tessa tessie tetiana teudosia tezer thais thalea thalia thanina
thea thelma theodora theodosie theofila theresa therese theresia thirza thora tia tiana tianna tiara tiberia
tierra tiffany tiguida tiina tija tijana tilda tilla timea tina tinca tincuta tiphaine tira tiril tirza titi
titilayo titin tiziana tjasa toluwani tomasa tomaska tomislava tomke toncica tonija tonka tonya tosca toscane
toska tove tracey traci tracy trasea tressa tressie treva tricia trine trinity trisha trudie trycia tsabita
tsipora tuana tuba tudora tudorita tudosia tugba tulay tulin tullia tunay turkan turna tutku tuula tuulikki tuva
twila tyra uchita ugolina uhra ulduz ulfa ulfet uli uliana uliva ulku ulla ulrika ulus ulva ulviye ulya uma umi
umida ummiye umran una undine unjani unna unsel unseli uqbaloy urmila urska ursula ursule usha usyi uygu uzbegim
vaclava vada vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemara valentina
valentine valentyna valera valeria valeriana valerie valerija vali vallie vanda vanesa vanessa vania vanna vanya
varalakshmi varvara vasanti vasilina vasilisa vasliddin vasudha vasundhara veda vedanshi vedrana veduna veerle
vela velana velda veleslava velimira velina velislava vella velma velva vena venceslava vendelina vendula vendulka
venera veneranda venere venka venuse venusta vera verda verdiana verdie vere verena vergie verginia veriana verica
veridiana verla verlie verna vernice verona veronica veronika veronique veroslava veselinka vesile veslava vesma
vesna vesper vesta veta vibeke vica vicdan vicenta vicentia vicki vickie vicky victoire victoria vida vidya vienna
viera vieroslava vieve vijolite viktoria viktorie viktorija vildan vilde vilema vilemina vilhelmine viliana vilma
vimala vincencie vincenza vinciane vinka viola violante violet violeta violetta violette violina viorela viorelia
viorica virag virgie virginia virginie visnja vissia vita vitalia vitalina vitezslava vitoria vittoria viva vive
vivi vivian viviana viviane vivianne vivien vivienne vizbulite vlada vladana vladena vladilena vladimira
vladislava vladlena vlasta vlastimila vlastimira vlastislava vlatka voichita vojislava vojmira vojslava vojteska
vorsila vratislava vreni vrinda vrund vujica vukica vuslat walentyna waleria wanda wanesa wani waqila wava wende
wendy weronika whitney wiara wibke widya wiebke wiem wies wiktoria wilhelmina wilhelmine willa willow wilma winda
winifred winnifred winona wirda wirginia wissam wulan wulandari xalima xatun xaverie xaviere xenia xenie xezal
ximena xochitl yaa yadira yael yaelle yagmur yamileth yamina yana yance yaprak yara yarah yaren yaretzi yasemin
yasmeen yasmin yasmina yasmine yazmin yelda yeliz yenthe yesenia yesim yessenia yessi yfke yildiz yinthe ylvi
ylvie yoko yolanda yolande yona yonca yoshiko yosra yosun youmna youna yousra yozida ysaline yse ysee yseult yulia
yuliana yumi yuna yuni yunita yvette yvonne zabina zaenab zahide zahra zaida zainab zaira zakelina zala zalindra
zama zamfira zamira zaneta zanete zanita zanna zara zaraza zaria zarina zavida zayneb zbyhneva zbynka zbyska
zbyslava zdana zdena zdenka zdeslava zdislava zehra zeinab zejnep zekiye zelaya zelda zelie zeliha zelimira
zelinda zelislava zeljka zella zelma zelmira zeltite zena zenija zenobia zenobie zenovia zerrin zerya zetta zeynab
zeyneb zeynep ziedite zigfrida zigrida zile zilola zin zina zinaida zineb zinovia zita zitomira zitoslava ziva
zivana zizi zlata zlatica zlatka zlatomira zlatuse zoe zoeva zoey zofia zofie zofija zohra zoia zoie zoila zoja
zola zora zorana zorina zorka zoroslava zosima zselyke zsofia zubeyde zubite zuhal zula zulaikha zulal zuleyha
zulfa zumrut zuxra zuzana zuzanna zvezdana zvonimira
`;

export const maleNames = `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron aaryan
aatmaj aatreya aayushmaan aayushman abaco abadon abay abbas abbondanzio abbondio abbos abd abdallah abdel
abdelkader abdellah abderrahmane abdiel abdon abdone abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad
abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla
abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon
abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard abelardo abele abelin abenzio abhaidev abhirath
abhisyanta abibo abidin abimbola abisola abisoye abner abondance abou aboubacar aboubakar abraham abramio abramo
absalon absolon abyasa acace acacio acar acario acaryatanaya accursio ace achaire achalesvara acharyanandana
acharyasuta achil achiles achille achim achintya achraf achyut acilio acim aciscolo acrisio acun adalard adalardo
adalbald adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adam adama adamo adams adan addo adeboye
adedayo adegoke adegrin adelardo adelbert adelberto adelchi adelfo adelgardo adelin adelmo adelphe adem aden
adenet adeodat adeodato adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib adika adikara adikavi adil adin
adinata adinath aditeya aditya adityanandan adityanandana adjutor adnan ado adolf adolfo adolfs adolph adolphe
adolphus adone adonis adrain adriaan adrian adriano adriel adrien adrione adripathi advaya afanasie affan afi
afonso afro afsin agabio agah agamennone agapet agapito agasti agastya agathange agathon agaton agazio agenore
agesilao agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agrippa agrippin agus agustin ahmad
ahmed ahmet ahror ahsen aiace aidan aidano aiden aimable aime aimone ainars ajan ajeet ajiman ajimat ajimin ajiono
ajit akalp akande akanni akarsana akbatur ake akeem akif akin akiner akira akmal akram akroor aksel akshaj akshat
akshayakeerti aksil aktekin aktimur akwasi akwesi al alade aladino alain alamanno alambana alan alano alarico
alassane alban albano alberic alberico albert alberto albin albino alboino albrecht albrico alceo alceste
alcibiade alcide alcime alcino alden aldo aldobrando aldonce aldric aleandro aleardo aleaume alec alejandro alek
aleksa aleksandar aleksander aleksej aleksi aleksy alen aleodor aleramo ales alessandro alessio alexander alexandr
alexandre alexandro alexandros alexandru alexe alexei alexej alexis alexzander alf alfio alfons alfonso alfonz
alfonzo alford alfred alfredo alfreds algirds algis algiso ali alic alican alighiero alin aliou alioune alisan
alisher alisir alistair alistar aljaz aljosa allan allen alliaume almerigo almine almire almiro alois aloisio
aloizs alojz alok alon alone alonzo aloys alp alparslan alpay alper alperen alpha alphan alphee alphonse alphonso
alpinien altan altemur alton alvah alvar alvaro alverede alviero alvin alvise alwar aly amabile amadeo amadeus
amadou amady amael amalric amand amandin amando amani amant amanzio amar amaranaath amaranto amaresh amarnath amat
amath amato amatore amauri amaury ambrogio ambroise ambrose ambrosiano ambroz ambrozy amdy amedee amedeo amedeu
amelien amelio americo amerigo ameth ameyatma amico amid amiel amilcare amin amine amintore amir amish amit amleto
ammar amogh amon amone among amore amos amour ampelio amrit amza anaadi anacleto anagh anal anand anang anas anass
anastacio anastase anastasije anastaz anatol anatole anatoli anatolii anatoly ancelin andel andelin andelko andelo
andeol anders anderson andoche andras andraz andre andreas andrei andrej andres andrew andri andrian andrija
andrin andris andro andrzej andy andzejs andzs anej anes ange angel angelo anggabaya anghel angilbe angilran
angoustan angus anibal anicet aniceto aniello anil anilaabh anilabh anis anish anjaneya ankal anko annibal
annibale anom anouar anrijs ansaldo ansbert ansel anselm anselme anselmo ansgar ansgary anslavs ansovino ant antal
ante antek antelmo antero anthelme anthony antide antim antimo antino antioco antoine anton antone antonello
antoni antonin antonio antoniu antony antti antun antwan antwon anuar anunay anuraag anurag anvar anwar anze
apollinaire apollinare apollinary apollo apuleio aqil aquilin aquilino araldo aram ararat aras aratone arcade
arcadi arcadii arcadio arch archambaud archan archer archibald archie archimede archippo arcibaldo arda ardito
arduino aren aresio argimiro argo argono ari arialdo arian ariberto aric arie ariel ariele arif arijit arijs
arindam arion ariosto aris aristarco ariste aristeo aristid aristide aristione aristo aristofane aristotele arjen
arjun arkad arkadijs arkadiusz arkady arlo arman armand armando armel armin arminio armins arnaldo arnaud arne
arnesh arno arnold arnoldo arnost arnould arnulfo arolde aron arona aronne arpad arrigo arsen arsene arsenije
arseniusz arsipatra arslan arslon art arta artanto artawan arthaud artheme arthur arthus artiom arto artur arturo
arturs artus arun arunthavanathan arved arvel arvid arvids aryan arystarch arzen asad asadulloh ascanio ascelin
asdrubale ashlesh ashok ashraf ashton asil asilbek asim asimodeo asirwada asirwanda askin aslijan asmadi asman
asmianto asmuni assunto asterio astianatte aswani ata atakan atalay ataleo atanas atanasio atanazy ataullah
athanase athos atif atila atilla atlas atma atmanand atmananda attila attilano attilio auberto aubin aubrey aubry
audace audebert audouin audran auguste augustin augusto augustus augustyn aurel aurele aurelian aureliano aurelien
aurelio aureliu aurian auro auron ausilio austen austin auxence avadhesh avaz avdal averardo avi aviel avni avram
avsar awar axel axinte ayaan ayaz aydemir ayden aydin ayhan ayinde aykan aykut aylan ayman aymane aymard aymen
aymeric aymon ayoub aytac aytekin aytug ayvaz azad azamat azeglio azelio azer aziz azizhan azmi azubuike
baalaaditya baalagopaal baba babacan babacar bacco badis badr bafode bagas bagiya bagus bagya baha bahadir bahodir
bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya bailey bajragin bakary bakda bakhtiyor baki
bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula balaaditya balachandra
baladitya balagopal balagovind balamantri balangga balapati balazs baldassarre balderico baldo baldomero baldovino
baldwin balgopal balidin balijan balint baltazar balthazar bambang banara banawa banawi bancar bandhu bandhul
banel banji bankim bankimchandra bankole baptiste barack baran barbarigo barbu bardo bardomiano barin baris barkin
barlas barnaba barnabas barnabe barney baron barrett barry barsaba barsimeo bart barthelemy bartholome bartimee
bartolo bartolomej bartolomeo bartolomeu barton bartu bas basarab bashar basil basile basileo basilio bassiano
bastiaan bastian bastiano bastien battal battista batu batuhan batur baturalp baudouin bawer baykal bayram baz
bazil bazyli beat beato beatus beau bebe bedir bedirhan bedreddin bedri bedrich behcet behic behlul behram behruz
behzat bekir bekmurod bektas belimir bellino belo beltramo ben benadik bence bende bendeguz benedek benedetto
benedict benedikt benedykt benett bengt beniamin beniamino benicio benigne benigno benito benja benjamim benjamin
bennet bennett bennie benno benny benoit benone bent bentley benton benvenuto benyamin bera beranger berard
berardo berat berdan berend berengario berislav berk berkan berkay berkin bernard bernardo bernd bernhard bernie
beronico bert bertalan berti bertold bertoldo bertolfo bertram bertrand besar beser besim besir bhaasvan bhaaswar
bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves
bheeshma bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen
bhushan bhushit bhuvanesh bhuvaneshwar biagio bibek bibiano bijay bikash bilal bilel bill billy bilol bindo bino
binyamin birane birino birjesh birol bishal bishnu bivoj bjarne bjorn blagoje blahomil blahomir blahoslav blaise
blake blaz blaze blazej bless bo boas boaz bob boban bobby bobur bodhan bodhi bodi boet bogdan bogoljub bohdan
bohemond bohuchval bohumil bohumir bohun bohus bohuslav bojan boldizsar bolemir boleslav boleslavs bon bonagiunta
bonaldo bonaventura bonavita bonifac boniface bonifacio bonito borek boris borislav borivoj borivoje borjan borko
bortolo borut borys bosko botan botir botond bouba boubacar boubou bouchard boyd boza bozetech bozidar bozislav
brad braden bradford bradley bradly bradut brady braeden brahim brahma brahmaanand brahmabrata brahmanandam
brahmdev brain brajan brajen brajendra brajesh bram brancaleone brando brandon brandt brandyn branimir branislav
branko brannon branson brant bratislav braulio braxton brayan brendan brenden brendon brenn brennan brennon breno
brent bret bretislav brett briac brian brice brieuc brijesh brit brock broderick brody bronislav bronislavs brooks
bruce bruno bruto bryan bryant bryce brycen bryon buchi buck bucur bud buddha buddy budhil budi budimir budislav
budivoj buford bugra bukola bulent bulut bunyamin burak burhan burhon burley buster byron bystrik cade caden
caesar cafer cagak cagan cagatay cagdas cager caglar cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono
caino caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio cale caleb
calebe calin calixte callisto callum calogero calvin camden camelien cameron camil camillien camillo camren camron
can canalp candar candelario candide candido candra candrakanta caner cankan cantemir cantidio canziano capa
caraka caribert carl carles carleton carlo carloman carlos carlton carmelo carmine caronte carponio carroll carson
carter carub cary cas casian casimer casimir casimiro caslav caspar casper cassiano cassien cassio casto cataldo
catalin catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir ceasar cecco cecep cecil
cecilio cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celestin celestino celestyn
celian celien celik celil celso cem cemal cemali cemani cemeti cemil cemplunk cene cenek cengkal cengkir cenk
cesaire cesar cesare cesario cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya
chaaruchandra chad chadd chadrick chahine chai chaim chaitan chakor chakradhar chakravartee chakravarti chanakya
chance chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran
chandranath chapal charak charl charlemagne charles charlie charly charuchandra charuvrat chase chaten chatur
chaturaanan chaturbhuj chauncey chaz cheick cheick-oumar cheikh cheikhou chekhouna cherif cherubino chester chet
chetan chetanaanand chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chinedu
chinmayanand chinmayananda chiranjeev chiranjeeve chiril chirill chisom chitraksh chrabros chraniboj chranibor
chranislav chretien chris christ christer christiaan christiano christodule christoffer christop christoph
christophe christopher chrudos chrysole chrysostome chukwu chval cicero cihad cihan cihangir cihansah cino ciprian
cipriano cirano ciriaco ciril cirillo cirino ciro cistoslav civan claas claes clarence clarenzio clark claud
claude claudien claudio claudiu claus clay clayton cleandre cleandro clemens clement clemente cleonico clery
cletus cleve cleveland clifford clifton climaco clinio clint clinton clodomiro clodoveo clotaire clovis cloyd
clyde coby codin codrin codrut cody coen colby cole coleman colin colins collin colmanno colmazio colombano
colombo colt colten colton columbus come concetto concordio conner connor conor conrad constant constantin
constatin cooper corbin corbiniano cordell coreno corentin corey coriolano cornel cornelio cornelis corneliu
cornelius cornell coronato corrado cortez corto corvin cory cosimo coskun coskuner cosma cosmin costache costante
costantino costanzo costel costin coy craig crawford cremenzio crescente crescenzio crespignano crin crispino
cristaldo cristea cristian cristiano cristin cristobal cristofor cristoforo cristopher crocefisso csaba csanad
csongor ctibor ctirad ctislav cubeyr cullen cumhur cuneyt cuniberto cupido curt curtis cvijan cvijetin cyprian
cyprien cyrian cyriaque cyril cyrille cyrus cyryl d'angelo daan dabiziv dacian daciano dacin dacio dadap dadi dag
dagel daghan dagoberto dags daiwik dale daley dalibor daliman dalimil dalimin dalimir daliono dallas dallin
dalmazio dalton damar damaso dame dameon damian damiano damien damil damilare damilola damin damion damir damjan
damocle damodara damon damu dan danang dandak dandapaani dandre dane dangelo dani danial daniel daniele daniil
danijel danil danilo danio daniswara danjuma danko danny dante danu danuja dany danyl daouda darcy darek daren
darian dariati darien darijan darimin darin dario darion daris darius dariusz darko darmaji darman darmana
darmanto darnell daron darrel darrell darren darrick darrin darrion darron darryl darshan darsirah dartono daru
daruna darwin daryani daryl dashawn datta dave daver davey davi david davide davids davin davino davion davis
davon davonte davor davorin davron davud davy dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan
dayane dayne dayton dean deangelo deb decebal decimo declan dedric dedrick deen deenabandhu deepan deepankar
deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delbert
delfino delmer delphin demarco demarcus demario demba demeter demetrio demetrius demetriusz demiralp demirhan
democrito demond demostene deneval denis denisz deniz denizalp dennis denny deodato deon deondre deontae deonte
depold dereck derek derick deron derrick dersim dervis deshaun deshawn desiderato desiderio desimir desire desmond
destin detmar detrich dev devadatt devagya devajyoti devak devante devdan deven devesh deveshwar devin devonte
devran devvrat dewayne dewey dewitt dex dexter dexx dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
dharmaketu dhruv dhyanesh dhyaneshwar diar didier didimo diego dies dieter dieudonne digambar digambara digdaya
dikmen dilaver dillan dillon dilmurod dimas dimaz dimitri dimitrii dimitrij dimitrije dinakar dinc dincer dinesh
dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede dion dione dionigi dionisio dionizy dionyz
dionyzos dipa dipankar dipendra dipesh diptendu direnc dirja dirk diroj divaakar divakar divis divjot divo diyor
djayden djibril dluhos dmitri dmitrii dmitry dobromil dobromir dobroslav dock dodato dodo dogan doganay doganer
dogu domagoj domen domenic domenick domenico domenik domezio domingo dominic dominick dominik domiziano don donald
donat donatello donato donavon donnell donnie donny dono dorde dorel dorian doriano dorin dorinel doroteo doru
doug douglas douwe dov dovud doyle dragan dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav
dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza drazen dren drew dries
driss dron drona drzimir drzislav duane duanne duarte dubravko duccio duco ducu dudley duilio duje dujo dumitru
duncan dundar dura durad durante durmus durward dusan dusko dustin duuk dwaipayan dwaipayana dwayne dwight dylan
dylano earl earnest easton eberardo ebiowei ebuzer ecclesio ecehan ecevit ecmel ecrin ecvet ed edd eddi eddie eddy
ede eden edgar edgard edgardo edgars edhem edi edilberto edison ediz edmond edmondo edmund edoardo edouard eduard
eduardo eduards edvard edvin edvins edward edwardo edwin edzus eekalabya eero efe efim efisio efken eflah efraim
efrain efrem efren efsun eftimie ega ege egemen egeo egidio egils eginardo egisto egmont egon egor einar einars
eino eirik eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem eladio elbek elbert
eldon eldor eldred eldridge eleazar eleuterio eleuthere elgin eli eliah eliahou elian eliano elias eliasz elie
eliel eliezer elifio eligio elija elijah elio eliodoro elion elior eliot eliott elisee eliseo elisio elita elizej
elizeus elliot elliott ellis ellsworth elmar elmars elmer elmo elmore elmurod elnur eloan elogio eloi elon elone
elouan eloy elpidio elroy elton eluh elvezio elvin elvino elvis elwin elwyn elyas elyes elyor elzear eman emanoil
emanuel emanuele emanuil emas embuh emced emeka emeric emerich emerson emidio emiel emil emile emilian emiliano
emilien emilijan emilio emils emin emir emirhan emmanuel emmerico emmet emmett emmitt emong empirio empluk emrah
emre emrullah ender enderun endra endrigo enea enecone enes engelbert engin enguerrand enio enis ennio enno enoch
enos enrico enrique ensar ensio enteng enver enyo enzo ephraim epiphane eraclide eraldo eralp erardo erasmo erast
eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdinc erel eremia eren
erenia ergin ergun erguner erhan erhard eriberto eric erich erick erico erik eriks erkam erkan erkki erling erman
ermanno ermenegildo ermes ermete ermilo erminio ermins ernest ernesto ernie ernst erol eron eros ersan ersin ertan
ertugrul ervin ervins erwan erwann erwin esat esau esben esref esse esteban estevan estiawan estiono esuperio
eterie ethan ethann ethem etienne ettore eubert euclide eudes eudoxe eufebio eufemio eufronio eugen eugene eugenio
eugeniu eugeniusz eusebe eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalio
evald evaldo evalds evan evandro evann evans evarist evariste evaristo evasio even everardo everett everette evert
evgeny evgheni evghenii evidio evo evodio evran evrard evremondo evren evzen ewald ewan ewell ewen ewenn eyal
eymen eytan eythan eyup ezechiel ezechiele ezekiel ezequiel ezio ezra ezrak faas fabian fabiano fabien fabijan
fabio fabrice fabricio fabrizio fadi fadil fady fahrettin fahri fahriddin faik faiq falba falih falk famiano
fantin fares faris farouk farruh faruk fasih fatih fatin faust faustin faustino fausto faustyn favian faysal
fayzbek fazil fazio fazli fazliddin fazullah feda fedai fedde fedele federico fedor fedro fehmi felice felician
feliciano felicien felicite feliks felipe felix felton fender feodor feramus feramuz ferdi ferdinand ferdinando
ferenc ferhan ferhat feridun ferit ferman fermiano fermin fermo fernando ferre ferruccio ferruh festo fevzi feyyaz
feyzullah fiacre fidel fidele fidelius fidenziano fidenzio fiete fiifi fikret fikri filemon filibert filiberto
filip filipe filipp filippo filomen filomeno filotije finlay finley finn finnley fiodor fionn fiorenziano fiorenzo
firas firdavs firmin fitrat flavian flaviano flavien flavio flaviu flavius fleano fletcher flip flodoard florea
florencio florent florentin florentyn florestan florian floriano florin floris floyd flurin flynn fode folco ford
forest forrest fortunat fortunato fortune fos fosco foss foster fotih foucauld foulques frana franc francesco
franci francis francisc francisco francisque franciszek franck franco francois franjo frank frankie franklin
frantisek franz fred freddie freddy frederic frederick frederico frederik fredrick fredrik fredy freek freeman
frenkie frido fridolin fridrich friedrich fritz frontiniano fryderyk fuat fulbert fulberto fulcran fulgence
fulgenzio fulvio funmilade funmilayo furio furkan furman furseo fuscolo fuzuli fynn g'affor g'afur g'iyos g'ulom
gabe gabi gabin gabino gabor gabriel gad gada gadang gading gaduh gael gaetan gaetano gaffar gagan gage gaglioffo
gaiman gaio gaj gajaadhar gajabahu gajadhar gajbaahu gal galak galang galar galdino galeazzo galfryd galih galileo
galiono gallicano galuh galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv
gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran gantar gara garan garang garda gardner
gareth garett garfield garik garimberto garland garnier garret garrett garrick garrison garry garth garud garuda
gary gaspar gaspard gaspare gasper gaston gastone gati gatien gatik gatot gatra gaud gaudenzio gaudino gauraang
gaurang gauranga gautam gautama gauthier gautier gautiero gavin gavino gavril gavrilo gazanfer gazi gbeminiyi
gbemisola gedeon gedeone gederts gejza gellert gelu geminiano genadij gencer gene general generoso genesio gennaro
gentile genziano geo geoff geoffrey geoffroy georg george georgel georges georgian georgije geovanni geovanny
geovany gerald gerard gerardo gerasim gerasimo geraud gerazim gerazym gerbert geremia gergely gergo gerhard gerino
germain germano gerolamo geronimo geronzio gerrit gerry gerson gervais gervasio gesualdo gevheri geza ghanaanand
ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita gherardo gherman
ghislain giacinto giacobbe giacomo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco
gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gibran
gica gicu gideon giel gijs gil gilang gilbert gilberto gildo giles gilles gillo gineto gino gioacchino giobbe
gioberto giocondo gioele gion giona gionata giordano giorgian giorgio giosue giosuele giotto giovani giovanni
giovanny giove gioventino giovenzio girardo girart giray giri girik girika girindra giriraaj giriraj girish
girolamo girts gislebert giuda giuliano giulio giuseppe giustiniano giusto giyas glauco gleb glen glenn gligorije
gobinda godfrey goffredo gojko gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor
gonsalwy gonthier gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorazd
gordan gordiano gordon gorkem gosto goswamee goswami gothard gottardo gottfried gotum gouranga goutam govinda
gracian graciliano gradimir grady graham grant granville gratian grato grayson graziano green greg gregg gregoire
gregor gregorian gregorio gregory greyson grga grgo grgur griffin grigore grigori grigorije grimaldo grover
grzegorz gualberto gualtiero gubio gudakesa gudakesha guelfo guerin guerrino guglielmo gui guiberto guido guilhem
guilherme guillaume guillermo guiscardo guiseppe gulhan gultekin gumesindo gunars gunnar gunner gunter gurbuz
gurdal gurdev gurhan gurkan gurol gursel guru gus gust gustav gustave gustavo guus guvenalp guy guyot gvozden
gwendoline gwido gyorgy habbab habib habil hacib hadi hadriel hadrien hafi hafid hafiz hagen haim hairyanto hakan
hakem haki hakim hakki hakon hal haldun halil halim halis halit haluk halvor hamdi hamdullah hamed hami hamid
hamidou hamish hamit hammad hamza hamzah hanefi hank hannes hanno hannu hans hans-peter hans-rudolf hans-ulrich
hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana hardi hardouin hardy hari harimurti
harinarayan harit harja harjasa harjaya harjo harmon harold haron haroun harouna haroune harrison harry harsana
harsanto harsaya hartaka hartana harto harun harvey hasan haseki hasibi hasim hasin haskell hasmet hassan hassane
hasta hastal hatem hatip hattab hauke havel hawar hayali hayati haydar hayden hazar hazim heath heber hector
hedelin heikki hein heinrich heinz heitor heja helie helier helio helios helmer helmut henderson hendra hendri
hendrik hennes henning henri henrich henrick henrie henrik henrique henry henryk herbert herluin herman hermann
hermenegildo herminio hernan hershel heru herve heryanto heval hicabi hicham hidde hieronim hifzi hikmat hikmet
hilaire hilar hilario hilarion hilarius hilbert hildebert hillard hillel hilmi hilton himawan himmet hincmar
hipolit hipolito hippolyte hiram hiranmay hiranmaya hiroshi hisam hizir hjalmar hobart hojimurod holden homer
homero honor honore honorius horac horace horacio horacy horatiu horea horia horst horymir hosea hostimil hostimir
hostislav hostivit houston hovard howard howell hoyt hozan hrvoj hrvoje hubert huccet hud hudavendigar hudayi
hudson hugh hugo hugues hulki hulusi humayun humberto hunor hunter hurkan hurram hursit husameddin husamettin
husein huseyin husnu husrev hussein huub huzeyfe hvalimir hvezdoslav hyacint hyman hynek hypolit iacob iacopo
iacopone iacov iago ian iancu ianis ianos iaroslav ib iban ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim
ibun icaro icilio ico idan idir ido idris idriss idrissa idy ieremia ifeanyichukwu iginio igino ignac ignacio
ignacy ignat ignatius ignazio ignjat igor igori ihsan ihtiyor ihvan ike ikenna iker ikhidie ikhsan ikin ikrime
ikrom ilai ilan ilarie ilario ilarion ilay ilbey ildebrando ildefonso ilgmars ilham ilhami ilhan ilian iliane
ilias ilie ilies ilija ilja ilkay ilker ilko illidio illuminato ilmari ilmars ilqar ilyan ilyane ilyas ilyass
ilyes ilyess ilyos imad imam immacolato immanuel imran imrane imre imrich imron inars inder indra indrikis indro
ingmars innocent innocente innocenty innocenzo ino inocenc inocentiu insa inza ioan ion ionel ionica ionut iorio
iosif ippocrate ippolito irenej ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irvin irving irwan irwin
isaac isac isacco isadore isai isaia isaiah isaias isak ischirione ishaq isidor isidore isidoro isidro isiner
islam islom ismael ismaele ismail ismaila ismet ismoil isom israel issa issac issam issiaka istvan italo itri
iulian iuliu iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven ivo ivone ivor iwan ixtiyar
iyad iyed izaak izaiah izaias izajasz izak izidor izmael iztok izydor izzet izzettin jaakko jabal jabari jace
jacek jachym jacinto jack jackson jaco jacob jacobo jacobus jacques jad jaden jadesola jadon jadran jadranko jadro
jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jail jaiman jaime jair jairo
jais jaivey jaka jake jakob jakov jakub jaleel jalen jalil jalol jalon jamaal jamal jamar jamarcus jamel james
jameson jamil jamir jamiro jamison jamol jamshid jan janek janez jani janick janko jannek jannes jannik jannis
jano janos janosch janusz japhet jaquan jared jaren jari jarmil jarne jarno jaro jarod jarolim jaromil jaromir
jaron jaroslav jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasin jasmani jason
jasper jassem jassim jasur jaswadi jati jatmiko javas javi javier javlon javohir javon javonte jawad jawed jax
jaxon jaxx jay jayadi jayce jayden jaydon jayeng jaylano jaylen jaylon jayson jayvano jazeps jean-baptiste
jean-claude jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre
jeannel jeannot jeb jed jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jekabs jelle jelmer
jelte jenel jens jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus
jermain jermaine jermey jernej jerod jerome jeromy jeronimo jeronym jerrell jerrod jerrold jerry jerzy jesper
jesse jesus jett jevgenijs jevon jezdimir jibril jidde jilji jim jimi jimmie jimmy jimram jinawi jindrich jiri
jitender jitendra joachim joah joakim joao joaquim joaquin joas job joe joel joep joes joesph joey johan johann
johannes johathan john johnathan johnathon johnnie johnny johnpaul johnson joko jon jona jonah jonas jonatan
jonathan jonathon jono jonte joojo joost jop jordi jordon jordy joren jorg jorge jorgen jorin joris jorn jorrit
jort joscha joschua jose josef josep joseph josh joshua joshuah josiah josip josko joso josse josselin jost josua
josue joud jourdain jovan jovani jovanny jovany jovin joza joze jozef jozsef jozue juan juda judah judd jude judge
judicael judson jugoslav juha juhani juho jukka julan jules julian julien julijs julio julius juliusz jumadi
jumari jun junayd junior junius jur juraj jure jurg jurgis juri jurre juste justen justin juston justus justyn
jusuf juvenal juwan jyotis kaan kabil kacper kacung kade kadem kaden kadi kadin kadir kadrican kagan kai kailash
kairav kais kaj kajen kajetan kala kale kaleb kalender kalervo kalevi kalidou kalim kalinik kalistrat kalle kamal
kamalesh kambali kamber kamel kameron kamidin kamil kamlesh kamol kamoliddin kamran kamren kamron kanak kanaka
kanda kane kannan kannen karahan karam karamba karamoko karan kardi kareem karel karim kariman karja karl
karl-emil karl-johan karlis karlo karma karman karna karol karsa karsana karta karthik kartik karunanidhi karya
kashyap kasian kasim kasiran kaspar kasper kassim kastor kasusra kavon kawa kawaca kawaya kayaalp kayden kayode
kays kayun kazim kazimierz kazimir keagan keano keanu keaton keba keegan keenan keerti kees keith keles kellen
kelton kelvin kelyan kemal kemalettin kemba kemi ken kenan kenari kende kendrick kenes kenji kenneth kennith kenny
keno kent kenton kenyon kenzi kenzie kenzo kenzy keon keramet kerami kerem keremsah kerim keshaun keshawn kessaf
keven kevin kevon keyan keyon keyshawn khadim khaled khalid khalifa khalil khem kian kiano kick kiel kieran kilian
killian kilyan kimi kimo kin kip kiran kirilo kirk kirti kiyan kjeld kjell klaas klarencjusz klaudian klaudius
klaudiusz klaus klavs kleber klemen klemens klement kliment knut kobe koby kocer kody koen kofi kojo koko koksal
kolby kole koloman kolombin kolos kolumban kolumbin komil komron konrad konrads konstantin konstantins konstanty
konstantyn koray korbin korbinian korey korkut kornel korneli kornelius korneliusz kory kosma kosmas kosta kraig
krasomil krasoslav kresimir kresomysl krijn krishna krishnadas krishnadasa krisjanis kriss kristan kristian
kristians kristijan kristjan kristof kristofer kristoffer kristopher krisztian krisztofer krsto kruno krunoslav
kryspin krystian krystof krzysztof ksawery ksenofont kubad kubat kubilay kubura kuddusi kujoe kumar kuncara
kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveton kvetos kvetoslav kvido kwabena kwadwo
kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle kyler kylian kyliann kyllian laal labuh lachlan
ladarius ladislao ladislau ladislav ladji lafayette lai lajos laksana lakshman lakshmidhar lakshminath lal lamar
lambert lamberto lamih lamine lamont lanang lance lancelot lancilotto landen lander landolfo landry lanfranco
langgeng lanjar lantar lapo laron larry lars lascar lasmanto lasmono lassana lasse laswi laszlo latif laurenc
laurence laurencjusz laurens laurent laurentino laurentiu laurenty laurenz lauri laurian lauriano laurin lautone
lavinio lawrence lawson laxman lazar lazare lazaro lazarz laziz lazzaro lean leander leandr leandre leandro leano
leart ledion leendert lega legawa leif leland lembah lemuel len lenn lennard lennart lennert lenni lennie lennon
lennox lenny leny leo leo-paul leodegar leon leonard leonardo leone leonel leonhard leonid leonidas leonids leonio
leonis leontin leontyn leonzio leopardo leopold leopoldo leos leroy lesek lester letterio leu leufroy lev levent
levente levi levin levio levoslav levy lew lewin lewis lex leyan liam lian lias liberato liberatore libere liberio
libero liberto libor liborio liboslav lica lidio lietald lieto lieuwe liman limar lincoln lino linus linwood lio
lion lionel lior liron lirone lisandro livino livio liviu livius liyam liyan ljubisa ljubomir ljudevit llewellyn
lloyd loan lodovico loek loet logan lohan loic lolade lon longin lonnie lonny lonzo lorcan loren lorenc loreno
lorenz lorenzo lorian lorik lorin loris lorrain lotar lothaire lothar lou louan louay louca louie louis louka
lounis loup lourenco lovro lowell lowie luan lubin lubomir lubor lubos luboslav luc luca lucas lucca lucentiu
lucian luciano lucien lucijan lucio lucious lucius lucjan lucretiu ludano ludek ludivoj ludolphe ludomil ludomir
ludoslav ludovic ludovico ludovit ludvig ludvik ludwig ludwik luhung lui luigi luis luiz luk luka lukas lukasz
luke lukita lukman lukrecius luluh lulut lumir lungu lurhur lutfan lutfi lutfullah lutfulloh luther luthfi lutibor
lutobor lutz luuk luwar luwes lux lyam lyan lyes lyle lyndon maad maarten maas mabruk mac macaire macario maccabeo
mace maceo mack mactar madalin maddox madid mads mael maes maffeo maggiorino magno magnus mahamadou mahan mahdi
mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahzan mahzun maik mailo
maiorico makan makar makara makary makhtar makinwa maks maksim maksud maksym maksymilian makuta malachi malco
malcolm malick malik malisa malo malone malte malthe mama mamadou mamady maman mamante mamert mamoudou mamour
manah manar manasse mancio manetto manfred manfredo manik manikya manil manilio manley manlio manoah manoj manole
mansour mansueto mansur mansvet manu manuel manuele maqsud maras marat marc marc-antoine marceau marcel marceli
marcelin marcelino marcell marcello marcellus marcelo marciano marcin marcis marco marcos marcu marcus mardon
marek margana margers mariadi mariano marijan marijn marin marinko marino marinus mario maris marius marjan mark
markku marko markus marley marlo marlon marolo maros marouane marques marquis marquise marshall marsito marsudi
mart martaka martana martani marten martial martim martin martino martins marton martti marty marut marvin marwan
marwane marwata marwin maryadi maryanto marzio mas mason massamba massimiliano massimo massinissa matan matar mate
matei matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathis mathurin mathuys mathys
matias matija matis matiss matisse matjaz matko mato matous matroniano mats matt matteo mattes mattheo matthew
matthias matthieu matthijs matthis matti mattia mattias mattis matus matyas matys matz maugis maurice mauricio
maurilio maurits maurizio mauro maurycy mavdud maverick mavlon max maxence maxens maxim maxime maximilian
maximiliano maximilien maximillian maximo maximus maxmilian maxwell mayeul maynard mayoor mayson mazbut mazhar
mazlum ma’mur ma’ruf ma’sud mbaye mecislav medard medardo mederic medoro medoune mees meghnad meghnath mehdi
mehmet meik mekhi mel melanio melchiade melchior melchiorre melezio melichar melih meliksah melle mels melvil
melvin melvyn memduh menahem menardo mence mendel menelao meneo menno mennone mercurio merijn merlin merovee mert
mervin merwan mestan mesut mete metello metin metod metodej metrofane mevlut mex micael micah micha michael michal
micheal michel michelangelo mick mickael midas miel miguel miha mihael mihai mihail mihailo mihajlo mihaly mihnea
mijat mik mika mikael mikail mike mikel mikelis mikhail mikkel mikko miklos mikolaj mikolas mikulas miladin milan
milanko milano mile miles mileta milford milhan milic milik milisav milivoj miljan miljenko milo milojica milomir
milon milorad milos miloslav milous milovan milovin milton milutin mimo minervino minh mink mio miodrag miomir mir
mirac miran miraziz mircea mirco mirek mirkelam mirko miro mirocleto miromil miron miroslav mirtil mirza mirziyo
misa misael misaele misbah mischa misko mislav mitar mitch mitchel mitchell mithat mitica mitja mitrut mitt mlad
mladen mnata mnislav moche moctar modest modesto modibo modou mody mohamad mohamadou mohamed mohamed-ali
mohamed-amine mohammad mohammed mohan mohinder mohir moise moises mojmir mojzesz mojzis momir monaldo monitore
monte monty monvids moos moreno moric moris moritz morne morris morten mortimer morton mory mose moses moshe
mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha mozes mstislav muammer muaviye muaz
mufid mufiz mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujur
mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni mumtaz muni munif munir
murat muren murilo murod murray mursinin mursita murti musa musir muslih mustafa mustafo mustapha mustika mustofa
musulmon mutahhar mutasim muteber mutemed muttalib muyiwa muzaffar muzaffer muzdad muziano mylan myles mylo myron
myrtil nabi nabil nabin naci nadi nadir nae nael nafiz nagabhushanam nahel nahid nahil nail naim najam najib
najmiddin nalar namazio name namik nand nanda nando nandor naoufal naoufel napoleon napoleone naradi narayan
narcis narciso narcisse nardi narendra narimon narinder narji narseo narsete nasab nash nasim nasir nasriddin
nasrullah nassim nat natale natan natanael nataniel nate nathan nathanael nathanial nathaniel nathen natiq naud
naudet naval naveen navin nawfel nawroz nayel nazario nazariusz nazary nazif nazim nazmi nazrulloh nazzareno
nazzaro neal nebojsa necat necati necdet nechifor necib necmettin ned nedeljko nedim nedjeljko nehemie nehoslav
neil nejat nejc neklan nelio nels nelson nelu nemanja nenad neo neopolo neoterio nepomuk nereo neri neset nesim
nestor nestore neven nevio nevzat newell newton nezamysl ne’matulloh nicanor nicarete nicea niceforo nicephore
niceto nicezio nichifor nicholas nicholaus nick nicklas nicklaus nickolas niclas nico nicoara nicodemo nicodim
nicolae nicolai nicolaie nicolas nicolo nicon nicu niculita nicusor nicuta niek niels niels-christian nigel nihad
nihat nik nikita nikko niklas niklaus niklavs niko nikodem nikola nikolai nikolas nikolasz niksa nils nimit nimrod
niniano nino nio niraj niranjan nirbhay niro nischal nistiman niyaga niyazi nizamettin nizar nizom nizomiddin
nnamdi noah noam noan noar noble noe noel noha noham nohan nolan nolann nolen nolhan norbert norberto norman
normand norris norval norwood nosir nosirjon nostriano noud nouha nouri nout novak novan nox nrima nugraha numan
nuno nunzio nurbek nuredin nurettin nuri nuriddin nurlan nurullah nusrat nusratulloh nusret nyana nyoman obid obie
obrad obren octav octave octavian octavio octaviu oddone odell oderico odidone odil odilon odin odolen odon
odorico oger ognjen oguz oguzhan ojars okan oke okey okta oktavian oktavius oktay okto olaf olaide olavi olbram
oldrich ole oleg olegs oleksandr olen olgerts olim olimpian olimpio olimpiu olin olindo oliver olivier oliviero
oliviu oliwier olle olof olufunmi olumide oluwunmi omad oman omar omari omer omero onder ondrej onesto onofrio
onorino onorio onoriode onufry onur opan opung oqil oral oran orazio orell oren orenzio orest oreste orestes orfeo
orhan orif orin orio orion orland orlando orlo oronzo orrin orsino orso ortensio orval orville osama osbaldo
osborne oscar oskar oskari osman osmondo osmund ostoja osvald osvaldo oswald oswaldo ota otabek otakar otello otha
othmane otho otis otmar oto otokar otomar ottaviano ottavio ottis otto ottone oumar oury ousmane oussama ovidio
ovidiu ovidius owen oybek ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren ozy pablo paciano pacifico paco
pacome pacomio padam paiman paja palatino palemon palladio palmiro pamfil pammachio panagachie panait panca
pancario pancrazio pandu panfilo pangeran pangestu panji pankrac pankracy pantaleo pantaleon pantaleone paolo
param paramartha pardi pardo parfait paride parker parman parmenio parsival pascal paskal pasquale paterne
paterniano pathe patrice patricio patrick patrik patrizio patroclo patru patrycjusz patrycy patryk paul
paul-antoine paul-arthur paulo pauside pavel pavils pavle pavlin pavo pavol pawel payidar pedro peer pekka peleo
pelhrim pelle pellegrino pentti pepe pepijn pepin pepo per pera perceval percival percy perica pericle perikles
perkasa pero perry perseo pertev perver petar pete peter peteris petko petr petre petri petrica petrisor petronio
petronius petru petrut petteri peyami pharell phil phileas philemon philibert philip philipp philippe phillip
phoenix pie pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierre-alain pierre-alexandre
pierre-andre pierre-antoine pierre-louis pierrick piersilvio piet pieter pietro pim pio piotr pippo pit pius
placido platon platone plinio plutarco pol polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio
pontus ponziano ponzio porfirio porfiriusz porfiry porter porziano postumio poul praba prabawa prabin prabowo
prabu prakash prakosa pran pranata pranawa pranay prasad prasetya prasetyo prashant prassede prathamesh pravdan
pravdomil pravomil prayag prayitna prayoga prayogo predrag prem premysl preston priamo pribyslav price prima primo
primoz prisco privato procopio prokles prokop prokul promise prosper prospero protasio proteo prudenzio prvoslav
publio puneet pupolo purna purushottam purwa purwadi purwanto pusicio putu qobil qosim quarto quasimodo qudrat
quentin querano quin quincy quinn quinten quintiliano quintilio quintino quinton quinziano quinzio quirin quirino
rachid raci radan radegast radek raden radenko radhost radika radim radimir radion radisa radislav radit raditya
radivoj radivoje radko radmil radmilo rado radolfo radomil radomir rados radosav radoslav radovan radu raducu
radul raduz radvan raf rafael rafal rafet raff raffaele rafi rafid rafiq raharja raheem rahim rahman rahmat
rahsaan rahul raide raif raihan raik raimondo raimund rainald rainaldo rainer rainhard rainold raj rajab rajan
rajendra rajiv rajko rajmund rajnold raju rakesh rakip ralf ralph ramazan ramesh rameshwar rami ramiro ramiz ramon
ramy ramzan ramziddin randal randall randolf randolph randy ranek rangga raniero ranjan ranjeet ranjit ranko
ranolfo ransom raoul raphael rares rashad rashawn rasheed rashid rasim rasit rasko rasmus rastislav ratibor
ratimir ratmir rauf raul ravi ravshan raxmatulloh ray rayan rayane rayen raymond raymundo rayyan razvan recai
recep reda redmond reece reed refah refet refik reggie reginald reginaldo regis regnars regolo reha rehor reid
rein reinhard reinhold reis rejan rejean reksa relja relu remi remig remigio remilekun remington remo remondo
remus remy remzi renars renat renato renaud rendy rene rens renzo resat resid respati respicio resul reto reuben
revi rex rey reybaud reyes reymundo reynold reza rhett riaan riad rian ricardo ricards ricario riccardo richard
richelmo richie richmond rick rickard rickey ricky rico ridvan ridwan rifat riff rifki rigard rigoberto riley
rinaldo rino rio ritesh riv riyad riza rizki rizvon roan robaldo robb robbe robert roberto robi robinson rocco
roch rocky rod rodan roderick roderik roderyk rodger rodiano rodion rodney rodolfo rodoljub rodolphe rodrick
rodrigo rodrigue roel rogelio roger rogers rohan rohit roj rok roko roland rolando rolf rolfo rollin romain roman
romano romans romeo romero romeu romoaldo romolo romuald romualdo romul romulus ron ronald ronaldo ronan ronnie
ronny roosevelt rory roscoe roselin rosendo rosman ross rostislav rotimi rover rowan rowland roy royce ruben
rubiano ruchan rudi rudis rudolf rudolfs rudolph rudra rudy ruedi rufino rufo rufus ruggero rui rukneddin rune
rupert ruperto ruprecht rurik rusins ruslan rusman russ russel russell rustam rustu rusty rutilo ryad ryan ryder
rylan ryszard saad saadat saadi saban sabar sabato sabazio sabele sabin sabino sabir sabri sachin sacid sada sadan
sadar sadberk sadettin sadi sadik sadri sadriddin sadullah saer saffet saffiro saffo safi safir safo safouan
safouane sagar sahap sahin sahinalp sahsuvar said saiful saim saiq saka sakari sakip sakir sakti saladino salamoun
salif salih salim saliou salman saloh salomon salomone salomoun salustio salvador salvatore salvo salwator
samandar samba samed sameer sami samih samil samim samir sammy samo samson samsul samu samuel samuele samy sancho
sandeep sander sandor sandro sandu sanford sanjay sanjin sanka sansone sante santiago santino santo santos santosh
sapiente sarani sarbello sardor sarvar sarvin sascha saso satish saturniano saturnin saturnino satya satyen saul
sauveur sava savas savel saverio savi savin savinien savino savion savva sayan sa’dulloh scot scott scottie scotty
seamus sean seb sebas sebastiaan sebastian sebastiano sebastiao sebastien sebastjan sebestian secaeddin seckin
seckou secondiano secondo sedat sedrick sedrik sef sefer seff sefik seghei sehlevent sekou selahattin selami
selcuk selim selmer selyan sem semih semion semplicio sempronio semsi sener senesio senn senne senofonte senol sep
sepp seppe seppo serafettin serafim serafin serafino seraphin serapione serban serbulent serdar seref serenus
serge sergei sergej sergen sergey serghei sergi sergio sergiu sergiusz serhad serhat serif sermet sertac servac
servan server servidio serviliano sesto seth settar settimio settimo setya sev sever severiano severin severino
severo sevket sevki seweryn sexmus seyban seydou seyfettin seyfi seyfullah seyyit shad shade shahboz shahobiddin
shahriyor shahzod shai shalewa shamsiddin shane shankar shantanu shaun shawn shay shayan sheldon shemar sher
sherman sherwood sherzod shigeru shimon shinzo shiv shodiyor shukrulloh sico sicuro sid siddarth siddhartha
siddhran sidiq sidki sidney sidoine sidon sidonio sidy siebe siem siep sigebert sigfrid sigfrido sigismond
sigismondo sigmund sigurd sihab sihabeddin sil silas silvan silvano silvere silverio silvester silvestr silvestro
silvian silvio silviu silvius sim simao simen simeon simeone simi simion simo simon sinan sinasi sindre sinesio
sinfronio sinica sinisa sinkler sir sire sireno siriano siricio sirineu sirio siro sirojiddin sirri sisto sixt
sixte sixtus sjoerd sjors skander slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub slavomil
slavomir slobodan smil sname soan sobeslav sobit soccorso socrate sodiq sofiane sohan sohib sokrat solal soleh
solocone solon som somnath somu sondre sonke sonny soren sorin sostene sosteneo sostrato soter souleyman
souleymane spano spartaco spencer speranzio spiridon spirydion spytihnev srboljub srecko sredoje stan stancu
stanford stanimir stanislao stanislas stanislav stanislaw stanko stanley stanton stasta steen steeve stef stefan
stefano steffen stelian stellan sten stepan stephaans stephan stephane stephen stephon sterling stevan steve
steven stewart stig stijn stiliano stipan stipe stiriaco stjepan stojan stojmir stone storm strahinja stribor
stuart suat subash subhash subhi subodh sudi suheyl suhrob sukru sulaymon suleyman sulton suman sumeet sune suraj
surano suresh sururi surya suryakant suryakanta sushant susheel sushil svatoboj svatobor svatomir svatopluk
svatoslav sveatoslav svebor sven svend sverre svetislav svetolik svetomir svetoslav svetozar sviturno swami swan
swapnil sylvain sylvan sylvester sylvestre sylwester szabolcs szczepan szymon tabris taceddin tad taddeo tadeas
tadej tadeo tadija taha tahir tahsin taib taide talat talay talha talip talis talivaldis talon talrits tamas tamer
tamino tammaro tammo tancrede tancredi taner tanguy tanju tankred tanner tao tapan tapani tapio taras tarcisio
tarik tariq tarkan tarso tarun tasdik taskin taswir tate taufan taufik taurean taurin tavares tayfun tayler tayyar
taziano tazio ted tedi teguh teije tej tejas tekin tekinalp telchide telemaco temel temistocle temitope teo
teobald teobaldo teodor teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc
terence terencius terencjusz terenzio terrance terrell terrence terrill tertuliano terzo tesauro tesifonte teun
teunis tevfik tevhid tevin tezcan tezel thad thaddeus theo theobald theodor theodore theodorik theodose theofan
theofil theophane theophile theophraste theotime theron theunis theuns thiago thibaud thibault thibaut thibert
thibo thierno thierry thies thije thijmen thijn thijs thilo thom thomas thorben thore thorge thurman tiago tian
tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane
tieme ties tihomir tijmen tijn tijs til tilen tilio till tillman tillmann tim timbul timeo timm timmothy timmy
timo timofei timoleon timon timotei timotej timoteo timoteus timothe timothee timothy timur tinas tino tirone
tirta tirtayasa titien titilope tito titouan titus tizian tiziano tizio tjark tobia tobias tobiasz tobiloba tobin
toby tod todd todor tohir toke tolga tolomeo tolunay tom toma tomas tomasz tomaz tome tomi tomiloba tomislav
tommaso tommie tommy tomo tonci tone toney tonko tonnin tony toon tope tor torben torbjorn tore torkvat torquato
torrance torrey torsten tosco toussaint toyip trace traian trajan tranquillo travis travon tre tremaine tremayne
trent trenton trever trevion trevor trey trilochan trilochana trilok trilokanath trilokesh triloki tristan
tristano tristian triston troels trofim troy trpimir trpko trystan tudor tufan tugay tugiman tugrul tugtekin tuhfe
tulliano tullio tumer tunahan tunar tunc tuncer tuomas turan turgay turgut turi turibio turkay turker turkes
turner turold tushar tussio tuur tvrtko twan tybalt tycho tygo tyler tymeo tymon tymoteusz tyree tyreek tyrel
tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ubaydulloh ubertino uberto uchqun uda udai udit udo ueli
uffe ufuk ugis ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulices ulises ulisse
ulpiano ulrich ulrico ulrik ulstano ultimo ulvi ulysse umang umar umay umaya umberto umid umidulloh umile umit
umur umuralp umut unal unggul upendra upik upton uranio urbain urban urbano urdino urfon uriah uriel uriele uros
urs ursicio ursino ursmaro usame usman usmon utama uttam uve uzayr uzeyir uzodimma vaclav vadim vafo vagn vaha
vahdet vahid valdemar valdemars valente valentijn valentim valentin valentino valentins valentyn valer valere
valeri valerian valeriano valerico valerii valerijs valerio valeriu valery valfredo valfrido valid valtena valter
valtr valtteri vance vanja varo vasco vasil vasile vasili vasilie vasja vasko vasudev vasudeva vatroslav vaughn
vavrinec vecdi veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik vega vehbi veikko veit veleslav
veli velibor velimir velio velislav venance venanzio vencel venceslao venceslas venceslav vendel vendelin venek
venerando venerio veniamin ventura venustiano venusto verano verecondo verenzio vergiliu vern verner vernon vero
veroslav verulo vespasiano veysel veysi vezio vianney vic vicente vicentiu victor victorien victorin vid vidak
vidal vidhur vidhya vidiano vidone vidor vidur viggo vigile vigo vijay vijeko vik viktor viktorin vilem vilfredo
vilhelm viliam vilibald viliberto viljem ville villy vilmar vilmars vilmos vimal viman vin vinay vince vincenc
vincent vincentiu vincenzo vindonio vinebaldo vinfrido vinicio vinnie vino vinsen vinz viorel virgil virgile
virgilio virgiliu virgin virginio virman virone visarion viscardo vishnu vishwamitra vit vital vitale vitali
vitalico vitalie vitalii vitalijs vitaly vitazoslav vitezslav vito vitold vitor vitoslav vittore vittoriano
vittorio vitus vivaldo viviano vjekoslav vjenceslav vlad vladan vladek vladimer vladimir vladimiro vladislav
vladivoj vladlen vlado vlaicu vlastimil vlastimir vlastislav vlatko vlk vodingo voicu vojen vojin vojmil vojmir
vojslav vojtech vok voldemars volfango volfgang volkan volodymyr vosil vratislav vratko vseboj vsebor vserad
vseslav vsevolod vujadin vuk vukan vukasin vukota vulmaro vulpiano vyas waclaw wade wadi wael wage wahyu waino
wakiman waldo wale walenty walentyn waleran walerian walery walgierz walid walker wallace walter walton waluyo
waly wandrille wannes ward wardaya wardi warji warley warre warren warsa warsita warta washington wasis wassim
watson wawan wawrzyniec waylon wayne webster weldon wellington wendell werner wes wesley wessel westley weston
wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm will willard
willem willi william willie willis willy wilmer wilson wilton wincenty winfield winston wira wisnu wissem witalis
wladyslaw wlodzimierz wm wolf wolfgang woodrow wout wouter wyatt wyman xanana xander xaver xaverius xavi xavier
xebat xem xenophon xzavier yacouba yagiz yago yahya yahyo yakubu yalcin yalgin yaman yango yanis yann yanni yannic
yannick yannik yannis yaro yaron yasar yasin yasser yassin yassine yassir yavuz yaw yazid yekta yener yetkin
yevgeny yigit yildirim yilmaz yitzhak ylan yoan yoann yoav yoel yoga yogendra yogesh yoginder yohan yohann yoni
yono yoqub yorbek yoro yorqin yosef yoshihide yossef youcef younes youness youp youri yousef youssef youssou
youssouf youssouph youssoupha yoznur yuce yucel yuksel yumni yunus yuri yusiv yusuf yvan yven yves zabedeo zabir
zaboj zac zaccaria zaccheo zach zachar zacharia zachariah zacharias zachariasz zacharie zachary zache zachery zack
zackary zackery zadig zafar zafer zafir zahar zahir zahit zain zakaria zakariya zakary zakarya zaki zakir zalan
zamfir zamir zan zander zane zanis zanobi zarije zarko zaur zavis zayd zayn zayniddin zbislav zbyhnev zbynek
zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zechariah zef zefiro zekai zekeriyya
zelibor zelimir zelislav zeljko zelmir zenaide zenebio zeno zenobio zenon zenone zente zephirin zephyr zerdest
zeteny zetico zev zeyd zeynel ziad ziga zigfrids zigmars zigmund zihni zikmund zinedine zion zitomir zitoslav
zivan ziver ziya ziyad ziyo zlatan zlatko zlatomir zohid zohir zoilo zokir zoltan zoran zoroslav zosim zosimo
zoyir zrinislav zrinko zsolt zsombor zubayr zubeyr zulfikar zvonimir zvonko zyad zygmunt
`;
