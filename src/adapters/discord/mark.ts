import type { Answer } from "#src/core/answer.ts";
import { type DiscordMessage, present } from "./present.ts";
import { textAlone } from "./text-alone.ts";

/**
 * What a post says of itself, so that it can be found in its channel later: Discord forgets a nonce after
 * minutes. A delivery's id is 22 letters, digits, hyphens and underscores.
 */
export const markOf = (delivery: string): string => `ref ${delivery}`;

/** Begins a line in small print. */
const SMALL = "-# ";

/** An answer as it is posted for a delivery: with its mark in the footer. */
export function markedMessage(answer: Answer, delivery: string): DiscordMessage {
  const { embeds, components } = present(answer);
  const last = embeds.length - 1;
  return {
    embeds: embeds.map((embed, at) => {
      if (at !== last) return embed;
      const small = embed.footer ? [embed.footer.text] : [];
      return { ...embed, footer: { text: [...small, markOf(delivery)].join(" · ") } };
    }),
    components,
  };
}

/** The same as text alone: see `textAlone`. */
export function markedText(answer: Answer, delivery: string): string {
  // In code an underscore stays what it is.
  return textAlone(answer, `${SMALL}\`${markOf(delivery)}\``);
}
