import type { IncomingHttpHeaders } from "node:http";
import type { Json } from "../fake/json.ts";
import { type Watch, watch } from "../fake/watch.ts";
import type { File } from "./fake-body.ts";
import { type Channel, type Guild, stranger, type User } from "./fake-guild.ts";
import type { Held } from "./fake-held.ts";
import { type Content, contentOf, isThinking, type Message } from "./fake-message.ts";
import { bits, EVERYBODY } from "./fake-permissions.ts";
import { snowflakes } from "./fake-snowflake.ts";

/** A request that was received. */
export interface Call {
  readonly method: string;
  /** Its path with names in place of what varies, as `/channels/:channel/messages`. */
  readonly route: string;
  /** What stood in the places of those names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The arguments; a list itself where the body is one. */
  readonly body: Json;
  readonly files: readonly File[];
  readonly headers: IncomingHttpHeaders;
  /** By the fake's clock, in milliseconds. */
  readonly at: number;
}

export interface Invalid {
  readonly method: string;
  readonly route: string;
  readonly problems: readonly string[];
  readonly body: Json;
}

/** What the app is told over its sockets: an event's name and data. */
export interface Told {
  readonly name: string;
  readonly data: Json;
  /** The guild it happened in; null in direct messages. */
  readonly guild: string | null;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** All that the fake knows; every part of it reads and writes here. */
export class State {
  readonly now: () => number;
  /** A new id: never the same twice, later ones greater. */
  readonly id: () => string;
  readonly watch: Watch = watch();
  readonly applicationId: string;
  readonly bot: User;
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly users = new Map<string, User>();
  readonly messages = new Map<string, Writable<Message>>();
  /** What was posted with a nonce that is to be kept to, by the nonce. */
  readonly nonces = new Map<string, { readonly message: Message; readonly at: number }>();
  readonly calls: Call[] = [];
  /** By their tokens. */
  readonly interactions = new Map<string, Held>();
  /** By the guild's id, or `global`. */
  readonly commands = new Map<string, readonly Json[]>();
  /** What of the application was changed by a request. */
  readonly application: Json = {};
  readonly invalid: Invalid[] = [];
  /** Where the fake listens, `http://127.0.0.1:…`. */
  origin = "";
  /** Tells the app of something; gives whether there was a session to tell. The gateway takes this over. */
  tell: (told: Told) => boolean = () => false;

  constructor(now: () => number, applicationId: string, bot: User) {
    this.now = now;
    this.id = snowflakes(now);
    this.applicationId = applicationId;
    this.bot = bot;
    this.users.set(bot.id, bot);
  }

  user(id: string): User {
    return this.users.get(id) ?? stranger(id);
  }

  /** The guild of an id; a test that names one it never made is mistaken. */
  guild(id: string): Guild {
    const guild = this.guilds.get(id);
    if (!guild) throw new Error(`The fake has no guild ${id}.`);
    return guild;
  }

  /** The direct messages with a person, which come into being when they are first named. */
  direct(user: string, id?: string): Channel {
    const open = [...this.channels.values()].find((one) => one.kind === "dm" && one.user === user);
    if (open && id !== undefined && open.id !== id) {
      throw new Error(`The direct messages with ${user} are ${open.id}.`);
    }
    if (open) return open;
    const channel: Channel = {
      id: id ?? this.id(),
      name: "",
      kind: "dm",
      guild: null,
      may: bits(EVERYBODY),
      user,
      locked: false,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** Keeps a message and wakes those who wait for it. */
  post(
    message: Content &
      Pick<Message, "channel_id" | "author" | "via" | "body"> &
      Partial<Omit<Message, "edits" | "edited" | "deleted" | "guild_id">>,
  ): Message {
    const guild = this.channels.get(message.channel_id)?.guild;
    const posted: Writable<Message> = {
      id: message.id ?? this.id(),
      edits: [],
      edited: false,
      deleted: false,
      ...message,
      ...(typeof guild === "string" ? { guild_id: guild } : {}),
    };
    this.messages.set(posted.id, posted);
    this.watch.changed();
    return posted;
  }

  /** Replaces what a message says, or takes it away with null. */
  edit(message: Message, content: Content | null): void {
    const kept: Writable<Message> = message;
    const edits = isThinking(message) ? [] : [...message.edits, contentOf(message)];
    if (content) Object.assign(kept, content, { edits, edited: edits.length > 0 });
    else kept.deleted = true;
    this.watch.changed();
  }

  /** Lets go of a message's nonce. */
  forgetNonce(message: Message): void {
    const kept: Writable<Message> = message;
    this.nonces.delete(String(message.nonce));
    delete kept.nonce;
  }

  /** Changes what is no edit: a message's flags, and the thread that hangs from it. */
  mark(message: Message, marks: Partial<Pick<Message, "flags" | "thread">>): void {
    Object.assign(message, marks);
    this.watch.changed();
  }
}
