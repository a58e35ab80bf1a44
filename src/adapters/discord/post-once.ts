import { Routes } from "discord.js";
import { z } from "zod";
import type { Answer } from "#src/core/answer.ts";
import type { Posted } from "#src/digest/model.ts";
import type { Log } from "#src/log.ts";
import { markedMessage, markedText } from "./mark.ts";
import { type Ending, ended, type Once } from "./once.ts";
import { isOfMessage, refusedPost } from "./refused-post.ts";
import { PLAINER } from "./reply.ts";
import { CODE } from "./trouble.ts";
import { bodyOf, type Said } from "./wire.ts";

const Message = z.object({ id: z.string() });

/** What is posted, and where. */
export interface Post {
  readonly channel: string;
  readonly answer: Answer;
  /** The delivery's id: the nonce, and the mark. */
  readonly delivery: string;
  /** The message to post under. */
  readonly reply?: string | undefined;
  readonly signal: AbortSignal;
}

/** A form that Discord may take where it refuses another. */
interface Form {
  readonly isPlain: boolean;
  readonly reply: string | undefined;
}

/**
 * Posts once. Where Discord refuses for certain what another form could say, that follows with the same
 * nonce: text alone where it may not embed, and by itself where it may not answer for want of the history.
 */
export async function postOnce(post: Post, request: Once, log: Log): Promise<Posted> {
  let form: Form | null = { isPlain: false, reply: post.reply };
  let ending: Ending<unknown> = { kind: "unsent" };
  while (form) {
    const body = bodyFor(post, form);
    const route = Routes.channelMessages(post.channel);
    const { signal } = post;
    ending = await ended(() => request({ method: "POST", route, body, signal }));
    form = ending.kind === "refused" ? otherForm(form, ending.code) : null;
    if (form) log("Discord would not take a post in its form; it is posted in a plainer one.");
  }
  return postedBy(ending);
}

function bodyFor({ answer, delivery }: Post, { isPlain, reply }: Form): object {
  const said: Said = isPlain
    ? { content: markedText(answer, delivery) }
    : markedMessage(answer, delivery);
  return bodyOf(said, { nonce: delivery, ...(reply === undefined ? {} : { answers: reply }) });
}

function otherForm(form: Form, code: number): Form | null {
  if (code === CODE.noHistory && form.reply !== undefined) return { ...form, reply: undefined };
  if (PLAINER.has(code) && !form.isPlain) return { ...form, isPlain: true };
  return null;
}

function postedBy(ending: Ending<unknown>): Posted {
  switch (ending.kind) {
    case "done": {
      const message = Message.safeParse(ending.given);
      if (message.success) return { kind: "sent", message: message.data.id };
      return { kind: "uncertain", problem: "Discord's answer to the post could not be read." };
    }
    case "too many":
      return {
        kind: "later",
        after: ending.after,
        problem: "Discord asks to wait: there were too many requests.",
        of: ending.of,
      };
    case "unsent":
      return { kind: "later", after: null, problem: "Discord could not be reached." };
    case "unsure":
      return { kind: "uncertain", problem: "Discord's answer to the post was lost." };
    case "refused": {
      if (isOfMessage(ending.code)) return { kind: "refused", ...refusedPost(ending.code) };
      const problem = `Discord takes nothing from NEC Desk at the moment (${ending.code}); whoever runs it can say why.`;
      return { kind: "later", after: null, problem };
    }
  }
}
