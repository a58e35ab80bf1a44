import type { Context, webApi } from "@slack/bolt";
import type { Rights } from "#src/adapters/chat/turn.ts";
import { noteOrganisation } from "./clients.ts";
import { installationIn, tenantOf } from "./tenant.ts";
import { codeOf, type Trouble, troubleOf } from "./trouble.ts";
import type { Work } from "./work.ts";

const MANAGERS =
  "What comes to this channel is set up by whoever made the channel, and by the workspace's owners and admins. Ask one of them.";
const GUESTS = "What comes to this channel is not for guests to set up.";
const OUTSIDERS =
  "What comes to this channel is set up by people of the workspace that NEC Desk is installed in.";
const INVITE = "NEC Desk is not a member of this channel. Invite it first: /invite @NEC Desk";
/** A conversation of direct messages that the desk is not in: nobody can be invited there. */
const ELSEWHERE =
  "NEC Desk can post only in direct messages with itself. Set it up there, or in a channel.";
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

/** What whoever asks, and the desk, may do in a channel: Slack is asked when it matters, once, and nothing is remembered beyond the question. */
export function rightsIn({ client, context, channel, user }: Asked, work: Work): Rights {
  let asked: ReturnType<typeof ask> | null = null;
  const ask = () => given(() => client.conversations.info({ channel }));
  const info = () => {
    asked ??= ask();
    return asked;
  };
  const notSeen = channel.startsWith("D") ? ELSEWHERE : INVITE;
  return {
    async mayManage() {
      await noteOrganisation(work.store, tenantOf(context), installationIn(context), work.now());
      // In a direct message there is nobody else.
      if (channel.startsWith("D")) return null;
      const person = await given(() => client.users.info({ user }));
      if ("trouble" in person) return unknown(person.trouble);
      const { user: asker = {} } = person.answer;
      const { is_admin, is_owner, is_restricted, is_ultra_restricted } = asker;
      if (isOutsider(asker, context)) return OUTSIDERS;
      if (is_admin || is_owner) return null;
      if (is_restricted || is_ultra_restricted) return GUESTS;
      const place = await info();
      if ("trouble" in place) return isUnseen(place.trouble) ? INVITE : unknown(place.trouble);
      return place.answer.channel?.creator === user ? null : MANAGERS;
    },
    async mayPost() {
      const place = await info();
      // What Slack does not say now, it says when it is posted.
      if ("trouble" in place) return isUnseen(place.trouble) ? notSeen : null;
      const { is_archived, is_member, is_im } = place.answer.channel ?? {};
      if (is_archived) return ARCHIVED;
      return is_im || is_member ? null : INVITE;
    },
  };
}

/** Whether somebody is of another organisation, with which the channel is shared: an admin there is none here. */
function isOutsider(asker: Asker, { teamId, enterpriseId }: Context): boolean {
  const { team_id: team, is_stranger, enterprise_user: user } = asker;
  if (is_stranger) return true;
  if (team === undefined || team === teamId || team === enterpriseId) return false;
  const isColleague = enterpriseId !== undefined && user?.enterprise_id === enterpriseId;
  return !isColleague && !user?.teams?.some((one) => one === teamId);
}

type Asker = NonNullable<webApi.UsersInfoResponse["user"]>;

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
