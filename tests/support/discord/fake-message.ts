import type { Json } from "../fake/json.ts";
import type { User } from "./fake-guild.ts";

/** Flags of a message. */
export const FLAG = {
  crossposted: 1 << 0,
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  componentsV2: 1 << 15,
} as const;

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly description?: string;
  readonly content_type: string;
  /** How many bytes it has. */
  readonly size: number;
  readonly bytes: Buffer;
}

/** What a message says: the part that an edit replaces. */
export interface Content {
  readonly content: string;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  /** Whom it pings. */
  readonly mentions: readonly string[];
  readonly mention_everyone: boolean;
}

/** A message somebody can see, with Discord's own names for its parts. */
export interface Message extends Content {
  readonly id: string;
  readonly channel_id: string;
  readonly guild_id?: string;
  readonly author: User;
  readonly nonce?: string | number;
  /** The id of the message it replies to. */
  readonly reference?: string;
  /** The id of the interaction it answers. */
  readonly interaction?: string;
  /** More of that: who asked, and how. */
  readonly interaction_metadata?: Json;
  /** The only person who sees it. */
  readonly ephemeral_to?: string;
  /** The id of the thread that hangs from it. */
  readonly thread?: string;
  /** The webhook that said it, in place of a person. */
  readonly webhook?: string;
  /** The way it came: by the REST API, as an interaction's answer or follow-up, or `said` by a person. */
  readonly via: "rest" | "callback" | "follow-up" | "said";
  /** What it said before, oldest first; that it was thinking is left out. */
  readonly edits: readonly Content[];
  readonly edited: boolean;
  readonly deleted: boolean;
  /** The whole body of the request that made it. */
  readonly body: Json;
}

/** Whether the app has not yet said anything in it: “… is thinking”. */
export function isThinking({ flags }: Content): boolean {
  return (flags & FLAG.loading) !== 0;
}

/** The part of a message that an edit replaces. */
export function contentOf(message: Content): Content {
  const { content, embeds, components, attachments, flags, mentions, mention_everyone } = message;
  return { content, embeds, components, attachments, flags, mentions, mention_everyone };
}
