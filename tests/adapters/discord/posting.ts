import type { Platform } from "#src/digest/deliver/settings.ts";
import type { Channel, Poster } from "#src/digest/model.ts";
import { CHANNEL, GUILD, type InDiscord, inDiscord, NOW } from "./desk-in-discord.ts";

/** A delivery's id: 22 characters, one of them markdown. */
export const DELIVERY = "kTz3_0vQb9-xLrW7mYh1Ga";

export const tenant = { platform: "discord", id: GUILD };
export const channel = (id = CHANNEL): Channel => ({ tenant, id });

/** A signal that nothing aborts. */
export const signal = (): AbortSignal => new AbortController().signal;

export interface Posting extends InDiscord {
  readonly poster: Poster;
  readonly rates: Platform["rates"];
  /** The clock of the stand-in, in milliseconds. */
  readonly time: { now: number };
}

/** A desk in a fake Discord whose clock the test moves, and how it posts there. */
export async function posting(): Promise<Posting> {
  const time = { now: Date.parse(NOW) };
  const all = await inDiscord({ now: () => time.now });
  const { posts } = await all.start();
  if (!posts) throw new Error("Discord has no way to post.");
  return { ...all, ...posts, time };
}
