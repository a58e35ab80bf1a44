import { closeSync, existsSync, fsyncSync, openSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sqliteFile } from "./sqlite-file.ts";

export type Copied =
  | { readonly ok: true }
  /** A sentence that says what stood in the way. */
  | { readonly ok: false; readonly problem: string };

/**
 * Copies the SQLite store in a folder to a new file, as it was at one instant, while others read and write it. Never
 * writes over a file. The copy is for the user alone to read.
 */
export function copySqlite(folder: string, file: string): Copied {
  const from = sqliteFile(folder);
  if (!existsSync(from)) return { ok: false, problem: `There is no store in ${folder} yet.` };
  let made = false;
  try {
    closeSync(openSync(file, "wx", 0o600));
    made = true;
    const database = new DatabaseSync(from, { readOnly: true, timeout: 5000 });
    try {
      database.prepare("vacuum into ?").run(resolve(file));
    } finally {
      database.close();
    }
    const copy = openSync(file, "r+");
    fsyncSync(copy);
    closeSync(copy);
    return { ok: true };
  } catch (fault) {
    if (made) rmSync(file, { force: true });
    if (!(fault instanceof Error)) throw fault;
    const taken = "code" in fault && fault.code === "EEXIST";
    const why = taken ? "It is there already, and nothing is written over." : fault.message;
    return { ok: false, problem: `${file} was not written. ${why}` };
  }
}

/**
 * The shell line that copies a PostgreSQL database to a file. Holds no password: pg_dump asks, or reads ~/.pgpass. A
 * URL that cannot be read is left to the shell.
 */
export function pgDumpLine(url: string, file: string): string {
  const line = `pg_dump --format=custom --file=${quoted(file)}`;
  if (!URL.canParse(url)) return `${line} "$DATABASE_URL"`;
  const plain = new URL(url);
  plain.password = "";
  for (const secret of ["password", "sslpassword"]) plain.searchParams.delete(secret);
  return `${line} ${quoted(plain.href)}`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
