import type { Answered, Broken } from "../fake/faults.ts";
import type { Json } from "../fake/json.ts";
import { Refused } from "./fake-refused.ts";

/** Too many requests: try again after so many seconds. The limit is the app's own, or one shared with others, or on all it does. */
interface TooMany {
  readonly status: 429;
  readonly retryAfter: number;
  readonly scope?: "user" | "shared" | "global";
}

/** What goes wrong with a request; `when` narrows it to some bodies. */
export type Fault = (
  | TooMany
  /** An HTTP error with no body worth reading. */
  | { readonly status: 500 | 502 | 503 | 504 }
  /** Any refusal of Discord's. */
  | { readonly status: number; readonly code: number; readonly message?: string }
  /** It goes the usual way, but was the last that is allowed for so many seconds. */
  | { readonly lastFor: number }
  | Broken
) & { readonly when?: (body: Json) => boolean };

type Headers = Readonly<Record<string, string>>;

/** What a limit on requests allows, as headers; `after` is when it starts anew, in seconds. */
export function limitHeaders(
  bucket: string,
  remaining: number,
  after: number,
  now: number,
): Headers {
  return {
    "x-ratelimit-limit": "50",
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": (now / 1000 + after).toFixed(3),
    "x-ratelimit-reset-after": String(after),
    "x-ratelimit-bucket": bucket,
  };
}

/** The answer that stands in a fault, if any. */
export function scripted(fault: Fault, bucket: string, now: number): Answered | undefined {
  if (!("status" in fault)) return undefined;
  if ("code" in fault) {
    const { status, code, message = "An error that was asked for" } = fault;
    return { status, body: new Refused(status, code, message).body() };
  }
  if (!("retryAfter" in fault)) return { status: fault.status, body: "upstream error" };
  const { retryAfter, scope = "user" } = fault;
  const own = scope === "user" ? limitHeaders(bucket, 0, retryAfter, now) : {};
  return {
    status: 429,
    body: {
      message:
        scope === "shared" ? "The resource is being rate limited." : "You are being rate limited.",
      retry_after: retryAfter,
      global: scope === "global",
    },
    headers: {
      ...own,
      "retry-after": String(retryAfter),
      "x-ratelimit-scope": scope,
      ...(scope === "global" ? { "x-ratelimit-global": "true" } : {}),
    },
  };
}
