import type { AnnotatedArticle } from "../../src/schema/annotation.ts";
import { drafted } from "./draft.ts";

const ona = { name: "Orsund News Agency", part: "carrier" } as const;

/** The agency's first report of an invented ferry disaster. */
export const agencyReport: AnnotatedArticle = drafted({
  site: "Orsund News Agency",
  title: "At least 12 dead as ferry sinks in Kestrel Sound",
  url: "https://ona.example/2025/09/03/ferry",
  byline: "By ONA staff",
  published: "2025-09-03T21:40:00+02:00",
  paragraphs: [
    "HALDEN, Sept 3 (ONA) — At least 12 people died when the ferry Alder sank in the Kestrel Sound on Wednesday evening, the coast guard said.",
    "“We have pulled forty people out of the water,” coast guard commander Ilse Brandt told reporters in Halden. About 60 people were missing, she said.",
    "Northern Lines denied that the ship was overloaded. “The Alder carried fewer people than she is licensed for,” spokesman Jon Marek said.",
    "Marek said the captain had reported that a hatch was possibly open.",
    "It was not immediately clear why the ferry sank.",
  ],
  caption: "Rescue boats in the Kestrel Sound on Wednesday night.",
  credit: "Photograph: Mia Torp/ONA",
  statements: [
    {
      source: "the coast guard",
      cue: "said",
      content: "At least 12 people died when the ferry Alder sank in the Kestrel Sound on Wednesday evening",
      name: "Orsund Coast Guard",
      sourceKind: "organisation",
      figures: ["f1"],
      times: ["t1"],
      said: "2025-09-03",
      chain: [
        { name: "Orsund Coast Guard", part: "voice", kind: "organisation" },
        { name: "Orsund News Agency", part: "outlet" },
      ],
    },
    {
      source: "coast guard commander Ilse Brandt",
      cue: "told",
      content: "“We have pulled forty people out of the water,”",
      name: "Ilse Brandt",
      figures: ["f2"],
      chain: [
        { name: "Ilse Brandt", part: "voice", kind: "person" },
        { name: "Orsund News Agency", part: "outlet" },
      ],
    },
    {
      source: "she",
      cue: "she |said",
      content: "About 60 people were missing",
      name: "Ilse Brandt",
      figures: ["f3"],
      hedges: ["About"],
    },
    {
      source: "Northern Lines",
      cue: "denied",
      content: "that the ship was overloaded",
      act: "deny",
      name: "Northern Lines",
      sourceKind: "organisation",
    },
    {
      source: "spokesman Jon Marek",
      cue: "spokesman Jon Marek |said",
      content: "“The Alder carried fewer people than she is licensed for,”",
      name: "Jon Marek",
    },
    {
      source: "licensed for,” spokesman Jon Marek said.|Marek",
      cue: "Marek |said",
      content: "the captain had reported that a hatch was possibly open",
      name: "Jon Marek",
    },
    {
      source: "the captain",
      cue: "had reported",
      content: "that a hatch was possibly open",
      act: "report",
      name: "the captain",
      sourceKind: "role",
      within: "s6",
      hedges: ["possibly"],
      chain: [
        { name: "the captain", part: "voice", kind: "role" },
        { name: "Jon Marek", part: "carrier", kind: "person" },
        { name: "Orsund News Agency", part: "outlet" },
      ],
    },
  ],
  figures: [
    {
      words: "At least 12 people",
      low: 12,
      high: 12,
      bound: "at least",
      what: "death",
      scope: "killed",
      statement: "s1",
    },
    { words: "forty people", low: 40, high: 40, what: "person", scope: "rescued", statement: "s2" },
    {
      words: "About 60 people",
      low: 60,
      high: 60,
      approximate: true,
      what: "person",
      scope: "missing",
      statement: "s3",
    },
  ],
  times: [{ words: "Wednesday evening", value: "2025-09-03" }],
  gaps: [{ words: "It was not immediately clear why the ferry sank.", kind: "unknown" }],
  entities: [
    { name: "Ilse Brandt", words: ["Ilse Brandt"] },
    { name: "Northern Lines", kind: "organisation", words: ["Northern Lines"] },
    { name: "Jon Marek", words: ["Jon Marek"], facts: [] },
  ],
});

/** A local paper that carries the first two paragraphs of it. */
export const localCopy: AnnotatedArticle = drafted({
  site: "The Halden Post",
  title: "Ferry Alder sinks, twelve dead",
  url: "https://haldenpost.example/alder",
  published: "2025-09-03T22:15:00+02:00",
  credits: ["ONA"],
  paragraphs: [
    "At least 12 people died when the ferry Alder sank in the Kestrel Sound on Wednesday evening, the coast guard said.",
    "“We have pulled forty people out of the water,” coast guard commander Ilse Brandt told reporters in Halden. About 60 people were missing, she said.",
  ],
  statements: [
    {
      source: "the coast guard",
      cue: "said",
      content: "At least 12 people died when the ferry Alder sank in the Kestrel Sound on Wednesday evening",
      name: "Orsund Coast Guard",
      sourceKind: "organisation",
      figures: ["f1"],
      chain: [
        { name: "Orsund Coast Guard", part: "voice", kind: "organisation" },
        ona,
        { name: "The Halden Post", part: "outlet" },
      ],
    },
    {
      source: "coast guard commander Ilse Brandt",
      cue: "told",
      content: "“We have pulled forty people out of the water,”",
      name: "Ilse Brandt",
    },
    { source: "she", cue: "she |said", content: "About 60 people were missing", name: "Ilse Brandt" },
  ],
  figures: [
    {
      words: "At least 12 people",
      low: 12,
      high: 12,
      bound: "at least",
      what: "death",
      scope: "killed",
      statement: "s1",
    },
  ],
});

