import * as spec from "discord-api-spec/zod";
import type { $ZodType } from "zod/v4/core";
import { isThing, thing } from "./things.ts";

/** A request as it leaves for Discord. */
export type DiscordRequest = {
  readonly method: string;
  /** Its path as a pattern, "/channels/:channel/messages", or as it is. */
  readonly route: string;
  readonly body: unknown;
  /** Names of the files beside the body, in their order; left out where that is not known. */
  readonly files?: readonly string[];
};

/** What a body holds: a message, on one of four ways, or something else. */
export type Holding =
  | "post"
  | "reply"
  | "defer"
  | "edit"
  | "choices"
  | "modal"
  | "commands"
  | "command"
  | "part of a command"
  | "nothing more";

/** How a request is to be read. */
export type Reading = {
  readonly holds: Holding;
  /** For the body, or for each of its members where it holds commands. */
  readonly schema: $ZodType;
  /** Where in the body that stands: "", "data/" or "message/". */
  readonly at: string;
  readonly held: unknown;
};

const ROUTES: Readonly<Record<string, readonly [Holding, $ZodType]>> = {
  "POST /users/@me/channels": ["nothing more", spec.CreatePrivateChannelRequestSchema],
  "POST /channels/*/messages": ["post", spec.MessageCreateRequestSchema],
  "PATCH /channels/*/messages/*": ["edit", spec.MessageEditRequestPartialSchema],
  "POST /webhooks/*/*": ["reply", spec.IncomingWebhookRequestPartialSchema],
  "PATCH /webhooks/*/*/messages/*": ["edit", spec.IncomingWebhookUpdateRequestPartialSchema],
  "POST /channels/*/messages/*/threads": [
    "nothing more",
    spec.CreateTextThreadWithMessageRequestSchema,
  ],
  "POST /channels/*/threads": ["nothing more", spec.CreateTextThreadWithoutMessageRequestSchema],
  "PUT /applications/*/commands": ["commands", spec.ApplicationCommandUpdateRequestSchema],
  "POST /applications/*/commands": ["command", spec.ApplicationCommandCreateRequestSchema],
  "PATCH /applications/*/commands/*": [
    "part of a command",
    spec.ApplicationCommandPatchRequestPartialSchema,
  ],
};

/** By the type of an interaction's callback. */
const CALLBACKS: Readonly<Record<string, readonly [Holding, $ZodType]>> = {
  1: ["nothing more", spec.PongInteractionCallbackRequestSchema],
  4: ["reply", spec.CreateMessageInteractionCallbackRequestSchema],
  5: ["defer", spec.CreateMessageInteractionCallbackRequestSchema],
  6: ["nothing more", spec.UpdateMessageInteractionCallbackRequestSchema],
  7: ["edit", spec.UpdateMessageInteractionCallbackRequestSchema],
  8: ["choices", spec.ApplicationCommandAutocompleteCallbackRequestSchema],
  9: ["modal", spec.ModalInteractionCallbackRequestSchema],
};

const CALLBACK = /^POST \/interactions\/[^/]+\/[^/]+\/callback$/;

const PATTERNS = Object.entries(ROUTES).map(
  ([pattern, found]) => [new RegExp(`^${pattern.replaceAll("*", "[^/]+")}$`), found] as const,
);

/** How a request is to be read; null where no such request, or no such callback, is known here. */
export function readingOf({ method, route, body }: DiscordRequest): Reading | null {
  const on = `${method.toUpperCase()} ${route.replace(/\/guilds\/[^/]+(?=\/commands)/, "")}`;
  const { type, data, message } = thing(body);
  if (CALLBACK.test(on)) {
    const [holds, schema] = CALLBACKS[String(type)] ?? [];
    return holds && schema ? { holds, schema, at: "data/", held: data } : null;
  }
  if (on.endsWith("/threads") && isThing(message) && !on.includes("/messages/"))
    return {
      holds: "post",
      schema: spec.CreateForumThreadRequestSchema,
      at: "message/",
      held: message,
    };
  const [holds, schema] = PATTERNS.find(([pattern]) => pattern.test(on))?.[1] ?? [];
  return holds && schema ? { holds, schema, at: "", held: body } : null;
}
