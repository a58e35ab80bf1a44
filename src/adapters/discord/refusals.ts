import { CODE } from "./trouble.ts";

/** What a refusal of Discord's means, for those who can do something about it. */
export interface Refusal {
  /** For the person who asked; null where it would not help them. */
  readonly asker: string | null;
  /** For the person who runs the desk. */
  readonly operator: string;
}

const MANAGER =
  "Ask somebody who manages the server to allow it, or ask here; here it always answers.";

const KNOWN: Readonly<Record<number, Refusal>> = {
  [CODE.missingAccess]: {
    asker: `NEC Desk could not answer in that channel: it cannot see it (permission View Channel). ${MANAGER}`,
    operator: "the bot cannot see the channel; give it View Channel there.",
  },
  [CODE.missingPermissions]: {
    asker: `NEC Desk could not answer in that channel: it may not write there (permission Send Messages; in a thread, Send Messages in Threads). ${MANAGER}`,
    operator:
      "the bot may not write there; give it Send Messages, Send Messages in Threads, Embed Links and Attach Files.",
  },
  [CODE.unknownChannel]: {
    asker: null,
    operator: "the channel is gone.",
  },
  [CODE.unknownMessage]: {
    asker: null,
    operator: "the message that was answered is gone.",
  },
  [CODE.archivedThread]: {
    asker: "NEC Desk could not answer in that thread: it is archived. Ask here instead.",
    operator: "the thread is archived; nothing can be posted there.",
  },
  [CODE.lockedThread]: {
    asker: "NEC Desk could not answer in that thread: it is locked. Ask here instead.",
    operator: "the thread is locked; a moderator can unlock it.",
  },
  [CODE.unknownInteraction]: {
    asker: null,
    operator:
      "the answer came after the three seconds that Discord waits; if this repeats, look at what slows this machine or its store.",
  },
  [CODE.unknownWebhook]: {
    asker: null,
    operator: "the answer came after the fifteen minutes for which it can be changed.",
  },
  [CODE.cannotMessageUser]: {
    asker: null,
    operator: "the person takes no direct messages.",
  },
  401: {
    asker: null,
    operator: "the token is not valid; copy DISCORD_TOKEN from the application's Bot page again.",
  },
};

/** What a refusal's number means, in words. */
export function refusal(code: number): Refusal {
  return (
    KNOWN[code] ?? {
      asker: "NEC Desk could not answer there. It has told whoever runs it.",
      operator: `Discord refused with ${code}.`,
    }
  );
}
