import { webApi } from "@slack/bolt";

/** Why a call to Slack gave no answer, as far as what to do next goes. */
export type Trouble =
  /** Slack asks to come back after so many seconds; nothing was done. */
  | { readonly kind: "limited"; readonly seconds: number }
  /** It never reached Slack. */
  | { readonly kind: "unsent" }
  /** Slack said that it failed: most likely nothing was done. */
  | { readonly kind: "failed" }
  /** The connection broke: Slack may have done it. */
  | { readonly kind: "unsure" }
  /** Slack said no, and will again. `code` is its word for why. */
  | { readonly kind: "refused"; readonly code: string };

/** Milliseconds before the second try of what Slack names no wait for; doubled after each. */
const BACKOFF = 500;

/** Milliseconds to wait after a try, the first being 0, that ended in trouble. */
export function pauseAfter(trouble: Trouble, tries: number): number {
  return trouble.kind === "limited" ? trouble.seconds * 1_000 : BACKOFF * 2 ** tries;
}

/** Trouble in a word, for a log: Slack's own where it gave one. */
export function codeOf(trouble: Trouble): string {
  return trouble.kind === "refused" ? trouble.code : trouble.kind;
}

const NEVER_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
const PASSING = new Set([
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
  "team_added_to_org",
]);
/** Seconds to wait where Slack names none. */
const USUAL_WAIT = 1;

/** What an error of Slack's client means. An error that is not one of the client's is thrown on. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: "limited", seconds: error.retryAfter };
  if (error instanceof webApi.WebAPIPlatformError) return platform(error.data);
  if (error instanceof webApi.WebAPIHTTPError) return status(error.statusCode);
  if (error instanceof webApi.WebAPIRequestError) return broken(error.original);
  throw error;
}

function platform(data: webApi.WebAPIPlatformError["data"]): Trouble {
  const code = data.error;
  if (code === "ratelimited" || code === "rate_limited") {
    return { kind: "limited", seconds: data.response_metadata?.retryAfter ?? USUAL_WAIT };
  }
  if (PASSING.has(code)) return { kind: "failed" };
  return /^\w{1,80}$/.test(code) ? { kind: "refused", code } : { kind: "unsure" };
}

/** What an HTTP status means, with Slack's word for why and its `Retry-After` in seconds, where it gave them. */
export function status(code: number, why: string | null = null, seconds = Number.NaN): Trouble {
  if (code === 429) return { kind: "limited", seconds: seconds >= 0 ? seconds : USUAL_WAIT };
  return code >= 500 ? { kind: "failed" } : { kind: "refused", code: why ?? `http_${code}` };
}

/** What it means that a request had no answer. An error that says nothing of a connection is thrown on. */
export function broken(error: unknown): Trouble {
  const code = codeIn(error) ?? codeIn(error instanceof Error ? error.cause : null);
  if (code === null) {
    if (error instanceof Error) return { kind: "unsure" };
    throw error;
  }
  return { kind: NEVER_SENT.test(code) ? "unsent" : "unsure" };
}

function codeIn(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}
