/** Where Discord's clock starts, in milliseconds. */
const EPOCH = 1_420_070_400_000;

/** A moment, in milliseconds of Discord's clock, that 1 to 16 divide without a rest. */
const BASE = 299_999_700_000n;

/** A valid id for a test's own things: the same for the same number, and one of shard `n % shards`, up to 16 shards. */
export function snowflake(n: number): string {
  return String((BASE + BigInt(n)) << 22n);
}

/** Makes ids by a clock (in milliseconds), each greater than the last. */
export function snowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const made = BigInt(Math.floor(now()) - EPOCH) << 22n;
    last = made > last ? made : last + 1n;
    return String(last);
  };
}

/** When an id was made, in milliseconds. */
export function timeOf(id: string): number {
  return Number(BigInt(id) >> 22n) + EPOCH;
}

/** The shard that events of a guild go to; without one, the first. */
export function shardOf(guild: string | null, shards: number): number {
  return guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(shards));
}
