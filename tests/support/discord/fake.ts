import { faults } from "../fake/faults.ts";
import type { Json } from "../fake/json.ts";
import { TIME_TO_ANSWER } from "./fake-callback.ts";
import type { People } from "./fake-doings.ts";
import type { Fault } from "./fake-faults.ts";
import { type Gateway, gatewayServer } from "./fake-gateway.ts";
import { type GuildOptions, guildOf } from "./fake-guild.ts";
import { giveUp } from "./fake-held.ts";
import { isThinking, type Message } from "./fake-message.ts";
import { people } from "./fake-people.ts";
import { routes } from "./fake-routes.ts";
import { listenFor } from "./fake-server.ts";
import { introducedGuild } from "./fake-shown-guild.ts";
import { snowflake } from "./fake-snowflake.ts";
import { type Call, type Invalid, State } from "./fake-state.ts";

export { snowflake } from "./fake-snowflake.ts";

/** A request as it is checked. */
export interface Checked {
  readonly method: string;
  /** As `/channels/:channel/messages`. */
  readonly route: string;
  /** The arguments; a list itself where the body is one, as when commands are registered. */
  readonly body: Json;
  /** The names of the files beside it. */
  readonly files: readonly string[];
}

export interface FakeOptions {
  /** What is wrong with a request's body, each a sentence; empty where it is valid. */
  readonly validate?: (request: Checked) => readonly string[];
  /** The fake's clock, in milliseconds: ids, deadlines and expiry go by it. */
  readonly now?: () => number;
  /** How many shards the gateway advises; 1 unless it says otherwise. */
  readonly shards?: number;
  /** How often a client is to send a heartbeat, in milliseconds; 41,250 unless it says otherwise. */
  readonly heartbeat?: number;
}

export interface FakeDiscord {
  /** For `rest.api` of discord.js: `http://127.0.0.1:…/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** The id of the app's user, which is another than that of the application. */
  readonly botId: string;
  /** Makes a guild, or makes it anew; the app is in it unless it says otherwise, and is told so. */
  guild(id: string, options?: GuildOptions): void;
  readonly gateway: Gateway;
  readonly people: People;
  /** The app's messages that everybody in a channel sees, oldest first; those deleted and those that only say that it is thinking are left out. */
  messages(channel: string): readonly Message[];
  /** The app's messages for one person's eyes, with the same left out. */
  readonly ephemerals: readonly Message[];
  /** What is registered everywhere, and in a guild. */
  readonly commands: {
    readonly global: readonly Json[];
    guild(id: string): readonly Json[];
  };
  /** Every request received, those that failed too. */
  calls(method: string, route: string): readonly Call[];
  /** Waits for a message of the app's, public or not, already there or to come, edited or not. */
  posted(wanted: (message: Message) => boolean): Promise<Message>;
  /** Waits for a request. */
  called(method: string, route: string, wanted?: (call: Call) => boolean): Promise<Call>;
  /** Waits for something else: looks now and whenever something happens. */
  until(look: () => boolean, what: string): Promise<void>;
  /** Plays a fault for the next so many requests. */
  fail(method: string, route: string, fault: Fault, times?: number): void;
  /** How many requests are still to fail. */
  left(method: string, route: string): number;
  /** What was invalid so far. */
  readonly invalid: readonly Invalid[];
  /** A message's nonce is forgotten, as Discord does after minutes. */
  forgetNonce(message: Message): void;
  /** Lets go of all messages, calls, sent events and answered interactions so far; for long runs. */
  forget(): void;
  /** Ends everything. Rejects where something invalid was received and `invalid` never read. */
  close(): Promise<void>;
}

/** Starts a stand-in for Discord, to which the real discord.js connects. */
export async function fakeDiscord(options: FakeOptions = {}): Promise<FakeDiscord> {
  const applicationId = snowflake(900_001);
  const bot = { id: snowflake(900_002), username: "NEC Desk", bot: true };
  const token = `${Buffer.from(bot.id).toString("base64url")}.made-up.token`;
  const state = new State(options.now ?? Date.now, applicationId, bot);
  const script = faults<Fault>();
  const sockets = gatewayServer(state, { token, heartbeat: options.heartbeat ?? 41_250 });
  let read = false;

  const check = ({ method, route, body, files }: Call) => {
    const names = files.map(({ name }) => name);
    const problems = options.validate?.({ method, route, body, files: names }) ?? [];
    if (problems.length) state.invalid.push({ method, route, problems, body });
    return problems;
  };
  const known = routes(options.shards ?? 1);
  const server = await listenFor({ state, token, routes: known, sockets, faults: script, check });

  const own = () =>
    [...state.messages.values()].filter(
      (message) => message.via !== "said" && !message.deleted && !isThinking(message),
    );

  /** For who waited in vain: what was said, without the bytes of files. */
  const seen = () =>
    own().map(({ attachments, edits: _, body: __, ...message }) => ({
      ...message,
      attachments: attachments.map(({ filename }) => filename),
    }));

  function calls(method: string, route: string): readonly Call[] {
    const name = known.named(method, route);
    return state.calls.filter((call) => `${call.method} ${call.route}` === name);
  }

  return {
    apiUrl: `${state.origin}/api`,
    token,
    applicationId,
    botId: bot.id,
    guild(id, described = {}) {
      const before = state.guilds.get(id);
      for (const key of before?.channels.keys() ?? []) state.channels.delete(key);
      const guild = guildOf(id, described, bot);
      state.guilds.set(id, guild);
      for (const [key, channel] of guild.channels) state.channels.set(key, channel);
      for (const [key, { user }] of guild.members) state.users.set(key, user);
      if (guild.installed) {
        state.tell({ name: "GUILD_CREATE", data: introducedGuild(state, guild), guild: id });
      } else if (before?.installed) {
        state.tell({ name: "GUILD_DELETE", data: { id }, guild: id });
      }
    },
    gateway: sockets.gateway,
    people: people(state),
    messages: (channel) =>
      own().filter(
        ({ channel_id, ephemeral_to }) => channel_id === channel && ephemeral_to === undefined,
      ),
    get ephemerals() {
      return own().filter(({ ephemeral_to }) => ephemeral_to !== undefined);
    },
    commands: {
      get global() {
        return state.commands.get("global") ?? [];
      },
      guild: (id) => state.commands.get(id) ?? [],
    },
    calls,
    posted: (wanted) => state.watch.until(() => own().find(wanted), "such message", seen),
    called: (method, route, wanted = () => true) =>
      state.watch.until(
        () => calls(method, route).find(wanted),
        `such call of ${method} ${route}`,
        () => state.calls.map((call) => `${call.method} ${call.route}`),
      ),
    until: async (look, what) => {
      await state.watch.until(() => look() || undefined, what, seen);
    },
    fail: (method, route, fault, times) => script.fail(known.named(method, route), fault, times),
    left: (method, route) => script.left(known.named(method, route)),
    get invalid() {
      read = true;
      return state.invalid;
    },
    forgetNonce: (message) => state.forgetNonce(message),
    forget() {
      state.messages.clear();
      state.nonces.clear();
      state.calls.length = 0;
      sockets.forget();
      for (const [key, { settled, created }] of state.interactions) {
        if (settled && state.now() - created > TIME_TO_ANSWER) state.interactions.delete(key);
      }
    },
    async close() {
      state.watch.close();
      for (const held of state.interactions.values())
        giveUp(held, "The fake was closed, nobody answered");
      sockets.close();
      await server.close();
      if (state.invalid.length && !read) {
        throw new Error(`Invalid requests left the app: ${JSON.stringify(state.invalid, null, 2)}`);
      }
    },
  };
}
