import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { deliverDue } from "#src/digest/deliver/deliver-due.ts";
import type { Delivering } from "#src/digest/deliver/settings.ts";
import { Sightings } from "#src/digest/deliver/sightings.ts";
import { openStore } from "#src/store/open.ts";
import { delivering, noonPlus } from "./desk.ts";
import { type PlatformServer, startPlatform, type Treatment } from "./platform-server.ts";

/** A desk on a store and a platform of its own, for as long as the test runs. */
export async function desk(
  other: Parameters<typeof delivering>[2] = {},
  slow: Parameters<typeof startPlatform>[0] = undefined,
) {
  const folder = mkdtempSync(join(tmpdir(), "deliver-"));
  const [{ digests, close }, platform] = [await openStore({ folder }), await startPlatform(slow)];
  onTestFinished(async () => {
    await platform.stop();
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  const sightings = new Sightings();
  const deliver = (more: Partial<Delivering> = {}) =>
    deliverDue(delivering(digests, platform.address, { sightings, ...other, ...more }));
  const at = (moment: Parameters<typeof noonPlus>[0], more: Partial<Delivering> = {}) =>
    deliver({ now: () => noonPlus(moment), ...more });
  const states = async () =>
    (await digests.deliveries.recent(null, 100)).map(({ channel, state, reason }) => [
      channel.id,
      state,
      reason,
    ]);
  return { store: digests, platform, deliver, at, states };
}

/** Treats the first post to a channel in a way of its own. */
export function firstly(platform: PlatformServer, treatment: Treatment, on = "C1"): void {
  let first = true;
  platform.treat((channel) => {
    if (channel !== on || !first) return "accept";
    first = false;
    return treatment;
  });
}

/** The channels of what was accepted, in order. */
export const channels = (platform: PlatformServer) =>
  platform.messages.map(({ channel }) => channel);
