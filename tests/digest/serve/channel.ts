import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { present } from "#src/adapters/terminal/present.ts";
import type { Answer } from "#src/core/answer.ts";
import type { Story } from "#src/core/news.ts";
import type { Digests } from "#src/digest/digests.ts";
import type { At } from "#src/digest/requests/request.ts";
import type { Serving } from "#src/digest/serve/context.ts";
import { createDigests } from "#src/digest/serve/index.ts";
import { openStore } from "#src/store/open.ts";
import { madeUpRecord } from "../../support/record.ts";
import { MONDAY, newsOf } from "../content/made-up-stories.ts";

export const TENANT = { platform: "slack", id: "T1" };

/** A channel of a desk with a store of its own, and what is asked there. */
export interface Channel {
  readonly digests: Digests;
  readonly serving: Serving;
  /** What comes back to a line, by whoever manages the channel unless something else is said. */
  ask(line: string, at?: Partial<At>): Promise<Answer>;
  /** The same as text in one line a paragraph. */
  say(line: string, at?: Partial<At>): Promise<string>;
  /** The codes of what comes to the channel, oldest first. */
  codes(): Promise<readonly string[]>;
  /** Puts the clock to an instant. */
  setNow(instant: string): void;
}

/** See `Channel`. The desk has read these stories; it is Monday 7 June 2021, eight o'clock in London. */
export async function channelWith(stories: readonly Story[] = []): Promise<Channel> {
  const folder = mkdtempSync(join(tmpdir(), "digests-"));
  const store = await openStore({ folder });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let now = MONDAY;
  const serving: Serving = {
    record: madeUpRecord,
    news: newsOf(stories),
    store: store.digests,
    now: () => now,
  };
  const digests = createDigests(serving);
  const place: At = {
    channel: { tenant: TENANT, id: "C1" },
    user: "U1",
    isAlone: true,
    mayManage: async () => null,
    mayPost: async () => null,
  };
  const ask = async (line: string, at: Partial<At> = {}) => {
    const reading = digests.read({ text: line });
    if (!reading) throw new Error(`"${line}" is not about digests`);
    if (reading.kind === "problem") return reading.answer;
    return digests.serve(reading.request, { ...place, ...at });
  };
  return {
    digests,
    serving,
    ask,
    say: async (line, at) => present(await ask(line, at), Number.POSITIVE_INFINITY),
    codes: async () => (await digests.ofChannel(place.channel)).map(({ code }) => code),
    setNow: (instant) => {
      now = instant;
    },
  };
}
