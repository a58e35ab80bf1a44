import type { REST } from "discord.js";
import { InteractionResponseType, MessageFlags, Routes } from "discord.js";
import { z } from "zod";
import type { Clock } from "#src/adapters/chat/clock.ts";
import { multipart, type Picture } from "./multipart.ts";
import type { DiscordMessage } from "./present.ts";
import { CODE, type Trouble, troubleOf } from "./trouble.ts";

/** How an interaction is answered: by its id for the first response, by its token after. */
export interface Ticket {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/** What a message says: an answer, or a line. */
export type Said = DiscordMessage | { readonly content: string };

/** By what a post is known to Discord for some minutes, in which it is not made twice; and what it answers. */
export interface As {
  /** At most 25 characters. */
  readonly nonce: string;
  /** A message in the same channel, which may be gone. */
  readonly answers?: string;
}

export type Done =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly trouble: Trouble };

/** What leaves for Discord. Each can be done twice without being seen twice, so each is tried again. */
export interface Wire {
  /** Answers an interaction, within three seconds. */
  respond(ticket: Ticket, said: Said, hidden: boolean): Promise<Done>;
  /** Says that the answer is coming: for 15 minutes it can be given by `change`. */
  defer(ticket: Ticket, hidden: boolean): Promise<Done>;
  /** Puts another message in the place of the one whose button was pressed. */
  replace(ticket: Ticket, said: Said): Promise<Done>;
  /** What completes an option as it is typed. */
  complete(ticket: Ticket, choices: readonly { name: string; value: string }[]): Promise<Done>;
  /** Changes the answer to an interaction. */
  change(ticket: Ticket, said: Said, picture?: Picture): Promise<Done>;
  /** Posts in a channel, as an answer to a message there where one is named. */
  post(channel: string, said: Said, as: As): Promise<Done>;
  /** Changes a message of the desk's own in a channel. */
  edit(channel: string, message: string, said: Said, picture: Picture): Promise<Done>;
  /** Posts in the direct messages with somebody. */
  tell(user: string, said: Said, nonce: string): Promise<Done>;
}

/** How often a request is tried that had no answer; the client's own tries are each one of these. */
const TRIES = 3;
/** Milliseconds before the second try; doubled after each. */
const BACKOFF = 500;

const Posted = z.object({ id: z.string() });

/** Discord's REST API, through discord.js: it keeps to the rate limits that Discord states. */
export function wire(rest: REST, clock: Clock): Wire {
  async function tried(request: () => Promise<unknown>): Promise<Done> {
    let trouble: Trouble = { kind: "unsure" };
    for (let n = 0; n < TRIES; n++) {
      if (n > 0) await clock.wait(BACKOFF * 2 ** (n - 1));
      try {
        const given = Posted.safeParse(await request());
        return { ok: true, id: given.data?.id ?? "" };
      } catch (error) {
        trouble = troubleOf(error);
        if (trouble.kind === "refused") break;
      }
    }
    return { ok: false, trouble };
  }

  async function callback(
    { id, token }: Ticket,
    type: InteractionResponseType,
    data?: object,
  ): Promise<Done> {
    const route = Routes.interactionCallback(id, token);
    const done = await tried(() =>
      rest.post(route, { body: data ? { type, data } : { type }, auth: false }),
    );
    // An earlier try had arrived.
    const there =
      !done.ok && done.trouble.kind === "refused" && done.trouble.code === CODE.alreadyAcknowledged;
    return there ? { ok: true, id: "" } : done;
  }

  const channelPost = (channel: string, body: object): Promise<Done> =>
    tried(() => rest.post(Routes.channelMessages(channel), { body }));

  return {
    respond: (ticket, said, hidden) =>
      callback(ticket, InteractionResponseType.ChannelMessageWithSource, {
        ...bodyOf(said),
        ...(hidden ? { flags: MessageFlags.Ephemeral } : {}),
      }),
    defer: (ticket, hidden) =>
      callback(
        ticket,
        InteractionResponseType.DeferredChannelMessageWithSource,
        hidden ? { flags: MessageFlags.Ephemeral } : undefined,
      ),
    replace: (ticket, said) =>
      callback(ticket, InteractionResponseType.UpdateMessage, { ...bodyOf(said), attachments: [] }),
    complete: (ticket, choices) =>
      callback(ticket, InteractionResponseType.ApplicationCommandAutocompleteResult, { choices }),
    change: ({ applicationId, token }, said, picture) =>
      tried(() =>
        rest.patch(Routes.webhookMessage(applicationId, token), {
          ...withPicture(said, picture),
          auth: false,
        }),
      ),
    post: (channel, said, as) => channelPost(channel, bodyOf(said, as)),
    edit: (channel, message, said, picture) =>
      tried(() => rest.patch(Routes.channelMessage(channel, message), withPicture(said, picture))),
    async tell(user, said, nonce) {
      const opened = await tried(() =>
        rest.post(Routes.userChannels(), { body: { recipient_id: user } }),
      );
      if (!opened.ok) return opened;
      return channelPost(opened.id, bodyOf(said, { nonce }));
    },
  };
}

/** Nobody is ever pinged, whatever an answer says. */
const NOBODY = { parse: [], replied_user: false };

/** A message as the body of a request; of a post with what makes it one. */
export function bodyOf(said: Said, as?: As): object {
  const body = { ...said, allowed_mentions: NOBODY };
  if (!as) return body;
  const { nonce, answers } = as;
  const reference = { message_id: answers, fail_if_not_exists: false };
  return {
    ...body,
    nonce,
    enforce_nonce: true,
    ...(answers === undefined ? {} : { message_reference: reference }),
  };
}

/** What a request with a message has; with a picture beside it, as a form. */
function withPicture(said: Said, picture: Picture | undefined) {
  if (!picture) return { body: bodyOf(said) };
  const { name, description } = picture;
  const attachments = [{ id: 0, filename: name, description }];
  return { ...multipart({ ...bodyOf(said), attachments }, picture), passThroughBody: true };
}
