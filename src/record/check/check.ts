import type { RecordFiles } from "../files.ts";
import type { Finding, Path } from "../problem.ts";

/**
 * One rule across the record. `unread` names files that are missing or malformed, so that what
 * points at them is not taken for wrong.
 */
export type Check = (files: RecordFiles, unread: ReadonlySet<string>) => Iterable<Finding>;

/** A value with the file and the path it stands at. */
export interface Placed<T> {
  readonly file: string;
  readonly path: Path;
  readonly value: T;
}
