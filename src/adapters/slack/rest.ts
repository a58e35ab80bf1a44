import type { RespondFn } from "@slack/bolt";
import type { How } from "./buttons.ts";
import { type OpenPlace, postOpenly, tellAside, whisperAside } from "./deliver.ts";
import { messageForms } from "./forms.ts";
import { presentRest } from "./present.ts";
import { type Incoming, take } from "./turn.ts";
import { whisper } from "./whisper.ts";
import type { Work } from "./work.ts";

/** Shows the asker alone what an answer's first message had no room for. */
export async function restPrivately(
  incoming: Incoming,
  how: How,
  respond: RespondFn,
  work: Work,
): Promise<void> {
  const asked = await take(incoming, work, (line) => whisperAside(respond, line, work));
  if (!asked) return;
  for (const message of presentRest(asked.answer, how)) {
    const why = await whisper(respond, messageForms(message), { to: "asker", first: false }, work);
    if (why) return work.log(`The rest of an answer could not be given: ${why}.`);
  }
}

/** Posts what an answer's first message had no room for, where that stands. */
export async function restOpenly(
  incoming: Incoming,
  how: How,
  place: OpenPlace,
  work: Work,
): Promise<void> {
  const asked = await take(incoming, work, (line) => tellAside(incoming, place, line, work));
  if (!asked) return;
  const messages = presentRest(asked.answer, how);
  for (const [n, message] of messages.entries()) {
    const claims = [...incoming.claims, `${incoming.claims.at(-1)}:${n + 1}`];
    if (!(await postOpenly({ ...incoming, claims }, place, messageForms(message), work))) return;
  }
}
