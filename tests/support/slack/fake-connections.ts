import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { isJson, type Json, parseJson, words } from "../fake/json.ts";
import { acceptWebSocket, type WebSocketPeer } from "../fake/websocket.ts";
import type { State } from "./fake-state.ts";

/** How many sockets an app may hold. */
const CONNECTIONS = 10;

export interface Connection {
  readonly number: number;
  readonly peer: WebSocketPeer;
  /** It was asked to go, and gets nothing more. */
  leaving: boolean;
}

export interface Connections {
  /** A new address for one connection. */
  address(): string;
  upgrade(request: IncomingMessage, socket: Duplex): void;
  /** Those that events can go to. */
  ready(): readonly Connection[];
  /** The one of a number, or all. */
  picked(number?: number): readonly Connection[];
  /** Opens the next so many connections and says nothing in them, not even hello. */
  ignore(times: number): void;
  /** Asks a connection to go. */
  leave(connection: Connection, reason: string): void;
}

/** The sockets of the app: each comes with a ticket, is greeted, and says what it acknowledges. */
export function connections(
  state: State,
  on: {
    readonly greeted: () => void;
    readonly acknowledged: (envelope: string, payload: Json) => void;
  },
): Connections {
  const tickets = new Set<string>();
  const open: Connection[] = [];
  let count = 0;
  let ignored = 0;

  function greet({ peer }: Connection): void {
    peer.send(
      JSON.stringify({
        type: "hello",
        num_connections: open.length,
        connection_info: { app_id: "A0DESK" },
        debug_info: { host: "fake", approximate_connection_time: 18_060 },
      }),
    );
    on.greeted();
    state.watch.changed();
  }

  function leave(connection: Connection, reason: string): void {
    connection.leaving = true;
    const goodbye = { type: "disconnect", reason, debug_info: { host: "fake" } };
    connection.peer.send(JSON.stringify(goodbye));
  }

  return {
    address() {
      const ticket = state.id("ticket-");
      tickets.add(ticket);
      return `${state.origin.replace("http", "ws")}/link/?ticket=${ticket}&app_id=A0DESK`;
    },
    upgrade(request, stream) {
      const ticket = new URL(request.url ?? "", state.origin).searchParams.get("ticket") ?? "";
      if (!tickets.delete(ticket)) {
        stream.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
        return;
      }
      count += 1;
      const peer = acceptWebSocket(request, stream, {
        message(text) {
          const { envelope_id, payload } = parseJson(text);
          on.acknowledged(words(envelope_id), isJson(payload) ? payload : {});
        },
        closed() {
          open.splice(open.indexOf(connection), 1);
          state.watch.changed();
        },
      });
      const connection: Connection = { number: count, peer, leaving: ignored > 0 };
      open.push(connection);
      if (ignored > 0) {
        ignored -= 1;
        peer.mute();
        state.watch.changed();
        return;
      }
      if (open.length > CONNECTIONS) leave(connection, "too_many_websockets");
      else greet(connection);
    },
    ready: () => open.filter(({ leaving }) => !leaving),
    picked: (number) => open.filter((one) => number === undefined || one.number === number),
    ignore(times) {
      ignored = times;
    },
    leave,
  };
}
