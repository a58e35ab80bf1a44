import type { BaseInteraction } from "discord.js";
import { type Incoming, turn } from "#src/adapters/chat/turn.ts";
import type { Question } from "#src/core/question.ts";
import { lineAgain } from "./line-again.ts";
import { answerTo, conversationIn, tenantOf } from "./place.ts";
import { Reply } from "./reply.ts";
import { rightsOf } from "./rights.ts";
import type { Ticket } from "./wire.ts";
import type { Work } from "./work.ts";

export const ticketOf = ({ id, token, applicationId }: BaseInteraction): Ticket => ({
  id,
  token,
  applicationId,
});

/** What an interaction asks, and who sees the answer. */
export interface Asking {
  readonly question: Question;
  readonly hidden: boolean;
  /** What the question follows on: see `answeredBy`. */
  readonly follows?: string | undefined;
}

/** The question that an interaction asks, with whose it is and where. */
export function incomingBy(
  interaction: BaseInteraction,
  { question, hidden, follows }: Asking,
): Incoming {
  const { id, guildId, channelId, user } = interaction;
  return {
    tenant: tenantOf(guildId),
    channel: channelId ?? user.id,
    user: user.id,
    claims: [`interaction:${id}`],
    conversation: conversationIn(interaction, user.id, hidden),
    known: answerTo(id),
    crowd: hidden ? null : (guildId ?? channelId),
    question,
    rights: rightsOf(interaction),
    ...(follows === undefined ? {} : { follows }),
  };
}

/** Answers an interaction with the answer to a question, then adds the chart. */
export async function answerInteraction(
  interaction: BaseInteraction,
  asking: Asking,
  work: Work,
): Promise<void> {
  const { question, hidden } = asking;
  const reply = new Reply(ticketOf(interaction), hidden, work);
  const line = lineAgain(question);
  let given = false;
  try {
    const asked = await turn(incomingBy(interaction, asking), work, {
      async answer({ answer, query }) {
        given = await reply.answer(answer, { query, share: hidden, line });
      },
      tellOver: (line) => reply.line(line),
    });
    if (asked && given)
      await reply.chart(asked.answer, { query: asked.query, share: hidden, line });
  } finally {
    reply.end();
  }
}
