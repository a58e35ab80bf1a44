import { z } from "zod";
import type { Problem } from "#src/record/problem.ts";
import { readAddress } from "../parse/address.ts";
import { readYamlFile } from "../yaml-file.ts";
import type { Feed } from "./feed-store.ts";

const Feeds = z.array(
  z.strictObject({
    /** The publisher, as it calls itself and as the record names it where it does. */
    name: z.string().trim().min(1).max(100),
    /** Where its feed is. */
    address: z.url({ protocol: /^https?$/ }),
  }),
);

export type FeedsRead =
  | { readonly ok: true; readonly feeds: readonly Feed[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the list of feeds, `data/feeds.yaml`. All that is wrong with it is said at once; nothing is thrown. */
export function readFeedsFile(file: string): FeedsRead {
  const read = readYamlFile(file, Feeds);
  if (!read.ok) return read;
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const feeds = read.value.map(({ name, address }, at) => {
    const cleaned = readAddress(address, null);
    const found = cleaned.ok ? cleaned.url : null;
    const first = found === null ? undefined : seen.get(found);
    if (found === null)
      problems.push(
        read.problem([at, "address"], "leave out the name and password: a feed is public"),
      );
    else if (first !== undefined)
      problems.push(read.problem([at, "address"], `entry ${first + 1} has this address already`));
    else seen.set(found, at);
    return { name, address: found ?? address };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, feeds };
}
