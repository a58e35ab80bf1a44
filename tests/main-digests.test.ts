import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { type MainProcess, mainInFolder, type Run } from "./support/main-process.ts";
import { type FakeSlack, fakeSlack } from "./support/slack/fake.ts";

const INGEST = join(import.meta.dirname, "../src/bin/ingest.ts");
const HEADLINE = "Executive committee ballots to be counted in public";

/** A desk that runs in a fake Slack, over one store that lasts from run to run. */
async function started() {
  const fake = await fakeSlack();
  onTestFinished(() => fake.close());
  const folder = await mkdtemp(join(tmpdir(), "nec-desk-digests-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const users = [{ id: "U1", admin: true }];
  const { botToken } = fake.workspace("T1", { channels: ["C1"], users });
  const run = await mainInFolder({
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: fake.appToken,
    SLACK_API_URL: fake.url,
    NEC_DESK_DATA: folder,
  });
  return { fake, folder, run };
}

/** A person may ask twenty times a minute. */
const SELDOM = { interval: 2_000, timeout: 20_000 };

const at = (run: Run, instant: string): MainProcess => run({ NEC_DESK_NOW: instant });

async function killed({ child }: MainProcess, fake: FakeSlack): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "close");
  fake.socket.drop();
  await expect.poll(() => fake.socket.connections()).toEqual([]);
}

async function typed(fake: FakeSlack, text: string): Promise<string> {
  await fake.socket.connected();
  const before = fake.ephemerals.length;
  fake.socket.slash("T1", { user: "U1", channel: "C1", text });
  await fake.until(() => fake.ephemerals.length > before, "an answer");
  return fake.ephemerals.at(-1)?.text ?? "";
}

/** Reads an article of an outlet that does not exist, as somebody does by hand. */
async function ingest(folder: string, instant: string): Promise<void> {
  const file = join(folder, "article.txt");
  await writeFile(
    file,
    `${HEADLINE}\n\nThe count for the committee will be open to all members.\n`,
  );
  const article = ["--publisher", "The Example Gazette", "--published", instant.slice(0, 10)];
  const env = { ...process.env, NEC_DESK_DATA: folder, NEC_DESK_NOW: instant };
  await promisify(execFile)(process.execPath, [INGEST, file, ...article], { env });
}

test("a digest is set up, comes once at its minute though its process is killed as it posts, and the next day's is silent", async () => {
  const { fake, folder, run } = await started();
  const evening = at(run, "2026-11-22T19:00:00.000Z");
  const said = await typed(fake, "digest add everything, daily at 8");
  expect(said).toContain("Next: Monday 23 November 2026 at 08:00 (Europe/London).");
  await killed(evening, fake);
  await ingest(folder, "2026-11-22T21:00:00.000Z");

  fake.fail("chat.postMessage", { silence: "after" });
  const morning = at(run, "2026-11-23T08:00:00.000Z");
  await fake.posted(({ channel }) => channel === "C1");
  await killed(morning, fake);

  const again = at(run, "2026-11-23T08:01:00.000Z");
  // It looks once what may have been on its way has surely ended.
  const looks = () => fake.calls("conversations.history").length;
  await expect.poll(looks, { timeout: 60_000 }).toBeGreaterThan(0);
  await expect
    .poll(() => typed(fake, "digest list"), SELDOM)
    .toContain("Last: digest 1, Monday 23 November");
  expect(fake.messages("C1").map(({ text }) => text)).toEqual([expect.stringContaining(HEADLINE)]);
  await killed(again, fake);

  at(run, "2026-11-24T08:00:30.000Z");
  await expect
    .poll(() => typed(fake, "digest list"), SELDOM)
    .toContain("Next: Wednesday 25 November 2026 at 08:00");
  expect(fake.messages("C1")).toHaveLength(1);
}, 120_000);
