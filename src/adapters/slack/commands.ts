import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { answerPrivately, whisperAside } from "./deliver.ts";
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
  const asked = { tenant: tenantOf(context), channel, user, claims: [`trigger:${trigger}`] };
  const respond = work.respondAt(command.response_url);
  const tell = (line: string) => whisperAside(respond, line, work);
  if (await openedForm(text, { ...asked, client, trigger }, tell, work)) return;
  const incoming = {
    ...asked,
    conversation: `${channel} ${user}`,
    crowd: null,
    rights: rightsIn({ client, context, channel, user }, work),
    question: { text },
  };
  await answerPrivately(incoming, respond, true, work);
}
