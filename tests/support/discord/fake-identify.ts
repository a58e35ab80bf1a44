import { type Json, words } from "../fake/json.ts";
import type { WebSocketPeer } from "../fake/websocket.ts";
import { CLOSE, dispatch, INTENT, INTENTS, OP, PRIVILEGED, type Session } from "./fake-session.ts";
import { shownUser } from "./fake-shown.ts";
import { introducedGuild } from "./fake-shown-guild.ts";
import { shardOf } from "./fake-snowflake.ts";
import type { State } from "./fake-state.ts";

/** Sends a client something that is no event. */
export function send(peer: WebSocketPeer, op: number, d: unknown): void {
  peer.send(JSON.stringify({ t: null, s: null, op, d }));
}

const tokenOf = ({ token }: Json): string => words(token).replace(/^Bot /, "");

function welcome(state: State, session: Session): void {
  const guilds = [...state.guilds.values()].filter(
    ({ id, installed }) => installed && shardOf(id, session.shards) === session.shard,
  );
  const ready = {
    v: 10,
    user: { ...shownUser(state.bot), verified: true, mfa_enabled: true, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: "normal",
    resume_gateway_url: `${state.origin.replace("http", "ws")}/gateway`,
    shard: [session.shard, session.shards],
    application: { id: state.applicationId, flags: 1 << 23 },
    private_channels: [],
    relationships: [],
    presences: [],
    user_settings: {},
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
  };
  dispatch(session, "READY", JSON.stringify(ready));
  if ((session.intents & INTENT.guilds) === 0) return;
  for (const guild of guilds) {
    dispatch(session, "GUILD_CREATE", JSON.stringify(introducedGuild(state, guild)));
  }
}

/** Begins a session and greets it, or gives the code to close with. */
export function identify(
  state: State,
  token: string,
  peer: WebSocketPeer,
  data: Json,
): Session | number {
  const { intents, shard = [0, 1] } = data;
  const [number, count] = Array.isArray(shard) ? shard.map(Number) : [];
  if (tokenOf(data) !== token) return CLOSE.token;
  if (number === undefined || count === undefined || !(number >= 0 && number < count)) {
    return CLOSE.shard;
  }
  if (typeof intents !== "number" || (intents & ~INTENTS) !== 0) return CLOSE.intents;
  if ((intents & PRIVILEGED) !== 0) return CLOSE.disallowed;
  const session: Session = {
    id: `session-${state.id()}`,
    shard: number,
    shards: count,
    intents,
    sequence: 0,
    sent: [],
    peer,
  };
  welcome(state, session);
  return session;
}

/**
 * Takes a session up again with the events it missed, or gives the code to close with. A session
 * that nobody knows is undefined, and the client is told so.
 */
export function resume(
  session: Session | undefined,
  token: string,
  peer: WebSocketPeer,
  data: Json,
): Session | number | undefined {
  const sequence = Number(data.seq);
  if (tokenOf(data) !== token) return CLOSE.token;
  if (!session) {
    send(peer, OP.invalid, false);
    return undefined;
  }
  if (!(sequence <= session.sequence)) return CLOSE.sequence;
  session.peer = peer;
  for (const one of session.sent) if (one.sequence > sequence) peer.send(one.text);
  dispatch(session, "RESUMED", "{}");
  return session;
}