/** A paper with a source of its own that gives another toll. */
export const heraldReport: AnnotatedArticle = drafted({
  site: "Kestrel Herald",
  title: "Hospital counts 41 dead, ministry 23",
  url: "https://kestrelherald.example/41-dead",
  byline: "Anna Weiss",
  published: "2025-09-05",
  paragraphs: [
    "Forty-one bodies have been brought to the Halden hospital since Wednesday, according to a senior doctor who asked not to be named because she was not allowed to speak to reporters.",
    "The interior ministry put the number of dead at 23 on Friday. The ministry could not be reached about the difference.",
    "Northern Lines reportedly sold more than 300 tickets for the crossing.",
  ],
  statements: [
    {
      source: "a senior doctor",
      cue: "according to",
      content: "Forty-one bodies have been brought to the Halden hospital since Wednesday",
      name: "a senior doctor",
      sourceKind: "anonymous",
      figures: ["f1"],
    },
    {
      source: "The interior ministry",
      cue: "put",
      content: "the number of dead at 23",
      name: "Interior Ministry",
      sourceKind: "state",
      figures: ["f2"],
      said: "2025-09-05",
    },
    {
      cue: "reportedly",
      content: "sold more than 300 tickets for the crossing",
      sourceKind: "none",
      hedges: ["reportedly"],
      figures: ["f3"],
    },
  ],
  figures: [
    { words: "Forty-one bodies", low: 41, high: 41, what: "death", scope: "killed", statement: "s1" },
    { words: "23", low: 23, high: 23, what: "death", scope: "killed", statement: "s2" },
    {
      words: "more than 300 tickets",
      low: 300,
      high: 300,
      bound: "more than",
      what: "ticket",
      scope: "sold",
      statement: "s3",
    },
  ],
  gaps: [{ words: "The ministry could not be reached about the difference.", kind: "unanswered" }],
});

/** Another agency, four days later: the owner takes back what it said. */
export const reversalReport: AnnotatedArticle = drafted({
  site: "Meridian Wire",
  title: "Owner admits ferry Alder was overloaded",
  url: "https://meridian.example/alder-overloaded",
  published: "2025-09-09T09:00:00Z",
  paragraphs: [
    "The ferry Alder carried at least 30 passengers more than allowed, Northern Lines acknowledged on Tuesday.",
    "“We regret what we said last week,” spokesman Jon Marek said. The interior ministry now counts 31 dead.",
  ],
  statements: [
    {
      source: "Northern Lines",
      cue: "acknowledged",
      content: "The ferry Alder carried at least 30 passengers more than allowed",
      act: "acknowledge",
      name: "Northern Lines",
      sourceKind: "organisation",
      figures: ["f1"],
      said: "2025-09-09",
    },
    {
      source: "spokesman Jon Marek",
      cue: "said|said",
      content: "“We regret what we said last week,”",
      name: "J. Marek",
    },
    {
      source: "The interior ministry",
      cue: "now counts",
      content: "31 dead",
      name: "Interior Ministry",
      sourceKind: "state",
      figures: ["f2"],
    },
  ],
  figures: [
    {
      words: "at least 30 passengers",
      low: 30,
      high: 30,
      bound: "at least",
      what: "passenger",
      statement: "s1",
    },
    { words: "31", low: 31, high: 31, what: "death", scope: "killed", statement: "s3" },
  ],
});

/** An article that would like to be a program. */
export const hostileReport: AnnotatedArticle = drafted({
  site: "<b>Bold</b> Site",
  title: `<script>alert("title")</script>`,
  url: "javascript:alert(1)",
  published: "2025-09-01",
  paragraphs: [
    `<script>alert("text")</script> <img src=x onerror=alert(2)> <style>*{display:none}</style> the mayor said.`,
  ],
  statements: [
    {
      source: "the mayor",
      cue: "said",
      content: `<img src=x onerror=alert(2)>`,
      name: `"><script>alert(3)</script>`,
    },
  ],
});

/** Text that runs from right to left. */
export const arabicReport: AnnotatedArticle = drafted({
  site: "صحيفة الساحل",
  title: "غرق عبّارة في مضيق كستريل",
  url: "https://sahel.example/1",
  published: "2025-09-04",
  language: "ar",
  paragraphs: ["قال خفر السواحل إن اثني عشر شخصا على الأقل لقوا حتفهم مساء الأربعاء.", "ولم يتضح سبب الغرق."],
  statements: [
    { source: "خفر السواحل", cue: "قال", content: "اثني عشر شخصا على الأقل لقوا حتفهم", name: "خفر السواحل" },
  ],
  gaps: [{ words: "ولم يتضح سبب الغرق.", kind: "unknown" }],
});

/** The coverage of the invented ferry disaster, oldest first. */
export const ferryCoverage: readonly AnnotatedArticle[] = [
  agencyReport,
  localCopy,
  heraldReport,
  reversalReport,
];
