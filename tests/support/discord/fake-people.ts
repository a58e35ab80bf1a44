import type { Json } from "../fake/json.ts";
import { commandOf, type Given, nested } from "./fake-commands.ts";
import { chosen, pressed, submitted } from "./fake-components.ts";
import type { People, Slash } from "./fake-doings.ts";
import {
  type Asked,
  type Autocomplete,
  giveUp,
  type Held,
  hold,
  type Interaction,
  interactionOf,
} from "./fake-held.ts";
import type { Message } from "./fake-message.ts";
import { asking, channelOf, isUserOnly, type Place } from "./fake-place.ts";
import { edit, post, tellOf } from "./fake-posting.ts";
import { reworded, said, target } from "./fake-said.ts";
import { askingMember, shown, shownUser } from "./fake-shown.ts";
import type { State } from "./fake-state.ts";

const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** What people do; the app is told of each. */
export function people(state: State): People {
  const tell = ({ payload, channel }: Held) =>
    state.tell({ name: "INTERACTION_CREATE", data: payload, guild: channel.guild });

  function ask(asked: Asked, place: Place, data: Json, on: Message | null = null): Autocomplete {
    const channel = channelOf(state, place);
    const guild = channel.guild === null ? undefined : state.guild(channel.guild);
    const id = state.id();
    const token = `interaction-token-${id}`;
    const message = on ? { message: shown(state, on, true) } : {};
    const type = TYPES[asked];
    const payload = { id, token, type, ...asking(state, place, channel), data, ...message };
    const userOnly = isUserOnly(channel, guild, place);
    const held = hold(state, {
      id,
      token,
      asked,
      user: place.user,
      channel,
      payload,
      userOnly,
      on,
    });
    if (!tell(held)) giveUp(held, "There was no session to tell of");
    return interactionOf(held);
  }

  function command(place: Place, called: string, type: number, data: Json): Interaction {
    const guild = channelOf(state, place).guild;
    const { id, name } = commandOf(state, guild, called, type);
    return ask("command", place, { id, name, type, ...data });
  }

  function slash(
    asked: "command" | "autocomplete",
    { command: called = "nec", subcommand = "", ...place }: Omit<Slash, "options">,
    given: Given,
    focused?: string,
  ): Autocomplete {
    const guild = channelOf(state, place).guild;
    const { id, name, type, found } = commandOf(state, guild, called, 1);
    const options = nested(found, subcommand, given, focused);
    return ask(asked, place, { id, name, type, options });
  }

  const at = ({ channel_id, deleted }: Message) => {
    if (deleted) throw new Error("The message was deleted.");
    return { channel: channel_id };
  };

  return {
    slash: ({ options = {}, ...given }) => slash("command", given, options),
    autocomplete: ({ option, typed, others = {}, ...given }) =>
      slash("autocomplete", given, { ...others, [option]: typed }, option),
    button: ({ on, custom_id, ...place }) =>
      ask("component", { ...place, ...at(on) }, pressed(on, custom_id), on),
    select: ({ on, custom_id, values, ...place }) =>
      ask("component", { ...place, ...at(on) }, chosen(on, custom_id, values), on),
    messageCommand({ name, target: about, ...place }) {
      const message = target(state, channelOf(state, place), about, place.user);
      const messages = { [message.id]: shown(state, message, true) };
      return command(place, name, 3, { target_id: message.id, resolved: { messages } });
    },
    userCommand({ name, target: id, ...place }) {
      const { guild } = channelOf(state, place);
      const users = { [id]: shownUser(state.user(id)) };
      const { user: _, ...member } = guild ? askingMember(state, state.guild(guild), id) : {};
      const members = guild && { [id]: member };
      const resolved = { users, ...(members ? { members } : {}) };
      return command(place, name, 2, { target_id: id, resolved });
    },
    modal({ on, custom_id, fields, ...place }) {
      const from = [...state.interactions.values()].findLast(
        ({ modal }) => modal?.custom_id === custom_id,
      );
      const here = place.channel ?? on?.channel_id ?? from?.channel.id;
      const there = here === undefined ? place : { ...place, channel: here };
      return ask("modal", there, submitted(custom_id, fields, from?.modal), on ?? null);
    },
    say(given) {
      return post(state, said(state, channelOf(state, given), given));
    },
    edit(message, content) {
      edit(state, message, reworded(message, content));
    },
    remove: (message) => edit(state, message, null),
    redeliver(of) {
      if ("channel_id" in of) return tellOf(state, of);
      const held = state.interactions.get(of.token);
      if (!held) throw new Error("The fake has forgotten this interaction.");
      tell(held);
    },
  };
}
