/**
 * Given names by the gender most of their bearers have, over the regions of the world; names of both are left out. Put
 * together by hand for this project. Latin script, accents off.
 */
export const femaleNames = `
aase abena abigail ada adaeze adaora adela adelaide adele adelina adeline aditi adriana adrienne adunni adwoa
afroditi afua agata agatha agathe agnes agnieszka aida aigerim aikaterini aiko aileen aimee aina aino ainur
aisha aishah aishwarya aisya akane akemi akiko akosua akshata akua alana alba alejandra aleksandra alessandra
alessia alexa alexandra alexandria alice alicia alina aline alison alissa alix aliya allison alma almudena
altynai alyssa alzbeta ama amaka amalia amanda amarachi amber ameena amelia amelie amina aminata amira amma
amparo amrita amy ana anabel anahit anais ananya anastasia andrea angela angelica angelina angeline angie ania
anita anjali anju anka ann anna annabel annabelle anne anne-marie anne-sophie anneke annelie anneliese annemarie
annette annie annika annikki anoushka anthoula antigone antoinette antonella antonia anuradha anushka anyango
aparecida aparna april arabella araceli arantxa aranxa archana areti argyro ariana arlene arlette arpine arpita
arundhati arwa asa asako asantewaa asel asha ashlee asma asmaa aspasia astrid asuka asuncion athina atieno
audrey aurelie aurora ava awa axelle aya ayaka ayako ayesha aygun ayse ayten ayumi azadeh azar azra azucena
bahar banafsheh banu barbara barbora basak beata beatrice beatrix beatriz becky begona begum belen belgin
belinda bella benedetta berengere bernadette bernice berta bertha bessie beth bethany betsy bettina betty
beverley beverly bhavana bhavna bianca bich birgit blanca blandine blanka bojana bolanle bonnie bozena brandi
branka brenda briana brianna bridget brigid brigitte brita britney britta brittany brooke bruna brunella bryony
bukola burcu bushra busisiwe busra caetana camila camilla camille canan candace candela candice cansu capucine
cara carina carla carlota carlotta carme carmel carmen carol carole carolina caroline carolyn carrie cassandra
cassie catalina catarina caterina catharine catheline catherine cathleen cathy cecelia cecilia cecily celeste
celia celine chandrika chantal charity charlene charline charlotte charmaine chelsea cherie cheryl chiamaka
chiara chidinma chie chieko chika chikako chimamanda chinwe chinyere chioma chitra chiyo chloe chompoo chrissie
christa christiane christie christina christine chunying cicely cigdem cilla cindy claire clara clare clarice
clarissa claudette claudia cleide clelia clemence clementine cleo clotilde colette coline colleen concepcion
concetta connie constance consuelo cora coralie cordelia corinna corinne cornelia courtney cristina crystal
cynthia dagmar daina daisy dalal dalia dalila dalva damares danica daniela danielle danuta daphne daria darlene
darya dawn deanna debbie debora deborah debra deepa deepika defne deirdre delfina delia della delores delphine
denise derya desiree despina devi devika dewi dian diana diane dianne dilara dilek dilma dimitra dina dinah
divya dolly dolores dolors donatella donna dora doris dorota dorothea dorothee dorothy dragana dung dunja durga
dusana ebba ebele ebru ebtisam ece edilene edith edna edurne eeva efi eftychia efua eiko eila eileen eirini
ekaterina ekaterini ekua elaine elba eleanor eleanora eleftheria elena eleni elfriede elham elif elin elina
elinor elisa elisabeth elisabetta elise eliza elizabeth ella elle ellen ellie elmira elodie eloisa eloise elpida
elsa else elsie elspeth elvira elza elzbieta emel emi emiko emilia emilie emily emine emma emmanuelle
encarnacion enid enrica erica erika eriko erin ernestine esi esme esmeralda esperanza esra estefania estela
estelle esther eszter ethel etta eugenia eugenie eulalia eun-hye eun-ji eun-jung eun-kyung eunice eva evangelia
evangeline evanthia eve evelyn ewa eyerusalem eylul ezgi fabiana fabienne fabiola fadekemi fadime fahriye faith
fang fanny farah farida faridah fariha farzana fatema fatemeh fathima fatima fatma fatou fatoumata fawzia fay
faye federica felicia felicity fengying fereshteh ferida feride fern fernanda fidan filipa filiz fiona fiorella
fitri flavia flora flore florence fofi folake folasade fotini frances francesca francine francisca francoise
franziska freda frederica frida frieda fumiko funke funmilayo gabriela gabriella gabrielle gaelle gaia gail
galina gauri gayatri geeta geetha gemma genet genevieve georgette georgia georgina geraldine germaine gertrude
geun-hye ghislaine giada gianna gilda gillian gina ginevra ginny giorgia giovanna gisela gisele giselle gita
giulia giuliana giuseppina gladys gleisi glenda gloria gonca gordana grace gracia graciana graciela grazyna
greta gretchen griselda gro guadalupe gudrun guifang guilan guinevere guizhen gulay gulbahar gulden guler
gulnara gulnaz gulnur gulsah gulsen gulsum gunhild gunilla guro gwen gwenaelle gwendolen gwendolyn gwyneth
habiba hadiza hae-in hafsa haixia hajar hala halima halina hamida hana hanako hanan hande hanh hanifa hanna
hannah harriet harriett haruka haruko hasmik hatice hatidze hattie hawa hayat hazel heather hedwig hee-jin hege
heidi helen helena helene helga helle heloise hema hend henrietta henriette hermione hideko hilda hilde
hildegard hillary hind hiroko hisako hitomi hiwot hollie holly hongmei hope hortense houda huda huguette huifang
hulya huma huong hye-jin hye-kyung hyo-jin hyun-joo hyun-jung iara ida ifeoma ijeoma ikuko ilaria ildiko ilona
ilse iman imelda immacolata imogen ina inaam inara inas indah indira indrani indu ines inga inge ingeborg inger
ingrid inmaculada intan intisar ioanna irem irene irina iris irma irmeli isabel isabella isabelle isadora
isaline isaura ishita isla isobel itziar ivana ivanka ivete ivona ivy ja-kyung jacinthe jacqueline jade jadranka
jadwiga jagoda jale jamila jana jandira jane janet janette janice janie janine jarmila jasmine jaya jayalalithaa
jayanthi jayne jeanette jeanne jeannie jeannine jelena jemima jenna jennie jennifer jenny jessica jessie ji-eun
ji-hye ji-won jiahui jiali jianying jill jillian jimena jin-ah jingyi joan joana joanna joanne jocelyn joelle
johanna jolanta jolene jonna jorunn josefa josefina josephine josiane josie joy joyce ju-ae juanita judit judith
judy julia juliana juliane julianne julie juliet julieta juliette june junko jussara justine justyna jyoti
kaarina kadiatou kagiso kaisa kajal kalliopi kalpana kaltham kamala kanika kaori kaoru kara kareena karen kari
karianne karin karina karisma karita karla kartika kasumi katalin katarina katarzyna kate katerina kateryna
katharina katharine katherine kathleen kathryn kathy katie katja katri katrina katya kavita kavitha kay kaye
kayla kayo kayoko kazuko keiko keira kelsey kemisola kerstin kerttu khadija khadijah khadijeh khalida khawla
khin kiera kikuko kimberley kimberly kimiko kinga kirsi kirsten kirsty kitty kiyoko klara komal krista kristen
kristi kristiina kristin kristina kristine kriti krystyna ksenia ksenija kubra kumari kumiko kuniko kylie kyoko
kyra kyriaki kyung-hee kyung-wha laetitia laia lakshmi lalita lamprini lana lanfang lanying lara larissa lata
latha latifa laura laure lauren laverne lavinia lea leah leanne leela leila lena lene lenka leona leonie leonora
lestari lesya leticia letitia leyla lidia lidija liesel lihua liisa lijuan lila lili lilian liliana liliane
lilith lillian lillie lily lina linda lindiwe lindsay lindsey linh linnea liping lisa lise liv liz liza lizzie
ljiljana ljubica lois lola lone lora loraine loredana lorena loretta lorna lorraine lottie louisa louise lourdes
lubna lucia luciana lucie lucienne lucille lucinda lucrecia lucretia lucy ludivine ludmila ludmilla ludovica
luisa luise luiza lulu lulwa luna lusine luz lydia lydie lyn lynda lyndsay lynette lynn lynne lyubov lyudmila
maame maarit mabel macarena machiko maddie madeleine madeline madge madhavi madhuri madison madoka mae magali
magda magdalena magdalini magdolna maggie maha mahira mahnaz mahsa mai maija maimuna maimunah maisie maitane
maite makena maki makiko mala malala malathi malee malgorzata malika malin malini mamata mami manal manami
mandira mandisa mandy maneka manisha manju manon manuela mara maral marcela marcella marcelle marcia maren
margaret margarita margaux margery margherita margit margot margrethe marguerite maria mariah mariam mariama
mariana mariangela marianne marianthi maricruz marie marie-claude marie-france marie-laure marie-louise mariella
marielle marietta marija marika mariko mariluz marilyn marina marine marion marisa marisol marissa marit
marjatta marjolaine marjorie marketa marlene marsha marta martha martina martine marwa mary maryam maryann
marzena masako masami masih masoumeh mathilde matilda matilde maud maude maura maureen mavis maxine maya
mayawati maysa mayu mayuko mayumi mbali meena meenakshi meera meg megan megawati meghan megumi mehbooba mehreen
mehriban mei-ling meifeng meihua meilan meiling mekdes melania melanie melek melike melinda melisande melissa
meltem meral mercedes mercy meredith merete meriem merve meryl mette mi-ae mi-kyung mi-ran mi-sook mia micaela
michaela michela michelle michiko midori mie mieko mikako miki miku milagros mildred milena milica millicent
millie mimi min-ji mina minako mindy mineko minna minnie mira miranda mireille mirella miren miriam mirjana
misaki misako misty mitsuko mitsuyo miwa miwako miyako miyoko miyu miyuki mizuki modupe moira mollie molly
momoko mona monica monika monique montserrat moremi motoko mouna mridula muazzez mukaddes mukta munira muriel
muthoni mutiara mutsuko mwende mylene myra myriam myrna myrtle nada nadege nadezhda nadia nadine nadira nafisa
nafissatou nagham nagisa nahid naima najat najwa naledi namita nan nanako nanami nancy nandini nandita nane
nanette nanna naoko naomi narges nargiz nargiza narumi nasreen nasrin natalia natalie natallia natalya natasha
nathalie natsuki natsuko natsumi nawal nazan nazanin nazia nazli neda neelam neeta neha nellie nelly nergis
neriman nermin nerys nesrin nettie neus nevena ngoc ngozi nhung nia nicole nicoletta nicolette nieves nihal niki
nikolina nilay nilima nilufer nina nirmala nirupama nisha nita njeri nkechi nkosazana nneka nobuhle nobuko
noelia noelle noemi noemie nokuthula nola nomsa nomvula nomzamo nonhlanhla nora noraini noreen noriko norma
nosipho nour noura nozomi nthabiseng ntombi nur nurcan nurhayati nuria nurul nyambura nyokabi obiageli oceane
octavia oddny odette odile ofelia oksana olalla olaya olena olesya olga olive olivia oluchi olufunke olympia
omolara omotola omowunmi opal ophelia ornella orsolya oya ozge ozlem padma padmini paige paivi palesa paloma pam
pamela panagiota pansy paola paraskevi parisa parvathi parvati parvin pascale patience patricia patrizia patsy
patti patty paula paulette paulina pauline paz pearl peggy peiyun pelin penelope penny pernille perrine pervin
petra petula philippa philippine philomena phindile phoebe photini phuong phyllis pia pilar pinar pippa polina
polly pooja portia prachi pragya pratibha pratima preeti priscilla priti priya priyanka prudence puan puja
purnima puteri qiaoling queenie rabia rabiya rachael rachel rachelle radha radhika radka rafaela raffaella
raghad ragnhild rahma raisa raissa rajani rajeshwari ramona rana rania ranjana raquel rasha rashmi ratna
ratnawati raymonde razan reba rebeca rebecca reem reema refilwe regina regine reiko reina rekha remedios renata
renate renee renu renuka revathi rhea rhiannon rhoda rhona rhonda ricarda rie rieko riikka rim rima rina risa
rita ritsuko ritu ritva roberta rochelle rocio rohini romy roopa rosa rosalba rosalie rosalind rosalyn rosamund
rosana rosangela rosanna rosanne rose roseana roseanna roseanne roselyne rosemarie rosemary rosetta rosie rosmah
rosmini rossana rossella rowena roxana roxanne roya rozalia ruby ruchi rukhsana rukiye rumi rumiko rupa ruqaya
ruslana rutendo ruth saadia sabah sabiha sabina sabine sabrina sachiko sadako sadhna sadhvi sadie saeko safia
sahar saida sajida sakiko sakina sakura sally salma salome salwa samah samantha samar samina samira sana sanaa
sandra sandrine sangeeta sanja sanna sara sarah saran saraswati sarita saritha sarojini saskia satoko satomi
satu savannah savita savitri sawako sawsan sayaka sayuri scarlett seda sedef seema segolene seiko selam selena
selin selina selma semra seo-yeon serap serena sermin setsuko seul-gi sevda severine sevgi sevil sevim shabana
shabnam shadi shahida shahnaz shaima shaimaa shaista shalini shannon shanta shanti sharifa sharmila sharon
shauna shazia sheena sheetal sheila shelley shereen sherry sheryl shigeko shiho shilpa shirin shirley shizuka
shizuko shobha shoko shraddha shreya shruti shubha shufen shuhua shuzhen shweta sibel sibongile sibyl sienna sif
signe sigrid siham silje silvana silvia silvija sima simona simone simran sindisiwe sinead siobhan siri
sithembile siti siv slavica smita smriti sneha snezana so-hee so-yeon sofia sofie sofiya soheila solange soledad
solene solveig son-hui sonakshi sonali sonam sondra songul sonia sonja sonya soo-jin soo-kyung soo-young sook-ja
sophia sophie soraya souad sridevi stacey stacy stanislava stavroula stella stephanie stine suad suchada sucheta
sudarat sudha sue suely sughra suhaila suhair sujata sukanya sule sumarni sumeyye sumiko sumitra sun-hee
sun-young sunanda sunita sunniva supatra supriya suraya susan susana susanna susannah susanne sushma sushmita
susi susie suu suzanne suzette suzhen svetlana sviatlana swapna swati sybil sylvaine sylvia sylvie synnove
tabitha tadelech taeko tahira tahmina taina tais takako talita tamaki tamami tamar tamara tamiko tammy tamsin
tania tanuja tanvi tanya tara tarja tasneem tatiana tatjana tatsuko tatyana teodora teresa tereza terhi terri
tess tessa thais thaisa thandeka thandi thandiwe thao thea thelma theodora theodosia theresa therese thomasina
thora thorgerd thuli thuy tiffany tigist tilda tilly tina titiek titilayo tokiko tomoe tomoko tomomi toni torill
toshiko tove tracey tracy trang tricia trina tripti trisha trixie truc trudy tsitsi tsuneko tuba tugba tulay
tulin tulsi tumi turkan tutut tuula tuva tuyet ui uju ulla ulrike ulyana uma ummu una unni urmila ursula usha
ute vaishali valentina valeria valerie valeriya vandana vanesa vanessa vania varvara vasiliki vasundhara vera
verity verona veronica veronique vesna vibeke vicki vicky victoria vidya vigdis vijaya viktoria viktoriya vimala
vinita viola violet violeta virginia vivian viviana viviane vivien vivienne vlasta wafa wahida wahyuni wairimu
wakako wambui wanda wangari wanjiku wanjiru wati wendy whitney widad wilhelmina willa wilma winifred winnie
xanthe xenia xiaohong xiaolan xiaoling xiaomei xiaoyan ximena xiomara xiulan xiuying xiuzhen yaa yalan yamini
yana yanhong yanling yasmeen yasmin yasmine yasuko yekaterina yelena yen yeon-ah yeon-mi yesenia yetunde yewande
yildiz yingluck yingying yo-jong yoko yolanda yolande yoon-ah yoshie yoshiko yu-na yuhua yui yuka yukari yukie
yukiko yulan yulia yuliya yumei yumi yumiko yun-mi yuna yunfang yuni yuriko yusra yuuko yuzhen yvette yvonne
zahra zaida zainab zakia zanele zara zaynab zdenka zehra zeinab zelda zelia zerrin zeynep zhenzhen zilda zinhle
zlata zodwa zoe zofia zohra zoi zora zorica zsofia zsuzsanna zubaida zuleika zulfiya zumrud zuriel zuzana`;

