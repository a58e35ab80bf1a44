import type { DiscordRequest } from "./routes.ts";

/** What is wrong, the request, and how the line begins that says so. */
export type Bad = readonly [what: string, request: DiscordRequest, line: string];

/** A request in order, and what it shows. */
export type Good = readonly [what: string, request: DiscordRequest];

type Body = Readonly<Record<string, unknown>>;

/** A message as a bot posts it in a channel. */
export const post = (body: Body, files?: readonly string[]): DiscordRequest => ({
  method: "POST",
  route: "/channels/:channel/messages",
  body,
  ...(files ? { files } : {}),
});

/** A change of a message that a bot has posted. */
export const edit = (body: Body, files?: readonly string[]): DiscordRequest => ({
  method: "PATCH",
  route: "/channels/:channel/messages/:message",
  body,
  ...(files ? { files } : {}),
});

/** The answer to an interaction, by its type. */
export const callback = (type: number, data?: Body): DiscordRequest => ({
  method: "POST",
  route: "/interactions/:interaction/:token/callback",
  body: data ? { type, data } : { type },
});

/** A further message about an interaction. */
export const followUp = (body: Body): DiscordRequest => ({
  method: "POST",
  route: "/webhooks/:application/:token",
  body,
});

/** What a deferral becomes. */
export const original = (body: Body): DiscordRequest => ({
  method: "PATCH",
  route: "/webhooks/:application/:token/messages/@original",
  body,
});

/** All commands, which take the place of those before. */
export const commands = (...body: readonly unknown[]): DiscordRequest => ({
  method: "PUT",
  route: "/applications/:application/commands",
  body,
});

/** One list of so many, each made from its number. */
export const many = <T>(length: number, one: (i: number) => T): readonly T[] =>
  Array.from({ length }, (_, i) => one(i));

/** So many letters. */
export const long = (length: number): string => "x".repeat(length);

/** Components as JSON, in order unless said otherwise. */
export const row = (...components: readonly Body[]) => ({ type: 1, components });
export const button = (more: Body = {}) => ({
  type: 2,
  style: 2,
  label: "Ask",
  custom_id: "ask",
  ...more,
});
export const link = (more: Body = {}) => ({
  type: 2,
  style: 5,
  label: "Source",
  url: "https://example.org",
  ...more,
});
export const choice = (more: Body = {}) => ({ label: "2024", value: "2024", ...more });
export const menu = (options: readonly unknown[], more: Body = {}) => ({
  type: 3,
  custom_id: "menu",
  options,
  ...more,
});

/** A command, and an option of it, in order unless said otherwise. */
export const command = (more: Body = {}) => ({
  name: "nec",
  description: "Asks the desk",
  ...more,
});
export const option = (more: Body = {}) => ({
  type: 3,
  name: "question",
  description: "What to ask",
  ...more,
});
