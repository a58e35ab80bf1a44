import type { webApi } from "@slack/bolt";
import { errorLine } from "#src/log.ts";
import { PROMPTS } from "./examples.ts";
import type { Work } from "./work.ts";

const STATUS = "is looking it up…";

/** Says in an agent's thread that the desk is at work; Slack takes it away with the answer. */
export async function showStatus(
  client: webApi.WebClient,
  { channel, thread }: { readonly channel: string; readonly thread: string },
  { log }: Pick<Work, "log">,
): Promise<void> {
  try {
    await client.assistant.threads.setStatus({
      channel_id: channel,
      thread_ts: thread,
      status: STATUS,
    });
  } catch (error) {
    log(`The status could not be shown: ${errorLine(error)}`);
  }
}

/** Offers questions where the desk's own conversation is opened. */
export async function offerPrompts(
  client: webApi.WebClient,
  channel: string,
  { log }: Pick<Work, "log">,
): Promise<void> {
  try {
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: "You can ask",
      prompts: PROMPTS.map(({ title, ask }) => ({ title, message: ask })),
    });
  } catch (error) {
    log(`Prompts could not be offered: ${errorLine(error)}`);
  }
}
