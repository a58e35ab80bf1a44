import type { PatientClock } from "#src/news/clock.ts";
import type { RateScope } from "../deliver/ledger.ts";
import type { Channel, Posted, Poster } from "../model.ts";
import type { Cap, ModelOfPlatform } from "./limits.ts";
import { spread } from "./spread.ts";

/** A post that a platform took: when, in milliseconds of the clock. */
export interface Taken {
  readonly channel: Channel;
  readonly delivery: string;
  readonly at: number;
}

/** A platform that takes posts within its caps and refuses those beyond, as the real ones do. */
export class ModelPlatform implements Poster {
  readonly taken: Taken[] = [];
  refused = 0;
  readonly #model: ModelOfPlatform;
  readonly #clock: PatientClock;
  readonly #onTaken: () => void;
  /** By scope and key: when the last ones were taken, as many as the cap allows. */
  readonly #last = new Map<string, number[]>();
  #requests = 0;

  constructor(model: ModelOfPlatform, clock: PatientClock, onTaken: () => void) {
    this.#model = model;
    this.#clock = clock;
    this.#onTaken = onTaken;
  }

  async post(channel: Channel, _answer: unknown, delivery: string): Promise<Posted> {
    const [least, most] = this.#model.latency;
    this.#requests += 1;
    const oneWay = (least + spread(this.#requests) * (most - least)) / 2;
    await this.#clock.wait(oneWay);
    const posted = this.#arrived(channel, delivery);
    await this.#clock.wait(oneWay);
    return posted;
  }

  async find() {
    return { kind: "not-there" } as const;
  }

  async tell() {}

  #arrived(channel: Channel, delivery: string): Posted {
    const at = this.#clock.elapsed();
    const buckets = bucketsOf(channel, this.#model);
    for (const { scope, key, cap } of buckets) {
      const free = (this.#last.get(key)?.at(-cap.most) ?? Number.NEGATIVE_INFINITY) + cap.within;
      if (free <= at) continue;
      this.refused += 1;
      const after = Math.ceil((free - at) / 1_000);
      return { kind: "later", after, problem: `The ${scope} is over its limit (429).`, of: scope };
    }
    for (const { key, cap } of buckets) {
      const last = this.#last.get(key) ?? [];
      this.#last.set(key, [...last, at].slice(-cap.most));
    }
    this.taken.push({ channel, delivery, at });
    this.#onTaken();
    return { kind: "sent", message: `${this.taken.length}` };
  }
}

export interface Bucket {
  readonly scope: RateScope;
  readonly key: string;
  readonly cap: Cap;
}

/** The caps a post in a channel is under, each with the key of those who share it. */
export function bucketsOf({ tenant, id }: Channel, { caps }: ModelOfPlatform): readonly Bucket[] {
  const all = [
    { scope: "channel", key: `channel ${tenant.id} ${id}`, cap: caps.channel },
    { scope: "workspace", key: `workspace ${tenant.id}`, cap: caps.workspace },
    { scope: "platform", key: "platform", cap: caps.platform },
  ] as const;
  return all.flatMap(({ scope, key, cap }) => (cap ? [{ scope, key, cap }] : []));
}
