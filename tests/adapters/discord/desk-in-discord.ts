import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { commands } from "#commands";
import type { Running } from "#src/adapters/adapter.ts";
import { type DiscordOptions, discord } from "#src/adapters/discord/index.ts";
import { register } from "#src/adapters/discord/register.ts";
import { createDesk, type Desk } from "#src/core/ask.ts";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import {
  type FakeDiscord,
  type FakeOptions,
  fakeDiscord,
  snowflake,
} from "../../support/discord/fake.ts";
import { productProblems } from "../../support/discord/product-rules.ts";
import { validate } from "../../support/discord/validate.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { quickClock } from "../../support/quick-clock.ts";
import { madeUpRecord } from "../../support/record.ts";

export const NOW = "2026-11-22T09:00:00.000Z";
export const GUILD = snowflake(1);
export const CHANNEL = snowflake(1001);
export const OTHER = snowflake(1002);
export const THREAD = snowflake(1003);
/** Channels in which the desk may not write, not embed, not be. */
export const QUIET = snowflake(1004);
export const BARE = snowflake(1005);
export const HIDDEN = snowflake(1006);
export const ANN = snowflake(2001);
export const BEN = snowflake(2002);
export const ROBOT = snowflake(2003);

export const POST = "/channels/:channel/messages";
export const CALLBACK = "/interactions/:interaction/:token/callback";

export interface InDiscord {
  readonly fake: FakeDiscord;
  readonly store: Store;
  readonly clock: ReturnType<typeof quickClock>;
  /** What was logged so far. */
  readonly lines: string[];
  /** Starts one more process, on the same store. */
  start(desk?: Desk, options?: Partial<DiscordOptions>): Promise<Running>;
}

/** The desk over the made-up record. */
export const desk = (): Desk => createDesk(madeUpRecord, { commands, news: madeUpNews() });

/** A fake Discord with the commands registered, and a store; all of it ends with the test. */
export async function inDiscord(gateway: Omit<FakeOptions, "validate"> = {}): Promise<InDiscord> {
  const folder = await mkdtemp(join(tmpdir(), "nec-desk-discord-"));
  const fake = await fakeDiscord({
    ...gateway,
    validate: (request) => [...validate(request), ...productProblems(request)],
  });
  fake.guild(GUILD, {
    channels: [
      CHANNEL,
      OTHER,
      { id: THREAD, type: "thread", parent: CHANNEL },
      { id: QUIET, deny: ["SendMessages"] },
      { id: BARE, deny: ["EmbedLinks"] },
      { id: HIDDEN, type: "private" },
    ],
    members: [ANN, { id: BEN, manages: true }, { id: ROBOT, bot: true }],
  });
  const { token, applicationId, apiUrl } = fake;
  await register({ token, applicationId, apiUrl }, commands);
  const store = await openStore({ folder });
  const clock = quickClock();
  const lines: string[] = [];
  const running: Running[] = [];
  onTestFinished(async () => {
    await Promise.all(running.map((one) => one.stop()));
    await store.close();
    await fake.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    fake,
    store,
    clock,
    lines,
    async start(over = desk(), options = {}) {
      const settings = { token, applicationId, apiUrl, shards: "auto" } as const;
      const log = (line: string) => lines.push(line);
      const one = await discord({
        settings,
        store,
        now: () => NOW,
        log,
        clock,
        timeout: 1_000,
        ...options,
      }).start(over);
      running.push(one);
      return one;
    },
  };
}
