import type { ServerResponse } from "node:http";
import type { Json } from "./fake-body.ts";

/** What goes wrong with a request; `when` narrows it to some bodies. */
export type Fault = (
  | { readonly status: 429; readonly retryAfter: number }
  /** An HTTP error with no body worth reading. */
  | { readonly status: 400 | 403 | 404 | 500 | 502 | 503 | 504 }
  /** Slack's own refusal: 200 with `ok: false` and this code. */
  | { readonly error: string }
  /** The connection breaks before Slack did anything, or after it did all but answer. */
  | { readonly drop: "before" | "after" }
  /** No answer, ever: nothing was done, or all was. */
  | { readonly silence: "before" | "after" }
  /** The request waits for the promise, then goes the usual way. */
  | { readonly until: Promise<unknown> }
) & { readonly when?: (body: Json) => boolean };

export interface Faults {
  /** Plays the fault for the next so many calls of a method (or of `response_url`, `upload`). */
  fail(method: string, fault: Fault, times?: number): void;
  /** The fault that a call meets, once counted off. */
  take(method: string, body: Json): Fault | undefined;
  /** How many calls are still to fail. */
  left(method: string): number;
}

/** The script of what goes wrong, method by method; faults of a method come in the order given. */
export function faults(): Faults {
  const script: { readonly method: string; readonly fault: Fault; left: number }[] = [];
  return {
    fail(method, fault, times = 1) {
      script.push({ method, fault, left: times });
    },
    take(method, body) {
      const next = script.find(
        (one) => one.method === method && one.left > 0 && (one.fault.when?.(body) ?? true),
      );
      if (next) next.left -= 1;
      return next?.fault;
    },
    left(method) {
      return script
        .filter((one) => one.method === method)
        .reduce((total, { left }) => total + left, 0);
    },
  };
}

/** What a request is answered with. */
export interface Answered {
  readonly status: number;
  readonly body: Json | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Answers a request as its fault says, or as `usual` does.
 * Nothing that `usual` does happens where the fault comes before it.
 */
export async function answer(
  response: ServerResponse,
  fault: Fault | undefined,
  usual: () => Answered,
): Promise<void> {
  if (fault && "until" in fault) await fault.until;
  if (fault && "drop" in fault) {
    if (fault.drop === "after") usual();
    response.socket?.destroy();
    return;
  }
  if (fault && "silence" in fault) {
    if (fault.silence === "after") usual();
    return;
  }
  send(response, scripted(fault) ?? usual());
}

function scripted(fault: Fault | undefined): Answered | undefined {
  if (!fault) return undefined;
  if ("error" in fault) return { status: 200, body: { ok: false, error: fault.error } };
  if (!("status" in fault)) return undefined;
  if (fault.status !== 429) return { status: fault.status, body: "upstream error" };
  return {
    status: 429,
    body: { ok: false, error: "ratelimited" },
    headers: { "retry-after": String(fault.retryAfter) },
  };
}

function send(response: ServerResponse, { status, body, headers }: Answered): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/plain" : "application/json; charset=utf-8";
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(text);
}
