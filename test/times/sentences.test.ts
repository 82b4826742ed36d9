import { describe, test } from "vitest";
import { expectMarked } from "./marked.ts";

/** A Tuesday. */
const published = "2025-07-01T09:30:00+02:00";

const sentences = (name: string, rows: readonly string[]): void => {
  describe(name, () => {
    test.each(rows)("%s", (row) => expectMarked(row, { published }));
  });
};

sentences("calendar dates", [
  "The bridge opened on [22 November 2022|2022-11-22].",
  "The bridge opened on [November 22, 2022|2022-11-22], after a delay.",
  "A letter dated [2024-03-10|2024-03-10] reached the ministry.",
  "The form says [31/10/1999|1999-10-31] and [10/31/99|1999-10-31].",
  "She was born on [the 7th of March 1961|1961-03-07].",
  "He resigned on [March 3rd|2025-03-03].",
  "The vote was held on [Sept. 30, 2024|2024-09-30].",
  "The plant closed in [April 2011|2011-04] with a loss.",
  "It was completed in [1971|1971].",
  "The firm was founded in [1899|1899] as a shop.",
  "Caesar crossed the river in [49 BC|BC0049].",
  "The town burned in [AD 64|0064].",
  "Prices fell through [the 1980s|198] and rose in [the nineties|199].",
  "It is a building of [the 19th century|18].",
  "Trade grew in [the 5th century BC|BC04].",
  "He came home in [nineteen ninety-seven|1997].",
  "The school opened in [two thousand and four|2004].",
  "Sales peaked in [fiscal 2023|2023].",
  "The class of [’98|1998] met again.",
  "Two towns fell on [12|1941-07-12]-[14 July 1941|1941-07-14].",
  "They met on [May 4|2025-05-04] and [5|2025-05-05].",
  "The war of [1861|1861]-[1863|1863] ruined the valley.",
  "It was built between [1990|1990]-[94|1994].",
]);

sentences("numbers that are no dates", [
  "About 1,500 people fled.",
  "The army sent 2000 troops and 1990 horses.",
  "Flight 1812 was delayed.",
  "The Boeing 737 landed.",
  "Shares rose 6.5% to 164p.",
  "She may march with us.",
  "They sat in the sun.",
  "The index closed at 2045.3 points.",
  "He won 6-4, 7-5.",
  "Call 555 1212 for help.",
  "About three-quarters of the harvest was lost.",
  "The minister is 54 years old.",
  "A 12-year-old boy was found.",
  "Jan Novak said no.",
  "They fell back second by second.",
]);

sentences("weekdays", [
  "The gala was held on [Sunday|2025-06-29].",
  "The minister spoke on [Tuesday|2025-07-01].",
  "The committee will meet on [Wednesday|2025-07-02].",
  "The first funerals are to be held on [Friday|2025-07-04].",
  "He had been due to fly on [Monday|2025-06-30].",
  "It worked [last Thursday|2025-06-26].",
  "Talks resume [next Thursday|2025-07-03].",
  "The talks are set to resume on [Monday|2025-07-07] in the capital.",
  "It remains to be seen whether the service promised for [Saturday|2025-07-05] runs.",
  "Forecasters expect more rain by [Friday|2025-07-04].",
  "They met on [Friday, June 27|2025-06-27].",
  "It happened on [Friday the 13th|2025-06-13].",
  "The strike began on [Sat., June 28|2025-06-28].",
]);

sentences("months and seasons", [
  "The pact was agreed in [June last year|2024-06].",
  "Lawmakers said so in [April|2025-04].",
  "Elections will follow in [October|2025-10].",
  "He was arrested in [August|2024-08].",
  "The law applies from [January|2026-01].",
  "The ballot closes on [29 November|2025-11-29].",
  "The report was filed on [21 February|2025-02-21].",
  "Troops could go in [July|2025-07] or [August|2025-08].",
  "Troops went [last autumn|2024-FA].",
  "The river flooded in [the spring of 2019|2019-SP].",
  "Talks will go on [this summer|2025-SU].",
  "A new team arrives [next spring|2026-SP].",
  "He has known it since [last winter|2024-WI].",
  "Sales fell in [the third quarter of 2024|2024-Q3].",
  "[Q3 2024|2024-Q3] was weak; [the first half of 2025|2025-H1] was better.",
]);

sentences("distances from the publication", [
  "The company said [today|2025-07-01] that it was sorry.",
  "He left [yesterday|2025-06-30] and returns [tomorrow|2025-07-02].",
  "She came [the day before yesterday|2025-06-29].",
  "They meet [the day after tomorrow|2025-07-03].",
  "Exports rose [last month|2025-06].",
  "Exports rose [this month|2025-07].",
  "A vote comes [next month|2025-08].",
  "The shares have lost a tenth [this week|2025-W27].",
  "A decision is due [next week|2025-W28].",
  "[Last year|2024] was the warmest.",
  "It will open [next year|2026].",
  "He was told [a week ago|2025-06-24].",
  "She moved here [two years ago|2023].",
  "They arrived [ten days ago|2025-06-21].",
  "It began [three months ago|2025-04].",
  "The plan dates from [a decade ago|2015].",
  "The alarm went off [two hours ago|2025-07-01T07:30].",
  "He first spoke of it [several months ago|PAST_REF].",
  "It was lost [a few years ago|PAST_REF].",
  "The ruling comes [two weeks from now|2025-W29].",
  "Prices rose in [the past year|P1Y].",
  "The week after was calm, but [the week after next|2025-W29] will not be.",
]);

