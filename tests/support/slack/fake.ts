import { faults } from "../fake/faults.ts";
import type { Json } from "../fake/json.ts";
import type { Fault } from "./fake-faults.ts";
import { type Http, type HttpOptions, httpEvents } from "./fake-http-events.ts";
import { type OAuth, oauth } from "./fake-oauth.ts";
import { listenFor } from "./fake-server.ts";
import { type SocketMode, socketServer } from "./fake-socket-mode.ts";
import {
  type Call,
  type Invalid,
  type Message,
  State,
  type Upload,
  type View,
} from "./fake-state.ts";
import { tokens } from "./fake-tokens.ts";
import { webApi } from "./fake-web-api.ts";
import { type Workspace, type WorkspaceOptions, workspace } from "./fake-workspace.ts";

export interface FakeOptions {
  /**
   * What is wrong with a request's body, each a sentence; empty where it is valid. The method is a
   * Web API method's name, `response_url` or `ack`.
   */
  readonly validate?: (method: string, body: Json) => readonly string[];
  /** The fake's clock, in milliseconds: expiry and timestamps go by it. */
  readonly now?: () => number;
}

export interface FakeSlack {
  /** For `SLACK_API_URL`: `http://127.0.0.1:…/api/`. */
  readonly url: string;
  readonly appToken: string;
  /** Makes a workspace, with the app in it unless it says otherwise. */
  workspace(id: string, options?: WorkspaceOptions): Workspace;
  readonly socket: SocketMode;
  readonly http: { to(url: string, signingSecret: string, options?: HttpOptions): Http };
  readonly oauth: OAuth;
  /** Ends a workspace's tokens: every later call with them fails. */
  revoke(team: string): void;
  /** Plays a fault for the next so many calls of a method, of `response_url` or of `upload`. */
  fail(method: string, fault: Fault, times?: number): void;
  /** Something that a person says in a channel, which nobody tells the app of. */
  say(team: string, said: { user: string; channel: string; text: string }): Message;
  /** How many calls of a method are still to fail. */
  left(method: string): number;
  /** The app's messages that everybody in a channel sees, oldest first, those deleted left out. */
  messages(channel: string, team?: string): readonly Message[];
  /** The app's messages for one person's eyes. */
  readonly ephemerals: readonly Message[];
  readonly uploads: readonly Upload[];
  readonly homes: readonly View[];
  readonly modals: readonly View[];
  /** Every request of a method received, those that failed too. */
  calls(method: string): readonly Call[];
  /** Waits for a message of the app's, public or not, already there or to come, edited or not. */
  posted(wanted: (message: Message) => boolean): Promise<Message>;
  /** Waits for a call of a method. */
  called(method: string, wanted?: (call: Call) => boolean): Promise<Call>;
  /** Waits for something else: looks now and whenever something happens. */
  until(look: () => boolean, what: string): Promise<void>;
  /** What was invalid so far. */
  readonly invalid: readonly Invalid[];
  /** Lets go of all messages and calls so far; for long runs. */
  forget(): void;
  /** Ends everything. Rejects where something invalid was received and `invalid` never read. */
  close(): Promise<void>;
}

/** Starts a stand-in for Slack, to which the real clients connect. */
export async function fakeSlack(options: FakeOptions = {}): Promise<FakeSlack> {
  const state = new State(options.now ?? Date.now);
  const held = tokens(state);
  const installs = oauth(state, held);
  const script = faults<Fault>();
  const check = (method: string, body: Json) => {
    const problems = options.validate?.(method, body) ?? [];
    if (problems.length) state.invalid.push({ method, problems, body });
    return problems;
  };
  const sockets = socketServer(state, check);
  const api = webApi(state, held, installs, sockets.open);
  const server = await listenFor({ state, tokens: held, api, sockets, faults: script, check });
  let read = false;

  const own = () => state.messages.filter(({ via, deleted }) => via !== "said" && !deleted);

  return {
    url: `${state.origin}/api/`,
    appToken: held.appToken,
    workspace(id, described = {}) {
      const made = workspace(id, described);
      state.workspaces.set(id, made);
      if (described.installed ?? true) held.issue(made);
      return made;
    },
    socket: sockets.socket,
    http: {
      to: (url, secret, manners = {}) =>
        httpEvents(state, { url, secret, options: manners }, check),
    },
    oauth: installs,
    revoke: (team) => held.revoke(team),
    fail: (method, fault, times) => script.fail(method, fault, times),
    say: (team, { user, channel, text }) =>
      state.post({ team, user, channel, via: "said", body: { text } }),
    left: (method) => script.left(method),
    messages: (channel, team) =>
      own().filter(
        (message) =>
          message.channel === channel &&
          message.ephemeral_to === undefined &&
          (team === undefined || message.team === team),
      ),
    get ephemerals() {
      return own().filter(({ ephemeral_to }) => ephemeral_to !== undefined);
    },
    get uploads() {
      return state.uploads;
    },
    get homes() {
      return state.homes;
    },
    get modals() {
      return state.modals;
    },
    calls: (method) => state.calls.filter((call) => call.method === method),
    posted: (wanted) => state.watch.until(() => own().find(wanted), "such message", own),
    called: (method, wanted = () => true) =>
      state.watch.until(
        () => state.calls.find((call) => call.method === method && wanted(call)),
        `such call of ${method}`,
        () => state.calls.map((call) => ({ method: call.method, body: call.body })),
      ),
    until: async (look, what) => {
      await state.watch.until(() => look() || undefined, what, own);
    },
    get invalid() {
      read = true;
      return state.invalid;
    },
    forget() {
      state.messages.length = 0;
      state.calls.length = 0;
      state.responses.clear();
      state.triggers.clear();
    },
    async close() {
      state.watch.close();
      sockets.close();
      await server.close();
      if (state.invalid.length && !read) {
        throw new Error(`Invalid requests left the app: ${JSON.stringify(state.invalid, null, 2)}`);
      }
    },
  };
}
