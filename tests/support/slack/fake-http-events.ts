import { createHmac } from "node:crypto";
import { performance } from "node:perf_hooks";
import { type Json, parseJson } from "../fake/json.ts";
import { deferred } from "../fake/watch.ts";
import {
  acknowledged,
  type Delivery,
  type Senders,
  type Sent,
  senders,
  timestamp,
} from "./fake-senders.ts";
import type { State } from "./fake-state.ts";

export interface HttpOptions {
  /** Signs with another secret. */
  readonly badSignature?: boolean;
  /** Signs as of ten minutes ago. */
  readonly staleTimestamp?: boolean;
  /** Sends neither signature nor timestamp. */
  readonly unsigned?: boolean;
}

export interface HttpDelivery extends Delivery {
  /** The status the app answered with; 0 where the connection failed. */
  readonly status: Promise<number>;
}

export interface Http extends Senders<HttpDelivery> {
  /** Sends it again as Slack does when it was not acknowledged in time. */
  redeliver(delivery: Delivery, reason?: string): HttpDelivery;
  /** Slack's check of a new events address. Gives the challenge that came back. */
  challenge(challenge: string): Promise<string>;
  /** The same address with other manners. */
  with(options: HttpOptions): Http;
}

interface Request {
  readonly url: string;
  readonly secret: string;
  readonly options: HttpOptions;
}

/**
 * Posts a body as Slack does, signed with v0 HMAC. The timestamp is by the real clock, for the
 * receiver compares it with its own.
 */
function post({ url, secret, options }: Request, type: string, body: string, extra: Json = {}) {
  const at = String(Math.floor(Date.now() / 1000) - (options.staleTimestamp ? 600 : 0));
  const key = options.badSignature ? `not ${secret}` : secret;
  const signature = `v0=${createHmac("sha256", key).update(`v0:${at}:${body}`).digest("hex")}`;
  const signed = { "x-slack-signature": signature, "x-slack-request-timestamp": at };
  return fetch(url, {
    method: "POST",
    headers: { "content-type": type, ...(options.unsigned ? {} : signed), ...extra },
    body,
  });
}

function encoded({ kind, payload }: Sent): readonly [type: string, body: string] {
  if (kind === "events_api") return ["application/json", JSON.stringify(payload)];
  const fields =
    kind === "interactive"
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
  return ["application/x-www-form-urlencoded", new URLSearchParams(fields).toString()];
}

function parsed(text: string): Json {
  if (text === "") return {};
  return text.startsWith("{") ? parseJson(text) : { text };
}

/** Sends what happens in Slack to an app's address. `check` sees every acknowledgement's payload. */
export function httpEvents(
  state: State,
  request: Request,
  check: (method: string, body: Json) => readonly string[],
): Http {
  function deliver(sent: Sent): HttpDelivery {
    const acked = deferred<Json>();
    const ackedAfter = deferred<number>();
    const status = deferred<number>();
    const { retry } = sent;
    const headers = retry
      ? { "x-slack-retry-num": String(retry.num), "x-slack-retry-reason": retry.reason }
      : {};

    async function go(): Promise<void> {
      const start = performance.now();
      const response = await post(request, ...encoded(sent), headers);
      const took = performance.now() - start;
      const text = await response.text();
      status.resolve(response.status);
      if (!response.ok) throw new Error(`The app answered ${response.status} ${text}`);
      const payload = parsed(text);
      if (!check("ack", payload).length) acknowledged(state, sent, payload);
      ackedAfter.resolve(took);
      acked.resolve(payload);
    }

    go().catch((error: unknown) => {
      status.resolve(0);
      acked.reject(error);
      ackedAfter.reject(error);
    });
    return {
      sent,
      ts: timestamp(sent),
      acked: acked.promise,
      ackedAfter: ackedAfter.promise,
      status: status.promise,
    };
  }

  return {
    ...senders(state, deliver),
    redeliver: ({ sent }, reason = "http_timeout") =>
      deliver({ ...sent, retry: { num: (sent.retry?.num ?? 0) + 1, reason } }),
    async challenge(challenge) {
      const body = JSON.stringify({ type: "url_verification", challenge });
      const response = await post(request, "application/json", body);
      return String(parseJson(await response.text()).challenge);
    },
    with: (options) => httpEvents(state, { ...request, options }, check),
  };
}
