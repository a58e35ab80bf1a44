import type { RichTextElement } from "@slack/types";
import { escaped } from "./escape.ts";
import type { SlackMessage } from "./present.ts";

/** A channel's id as the core names channels, which know no other name there. */
const CHANNEL = /\b[CG](?=[A-Z]*\d)[A-Z0-9]{7,}\b/g;

/** A sentence for one person, in which each channel is shown by its name. */
export function toldWith(text: string): SlackMessage {
  const pieces = text.split(CHANNEL);
  const channels = text.match(CHANNEL) ?? [];
  const elements = pieces.flatMap((piece, at): RichTextElement[] => {
    const channel_id = channels[at];
    return [
      ...(piece === "" ? [] : [{ type: "text", text: piece } as const]),
      ...(channel_id === undefined ? [] : [{ type: "channel", channel_id } as const]),
    ];
  });
  return {
    text: escaped(text),
    blocks: [{ type: "rich_text", elements: [{ type: "rich_text_section", elements }] }],
  };
}
