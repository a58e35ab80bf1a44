import { request } from "undici";
import { z } from "zod";
import type { SlackMessage } from "./present.ts";
import { broken, status, type Trouble } from "./trouble.ts";

/** An answer by `response_url`. */
export interface Response extends SlackMessage {
  readonly response_type: "ephemeral" | "in_channel";
  readonly replace_original: boolean;
}

/** Sends to one `response_url`. Gives null where Slack took it. */
export type Respond = (response: Response) => Promise<Trouble | null>;

const Denial = z.object({ ok: z.literal(false), error: z.string().regex(/^\w{1,80}$/) });

/**
 * Makes a way to answer at a `response_url`: through undici itself, for Bolt's `respond` goes through
 * `fetch`, which takes longer than finding the answer does, knows no time limit, and keeps to itself
 * what Slack says about a refusal.
 *
 * @param timeout milliseconds that Slack may be silent
 */
export function responding(timeout: number): (url: string) => Respond {
  return (url) => async (response) => {
    try {
      const { statusCode, headers, body } = await request(url, {
        method: "POST",
        headers: { "content-type": "application/json; charset=utf-8" },
        body: JSON.stringify({ ...response, unfurl_links: false, unfurl_media: false }),
        headersTimeout: timeout,
        bodyTimeout: timeout,
      });
      // The status has said whether it was taken, whatever becomes of the rest.
      const code = denial(await body.text().catch(() => ""));
      if (statusCode >= 300) return status(statusCode, code, Number(headers["retry-after"]));
      return code === null ? null : { kind: "refused", code };
    } catch (error) {
      return broken(error);
    }
  };
}

/** Slack's word for why it refused, which it also gives under a status of 200; null where it gives none. */
function denial(said: string): string | null {
  if (!said.startsWith("{")) return null;
  try {
    return Denial.safeParse(JSON.parse(said)).data?.error ?? null;
  } catch {
    return null;
  }
}