sentences("parts of periods", [
  "The dam gave way [late on Saturday night|2025-06-28TNI].",
  "The strike began [early on Monday|2025-06-30].",
  "There were 200 at [the start of the week|2025-W27].",
  "It will be finished by [the end of the month|2025-07].",
  "The line opened in [mid-1996|1996].",
  "They return [early next year|2026].",
  "Rain came in [late September|2024-09].",
  "It was built at [the beginning of the 20th century|19].",
  "She resigned [earlier this year|2025].",
  "Work goes on for [the rest of the year|2025].",
  "He wants it by [year-end|2025].",
]);

sentences("clocks and parts of the day", [
  "The wall failed at [about 11.40pm on Saturday|2025-06-28T23:40].",
  "He told reporters at [4am on Sunday|2025-06-29T04:00] that all was well.",
  "The hall had registered 412 people by [8am|2025-07-01T08:00].",
  "A farmer was checking lambs at [11pm|2025-06-30T23:00].",
  "By [six o’clock this morning|2025-07-01T06:00] all were out.",
  "The polls close at [10 p.m. Wednesday|2025-07-02T22:00], and counting will begin.",
  "The deadline is [5 p.m. EST Nov. 6|2025-11-06T17:00].",
  "It struck at [17:30 GMT|2025-06-30T17:30].",
  "Files were copied at [three in the morning|2025-07-01T03:00].",
  "It stood lower at [noon on Monday|2025-06-30T12:00].",
  "Trains stopped at [midnight|2025-07-01T00:00].",
  "It happened at [half past two in the afternoon on Friday|2025-06-27T14:30].",
  "74 people had been confirmed dead by [Monday evening|2025-06-30TEV].",
  "A dam burst [overnight|2025-06-30TNI], killing nine.",
  "Hail fell [last night|2025-06-30TNI].",
  "She conceded the point [this morning|2025-07-01TMO].",
  "The board will meet [tonight|2025-07-01TNI].",
  "They marched on [the night of 23 March 1942|1942-03-23TNI].",
  "The raid came on [the morning of May 5|2025-05-05TMO].",
  "An alert was raised on [17 June|2025-06-17] and copied at [three in the morning|2025-06-17T03:00].",
]);

sentences("durations", [
  "It rained for [nine days|P9D].",
  "The strike lasted [three weeks|P3W] in all.",
  "They had [perhaps 20 minutes|PT20M].",
  "A [five-day|P5D] strike ended.",
  "He was held for [two and a half years|P2.5Y].",
  "It took [5 1/2 hours|PT5H30M].",
  "The flight lasts [an hour and a half|PT1H30M].",
  "They waited for [months|PXM].",
  "She was ill for [several weeks|PXW].",
  "It runs for [a year|P1Y].",
  "He served [more than four years|P4Y].",
  "They must reply within [72 hours|PT72H].",
  "It hid [at least two decades|P20Y] of debt.",
  "It was [a quarter of an hour|PT15M] before help came.",
  "A rise over [18 months|P18M] was agreed.",
  "The [month-long|P1M] siege ended.",
  "It works [all day|P1D].",
  "Net income rose in [the first nine months|P9M].",
  "[The last three months|P3M] were dry.",
  "[The next two years|P2Y] will be hard.",
  "The sick were sent home for [a week or so|P1W].",
  "They fought [two years and three months|P2Y3M].",
  "The break will be cut from [40 minutes|PT40M] to [30|PT30M], two people said.",
]);

sentences("repetitions", [
  "It is tested [every month|P1M].",
  "It is tested on [the first Monday of every month|P1M].",
  "The market opens [every Monday|XXXX-WXX-1].",
  "They meet [twice a week|P1W].",
  "It costs 31 million thalers [a year|P1Y].",
  "The port handles 1.1 million passengers [a day|P1D].",
  "A ferry runs [daily|P1D].",
  "The board meets [every two years|P2Y].",
  "They protest on [Fridays|XXXX-WXX-5].",
  "They sing on [Tuesday nights|XXXX-WXX-2TNI].",
  "The fair returns [each July|XXXX-07].",
  "The bell rings [every morning at 9am|XXXX-XX-XXT09:00].",
  "Mass is read [every other week|P2W].",
]);

sentences("holidays", [
  "The truce began on [Christmas Eve|2024-12-24].",
  "The shops close on [New Year’s Day|2025-01-01].",
  "They met again on [Good Friday|2025-04-18].",
  "It was signed on [Easter Monday 2016|2016-03-28].",
  "Traffic was heavy on [Thanksgiving|2024-11-28].",
  "She spoke on [Labor Day 2021|2021-09-06].",
  "They last met [last Christmas|2024-12-25].",
]);

sentences("vague words", [
  "He is [now|PRESENT_REF] in exile.",
  "It was [recently|PAST_REF] repaired.",
  "The company is [currently|PRESENT_REF] silent.",
  "It may change in [the near future|FUTURE_REF].",
  "She complained [at the time|PAST_REF] of the delay.",
  "Few do so [these days|PRESENT_REF].",
  "Wages fell in [recent years|PAST_REF].",
]);

sentences("dates told from dates told before", [
  "The wall fell on [17 June|2025-06-17]. It was rebuilt [two days later|2025-06-19].",
  "He was arrested on [3 May 2019|2019-05-03] and freed [the next day|2019-05-04].",
  "They met in [1998|1998]. [The following year|1999] they parted.",
  "She left on [8 June|2025-06-08]; [that day|2025-06-08] it rained.",
  "An alert was raised on [17 June|2025-06-17] and closed on [the 19th|2025-06-19].",
  "The fleet sailed in [March 1990|1990-03]. [A month earlier|1990-02] it had been in dock.",
  "The data were published in [the week of 23 June|2025-W26].",
]);
