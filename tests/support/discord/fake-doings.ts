import type { Given } from "./fake-commands.ts";
import type { Autocomplete, Interaction } from "./fake-held.ts";
import type { Message } from "./fake-message.ts";
import type { Place } from "./fake-place.ts";
import type { Words } from "./fake-said.ts";

export interface Slash extends Place {
  /** `nec` unless it says otherwise. */
  readonly command?: string;
  /** With its group before it where it has one; empty where the command has none. */
  readonly subcommand?: string;
  readonly options?: Given;
}

export interface Typing extends Omit<Slash, "options"> {
  /** The option that is being typed, and what of it is there. */
  readonly option: string;
  readonly typed: string;
  readonly others?: Given;
}

export interface Pressing extends Omit<Place, "channel" | "guild"> {
  /** The message must have what is used. */
  readonly on: Message;
  readonly custom_id: string;
}

export interface Choosing extends Pressing {
  readonly values: readonly string[];
}

export type Said = Place & Words;

export interface MessageCommand extends Place {
  readonly name: string;
  readonly target: Message | { readonly content: string; readonly author?: string };
}

export interface UserCommand extends Place {
  readonly name: string;
  /** The person's id. */
  readonly target: string;
}

export interface Submitting extends Place {
  /** The message whose button opened the modal, if one did. */
  readonly on?: Message;
  readonly custom_id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The ways in which people reach the app. */
export interface People {
  slash(slash: Slash): Interaction;
  autocomplete(typing: Typing): Autocomplete;
  button(pressing: Pressing): Interaction;
  select(choosing: Choosing): Interaction;
  messageCommand(command: MessageCommand): Interaction;
  userCommand(command: UserCommand): Interaction;
  modal(submitting: Submitting): Interaction;
  say(said: Said): Message;
  edit(message: Message, content: string): void;
  remove(message: Message): void;
  /** Tells the app of it once more, with the same ids. */
  redeliver(of: Interaction | Message): void;
}
