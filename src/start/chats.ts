import type { Running } from "#src/adapters/adapter.ts";
import type { Digests } from "#src/digest/digests.ts";
import type { Env } from "#src/env.ts";
import type { Store } from "#src/store/store.ts";
import { nowOf } from "./clock.ts";
import type { Begin } from "./health.ts";
import type { Parts } from "./parts.ts";
import { log } from "./said.ts";

/** What a chat platform is started with. */
export interface Chatting {
  readonly env: Env;
  readonly begin: Begin;
  readonly store: Store;
  readonly digests: Digests;
}

/** By the name that its tenants have. */
const STARTS = { slack: startSlack, discord: startDiscord } as const;

/**
 * Connects to each of some platforms, all at once. What has started by then is in `running`, also where one fails.
 * Gives those that run, by name.
 */
export async function startChats(
  names: Parts["chats"],
  chatting: Chatting,
  running: Running[],
): Promise<Readonly<Record<string, Running>>> {
  const started = await Promise.allSettled(names.map((name) => STARTS[name](chatting)));
  const chats: Record<string, Running> = {};
  started.forEach((one, at) => {
    const [name, chat] = [names[at], one.status === "fulfilled" ? one.value : null];
    if (!name || !chat) return;
    running.push(chat);
    chats[name] = chat;
  });
  for (const one of started) if (one.status === "rejected") throw one.reason;
  return chats;
}

async function startSlack({ env, begin, store, digests }: Chatting): Promise<Running | null> {
  if (!env.slack) return null;
  const { slack } = await import("#src/adapters/slack/index.ts");
  const options = { mode: env.slack, store, digests, now: nowOf(env), log };
  const running = await begin(slack({ ...options, apiUrl: env.SLACK_API_URL }));
  log(`NEC Desk is in Slack ${running.where}`);
  return running;
}

async function startDiscord({ env, begin, store, digests }: Chatting): Promise<Running | null> {
  if (!env.discord) return null;
  const { discord } = await import("#src/adapters/discord/index.ts");
  const options = { settings: env.discord, store, digests, now: nowOf(env), log };
  const running = await begin(discord(options));
  log(`NEC Desk is in Discord ${running.where}`);
  return running;
}
