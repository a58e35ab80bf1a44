import { createInterface } from "node:readline";
import { openStore, type Place } from "#src/store/open.ts";
import { keepInvented, numbered } from "./invented-articles.ts";

/*
 * A process of its own on a store, told what to do by lines on stdin, one JSON object each, and saying so by lines on
 * stdout:
 *   {"open": Place}            opened
 *   {"claim": ["a", "b"]}      each key claimed as an event, all at once; those won, as one JSON array
 *   {"stream": "name"}         name-1, name-2 … one after another, without end: each key once it is claimed
 *   {"keep": "name"}           name-1, name-2 … one after another, without end: each title once its article is kept
 *   {"close": true}            closed
 */
type Order =
  | { readonly open: Place }
  | { readonly claim: readonly string[] }
  | { readonly stream: string }
  | { readonly keep: string }
  | { readonly close: true };

const TENANT = { platform: "slack", id: "T1" };
const NOW = "2026-11-22T09:00:00.000Z";
let store: Awaited<ReturnType<typeof openStore>> | undefined;

/** Done when the line has left the process: nothing it said is lost when it is killed. */
function say(line: string): Promise<void> {
  return new Promise((left) => {
    process.stdout.write(`${line}\n`, () => left());
  });
}

async function claims(key: string): Promise<boolean> {
  if (!store) throw new Error("not opened");
  return store.events.claim(TENANT, [key], NOW);
}

await say("ready");
for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line) as Order;
  if ("open" in order) {
    store = await openStore(order.open);
    await say("opened");
  } else if ("claim" in order) {
    const won = await Promise.all(order.claim.map(claims));
    await say(JSON.stringify(order.claim.filter((_, i) => won[i])));
  } else if ("stream" in order) {
    for (let n = 1; ; n += 1) {
      const key = `${order.stream}-${n}`;
      if (await claims(key)) await say(key);
    }
  } else if ("keep" in order) {
    for (let n = 1; ; n += 1) {
      const title = `${order.keep}-${n}`;
      if (!store) throw new Error("not opened");
      await keepInvented(store.news, numbered(title));
      await say(title);
    }
  } else {
    await store?.close();
    await say("closed");
    break;
  }
}
