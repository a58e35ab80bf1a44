import { RATES as DISCORD_RATES } from "#src/adapters/discord/rates.ts";
import { RATES as SLACK_RATES } from "#src/adapters/slack/rates.ts";
import type { Rates } from "../deliver/ledger.ts";

/** At most so many in any so many milliseconds. */
export interface Cap {
  readonly most: number;
  readonly within: number;
}

/** A platform as the simulation has it: what it allows, how fast the desk goes there, and how long an answer takes. */
export interface ModelOfPlatform {
  readonly name: string;
  /** What is refused beyond; null where the platform names no such limit. */
  readonly caps: {
    readonly channel: Cap;
    readonly workspace: Cap | null;
    readonly platform: Cap | null;
  };
  /** Under the caps by what requests on the way can bunch up, and by what the desk's answers need. */
  readonly rates: Rates;
  /** The shortest and the longest time from a request to its answer, in milliseconds: a guess. */
  readonly latency: readonly [number, number];
}

/** The documented limits (docs.slack.dev/apis/web-api/rate-limits; Discord's topics/rate-limits and the headers of its routes). */
export const PLATFORMS: readonly ModelOfPlatform[] = [
  {
    name: "slack",
    // "Several hundred messages per minute" a workspace is taken for 300.
    caps: {
      channel: { most: 1, within: 1_000 },
      workspace: { most: 300, within: 60_000 },
      platform: null,
    },
    rates: SLACK_RATES,
    latency: [120, 400],
  },
  {
    name: "discord",
    caps: {
      channel: { most: 5, within: 5_000 },
      workspace: null,
      platform: { most: 50, within: 1_000 },
    },
    rates: DISCORD_RATES,
    latency: [80, 250],
  },
];
