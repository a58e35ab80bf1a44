import type { Answer } from "#src/core/answer.ts";
import { notice } from "#src/core/statements.ts";
import type { At, DigestRequest } from "../requests/request.ts";
import type { Serving } from "./context.ts";

/** What a person saw in the channel of a post that may or may not have arrived. */
export async function settle(
  { delivery, is }: Extract<DigestRequest, { readonly kind: "settle" }>,
  at: At,
  { store, now }: Serving,
): Promise<Answer> {
  const known = await store.deliveries.read(at.channel.tenant, delivery);
  const isHere = known?.channel.id === at.channel.id;
  const decided = isHere && (await store.deliveries.decide(at.channel.tenant, delivery, is, now()));
  if (!decided)
    return notice("unknown", "Nothing was changed", [
      "That post is not waiting for anybody's word. /nec digest list shows what is.",
    ]);
  return is === "there"
    ? notice("help", "It counts as posted", [
        "It is not posted again. A correction cannot go under it.",
      ])
    : notice("help", "It is on its way", ["It is posted here in a moment."]);
}
