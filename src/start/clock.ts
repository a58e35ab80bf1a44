import type { Env } from "#src/env.ts";

/** The instant that counts as now for questions: the present one, or the one that is set. */
export const nowOf =
  ({ NEC_DESK_NOW: set }: Pick<Env, "NEC_DESK_NOW">): (() => string) =>
  () =>
    set ?? new Date().toISOString();

/** The same for what falls due: from an instant that is set, time goes on from the start of the process. */
export function flowingFrom({ NEC_DESK_NOW: set }: Pick<Env, "NEC_DESK_NOW">): () => string {
  if (set === undefined) return () => new Date().toISOString();
  const ahead = Date.parse(set) - Date.now();
  return () => new Date(Date.now() + ahead).toISOString();
}
