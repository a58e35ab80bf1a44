import { type Incoming, turn } from "#src/adapters/chat/turn.ts";
import type { How } from "./buttons.ts";
import { type OpenPlace, postOpenly, tellAside, whisperAside } from "./deliver.ts";
import { messageForms } from "./forms.ts";
import { presentRest } from "./present.ts";
import type { Respond } from "./respond.ts";
import { whisper } from "./whisper.ts";
import type { Work } from "./work.ts";

/** Shows the asker alone what an answer's first message had no room for. */
export async function restPrivately(
  incoming: Incoming,
  how: How,
  respond: Respond,
  work: Work,
): Promise<void> {
  await turn(incoming, work, {
    async answer({ answer }) {
      for (const message of presentRest(answer, how)) {
        const forms = messageForms(message);
        const why = await whisper(respond, forms, { to: "asker", first: false }, work);
        if (why) return work.log(`The rest of an answer could not be given: ${why}.`);
      }
    },
    tellOver: (line) => whisperAside(respond, line, work),
  });
}

/** Posts what an answer's first message had no room for, where that stands. */
export async function restOpenly(
  incoming: Incoming,
  how: How,
  place: OpenPlace,
  work: Work,
): Promise<void> {
  await turn(incoming, work, {
    async answer({ answer }) {
      for (const [n, message] of presentRest(answer, how).entries()) {
        const claims = [...incoming.claims, `${incoming.claims.at(-1)}:${n + 1}`];
        const one = { ...incoming, claims };
        if (!(await postOpenly(one, place, messageForms(message), work))) return;
      }
    },
    tellOver: (line) => tellAside(incoming, place, line, work),
  });
}
