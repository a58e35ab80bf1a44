import type { Button, KnownBlock } from "@slack/types";
import { Query } from "#src/core/query.ts";
import { actionOf } from "./buttons.ts";
import { BLOCK, MESSAGE } from "./limits.ts";
import type { SlackMessage } from "./present.ts";

/** The action of the button that shows a private answer to the whole channel. */
export const SHARE = "share";

/** Characters of a query that a button carries; a message has room for two beside its blocks. */
const CARRIED = 400;

/**
 * The message with its query in the button that shows the whole, and, where it is private, with a
 * button that shares it. A button that carries its query works in whatever process it is pressed,
 * and after the conversation has gone on. Nothing is added where there is no query or no room.
 */
export function carrying(
  message: SlackMessage,
  query: Query | null,
  { share }: { readonly share: boolean },
): SlackMessage {
  const value = query && JSON.stringify(query);
  if (!value || value.length > CARRIED) return message;
  const blocks = message.blocks.map((block) => withWhole(block, value));
  const room = blocks.length < MESSAGE.blocks;
  return { ...message, blocks: share && room ? [...blocks, sharing(value)] : blocks };
}

function withWhole(block: KnownBlock, value: string): KnownBlock {
  if (block.type !== "actions") return block;
  const elements = block.elements.map((element) =>
    element.type === "button" && actionOf(element.action_id ?? "") === "whole"
      ? { ...element, value }
      : element,
  );
  return { ...block, elements };
}

function sharing(value: string): KnownBlock {
  const button: Button = {
    type: "button",
    action_id: SHARE,
    text: { type: "plain_text", text: "Share in channel", emoji: false },
    value,
  };
  return { type: "actions", elements: [button] };
}

/** The query that a button carries, or null where it carries none that is understood. */
export function carried(value: string): Query | null {
  try {
    return Query.safeParse(JSON.parse(value)).data ?? null;
  } catch {
    return null;
  }
}

/** The message with a last line that says who shared it: by name, so that nobody is notified. */
export function sharedBy(message: SlackMessage, name: string): SlackMessage {
  if (message.blocks.length >= MESSAGE.blocks) return message;
  const text = `Shared by ${name}`.slice(0, BLOCK.field);
  const context: KnownBlock = {
    type: "context",
    elements: [{ type: "plain_text", text, emoji: false }],
  };
  return { ...message, blocks: [...message.blocks, context] };
}
