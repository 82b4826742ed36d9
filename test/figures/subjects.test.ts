import { beforeAll, describe, expect, it } from "vitest";
import { type FigureReading, figureReader } from "../../bench/figures.ts";

/** What each number of a sentence is said of, with the trees of the net. */
describe("what a number is said of", () => {
  let read: (text: string) => FigureReading;

  beforeAll(() => {
    read = figureReader({ durations: true, parser: "net" });
  });

  it.each<[string, string, string | undefined]>([
    ["Core inflation rose 0.3% in June.", "0.3", "Core inflation"],
    ["Shares in the bank fell 4.2 percent on Monday.", "4.2", "Shares"],
    ["The company announced a 3% rise in sales.", "3", "rise"],
    ["The court imposed a fine of $5 million on the airline.", "5 million", "fine"],
    ["The mayor signed a $700 million contract.", "700 million", "contract"],
    ["She paid $12 for the ticket.", "12", "ticket"],
    ["Unemployment stood at 7.1 percent, up from 6.5 percent.", "7.1", "Unemployment"],
    ["Unemployment stood at 7.1 percent, up from 6.5 percent.", "6.5", "Unemployment"],
    ["About 60 percent of the voters backed the plan.", "60", "voters"],
    ["The train was travelling at 120 km/h.", "120", "train"],
    ["The tower is 90 metres tall.", "90", "tower"],
    ["Revenue climbed 12% to $7.4 billion.", "12", "Revenue"],
    ["Revenue climbed 12% to $7.4 billion.", "7.4 billion", "Revenue"],
    ["The drug costs $300 a month.", "300", "drug"],
    ["The index lost 1.2%, while the dollar gained 0.4%.", "1.2", "index"],
    ["The index lost 1.2%, while the dollar gained 0.4%.", "0.4", "dollar"],
    ["The union represents 3,000 workers.", "3,000", "union"],
    ["The price of bread doubled to 3 dollars.", "3", "price"],
    ["The board approved a budget of 2.5 million pounds.", "2.5 million", "budget"],
    ["Toyota sold 2,300 cars in Norway.", "2,300", "Toyota"],
    ["They waited two hours.", "two", undefined],
    ["There were four different reports.", "four", undefined],
    ["It took them 15 minutes.", "15", undefined],
  ])("%s %s is said of %s", (text, number, subject) => {
    const { figures } = read(text);
    const figure = figures.find(({ number: [start, end] }) => text.slice(start, end) === number);
    const about = figure?.about?.map(([start, end]) => text.slice(start, end));
    expect(figure).toBeDefined();
    expect(about?.[0]).toEqual(subject === undefined ? undefined : expect.stringContaining(subject));
  });
});
