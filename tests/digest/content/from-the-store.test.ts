import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { present } from "#src/adapters/terminal/present.ts";
import { collect } from "#src/digest/content/collect.ts";
import { compose } from "#src/digest/content/compose.ts";
import { openStore } from "#src/store/open.ts";
import { keepInvented } from "../../support/invented-articles.ts";
import { madeUpRecord } from "../../support/record.ts";
import { ADA, LANTERN, subscribed } from "./made-up-stories.ts";

test("articles that were read and kept come in the digest after, once, those that accuse held", async () => {
  const folder = mkdtempSync(join(tmpdir(), "digest-"));
  const store = await openStore({ folder });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  // All are found at 09:00 on 10 December 2019.
  await keepInvented(
    store.news,
    {
      title: "Lintott wants ballots to stay open for longer",
      url: "https://herald.example.org/ballots",
      paragraphs: ["Ada Lintott said on Monday that ballots of the committee should stay open."],
    },
    {
      title: "Alliance names its slate for the committee",
      url: "https://herald.example.org/slate",
      published: "2016-02-01",
      paragraphs: ["Three candidates of the Lantern Alliance stand for the NEC."],
    },
    {
      title: "Lintott accused of fiddling the count",
      url: "https://herald.example.org/count",
      paragraphs: ["Ada Lintott was accused by a rival of fiddling the count in Eastmere."],
    },
  );
  const subscription = subscribed([ADA, LANTERN]);
  const on = async (since: string, until: string) =>
    compose(
      await collect({ record: madeUpRecord, news: store.news, subscription, since, until }),
      subscription,
      1,
    );
  const first = await on("2019-12-10T08:00:00.000Z", "2019-12-11T08:00:00.000Z");
  const text = first && present(first.answer, Number.POSITIVE_INFINITY);
  expect(text).toContain("Two stories since Tuesday 10 December; 1 item is held");
  expect(text).toContain(
    "“Lintott wants ballots to stay open for longer” (The Example Herald, 2 December 2019). You follow Ada Lintott.",
  );
  expect(text).toContain(
    "“Alliance names its slate for the committee” (The Example Herald, 1 February 2016).",
  );
  expect(text).not.toContain("fiddling");
  expect(await on("2019-12-11T08:00:00.000Z", "2019-12-12T08:00:00.000Z")).toBeNull();
});
