import type { IncomingMessage } from "node:http";
import { performance } from "node:perf_hooks";
import type { Duplex } from "node:stream";
import type { Json } from "../fake/json.ts";
import { deferred } from "../fake/watch.ts";
import { type Connection, connections } from "./fake-connections.ts";
import {
  acknowledged,
  type Delivery,
  type Senders,
  type Sent,
  senders,
  timestamp,
} from "./fake-senders.ts";
import type { State } from "./fake-state.ts";

/** How long an acknowledgement is waited for, in milliseconds. */
const DEADLINE = 10_000;

export interface SocketDelivery extends Delivery {
  /** The number of the connection it went over; null while none was open. */
  readonly connection: () => number | null;
}

export interface SocketMode extends Senders<SocketDelivery> {
  /** Waits until so many connections are open. */
  connected(count?: number): Promise<void>;
  /** The numbers of the open connections. */
  connections(): readonly number[];
  /** Asks one connection (or all) to go, as Slack does every few hours. It gets nothing more. */
  disconnect(reason: "warning" | "refresh_requested" | "link_disabled", connection?: number): void;
  /** Breaks one connection (or all) with no goodbye. */
  drop(connection?: number): void;
  /** The next so many connections open, and nothing is said in them, not even hello. */
  ignore(times: number): void;
  /** One connection (or all) answers no more pings. */
  mute(connection?: number): void;
  ping(): void;
  /** Sends it again as Slack does when no acknowledgement came: next attempt, next connection. */
  redeliver(delivery: Delivery, reason?: string): SocketDelivery;
  /** Sends the same event a second time over another connection. */
  duplicate(delivery: SocketDelivery): SocketDelivery;
}

interface Envelope {
  readonly sent: Sent;
  readonly ack: (payload: Json) => void;
  connection: number | null;
  /** When it went out, by the monotonic clock. */
  at: number;
}

export interface SocketServer {
  readonly socket: SocketMode;
  /** A new address for one connection. */
  open(): string;
  upgrade(request: IncomingMessage, socket: Duplex): void;
  close(): void;
}

/** Slack's end of Socket Mode. `check` sees every acknowledgement's payload. */
export function socketServer(
  state: State,
  check: (method: string, body: Json) => readonly string[],
): SocketServer {
  const envelopes = new Map<string, Envelope>();
  const timers = new Set<NodeJS.Timeout>();
  let waiting: string[] = [];
  let turn = 0;

  const held = connections(state, {
    greeted() {
      const late = waiting;
      waiting = [];
      for (const id of late) send(id);
    },
    acknowledged: (id, payload) => envelopes.get(id)?.ack(payload),
  });

  function send(id: string, to?: Connection): void {
    const envelope = envelopes.get(id);
    const among = held.ready();
    const connection = to ?? among[turn++ % (among.length || 1)];
    if (!envelope) return;
    if (!connection) {
      waiting.push(id);
      return;
    }
    const { kind, payload, retry } = envelope.sent;
    envelope.connection = connection.number;
    envelope.at = performance.now();
    const event = kind === "events_api";
    connection.peer.send(
      JSON.stringify({
        envelope_id: id,
        payload,
        type: kind,
        accepts_response_payload: !event,
        ...(event ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? "" } : {}),
      }),
    );
  }

  function deliver(sent: Sent, to?: Connection): SocketDelivery {
    const id = state.id("envelope-");
    const acked = deferred<Json>();
    const ackedAfter = deferred<number>();
    const timer = setTimeout(() => {
      const silence = new Error(`Nobody acknowledged ${JSON.stringify(sent.payload)}`);
      acked.reject(silence);
      ackedAfter.reject(silence);
    }, DEADLINE);
    timers.add(timer);
    const envelope: Envelope = {
      sent,
      connection: null,
      at: 0,
      ack(payload) {
        clearTimeout(timer);
        timers.delete(timer);
        envelopes.delete(id);
        ackedAfter.resolve(performance.now() - envelope.at);
        if (!check("ack", payload).length) acknowledged(state, sent, payload);
        acked.resolve(payload);
      },
    };
    envelopes.set(id, envelope);
    send(id, to);
    return {
      sent,
      ts: timestamp(sent),
      acked: acked.promise,
      ackedAfter: ackedAfter.promise,
      connection: () => envelope.connection,
    };
  }

  return {
    open: () => held.address(),
    upgrade: (request, stream) => held.upgrade(request, stream),
    close() {
      for (const timer of timers) clearTimeout(timer);
      for (const { peer } of held.picked()) peer.drop();
    },
    socket: {
      ...senders(state, (sent) => deliver(sent)),
      async connected(wanted = 1) {
        const look = () => (held.ready().length === wanted ? true : undefined);
        await state.watch.until(look, `${wanted} open connections`, () => held.ready().length);
      },
      connections: () => held.ready().map(({ number }) => number),
      disconnect(reason, number) {
        for (const connection of held.picked(number)) held.leave(connection, reason);
      },
      drop(number) {
        for (const { peer } of held.picked(number)) peer.drop();
      },
      ignore: (times) => held.ignore(times),
      mute(number) {
        for (const { peer } of held.picked(number)) peer.mute();
      },
      ping() {
        for (const { peer } of held.picked()) peer.ping();
      },
      redeliver({ sent }, reason = "timeout") {
        return deliver({ ...sent, retry: { num: (sent.retry?.num ?? 0) + 1, reason } });
      },
      duplicate({ sent, connection }) {
        const other = held.ready().find(({ number }) => number !== connection());
        if (!other) throw new Error("There is no second connection to send it over.");
        return deliver(sent, other);
      },
    },
  };
}
