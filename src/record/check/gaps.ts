import type { RecordFiles } from "../files.ts";
import { singleFile } from "../layout.ts";
import type { Finding } from "../problem.ts";
import { listed } from "./every.ts";

/** Gaps that nobody looked at again in time, as of a day (2026-11-22). */
export function* expiredGaps(files: RecordFiles, today: string): Iterable<Finding> {
  for (const { file, path, value } of listed(singleFile("gaps"), files.gaps)) {
    if (today.slice(0, value.expires.length) <= value.expires) continue;
    const message = `the gap "${value.id}" expired: look again, then fill it or give it a later date`;
    yield { file, path: [...path, "expires"], message };
  }
}
