import type { AnnotatedArticle } from "../../src/schema/annotation.ts";
import type { Evidence } from "../../src/schema/link.ts";
import type { WholeStory } from "../../src/serve/links.ts";
import { agencyReport, ferryCoverage, heraldReport, localCopy, reversalReport } from "./coverage.ts";
import { finderIn } from "./draft.ts";

const idOf = ({ article }: AnnotatedArticle) => article.id;
const at = (annotated: AnnotatedArticle, words: string): Evidence => ({
  article: idOf(annotated),
  span: finderIn(annotated.article.text)(words),
});

const toll = "At least 12 people died when the ferry Alder sank in the Kestrel Sound on Wednesday evening";
const saying = (annotated: AnnotatedArticle, statement: string, words: string) => ({
  ...at(annotated, words),
  statement,
  speaker: annotated.annotation.statements.find(({ id }) => id === statement)?.speaker?.name,
});

/** What linking would say of the invented ferry coverage. */
export const ferryLinks: WholeStory = {
  story: {
    id: "ferrya1der",
    title: "Ferry Alder sinks in Kestrel Sound",
    articles: ferryCoverage.map(idOf),
    first: "2025-09-03",
    last: "2025-09-09",
  },
  origins: {
    least: 2,
    most: 3,
    list: [
      { name: "Orsund News Agency", sure: true, articles: [idOf(agencyReport), idOf(localCopy)] },
      { name: "Kestrel Herald", sure: true, articles: [idOf(heraldReport)] },
      { name: "Meridian Wire", sure: false, articles: [idOf(reversalReport)] },
    ],
  },
  copies: [
    {
      from: idOf(agencyReport),
      to: idOf(localCopy),
      relation: "trimmed",
      coverage: { from: 0.54, to: 1 },
      passages: [
        { from: at(agencyReport, toll).span, to: at(localCopy, toll).span },
        {
          from: at(agencyReport, "“We have pulled forty people out of the water,”").span,
          to: at(localCopy, "“We have pulled forty people out of the water,”").span,
        },
      ],
      changed: [],
      reasons: [
        { kind: "credit-line", words: "credits ONA" },
        { kind: "earlier", words: "35 minutes later" },
      ],
    },
  ],
  descents: [],
  claims: [
    {
      id: "c1a1m0toll",
      story: "ferrya1der",
      words: toll,
      sayings: [
        { ...saying(agencyReport, "s1", toll), stance: "attributed", at: "2025-09-03" },
        { ...saying(localCopy, "s1", toll), stance: "attributed", at: "2025-09-03" },
      ],
      origins: {
        least: 1,
        most: 1,
        list: [{ name: "Orsund Coast Guard", sure: true, articles: [idOf(agencyReport), idOf(localCopy)] }],
      },
      states: [{ state: "attributed", at: "2025-09-03", evidence: at(agencyReport, toll) }],
    },
    {
      id: "c1a1m0over",
      story: "ferrya1der",
      words: "the ship was overloaded",
      sayings: [
        { ...saying(agencyReport, "s4", "that the ship was overloaded"), stance: "denied", at: "2025-09-03" },
        {
          ...saying(reversalReport, "s1", "The ferry Alder carried at least 30 passengers more than allowed"),
          stance: "confirmed",
          at: "2025-09-09",
        },
        {
          ...at(heraldReport, "sold more than 300 tickets for the crossing"),
          statement: "s3",
          stance: "hedged",
          at: "2025-09-05",
        },
      ],
      origins: {
        least: 1,
        most: 2,
        list: [
          { name: "Northern Lines", sure: true, articles: [idOf(agencyReport), idOf(reversalReport)] },
          { name: "Kestrel Herald", sure: false, articles: [idOf(heraldReport)] },
        ],
      },
      states: [
        { state: "denied", at: "2025-09-03", evidence: at(agencyReport, "that the ship was overloaded") },
        {
          state: "confirmed",
          at: "2025-09-09",
          evidence: at(reversalReport, "The ferry Alder carried at least 30 passengers more than allowed"),
        },
      ],
    },
  ],
  series: [
    {
      id: "ser1es0dead",
      story: "ferrya1der",
      what: "people",
      scope: "killed",
      points: [
        {
          low: 12,
          high: 12,
          bound: "at least",
          approximate: false,
          by: "Orsund Coast Guard",
          asOf: "2025-09-03",
          stale: false,
          evidence: [at(agencyReport, "At least 12 people"), at(localCopy, "At least 12 people")],
        },
        {
          low: 23,
          high: 23,
          approximate: false,
          by: "Interior Ministry",
          asOf: "2025-09-05",
          stale: false,
          evidence: [at(heraldReport, "23")],
        },
        {
          low: 41,
          high: 41,
          approximate: false,
          by: "a senior doctor",
          asOf: "2025-09-05",
          stale: false,
          evidence: [at(heraldReport, "Forty-one bodies")],
        },
        {
          low: 31,
          high: 31,
          approximate: false,
          by: "Interior Ministry",
          asOf: "2025-09-09",
          stale: false,
          evidence: [at(reversalReport, "31")],
        },
      ],
    },
  ],
  changes: [
    {
      id: "change0rev",
      story: "ferrya1der",
      kind: "reversal",
      from: at(agencyReport, "that the ship was overloaded"),
      to: at(reversalReport, "The ferry Alder carried at least 30 passengers more than allowed"),
      reason: "Northern Lines denied it on 3 September and acknowledged it on 9 September.",
      sure: "surely",
    },
    {
      id: "change0upd",
      story: "ferrya1der",
      kind: "update",
      from: at(heraldReport, "23"),
      to: at(reversalReport, "31"),
      reason: "The Interior Ministry raised its count of the dead from 23 to 31.",
      sure: "surely",
    },
  ],
  happenings: [
    {
      when: "2025-09-03",
      words: "The ferry Alder sinks in the Kestrel Sound.",
      evidence: [at(agencyReport, toll), at(localCopy, toll)],
    },
    {
      when: "2025-09",
      words: "Bodies are brought to the Halden hospital.",
      evidence: [at(heraldReport, "Forty-one bodies")],
    },
  ],
  outdated: [
    {
      article: idOf(agencyReport),
      kind: "corrected",
      evidence: at(agencyReport, "At least 12 people"),
      words: "12",
      copies: [at(localCopy, "At least 12 people")],
    },
  ],
  gaps: [
    {
      id: "gap0why",
      kind: "unknown",
      words: "It was not immediately clear why the ferry sank.",
      evidence: [at(agencyReport, "It was not immediately clear why the ferry sank.")],
      answer: {
        evidence: at(reversalReport, "The ferry Alder carried at least 30 passengers more than allowed"),
        by: "Northern Lines",
        at: "2025-09-09",
      },
    },
    {
      id: "gap0why2",
      kind: "unanswered",
      words: "The ministry could not be reached about the difference.",
      evidence: [at(heraldReport, "The ministry could not be reached about the difference.")],
    },
  ],
};
