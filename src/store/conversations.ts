import { conversationText, parseConversation } from "./conversation-text.ts";
import { type Connection, instant } from "./schema.ts";
import type { Conversations } from "./store.ts";

/** See `Conversations`. Of a conversation's answer only what `forSources` gives comes back. */
export function createConversations({ db, quickly }: Connection): Conversations {
  const select = quickly(
    db
      .selectFrom("conversations")
      .select("body")
      .where("platform", "=", "")
      .where("tenant", "=", "")
      .where("thread", "=", "")
      .compile(),
  );
  return {
    async read({ platform, id }, thread) {
      const [row] = await select([platform, id, thread]);
      return row ? parseConversation(row.body) : null;
    },

    async write({ platform, id }, threads, conversation) {
      const body = conversationText(conversation);
      const at = instant(conversation.at);
      // In order, so that two writes that share names wait for each other and never both.
      const rows = [...new Set(threads)].sort();
      await db
        .insertInto("conversations")
        .values(rows.map((thread) => ({ platform, tenant: id, thread, body, at })))
        .onConflict((conflict) =>
          conflict.columns(["platform", "tenant", "thread"]).doUpdateSet({ body, at }),
        )
        .execute();
    },
  };
}
