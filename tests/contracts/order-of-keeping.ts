import { setImmediate } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStore, type Place } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { keepInvented, numbered } from "../support/invented-articles.ts";
import type { NewsStoreUnderContract } from "./news-store.ts";

async function open(place: Place): Promise<Store> {
  const store = await openStore(place);
  onTestFinished(() => store.close());
  return store;
}

/** The place of each article that can be seen, by its address. */
async function placesIn({ news }: Store): Promise<ReadonlyMap<string | null, number | undefined>> {
  const stories = await news.stories({ limit: 99 });
  return new Map(stories.flatMap(({ articles }) => articles.map(({ url, kept }) => [url, kept])));
}

const upTo = (places: ReadonlyMap<string | null, number | undefined>, last: number) =>
  [...places.values()].filter((place = 0) => place <= last).length;

/** Holds a store to the order in which it keeps articles, by which digests know what they have told. */
export function orderOfKeepingContract({ name, newPlace }: NewsStoreUnderContract): void {
  describe(`the order of keeping: ${name}`, () => {
    test("whoever keeps it, an article that can be seen later has a higher place than all that could be seen before", async (context) => {
      const place = await newPlace(context);
      const [one, other] = [await open(place), await open(place)];
      let isKeeping = true;
      const keeping = Promise.all(
        [one, other].map(async ({ news }, at) => {
          for (const n of [1, 2, 3, 4, 5]) await keepInvented(news, numbered(`${at}-${n}`));
        }),
      ).finally(() => {
        isKeeping = false;
      });
      const looks: { readonly last: number; readonly seen: number }[] = [];
      while (isKeeping) {
        const last = await one.digests.kept();
        looks.push({ last, seen: upTo(await placesIn(one), last) });
        // SQLite answers at once: without this nobody else would have their turn.
        await setImmediate();
      }
      await keeping;
      const places = await placesIn(one);
      expect(new Set(places.values())).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
      for (const { last, seen } of looks) expect(seen).toBe(upTo(places, last));
    });

    test("another version of an article keeps its place", async (context) => {
      const store = await open(await newPlace(context));
      const [first, second] = [numbered("first"), numbered("second")];
      await keepInvented(store.news, first, second);
      const before = await placesIn(store);
      expect([...before.values()].sort()).toEqual([1, 2]);
      const paragraphs = [...first.paragraphs, "The meeting went on until ten."];
      expect(await keepInvented(store.news, { ...first, paragraphs })).toEqual(["updated"]);
      expect(await placesIn(store)).toEqual(before);
    });
  });
}
