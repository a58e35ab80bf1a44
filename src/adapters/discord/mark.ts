import type { Answer } from "#src/core/answer.ts";
import { type DiscordMessage, presentWhole } from "./present.ts";
import { textAlone } from "./text-alone.ts";

/**
 * What a post says of itself, so that it can be found in its channel later: Discord forgets a nonce after
 * minutes. A delivery's id is 22 letters, digits, hyphens and underscores.
 */
export const markOf = (delivery: string): string => `ref ${delivery}`;

/** Begins a line in small print. */
const SMALL = "-# ";

/** An answer as it is posted for a delivery: with its mark in the footer. */
export const markedMessage = (answer: Answer, delivery: string): DiscordMessage =>
  presentWhole(answer, markOf(delivery));

/** The same as text alone: see `textAlone`. */
export function markedText(answer: Answer, delivery: string): string {
  // In code an underscore stays what it is.
  return textAlone(answer, `${SMALL}\`${markOf(delivery)}\``);
}
