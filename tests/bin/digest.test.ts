import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { subscribed, titled } from "../digest/deliver/desk.ts";

const ROOT = join(import.meta.dirname, "../..");
const NOON = "2026-11-26T12:00:00.000Z";
const DECLARED = "record:contest-declared:clp-2018-09";

/** A folder with a store in it, in which something is done before a command is run. */
async function storeWith<T>(work: (store: Store) => Promise<T>): Promise<[string, T]> {
  const folder = mkdtempSync(join(tmpdir(), "digest-bin-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore({ folder });
  try {
    return [folder, await work(store)];
  } finally {
    await store.close();
  }
}

function run(file: string, folder: string, ...args: string[]) {
  return new Promise<{ code: number; said: string }>((done) => {
    const env = { PATH: process.env.PATH, NEC_DESK_DATA: folder, NEC_DESK_NOW: NOON };
    execFile(
      process.execPath,
      [join(ROOT, `src/bin/${file}.ts`), ...args],
      { env, cwd: ROOT },
      (fault, stdout, stderr) =>
        done({ code: typeof fault?.code === "number" ? fault.code : 0, said: stdout + stderr }),
    );
  });
}

test("npm run digest lists what there is, previews it, and says where there is nothing to send", async () => {
  const [folder, { id }] = await storeWith(({ digests }) => subscribed(digests, "C1"));
  const { said } = await run("digest", folder, "list");
  expect(said).toContain(`${id}  slack T1 C1: Digest of everything: weekdays at 12:00`);
  expect((await run("digest", folder, "preview", id.slice(0, 5))).said).toMatch(
    /Digest 1|Nothing is new/,
  );
  expect(await run("digest", folder, "send", "zzzz")).toEqual({
    code: 1,
    said: "No digest has the code zzzz. npm run digest -- list has all.\n",
  });
  expect((await run("digest", folder, "paint")).code).toBe(2);
}, 60_000);

/** A store with one post that gave another day for the declaration than the record has. */
const withStalePost = () =>
  storeWith(async ({ digests }) => {
    const { id, channel, madeBy } = await subscribed(digests, "C1");
    const planned = { subscription: id, channel, madeBy, scheduledFor: NOON, until: null };
    await digests.deliveries.plan([planned], NOON);
    const options = { now: NOON, lease: 90_000, limit: 1, ofWorkspace: 1 };
    const [claimed] = await digests.deliveries.claim("slack", options);
    if (!claimed) throw new Error("nothing was due");
    const digest = titled("Digest 41", [{ key: DECLARED, value: "2018-09-02" }]);
    await digests.deliveries.keep(claimed, digest, { until: NOON, kept: 0 });
    await digests.deliveries.sent(claimed.delivery.id, "m1", NOON);
    return channel;
  });

test("npm run corrections lists a post that gave what the record has otherwise now, and corrects it once", async () => {
  const [folder, channel] = await withStalePost();
  const listed = await run("corrections", folder);
  expect(listed.said).toContain("slack T1 C1: “Digest 41”");
  expect(listed.said).toContain("the post had 2 September 2018; the record now has");
  expect((await run("corrections", folder, "--send")).said).toContain("1 correction to be posted");
  expect((await run("corrections", folder, "--send")).said).toMatch(/^No post has to be corrected/);
  const store = await openStore({ folder });
  const last = await store.digests.deliveries.recent(channel, 9);
  await store.close();
  const replies = last.filter(({ reply }) => reply !== null);
  expect(replies).toMatchObject([{ state: "due", reply: "m1" }]);
}, 60_000);
