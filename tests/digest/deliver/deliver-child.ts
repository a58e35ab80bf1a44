import { deliverDue } from "#src/digest/deliver/deliver-due.ts";
import { Sightings } from "#src/digest/deliver/sightings.ts";
import type { CrashPoint } from "#src/digest/deliver/steps.ts";
import { openStore, type Place } from "#src/store/open.ts";
import { delivering, noonPlus } from "./desk.ts";

/** What the process is told, as JSON, by its one argument. */
export interface DeliverOrder {
  readonly place: Place;
  readonly address: string;
  /** Where it ends itself as a power cut would. */
  readonly at: CrashPoint;
}

/* A process of its own that delivers what is due and ends itself at a point. Says "done" where it never came there. */
const { place, address, at } = JSON.parse(process.argv[2] ?? "") as DeliverOrder;
const store = await openStore(place);
const sightings = new Sightings();
for (const minutes of [3, 6])
  await deliverDue(
    delivering(store.digests, address, {
      now: () => noonPlus({ minutes }),
      sightings,
      point(point) {
        if (point === at) process.kill(process.pid, "SIGKILL");
      },
    }),
  );
await store.close();
process.stdout.write("done\n");
