import { beforeAll, describe, expect, it } from "vitest";
import { type AnnotateModels, annotate } from "../../src/annotate/annotate.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Figure } from "../../src/schema/figure.ts";

/** Whose each figure is and when it held, with the trees of the net, in articles of Saturday 14 June 2025. */
describe("whose a figure is and when it held", () => {
  let models: AnnotateModels;

  beforeAll(() => {
    models = loadModels("net").annotate;
  });

  function figureOf(text: string, value: number): Figure | undefined {
    const published = { value: "2025-06-14", from: "given" } as const;
    const article = articleFromText(text, { site: "The Bugle", published });
    return annotate(article, models).figures.find(({ kind, low }) => kind === "figure" && low === value);
  }

  it.each<[string, number, string | undefined]>([
    [
      "The Harbour Authority said in a statement that two ferries were late. Some 4,100 passengers had waited, it added.",
      4100,
      "Harbour Authority",
    ],
    [
      "Some 700 of its 900 inhabitants have left, reckons the mayor, Tomas Weller, who has stayed.",
      700,
      "Tomas Weller",
    ],
    [
      "Anna Brandt is one of the six sailors the Ministry of Transport counts as lost.",
      6,
      "Ministry of Transport",
    ],
    [
      "The number is smaller than the 41,000 claimed by the hackers, the Harbour Authority said.",
      41_000,
      "the hackers",
    ],
    [
      "The Coast Institute admitted on Monday that its boats were faulty, as the number of sailors missing rose to 38.",
      38,
      undefined,
    ],
    [
      "The State Audit Office had told members behind closed doors that at least 22 bridges were unsafe.",
      22,
      "State Audit Office",
    ],
    [
      "The Harbour Authority believes at least 17 boats sank, according to a lawmaker.",
      17,
      "Harbour Authority",
    ],
    [
      "Counting went wrong, the Electoral Commission said on Friday, attributing the error to 312 wards that were entered twice.",
      312,
      "Electoral Commission",
    ],
    [
      "The Harbour Clinic has 12 beds. The clinic’s chief nurse officer, Ina Roth, said 31 sailors were ill.",
      31,
      "Harbour Clinic",
    ],
    [
      "The Harbour Clinic took in 31 sailors, seven of them with burns, its medical director, Ina Roth, said.",
      31,
      "Harbour Clinic",
    ],
    [
      "“All 31 sailors were ill,” said Ina Roth, who heads the Harbour Clinic. “We count 31,” she added.",
      31,
      "Harbour Clinic",
    ],
    ["Some 31 sailors are ill, according to an official at the Harbour Clinic.", 31, "Harbour Clinic"],
    [
      "Some 31 sailors are ill, according to a count by the Harbour Clinic and dated 14 June.",
      31,
      "Harbour Clinic",
    ],
    ["Some 31 sailors are ill, according to a count by this newspaper of notices.", 31, "The Bugle"],
    [
      "Some 800 people have left, Ina Roth, a spokeswoman for the governor of Merrin, said.",
      800,
      "governor’s office",
    ],
    ["The killer tubs have already claimed four lives, doctors say.", 4, "doctors"],
    ["A rival tally by the Sailors’ League, a campaign group, lists 43 deaths.", 43, "Sailors’ League"],
    [
      "The Harbour Authority met. The authority’s Monday bulletin gives 34 drownings.",
      34,
      "Harbour Authority",
    ],
    ["Ina Roth, professor of tides at Vestry University, said 31 boats would sink.", 31, "Ina Roth"],
    ["The Sailors’ League, whose own list has grown to 58 sailors, was angry.", 58, "Sailors’ League"],
    [
      "Brandt Partners, which had costed the repair at 25m crowns, has since raised its estimate to 41m crowns.",
      41_000_000,
      "Brandt Partners",
    ],
    [
      "The toll has risen to 21, the Harbour Authority said late on Thursday, with 38 people injured and six missing.",
      6,
      "Harbour Authority",
    ],
    ["The toll, 31 by the Border Service’s count and 44 by Open River’s, is disputed.", 44, "Open River"],
    ["By the Border Service’s reckoning, 212 people have crossed.", 212, "Border Service"],
    ["The Border Service acknowledged 31 deaths; Open River has names for 44.", 44, "Open River"],
    ["State television, citing the Border Service, put the toll at 31.", 31, "Border Service"],
    ["Speaking for the Border Service, Olm Trask said 212 people had crossed.", 212, "Border Service"],
    [
      "At a briefing on Thursday the Border Service’s spokesman, Olm Trask, gave the number of crossings as 212.",
      212,
      "Border Service",
    ],
    [
      "Captain Olm Trask of the Border Service told reporters that 212 people had crossed.",
      212,
      "Border Service",
    ],
    ["The Border Service corrected itself on Friday: 190 people had crossed.", 190, "Border Service"],
    ["The aid group Open River, which runs the camp at Kesk, counted 340 arrivals.", 340, "Open River"],
    [
      "Dr Una Feld, head of surgery at Kesk General Hospital, said it had admitted 14 people.",
      14,
      "Kesk General Hospital",
    ],
    ["Ostland admits to 12 deaths, Westland to 19.", 19, "Westland"],
    ["Ostland’s general staff has confirmed five missing.", 5, "Ostland’s general staff"],
    [
      "Police said 3,000 people marched; the organisers, the March Committee, spoke of 9,000.",
      9000,
      "March Committee",
    ],
    [
      "The hauliers’ union said 12,000 drivers were stuck, three times the customs service’s figure of 4,000.",
      4000,
      "customs service",
    ],
    ["The Coast Mission’s daily report for Thursday lists 212 explosions.", 212, "Coast Mission"],
    ["Observers of the Coast Mission recorded 212 explosions.", 212, "Coast Mission"],
    ["Omar Vane, of the Red Crescent, said 430 families had lost their homes.", 430, "Red Crescent"],
    ["Kesk’s police chief, Orla Dunn, said 86 people had been detained.", 86, "Kesk’s police"],
    ["A police spokeswoman in Kesk, Orla Dunn, said 86 people had been held.", 86, "police"],
    [
      "Omar Vane, who coordinates the Red Crescent’s work in Kesk, said 430 families had fled.",
      430,
      "Red Crescent",
    ],
    ["The coastguard puts the saved at 104, Tolmay’s coastguard said.", 104, "coastguard"],
    [
      "Eighty-three people were ashore and 21 were missing, a coastguard duty officer, Joss Arkwell, said.",
      21,
      "coastguard",
    ],
    [
      "Shells fell in Norland on Friday. Its defence ministry said that 31 soldiers had died.",
      31,
      "Norland’s defence ministry",
    ],
    [
      "A survey drawn up by the Harbour Institute was leaked on Friday. The document says that 14 piers are cracked.",
      14,
      "Harbour Institute",
    ],
    ["The Harbour Authority, which began with an estimate of 230, now counts 500.", 230, "Harbour Authority"],
    [
      "“It is gone,” the Harbour Authority said in a statement, giving the loss as six boats.",
      6,
      "Harbour Authority",
    ],
    ["She sent us to the Harbour Authority, which has acknowledged three deaths.", 3, "Harbour Authority"],
    [
      "By noon the Harbour Authority had counted 90 boats, its spokeswoman, Ida Rehn, said.",
      90,
      "Harbour Authority",
    ],
  ])("%s: %d", (text, value, name) => {
    const figure = figureOf(text, value);
    expect(figure).toBeDefined();
    if (name === undefined) expect(figure?.whose).toBeUndefined();
    else expect(figure?.whose?.name).toContain(name);
  });

  it.each<[string, number, string]>([
    ["The Ministry of Defence said six guards had died in Thursday’s battle.", 6, "2025-06-14"],
    ["The Harbour Authority said it had received three complaints last year.", 3, "2025-06-14"],
    ["The Harbour Authority said 48 boats were missing on Thursday.", 48, "2025-06-12"],
    [
      "The Harbour Authority said its count stood at 16 as of Thursday evening, with 37 people injured and nine missing.",
      9,
      "2025-06-12",
    ],
    ["As of Thursday night the authority put drownings at 19 and injuries at three.", 3, "2025-06-12"],
    [
      "The toll has risen to 21, the Harbour Authority said late on Thursday, with 38 people injured and six missing.",
      38,
      "2025-06-12",
    ],
    ["A ferry in which at least 23 people burned to death last Monday had no alarm.", 23, "2025-06-14"],
    [
      "Vestry Mills has called back 6,100 sacks, telling buyers in a letter on Thursday that it had missed a cart.",
      6100,
      "2025-06-12",
    ],
    [
      "The harbour master told a committee on Thursday that 12 boats were lost. The mayor told members that 15 were damaged.",
      15,
      "2025-06-12",
    ],
    ["The Border Service corrected itself on Friday: 190 people had crossed.", 190, "2025-06-13"],
    ["Its latest count, published on Thursday, was 212.", 212, "2025-06-12"],
    [
      "Ostland’s own count, which stood at 14 dead and 31 wounded on Thursday, may be wrong.",
      14,
      "2025-06-12",
    ],
    ["The director said the toll now stood at 22; the figure was 23 last Thursday.", 22, "2025-06-14"],
    [
      "The survey, drawn up on Thursday by the Harbour Institute, estimates that 60 gulls were killed from Monday to Wednesday.",
      60,
      "2025-06-12",
    ],
    [
      "In an update issued on Thursday night, the Harbour Authority raised its count to 900.",
      900,
      "2025-06-12",
    ],
    ["The harbour master, who had given a figure of 21 dead on Thursday, raised it to 24.", 24, "2025-06-14"],
    ["The Harbour Authority raised its tally to 29, from 17 a day earlier.", 17, "2025-06-13"],
    ["The harbour master, who had given a figure of 17 four days earlier, took it back.", 17, "2025-06-10"],
    ["The navy said that five boats had been destroyed off Kesk on Thursday evening.", 5, "2025-06-14"],
    ["A report by the Harbour Institute is dated 11 June. It says 16 boats sank.", 16, "2025-06-11"],
    ["A fire destroyed 14 sheds overnight, the Harbour Authority said.", 14, "2025-06-14"],
  ])("%s: %d held on %s", (text, value, day) => {
    expect(figureOf(text, value)?.asOf).toBe(day);
  });

  it("a dateline gives no figure", () => {
    const text =
      "VESTRY, Arland, June 14 (Beacon) - Arland's prime minister acknowledged on Saturday that nine of its sailors had died.";
    expect(figureOf(text, 9)?.whose?.name).not.toMatch(/vestry/i);
  });

  it("a count revised “from … to …” moves between two levels", () => {
    expect(figureOf("The relief office revised its count from 9,400 to 16,200.", 9400)).toMatchObject({
      high: 16_200,
      change: "up",
    });
  });

  it("a part counts what its whole does", () => {
    const text = "The union says nine of the 40 cranes were idle.";
    const part = figureOf(text, 9);
    expect(text.slice(...(part?.span ?? [0, 0]))).toBe("nine of the 40 cranes");
    expect(part).toMatchObject({ what: "crane", partOf: figureOf(text, 40)?.id });
  });

  it("the age of one person is no count", () => {
    expect(figureOf("One of them was a woman of 58.", 58)).toBeUndefined();
    expect(figureOf("The dead man was a farmer of 71 from Vestry.", 71)).toBeUndefined();
  });

  it("“Dr” before a name is no broadcaster", () => {
    const text = "The clinic was treating seven men on Friday night, its registrar, Dr Lev Onder, said.";
    expect(figureOf(text, 7)?.whose?.name).not.toBe("DR");
  });
});
