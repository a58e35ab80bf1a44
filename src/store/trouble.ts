/** SQLite's result codes (sqlite.org/rescode.html) that whoever runs the desk can do something about. */
const OF_SQLITE: Readonly<Record<number, string>> = {
  5: "Another process is writing to the store for longer than the desk waits. Try again; if it stays so, end the other.",
  8: "The store may not be written: its file or its folder is read-only. Give the desk's user the right to write there.",
  10: "The disk does not read or write. Look at the machine's disk; the store is as it was before this.",
  11: "The store's file is damaged. Put the last copy in its place (npm run backup makes them), or move the file away to begin anew.",
  13: "The disk is full, and nothing of this was written. Free some space and try again; what was kept before is there.",
  14: "The store's file cannot be opened. See that NEC_DESK_DATA is a folder and that the desk's user may write in it.",
  26: "The store's file is no SQLite database. Move it away, or set NEC_DESK_DATA to another folder.",
};

const ENDED = "PostgreSQL ended the connection. The desk connects again by itself.";

const OF_SYSTEM: Readonly<Record<string, string>> = {
  EACCES:
    "The store's folder may not be written. Give the desk's user the right to, or set NEC_DESK_DATA to another folder.",
  EPERM:
    "The store's folder may not be written. Give the desk's user the right to, or set NEC_DESK_DATA to another folder.",
  EROFS: "The store's folder is on a read-only disk. Set NEC_DESK_DATA to another folder.",
  ENOSPC: "The disk is full, and nothing of this was written. Free some space and try again.",
  ENOTDIR: "NEC_DESK_DATA is no folder. Set it to one, or leave it out.",
  EEXIST: "NEC_DESK_DATA is no folder. Set it to one, or leave it out.",
  ECONNREFUSED:
    "PostgreSQL does not answer at DATABASE_URL. See that it runs there; the desk connects again by itself.",
  ECONNRESET: ENDED,
  EPIPE: ENDED,
  // PostgreSQL's own (postgresql.org/docs/current/errcodes-appendix.html).
  "28P01": "PostgreSQL refuses the password in DATABASE_URL.",
  "3D000": "The database in DATABASE_URL does not exist. Make it, or name another.",
  "53100":
    "PostgreSQL's disk is full, and nothing of this was written. Free some space and try again.",
  "57P01": ENDED,
  "57P02": ENDED,
  "57P03": "PostgreSQL is starting up. Try again in a moment.",
};

/** SQLite's extended codes hold the primary one in their last byte. */
const PRIMARY = 256;

/** What pg says, without a code, of a connection that ended while a statement was on its way, or before. */
const LOST = /^Connection terminated|^Client (?:has encountered a connection error|was closed)/;

function sentenceOf(fault: Error): string | undefined {
  if (LOST.test(fault.message)) return ENDED;
  if ("errcode" in fault && typeof fault.errcode === "number")
    return OF_SQLITE[fault.errcode % PRIMARY];
  return "code" in fault && typeof fault.code === "string" ? OF_SYSTEM[fault.code] : undefined;
}

/** What is wrong with the store, as an error whose message says what happened and what to do; another fault as it is. */
function storeTrouble(fault: unknown): unknown {
  const said = fault instanceof Error ? sentenceOf(fault) : undefined;
  return said === undefined ? fault : new Error(said, { cause: fault });
}

/** A part of the store, of whose faults each is said so: see `troubled`. Its methods are its own, as in an object written out. */
export function saying<Part extends object>(part: Part): Part {
  const said = Object.entries(part).map(([name, value]) => [
    name,
    typeof value === "function"
      ? (...given: readonly unknown[]) => troubled(() => value(...given))
      : saying(value),
  ]);
  return Object.fromEntries(said);
}

/** Does some work, and says of what goes wrong with the store what to do. */
export async function troubled<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    throw storeTrouble(fault);
  }
}
