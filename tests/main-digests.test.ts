import { setImmediate } from "node:timers/promises";
import { test } from "vitest";
import { type DeskOnBoth, deskOnBoth } from "./support/desk-on-both.ts";
import { madeUpInput } from "./support/record.ts";

const HEADLINE = "Executive committee ballots to be counted in public";
const contest = madeUpInput.contests["clp-2019-11"];

/** A desk looks for what may have been posted after half a minute, and posts what is not there up to a quarter after. */
const UNTIL_SURE = { timeout: 90_000 };
const SOON = { timeout: 20_000 };

/** Reads an article of an outlet that does not exist, as somebody does by hand. */
async function ingest({ write, command }: DeskOnBoth, instant: string): Promise<void> {
  const text = `${HEADLINE}\n\nThe count for the committee will be open to all members.\n`;
  const file = await write("article.txt", text);
  const article = ["--publisher", "The Example Gazette", "--published", instant.slice(0, 10)];
  await command("ingest", [file, ...article], instant);
}

const states = async ({ ledger }: DeskOnBoth) => (await ledger()).map(({ state }) => state).sort();

test.concurrent("a digest is set up on both platforms, comes once at its minute though the process is killed as it posts, is silent the next day, and a fact that is corrected later is put right under it once", {
  timeout: 150_000,
}, async ({ onTestFinished, expect }) => {
  const both = await deskOnBoth(1, onTestFinished);
  const { places } = both;
  const posts = () => places.flatMap((place) => place.posts());

  const evening = await both.runAt("2021-11-11T19:00:00.000Z");
  for (const place of places)
    expect(await place.add(place.channels[0] ?? "", { topics: "everything" })).toContain(
      "Next: Friday 12 November 2021 at 08:00",
    );
  await ingest(both, "2021-11-11T21:00:00.000Z");
  expect(posts()).toEqual([]);
  await both.kill(evening);

  for (const place of places) place.fail({ silence: "after" });
  const morning = await both.runAt("2021-11-12T08:00:00.000Z");
  await expect.poll(() => posts().length, SOON).toBe(2);
  expect(await states(both)).toEqual(["sending", "sending"]);
  await both.kill(morning);

  const again = await both.runAt("2021-11-12T08:02:00.000Z");
  await expect.poll(() => states(both), UNTIL_SURE).toEqual(["sent", "sent"]);
  for (const { posts, list, channels } of places) {
    expect(posts().map(({ text }) => text)).toEqual([expect.stringContaining(HEADLINE)]);
    expect(await list(channels[0] ?? "")).toContain("Last: digest 1, Friday 12 November 2021");
  }
  await both.kill(again);

  await both.runAt("2021-11-13T08:00:00.000Z");
  await expect.poll(() => states(both), SOON).toEqual(["sent", "sent", "skipped", "skipped"]);
  expect(posts()).toHaveLength(2);

  await both.correct("elections/clp-2019-11.yaml", { ...contest, declared: "2019-11-13" });
  await both.correct("changes.yaml", [
    {
      date: "2021-11-13",
      what: "CLP section, November 2019: declared on 13 November, not on 12 November",
      why: "The Gazette corrected its report.",
      sources: ["gazette/2019-clp"],
      facts: ["record:contest-declared:clp-2019-11"],
    },
  ]);
  const send = () => both.command("corrections", ["--send"], "2021-11-13T08:00:00.000Z");
  expect(await send()).toContain("2 corrections to be posted");
  await expect
    .poll(() => states(both), SOON)
    .toEqual([...Array(4).fill("sent"), "skipped", "skipped"]);
  for (const place of places) {
    const [digest, correction, ...more] = place.posts();
    expect(more).toEqual([]);
    expect(correction?.under).toBe(digest?.id);
    expect(correction?.text).toContain("the record now has 13 November 2019");
    expect(correction?.text).toContain("The Gazette corrected its report.");
  }
  expect(await send()).toContain("No post has to be corrected");
  expect(posts()).toHaveLength(4);
});

test.concurrent("whatever has become of a post when the process is killed, not begun, not taken, taken with its answer lost, or answered and not yet written down, it comes once", {
  timeout: 150_000,
}, async ({ onTestFinished, expect }) => {
  const both = await deskOnBoth(3, onTestFinished);
  const { places } = both;
  const evening = await both.runAt("2021-11-11T19:00:00.000Z");
  for (const { add, channels } of places) {
    for (const channel of channels) await add(channel, { topics: "everything", nothing: "say so" });
    // The second in a channel waits for the first.
    await add(channels[0] ?? "", { topics: "Ada Lintott", nothing: "say so" });
  }
  await both.kill(evening);

  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  for (const { fail } of places)
    for (const fault of [{ silence: "before" }, { silence: "after" }, { held: answered }] as const)
      fail(fault);
  const morning = await both.runAt("2021-11-12T08:00:00.000Z");
  await expect.poll(() => places.map(({ asked }) => asked()), SOON).toEqual([3, 3]);
  expect(places.map(({ posts }) => posts().length)).toEqual([2, 2]);
  expect(await states(both)).toEqual([...Array(2).fill("due"), ...Array(6).fill("sending")]);
  // Stopped, it reads no answer that comes.
  morning.child.kill("SIGSTOP");
  answer();
  await setImmediate();
  await both.kill(morning);

  await both.runAt("2021-11-12T08:02:00.000Z");
  await expect.poll(() => states(both), UNTIL_SURE).toEqual(Array(8).fill("sent"));
  for (const { channels, posts } of places)
    expect(posts().map(({ channel }) => channel)).toEqual([channels[0], ...channels]);
});
