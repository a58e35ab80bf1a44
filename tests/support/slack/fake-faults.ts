import type { Answered, Broken } from "../fake/faults.ts";
import type { Json } from "../fake/json.ts";

/** What goes wrong with a request; `when` narrows it to some bodies. */
export type Fault = (
  | { readonly status: 429; readonly retryAfter: number }
  /** An HTTP error with no body worth reading. */
  | { readonly status: 400 | 403 | 404 | 500 | 502 | 503 | 504 }
  /** Slack's own refusal: 200 with `ok: false` and this code. */
  | { readonly error: string }
  | Broken
) & { readonly when?: (body: Json) => boolean };

/** The answer that stands in a fault, if any. */
export function scripted(fault: Fault): Answered | undefined {
  if ("error" in fault) return { status: 200, body: { ok: false, error: fault.error } };
  if (!("status" in fault)) return undefined;
  if (fault.status !== 429) return { status: fault.status, body: "upstream error" };
  return {
    status: 429,
    body: { ok: false, error: "ratelimited" },
    headers: { "retry-after": String(fault.retryAfter) },
  };
}
