import type { webApi } from "@slack/bolt";
import { type Incoming, turn } from "#src/adapters/chat/turn.ts";
import { whisperAside } from "./deliver.ts";
import { escaped } from "./escape.ts";
import { messageForms } from "./forms.ts";
import { refusal } from "./refusals.ts";
import type { Respond } from "./respond.ts";
import { send } from "./send.ts";
import { addChart } from "./upload.ts";
import type { Work } from "./work.ts";

const THERE = "The chart is in your messages with NEC Desk.";

/**
 * Shows the chart of a private answer to whoever asked for it. Slack shows a picture only where it was
 * uploaded, and nobody else is to see it: so it goes to their direct messages.
 */
export async function showChart(
  incoming: Incoming,
  { client, respond }: { readonly client: webApi.WebClient; readonly respond: Respond },
  work: Work,
): Promise<void> {
  const tell = (line: string) => whisperAside(respond, line, work);
  await turn(incoming, work, {
    async answer({ answer }) {
      const { user, claims } = incoming;
      const forms = messageForms({ text: escaped(answer.title), blocks: [] });
      const key = claims.at(-1) ?? user;
      const sent = await send(
        client,
        { channel: user, thread: null, forms, key, after: null },
        work,
      );
      if (!sent.ok) {
        work.log(`A chart could not be sent to ${user}: ${refusal(sent.code).operator}`);
        await tell("The chart could not be sent. It has been logged for whoever runs the desk.");
        return;
      }
      const where = { channel: sent.channel, thread: sent.ts };
      const why = await addChart(client, where, answer, work);
      await tell(why === null ? THERE : "The chart could not be drawn. It has been logged.");
    },
    tellOver: tell,
  });
}
