import type { Platform } from "#src/digest/deliver/settings.ts";
import type { Notices } from "./notices.ts";

/** One reader: a post costs nothing, and what is due at once may come at once. */
const FREELY = { every: 1, burst: 1_000 } as const;

/**
 * The playground as digests see it. Its page shows what the ledger says was sent, so that the ledger is the channel:
 * no request leaves that could arrive without an answer, or be answered without having arrived.
 *
 * A delivery is therefore posted exactly once whatever happens. Before it is begun nothing shows it, and it is due
 * again. Once it is begun, what it says is kept, and writing down “sent” is the post itself. Where a process ends
 * between the two, whoever looks for it next finds it there: `find` is right to say so without a look, because saying
 * so is what puts it there, and the ledger has one row for it, which the page shows once.
 */
export function posts(notices: Notices): Platform {
  return {
    poster: {
      post: async (_channel, _answer, delivery) => ({ kind: "sent", message: delivery }),
      find: async (_channel, delivery) => ({ kind: "there", message: delivery }),
      tell: async (_tenant, _user, text) => notices.add(text),
    },
    rates: { channel: FREELY, workspace: FREELY, platform: null },
  };
}
