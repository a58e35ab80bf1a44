import { expect, test } from "vitest";
import { sends } from "../fetch/site.ts";
import { type Item, NOMINATED, newsroom, rss } from "./newsroom.ts";

const text =
  "“I am glad of it,” said Ada Lintott, who has stood twice before for the committee that runs Labour, and who thanked everybody.";
const page = (words: string) =>
  `<html><head><title>Ada Lintott is nominated</title></head><body><article><h1>Ada Lintott is nominated</h1><p>${words}</p></article></body></html>`;
const link = (port: number, path = "/news/1") => `http://paper.example:${port}${path}`;

async function roomWith(routes: Parameters<typeof newsroom>[0], pages = true) {
  const room = await newsroom({ "/feed": sends(rss()), ...routes }, { pages });
  const { paper } = room;
  const feed = (...items: readonly Item[]) => {
    paper.routes["/feed"] = sends(rss(...items));
  };
  feed({ ...NOMINATED, link: link(paper.port) });
  const words = async () =>
    (await room.store.articles({ limit: 100 })).map(({ lines }) =>
      lines.map((line) => line.text).join(" "),
    );
  return { ...room, feed, words };
}

test("an article is read from its page where pages are fetched, once, and keeps the feed's title and date", async () => {
  const { poll, pass, asked, words, titles } = await roomWith({ "/news/1": sends(page(text)) });
  await poll();
  pass(15);
  await poll();
  expect(await words()).toEqual([text]);
  expect(await titles()).toEqual([NOMINATED.title]);
  expect(asked("/news/1")).toBe(1);
});

test("no page is asked for where they are not, nor one that robots.txt rules out", async () => {
  const off = await roomWith({ "/news/1": sends(page(text)) }, false);
  await off.poll();
  expect(off.asked("/news/1")).toBe(0);
  const ruledOut = await roomWith({
    "/news/1": sends(page(text)),
    "/robots.txt": sends("User-agent: *\nDisallow: /news"),
  });
  await ruledOut.poll();
  expect(ruledOut.asked("/news/1")).toBe(0);
  for (const { words } of [off, ruledOut]) expect(await words()).toEqual([NOMINATED.text]);
});

test.each([
  ["is not there", sends("", {}, 404)],
  ["has less than the feed", sends(page("They met."))],
  ["is no page", sends("\0\0\0")],
])("where the page %s, the article is what the feed says", async (_, route) => {
  const { poll, words } = await roomWith({ "/news/1": route });
  await poll();
  expect(await words()).toEqual([NOMINATED.text]);
});

test("a page shows whose an article is where the feed's words do not; one that is another's is asked for once", async () => {
  const { poll, pass, paper, feed, asked, titles } = await roomWith({
    "/news/2": sends(page(`${text} She was nominated by Labour branches.`)),
    "/news/3": sends(
      page("Labour’s plan for bridges was read out on Monday, and nobody spoke on it."),
    ),
  });
  feed(
    { title: "Labour’s week", link: link(paper.port, "/news/2") },
    { title: "Labour’s bridges", link: link(paper.port, "/news/3") },
    { title: "Rain in Eastmere", link: link(paper.port, "/news/4") },
  );
  for (let n = 0; n < 3; n++) {
    await poll();
    pass(15);
  }
  expect(await titles()).toEqual(["Labour’s week"]);
  expect([2, 3, 4].map((n) => asked(`/news/${n}`))).toEqual([1, 1, 0]);
});

test("ten pages are asked for after one answer, and the others after the next", async () => {
  const many = Array.from({ length: 14 }, (_, n) => `/news/${n}`);
  const { poll, pass, paper, feed, titles } = await roomWith(
    Object.fromEntries(many.map((path) => [path, sends(page(`${text} ${path}`))])),
  );
  feed(
    ...many.map((path) => ({
      title: `Ada Lintott is nominated for Labour’s committee ${path}`,
      link: link(paper.port, path),
    })),
  );
  await poll();
  expect(await titles()).toHaveLength(10);
  pass(15);
  await poll();
  expect(await titles()).toHaveLength(14);
});

test("an article whose page was being fetched when the desk stopped is read whole by the next", async () => {
  const hanging = Promise.withResolvers<void>();
  const { poll, poller, fetches, pass, paper, titles, words } = await roomWith({
    "/news/1": () => hanging.resolve(),
  });
  const stopping = fetches();
  const first = poller(stopping);
  first.wake();
  await hanging.promise;
  first.close();
  await stopping.close();
  await first.idle();
  expect(await titles()).toEqual([]);
  paper.routes["/news/1"] = sends(page(text));
  pass(15);
  await poll();
  expect(await words()).toEqual([text]);
});
