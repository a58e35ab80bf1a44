/** What a refusal of Slack's means, for those who can do something about it. */
export interface Refusal {
  /** For the person who asked; null where the desk cannot speak at all. */
  readonly asker: string | null;
  /** For the person who runs the desk. */
  readonly operator: string;
}

const INVITE = "Invite it there with /invite @NEC Desk, then ask again; here it always answers.";

const KNOWN: Readonly<Record<string, Refusal>> = {
  not_in_channel: {
    asker: `NEC Desk could not answer in that channel: it is not a member. ${INVITE}`,
    operator: "the bot is not a member of the channel; invite it there.",
  },
  channel_not_found: {
    asker: `NEC Desk could not answer in that channel: it cannot see it. ${INVITE}`,
    operator: "the bot cannot see the channel; if it is private, invite the bot.",
  },
  is_archived: {
    asker: "NEC Desk could not answer in that channel: it is archived. Ask here instead.",
    operator: "the channel is archived; nothing can be posted there.",
  },
  restricted_action: {
    asker: "NEC Desk may not post in that channel: an admin limits who may. Ask here instead.",
    operator: "a workspace admin limits who may post in the channel.",
  },
  token_revoked: {
    asker: null,
    operator: "the token was revoked; install the app again and set the new SLACK_BOT_TOKEN.",
  },
  account_inactive: {
    asker: null,
    operator: "the bot was removed from the workspace; install the app again.",
  },
  invalid_auth: {
    asker: null,
    operator: "the token is not valid; copy SLACK_BOT_TOKEN from the app's OAuth page again.",
  },
  missing_scope: {
    asker: null,
    operator: "a scope is missing; paste the manifest again, then reinstall the app.",
  },
};

/** The codes that say that the installation itself no longer works. */
export const UNINSTALLED: ReadonlySet<string> = new Set(["token_revoked", "account_inactive"]);

/** The codes that say that the message, not the place, is at fault. */
export const TOO_MUCH: ReadonlySet<string> = new Set([
  "msg_too_long",
  "msg_blocks_too_long",
  "invalid_blocks",
  "invalid_blocks_format",
  // A `response_url` may say no more than this.
  "http_400",
]);

/** What a refusal's code means, in words. */
export function refusal(code: string): Refusal {
  return (
    KNOWN[code] ?? {
      asker: "NEC Desk could not answer there. It has told whoever runs it.",
      operator: `Slack refused with ${code}.`,
    }
  );
}
