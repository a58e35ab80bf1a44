import type { ServerResponse } from "node:http";
import type { Json } from "./json.ts";

/** What goes wrong with a connection, on any platform. */
export type Broken =
  /** The connection breaks before anything was done, or after all was done but answering: it ends, or is reset (`ECONNRESET`). */
  | { readonly drop: "before" | "after"; readonly reset?: boolean }
  /** No answer, ever: nothing was done, or all was. */
  | { readonly silence: "before" | "after" }
  /** The request waits for the promise, then goes the usual way. */
  | { readonly until: Promise<unknown> }
  /** All is done at once; only the answer waits for the promise. */
  | { readonly held: Promise<unknown> };

export interface Faults<F> {
  /** Plays the fault for the next so many calls of a name. */
  fail(name: string, fault: F, times?: number): void;
  /** The fault that a call meets, once counted off. */
  take(name: string, body: Json): F | undefined;
  /** How many calls are still to fail. */
  left(name: string): number;
}

/**
 * The script of what goes wrong, name by name; faults of a name come in the order given. A fault's
 * `when` narrows it to some bodies.
 */
export function faults<F extends { readonly when?: (body: Json) => boolean }>(): Faults<F> {
  const script: { readonly name: string; readonly fault: F; left: number }[] = [];
  return {
    fail(name, fault, times = 1) {
      script.push({ name, fault, left: times });
    },
    take(name, body) {
      const next = script.find(
        (one) => one.name === name && one.left > 0 && (one.fault.when?.(body) ?? true),
      );
      if (next) next.left -= 1;
      return next?.fault;
    },
    left(name) {
      return script.filter((one) => one.name === name).reduce((total, { left }) => total + left, 0);
    },
  };
}

/** What a request is answered with; a null body is none at all. */
export interface Answered {
  readonly status: number;
  readonly body: object | string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Answers a request as its fault says, or as `usual` does; `scripted` gives the answer that stands
 * in a fault, if any. Nothing that `usual` does happens where the fault comes before it.
 */
export async function answer<F extends object>(
  response: ServerResponse,
  fault: F | undefined,
  usual: () => Answered,
  scripted: (fault: F) => Answered | undefined,
): Promise<void> {
  if (fault && "until" in fault) await fault.until;
  if (fault && "drop" in fault) {
    if (fault.drop === "after") usual();
    if ("reset" in fault && fault.reset) response.socket?.resetAndDestroy();
    else response.socket?.destroy();
    return;
  }
  if (fault && "silence" in fault) {
    if (fault.silence === "after") usual();
    return;
  }
  const answered = (fault && scripted(fault)) ?? usual();
  if (fault && "held" in fault) await fault.held;
  send(response, answered);
}

/** Sends an answer: an object as JSON, a text as it is. */
export function send(response: ServerResponse, { status, body, headers }: Answered): void {
  if (body === null) {
    response.writeHead(status, headers);
    response.end();
    return;
  }
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/plain" : "application/json; charset=utf-8";
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(text);
}
