import type { webApi } from "@slack/bolt";
import { type Incoming, turn } from "#src/adapters/chat/turn.ts";
import { carrying, sharedBy } from "./carry.ts";
import { whisperAside } from "./deliver.ts";
import { answerForms } from "./forms.ts";
import { refusal } from "./refusals.ts";
import type { Respond } from "./respond.ts";
import { addChart } from "./upload.ts";
import { whisper } from "./whisper.ts";
import type { Work } from "./work.ts";

export interface Sharing {
  readonly client: webApi.WebClient;
  readonly respond: Respond;
  /** Who shares it, as text. */
  readonly name: string;
}

/**
 * Shows a private answer to its channel, once: by its `response_url`, which needs no membership. The
 * chart needs it; where the desk is no member, whoever shared is told so.
 */
export async function shareOpenly(
  incoming: Incoming,
  { client, respond, name }: Sharing,
  work: Work,
): Promise<void> {
  const { channel } = incoming;
  let shared = false;
  const asked = await turn(incoming, work, {
    async answer({ answer, query }) {
      const forms = answerForms(answer, (message) =>
        sharedBy(carrying(message, query, { under: [] }), name),
      );
      const why = await work.pace.run(channel, () =>
        whisper(respond, forms, { to: "channel", first: false }, work),
      );
      shared = why === null;
      if (why) work.log(`An answer could not be shared in ${channel}: ${why}.`);
    },
    tellOver: (line) => whisperAside(respond, line, work),
  });
  if (!asked || !shared) return;
  const missing = await addChart(client, { channel, thread: null }, asked.answer, work);
  if (missing !== "not_in_channel" && missing !== "channel_not_found") return;
  const { asker } = refusal(missing);
  const text = `The answer was shared without its chart. ${asker ?? ""}`.trim();
  await whisperAside(respond, text, work);
}