export const maleNames = `
aage aarav aaron abayomi abbas abdallah abdel abdelaziz abdelkader abdelmadjid abdirahman abdou abdul abdulaziz
abdulla abdullah abdulrahman abdur abebe abed abel abhijit abhinav abhishek abiodun abiola abiy abner abraham
abram abu achille achim adalbert adam adama adan adebayo adedayo adekunle adel ademola adewale adeyemi adham
adil aditya adnan adolf adolfo adolph adolphe adrian adrien afonso afzal agha agnelo agostinho agostino agustin
agyeman ahmad ahmadu ahmed ahmet aiichiro aiman aime ajay ajit ajith akash akbar akhilesh akihiko akihiro
akihito akin akinori akinwumi akio akira akitoshi akram aksel akshay akufo akwasi alaa alain alan alassane
alastair albert alberto albin albrecht alcides aldo alec alejandro aleksandar aleksander aleksei aleksey aleksi
ales alessandro alessio alexander alexandre alexei alexey alf alfie alfons alfonso alfred alfredo ali aliko
alisher alistair aliyu allan allen almir alois alojz alok alonso aloysius alpha alphonse alvaro alvin amadeo
amadeu amadou aman amancio amar amaral amarinder amaury ambati ambros ambrose amedee amer amilcar amin amir amit
amitabh amjad ammar amol amos amr amrish anand ananias anant anas anastasio anatol anatole anatoly anders andre
andreas andrei andrej andrejs andres andrew andrey andrij andrius andriy andrzej andy angelo angus anibal anicet
aniket anil anirudh ankit ankur anoop ansel anselmo ansgar anshul antal ante anthony antoine anton antoni
antonino antonio ants antti anuj anupam anurag anwar aparicio apollinaire aqil aram arata archibald archie aref
arif arild aristide aristides arjun arkady armand armando armel armen arnaldo arnaud arnd arne arnold arnulf
arsalan arsen arsene arseniy arshad artak artem artemio arthur artur arturo arun arvid arvind arvo aryan asad
asadullah asaf asamoah asao asbjorn asger asher ashish ashok ashot ashraf ashwin asif asim askar aslam asmund
atal atef atif ato atsushi atsuto attila atul aubin august auguste augustin augustine augustus aung aurelien
aurelio austin avi avigdor avinash avraham awad axel aydin ayman aymeric ayo ayodele ayub azamat azhar azim aziz
azmi babajide babangida babar babatunde badr badri bahaa bahram bakhyt baki bakytzhan balaji baldev baldwin
baltasar balwinder bambang bandar banri baptiste baqir barack barham barnaby barney barry bart barthelemy
bartholomew bartolome bartolomeo bartosz baruch basavaraj basel basem bashar basharat bashir basil basilio
bassam bassem bastian bastien basuki baudouin bautista bayani behzad bekir bekzod bela ben benedict benedito
bengt benigno benito benjamin bennett benno benny benoit bent benvenuto berat berhanu bernard bernardo bernd
bernhard bernie bert bertil bertram bertrand besim bharat bhupinder bhushan biagio bidzina bilal bilawal bill
billy bimal binyamin bipin birger bjarne bjarni bjoern bjorn blaise bo bob bobby bogdan bogumil bohdan bohumil
bojan bola boleslaw bolivar bongbong borge boris borislav boubacar boyko brad bradford bradley brady brandon
branislav branko braulio brendan breno brent brett brian brice brij broderick bronislaw bruce bruno bryan bryce
budi bulent burhan burkhard burt byron byung-hun byung-se caetano caio caleb calvin candido carl carles carlo
carlos carlton carmelo carmine carsten casimiro cassio cecil cedric celestino cellou celso cem cemal cemil
cengiz cesar cesare cevdet cezary chad chaim chan-ho chan-wook chandra chandrababu chandrasekhar chandrashekhar
chang-dong chaoming charles charles-henri charlie chengdong chester chetan chibuike chidi chikara chike chinedu
chinua chirag chris christian christoph christophe christopher chuan chuck chukwudi chukwuemeka chukwuma
chul-soo cicero cipriano ciro claes clarence clark clas claude claudio claus clay clayton clement clemente cliff
clifford clifton clint clive clovis clyde cody colin come conan connor conor conrad constantine corey cornelius
cosimo craig cristiano cristobal curt curtis cuthbert cyprien cyril cyrille cyrus dae-hyun dae-jung dag dagang
dagfinn daichi daigo daijiro daiki daisuke dale dalibor daljit damaso damian damien damir damon dan daniel
danilo daniyar danny dario darius darko darrell darren darryl dashan dastan dato daulet dave davi david davide
davit dawda dawid dawood dawud dayanand dean debashish declan deepak dejan dele deltan demetrio deming denis
dennis denny denys denzel derek dermot derrick desire desmond detlef detlev dev devendra devlet dexter dhananjay
dharmendra diarmuid dick didier diego dieter diethelm dietrich digvijay dilip dilshod dimitar dimitri dimitrios
dimitris dinesh dipak dirceu dirk djair dmitri dmitry dmytro domenico domingo domingos dominic don donald
donatas donato dong-hyun dong-young dongsheng donnie donovan doo-hwan doug dougal douglas dov dragan drago drew
duane dudley duncan dusan dustin dwayne dwight dylan dzmitry eamon earl ebenezer eberhard ebo ebrahim eckart
eckhard ed eddie edem edgar edgardo edilson edinho edmond edmund edouard edson eduard eduardo edvard edward
edwin eero efraim efrain efren egbert egil egon ehsan ehud eiichi eiichiro eiji einar eirik eisaku eita eitaro
eivind ekkehard eknath ekow ekrem eli elias eliel elijah elio eliseo eliyahu elliot elliott elmar elmer eloi
elton elvis emad emanuel emanuele emeka emeric emil emile emiliano emilien emilio emmanuel emmerich emmerson
emmett emre ender endre enes engelbert engin ennio enoch enrico enrique enver enzo ephraim epifanio erdal ergun
erhard eric erich erik erkan erkki erlan erlend erling ernest ernesto ernie ernst ersin erwin esko esmail espen
essien esteban ethan etienne ettore eugene eusebio evan evandro evariste evaristo even everaldo everett evgeny
evo ewald eyal ezekiel ezio ezra fabian fabien fabio fabrice fabricio fabrizio facundo fadel fadi fagner fahad
fahd faisal faiz fakhri falko fareed farhad farid faris farkhod farooq farouk farrukh faruk fathi fatih faure
faustin fausto fawad fawaz fawzi fayez faysal fazal federico felice feliciano felicien felipe felix femi
ferdinand ferenc fergus ferhat fermin fernand fernandinho fernando feroz festus fevzi fidel fidelio fikret filip
filippo filippos finlay finn firas fitzgerald flavien flavio florencio florent florentino florian floyd folarin
forrest fortunato fouad francesco francis francisco franck francky franco francois franjo frank frank-walter
frankie franklin frantz franz fred freddie freddy frederic frederick fredrik friedemann friedhelm friedrich
fritz frode fru fuad fulgencio fumihiko fumio fumitaka fuzhi gabor gabriel gadi gaetan gaetano gagik galal galen
gamal ganesh garegin gareth garfield garrett garry garth gary gaspar gaston gatot gaurav gautam gautama gautier
gavin gebhard gebre gediminas geir genaro gene genichi gennady gennaro genta geoff geoffrey geoffroy georg
george georges georgi gerald geraldo gerard gerardo gerd gerhard germain german gernot gero gerry gervais
gervasio getachew getulio gevorg ghanshyam ghassan ghazi gheorghe ghislain ghulam giacomo giampaolo giancarlo
gianfranco gianluca gianluigi gianni gideon gilad gilbert gilberto giles gilles gilmar gilson gino giorgi
giorgio giovanni girish gisbert giulio giuseppe glen glenn godfrey godswill gokhan goncalo gonzague gonzalo
goodluck gopal gopalakrishna gor goran gordon goro gottfried gotthard govind graeme graham grant graziano greg
gregoire gregor gregorio gregory grigor grigory grover grzegorz gualtiero guangming gudmundur guenter guenther
guglielmo guido guilherme guillaume guillermo gulshan gunnar gunter gunther guobin guofeng guohua guojun
guoliang guoqiang gurdeep gurpreet gus gustav gustave gustavo guttorm guy gwenael gyorgy haakon habib hadi
hae-chan hafez hafiz hage hagen haibin haider haifeng haijun haile hailemariam haim haitao haitham hajime hakan
hakeem hakim hakon halil halit hallvard halvard halvor hamad hamdi hamed hameed hamid hamish hamza han-sol hani
hanif hank hannes hannu hans hans-dieter hans-georg hans-joachim hans-peter hansjorg harald harbhajan hardik
hari haris harish harjit harold haroon harpal harri harris harrison harry harsh harsha harshvardhan hartmut
haruhiko haruhito haruki harun haruto harvey hasan hashem hashim hassan hatem hayao hayato haydar hayk hazem
heath hector heikki heiko heiner heinrich heinz heinz-christian heitor helge helio helmut hemant hendra henning
henri henrik henrique henry herbert heriberto herman hermann hermes herminio hernan hernando hershel herve
herwig hesham hicham hideaki hidehiko hideki hidenori hideo hidetoshi hideyuki hikmet hilaire hilario hillel
himanshu hinrich hipolito hippolyte hiram hiroaki hirobumi hirofumi hirohisa hirohito hiroki hironobu hiroshi
hirotaka hiroto hiroyasu hiroyuki hisao hisashi hisham hitesh hitoshi hoang holger homer hong-won hongwei
hongwen honore horace horacio horatio horst hoshyar hosni hossam hossein houssam hovhannes howard hrvoje hubert
hubertus hugh hugo hugues humayun humberto humphrey husain husam huseyin husni hussain hussein hyacinthe hyman
hyun-woo ian ibrahim ichiro idi idris ifeanyi ignace ignacio ignatius ignazio igor ihor ihsan ike ikechukwu iker
ikuo il-sung ilham ilhan ilie ilija ilya ilyas imad imam immanuel imran imre imtiaz in-young inacio inder
inderjit ingemar ingmar ingo ingolf ingvar inigo inocencio ioannis ion iqbal irakli irfan irving irwin isaac
isaiah isaias isam isamu isao ishaq isidore isidro islom ismael ismail ismat israel issa issei issoufou itamar
itsuki itzhak ivan ivanildo ivar ivaylo ivica ivo izzat jaafar jaakko jabbar jabir jacek jacinto jack jackson
jacob jacobo jacopo jacques jader jae-in jae-myung jae-yong jafar jagdish jagmohan jaime jair jairo jakaya jake
jakub jalal jalil jamal jameel james jamil jamshid jan-peter janez jang-yop janis jannis janos janusz jaques
jared jari jarl jarle jarmo jaroslav jaroslaw jarvis jason jasper jassim jaswant jatin jaume javad javed javi
javier jawad jawaharlal jay jayant jayesh jean-baptiste jean-christophe jean-claude jean-francois jean-jacques
jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-yves jeannot jed jeff jeffery
jeffrey jehan jenaro jens jeremiah jeremy jermaine jerome jerry jerzy jesper jesse jesus ji-sung jiabao
jiancheng jianguo jianhua jianjun jianmin jianping jibril jiechi jim jimmy jin jin-woo jinping jinsong jintao
jiri jiro jitendra jiwei joachim joao joao-paulo joaozinho joaquim joaquin jochen joe joel joerg joesley joey
johan johann johannes john johnnie johnny joko jokowi jon jonah jonas jonathan jong-chol jong-il jong-nam
jong-seok jong-un joon-ho jordi jorg jorge jorgen jorginho joris jorma jorn jose josef josep joseph josh joshua
josiah josias josselin jost jostein josue jouni jozef jozsef juan juan-carlos juanjo judd jude juergen juha
juhani jukka jules julian julien julio julius jun-ho jun-ichi jun-ichiro junaid junichi junichiro junji junpei
junzo jurgen juri juris juscelino justin juvenal kaare kadir kai kai-shek kailash kairat kaito kaj kakha kakuei
kalle kalyan kamal kamalnath kamau kamel kamran kanhaiya kanji kapil karan karapet karel karim kariuki karl
karl-heinz karl-theodor karlheinz karsten karthik kartik kashif kasim kaspar kasper kassem kassym katsuhiko
katsuhiro katsunobu katsutoshi katsuya kaushik kayode kazimierz kazuhiko kazuhiro kazuki kazuma kazumasa
kazunori kazuo kazuya kazuyoshi kazuyuki keigo keiichi keiji keijo keisuke keita keith keizo kemal ken ken-ichi
kenan kenichi kenichiro kenji kenjiro kenneth kenny kensuke kent kenta kentaro kenzaburo kenzo keqiang kermit
keshav kestutis ketan ketil kevin kgalema khairul khaled khalid khalifa khalil khama khurram ki-moon kieran
kiichi kiichiro kilian kimmo kipchoge kiprono kiren kiril kirill kirit kirk kishan kishore kiyoshi kiyotaka
kjeld kjell kjetil klas klaus klaus-dieter kleber klement kliment knud knut kofi kohei koichi koichiro koji kojo
koki konrad konstantin kostas kosuke kota kotaro kozo krasimir krishan krishna krishnan kristian kristoffer
krzysztof kuan-yew kuk-hyon kuldeep kulwinder kumar kunal kunihiko kunio kunle kuno kurmanbek kurt kwabena
kwadwo kwaku kwame kwan-jin kwang-ho kwasi kwesi kyaw kyle kyohei kyosuke kyung-soo lachlan laercio lajos
lakshman lalit lalu lamar lambert lamberto lamine lance landry langqing lanny lansana larry lars lasse laszlo
laurent lauro lawrence laxman lazare lazaro lazarus leander leandre leandro lech leif leland lemuel len lennart
lennie lenny leo leocadio leon leonard leonardo leonel leonid leopold leopoldo leroy lesetja lester leszek lev
levan levent levi lewis liam lino linus lionel lisandro liviu lixin ljubomir lloyd lluis loic lokesh lorenz
lorenzo lothar lou louie louis louis-philippe lowell luan lubomir lubos luc luca lucas lucian luciano lucien
lucio ludek ludger ludovic ludwig luigi luis luiz luka lukas lukasz luke lula lutfi luther lutz lwazi lyle
lyndon maciej mack macky madan madhav madhukar magnus mahamadou mahathir mahdi mahendra maher mahesh mahfouz
mahinda mahmood mahmoud mahmud majed majid makoto makram maksim maksym malachi malcolm malek malte mamadou
mamoru mamuka manabu mandla manfred manh manik manish manmohan manny manohar manoj manolo manpreet manrique
mansoor mansour manuel marc marc-antoine marcel marcelino marcellin marcello marcelo marcial marcin marcio marco
marcos marcus marek mariano mario marius mariusz mark markku markus marlon marshall marten martial martin
martins martti marty marvin marwan masaaki masafumi masaharu masahide masahiko masahiro masahito masakazu masaki
masanobu masanori masao masaru masashi masataka masato masatoshi masaya masayoshi masayuki masego masood masoud
massimiliano massimo massoud masuo mateo mateus mateusz mathew mathias matias mats matt matteo matthew matthias
matthieu matti mauri maurice mauricio maurizio mauro max maxence maxim maxime maximilian maximo maxwell mayank
maycon mazen medard mehdi mehmet mehran meinhard mel melaku melchor meles melvin menachem mengistu merlin mervyn
mesut metin michael michel michio mickey miguel miha mihai mihail mihaly mikael mike mikhail mikheil mikio mikk
mikko miklos mikolaj milan miles milind milo milorad milos miloslav milton min-ho min-jun min-seok mindaugas
mingde minh minoru miodrag miquel mirko miroslav mirza mislav mitch mitchell mithun mitsuhiro mitsuo mitsuru
moacir moataz modeste modesto modibo mogens mohamad mohamed mohammad mohammed mohan mohit mohsen mohsin moin
moises mojtaba mokgweetsi monir moo-hyun moo-sung moqtada morarji mordechai morihiro moritz morris morten
morteza mortimer moses moshe mostafa motohiro motoo mourad mousa moussa mowaffak mpho mstislav muammar mudassar
muhammad muhammadu muhsin muhyiddin mujahid mukesh mukhtar mukul mulatu mulayam munir muqtada murad murali murat
murilo murodjon murray murtaza murugan musa mushtaq muslim mustafa mustapha musyoka mutsuo muyiwa muzaffar mwai
myles myron myung-bak myung-soo mzwandile nabeel nabil nader nadim naeem naftali nagatoshi nagendra naim najib
najm naohiro naohito naoki naoto naoya naoyuki narasimha narayan narciso narcisse narendra naresh nariaki nasir
nasr nasrallah nasser natan nathan nathanael nathaniel naveed naveen navin nawaf nawaz nayef nayib nazareno
nazim nazir ndugu neal nebojsa necmettin ned neeraj neil nelio nelson nenad nestor neville newton neymar ngugi
nicanor nicephore nicholas nick nicky niclas nicolae nicolas nicolo nidal niels nigel nii nikhil nikita niklas
nikol nikola nikolai nikolaos nikolas nikolaus nikolay nilesh nils nilson nilton nir nitin nitish nizam nizar
njoroge nkem nkosinathi nnamdi noah noboru nobuaki nobuhiko nobuhiro nobuo nobutaka nobuteru nobuyasu nobuyoshi
nobuyuki nodar noel nolan norbert norihiko norihiro norio noriyuki norman norris nouri nuhu numan nuri nurlan
nursultan obafemi obaid obinna octave octavio odair odd ofer ofir okan okechukwu olabode oladipo olaf olafur
olamide olav olavi ole oleg oleh oleksandr oleksii oleksiy oliver olivier olle olli olof olumide olusegun
oluwaseun olzhas omar omer omprakash ondrej onofre onur onyekachi oren orhan oriol orlando orson orville osama
osamu oscar oskar osman osmar ostap osvaldo oswald oswin otar otavio othman otieno otis ottmar otto ottokar
ousmane oussama owen oystein ozan ozzie pablo paddy pakalitha pal palle panagiotis pancho pankaj panos paolo par
parag paresh parfait parkash partha pascal pascual patrice patricio patrick patrizio paul pauli paulinho paulino
paulo pavel pawan pawel peder pedro peeter pehr pekka pentti pepe per per-olof percival percy pere peregrine
perry pertti pervaiz pervez petar pete peter petr petras petre petro petros phil philibert philip philipp
philippe phillip phineas pierce pierre pierre-yves piers pieter pietro pinchas piotr piyush placide plinio
prabhakar prabowo pradeep pradip prafulla prahlad prakash pramod pranab pranav prasad prashant prashanth pratap
prateek praveen pravin prayut prayuth preben predrag prem primitivo primoz prithviraj prudencio puneet
purushottam pyotr qadir qaiser qasem qasim qassem qishan quentin quim quincy quirino rachid radek radomir
radoslav radoslaw radovan rafael rafat raffaele raffi rafik rafinha rafiq rafsanjani raghav raghunath raghuram
raheel rahim rahman rahul raila raimo raimondo raimundo rainer rainier raizo raj rajab rajan rajat rajeev
rajendra rajesh rajinder rajiv rajkumar rajnath raju rakesh ralf ralph ram rama ramachandra ramadan ramakrishna
raman ramanathan ramesh rami ramiro ramnath ramon ramzan ramzi ramzy ranbir randall randeep randhir randolph
randy rangarajan ranil ranjan ranjit ranveer raoul raphael rashad rashed rashid rasmus rastislav ratan raul ravi
ravichandran ravindra ray raymond raza recai recep refik reg reggie reginald regis reidar reijo reinaldo reiner
reinhard reinhart reinhold remi remigio remy ren renan renato renaud rene renzo reuben reuven revaz rex reynold
reza riad ricard ricardo richard rick rickey ricky rishabh rishi risto ritesh rivaldo riyad riyadh rizwan roald
roar rob robbie robert robertas roberto roberts robson rocco roch rod roderick rodney rodolfo rodolphe rodrigo
rodrigue rogelio roger rogerio rohan rohit rohollah roland rolf romain roman romaric romario romeo romualdo
romulo ron ronald ronaldinho ronaldo ronan ronen rongji ronnie roque rory roscoe ross rotimi roy ruben rubens
rudi rudiger rudolf rudolph rudy rufus ruggero rui rune rupert ruprecht ruslan russ russell rustam rusty ryoichi
ryoji ryosuke ryota ryotaro ryszard ryu ryuichi ryuji ryunosuke ryutaro ryuzo saad saadi sabino sabri saburo
sachin sadao sadiq sadyr saeed safwan sagar sahib sahil sai said saif sajid sajith sajjad sakae sakari sal salah
salahuddin saleem saleh salem salih salim salman salva salvador salvatore sam samak samarth sambit sameer sami
samih samir sammy samora samson samuel samuele samvel sandeep sander sandor sandro sang-hoon sang-hyun sanjar
sanjay sanjeev sanjiv sankar santiago santino santo santosh sarath sardar sarvepalli satish satoru satoshi
satrio saturnino satya satyajit satyendra saul sauli saulius saurabh saurav saverio sayed sayyid scott se-hoon
sean sebastian sebastiao sebastien segun segundo seiichi seiichiro seiji seijiro sein seishiro sekou selahattin
selim semih semyon senthil seok-youl seong-ho sepp seppo serafin serdar seretse serge sergei sergey sergi sergio
serhii serhiy serkan serzh seth seung-min severin severino severo seydou seymour shafiq shahbaz shahid shahram
shahrukh shakib shakir shane shankar shaoqi sharad sharath sharif shashank shaukat shaul shaun shavkat shawki
shekhar sheldon sherif sherman sherzod shigeaki shigeki shigenori shigeo shigeru shigeyuki shijie shikai shimon
shin-ichi shingo shinichi shinichiro shinji shinjiro shinsuke shintaro shinya shinzo shiro shiv shiva shivraj
shlomo shmuel sho shoaib shohei shoichi shoji shota shotaro shozo shrikant shuhei shuichi shuja shuji shun
shunichi shunji shunsuke shuntaro shyam si-woo siaka siarhei sibusiso sid siddharth siddhartha sidnei sidney
siegbert siegfried siegmar sigmar sigmund sigurd sigurdur silas silvain silvano silverio silvester silvinho
silvio simeon simo simon simplice sinan sinisa siphiwe sipho sitaram sivakumar sixto siyabonga slavko slavoljub
slobodan snorre sohail soichiro sol solomon somchai somnath sondhi sooronbay soren sosuke sota sotaro souleymane
sourav spencer spyros sreenivas sridhar srikanth srinivas staffan stan stanford stanimir stanislas stanislav
stanislaw stanley stavros steen stefan stefano steffen stein steinar stellan stepan stephan stephane stephen
sterling steve steven stewart stian stig stipe stjepan stu stuart sture subhash subramanian sudarshan sudhir
sudip suhail suharto suk-yeol sukarno sukhbir sukhdev sulaiman suleiman suleyman sultan sumit sundar sunder
sung-ho sung-min sunil suraj surendra suresh surin surinder surjit suryakant sushil susilo susumu svein sven
svend svetoslav svyatoslav swaminathan syed sylvain sylvester szymon taavi tad tadahiro tadamori tadao tadashi
tadayoshi tadesse tadeusz tae-hyun tae-woo tae-yong tafa tafari tage taha taher tahir taichi taiga taiki taisuke
takaaki takafumi takahiro takahito takamasa takanori takao takashi takatoshi takayoshi takayuki takeo takeru
takeshi taku takuma takumi takuro takuya talal talat taleb talgat talib tamer tamim tamotsu tanet tanguy tapani
tapio taras tarcisio tarek tarik tariq tarjei taro tarun tasso tatsuhiko tatsuo tatsuro tatsuya tawfik tayfun
tayyip ted teddy teemu tejas tejashwi telmo temur tendai teo teodoro teofilo terence terje terrence terry teruo
tesfaye tetsuo tetsuro tetsuya tetsuyuki tex thabiso thabo thaddeus thaksin than thaung thein themba theo
theodor theodore theodoros theodule theophile thiago thibaud thibault thibaut thierry thilo thomas thor
thorbjorn thorsten thorvald thulani tiago tibor tigran tihomir till tillmann tilman tim timo timothee timothy
timur tito titus tobias toby todd tokuo tokyo tom tomas tomasso tomasz tomaz tomio tomislav tommaso tommy
tomohiko tomohiro tomoki tomonori tomoya tomoyuki tony toomas tor torben torbjorn tord tore torfinn torgeir
toribio tormod tornike torsten toru torvald toshiaki toshihide toshihiko toshihiro toshikatsu toshiki toshimitsu
toshinori toshio toshiro toshiyuki traian travis trent trevor tristan trond troy trygve tsutomu tsuyoshi tsvetan
tuan tucker tulio tunde tunji tuomas turgut turki tushar tyler tymofiy tyrone ubaldo uche uchenna uday uddhav
udit udo ugo ugur uhuru ujjwal ulf ulisses ulrich ulugbek ulysses umar umaru umberto umer umesh upendra urbain
urban urbano uri urmas uros usama usman uthman utkarsh uwe uzi vaclav vadim vadym vahagn vahan vahid vajubhai
vakhtang valdir valdis valentin valentino valentyn valere valeri valerio valeriy valery valmir vanderlei vardan
vartan varun vasant vasil vasile vasily vasyl vaughan vazgen vegard veikko veit venancio venceslas venkaiah
venkat venkata venkatesh vern vernon veselin veysel vianney vicenc vicente victor victorien vidal vidar vijay
vijayan vikas vikram vikrant viktor viljo vilmos vinay vince vincent vincenzo vineet vinicio vinicius vinod
vipin viraj virat virender virgil virgilio vishal vishnu vishwanath vitali vitaliy vitaly vito vitor vittorio
vivek vjekoslav vlad vladimir vladislav vladyslav vlastimil vojislav vojtech volkan volker volkmar volodymyr
vsevolod vuk vusi vyacheslav wade wadih wael wagner wahid wahyu wajid waldemar waldo wale waleed walid wallace
wally walt walter walterio walther wanderley waqar ward warren wasim wassim wataru wayne weidong weiguo weijun
weimin weiping wellington wenbin wenceslao wendelin wendell wenjun wenzel werner wes wesley wieland wieslaw
wilbur wilfred wilfredo wilfried wilhelm will willem william willie willis willy winfried winston wirat witold
wladyslaw wojciech wole wolf wolfgang wolfram won-soo woo-sung woodrow workneh wulf wyatt xabier xavi xavier
xiannian xianzhi xiaobo xiaoming xiaoping xilai xinhua xolani yaakov yago yahya yair yakub yakubu yann yannick
yanto yaqoob yaroslav yaser yash yashwant yasin yasir yasser yasuhiko yasuhiro yasuhito yasujiro yasukazu
yasunari yasunori yasuo yasushi yasutoshi yasuyuki yat-sen yavuz yaw yegor yehuda yemi yeong-nam yerlan yevgeny
yevhen yigal yilmaz yisrael yitzhak yngve yoav yogendra yogesh yogi yohan yohei yoichi yoichiro yoji yojiro
yong-ho yong-nam yongchang yongjun yongkang yongping yosef yoshiaki yoshifumi yoshihide yoshihiko yoshihiro
yoshihisa yoshihito yoshikazu yoshiki yoshimasa yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki
yossi yosuke yota young-ho young-jin young-sam young-woo yousef youssef yousuf yoweri yudai yudhoyono yuichi
yuichiro yuji yujiro yukihiko yukihiro yukio yunus yuriy yury yusaku yusuf yusuke yuta yutaka yuto yuval yuvraj
yuya yuzuru yvan yves yvon zac zacarias zachary zack zafar zaher zahid zahir zain zakaria zakariya zaki zalman
zane zaw zayed zbigniew zdenek zdravko zeca zedong zeev zeke zekeriya zeljko zemin zeming zenon zephirin zhandos
zhengfei zhenhua zhidong zhigang zhijun zhiqiang zhiyuan zia ziad zine ziyad ziyang zlatko zoltan zoran zsolt
zubair zulfikar zulfiqar zurab zvi zwelinzima zygmunt`;
