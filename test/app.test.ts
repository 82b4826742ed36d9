import { expect, test } from "vitest";
import { agencyReport, arabicReport, heraldReport, hostileReport, localCopy } from "./browser/coverage.ts";
import { ferryApp } from "./browser/ferry.ts";

const text = async (app: Awaited<ReturnType<typeof ferryApp>>, path: string) =>
  (await app.request(path)).text();
const reader = `/articles/${agencyReport.article.id}`;

test("the first screen weighs articles against origins and names the contested figure", async () => {
  const page = await text(await ferryApp(), "/");
  expect(page.replace(/<[^>]+>/g, "")).toContain("4 articles, 2 to 3 origins");
  expect(page.replace(/<[^>]+>/g, "")).toContain("People killed 12 to 41");
});

const against = `/articles/${localCopy.article.id}/against/${agencyReport.article.id}`;
const linked = [
  "/stories/ferrya1der",
  "/claims/c1a1m0over",
  "/figures/ser1es0dead",
  "/corrections",
  "/voices",
  "/outlets",
  "/voices/Jon Marek",
  "/outlets/Meridian Wire",
  "/review",
  against,
];
const plain = (page: string) => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

test("a story tells origins that are silent from those that deny", async () => {
  const page = plain(await text(await ferryApp(), "/stories/ferrya1der"));
  expect(page).toContain("the ship was overloaded denied hedged confirmed");
  expect(page).toContain("attributed ×2 · silent · silent");
});

test("a change shows both ends with their words, new until it has been looked at", async () => {
  const app = await ferryApp();
  expect(plain(await text(app, "/stories/ferrya1der"))).toContain("2 new since you last looked");
  await post(app, "/stories/ferrya1der/seen", {});
  const page = plain(await text(app, "/stories/ferrya1der"));
  expect(page).not.toContain("new since you last looked");
  expect(page).toMatch(
    /denied that the ship was overloaded .* carried at least 30 passengers more than allowed/,
  );
});

test("a correction is shown with the copies that still carry the old words", async () => {
  const page = plain(await text(await ferryApp(), "/stories/ferrya1der"));
  expect(page).toMatch(
    /Still carried after a correction Corrected .* Still in: At least 12 people .*Halden Post/,
  );
});

test("the chain is drawn from who had it first, and told again as a list", async () => {
  const page = await text(await ferryApp(), "/stories/ferrya1der");
  expect(page).toContain('<svg class="graph"');
  expect(plain(page)).toMatch(
    /The same as a list Orsund News Agency source.* The Halden Post outlet.* – credits it/,
  );
});

test("a claim counts its origins and says what is missing behind it", async () => {
  const page = plain(await text(await ferryApp(), "/claims/c1a1m0over"));
  expect(page).toContain("1 origin surely, 1 more possibly; 3 articles");
  expect(page).toContain("No source is named in 1 of 3 sayings.");
});

