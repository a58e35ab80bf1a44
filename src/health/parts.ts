import type { Env } from "#src/env.ts";

/** What a desk with these settings will have, by name. */
export interface Parts {
  /** The adapters of chat platforms that are set: those that digests are posted on. */
  readonly chats: readonly string[];
  /** All that has to be there before the desk is ready. */
  readonly all: readonly string[];
}

/** Reads from the settings what src/main.ts will start. */
export function partsOf({ slack, discord, news, PLAYGROUND }: Env): Parts {
  const chats = Object.entries({ slack, discord }).flatMap(([name, set]) => (set ? [name] : []));
  const store = chats.length > 0 || news?.feeds ? ["store"] : [];
  const web = chats.length === 0 || PLAYGROUND === "on" ? ["web"] : [];
  return { chats, all: [...store, ...chats, ...web] };
}
