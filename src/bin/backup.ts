import { readEnv } from "#src/env.ts";
import { copySqlite, pgDumpLine } from "#src/store/backup.ts";

const USAGE = `Usage:
  npm run backup -- FILE   copies the store to a new file, while the desk runs
Ends with 0: copied; 1: not copied, and why; 2: bad usage; 3: the store is in PostgreSQL, use the line shown.
`;

/** Copies the store. Gives the exit code, as the usage says. */
function main(args: readonly string[]): number {
  const [file, ...more] = args;
  if (file === "--help") return said(process.stdout, USAGE, 0);
  if (!file || more.length > 0 || file.startsWith("-")) return said(process.stderr, USAGE, 2);
  const read = readEnv();
  if (!read.ok) return said(process.stderr, `${read.problems.join("\n")}\n`, 1);
  const { DATABASE_URL: url, NEC_DESK_DATA: folder } = read.env;
  if (url !== undefined) {
    said(process.stderr, "The store is in PostgreSQL; nothing was copied. Copy it with:\n", 3);
    return said(process.stdout, `${pgDumpLine(url, file)}\n`, 3);
  }
  const copied = copySqlite(folder, file);
  if (!copied.ok) return said(process.stderr, `${copied.problem}\n`, 1);
  return said(process.stdout, `${file}: the store in ${folder}, copied.\n`, 0);
}

function said(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(text);
  return code;
}

process.exitCode = main(process.argv.slice(2));
