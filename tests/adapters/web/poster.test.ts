import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { PLACE } from "#src/adapters/web/channel.ts";
import { LIMITS } from "#src/adapters/web/limits.ts";
import { Notices } from "#src/adapters/web/notices.ts";
import { posts } from "#src/adapters/web/poster.ts";
import { composeFor } from "#src/digest/content/compose-for.ts";
import { deliverDue } from "#src/digest/deliver/deliver-due.ts";
import { Sightings } from "#src/digest/deliver/sightings.ts";
import { type CrashPoint, STEPS } from "#src/digest/deliver/steps.ts";
import { lookForDue } from "#src/digest/start.ts";
import { story, TUESDAY } from "../../digest/content/made-up-stories.ts";
import { channelWith } from "../../digest/serve/channel.ts";

/** What a process ends with at a point of its work. */
class Ended extends Error {}

/** When another process looks: it knows of what is uncertain, and a while later it may be sure. */
const LATER = ["2021-06-08T08:00:00.000Z", "2021-06-08T08:10:00.000Z"];

/** A playground whose digest is due, on a store of its own. */
async function due() {
  const { serving, ask, setNow } = await channelWith([story("lintott")]);
  const { store, now } = serving;
  await ask("/nec digest add Ada Lintott, weekdays at 08:00", PLACE);
  setNow(TUESDAY);
  await lookForDue({ ...serving, log: () => {} });
  // What is waited for is over in the next turn: a post takes none.
  const clock = { elapsed: () => Date.parse(now()), wait: () => turn() };
  const sightings = new Sightings();
  const work = (point: (at: CrashPoint) => void = () => {}) =>
    deliverDue({
      ...{ store, now, clock, point, sightings, compose: composeFor(serving), random: () => 0.5 },
      platforms: { web: posts(new Notices()) },
      log: () => {},
    });
  const last = () => store.deliveries.recent(PLACE.channel, 10);
  return { work, last, setNow };
}

describe("a digest on the playground", () => {
  test.for(STEPS.flatMap((step) => [`before ${step}`, `after ${step}`] as const))(
    "whose process ends %s is posted once",
    async (end) => {
      const { work, last, setNow } = await due();
      await work((point) => {
        if (point === end) throw new Ended();
      }).catch(() => {});
      for (const instant of LATER) {
        setNow(instant);
        await work();
      }
      const posted = await last();
      expect(posted.map(({ state }) => state)).toEqual(["sent"]);
      expect(posted[0]?.message).toBe(posted[0]?.id);
    },
  );
});

test("what is told is kept, the last few, each once", async () => {
  const notices = new Notices();
  const { poster } = posts(notices);
  const tell = (text: string) => poster.tell(PLACE.channel.tenant, "you", text);
  for (let n = 0; n < LIMITS.notices + 3; n++) await tell(`Number ${n}.`);
  await tell("Number 6.");
  expect(notices.all().slice(0, 2)).toEqual(["Number 6.", "Number 7."]);
  expect(notices.all()).toHaveLength(LIMITS.notices);
});
