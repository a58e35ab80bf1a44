import { afterEach, describe, expect, onTestFinished, type TestContext, test } from "vitest";
import type { Conversation } from "#src/core/conversation.ts";
import { openStore, type Place } from "#src/store/open.ts";
import type { Store, Tenant } from "#src/store/store.ts";
import { sampleAnswers } from "../support/answers.ts";
import { type StoreProcess, startStoreProcess } from "../support/store-process.ts";

/** The tenant of `store-child.ts`. */
const TENANT: Tenant = { platform: "slack", id: "T1" };
const OTHERS: readonly Tenant[] = [
  { platform: "slack", id: "T2" },
  { platform: "discord", id: "T1" },
];
const NOW = "2026-11-22T09:00:00.000Z";
const ACKNOWLEDGED = 40;

const conversation: Conversation = {
  query: { kind: "result", contest: "clp-2018-09", aspect: "place", place: 3 },
  answer: null,
  people: ["ada-marchbank"],
  listed: ["tobias-quill"],
  spoken: [{ person: "ada-marchbank", pronoun: "she" }],
  contests: ["clp-2018-09", "youth-2014"],
  organisations: ["example-slate"],
  offered: [{ label: "January 2018", query: { kind: "person", person: "tobias-quill" } }],
  passed: [{ kind: "person", person: "ada-marchbank" }],
  at: NOW,
};

export interface StoreUnderContract {
  readonly name: string;
  /** A place where no store was yet. */
  newPlace(context: TestContext): Promise<Place>;
}

