import { describe, expect, test } from "vitest";
import { registerOf } from "./register.ts";

const register = registerOf();

/** Sixty outlets from memory of the world's press: a name in use, a page's address, the name in full, the kind, state media or not. */
const outlets = `
Reuters | https://www.reuters.com/world/x | Reuters | agency |
AP | https://apnews.com/article/x | Associated Press | agency |
Agence France-Presse | https://www.afp.com/en | Agence France-Presse | agency |
dpa | https://www.dpa.com | Deutsche Presse-Agentur | agency |
EFE | https://efe.com/x | EFE | agency |
ANSA | https://www.ansa.it/english | ANSA | agency |
TASS | https://tass.com/politics/1 | TASS | agency | state
RIA Novosti | https://ria.ru/1 | RIA Novosti | agency | state
Interfax | https://www.interfax.ru/1 | Interfax | agency |
Ukrinform | https://www.ukrinform.net/x | Ukrinform | agency | state
BelTA | https://eng.belta.by/x | BelTA | agency | state
Xinhua News Agency | https://www.xinhuanet.com/x | Xinhua | agency | state
Kyodo | https://english.kyodonews.net/x | Kyodo News | agency |
Yonhap news agency | https://en.yna.co.kr/view/1 | Yonhap | agency |
Korean Central News Agency | http://www.kcna.kp/en | KCNA | agency | state
PTI | https://www.ptinews.com/x | Press Trust of India | agency |
Antara | https://en.antaranews.com/x | Antara | agency | state
IRNA | https://en.irna.ir/news/1 | IRNA | agency | state
SANA | https://sana.sy/en | SANA | agency | state
Anadolu | https://www.aa.com.tr/en | Anadolu Agency | agency | state
WAFA | https://english.wafa.ps/x | WAFA | agency | state
News Agency of Nigeria | https://nannews.ng/x | News Agency of Nigeria | agency | state
Prensa Latina | https://www.plenglish.com/x | Prensa Latina | agency | state
AAP | https://www.aap.com.au/x | AAP | agency |
the BBC | https://www.bbc.co.uk/news/1 | BBC | broadcaster |
The Guardian | https://www.theguardian.com/world/x | The Guardian | newspaper |
Financial Times | https://www.ft.com/content/x | Financial Times | newspaper |
the New York Times | https://www.nytimes.com/2025/x | New York Times | newspaper |
The Washington Post | https://www.washingtonpost.com/x | Washington Post | newspaper |
WSJ | https://www.wsj.com/x | Wall Street Journal | newspaper |
CNN | https://edition.cnn.com/x | CNN | broadcaster |
Voice of America | https://www.voanews.com/a | Voice of America | broadcaster | state
Politico | https://www.politico.eu/x | Politico | site |
Le Monde | https://www.lemonde.fr/x | Le Monde | newspaper |
Der Spiegel | https://www.spiegel.de/x | Der Spiegel | magazine |
Deutsche Welle | https://www.dw.com/en/x | Deutsche Welle | broadcaster |
El Pais | https://english.elpais.com/x | El País | newspaper |
Corriere della Sera | https://www.corriere.it/x | Corriere della Sera | newspaper |
Yle | https://yle.fi/a/1 | Yle | broadcaster |
Gazeta Wyborcza | https://wyborcza.pl/x | Gazeta Wyborcza | newspaper |
Balkan Insight | https://balkaninsight.com/x | Balkan Insight | site |
Hurriyet | https://www.hurriyetdailynews.com/x | Hürriyet | newspaper |
Kyiv Independent | https://kyivindependent.com/x | Kyiv Independent | site |
Russia Today | https://www.rt.com/news/1 | RT | broadcaster | state
Kommersant | https://www.kommersant.ru/doc/1 | Kommersant | newspaper |
Meduza | https://meduza.io/en/x | Meduza | site |
CGTN | https://news.cgtn.com/x | CGTN | broadcaster | state
People’s Daily | http://en.people.cn/x | People's Daily | newspaper | state
South China Morning Post | https://www.scmp.com/news/x | South China Morning Post | newspaper |
NHK | https://www3.nhk.or.jp/x | NHK | broadcaster |
The Korea Herald | https://www.koreaherald.com/x | The Korea Herald | newspaper |
KRT television |  | KRT | broadcaster | state
Times of India | https://timesofindia.indiatimes.com/x | Times of India | newspaper |
Dawn | https://www.dawn.com/news/1 | Dawn | newspaper |
Rappler | https://www.rappler.com/x | Rappler | site |
Sydney Morning Herald | https://www.smh.com.au/x | Sydney Morning Herald | newspaper |
Al Jazeera | https://www.aljazeera.com/news/x | Al Jazeera | broadcaster | state
Haaretz | https://www.haaretz.com/x | Haaretz | newspaper |
Press TV | https://www.presstv.ir/x | Press TV | broadcaster | state
Al-Ahram | https://english.ahram.org.eg/x | Al-Ahram | newspaper | state
Premium Times | https://www.premiumtimesng.com/x | Premium Times | site |
Daily Nation | https://nation.africa/kenya/x | Daily Nation | newspaper |
Mail and Guardian | https://mg.co.za/x | Mail & Guardian | newspaper |
Folha | https://www1.folha.uol.com.br/x | Folha de S.Paulo | newspaper |
TeleSUR | https://www.telesurenglish.net/x | TeleSUR | broadcaster | state
`
  .trim()
  .split("\n")
  .map((row) => row.split("|").map((cell) => cell.trim()));

test.each(outlets)("%s is found by name and address", (name = "", url = "", full, kind, state) => {
  const found = register.byName(name);
  expect(found).toMatchObject({ name: full, kind, stateMedia: state === "state" });
  if (url) expect(register.byAddress(url)).toBe(found);
});

describe("the register", () => {
  test("holds several hundred outlets from many countries", () => {
    expect(register.outlets.length).toBeGreaterThan(450);
    expect(new Set(register.outlets.map(({ country }) => country)).size).toBeGreaterThan(100);
  });

  test("every row has a kind, a two-letter country and no address twice", () => {
    const kinds = new Set(["agency", "newspaper", "broadcaster", "magazine", "site"]);
    expect(
      register.outlets.filter(({ kind, country }) => !kinds.has(kind) || !/^[A-Z]{2}$/.test(country ?? "")),
    ).toEqual([]);
    const domains = register.outlets.flatMap(({ domains: list }) => list);
    expect(domains.filter((domain, i) => domains.indexOf(domain) !== i)).toEqual([]);
  });

  test("a short name that several outlets share names none of them", () => {
    expect(register.byName("CNA")).toBeUndefined();
    expect(register.byName("SBS")).toBeUndefined();
  });

  test("a plain name belongs to the outlet that is listed without its country", () => {
    expect(register.byName("The Guardian")?.country).toBe("GB");
    expect(register.byName("The Guardian (Nigeria)")?.country).toBe("NG");
  });

  test("an address of nobody's finds nobody, also when it ends like somebody's", () => {
    expect(register.byAddress("https://example.org/x")).toBeUndefined();
    expect(register.byAddress("https://notreuters.com/x")).toBeUndefined();
  });

  test("a user's rows come first", () => {
    const own = registerOf("The Courier | newspaper | XX | courier.example, bbc.co.uk | BBC |");
    expect(own.byName("the courier")?.domains).toEqual(["courier.example", "bbc.co.uk"]);
    expect(own.byAddress("https://www.bbc.co.uk/x")?.name).toBe("The Courier");
    expect(own.byName("BBC")?.name).toBe("The Courier");
  });
});
