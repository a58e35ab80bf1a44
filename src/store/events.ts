import type { CompiledQuery, Kysely } from "kysely";
import { instant, type Tables } from "./schema.ts";
import type { Events } from "./store.ts";

/** SQLite's extended result code and PostgreSQL's SQLSTATE for a primary key that is there already. */
const TAKEN: ReadonlySet<unknown> = new Set([1555, "23505"]);

/** See `Events`. A claim without keys is a bug of the caller's, and throws a RangeError. */
export function createEvents(db: Kysely<Tables>): Events {
  const insertions = new Map<number, CompiledQuery>();
  /** The statement for so many keys; compiled once, for every question waits for it. */
  const insertion = (many: number): CompiledQuery => {
    const known = insertions.get(many);
    if (known) return known;
    const row = { platform: "", tenant: "", key: "", at: "" };
    const made = db.insertInto("events").values(Array(many).fill(row)).compile();
    insertions.set(many, made);
    return made;
  };
  return {
    async claim({ platform, id }, keys, now) {
      if (keys.length === 0) throw new RangeError("An event is claimed by one key at least.");
      const at = instant(now);
      // In order, so that two claims that share keys wait for each other and never both.
      const wanted = [...new Set(keys)].sort();
      try {
        await db.executeQuery({
          ...insertion(wanted.length),
          parameters: wanted.flatMap((key) => [platform, id, key, at]),
        });
        return true;
      } catch (fault) {
        if (isTaken(fault)) return false;
        throw fault;
      }
    },
  };
}

function isTaken(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  if ("errcode" in fault) return TAKEN.has(fault.errcode);
  return "code" in fault && TAKEN.has(fault.code);
}
