import { createHash } from "node:crypto";
import type { Poster } from "#src/digest/model.ts";
import { findPost } from "./find-post.ts";
import { MESSAGE } from "./limits.ts";
import { shown } from "./markdown.ts";
import { type OnceOptions, once } from "./once.ts";
import { postOnce } from "./post-once.ts";
import { told } from "./reply.ts";
import type { Wire } from "./wire.ts";

export interface PosterOptions extends OnceOptions {
  /** The desk's own user. */
  readonly bot: string;
  /** For direct messages, which may be sent twice. */
  readonly wire: Wire;
}

/** Discord as digests see it. */
export function poster({ bot, wire, ...options }: PosterOptions): Poster {
  const request = once(options);
  return {
    post: ({ id: channel }, answer, delivery, { signal, reply }) =>
      postOnce({ channel, answer, delivery, reply, signal }, request, options.log),
    find: ({ id: channel }, delivery, since, { signal }) =>
      findPost({ channel, delivery, since, bot, signal }, request),
    async tell(_tenant, user, text) {
      const content = shown(text, MESSAGE.content);
      const done = await wire.tell(user, { content }, nonceOf(user, text));
      if (!done.ok) throw new Error(`${user} could not be told: ${told(done.trouble)}`);
    },
  };
}

/** The same for the same words: who is told again within minutes, because nobody knew, is told once. */
function nonceOf(user: string, text: string): string {
  const hash = createHash("sha256").update(`${user} ${text}`).digest("base64url");
  return hash.slice(0, MESSAGE.nonce);
}
