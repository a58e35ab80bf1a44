import type { Posted } from "#src/digest/model.ts";

const INSTALL = "Install NEC Desk in this workspace again.";

/** Refusals that stay as they are until somebody does something; the subscription waits for that. */
const FOR_GOOD: Readonly<Record<string, string>> = {
  not_in_channel: "NEC Desk is not a member of the channel. Invite it there: /invite @NEC Desk",
  channel_not_found:
    "NEC Desk cannot see the channel: it is gone, or private. If it is private, invite NEC Desk there: /invite @NEC Desk",
  is_archived: "The channel is archived.",
  restricted_action: "A workspace admin limits who may post in the channel, and NEC Desk may not.",
  restricted_action_read_only_channel: "The channel is read-only for NEC Desk.",
  restricted_action_thread_only_channel: "Only threads may be written in the channel.",
  token_revoked: `NEC Desk's access was withdrawn. ${INSTALL}`,
  token_expired: `NEC Desk's access has expired. ${INSTALL}`,
  account_inactive: `NEC Desk was removed from the workspace. ${INSTALL}`,
  invalid_auth: `NEC Desk's access is not valid. ${INSTALL}`,
  not_authed: `NEC Desk's access is not valid. ${INSTALL}`,
  missing_scope: `NEC Desk lacks a permission. ${INSTALL}`,
  team_access_not_granted: "NEC Desk has no access to this workspace of the organisation.",
  org_login_required: "The workspace is being moved to an organisation.",
};

/** What a refusal of a digest means: certainly not posted, with what to do about it. */
export function refusedPost(code: string): Posted {
  const known = FOR_GOOD[code];
  return {
    kind: "refused",
    problem: known ?? `Slack refused it (${code}).`,
    forGood: known !== undefined,
  };
}
