import type { Button, KnownBlock } from "@slack/types";
import type { Answer } from "#src/core/answer.ts";
import { Query } from "#src/core/query.ts";
import { actionOf } from "./buttons.ts";
import { BLOCK, MESSAGE } from "./limits.ts";
import type { SlackMessage } from "./present.ts";

/** The actions of the buttons under a private answer: it is shown to the whole channel, its chart to the asker. */
export const SHARE = "share";
export const CHART = "chart";

/** Characters of a query that a button carries; a message has room for three beside its blocks. */
const CARRIED = 250;

/**
 * The message with its query in the button that shows the whole, and, where it is private, with
 * buttons that share it and show its chart. A button that carries its query works in whatever process
 * it is pressed, and after the conversation has gone on. Nothing is added where there is no query or
 * no room.
 */
export function carrying(
  message: SlackMessage,
  query: Query | null,
  { under }: { readonly under: readonly PrivateAction[] },
): SlackMessage {
  const value = query && JSON.stringify(query);
  if (!value || value.length > CARRIED) return message;
  const blocks = message.blocks.map((block) => withWhole(block, value));
  if (under.length === 0 || blocks.length >= MESSAGE.blocks) return { ...message, blocks };
  const elements = under.map((action) => button(action, value));
  return { ...message, blocks: [...blocks, { type: "actions", elements }] };
}

type PrivateAction = keyof typeof LABELS;

const LABELS = { [SHARE]: "Share in channel", [CHART]: "Chart" } as const;

/** What can be done with a private answer. */
export function privateActions({ parts }: Answer): readonly PrivateAction[] {
  return parts.some(({ kind }) => kind === "chart") ? [SHARE, CHART] : [SHARE];
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

function button(action: PrivateAction, value: string): Button {
  const text = { type: "plain_text", text: LABELS[action], emoji: false } as const;
  return { type: "button", action_id: action, text, value };
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
