import type { IncomingMessage } from "node:http";
import { performance } from "node:perf_hooks";
import type { Duplex } from "node:stream";
import { isJson, type Json, parseJson, words } from "../fake/json.ts";
import { acceptWebSocket, type WebSocketPeer } from "../fake/websocket.ts";
import { identify, resume, send } from "./fake-identify.ts";
import { CLOSE, dispatch, OP, type Session, wants } from "./fake-session.ts";
import { shardOf } from "./fake-snowflake.ts";
import type { State } from "./fake-state.ts";

/** How many payloads a client may send in how many milliseconds, heartbeats left out: their interval is the test's. */
const PAYLOADS = 120;
const WINDOW = 60_000;

/** The most bytes of a client's payload. */
const PAYLOAD_LIMIT = 4096;

/** What a client may send that the fake takes and does nothing about. */
const ASIDE = [OP.presence, OP.voice, OP.members];

export interface Gateway {
  /** Waits until so many sessions are ready, whether new or resumed. */
  connected(count?: number): Promise<void>;
  /** How many sessions have a connection. */
  readonly sessions: number;
  /** How often a client began a session, and took one up again. */
  readonly identifies: number;
  readonly resumes: number;
  /** Closes every connection with a code; without one, breaks it with no goodbye. */
  drop(code?: number): void;
  /** Asks every client to come back (op 7). */
  reconnect(): void;
  /** Says that every session is invalid (op 9): to be taken up again, or gone. */
  invalidSession(resumable: boolean): void;
  /** Heartbeats are no longer answered, as if nobody were there; or they are again. */
  silent(on: boolean): void;
}

export interface GatewayServer {
  readonly gateway: Gateway;
  upgrade(request: IncomingMessage, socket: Duplex): void;
  /** Lets go of the events that were sent. */
  forget(): void;
  close(): void;
}

export interface GatewayOptions {
  readonly token: string;
  /** How often a client is to send a heartbeat, in milliseconds. */
  readonly heartbeat: number;
}

/** Discord's end of the gateway. */
export function gatewayServer(state: State, { token, heartbeat }: GatewayOptions): GatewayServer {
  const sessions = new Map<string, Session>();
  const peers = new Set<WebSocketPeer>();
  let identifies = 0;
  let resumes = 0;
  let muted = false;

  const live = () => [...sessions.values()].filter(({ peer }) => peer !== null);

  state.tell = (told) => {
    const among = [...sessions.values()].filter(
      (session) => shardOf(told.guild, session.shards) === session.shard && wants(session, told),
    );
    if (among.length === 0) return false;
    const data = JSON.stringify(told.data);
    for (const session of among) dispatch(session, told.name, data);
    return true;
  };

  function begin(op: number, peer: WebSocketPeer, data: Json): Session | number | undefined {
    if (op === OP.identify) {
      const session = identify(state, token, peer, data);
      if (typeof session === "number") return session;
      identifies += 1;
      sessions.set(session.id, session);
      return session;
    }
    const known = sessions.get(words(data.session_id));
    const session = resume(known, token, peer, data);
    if (typeof session === "object") resumes += 1;
    return session;
  }

  /** Answers a heartbeat. It says what the client has, which need not be kept for it any longer. */
  function beat(peer: WebSocketPeer, session: Session | undefined, last: unknown): void {
    if (muted) return;
    if (session && typeof last === "number") {
      session.sent = session.sent.filter(({ sequence }) => sequence > last);
    }
    send(peer, OP.acknowledged, null);
  }

  /** Leaves every session without a connection, to be taken up again; what comes meanwhile waits. */
  function part(act: (peer: WebSocketPeer, session: Session) => void): void {
    for (const session of live()) {
      const { peer } = session;
      session.peer = null;
      if (peer) act(peer, session);
    }
  }

  function connect(request: IncomingMessage, socket: Duplex): void {
    let session: Session | undefined;
    const times: number[] = [];

    /** Does what a client says; gives the session it has then, or the code to close with. */
    function take(text: string): number | Session | undefined {
      const { op, d } = parseJson(text);
      if (Buffer.byteLength(text) > PAYLOAD_LIMIT || typeof op !== "number") return CLOSE.decode;
      if (op === OP.heartbeat) {
        beat(peer, session, d);
        return session;
      }
      const now = performance.now();
      times.push(now);
      while ((times[0] ?? now) < now - WINDOW) times.shift();
      if (times.length > PAYLOADS) return CLOSE.tooMany;
      const data = isJson(d) ? d : {};
      const begun = session?.peer === peer;
      if (op === OP.identify || op === OP.resume) {
        return begun ? CLOSE.authenticated : begin(op, peer, data);
      }
      if (!begun) return CLOSE.unauthenticated;
      return ASIDE.some((known) => known === op) ? session : CLOSE.opcode;
    }

    const peer = acceptWebSocket(request, socket, {
      message(text) {
        const outcome = take(text);
        if (typeof outcome === "number") peer.close(outcome);
        else session = outcome;
        state.watch.changed();
      },
      closed(code) {
        peers.delete(peer);
        if (session?.peer === peer) {
          session.peer = null;
          if (code === 1000 || code === 1001) sessions.delete(session.id);
        }
        state.watch.changed();
      },
    });
    peers.add(peer);
    const version = new URL(request.url ?? "", state.origin).searchParams.get("v");
    if (version === "10") send(peer, OP.hello, { heartbeat_interval: heartbeat, _trace: [] });
    else peer.close(CLOSE.version);
  }

  return {
    gateway: {
      async connected(count = 1) {
        const look = () => (live().length >= count ? true : undefined);
        await state.watch.until(look, `${count} sessions`, () => live().length);
      },
      get sessions() {
        return live().length;
      },
      get identifies() {
        return identifies;
      },
      get resumes() {
        return resumes;
      },
      drop(code) {
        part((peer) => (code === undefined ? peer.drop() : peer.close(code)));
      },
      reconnect() {
        part((peer) => send(peer, OP.reconnect, null));
      },
      invalidSession(resumable) {
        part((peer, session) => {
          if (!resumable) sessions.delete(session.id);
          send(peer, OP.invalid, resumable);
        });
      },
      silent(on) {
        muted = on;
      },
    },
    upgrade: connect,
    forget() {
      for (const session of sessions.values()) session.sent = [];
    },
    close() {
      for (const peer of peers) peer.drop();
    },
  };
}
