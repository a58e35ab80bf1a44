import type { Cues, Frame } from "../frame.ts";

const DIGEST: Cues = `
  digest, digests, daily digest, daily update, daily updates, daily summary, daily post, daily news,
  morning update, morning digest, weekly digest, newsletter, subscribe, subscribed, subscribing,
  subscription, subscriptions, unsubscribe, sign up, signed up, every morning, each morning,
  every day at, each day at`;

const ALERT: Cues = `
  alert, alerts, alert me, notify, notify me, notification, notifications, let me know when,
  let us know when, tell me when, ping me, keep me posted, keep me updated, keep us posted,
  keep us updated`;

/** What stands around asking for something to come of its own accord. */
const AROUND = `
  can, could, do, does, how, what, when, where, i, we, me, us, you, your, a, an, the, this, that,
  channel, server, workspace, here, in, to, of, on, for, from, about, with, at, my, our, get, got,
  have, want, would, like, send, sends, sent, post, posts, posted, set, set up, setup, up, make,
  create, add, start, stop, turn, turn on, turn off, off, pause, cancel, remove, change, edit, list,
  new, news, anything, something, is, are, there, it, any, every, each, day, days, daily, weekly,
  week, morning, mornings, weekday, weekdays, please, desk, bot, nec, labour, happens, comes,
  changes, up to date, time, which, give, gives, way, possible, offer, also, and`;

function frame(name: string, cues: Cues, command: string, examples: readonly string[]): Frame {
  return {
    name,
    cues: [cues],
    also: AROUND,
    takes: {},
    weight: -2,
    examples,
    outcome: () => ({ query: { kind: "help", command } }),
  };
}

/** Asked for what comes to a channel of its own accord: how it is set up. The channel's own are made by commands. */
export const digestFrames: readonly Frame[] = [
  frame("digests", DIGEST, "digest", ["can I get a daily digest?", "how do we subscribe?"]),
  frame("alerts", ALERT, "follow", ["how do I set up alerts?", "notify me when something happens"]),
];