test("a figure is drawn with one mark a source, an arrow for a bound, every point the way to its words", async () => {
  const page = await text(await ferryApp(), "/figures/ser1es0dead");
  const svg = /<svg[^]*?class="plot"[^]*?<\/svg>/.exec(page)?.[0] ?? "";
  expect(svg.match(/<a [^>]*href="#p-/g)?.length).toBe(4);
  expect(svg).toContain('class="plot-arrow"');
  expect(svg).not.toContain("<style");
  for (const [, id] of svg.matchAll(/href="#(p-[^"]+)"/g)) expect(page).toContain(`id="${id}"`);
});

test("every page has a JSON twin at the same path", async () => {
  const app = await ferryApp();
  for (const path of ["/index", "/articles", "/search", reader, "/keys", ...linked]) {
    const answer = await app.request(`${encodeURI(path)}.json`);
    expect([path, answer.status, answer.headers.get("content-type")]).toEqual([
      path,
      200,
      "application/json",
    ]);
  }
});

test("a path that holds nothing says so, as a page and as JSON", async () => {
  const app = await ferryApp();
  expect((await app.request("/articles/zzzz")).status).toBe(404);
  expect(await (await app.request("/nowhere.json")).json()).toMatchObject({ error: { code: "not-found" } });
});

test("the reader shows the words as stored, and nested statements nest", async () => {
  const page = await text(await ferryApp(), reader);
  const words = /<article[^]*<\/article>/.exec(page)?.[0].replace(/<[^>]+>/g, "") ?? "";
  for (const { span, kind } of agencyReport.article.blocks)
    if (kind === "paragraph") expect(words).toContain(agencyReport.article.text.slice(...span));
  expect(page).toMatch(/id="s6"[^]*<ol class="statements"><li[^>]*id="s7"/);
});

test("an article that holds script, style and event attributes is shown as text", async () => {
  const page = await text(await ferryApp(), `/articles/${hostileReport.article.id}`);
  expect(page).toContain("&lt;script>alert(&quot;text&quot;)&lt;/script>");
  expect(page).not.toMatch(/<script>alert|<img|<style|href="javascript:/);
});

test("text that runs from right to left says so", async () => {
  const page = await text(await ferryApp(), `/articles/${arabicReport.article.id}`);
  expect(page).toContain('lang="ar" dir="rtl"');
});

test("a permalink points at words by their place", async () => {
  const page = await text(await ferryApp(), `${reader}?at=24-35`);
  expect(page).toContain('id="at"');
});

test("a search is narrowed by links with counts, and shows the statements that fit", async () => {
  const app = await ferryApp();
  const found = await (await app.request("/search.json?act=deny")).json();
  expect(found.total).toBe(1);
  expect(found.articles[0].said.map(({ voice }: { voice: string }) => voice)).toEqual(["Northern Lines"]);
  const page = await text(app, "/search?q=ferry");
  expect(page).toContain("/search?q=ferry&amp;speaker=Ilse+Brandt");
});

test("nothing may be loaded or run from elsewhere", async () => {
  const policy = (await (await ferryApp()).request("/")).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

const post = (
  app: Awaited<ReturnType<typeof ferryApp>>,
  path: string,
  fields: Record<string, string>,
  headers = {},
) => app.request(path, { method: "POST", body: new URLSearchParams(fields), headers });

test("a wrong speaker is corrected, with all that are like it, and taken back", async () => {
  const app = await ferryApp();
  const article = agencyReport.article.id;
  const speakers = async () =>
    (await (await app.request(`${reader}.json`)).json()).statements.map(
      ({ speaker }: { speaker?: { name: string } }) => speaker?.name,
    );
  const before = await speakers();
  const answer = await post(app, "/corrections", {
    article,
    finding: "s5",
    action: "edit",
    speaker: "Jan Merk",
  });
  expect(answer.status).toBe(303);
  expect((await speakers())[4]).toBe("Jan Merk");
  const back = answer.headers.get("location") ?? "";
  expect(back).toMatch(/#s5$/);
  const page = await text(app, back);
  expect(page).toContain("speaker “Jan Merk”");
  const [, undo = ""] = /name="undo" value="([^"]+)"/.exec(page) ?? [];
  await post(app, "/corrections", { action: "undo", undo });
  expect(await speakers()).toEqual(before);
});

test("two names merged are one voice in search", async () => {
  const app = await ferryApp();
  await post(app, "/corrections", { action: "merge", name: "J. Marek", into: "Jon Marek", back: "/voices" });
  const found = await (await app.request("/search.json?speaker=Jon+Marek")).json();
  expect(found.total).toBe(2);
});

test("a program sends corrections as JSON and gets them back with author and moment", async () => {
  const app = await ferryApp();
  const body = JSON.stringify({
    action: "note",
    target: { kind: "story", id: "ferrya1der" },
    value: "Call the owner.",
  });
  const answer = await app.request("/corrections", {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
  expect([answer.status, await answer.json()]).toMatchObject([
    201,
    { author: "ana", at: "2025-09-10T10:00:00Z" },
  ]);
  const wrong = await app.request("/corrections", {
    method: "POST",
    body: "{}",
    headers: { "content-type": "application/json" },
  });
  expect(wrong.status).toBe(400);
});

test("a page of another site changes nothing, and no other name of this machine is answered", async () => {
  const app = await ferryApp();
  const undo = { action: "undo", undo: "x" };
  expect((await post(app, "/corrections", undo, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await post(app, "/corrections", undo, { origin: "https://evil.example" })).status).toBe(403);
  expect((await post(app, "/corrections", undo, { origin: "null" })).status).toBe(403);
  expect((await app.request("/", { headers: { host: "evil.example" } })).status).toBe(403);
  expect((await post(app, "/corrections", undo, { "sec-fetch-site": "same-origin" })).status).toBe(303);
});

test("no form sends a person to another site", async () => {
  const app = await ferryApp();
  for (const back of ["https://evil.example/", "//evil.example", "/\\evil.example"])
    expect(
      (await post(app, "/corrections", { action: "undo", undo: "x", back })).headers.get("location"),
    ).toMatch(/^\/(?!\/)/);
});

test("a voice's page holds everything it said, and when it changed", async () => {
  const page = plain(await text(await ferryApp(), "/voices/Northern Lines"));
  expect(page).toContain("speaks in 2 articles");
  expect(page).toContain("Reversal");
});

test("names merged are one page, and can be parted again", async () => {
  const app = await ferryApp();
  await post(app, "/corrections", { action: "merge", name: "J. Marek", into: "Jon Marek" });
  const page = plain(await text(app, "/voices/Jon Marek"));
  expect(page).toContain("speaks in 2 articles");
  expect(page).toContain("J. Marek is the same");
});

test("the queue asks for one decision at a time, most doubtful first, and not again once decided", async () => {
  const app = await ferryApp();
  const first = await (await app.request("/review.json")).json();
  expect(first.item.doubts.length).toBeGreaterThan(0);
  const { article, statement } = first.item;
  await post(app, "/corrections", { article, judge: `accept statement ${statement}`, back: "/review" });
  const next = await (await app.request("/review.json")).json();
  expect([next.item.article, next.item.statement]).not.toEqual([article, statement]);
  expect([next.waiting, next.decided]).toEqual([first.waiting - 1, first.decided + 1]);
});

test("two articles side by side show what they share", async () => {
  const page = await text(await ferryApp(), against);
  expect(page.match(/class="mark shared"/g)?.length).toBe(4);
});

test("notes stand where they were made", async () => {
  const app = await ferryApp();
  const article = heraldReport.article.id;
  await post(app, "/corrections", {
    action: "note",
    kind: "statement",
    finding: "s1",
    article,
    note: "Ask the hospital.",
  });
  await post(app, "/corrections", {
    action: "note",
    kind: "story",
    finding: "ferrya1der",
    note: "Call the owner.",
  });
  expect(plain(await text(app, `/articles/${article}`))).toContain(
    "Ask the hospital. ana, 10 September 2025",
  );
  expect(plain(await text(app, "/stories/ferrya1der"))).toContain("Call the owner.");
});

test("text put into the box is read, and what came of it is shown", async () => {
  const app = await ferryApp();
  const body = new FormData();
  body.append("what", "Site: The Gull\nTitle: Storm\n\nTwo boats were lost, the harbour master said.");
  let answer = await app.request("/add", { method: "POST", body });
  const place = answer.headers.get("location") ?? "";
  for (let i = 0; i < 600 && (await (await app.request(`${place}.json`)).json()).running; i++)
    await new Promise((done) => setTimeout(done, 100));
  answer = await app.request(`${place}.json`);
  expect((await answer.json()).articles).toMatchObject([{ title: "Storm", site: "The Gull" }]);
}, 90_000);

test("an address in the box is fetched, and one that leads inside is refused with what to do", async () => {
  const app = await ferryApp();
  const body = new FormData();
  body.append("what", "http://127.0.0.1/storm");
  const answer = await app.request("/add", { method: "POST", body });
  const page = plain(await text(app, answer.headers.get("location") ?? ""));
  expect(page).toContain("127.0.0.1 is not visited: this machine.");
  expect(page).toContain("--allow-host");
}, 60_000);
