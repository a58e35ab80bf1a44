import { RateLimitError, REST } from "discord.js";
import type { Log } from "#src/log.ts";
import { REFUSED, tellOfRefusals } from "./connect.ts";
import { apiOf, type DiscordSettings } from "./options.ts";
import { troubleOf } from "./trouble.ts";

/** One request to Discord. Rejects with the client's error where it gave nothing. */
export type Once = (request: {
  readonly method: "GET" | "POST";
  readonly route: `/${string}`;
  readonly body?: object;
  readonly query?: URLSearchParams;
  readonly signal: AbortSignal;
}) => Promise<unknown>;

export interface OnceOptions {
  readonly settings: Pick<DiscordSettings, "token" | "apiUrl">;
  /** Milliseconds. */
  readonly timeout: number;
  readonly log: Log;
}

/**
 * Requests that leave once or not at all. discord.js's client tries again and waits by itself, and what it
 * remembers of limits it sleeps on even where it is told to reject, which keeps the process; so each request
 * has a client of its own, and what Discord asked to wait for is kept in the store, where all processes see it.
 */
export function once({ settings, timeout, log }: OnceOptions): Once {
  return ({ method, route, ...request }) => {
    const rest = new REST({
      timeout,
      retries: 0,
      rejectOnRateLimit: () => true,
      hashSweepInterval: 0,
      handlerSweepInterval: 0,
      invalidRequestWarningInterval: REFUSED,
      ...apiOf(settings),
    }).setToken(settings.token);
    tellOfRefusals(rest, log);
    return method === "GET" ? rest.get(route, request) : rest.post(route, request);
  };
}

/** How requests that leave once ended. */
export type Ending<Given> =
  | { readonly kind: "done"; readonly given: Given }
  /** Certainly not done. `code` is Discord's number for why, or HTTP's where it has none. */
  | { readonly kind: "refused"; readonly code: number }
  /** Certainly not done: too many, for so many seconds where Discord says. */
  | {
      readonly kind: "too many";
      readonly after: number | null;
      readonly of: "channel" | "platform";
    }
  /** Certainly not done: Discord was not reached. */
  | { readonly kind: "unsent" }
  /** Nobody knows whether it was done. */
  | { readonly kind: "unsure" };

/** Makes requests, and gives how they ended. An error that is not the client's is thrown on. */
export async function ended<Given>(work: () => Promise<Given>): Promise<Ending<Given>> {
  try {
    return { kind: "done", given: await work() };
  } catch (error) {
    if (error instanceof RateLimitError) return tooMany(error);
    if (isUnsent(error)) return { kind: "unsent" };
    const trouble = troubleOf(error);
    return trouble.kind === "refused" ? trouble : { kind: "unsure" };
  }
}

/**
 * Whose limit it is: the header says "global", or "shared" for one on what is posted to (topics/rate-limits).
 * An answer without any header of limits comes from in front of Discord, where the address is at its limit.
 */
function tooMany({ retryAfter, global, scope, limit }: RateLimitError): Ending<never> {
  const isAddress = scope === "user" && limit === Number.POSITIVE_INFINITY;
  return {
    kind: "too many",
    after: retryAfter > 0 ? Math.ceil(retryAfter / 1_000) : null,
    of: global || scope === "global" || isAddress ? "platform" : "channel",
  };
}

/** Whether an error says that no connection was made, so that nothing left. */
function isUnsent(error: unknown): boolean {
  if (error instanceof AggregateError)
    return error.errors.length > 0 && error.errors.every(isUnsent);
  if (!(error instanceof Error)) return false;
  const said = (key: string): unknown => Object.getOwnPropertyDescriptor(error, key)?.value;
  return (
    ["connect", "getaddrinfo"].includes(String(said("syscall"))) ||
    said("code") === "UND_ERR_CONNECT_TIMEOUT"
  );
}
