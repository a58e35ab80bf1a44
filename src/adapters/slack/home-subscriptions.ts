import type { Button, KnownBlock } from "@slack/types";
import type { Listed } from "#src/digest/digests.ts";
import { BLOCK } from "./limits.ts";
import { plain } from "./plain.ts";

/** What a button of the section does with a subscription, or without one. */
export const HOME_ACTIONS = ["preview", "pause", "resume", "edit", "remove", "add"] as const;
export type HomeAction = (typeof HOME_ACTIONS)[number];

/** How many subscriptions Home shows at most, and how many blocks each takes. */
const SHOWN = 20;
const TALL = 3;

/**
 * What its reader has set up, each with its channel and buttons, in so many blocks at most; null where the desk sends
 * nothing of its own accord.
 */
export function subscriptionBlocks(
  own: readonly Listed[] | null,
  room: number,
): readonly KnownBlock[] {
  if (own === null) return [section("The desk sends nothing of its own accord here.")];
  // The line that says how many there are, and the button for one more.
  const shown = own.slice(0, Math.min(SHOWN, Math.floor((room - 2) / TALL)));
  const none = "You have set up none. Only those who manage a channel can.";
  const more = `Here are the first ${shown.length} of ${own.length}; /nec digest list in a channel shows its own.`;
  return [
    ...(own.length === 0 ? [section(none)] : shown.flatMap(blocksOf)),
    ...(own.length > shown.length ? [section(more)] : []),
    { type: "actions", elements: [button("add", "New digest", "")] },
  ];
}

function blocksOf({ code, subscription, words, state }: Listed): readonly KnownBlock[] {
  const { channel, paused } = subscription;
  const value = `${channel.id} ${code}`;
  const actions = [
    button("preview", "Preview", value),
    paused === null ? button("pause", "Pause", value) : button("resume", "Resume", value),
    ...(subscription.kind === "digest" ? [button("edit", "Edit", value)] : []),
    { ...button("remove", "Remove", value), confirm: REALLY },
  ];
  const place = channel.id.startsWith("D") ? "Your messages with NEC Desk" : `<#${channel.id}>`;
  return [
    { type: "section", text: { type: "mrkdwn", text: `${place} ${code}` } },
    section(`${words}. ${state}`.slice(0, BLOCK.section)),
    { type: "actions", block_id: `digest ${value}`, elements: actions },
  ];
}

const REALLY = {
  title: plain("Remove it?"),
  text: plain("Nothing of it comes any more. To stop it for a while, pause it."),
  confirm: plain("Remove"),
  deny: plain("Keep"),
};

const section = (text: string): KnownBlock => ({ type: "section", text: plain(text) });

const button = (action: HomeAction, label: string, value: string): Button => ({
  type: "button",
  action_id: `digest:${action}`,
  text: plain(label),
  ...(value === "" ? {} : { value }),
});
