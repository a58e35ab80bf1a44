import { STATUS_CODES } from "node:http";
import { type Agent, request } from "undici";
import { ENCODINGS, readBody } from "./body.ts";
import { freshFor, type Headers, header, retryAfter, validator } from "./headers.ts";
import { problemOf } from "./problems.ts";
import { failed, type Known, type Result } from "./result.ts";

/** How much patience there is with a site. */
export interface Limits {
  /** Of what is got, packed and unpacked. */
  readonly bytes: number;
  /** Milliseconds to look up a name and connect in. */
  readonly connect: number;
  /** Milliseconds that a site may be silent, before its answer and within it. */
  readonly silence: number;
  /** Milliseconds that one request may take in all. */
  readonly whole: number;
}

export interface Asking {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly limits: Limits;
  /** An instant as ISO text. */
  readonly now: () => string;
}

/** An answer that leads elsewhere. */
interface Redirect {
  readonly kind: "redirect";
  readonly location: string;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Asks once, for an address that was checked, and follows nothing. Never rejects. */
export async function hop(url: URL, known: Known, asking: Asking): Promise<Result | Redirect> {
  const { agent, limits } = asking;
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      headers: asked(known, asking.userAgent),
      headersTimeout: limits.silence,
      bodyTimeout: limits.silence,
      signal: AbortSignal.timeout(limits.whole),
      // The next request makes its own connection, which is judged anew.
      reset: true,
    });
    // undici reports a body that is given up as an error; it is heard here, and nothing hangs on it.
    body.on("error", () => undefined);
    try {
      if (statusCode !== 200 && statusCode !== 203)
        return withoutBody(statusCode, headers, url, known, asking.now());
      const read = await readBody(body, headers, limits.bytes);
      if (!read.ok) return failed(`${url.hostname} ${read.problem}.`);
      return {
        kind: "fetched",
        bytes: read.bytes,
        contentType: header(headers, "content-type"),
        address: url.href,
        etag: validator(header(headers, "etag")),
        lastModified: validator(header(headers, "last-modified")),
        freshFor: freshFor(headers),
      };
    } finally {
      body.destroy();
    }
  } catch (error) {
    return failed(problemOf(error, url.hostname));
  }
}

function asked(known: Known, userAgent: string): Record<string, string> {
  const etag = validator(known.etag);
  const lastModified = validator(known.lastModified);
  return {
    "user-agent": userAgent,
    accept: "*/*",
    "accept-encoding": ENCODINGS,
    ...(etag && { "if-none-match": etag }),
    ...(lastModified && { "if-modified-since": lastModified }),
  };
}

/** What an answer means of which only the status and the headers count. */
function withoutBody(
  status: number,
  headers: Headers,
  { hostname }: URL,
  known: Known,
  now: string,
): Result | Redirect {
  if (status === 304) {
    return validator(known.etag) || validator(known.lastModified)
      ? { kind: "unchanged", freshFor: freshFor(headers) }
      : failed(`${hostname} says that nothing has changed, which was not asked.`, status);
  }
  if (status === 429 || status === 503)
    return { kind: "later", after: retryAfter(headers, now), status };
  if (REDIRECTS.has(status)) {
    const location = header(headers, "location");
    return location === null
      ? failed(`${hostname} redirects, and does not say where to.`, status)
      : { kind: "redirect", location };
  }
  const named = STATUS_CODES[status];
  return failed(`${hostname} answers with status ${status}${named ? ` (${named})` : ""}.`, status);
}
