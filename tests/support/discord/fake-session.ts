import type { WebSocketPeer } from "../fake/websocket.ts";
import type { Told } from "./fake-state.ts";

/** The gateway's numbers for what a payload is. */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalid: 9,
  hello: 10,
  acknowledged: 11,
} as const;

/** Why the gateway closes a connection. */
export const CLOSE = {
  opcode: 4001,
  decode: 4002,
  unauthenticated: 4003,
  token: 4004,
  authenticated: 4005,
  sequence: 4007,
  tooMany: 4008,
  shard: 4010,
  version: 4012,
  intents: 4013,
  disallowed: 4014,
} as const;

export const INTENT = {
  guilds: 1 << 0,
  members: 1 << 1,
  presences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  content: 1 << 15,
} as const;

/** Those that have to be granted in the developer portal, which the app has not. */
export const PRIVILEGED = INTENT.members | INTENT.presences | INTENT.content;

/** Every intent that Discord has. */
export const INTENTS = (1 << 17) - 1 + (0b11 << 20) + (0b11 << 24);

/** What the gateway keeps of an app's session while its connections come and go. */
export interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly intents: number;
  /** The number of the last event. */
  sequence: number;
  /** The events that may have to be sent again. */
  sent: { readonly sequence: number; readonly text: string }[];
  /** Null while nobody is connected. */
  peer: WebSocketPeer | null;
}

/** The intent that an event is told for; 0 where it is told to all. */
function needed({ name, guild }: Told): number {
  if (name.startsWith("MESSAGE_")) {
    return guild === null ? INTENT.directMessages : INTENT.guildMessages;
  }
  return /^(GUILD|CHANNEL|THREAD)_/.test(name) ? INTENT.guilds : 0;
}

/** Whether a session is told of an event. */
export function wants({ intents }: Session, told: Told): boolean {
  const intent = needed(told);
  return intent === 0 || (intents & intent) !== 0;
}

/** Sends a session its next event, `data` being JSON already; it is kept for when the connection breaks. */
export function dispatch(session: Session, name: string, data: string): void {
  session.sequence += 1;
  const { sequence, peer } = session;
  const text = `{"t":"${name}","s":${sequence},"op":${OP.dispatch},"d":${data}}`;
  session.sent.push({ sequence, text });
  peer?.send(text);
}
