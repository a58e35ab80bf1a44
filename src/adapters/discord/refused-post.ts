import { CODE } from "./trouble.ts";

/** What a refusal of Discord's means for what is posted in a channel unasked. */
interface RefusedPost {
  /** For whoever set it up: what happened, and what to do, as sentences. */
  readonly problem: string;
  /** Whether nothing can be posted there until somebody changes something. */
  readonly forGood: boolean;
}

const IN_SETTINGS =
  "In the channel's settings, under Permissions, somebody with Manage Channels can allow NEC Desk";

const closed = (problem: string): RefusedPost => ({ problem, forGood: true });
const once = (problem: string): RefusedPost => ({ problem, forGood: false });

const AUTO_MOD = once(
  "The server's AutoMod blocked it. Somebody with Manage Server can exempt NEC Desk's role under Server Settings, AutoMod.",
);
const MALFORMED = once(
  "Discord would not take it in the form it has. This is for whoever runs NEC Desk to look at.",
);

const KNOWN: Readonly<Record<number, RefusedPost>> = {
  [CODE.unknownChannel]: closed("The channel is gone. Set it up in another with /nec digest add."),
  [CODE.unknownGuild]: closed(
    "The server is gone, or NEC Desk is not in it any more. Add the app to the server again.",
  ),
  [CODE.missingAccess]: closed(
    `NEC Desk cannot see the channel, or is not in the server any more. ${IN_SETTINGS} View Channel.`,
  ),
  [CODE.missingPermissions]: closed(
    `NEC Desk may not post in the channel. ${IN_SETTINGS} Send Messages (in a thread, Send Messages in Threads) and Embed Links.`,
  ),
  [CODE.otherChannelType]: closed(
    "No message can be posted in a channel of that kind. Set it up in a text channel with /nec digest add.",
  ),
  [CODE.noHistory]: closed(
    `NEC Desk may not read what was posted in the channel. ${IN_SETTINGS} Read Message History.`,
  ),
  [CODE.cannotMessageUser]: closed(
    "You take no direct messages from NEC Desk. Allow them in the privacy settings of a server that you share with it.",
  ),
  [CODE.archivedThread]: closed(
    "The thread is archived. Somebody who writes in it, or has Manage Threads, opens it again.",
  ),
  [CODE.lockedThread]: closed("The thread is locked. Somebody with Manage Threads can unlock it."),
  [CODE.blockedByAutoMod]: AUTO_MOD,
  [CODE.titleBlockedByAutoMod]: AUTO_MOD,
  [CODE.blockedLink]: once(
    "Discord blocked a link in it as harmful. This is for whoever runs NEC Desk to look at.",
  ),
  [CODE.invalidForm]: MALFORMED,
  [CODE.emptyMessage]: MALFORMED,
};

/** What a refusal's number means of a post. */
export const refusedPost = (code: number): RefusedPost =>
  KNOWN[code] ??
  once(`Discord refused it (${code}). This is for whoever runs NEC Desk to look at.`);

/** Whether a number is one of Discord's own, which is about the message; others are HTTP's, about the desk or its network. */
export const isOfMessage = (code: number): boolean => code >= 1_000;
