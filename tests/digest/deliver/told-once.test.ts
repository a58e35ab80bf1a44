import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { present } from "#src/adapters/terminal/present.ts";
import { composeFor } from "#src/digest/content/compose-for.ts";
import { deliverDue } from "#src/digest/deliver/deliver-due.ts";
import { Sightings } from "#src/digest/deliver/sightings.ts";
import type { Posted } from "#src/digest/model.ts";
import { openStore } from "#src/store/open.ts";
import { handClock } from "../../support/hand-clock.ts";
import { keepInvented } from "../../support/invented-articles.ts";
import { madeUpRecord } from "../../support/record.ts";
import { FREELY } from "./desk.ts";

const SENT: Posted = { kind: "sent", message: "m1" };

/** A desk on a store of its own, with a digest of everything in one channel since 10 December 2019 at eight. */
async function desk() {
  const folder = mkdtempSync(join(tmpdir(), "told-"));
  const { news, digests, close } = await openStore({ folder });
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  const channel = { tenant: { platform: "slack", id: "T1" }, id: "C1" };
  const { id: subscription } = await digests.subscriptions.add({
    kind: "digest",
    channel,
    topics: [{ kind: "everything" }],
    rhythm: { days: [1, 2, 3, 4, 5, 6, 7], time: "08:00", zone: "UTC" },
    most: 8,
    saysNothing: false,
    madeBy: "U1",
    madeAt: "2019-12-10T08:00:00.000Z",
  });
  const [clock, sightings] = [handClock(), new Sightings()];
  return {
    /** Keeps an article that was found at nine on 10 December, whenever it is kept. */
    keep: (title: string) =>
      keepInvented(news, {
        title,
        url: `https://herald.example.org/${title.length}`,
        paragraphs: [`The committee met in Eastmere. It was about this: ${title}.`],
      }),
    /** What is posted at eight of a day of December, and on what it is answered; null where nothing is. */
    async digestOn(day: number, answer: Posted = SENT): Promise<string | null> {
      const now = `2019-12-${day}T08:00:00.000Z`;
      const due = { subscription, channel, madeBy: "U1", scheduledFor: now, until: null };
      await digests.deliveries.plan([due], now);
      // Long enough for a look at what may be there.
      clock.move(60_000);
      let posted: string | null = null;
      const poster = {
        async post(_: unknown, said: Parameters<typeof present>[0]) {
          posted = present(said, Number.POSITIVE_INFINITY);
          return answer;
        },
        find: async () => ({ kind: "cannot-look", problem: "It may not look." }) as const,
        async tell() {},
      };
      await deliverDue({
        store: digests,
        platforms: { slack: { poster, rates: FREELY } },
        compose: composeFor({ record: madeUpRecord, news, store: digests }),
        now: () => now,
        random: () => 0.5,
        clock,
        sightings,
        log: () => {},
      });
      return posted;
    },
  };
}

test("an article that is kept long after it was found comes with the next digest, and once", async () => {
  const { keep, digestOn } = await desk();
  await keep("Ballots stay open for longer");
  expect(await digestOn(11)).toContain("Ballots stay open for longer");
  await keep("Slates are to be named in spring");
  const second = await digestOn(12);
  expect(second).toContain("Slates are to be named in spring");
  expect(second).not.toContain("Ballots stay open for longer");
  expect(await digestOn(13)).toBeNull();
});

test("what a digest would have told that was given up comes with the next", async () => {
  const { keep, digestOn } = await desk();
  await keep("Ballots stay open for longer");
  const refused: Posted = { kind: "refused", problem: "It is not taken.", forGood: false };
  expect(await digestOn(11, refused)).toContain("Ballots stay open for longer");
  expect(await digestOn(12)).toContain("Ballots stay open for longer");
  expect(await digestOn(13)).toBeNull();
});

test("what stands in a post that may be there or not is not told again", async () => {
  const { keep, digestOn } = await desk();
  await keep("Ballots stay open for longer");
  await digestOn(11, { kind: "uncertain", problem: "The answer was lost." });
  await keep("Slates are to be named in spring");
  const next = await digestOn(12);
  expect(next).toContain("Slates are to be named in spring");
  expect(next).not.toContain("Ballots stay open for longer");
});
