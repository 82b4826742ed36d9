/**
 * The register of outlets: facts only, no opinion, no rating. Compiled by hand for Hearsay from general knowledge of the
 * world's press (state of 2025); corrections are welcome. One outlet a line:
 *
 *     name | kind | country (ISO 3166-1 alpha-2) | domains | other names | owner
 *
 * Kinds: agency, newspaper, broadcaster, magazine, site. A star after the kind marks state media: owned, run or paid for
 * by a state and without a legal guarantee of editorial independence. Public broadcasters with such a guarantee have none.
 */
export const outletRows = `
Reuters | agency | GB | reuters.com | Reuters News, Thomson Reuters | Thomson Reuters
Associated Press | agency | US | apnews.com, ap.org | AP, The Associated Press | its member outlets
Agence France-Presse | agency | FR | afp.com | AFP |
United Press International | agency | US | upi.com | UPI | News World Communications
Bloomberg News | agency | US | bloomberg.com | Bloomberg | Bloomberg L.P.
Dow Jones Newswires | agency | US | dowjones.com | Dow Jones | News Corp
Press Association | agency | GB | pa.media | PA, PA Media, PA news agency | PA Media Group
Deutsche Presse-Agentur | agency | DE | dpa.com | dpa, DPA | its member outlets
Austria Presse Agentur | agency | AT | apa.at | APA, Austria Press Agency |
Keystone-SDA | agency | CH | keystone-sda.ch | SDA, Swiss News Agency, ATS |
EFE | agency | ES | efe.com | Agencia EFE | Spanish state holding SEPI
Europa Press | agency | ES | europapress.es | |
ANSA | agency | IT | ansa.it | Agenzia Nazionale Stampa Associata | Italian newspapers
Adnkronos | agency | IT | adnkronos.com | |
AGI | agency | IT | agi.it | Agenzia Giornalistica Italia | Eni
Lusa | agency | PT | lusa.pt | Lusa News Agency | Portuguese state
Belga | agency | BE | belganewsagency.eu, belga.be | Belga News Agency |
ANP | agency | NL | anp.nl | Algemeen Nederlands Persbureau |
Ritzau | agency | DK | ritzau.dk | |
NTB | agency | NO | ntb.no | Norsk Telegrambyrå |
TT News Agency | agency | SE | tt.se | TT, Tidningarnas Telegrambyrå |
STT | agency | FI | stt.fi | Suomen Tietotoimisto, Finnish News Agency |
BNS | agency | LT | bns.lt, bns.ee | Baltic News Service |
LETA | agency | LV | leta.lv | |
PAP | agency | PL | pap.pl | Polish Press Agency, Polska Agencja Prasowa | Polish state
CTK | agency | CZ | ctk.cz, ctk.eu | ČTK, Czech News Agency |
TASR | agency | SK | tasr.sk | News Agency of the Slovak Republic | Slovak state
MTI | agency* | HU | mti.hu | Magyar Távirati Iroda, Hungarian News Agency | Hungarian state
Agerpres | agency | RO | agerpres.ro | | Romanian state
BTA | agency | BG | bta.bg | Bulgarian News Agency | Bulgarian state
Tanjug | agency | RS | tanjug.rs | |
Beta | agency | RS | beta.rs | Beta news agency |
HINA | agency | HR | hina.hr | Croatian News Agency | Croatian state
STA | agency | SI | sta.si | Slovenian Press Agency | Slovenian state
FENA | agency | BA | fena.ba | | Bosnian state
MIA | agency | MK | mia.mk | |
ATA | agency | AL | ata.gov.al | Albanian Telegraphic Agency | Albanian state
ANA-MPA | agency | GR | amna.gr | Athens News Agency, Athens-Macedonian News Agency | Greek state
Cyprus News Agency | agency | CY | cna.org.cy | CNA |
Anadolu Agency | agency* | TR | aa.com.tr | Anadolu, AA | Turkish state
Demirören News Agency | agency | TR | dha.com.tr | DHA | Demirören
Interfax | agency | RU | interfax.ru, interfax.com | Interfax news agency |
TASS | agency* | RU | tass.com, tass.ru | ITAR-TASS, Itar-Tass | Russian state
RIA Novosti | agency* | RU | ria.ru | RIA | Rossiya Segodnya
Sputnik | agency* | RU | sputniknews.com, sputnikglobe.com | Sputnik News | Rossiya Segodnya
Interfax-Ukraine | agency | UA | interfax.com.ua | |
Ukrinform | agency* | UA | ukrinform.net, ukrinform.ua | | Ukrainian state
UNIAN | agency | UA | unian.info, unian.net | |
BelTA | agency* | BY | belta.by | Belta | Belarusian state
Moldpres | agency* | MD | moldpres.md | | Moldovan state
Interpress | agency | GE | interpressnews.ge | InterPressNews |
Armenpress | agency* | AM | armenpress.am | | Armenian state
Azertag | agency* | AZ | azertag.az | Azertac, AZERTAC | Azerbaijani state
Kazinform | agency* | KZ | inform.kz | | Kazakh state
Kabar | agency* | KG | kabar.kg | | Kyrgyz state
UzA | agency* | UZ | uza.uz | Uzbekistan National News Agency | Uzbek state
Khovar | agency* | TJ | khovar.tj | | Tajik state
Xinhua | agency* | CN | xinhuanet.com, news.cn | Xinhua News Agency, New China News Agency | Chinese state
China News Service | agency* | CN | chinanews.com, chinanews.com.cn, ecns.cn | CNS | Chinese state
Central News Agency | agency | TW | cna.com.tw, focustaiwan.tw | CNA, Focus Taiwan | Taiwanese public foundation
Kyodo News | agency | JP | kyodonews.net, kyodonews.jp | Kyodo, Kyodo News Agency | its member outlets
Jiji Press | agency | JP | jiji.com | Jiji |
Yonhap | agency | KR | yna.co.kr, yonhapnews.co.kr | Yonhap News Agency, Yonhap news agency |
Newsis | agency | KR | newsis.com | |
KCNA | agency* | KP | kcna.kp, kcna.co.jp | Korean Central News Agency | North Korean state
Montsame | agency* | MN | montsame.mn | | Mongolian state
Press Trust of India | agency | IN | ptinews.com | PTI | Indian newspapers
ANI | agency | IN | aninews.in | Asian News International |
IANS | agency | IN | ians.in | Indo-Asian News Service |
UNI | agency | IN | uniindia.com | United News of India |
Associated Press of Pakistan | agency* | PK | app.com.pk | APP | Pakistani state
BSS | agency* | BD | bssnews.net | Bangladesh Sangbad Sangstha | Bangladeshi state
Antara | agency* | ID | antaranews.com | Antara news agency | Indonesian state
Bernama | agency* | MY | bernama.com | | Malaysian state
Philippine News Agency | agency* | PH | pna.gov.ph | PNA | Philippine state
Vietnam News Agency | agency* | VN | vnanet.vn, vietnamplus.vn | VNA, VietnamPlus | Vietnamese state
Khaosan Pathet Lao | agency* | LA | kpl.gov.la | KPL | Lao state
Agence Kampuchea Presse | agency* | KH | akp.gov.kh | AKP | Cambodian state
IRNA | agency* | IR | irna.ir | Islamic Republic News Agency | Iranian state
Tasnim | agency* | IR | tasnimnews.com | Tasnim News Agency |
Fars News Agency | agency* | IR | farsnews.ir | Fars |
Mehr News Agency | agency* | IR | mehrnews.com | Mehr |
ISNA | agency | IR | isna.ir | Iranian Students' News Agency |
SANA | agency* | SY | sana.sy | Syrian Arab News Agency | Syrian state
INA | agency* | IQ | ina.iq | Iraqi News Agency | Iraqi state
NNA | agency* | LB | nna-leb.gov.lb | National News Agency | Lebanese state
Petra | agency* | JO | petra.gov.jo | Petra News Agency, Jordan News Agency | Jordanian state
WAFA | agency* | PS | wafa.ps | Wafa, Palestine News Agency | Palestinian Authority
Ma'an News Agency | agency | PS | maannews.net | Ma'an, Maan |
SPA | agency* | SA | spa.gov.sa | Saudi Press Agency | Saudi state
WAM | agency* | AE | wam.ae | Emirates News Agency | Emirati state
QNA | agency* | QA | qna.org.qa | Qatar News Agency | Qatari state
KUNA | agency* | KW | kuna.net.kw | Kuwait News Agency | Kuwaiti state
BNA | agency* | BH | bna.bh | Bahrain News Agency | Bahraini state
ONA | agency* | OM | omannews.gov.om | Oman News Agency | Omani state
Saba | agency* | YE | sabanew.net, saba.ye | Saba News Agency | Yemeni state
MENA | agency* | EG | mena.org.eg | Middle East News Agency | Egyptian state
SUNA | agency* | SD | suna-sd.net | Sudan News Agency | Sudanese state
TAP | agency* | TN | tap.info.tn | Tunis Afrique Presse | Tunisian state
APS | agency* | DZ | aps.dz | Algérie Presse Service | Algerian state
MAP | agency* | MA | mapnews.ma | Maghreb Arabe Presse | Moroccan state
LANA | agency* | LY | lana.gov.ly | Libyan News Agency | Libyan state
News Agency of Nigeria | agency* | NG | nannews.ng | NAN | Nigerian state
Ghana News Agency | agency* | GH | gna.org.gh | GNA | Ghanaian state
Ethiopian News Agency | agency* | ET | ena.et | ENA | Ethiopian state
Kenya News Agency | agency* | KE | kenyanews.go.ke | KNA | Kenyan state
Rwanda News Agency | agency | RW | rnanews.com | RNA |
ZIANA | agency* | ZW | newziana.co.zw | New Ziana | Zimbabwean state
Angop | agency* | AO | angop.ao | Angola Press Agency, ANGOP | Angolan state
AIM | agency* | MZ | aimnews.org | Mozambique News Agency | Mozambican state
African News Agency | agency | ZA | africannewsagency.com | ANA |
Canadian Press | agency | CA | thecanadianpress.com | The Canadian Press, CP |
Notimex | agency* | MX | notimex.gob.mx | | Mexican state
Agencia Brasil | agency* | BR | agenciabrasil.ebc.com.br | Agência Brasil | EBC, Brazilian state
Telam | agency* | AR | telam.com.ar | Télam | Argentine state
Prensa Latina | agency* | CU | prensa-latina.cu, plenglish.com | | Cuban state
AVN | agency* | VE | avn.info.ve | Agencia Venezolana de Noticias | Venezuelan state
Andina | agency* | PE | andina.pe | | Peruvian state
ABI | agency* | BO | abi.bo | Agencia Boliviana de Información | Bolivian state
AAP | agency | AU | aap.com.au | Australian Associated Press |
PNG Post-Courier | newspaper | PG | postcourier.com.pg | Post-Courier | News Corp
BBC | broadcaster | GB | bbc.co.uk, bbc.com | British Broadcasting Corporation, BBC News, BBC World Service | public corporation
ITV News | broadcaster | GB | itv.com | ITV | ITV plc
Sky News | broadcaster | GB | news.sky.com, sky.com | | Comcast
Channel 4 News | broadcaster | GB | channel4.com | Channel 4 | public corporation
The Guardian | newspaper | GB | theguardian.com, guardian.co.uk | Guardian, The Observer | Scott Trust
The Times | newspaper | GB | thetimes.co.uk, thetimes.com | Times of London, The Sunday Times | News UK
The Daily Telegraph | newspaper | GB | telegraph.co.uk | The Telegraph, Daily Telegraph, The Sunday Telegraph |
Financial Times | newspaper | GB | ft.com | FT | Nikkei
The Independent | site | GB | independent.co.uk, the-independent.com | Independent |
Daily Mail | newspaper | GB | dailymail.co.uk, dailymail.com | Mail on Sunday, MailOnline | DMGT
Daily Mirror | newspaper | GB | mirror.co.uk | The Mirror | Reach plc
Daily Express | newspaper | GB | express.co.uk | | Reach plc
The Sun | newspaper | GB | thesun.co.uk | | News UK
Metro | newspaper | GB | metro.co.uk | | DMGT
Evening Standard | newspaper | GB | standard.co.uk | The Standard |
The Economist | magazine | GB | economist.com | Economist | The Economist Group
New Statesman | magazine | GB | newstatesman.com | |
The Spectator | magazine | GB | spectator.co.uk | |
Bellingcat | site | NL | bellingcat.com | | foundation
Middle East Eye | site | GB | middleeasteye.net | MEE |
Iran International | broadcaster | GB | iranintl.com | |
The Scotsman | newspaper | GB | scotsman.com | | National World
Irish Times | newspaper | IE | irishtimes.com | The Irish Times | Irish Times Trust
Irish Independent | newspaper | IE | independent.ie | | Mediahuis
RTE | broadcaster | IE | rte.ie | RTÉ, Raidió Teilifís Éireann | public
New York Times | newspaper | US | nytimes.com | The New York Times, NYT | The New York Times Company
Washington Post | newspaper | US | washingtonpost.com | The Washington Post | Nash Holdings
Wall Street Journal | newspaper | US | wsj.com | The Wall Street Journal, WSJ, the Journal | News Corp
USA Today | newspaper | US | usatoday.com | | Gannett
Los Angeles Times | newspaper | US | latimes.com | LA Times, L.A. Times |
Chicago Tribune | newspaper | US | chicagotribune.com | | Alden Global Capital
Boston Globe | newspaper | US | bostonglobe.com | The Boston Globe |
Miami Herald | newspaper | US | miamiherald.com | | McClatchy
Houston Chronicle | newspaper | US | houstonchronicle.com | | Hearst
San Francisco Chronicle | newspaper | US | sfchronicle.com, sfgate.com | SFGate | Hearst
Seattle Times | newspaper | US | seattletimes.com | The Seattle Times |
Dallas Morning News | newspaper | US | dallasnews.com | The Dallas Morning News |
Philadelphia Inquirer | newspaper | US | inquirer.com | The Philadelphia Inquirer | Lenfest Institute
New York Post | newspaper | US | nypost.com | | News Corp
New York Daily News | newspaper | US | nydailynews.com | Daily News |
Washington Times | newspaper | US | washingtontimes.com | The Washington Times |
Washington Examiner | magazine | US | washingtonexaminer.com | |
The Hill | newspaper | US | thehill.com | | Nexstar
Politico | site | US | politico.com, politico.eu | POLITICO | Axel Springer
Axios | site | US | axios.com | | Cox Enterprises
ProPublica | site | US | propublica.org | | non-profit
The Intercept | site | US | theintercept.com | |
Vox | site | US | vox.com | | Vox Media
HuffPost | site | US | huffpost.com, huffingtonpost.com | Huffington Post, The Huffington Post | BuzzFeed
BuzzFeed News | site | US | buzzfeednews.com | BuzzFeed | BuzzFeed
Breitbart | site | US | breitbart.com | Breitbart News |
Business Insider | site | US | businessinsider.com | Insider | Axel Springer
The Daily Beast | site | US | thedailybeast.com | Daily Beast |
Semafor | site | US | semafor.com | |
Slate | site | US | slate.com | |
Time | magazine | US | time.com | Time magazine, TIME |
Newsweek | magazine | US | newsweek.com | |
The Atlantic | magazine | US | theatlantic.com | Atlantic | Emerson Collective
The New Yorker | magazine | US | newyorker.com | New Yorker | Condé Nast
Foreign Policy | magazine | US | foreignpolicy.com | |
Forbes | magazine | US | forbes.com | |
Fortune | magazine | US | fortune.com | |
Rolling Stone | magazine | US | rollingstone.com | | Penske Media
National Review | magazine | US | nationalreview.com | |
CNN | broadcaster | US | cnn.com | Cable News Network | Warner Bros. Discovery
Fox News | broadcaster | US | foxnews.com | Fox News Channel, Fox | Fox Corporation
NBC News | broadcaster | US | nbcnews.com | NBC | NBCUniversal
MSNBC | broadcaster | US | msnbc.com | |
CNBC | broadcaster | US | cnbc.com | |
CBS News | broadcaster | US | cbsnews.com | CBS | Paramount
ABC News | broadcaster | US | abcnews.go.com, abcnews.com | | Disney
PBS NewsHour | broadcaster | US | pbs.org | PBS | public
NPR | broadcaster | US | npr.org | National Public Radio | public
C-SPAN | broadcaster | US | c-span.org | |
Univision | broadcaster | US | univision.com | | TelevisaUnivision
Voice of America | broadcaster* | US | voanews.com | VOA | U.S. Agency for Global Media
Radio Free Europe/Radio Liberty | broadcaster* | US | rferl.org, svoboda.org | RFE/RL, Radio Liberty, Radio Free Europe | U.S. Agency for Global Media
Radio Free Asia | broadcaster* | US | rfa.org | RFA | U.S. Agency for Global Media
Stars and Stripes | newspaper* | US | stripes.com | | U.S. Department of Defense
Wikinews | site | US | wikinews.org | | Wikimedia Foundation
38 North | site | US | 38north.org | | Stimson Center
NK News | site | KR | nknews.org | NK Pro |
Daily NK | site | KR | dailynk.com | |
CBC | broadcaster | CA | cbc.ca | CBC News, Canadian Broadcasting Corporation, Radio-Canada | public corporation
CTV News | broadcaster | CA | ctvnews.ca | CTV | Bell Media
Global News | broadcaster | CA | globalnews.ca | | Corus
The Globe and Mail | newspaper | CA | theglobeandmail.com | Globe and Mail | Woodbridge
Toronto Star | newspaper | CA | thestar.com | The Star |
National Post | newspaper | CA | nationalpost.com | | Postmedia
La Presse | newspaper | CA | lapresse.ca | |
Le Devoir | newspaper | CA | ledevoir.com | |
Le Monde | newspaper | FR | lemonde.fr | | Groupe Le Monde
Le Figaro | newspaper | FR | lefigaro.fr | Figaro | Dassault
Libération | newspaper | FR | liberation.fr | Liberation |
Le Parisien | newspaper | FR | leparisien.fr | | LVMH
Les Echos | newspaper | FR | lesechos.fr | Les Échos | LVMH
L'Express | magazine | FR | lexpress.fr | |
Mediapart | site | FR | mediapart.fr | |
France 24 | broadcaster | FR | france24.com | | France Médias Monde
RFI | broadcaster | FR | rfi.fr | Radio France Internationale | France Médias Monde
Radio France | broadcaster | FR | radiofrance.fr, franceinfo.fr, francetvinfo.fr | Franceinfo | public
TF1 | broadcaster | FR | tf1info.fr, tf1.fr | | Bouygues
BFMTV | broadcaster | FR | bfmtv.com | BFM TV |
Euronews | broadcaster | FR | euronews.com | |
Ouest-France | newspaper | FR | ouest-france.fr | |
Charlie Hebdo | magazine | FR | charliehebdo.fr | |
Der Spiegel | magazine | DE | spiegel.de | Spiegel | SPIEGEL-Verlag
Die Zeit | newspaper | DE | zeit.de | Zeit | Holtzbrinck, Die Zeit
Frankfurter Allgemeine Zeitung | newspaper | DE | faz.net | FAZ | Fazit-Stiftung
Süddeutsche Zeitung | newspaper | DE | sueddeutsche.de | SZ | SWMH
Die Welt | newspaper | DE | welt.de | Welt | Axel Springer
Bild | newspaper | DE | bild.de | | Axel Springer
Handelsblatt | newspaper | DE | handelsblatt.com | |
Der Tagesspiegel | newspaper | DE | tagesspiegel.de | Tagesspiegel |
taz | newspaper | DE | taz.de | die tageszeitung | cooperative
ARD | broadcaster | DE | ard.de, tagesschau.de | Tagesschau | public
ZDF | broadcaster | DE | zdf.de | | public
Deutsche Welle | broadcaster | DE | dw.com | DW | public
Focus | magazine | DE | focus.de | | Burda
ORF | broadcaster | AT | orf.at | | public
Der Standard | newspaper | AT | derstandard.at | |
Die Presse | newspaper | AT | diepresse.com | |
Neue Zürcher Zeitung | newspaper | CH | nzz.ch | NZZ |
Tages-Anzeiger | newspaper | CH | tagesanzeiger.ch | | Tamedia
SRF | broadcaster | CH | srf.ch | Swiss Radio and Television | public
swissinfo | site | CH | swissinfo.ch | SWI swissinfo.ch | SRG SSR
Le Temps | newspaper | CH | letemps.ch | |
NOS | broadcaster | NL | nos.nl | | public
NRC | newspaper | NL | nrc.nl | NRC Handelsblad | Mediahuis
de Volkskrant | newspaper | NL | volkskrant.nl | Volkskrant | DPG Media
De Telegraaf | newspaper | NL | telegraaf.nl | | Mediahuis
VRT | broadcaster | BE | vrt.be | | public
RTBF | broadcaster | BE | rtbf.be | | public
De Standaard | newspaper | BE | standaard.be | | Mediahuis
Le Soir | newspaper | BE | lesoir.be | | Rossel
RTL | broadcaster | LU | rtl.lu | |
El País | newspaper | ES | elpais.com | El Pais | PRISA
El Mundo | newspaper | ES | elmundo.es | |
ABC (Spain) | newspaper | ES | abc.es | | Vocento
La Vanguardia | newspaper | ES | lavanguardia.com | | Grupo Godó
RTVE | broadcaster | ES | rtve.es | | public
Público | newspaper | PT | publico.pt | Publico | Sonae
Expresso | newspaper | PT | expresso.pt | | Impresa
RTP | broadcaster | PT | rtp.pt | | public
Corriere della Sera | newspaper | IT | corriere.it | | RCS MediaGroup
La Repubblica | newspaper | IT | repubblica.it | Repubblica | GEDI
La Stampa | newspaper | IT | lastampa.it | | GEDI
Il Sole 24 Ore | newspaper | IT | ilsole24ore.com | | Confindustria
RAI | broadcaster | IT | rai.it, rainews.it | Rai News | public
L'Osservatore Romano | newspaper* | VA | osservatoreromano.va | | Holy See
Vatican News | site* | VA | vaticannews.va | Vatican Radio | Holy See
Times of Malta | newspaper | MT | timesofmalta.com | |
SVT | broadcaster | SE | svt.se | | public
Dagens Nyheter | newspaper | SE | dn.se | DN | Bonnier
Svenska Dagbladet | newspaper | SE | svd.se | | Schibsted
Aftonbladet | newspaper | SE | aftonbladet.se | | Schibsted
Expressen | newspaper | SE | expressen.se | | Bonnier
NRK | broadcaster | NO | nrk.no | | public
VG | newspaper | NO | vg.no | Verdens Gang | Schibsted
Aftenposten | newspaper | NO | aftenposten.no | | Schibsted
DR | broadcaster | DK | dr.dk | Danmarks Radio | public
Politiken | newspaper | DK | politiken.dk | | JP/Politikens Hus
Berlingske | newspaper | DK | berlingske.dk | |
Jyllands-Posten | newspaper | DK | jyllands-posten.dk | | JP/Politikens Hus
Yle | broadcaster | FI | yle.fi | YLE | public
Helsingin Sanomat | newspaper | FI | hs.fi | HS | Sanoma
RUV | broadcaster | IS | ruv.is | RÚV | public
ERR | broadcaster | EE | err.ee | ERR News | public
Postimees | newspaper | EE | postimees.ee | |
LSM | broadcaster | LV | lsm.lv | Latvian Public Media | public
LRT | broadcaster | LT | lrt.lt | | public
Delfi | site | LT | delfi.lt, delfi.ee, delfi.lv | |
Gazeta Wyborcza | newspaper | PL | wyborcza.pl, gazeta.pl | | Agora
Rzeczpospolita | newspaper | PL | rp.pl | |
TVN24 | broadcaster | PL | tvn24.pl | TVN |
TVP | broadcaster | PL | tvp.pl, tvp.info | Telewizja Polska | public
Onet | site | PL | onet.pl | | Ringier Axel Springer
Czech Television | broadcaster | CZ | ceskatelevize.cz | Česká televize | public
Hospodářské noviny | newspaper | CZ | hn.cz | |
Dennik N | newspaper | SK | dennikn.sk | Denník N |
SME | newspaper | SK | sme.sk | |
Telex | site | HU | telex.hu | |
HVG | magazine | HU | hvg.hu | |
444 | site | HU | 444.hu | |
Hungarian State Television | broadcaster* | HU | mediaklikk.hu | M1 | Hungarian state
Digi24 | broadcaster | RO | digi24.ro | |
HotNews | site | RO | hotnews.ro | |
bTV | broadcaster | BG | btv.bg, btvnovinite.bg | |
Politika | newspaper | RS | politika.rs | |
RTS | broadcaster | RS | rts.rs | Radio Television of Serbia | public
N1 | broadcaster | RS | n1info.rs, n1info.com, n1info.hr, n1info.ba | | United Media
B92 | site | RS | b92.net | |
Balkan Insight | site | BA | balkaninsight.com | BIRN |
Večernji list | newspaper | HR | vecernji.hr | Vecernji list |
Delo | newspaper | SI | delo.si | |
Kathimerini | newspaper | GR | kathimerini.gr, ekathimerini.com | Ekathimerini |
ERT | broadcaster | GR | ert.gr, ertnews.gr | | public
Hürriyet | newspaper | TR | hurriyet.com.tr, hurriyetdailynews.com | Hurriyet, Hürriyet Daily News | Demirören
Sabah | newspaper | TR | sabah.com.tr, dailysabah.com | Daily Sabah | Turkuvaz
Cumhuriyet | newspaper | TR | cumhuriyet.com.tr | |
TRT | broadcaster* | TR | trt.net.tr, trtworld.com, trthaber.com | TRT World, TRT Haber | Turkish state
Kyiv Independent | site | UA | kyivindependent.com | The Kyiv Independent |
Ukrainska Pravda | site | UA | pravda.com.ua | Ukrayinska Pravda |
Kyiv Post | newspaper | UA | kyivpost.com | |
Suspilne | broadcaster | UA | suspilne.media | | public
NV | site | UA | nv.ua | New Voice of Ukraine |
Hromadske | broadcaster | UA | hromadske.ua | |
RT | broadcaster* | RU | rt.com | Russia Today | Russian state
Rossiya 1 | broadcaster* | RU | russia.tv, vesti.ru | Rossiya-1, Rossiya 24, VGTRK | Russian state
Channel One (Russia) | broadcaster* | RU | 1tv.ru | Channel One, Pervy Kanal | Russian state
NTV (Russia) | broadcaster* | RU | ntv.ru | | Gazprom-Media
Rossiyskaya Gazeta | newspaper* | RU | rg.ru | | Russian government
Krasnaya Zvezda | newspaper* | RU | redstar.ru | | Russian defence ministry
Izvestia | newspaper | RU | iz.ru | Izvestiya | National Media Group
Kommersant | newspaper | RU | kommersant.ru | |
Vedomosti | newspaper | RU | vedomosti.ru | |
RBC | site | RU | rbc.ru | RBK |
Komsomolskaya Pravda | newspaper | RU | kp.ru | |
Novaya Gazeta | newspaper | RU | novayagazeta.ru, novayagazeta.eu | Novaya Gazeta Europe |
Meduza | site | LV | meduza.io | |
TV Rain | broadcaster | NL | tvrain.tv | Dozhd |
The Moscow Times | newspaper | NL | themoscowtimes.com | Moscow Times |
The Insider | site | LV | theins.ru, theins.press | |
Mediazona | site | RU | zona.media | |
Belsat | broadcaster | PL | belsat.eu | | Polish state television
Nasha Niva | site | BY | nashaniva.com | |
Civil Georgia | site | GE | civil.ge | Civil.ge |
Hetq | site | AM | hetq.am | |
Turan | agency | AZ | turan.az | |
Tengrinews | site | KZ | tengrinews.kz | |
Eurasianet | site | US | eurasianet.org | |
China Central Television | broadcaster* | CN | cctv.com, cctv.cn | CCTV | China Media Group
CGTN | broadcaster* | CN | cgtn.com | China Global Television Network | China Media Group
China Daily | newspaper* | CN | chinadaily.com.cn | | Chinese Communist Party
People's Daily | newspaper* | CN | people.com.cn, people.cn | Renmin Ribao | Chinese Communist Party
Global Times | newspaper* | CN | globaltimes.cn | | People's Daily
The Paper | site* | CN | thepaper.cn, sixthtone.com | Sixth Tone | Shanghai United Media Group
Caixin | magazine | CN | caixin.com, caixinglobal.com | Caixin Global |
South China Morning Post | newspaper | HK | scmp.com | SCMP | Alibaba
Ta Kung Pao | newspaper* | HK | takungpao.com | |
RTHK | broadcaster* | HK | rthk.hk | Radio Television Hong Kong | Hong Kong government
Hong Kong Free Press | site | HK | hongkongfp.com | HKFP |
Ming Pao | newspaper | HK | mingpao.com | |
Apple Daily | newspaper | HK | appledaily.com | | Next Digital
Taipei Times | newspaper | TW | taipeitimes.com | | Liberty Times Group
Liberty Times | newspaper | TW | ltn.com.tw | |
NHK | broadcaster | JP | nhk.or.jp | NHK World | public
Asahi Shimbun | newspaper | JP | asahi.com | Asahi, The Asahi Shimbun |
Yomiuri Shimbun | newspaper | JP | yomiuri.co.jp, japannews.yomiuri.co.jp | Yomiuri, The Japan News |
Mainichi Shimbun | newspaper | JP | mainichi.jp | Mainichi, The Mainichi |
Nikkei | newspaper | JP | nikkei.com, asia.nikkei.com | Nihon Keizai Shimbun, Nikkei Asia |
Sankei Shimbun | newspaper | JP | sankei.com | Sankei |
Japan Times | newspaper | JP | japantimes.co.jp | The Japan Times |
TBS (Japan) | broadcaster | JP | tbs.co.jp | |
The Korea Herald | newspaper | KR | koreaherald.com | Korea Herald | Herald Media
The Korea Times | newspaper | KR | koreatimes.co.kr | Korea Times |
Korea JoongAng Daily | newspaper | KR | koreajoongangdaily.joins.com, joongang.co.kr | JoongAng Ilbo |
Chosun Ilbo | newspaper | KR | chosun.com | The Chosun Ilbo |
Dong-A Ilbo | newspaper | KR | donga.com | |
Hankyoreh | newspaper | KR | hani.co.kr | The Hankyoreh |
KBS | broadcaster | KR | kbs.co.kr | Korean Broadcasting System | public
MBC | broadcaster | KR | imbc.com | Munhwa Broadcasting Corporation |
SBS (Korea) | broadcaster | KR | sbs.co.kr | Seoul Broadcasting System |
Arirang | broadcaster | KR | arirang.com | Arirang TV |
KRT | broadcaster* | KP | | KCTV, Korean Central Television, KRT television | North Korean state
Rodong Sinmun | newspaper* | KP | rodong.rep.kp | | Workers' Party of Korea
Times of India | newspaper | IN | timesofindia.indiatimes.com, timesofindia.com | The Times of India, TOI | Bennett Coleman
The Hindu | newspaper | IN | thehindu.com | | Kasturi & Sons
Hindustan Times | newspaper | IN | hindustantimes.com | HT | HT Media
Indian Express | newspaper | IN | indianexpress.com | The Indian Express |
Economic Times | newspaper | IN | economictimes.indiatimes.com | The Economic Times | Bennett Coleman
NDTV | broadcaster | IN | ndtv.com | New Delhi Television | Adani Group
India Today | magazine | IN | indiatoday.in | | Living Media
The Wire (India) | site | IN | thewire.in | |
Scroll | site | IN | scroll.in | Scroll.in |
All India Radio | broadcaster* | IN | newsonair.gov.in | Akashvani | Prasar Bharati
Doordarshan | broadcaster* | IN | ddnews.gov.in | DD News | Prasar Bharati
Deccan Herald | newspaper | IN | deccanherald.com | |
The Telegraph (India) | newspaper | IN | telegraphindia.com | |
Dawn | newspaper | PK | dawn.com | |
Geo News | broadcaster | PK | geo.tv | Geo TV | Jang Group
The News International | newspaper | PK | thenews.com.pk | | Jang Group
Express Tribune | newspaper | PK | tribune.com.pk | The Express Tribune |
Pakistan Television | broadcaster* | PK | ptv.com.pk | PTV | Pakistani state
Tolo News | broadcaster | AF | tolonews.com | TOLOnews, Tolo TV | Moby Group
Pajhwok | agency | AF | pajhwok.com | Pajhwok Afghan News |
Khaama Press | agency | AF | khaama.com | |
Bakhtar | agency* | AF | bakhtarnews.af | Bakhtar News Agency | Afghan state
The Daily Star (Bangladesh) | newspaper | BD | thedailystar.net | Daily Star |
Prothom Alo | newspaper | BD | prothomalo.com | |
bdnews24 | site | BD | bdnews24.com | bdnews24.com |
Daily Mirror (Sri Lanka) | newspaper | LK | dailymirror.lk | |
Kathmandu Post | newspaper | NP | kathmandupost.com | The Kathmandu Post | Kantipur
Irrawaddy | site | MM | irrawaddy.com | The Irrawaddy |
Myanmar Now | site | MM | myanmar-now.org | |
Global New Light of Myanmar | newspaper* | MM | gnlm.com.mm | New Light of Myanmar | Myanmar state
Bangkok Post | newspaper | TH | bangkokpost.com | |
The Nation (Thailand) | newspaper | TH | nationthailand.com | |
Thai PBS | broadcaster | TH | thaipbs.or.th | | public
VnExpress | site | VN | vnexpress.net | |
Nhan Dan | newspaper* | VN | nhandan.vn | | Communist Party of Vietnam
Tuoi Tre | newspaper | VN | tuoitre.vn, tuoitrenews.vn | Tuoi Tre News |
Phnom Penh Post | newspaper | KH | phnompenhpost.com | The Phnom Penh Post |
The Straits Times | newspaper | SG | straitstimes.com | Straits Times | SPH Media
Channel NewsAsia | broadcaster | SG | channelnewsasia.com | CNA | Mediacorp
The Star (Malaysia) | newspaper | MY | thestar.com.my | |
Malaysiakini | site | MY | malaysiakini.com | |
New Straits Times | newspaper | MY | nst.com.my | | Media Prima
Jakarta Post | newspaper | ID | thejakartapost.com | The Jakarta Post |
Kompas | newspaper | ID | kompas.com, kompas.id | |
Tempo | magazine | ID | tempo.co | |
Rappler | site | PH | rappler.com | |
Philippine Daily Inquirer | newspaper | PH | inquirer.net | Inquirer |
Philippine Star | newspaper | PH | philstar.com | The Philippine Star |
ABS-CBN | broadcaster | PH | abs-cbn.com | ABS-CBN News |
GMA News | broadcaster | PH | gmanetwork.com | GMA |
ABC (Australia) | broadcaster | AU | abc.net.au | Australian Broadcasting Corporation, ABC Australia | public
SBS (Australia) | broadcaster | AU | sbs.com.au | SBS News | public
The Australian | newspaper | AU | theaustralian.com.au | | News Corp
Sydney Morning Herald | newspaper | AU | smh.com.au | The Sydney Morning Herald, SMH | Nine
The Age | newspaper | AU | theage.com.au | | Nine
Nine News | broadcaster | AU | 9news.com.au | 9News | Nine
news.com.au | site | AU | news.com.au | | News Corp
New Zealand Herald | newspaper | NZ | nzherald.co.nz | The New Zealand Herald | NZME
Stuff | site | NZ | stuff.co.nz | |
RNZ | broadcaster | NZ | rnz.co.nz | Radio New Zealand | public
Al Jazeera | broadcaster* | QA | aljazeera.com, aljazeera.net | Al-Jazeera, Al Jazeera English | Qatari state
Al Arabiya | broadcaster* | SA | alarabiya.net | Al-Arabiya | MBC Group
Asharq Al-Awsat | newspaper | SA | aawsat.com | | SRMG
Arab News | newspaper | SA | arabnews.com | | SRMG
Al Ekhbariya | broadcaster* | SA | alekhbariya.net | | Saudi state
The National (UAE) | newspaper | AE | thenationalnews.com | |
Gulf News | newspaper | AE | gulfnews.com | |
Khaleej Times | newspaper | AE | khaleejtimes.com | |
Sky News Arabia | broadcaster | AE | skynewsarabia.com | |
Haaretz | newspaper | IL | haaretz.com, haaretz.co.il | |
Jerusalem Post | newspaper | IL | jpost.com | The Jerusalem Post |
Times of Israel | site | IL | timesofisrael.com | The Times of Israel |
Yedioth Ahronoth | newspaper | IL | ynet.co.il, ynetnews.com | Ynet, Yediot Aharonot |
Israel Hayom | newspaper | IL | israelhayom.com, israelhayom.co.il | |
Kan | broadcaster | IL | kan.org.il | | public
Channel 12 (Israel) | broadcaster | IL | mako.co.il | Channel 12 |
Army Radio | broadcaster* | IL | glz.co.il | Galatz | Israeli army
Al-Aqsa TV | broadcaster | PS | | Al-Aqsa Television | Hamas
Al-Manar | broadcaster | LB | almanar.com.lb | Al Manar | Hezbollah
Al Mayadeen | broadcaster | LB | almayadeen.net | Al-Mayadeen |
Daily Star (Lebanon) | newspaper | LB | dailystar.com.lb | |
L'Orient-Le Jour | newspaper | LB | lorientlejour.com | L'Orient Today |
Jordan Times | newspaper | JO | jordantimes.com | The Jordan Times |
Press TV | broadcaster* | IR | presstv.ir, presstv.com | PressTV | IRIB
IRIB | broadcaster* | IR | irib.ir, iribnews.ir | Islamic Republic of Iran Broadcasting | Iranian state
Tehran Times | newspaper* | IR | tehrantimes.com | |
Kayhan | newspaper* | IR | kayhan.ir | |
Rudaw | broadcaster | IQ | rudaw.net | |
Al Sumaria | broadcaster | IQ | alsumaria.tv | Alsumaria |
Enab Baladi | site | SY | enabbaladi.net | |
Al-Masirah | broadcaster* | YE | almasirah.net.ye | Al Masirah | Houthi movement
Al-Ahram | newspaper* | EG | ahram.org.eg | Al Ahram, Ahram Online | Egyptian state
Mada Masr | site | EG | madamasr.com | |
Egypt Independent | site | EG | egyptindependent.com | Al-Masry Al-Youm |
Radio Dabanga | broadcaster | NL | dabangasudan.org | Dabanga |
Sudan Tribune | site | FR | sudantribune.com | |
Libya Observer | site | LY | libyaobserver.ly | The Libya Observer |
Hespress | site | MA | hespress.com | |
El Watan | newspaper | DZ | elwatan-dz.com | |
Premium Times | site | NG | premiumtimesng.com | |
The Punch | newspaper | NG | punchng.com | Punch |
Vanguard | newspaper | NG | vanguardngr.com | |
The Guardian (Nigeria) | newspaper | NG | guardian.ng | |
ThisDay | newspaper | NG | thisdaylive.com | |
Sahara Reporters | site | US | saharareporters.com | SaharaReporters |
Daily Nation | newspaper | KE | nation.africa | Nation, Daily Nation Kenya | Nation Media Group
The Standard (Kenya) | newspaper | KE | standardmedia.co.ke | |
The Star (Kenya) | newspaper | KE | the-star.co.ke | |
The EastAfrican | newspaper | KE | theeastafrican.co.ke | East African | Nation Media Group
Daily Monitor | newspaper | UG | monitor.co.ug | | Nation Media Group
New Vision | newspaper* | UG | newvision.co.ug | | Ugandan state
The New Times (Rwanda) | newspaper | RW | newtimes.co.rw | New Times |
Addis Standard | magazine | ET | addisstandard.com | |
Fana Broadcasting | broadcaster* | ET | fanabc.com | Fana |
Garowe Online | site | SO | garoweonline.com | |
SABC | broadcaster | ZA | sabcnews.com | South African Broadcasting Corporation | public
Mail & Guardian | newspaper | ZA | mg.co.za | Mail and Guardian |
News24 | site | ZA | news24.com | | Media24
Daily Maverick | site | ZA | dailymaverick.co.za | |
Sunday Times (South Africa) | newspaper | ZA | timeslive.co.za | TimesLIVE | Arena Holdings
The Herald (Zimbabwe) | newspaper* | ZW | herald.co.zw | | Zimbabwean state
Jeune Afrique | magazine | FR | jeuneafrique.com | |
AllAfrica | site | ZA | allafrica.com | allAfrica.com |
Radio Okapi | broadcaster | CD | radiookapi.net | | United Nations
Actualite.cd | site | CD | actualite.cd | |
Reforma | newspaper | MX | reforma.com | |
El Universal | newspaper | MX | eluniversal.com.mx | |
La Jornada | newspaper | MX | jornada.com.mx | |
Milenio | newspaper | MX | milenio.com | |
Televisa | broadcaster | MX | televisa.com, nmas.com.mx | N+ | TelevisaUnivision
Animal Político | site | MX | animalpolitico.com | Animal Politico |
Folha de S.Paulo | newspaper | BR | folha.uol.com.br | Folha, Folha de São Paulo | Grupo Folha
O Globo | newspaper | BR | oglobo.globo.com | | Grupo Globo
O Estado de S. Paulo | newspaper | BR | estadao.com.br | Estadão, Estadao |
TV Globo | broadcaster | BR | g1.globo.com, globo.com | Globo, G1 | Grupo Globo
Clarín | newspaper | AR | clarin.com | Clarin | Grupo Clarín
La Nación (Argentina) | newspaper | AR | lanacion.com.ar | La Nacion |
Página/12 | newspaper | AR | pagina12.com.ar | Pagina 12 |
Infobae | site | AR | infobae.com | |
El Mercurio | newspaper | CL | emol.com, elmercurio.com | Emol |
La Tercera | newspaper | CL | latercera.com | |
El Tiempo | newspaper | CO | eltiempo.com | |
El Espectador | newspaper | CO | elespectador.com | |
Semana | magazine | CO | semana.com | |
El Comercio (Peru) | newspaper | PE | elcomercio.pe | |
El Universo | newspaper | EC | eluniverso.com | |
El Nacional (Venezuela) | newspaper | VE | elnacional.com | |
TeleSUR | broadcaster* | VE | telesurtv.net, telesurenglish.net | Telesur | Venezuelan state
Granma | newspaper* | CU | granma.cu | | Communist Party of Cuba
14ymedio | site | CU | 14ymedio.com | |
La Prensa (Nicaragua) | newspaper | NI | laprensani.com | |
Confidencial | site | NI | confidencial.digital | |
El Faro | site | SV | elfaro.net | |
Prensa Libre | newspaper | GT | prensalibre.com | |
Jamaica Observer | newspaper | JM | jamaicaobserver.com | |
The Gleaner | newspaper | JM | jamaica-gleaner.com | Jamaica Gleaner |
Le Nouvelliste | newspaper | HT | lenouvelliste.com | |
European Pressphoto Agency | agency | DE | epa.eu | EPA, epa | its member agencies
Getty Images | agency | US | gettyimages.com | Getty |
Alamy | agency | GB | alamy.com | | PA Media Group
Shutterstock | agency | US | shutterstock.com | |
Zuma Press | agency | US | zumapress.com | ZUMA |
NurPhoto | agency | IT | nurphoto.com | |
`;
