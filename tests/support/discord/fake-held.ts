import { performance } from "node:perf_hooks";
import type { Json } from "../fake/json.ts";
import { deferred } from "../fake/watch.ts";
import type { Channel } from "./fake-guild.ts";
import { isThinking, type Message } from "./fake-message.ts";
import type { State } from "./fake-state.ts";

/** How long an answer is waited for, in milliseconds of the real clock. */
const DEADLINE = 10_000;

/** What the app answered an interaction with at first. */
export interface Ack {
  readonly type: number;
  readonly data: Json;
  /** How long that took, in milliseconds by the process's monotonic clock. */
  readonly after: number;
}

/** Something a person did, and what becomes of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** The data of the event that told the app. */
  readonly payload: Json;
  /** The first callback that Discord takes. Rejects where none comes. */
  readonly ack: Promise<Ack>;
  /**
   * The first message that says something: the answer, the deferred answer once it is there, the
   * message of the button once it changed, or a follow-up. Rejects where none comes.
   */
  readonly answered: Promise<Message>;
  /** All its messages: the answer, thinking or not, and the follow-ups. */
  messages(): readonly Message[];
}

export interface Autocomplete extends Interaction {
  /** What the app offers. Rejects where it offers nothing at all. */
  readonly choices: Promise<readonly Json[]>;
}

export type Asked = "command" | "autocomplete" | "component" | "modal";

/** What the fake knows of an interaction. */
export interface Held {
  readonly id: string;
  readonly token: string;
  readonly asked: Asked;
  readonly user: string;
  readonly channel: Channel;
  readonly payload: Json;
  /** Only this person has the app, the place has not. */
  readonly userOnly: boolean;
  /** By the fake's clock, in milliseconds. */
  readonly created: number;
  /** By the monotonic clock, in milliseconds. */
  readonly at: number;
  acked: boolean;
  /** Nobody waits for anything more. */
  settled: boolean;
  /** The answer; before there is one, the message whose button was pressed. */
  original: Message | null;
  readonly messages: Message[];
  followUps: number;
  /** The modal it was answered with. */
  modal?: Json;
  readonly ack: PromiseWithResolvers<Ack>;
  readonly answered: PromiseWithResolvers<Message>;
  readonly choices: PromiseWithResolvers<readonly Json[]>;
  readonly timer: NodeJS.Timeout;
}

/** Holds an interaction from now on. */
export function hold(
  state: State,
  asked: Pick<Held, "id" | "token" | "asked" | "user" | "channel" | "payload" | "userOnly"> & {
    readonly on: Message | null;
  },
): Held {
  const { on, ...given } = asked;
  const held: Held = {
    ...given,
    created: state.now(),
    at: performance.now(),
    acked: false,
    settled: false,
    original: on,
    messages: [],
    followUps: 0,
    ack: deferred(),
    answered: deferred(),
    choices: deferred(),
    timer: setTimeout(() => giveUp(held, "After 10 s nobody answered"), DEADLINE).unref(),
  };
  state.interactions.set(held.token, held);
  return held;
}

/** Gives up waiting for the app. */
export function giveUp(held: Held, reason: string): void {
  if (held.settled) return;
  settle(held);
  const silence = new Error(`${reason} ${JSON.stringify(held.payload)}`);
  held.ack.reject(silence);
  held.answered.reject(silence);
  held.choices.reject(silence);
}

/** Notes a message of an interaction's: who waits for an answer has it, where it says something. */
export function note(held: Held, message: Message): void {
  if (!held.messages.includes(message)) held.messages.push(message);
  if (isThinking(message)) return;
  held.answered.resolve(message);
  settle(held);
}

/** Notes that an interaction was answered with what is no message. */
export function noteOther(held: Held): void {
  held.answered.reject(new Error("It was answered, but with no message."));
  settle(held);
}

function settle(held: Held): void {
  clearTimeout(held.timer);
  held.settled = true;
}

/** What a test is given of it. */
export function interactionOf(held: Held): Autocomplete {
  const { id, token, payload, ack, answered, choices, messages } = held;
  return {
    id,
    token,
    payload,
    ack: ack.promise,
    answered: answered.promise,
    choices: choices.promise,
    messages: () => messages,
  };
}
