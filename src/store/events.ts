import { type Connection, instant } from "./schema.ts";
import type { Events } from "./store.ts";

/** SQLite's extended result code and PostgreSQL's SQLSTATE for a primary key that is there already. */
const TAKEN: ReadonlySet<unknown> = new Set([1555, "23505"]);

/** See `Events`. A claim without keys is a bug of the caller's, and throws a RangeError. */
export function createEvents({ db, quickly }: Connection): Events {
  const insertions = new Map<number, ReturnType<typeof insertion>>();
  const insertion = (many: number) => {
    const row = { platform: "", tenant: "", key: "", at: "" };
    return quickly(db.insertInto("events").values(Array(many).fill(row)).compile());
  };
  return {
    async claim({ platform, id }, keys, now) {
      if (keys.length === 0) throw new RangeError("An event is claimed by one key at least.");
      const at = instant(now);
      // In order, so that two claims that share keys wait for each other and never both.
      const wanted = [...new Set(keys)].sort();
      try {
        const insert = insertions.get(wanted.length) ?? insertion(wanted.length);
        insertions.set(wanted.length, insert);
        await insert(wanted.flatMap((key) => [platform, id, key, at]));
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