/** Holds a store to its contract. */
export function storeContract({ name, newPlace }: StoreUnderContract): void {
  const opened: Store[] = [];
  const open = async (place: Place): Promise<Store> => {
    const store = await openStore(place);
    opened.push(store);
    return store;
  };
  const another = async (): Promise<StoreProcess> => {
    const child = await startStoreProcess();
    onTestFinished(async () => {
      await child.kill();
    });
    return child;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });

  describe(`the store: ${name}`, () => {
    test("it says that it answers for as long as it is open", async (context) => {
      const store = await openStore(await newPlace(context));
      await store.ping();
      await store.close();
      await expect(store.ping()).rejects.toThrow();
    });

    test("an event is claimed by one of twenty who try at once, and never again", async (context) => {
      const place = await newPlace(context);
      const stores = [await open(place), await open(place)];
      for (const keys of [["Ev1"], ["Ev2", "C1:1.2"]]) {
        const won = await Promise.all(
          Array.from({ length: 20 }, (_, i) => stores[i % 2]?.events.claim(TENANT, keys, NOW)),
        );
        expect(won.filter(Boolean)).toHaveLength(1);
        for (const store of stores) {
          expect(await store.events.claim(TENANT, keys, NOW)).toBe(false);
        }
      }
    });

    test("one key that was claimed blocks the whole claim, and the others stay free", async (context) => {
      const { events } = await open(await newPlace(context));
      expect(await events.claim(TENANT, ["Ev1", "C1:1.2"], NOW)).toBe(true);
      expect(await events.claim(TENANT, ["Ev2", "C1:1.2", "A"], NOW)).toBe(false);
      expect(await events.claim(TENANT, ["Ev1", "Z"], NOW)).toBe(false);
      expect(await events.claim(TENANT, ["Ev2", "A", "Z", "Z"], NOW)).toBe(true);
    });

    test("claims that share keys in any order never both succeed, and none fails", async (context) => {
      const place = await newPlace(context);
      const stores = [await open(place), await open(place)];
      for (let round = 0; round < 5; round += 1) {
        const keys = Array.from({ length: 300 }, (_, i) => `Ev${round}.${i}`);
        const won = await Promise.all(
          Array.from({ length: 8 }, (_, i) =>
            stores[i % 2]?.events.claim(TENANT, i % 4 < 2 ? keys : keys.toReversed(), NOW),
          ),
        );
        expect(won.filter(Boolean)).toHaveLength(1);
      }
    });

    test("a claim without keys is refused", async (context) => {
      const { events } = await open(await newPlace(context));
      await expect(events.claim(TENANT, [], NOW)).rejects.toThrow(RangeError);
    });

    test("of two processes that try the same events at once, each event goes to one", async (context) => {
      const place = await newPlace(context);
      const children = await Promise.all([another(), another()]);
      const keys = Array.from({ length: 60 }, (_, i) => `Ev${i}`);
      for (const child of children) child.tell({ open: place });
      for (const child of children) expect(await child.next()).toBe("opened");
      for (const child of children) child.tell({ claim: keys });
      const won = await Promise.all(
        children.map(async (child) => JSON.parse(await child.next()) as string[]),
      );
      expect(won.flat().sort()).toEqual([...keys].sort());
      for (const child of children) await child.end();
    });

    test("three processes that open a new store at once all succeed, and see one store", async (context) => {
      const place = await newPlace(context);
      const children = await Promise.all([another(), another(), another()]);
      for (const child of children) child.tell({ open: place });
      for (const child of children) expect(await child.next()).toBe("opened");
      for (const child of children) child.tell({ claim: ["Ev1"] });
      const won = await Promise.all(children.map((child) => child.next()));
      expect(won.sort()).toEqual(['["Ev1"]', "[]", "[]"]);
      for (const child of children) await child.end();
    });

    test("a process killed in the middle loses nothing it had acknowledged", async (context) => {
      const place = await newPlace(context);
      const child = await another();
      child.tell({ open: place });
      expect(await child.next()).toBe("opened");
      child.tell({ stream: "Ev" });
      for (let n = 0; n < ACKNOWLEDGED; n += 1) await child.next();
      const acknowledged = (await child.kill()).filter((line) => line.startsWith("Ev-"));
      expect(acknowledged.length).toBeGreaterThanOrEqual(ACKNOWLEDGED);
      const { events } = await open(place);
      for (const key of acknowledged) {
        expect(await events.claim(TENANT, [key], NOW), key).toBe(false);
      }
      expect(await events.claim(TENANT, ["after"], NOW)).toBe(true);
    });

    test("a conversation is read back as it was written", async (context) => {
      const { conversations } = await open(await newPlace(context));
      expect(await conversations.read(TENANT, "C1:1.2")).toBeNull();
      await conversations.write(TENANT, ["C1:1.2"], conversation);
      expect(await conversations.read(TENANT, "C1:1.2")).toStrictEqual(conversation);
      const next: Conversation = { ...conversation, query: null, people: [], offered: [] };
      await conversations.write(TENANT, ["C1:1.2"], next);
      expect(await conversations.read(TENANT, "C1:1.2")).toStrictEqual(next);
      expect(await conversations.read(TENANT, "C1:1.3")).toBeNull();
    });

    test("a conversation is kept under all the names it is written by", async (context) => {
      const { conversations } = await open(await newPlace(context));
      await conversations.write(TENANT, ["C1", "answer:1", "C1"], conversation);
      const next: Conversation = { ...conversation, people: [] };
      await conversations.write(TENANT, ["answer:2", "C1"], next);
      expect(await conversations.read(TENANT, "answer:1")).toStrictEqual(conversation);
      for (const thread of ["C1", "answer:2"]) {
        expect(await conversations.read(TENANT, thread)).toStrictEqual(next);
      }
    });

    test("of an answer the title and the citations are kept, and nothing it said", async (context) => {
      const { conversations } = await open(await newPlace(context));
      for (const answer of Object.values(sampleAnswers)) {
        await conversations.write(TENANT, ["C1:1.2"], { ...conversation, answer });
        const kept = await conversations.read(TENANT, "C1:1.2");
        expect(kept?.answer).toStrictEqual({
          status: "answered",
          title: answer.title,
          parts: [],
          citations: answer.citations,
          asOf: null,
          readAs: null,
          suggestions: [],
        });
      }
    });

    test("an installation is read back, replaced and removed", async (context) => {
      const { installations } = await open(await newPlace(context));
      expect(await installations.read(TENANT)).toBeNull();
      await installations.write(TENANT, "sealed:one", NOW);
      await installations.write(TENANT, "sealed:two", NOW);
      expect(await installations.read(TENANT)).toBe("sealed:two");
      await installations.remove(TENANT);
      await installations.remove(TENANT);
      expect(await installations.read(TENANT)).toBeNull();
    });

    test("tenants are apart: another platform's or workspace's id reaches nothing", async (context) => {
      const { events, conversations, installations } = await open(await newPlace(context));
      await events.claim(TENANT, ["Ev1"], NOW);
      await conversations.write(TENANT, ["C1:1.2"], conversation);
      await installations.write(TENANT, "sealed", NOW);
      for (const other of OTHERS) {
        expect(await conversations.read(other, "C1:1.2")).toBeNull();
        expect(await installations.read(other)).toBeNull();
        expect(await events.claim(other, ["Ev1"], NOW)).toBe(true);
        expect(await events.claim(other, ["Ev1", "Ev2"], NOW)).toBe(false);
        await conversations.write(other, ["C1:1.2"], { ...conversation, people: [] });
        await installations.write(other, "other", NOW);
        await installations.remove(other);
      }
      expect(await events.claim(TENANT, ["Ev1"], NOW)).toBe(false);
      expect(await conversations.read(TENANT, "C1:1.2")).toStrictEqual(conversation);
      expect(await installations.read(TENANT)).toBe("sealed");
    });

    test("events are forgotten after a day, conversations after an hour, installations never", async (context) => {
      const store = await open(await newPlace(context));
      const { events, conversations, installations } = store;
      await events.claim(TENANT, ["a day and a second", "with it"], "2026-11-21T08:59:59Z");
      await events.claim(TENANT, ["a day"], "2026-11-21T10:00:00+01:00");
      await conversations.write(TENANT, ["old"], { ...conversation, at: "2026-11-22T07:59:59Z" });
      await conversations.write(TENANT, ["new"], { ...conversation, at: "2026-11-22T08:00:00Z" });
      await installations.write(TENANT, "sealed", "2020-01-01T00:00:00Z");
      expect(await store.forget(NOW)).toBe(3);
      expect(await store.forget(NOW)).toBe(0);
      expect(await events.claim(TENANT, ["a day"], NOW)).toBe(false);
      expect(await events.claim(TENANT, ["a day and a second"], NOW)).toBe(true);
      expect(await conversations.read(TENANT, "old")).toBeNull();
      expect(await conversations.read(TENANT, "new")).not.toBeNull();
      expect(await installations.read(TENANT)).toBe("sealed");
    });

    test("several may forget at once, and each row is counted once", async (context) => {
      const place = await newPlace(context);
      const stores = [await open(place), await open(place)];
      const keys = Array.from({ length: 200 }, (_, i) => `Ev${i}`);
      await stores[0]?.events.claim(TENANT, keys, "2026-11-01T09:00:00Z");
      const gone = await Promise.all(stores.map((store) => store.forget(NOW)));
      expect(gone.reduce((sum, many) => sum + many, 0)).toBe(200);
    });

    test("what was kept is there when the store is opened again", async (context) => {
      const place = await newPlace(context);
      const before = await openStore(place);
      await before.events.claim(TENANT, ["Ev1"], NOW);
      await before.conversations.write(TENANT, ["C1:1.2"], conversation);
      await before.installations.write(TENANT, "sealed", NOW);
      await before.close();
      const { events, conversations, installations } = await open(place);
      expect(await events.claim(TENANT, ["Ev1"], NOW)).toBe(false);
      expect(await conversations.read(TENANT, "C1:1.2")).toStrictEqual(conversation);
      expect(await installations.read(TENANT)).toBe("sealed");
    });
  });
}
