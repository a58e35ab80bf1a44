import { afterEach, describe, expect, type TestContext, test } from "vitest";
import type { Claimed, Deliveries, DigestStore, Rates } from "#src/digest/deliver/ledger.ts";
import type { Channel } from "#src/digest/model.ts";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { NOON, noonPlus, planned, subscribed, TENANT, titled } from "../digest/deliver/desk.ts";
import type { Engine } from "../digest/deliver/places.ts";

const OTHER = { platform: "slack", id: "T2" };
const LEASE = 90_000;
const QUIETLY = { tell: null, pause: null };
const channel = (id: string, tenant = TENANT): Channel => ({ tenant, id });

const claims = (deliveries: Deliveries, other: object = {}): Promise<readonly Claimed[]> =>
  deliveries.claim("slack", { now: NOON, lease: LEASE, limit: 50, ofWorkspace: 50, ...other });

const channelsOf = (claimed: readonly Claimed[]) =>
  claimed.map(({ delivery }) => delivery.channel.id);

/** Holds the store of digests to its contract. */
export function digestStoreContract({ name, newPlace }: Engine): void {
  const opened: Store[] = [];
  const open = async (place: Parameters<typeof openStore>[0]): Promise<DigestStore> => {
    const store = await openStore(place);
    opened.push(store);
    return store.digests;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  const twoWithOneClaimed = async (context: TestContext) => {
    const place = await newPlace(context);
    const [store, other] = [await open(place), await open(place)];
    await planned(store, ["C1"]);
    const [claimed] = await claims(store.deliveries);
    if (!claimed) throw new Error("nothing claimed");
    return { store, stores: [store, other], claimed };
  };

  describe(`subscriptions: ${name}`, () => {
    test("a subscription is read back, and begins with what comes after it was made", async (context) => {
      const store = await open(await newPlace(context));
      const { subscriptions } = store;
      const made = await subscribed(store, "C1");
      const { madeAt } = made;
      expect(made).toMatchObject({ number: 0, paused: null, toldUntil: madeAt, toldKept: 0 });
      expect(made.rhythmSince).toBe(madeAt);
      expect(await subscriptions.read(TENANT, made.id)).toEqual(made);
      expect(await subscriptions.read(OTHER, made.id)).toBeNull();
    });

    test("they are listed by channel, by tenant, and as far as they are not paused", async (context) => {
      const store = await open(await newPlace(context));
      const { subscriptions } = store;
      const [a, b] = [await subscribed(store, "C1"), await subscribed(store, "C2")];
      const elsewhere = await subscribed(store, "C1", OTHER);
      expect(await subscriptions.ofChannel(channel("C1"))).toEqual([a]);
      expect((await subscriptions.ofTenant(TENANT)).map(({ id }) => id).sort()).toEqual(
        [a.id, b.id].sort(),
      );
      await subscriptions.pause(TENANT, a.id, "Away.");
      const active = (await subscriptions.active()).map(({ id }) => id);
      expect(active.sort()).toEqual([b.id, elsewhere.id].sort());
      expect(await subscriptions.ofChannel(channel("C1"))).toEqual([{ ...a, paused: "Away." }]);
    });

    test("what is changed is changed, and another rhythm holds from then on", async (context) => {
      const store = await open(await newPlace(context));
      const { subscriptions } = store;
      const made = await subscribed(store, "C1");
      const fewer = { ...made, most: 2 };
      expect(await subscriptions.change(TENANT, made.id, { most: 2 }, NOON)).toEqual(fewer);
      const rhythm = { ...made.rhythm, time: "09:30" };
      const moved = { ...fewer, rhythm, rhythmSince: NOON };
      expect(await subscriptions.change(TENANT, made.id, { rhythm }, NOON)).toEqual(moved);
      expect(await subscriptions.read(TENANT, made.id)).toEqual(moved);
      expect(await subscriptions.change(OTHER, made.id, { most: 9 }, NOON)).toBeNull();
      expect(await subscriptions.change(TENANT, "none", { most: 9 }, NOON)).toBeNull();
    });

    test("after a pause it goes on with what is new from then on", async (context) => {
      const store = await open(await newPlace(context));
      const { subscriptions } = store;
      const { id } = await subscribed(store, "C1");
      expect(await subscriptions.pause(OTHER, id, "Away.")).toBe(false);
      expect(await subscriptions.resume(TENANT, id, NOON)).toBe(false);
      expect(await subscriptions.pause(TENANT, id, "Away.")).toBe(true);
      expect(await subscriptions.resume(TENANT, id, NOON)).toBe(true);
      const after = await subscriptions.read(TENANT, id);
      expect(after).toMatchObject({ paused: null, toldUntil: NOON, rhythmSince: NOON });
    });

    test("what was planned for one that is removed is skipped, and says why", async (context) => {
      const store = await open(await newPlace(context));
      const [one] = await planned(store, ["C1"]);
      const id = one?.id ?? "";
      expect(await store.subscriptions.remove(OTHER, id)).toBe(false);
      expect(await store.subscriptions.remove(TENANT, id)).toBe(true);
      expect(await store.subscriptions.remove(TENANT, id)).toBe(false);
      expect(await claims(store.deliveries)).toEqual([]);
      const [last] = await store.deliveries.recent(null, 1);
      expect(last).toMatchObject({ state: "skipped", reason: "The subscription was removed." });
    });
  });

  describe(`deliveries: ${name}`, () => {
    test("a subscription has one row an instant, however many plan it at once", async (context) => {
      const place = await newPlace(context);
      const stores = [await open(place), await open(place)];
      const rows = Array.from({ length: 600 }, (_, i) => ({
        subscription: `s${i}`,
        channel: channel(`C${i}`),
        madeBy: "U1",
        scheduledFor: NOON,
        until: null,
      }));
      const fresh = await Promise.all(
        Array.from({ length: 4 }, (_, i) => stores[i % 2]?.deliveries.plan(rows, NOON)),
      );
      expect(fresh.map(Number).reduce((sum, many) => sum + many)).toBe(600);
      expect(await stores[0]?.deliveries.plan([], NOON)).toBe(0);
    });

    test("of many who claim at once each row goes to one", async (context) => {
      const place = await newPlace(context);
      const stores = [await open(place), await open(place)];
      const [store] = stores;
      if (!store) throw new Error("no store");
      const channels = Array.from({ length: 60 }, (_, i) => `C${i}`);
      await planned(store, channels);
      const won: string[] = [];
      for (let round = 0; round < 10; round += 1) {
        const all = await Promise.all(
          Array.from({ length: 6 }, (_, i) =>
            claims((stores[i % 2] ?? store).deliveries, { limit: 7 }),
          ),
        );
        won.push(...all.flatMap(channelsOf));
      }
      expect(won.sort()).toEqual(channels.sort());
    });

    test("what is claimed comes again when its lease ends, and the first claim changes nothing then", async (context) => {
      const store = await open(await newPlace(context));
      const { deliveries } = store;
      await planned(store, ["C1"]);
      const [first] = await claims(deliveries);
      expect(await claims(deliveries, { now: noonPlus({ seconds: 89 }) })).toEqual([]);
      const [second] = await claims(deliveries, { now: noonPlus({ seconds: 90 }) });
      if (!first || !second) throw new Error("nothing claimed");
      expect(second.delivery).toMatchObject({ id: first.delivery.id, attempts: 2 });
      expect(await deliveries.keep(first, titled("late"), { until: NOON, kept: 0 })).toBe(false);
      expect(await deliveries.keep(second, titled("mine"), { until: NOON, kept: 0 })).toBe(true);
      expect(await deliveries.begin(first, NOON, LEASE)).toBe(false);
      const then = { wake: NOON, counts: true, reason: null };
      expect(await deliveries.putBack(first, then)).toBe(false);
      expect(
        await deliveries.uncertain(first, { wake: NOON, counts: true, reason: "" }, QUIETLY),
      ).toBe(false);
      const dead = { state: "dead", reason: "", told: null, now: NOON } as const;
      expect(await deliveries.end(first, dead, QUIETLY)).toBe(false);
      expect(await deliveries.begin(second, NOON, LEASE)).toBe(true);
    });

    test("what was begun is never claimed to be posted again: it is uncertain first", async (context) => {
      const store = await open(await newPlace(context));
      const { deliveries } = store;
      await planned(store, ["C1"]);
      const [claimed] = await claims(deliveries);
      if (!claimed) throw new Error("nothing claimed");
      expect(await deliveries.begin(claimed, NOON, LEASE)).toBe(false);
      await deliveries.keep(claimed, titled("kept"), { until: NOON, kept: 0 });
      await deliveries.begin(claimed, NOON, LEASE);
      const later = noonPlus({ minutes: 2 });
      expect(await claims(deliveries, { now: later })).toEqual([]);
      expect(await deliveries.recover("slack", noonPlus({ seconds: 89 }), 30_000)).toEqual([]);
      expect(await deliveries.recover("slack", later, 30_000)).toEqual([
        { id: claimed.delivery.id, attempts: 1 },
      ]);
      expect(await claims(deliveries, { now: later })).toEqual([]);
      const [again] = await claims(deliveries, { now: noonPlus({ minutes: 3 }) });
      expect(again).toMatchObject({
        looks: 1,
        delivery: { state: "uncertain", attempts: 1, begun: NOON, composed: titled("kept") },
      });
      // Its process lives after all, and had its answer: the message is there.
      await deliveries.sent(claimed.delivery.id, "m1", later);
      const [last] = await deliveries.recent(null, 1);
      expect(last).toMatchObject({ state: "sent", message: "m1" });
    });

    test("ten thousand due at once are claimed in order of time, a few of each workspace and one of each channel", async (context) => {
      const { deliveries } = await open(await newPlace(context));
      const at = (n: number) => noonPlus({ milliseconds: -10_000 + Math.floor(n / 100) });
      const rows = Array.from({ length: 10_000 }, (_, n) => ({
        subscription: `s${n}`,
        channel: channel(`C${n % 4000}`, { platform: "slack", id: `T${n % 40}` }),
        madeBy: "U1",
        scheduledFor: at(n),
        until: null,
      }));
      await deliveries.plan(rows, NOON);
      const seen = new Set<string>();
      for (let round = 0; round < 8; round += 1) {
        const claimed = await claims(deliveries, { limit: 32, ofWorkspace: 3 });
        const each = claimed.map(({ delivery }) => delivery);
        expect(each).toHaveLength(32);
        expect(new Set(channelsOf(claimed)).size).toBe(32);
        const workspaces = Map.groupBy(each, (delivery) => delivery.channel.tenant.id);
        expect(Math.max(...[...workspaces.values()].map((all) => all.length))).toBeLessThan(4);
        const times = each.map(({ scheduledFor }) => scheduledFor);
        expect(times).toEqual(times.toSorted());
        expect(times.at(-1)?.localeCompare(at(32 * (round + 1) + 200))).toBe(-1);
        for (const { id } of each) seen.add(id);
      }
      expect(seen.size).toBe(8 * 32);
    });

    test("the last ones are listed, of one channel or of all", async (context) => {
      const store = await open(await newPlace(context));
      await planned(store, ["C1", "C2"]);
      await planned(store, ["C1"], { at: noonPlus({ minutes: 1 }) });
      await planned(store, ["C1"], { tenant: OTHER });
      const recent = async (of: Channel | null, limit = 9) =>
        (await store.deliveries.recent(of, limit)).map(({ scheduledFor }) => scheduledFor);
      expect(await recent(channel("C1"))).toEqual([noonPlus({ minutes: 1 }), NOON]);
      expect(await recent(null)).toHaveLength(4);
      expect(await recent(null, 1)).toEqual([noonPlus({ minutes: 1 })]);
      const [last] = await store.deliveries.recent(channel("C2"), 1);
      expect(await store.deliveries.read(TENANT, last?.id ?? "")).toEqual(last);
      expect(await store.deliveries.read(OTHER, last?.id ?? "")).toBeNull();
    });

    test("what is not over and what ended badly is counted by platform, and nothing else", async (context) => {
      const store = await open(await newPlace(context));
      const { deliveries, subscriptions } = store;
      expect(await store.counts()).toEqual({ deliveries: [], subscriptions: [] });
      await planned(store, ["sent", "skipped", "held", "dead", "looked for", "sending"]);
      const reason = "";
      for (const each of await claims(deliveries)) {
        const over = { reason, told: null, now: NOON };
        const id = each.delivery.channel.id;
        if (id === "sent") await deliveries.sent(each.delivery.id, "m1", NOON);
        if (id === "skipped") await deliveries.end(each, { ...over, state: "skipped" }, QUIETLY);
        if (id === "dead") await deliveries.end(each, { ...over, state: "dead" }, QUIETLY);
        const wake = id === "held" ? null : NOON;
        if (id === "held" || id === "looked for")
          await deliveries.uncertain(each, { wake, counts: true, reason }, QUIETLY);
      }
      await planned(store, ["C1", "C2"]);
      const [elsewhere] = await planned(store, ["C3"], {
        tenant: { platform: "discord", id: "G" },
      });
      const counted = await store.counts();
      const each = counted.deliveries.map((row) => Object.values(row).sort().join(" "));
      expect(each.sort()).toEqual([
        "1 dead slack",
        "1 discord due",
        "1 held slack",
        "1 sending slack",
        "1 slack uncertain",
        "2 due slack",
      ]);
      expect(counted.subscriptions.toSorted((a, b) => a.count - b.count)).toEqual([
        { platform: "discord", count: 1 },
        { platform: "slack", count: 8 },
      ]);
      await subscriptions.pause({ platform: "discord", id: "G" }, elsewhere?.id ?? "", "Away.");
      const { subscriptions: active } = await store.counts();
      expect(active).toEqual([{ platform: "slack", count: 8 }]);
    });
  });

  describe(`rates, posts and tellings: ${name}`, () => {
    const rates: Rates = {
      channel: { every: 1000, burst: 1 },
      workspace: { every: 100, burst: 3 },
      platform: { every: 10, burst: 100 },
    };

    test("a burst is let through, and then one each so many milliseconds", async (context) => {
      const { allowances } = await open(await newPlace(context));
      const take = (id: string, milliseconds = 0) =>
        allowances.take(channel(id), rates, noonPlus({ milliseconds }));
      expect(await take("C1")).toBeNull();
      expect(await take("C1")).toBe(noonPlus({ seconds: 1 }));
      expect([await take("C2"), await take("C3")]).toEqual([null, null]);
      expect(await take("C4")).toBe(noonPlus({ milliseconds: 100 }));
      expect(await take("C4", 99)).toBe(noonPlus({ milliseconds: 100 }));
      expect(await take("C4", 100)).toBeNull();
      expect(await take("C1", 1000)).toBeNull();
    });

    test("of many who take at once as many get one as there are", async (context) => {
      const place = await newPlace(context);
      const stores = [await open(place), await open(place)];
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          stores[i % 2]?.allowances.take(channel(`C${i}`), rates, NOON),
        ),
      );
      expect(taken.filter((free) => free === null)).toHaveLength(3);
    });

    test("what is closed is passed over until then, and never for longer than a quarter of an hour", async (context) => {
      const store = await open(await newPlace(context));
      await planned(store, ["C1", "C2"]);
      await planned(store, ["C1"], { tenant: OTHER });
      const { allowances, deliveries } = store;
      const minutes = (many: number) => noonPlus({ minutes: many });
      await allowances.close(channel("C1"), "channel", minutes(60), NOON);
      expect(await allowances.take(channel("C1"), rates, minutes(14))).toBe(minutes(15));
      await allowances.close(channel("C1", OTHER), "workspace", minutes(5), NOON);
      const left = await claims(deliveries, { now: minutes(3) });
      expect(channelsOf(left)).not.toContain("C1");
      const all = await claims(deliveries, { now: minutes(16) });
      expect(channelsOf(all).filter((id) => id === "C1")).toHaveLength(2);
      await allowances.close(channel("C9"), "platform", minutes(20), minutes(18));
      expect(await claims(deliveries, { now: minutes(19) })).toEqual([]);
    });

    test("a bucket that a wrong clock has filled does not stay closed", async (context) => {
      const { allowances } = await open(await newPlace(context));
      const wrong = noonPlus({ minutes: 60 });
      expect(await allowances.take(channel("C1"), rates, wrong)).toBeNull();
      expect(await allowances.take(channel("C1"), rates, NOON)).toBeNull();
      expect(await allowances.take(channel("C1"), rates, NOON)).toBe(noonPlus({ seconds: 1 }));
    });

    test("a post is found by each fact it used, with its value then", async (context) => {
      const store = await open(await newPlace(context));
      await planned(store, ["C1", "C2"]);
      const facts = [
        { key: "votes/a", value: "1,204" },
        { key: "votes/b", value: "998" },
        { key: "votes/b", value: "999" },
      ];
      for (const claimed of await claims(store.deliveries)) {
        const used = claimed.delivery.channel.id === "C1" ? facts : facts.slice(0, 1);
        await store.deliveries.keep(claimed, titled("t", used), { until: NOON, kept: 0 });
        await store.deliveries.sent(claimed.delivery.id, `m ${used.length}`, NOON);
        await store.deliveries.sent(claimed.delivery.id, "again", NOON);
      }
      const { posts } = store;
      const using = async (...keys: string[]) =>
        (await posts.using(keys)).map(({ message }) => message).sort();
      expect(await using("votes/a")).toEqual(["m 1", "m 3"]);
      expect(await using("votes/b", "votes/a")).toEqual(["m 1", "m 3"]);
      expect(await using("votes/b")).toEqual(["m 3"]);
      expect(await using("votes/c")).toEqual([]);
      expect(await using()).toEqual([]);
      const [post] = await posts.using(["votes/b"]);
      expect(post).toMatchObject({ channel: channel("C1"), facts, postedAt: NOON });
      expect(await posts.read(TENANT, post?.delivery ?? "")).toEqual(post);
      expect(await posts.read(OTHER, post?.delivery ?? "")).toBeNull();
    });

    test("a correction is planned once for a post and a change, by whoever comes first", async (context) => {
      const { store, stores, claimed } = await twoWithOneClaimed(context);
      await store.deliveries.keep(claimed, titled("t", [{ key: "a", value: "1" }]), {
        until: NOON,
        kept: 0,
      });
      await store.deliveries.sent(claimed.delivery.id, "m1", NOON);
      const [post] = await store.posts.using(["a"]);
      if (!post) throw new Error("no post");
      const plan = (change: string, by = store) =>
        by.corrections.plan(post, change, titled(`of ${change}`), NOON);
      const won = await Promise.all(
        Array.from({ length: 8 }, (_, i) => plan("c1", stores[i % 2] ?? store)),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await plan("c2")).toBe(true);
      const all = await store.corrections.recent(channel("C1"), 9);
      expect(all.map(({ change }) => change).sort()).toEqual(["c1", "c2"]);
      expect(await store.corrections.recent(channel("C2"), 9)).toEqual([]);
      expect(all[0]?.delivery).toMatchObject({ reply: "m1", madeBy: "maker of C1" });
    });

    test("what a person is to be told is told by one, and again where that one did not say so", async (context) => {
      const { store, stores, claimed } = await twoWithOneClaimed(context);
      const dead = { state: "dead", reason: "Gone.", told: null, now: NOON } as const;
      await store.deliveries.end(claimed, dead, { tell: "It is gone.", pause: "Gone." });
      const tellings = async (minutes: number) =>
        (
          await Promise.all(
            stores.map((each) => each.tellings.claim("slack", noonPlus({ minutes }), LEASE)),
          )
        ).flat();
      const [telling, ...others] = await tellings(0);
      expect(others).toEqual([]);
      expect(telling).toMatchObject({ user: "maker of C1", text: "It is gone.", tenant: TENANT });
      expect(await tellings(1)).toEqual([]);
      expect(await tellings(2)).toMatchObject([{ attempts: 2 }]);
      await store.tellings.told(telling?.id ?? "");
      expect(await tellings(9)).toEqual([]);
    });
  });
}
