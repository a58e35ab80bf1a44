import type { Json } from "../fake/json.ts";
import type { Message } from "./fake-message.ts";
import type { Request } from "./fake-method.ts";
import { invalidForm, Refused } from "./fake-refused.ts";
import { may, shown } from "./fake-shown.ts";
import type { State } from "./fake-state.ts";
import { visible } from "./fake-visible.ts";

/** The messages that a request asks for, of all of a channel, oldest first. */
function page(all: readonly Message[], query: URLSearchParams, limit: number): readonly Message[] {
  const [before, after, around] = ["before", "after", "around"].map((name) => query.get(name));
  if (after) return all.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
  if (before) return all.filter(({ id }) => BigInt(id) < BigInt(before)).slice(-limit);
  const middle = around ? all.findIndex(({ id }) => BigInt(id) >= BigInt(around)) : -1;
  if (middle < 0) return all.slice(-limit);
  const start = Math.max(0, middle - Math.floor(limit / 2));
  return all.slice(start, start + limit);
}

/** What can be read in a channel, newest first, by `limit` and one of `before`, `after` and `around`. */
export function history(state: State, { of, query }: Request): readonly Json[] | Refused {
  const channel = visible(state, of("channel"));
  if (channel instanceof Refused) return channel;
  const limit = Number(query.get("limit") ?? 50);
  if (!(limit >= 1 && limit <= 100)) {
    return invalidForm(["int value should be between 1 and 100."], "limit", "NUMBER_TYPE_MAX");
  }
  if (!may(channel, "ReadMessageHistory")) return [];
  const all = [...state.messages.values()].filter(
    ({ channel_id, ephemeral_to, deleted }) =>
      channel_id === channel.id && ephemeral_to === undefined && !deleted,
  );
  return page(all, query, limit)
    .toReversed()
    .map((message) => shown(state, message));
}
