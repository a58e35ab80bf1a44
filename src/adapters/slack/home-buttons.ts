import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { answerOf } from "#src/digest/digests.ts";
import { answerForms } from "./forms.ts";
import { drawHome } from "./home.ts";
import { HOME_ACTIONS } from "./home-subscriptions.ts";
import { openedForm } from "./open-form.ts";
import { rightsIn } from "./rights.ts";
import { send } from "./send.ts";
import { tenantOf } from "./tenant.ts";
import type { Work } from "./work.ts";

type Pressed = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** The buttons under what somebody has set up: see `HOME_ACTIONS`. */
export const HOME_BUTTONS = new RegExp(`^digest:(?:${HOME_ACTIONS.join("|")})$`);

/** Does what a button of Home says with a subscription of its channel, tells whoever pressed it, and draws Home anew. */
export async function onHomeButton(pressed: Pressed, work: Work): Promise<void> {
  const { action, body, context, client } = pressed;
  if (action.type !== "button" || !work.digests) return;
  const tenant = tenantOf(context);
  const user = body.user.id;
  const does = action.action_id.slice("digest:".length);
  const [channel = null, code = ""] = (action.value ?? "").split(" ");
  const line = `/nec digest ${does} ${code}`.trim();
  const key = `home:${user}:${action.action_ts}`;
  const tell = (text: string) => client.chat.postMessage({ channel: user, text });
  const asked = { tenant, user, claims: [key], channel: channel || null };
  if (await openedForm(line, { ...asked, client, trigger: body.trigger_id }, tell, work)) return;
  if (!channel || !(await work.store.events.claim(tenant, [key], work.now()))) return;
  const answer = await answerOf(
    { text: line },
    {
      channel: { tenant, id: channel },
      user,
      isAlone: true,
      ...rightsIn({ client, context, channel, user }, work),
    },
    work.digests,
  );
  if (!answer) return;
  // Its suggestions are about that channel, and the message stands in another.
  const forms = answerForms({ ...answer, suggestions: [] }, (message) => message);
  const post = { channel: user, thread: null, forms, key, after: null };
  await send(client, post, work);
  await drawHome({ client, tenant, user }, work);
}
