import type { Button, KnownBlock } from "@slack/types";
import type { Listed } from "#src/digest/digests.ts";
import { BLOCK } from "./limits.ts";

/** What a button of the section does with a subscription, or without one. */
export const HOME_ACTIONS = ["preview", "pause", "resume", "edit", "remove", "add"] as const;
export type HomeAction = (typeof HOME_ACTIONS)[number];

/** How many subscriptions Home shows: of a hundred blocks each takes three. */
const SHOWN = 20;

const plain = (text: string) => ({ type: "plain_text", text, emoji: false }) as const;

/** What its reader has set up, each with its channel and buttons; null where the desk sends nothing of its own accord. */
export function subscriptionBlocks(own: readonly Listed[] | null): readonly KnownBlock[] {
  if (own === null) return [section("The desk sends nothing of its own accord here.")];
  const shown = own.slice(0, SHOWN);
  const none = "You have set up none. Only those who manage a channel can.";
  return [
    ...(shown.length === 0 ? [section(none)] : shown.flatMap(blocksOf)),
    ...(own.length > SHOWN
      ? [
          section(
            `Here are the first ${SHOWN} of ${own.length}; /nec digest list in a channel shows its own.`,
          ),
        ]
      : []),
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
    button("remove", "Remove", value),
  ];
  return [
    { type: "section", text: { type: "mrkdwn", text: `<#${channel.id}> ${code}` } },
    section(`${words}. ${state}`.slice(0, BLOCK.section)),
    { type: "actions", block_id: `digest ${value}`, elements: actions },
  ];
}

const section = (text: string): KnownBlock => ({ type: "section", text: plain(text) });

const button = (action: HomeAction, label: string, value: string): Button => ({
  type: "button",
  action_id: `digest:${action}`,
  text: plain(label),
  ...(value === "" ? {} : { value }),
});
