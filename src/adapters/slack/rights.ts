import type { Context, webApi } from "@slack/bolt";
import type { Rights } from "#src/adapters/chat/turn.ts";
import { noteOrganisation } from "./clients.ts";
import { installationIn, tenantOf } from "./tenant.ts";
import { codeOf, type Trouble, troubleOf } from "./trouble.ts";
import type { Work } from "./work.ts";

const MANAGERS =
  "What comes to this channel is set up by whoever made the channel, and by the workspace's owners and admins. Ask one of them.";
const GUESTS = "What comes to this channel is not for guests to set up.";
const INVITE = "NEC Desk is not a member of this channel. Invite it first: /invite @NEC Desk";
const ARCHIVED = "This channel is archived: nothing can be posted in it.";

const unknown = (trouble: Trouble): string =>
  trouble.kind === "refused" && trouble.code === "missing_scope"
    ? "NEC Desk may not ask Slack who manages this channel. Whoever runs it has to install it again from its manifest."
    : `Slack did not say who manages this channel (${codeOf(trouble)}). Try again in a minute.`;

/** Where something is asked on Slack, and by whom. */
export interface Asked {
  readonly client: webApi.WebClient;
  readonly context: Context;
  readonly channel: string;
  readonly user: string;
}

/** What whoever asks, and the desk, may do in a channel: Slack is asked when it matters, and nothing is remembered. */
export function rightsIn({ client, context, channel, user }: Asked, work: Work): Rights {
  const info = () => given(() => client.conversations.info({ channel }));
  return {
    async mayManage() {
      await noteOrganisation(work.store, tenantOf(context), installationIn(context), work.now());
      // In a direct message there is nobody else.
      if (channel.startsWith("D")) return null;
      const person = await given(() => client.users.info({ user }));
      if ("trouble" in person) return unknown(person.trouble);
      const { is_admin, is_owner, is_restricted, is_ultra_restricted } = person.answer.user ?? {};
      if (is_admin || is_owner) return null;
      if (is_restricted || is_ultra_restricted) return GUESTS;
      const place = await info();
      if ("trouble" in place) return isUnseen(place.trouble) ? INVITE : unknown(place.trouble);
      return place.answer.channel?.creator === user ? null : MANAGERS;
    },
    async mayPost() {
      const place = await info();
      // What Slack does not say now, it says when it is posted.
      if ("trouble" in place) return isUnseen(place.trouble) ? INVITE : null;
      const { is_archived, is_member, is_im } = place.answer.channel ?? {};
      if (is_archived) return ARCHIVED;
      return is_im || is_member ? null : INVITE;
    },
  };
}

const isUnseen = (trouble: Trouble): boolean =>
  trouble.kind === "refused" && trouble.code === "channel_not_found";

async function given<Answer>(
  ask: () => Promise<Answer>,
): Promise<{ readonly answer: Answer } | { readonly trouble: Trouble }> {
  try {
    return { answer: await ask() };
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}
