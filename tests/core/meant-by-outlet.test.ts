import { expect, test } from "vitest";
import { meantByOutlet } from "#src/core/meant-by-outlet.ts";
import { invented } from "../support/invented-articles.ts";
import { madeUpNews } from "../support/made-up-news.ts";
import { madeUpRecord } from "../support/record.ts";

const OF_ADA = invented({
  publisher: "Ballot Weekly",
  paragraphs: ["Ada Lintott is backed by the Lantern Alliance."],
});
const OF_BOTH = invented({
  publisher: "Eastmere Post",
  paragraphs: ["Ada Lintott is backed by the Lantern Alliance, and Bryn Lintott by nobody."],
});

const news = madeUpNews([OF_ADA, OF_BOTH]);
const meant = async (text: string) => {
  const outlets = await news.outlets();
  const asking = { record: madeUpRecord, now: "2021-06-10T09:00:00Z", conversation: null, outlets };
  return meantByOutlet(text, { record: madeUpRecord, news }, asking);
};

test("of two of one surname the one is meant whom the outlet that is asked for names", async () => {
  expect(await meant("who backed Lintott, according to Ballot Weekly?")).toBe(
    "who backed Ada Lintott, according to Ballot Weekly?",
  );
});

test.each([
  "who backed Lintott, according to Eastmere Post?",
  "who backed Lintott?",
  "who backed Tarrow, according to Ballot Weekly?",
])(
  "and nobody where it names both or no outlet is asked for, or where nothing is open: %s",
  async (text) => {
    expect(await meant(text)).toBeNull();
  },
);
