import { join } from "node:path";
import type { Env } from "#src/env.ts";
import { loadRecord } from "#src/record/load.ts";
import { problemText } from "#src/record/problem.ts";
import type { NecRecord } from "#src/record/record.ts";

type Kept = Pick<Env, "NEC_DESK_RECORD">;

export type RecordRead =
  | { readonly ok: true; readonly record: NecRecord }
  /** Each names a file, a line and what is wrong there. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** The record that is set, read and checked: every program of the desk has it from here. */
export function readRecord({ NEC_DESK_RECORD: folder }: Kept): RecordRead {
  const loaded = loadRecord(folder);
  return loaded.ok ? loaded : { ok: false, problems: loaded.problems.map(problemText) };
}

/** The list of feeds, which stands beside the record. */
export const feedsFileOf = ({ NEC_DESK_RECORD: folder }: Kept): string =>
  join(folder, "feeds.yaml");
