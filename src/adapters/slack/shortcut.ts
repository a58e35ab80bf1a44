import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from "@slack/bolt";
import { asTyped } from "./as-typed.ts";
import { answerPrivately } from "./deliver.ts";
import { rightsIn } from "./rights.ts";
import { tenantOf } from "./tenant.ts";
import type { Work } from "./work.ts";

/** "Ask NEC Desk about this message". */
export const SHORTCUT = "ask_about_message";

/** Asks with a message's own words; the answer is seen by whoever used the shortcut. */
export async function onShortcut(
  { shortcut, context, client }: SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs,
  work: Work,
): Promise<void> {
  const channel = shortcut.channel.id;
  const user = shortcut.user.id;
  const incoming = {
    tenant: tenantOf(context),
    channel,
    user,
    claims: [`trigger:${shortcut.trigger_id}`],
    conversation: `${channel} ${user}`,
    crowd: null,
    rights: rightsIn({ client, context, channel, user }, work),
    question: { text: asTyped(shortcut.message.text ?? "", context.botUserId) || "help" },
  };
  await answerPrivately(incoming, work.respondAt(shortcut.response_url), true, work);
}
