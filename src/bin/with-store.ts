import { type Env, readEnv } from "#src/env.ts";
import type { NecRecord } from "#src/record/record.ts";
import { nowOf } from "#src/start/clock.ts";
import { readRecord } from "#src/start/record.ts";
import { placeOf } from "#src/start/store.ts";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";

/** What a command that a person runs came to: 0 done; 1 not done, and why; 2 bad usage. */
export interface Done {
  readonly code: 0 | 1 | 2;
  readonly text: string;
}

export interface WithStore {
  readonly record: NecRecord;
  readonly store: Store;
  /** The instant that counts as now. */
  readonly now: string;
  readonly env: Env;
}

/** Does something with the record and the store that are set, and closes it. What cannot be used is said. */
export async function withStore(work: (given: WithStore) => Promise<Done>): Promise<Done> {
  const read = readEnv();
  if (!read.ok) return { code: 1, text: `${read.problems.join("\n")}\n` };
  const { env } = read;
  const loaded = readRecord(env);
  if (!loaded.ok)
    return { code: 1, text: `The record is not in order.\n${loaded.problems.join("\n")}\n` };
  return onStore(env, (store) => work({ record: loaded.record, store, now: nowOf(env)(), env }));
}

/** The same with the store alone, by settings that were read. */
export async function onStore(env: Env, work: (store: Store) => Promise<Done>): Promise<Done> {
  try {
    const store = await openStore(placeOf(env));
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return { code: 1, text: `The store cannot be used. ${fault.message}\n` };
  }
}

/** Says what came of it and ends the process with its code. */
export function finish({ code, text }: Done): void {
  (code === 0 ? process.stdout : process.stderr).write(text);
  process.exitCode = code;
}
