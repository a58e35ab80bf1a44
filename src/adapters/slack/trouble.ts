import { RespondError, webApi } from "@slack/bolt";

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
  if (error instanceof RespondError) return status(error.statusCode);
  if (error instanceof webApi.WebAPIRequestError) return broken(error.original);
  if (error instanceof TypeError && error.message === "fetch failed") return broken(error);
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

function status(code: number): Trouble {
  if (code === 429) return { kind: "limited", seconds: USUAL_WAIT };
  return code >= 500 ? { kind: "failed" } : { kind: "refused", code: `http_${code}` };
}

function broken(error: Error): Trouble {
  const cause = error.cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return { kind: NEVER_SENT.test(code) ? "unsent" : "unsure" };
}
