import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { answerPrivately } from "./deliver.ts";
import { openedForm } from "./open-form.ts";
import { rightsIn } from "./rights.ts";
import { tenantOf } from "./tenant.ts";
import type { Work } from "./work.ts";

/** The one slash command; what follows it is read by the core. */
export const COMMAND = "/nec";

/** `/nec …`: acknowledged with nothing, then answered where only the asker sees it. */
export async function onCommand(
  { command, context, client }: SlackCommandMiddlewareArgs & AllMiddlewareArgs,
  work: Work,
): Promise<void> {
  const { channel_id: channel, user_id: user, trigger_id: trigger } = command;
  const said = command.text.trim();
  const text = `${COMMAND} ${said === "" ? "help" : said}`;
  const opening = { client, trigger, tenant: tenantOf(context), channel };
  if (await openedForm(text, opening, work)) return;
  const incoming = {
    tenant: tenantOf(context),
    channel,
    user,
    claims: [`trigger:${trigger}`],
    conversation: `${channel} ${user}`,
    crowd: null,
    rights: rightsIn({ client, context, channel, user }, work),
    question: { text },
  };
  await answerPrivately(incoming, work.respondAt(command.response_url), true, work);
}
