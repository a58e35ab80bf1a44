import { join } from "node:path";

/** The file of a store kept in a folder. */
export function sqliteFile(folder: string): string {
  return join(folder, "nec-desk.sqlite");
}
