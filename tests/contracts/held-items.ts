import { afterEach, describe, expect, type TestContext, test } from "vitest";
import type { HeldItem } from "#src/digest/deliver/held-items.ts";
import type { DigestStore } from "#src/digest/deliver/ledger.ts";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { article } from "../digest/content/made-up-stories.ts";
import { NOON, noonPlus, subscribed, TENANT, titled } from "../digest/deliver/desk.ts";
import type { Engine } from "../digest/deliver/places.ts";

const CHANNEL = { tenant: TENANT, id: "C1" };
const LEASE = 90_000;

const item = (id: string) => ({
  story: `story of ${id}`,
  articles: [article(id)] as const,
  before: 0,
  topics: [],
  people: ["ada-lintott"],
  accused: ["ada-lintott"],
});

/** Holds what a store keeps for the managers of a channel to its contract. */
export function heldItemsContract({ name, newPlace }: Engine): void {
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  async function withItems(context: TestContext, ...ids: readonly string[]) {
    const place = await newPlace(context);
    const stores: DigestStore[] = [];
    for (let n = 0; n < 2; n++) {
      const store = await openStore(place);
      opened.push(store);
      stores.push(store.digests);
    }
    const [store, other] = stores;
    if (!store || !other) throw new Error("two stores were opened");
    const subscription = await subscribed(store, "C1");
    await store.held.add(subscription, ids.map(item), NOON);
    return { store, other, subscription };
  }
  const only = async (store: DigestStore): Promise<HeldItem> => {
    const [held] = await store.held.waiting(CHANNEL);
    if (!held) throw new Error("nothing is held");
    return held;
  };

  describe(`held items: ${name}`, () => {
    test("what is left out is kept once, for its channel alone, and its maker is told once", async (context) => {
      const { store, other, subscription } = await withItems(context, "a", "b");
      await other.held.add(subscription, [item("a"), item("b")], noonPlus({ minutes: 1 }));
      const waiting = await store.held.waiting(CHANNEL);
      expect(waiting.map((each) => each.item.story).sort()).toEqual(["story of a", "story of b"]);
      expect(await store.held.waiting({ ...CHANNEL, id: "C2" })).toEqual([]);
      const tenant = { ...TENANT, id: "T2" };
      expect(await store.held.waiting({ ...CHANNEL, tenant })).toEqual([]);
      const told = await store.tellings.claim("slack", noonPlus({ minutes: 2 }), LEASE);
      expect(told).toMatchObject([
        { user: "maker of C1", text: expect.stringMatching(/^2 items were held back/) },
      ]);
    });

    test("of several who release it at once one does, and its post is due once", async (context) => {
      const { store, other } = await withItems(context, "a");
      const held = await only(store);
      const by = { user: "U2", now: NOON };
      const won = await Promise.all(
        [store, other, store, other].map((each) => each.held.release(held, titled("Released"), by)),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await store.held.waiting(CHANNEL)).toEqual([]);
      expect(await store.deliveries.recent(CHANNEL, 9)).toMatchObject([
        { state: "due", scheduledFor: NOON, composed: { answer: { title: "Released" } } },
      ]);
    });

    test("what was dropped is not released, nor held again", async (context) => {
      const { store, other, subscription } = await withItems(context, "a");
      const held = await only(store);
      expect(await store.held.drop(held, "U2")).toBe(true);
      expect(await other.held.release(held, titled("Released"), { user: "U3", now: NOON })).toBe(
        false,
      );
      await other.held.add(subscription, [item("a")], NOON);
      expect(await store.held.waiting(CHANNEL)).toEqual([]);
      expect(await store.deliveries.recent(CHANNEL, 9)).toEqual([]);
    });
  });
}
