import { setImmediate as nextTurn } from "node:timers/promises";
import type {
  AllMiddlewareArgs,
  App,
  SlackEventMiddlewareArgs,
  ViewSubmitAction,
} from "@slack/bolt";
import { InHand } from "#src/adapters/chat/in-hand.ts";
import { errorLine } from "#src/log.ts";
import { BUTTONS, onButton } from "./actions.ts";
import { COMMAND, onCommand } from "./commands.ts";
import { whisperAside } from "./deliver.ts";
import { FORM } from "./digest-form.ts";
import { onHomeOpened } from "./home.ts";
import { HOME_BUTTONS, onHomeButton } from "./home-buttons.ts";
import { onMention } from "./mentions.ts";
import { onMessage } from "./messages.ts";
import { onShortcut, SHORTCUT } from "./shortcut.ts";
import { checked, submit } from "./submit-form.ts";
import { installationOf } from "./tenant.ts";
import type { Work } from "./work.ts";

type Envelope = SlackEventMiddlewareArgs<"app_uninstalled">["body"];

/** Acknowledges, and lets that leave before the work begins: Slack waits for it. */
async function acknowledged(ack: () => Promise<void>): Promise<void> {
  await ack();
  await nextTurn();
}

/** Registers every way in. What goes wrong in one is logged, and said to whoever can be told. */
export function receive(app: App, work: Work): InHand {
  const inHand = new InHand(work.log);
  const doing = inHand.doing.bind(inHand);
  /** Says something to whoever pressed or typed, alone. */
  const aside = (url: string) => (text: string) => whisperAside(work.respondAt(url), text, work);
  /** Says something to whoever did it in a view, in their direct messages. */
  const direct =
    ({ client, body }: AllMiddlewareArgs & { readonly body: { readonly user: { id: string } } }) =>
    (text: string) =>
      client.chat.postMessage({ channel: body.user.id, text });

  app.command(COMMAND, async (args) => {
    await acknowledged(args.ack);
    await doing("a command", onCommand(args, work), aside(args.command.response_url));
  });
  app.shortcut({ type: "message_action", callback_id: SHORTCUT }, async (args) => {
    await acknowledged(args.ack);
    await doing("a shortcut", onShortcut(args, work), aside(args.shortcut.response_url));
  });
  app.action({ type: "block_actions", action_id: BUTTONS }, async (args) => {
    await acknowledged(args.ack);
    const { response_url: url } = args.body;
    const tell = url ? aside(url) : undefined;
    await doing("a button", onButton(args, work), tell);
  });
  app.action({ type: "block_actions", action_id: HOME_BUTTONS }, async (args) => {
    await acknowledged(args.ack);
    await doing("a button of Home", onHomeButton(args, work), direct(args));
  });
  app.view<ViewSubmitAction>({ type: "view_submission", callback_id: FORM }, async (args) => {
    const form = checked(args, work);
    if (form?.ok === false) return args.ack({ response_action: "errors", errors: form.errors });
    await args.ack();
    await nextTurn();
    if (form) await doing("a form", submit(args, form, work), direct(args));
  });
  app.event("app_mention", (args) => {
    const { channel, ts, thread_ts } = args.event;
    const tell = (text: string) =>
      args.client.chat.postMessage({ channel, text, thread_ts: thread_ts ?? ts });
    return doing("a mention", onMention(args, work), tell);
  });
  app.message((args) => {
    const tell = (text: string) =>
      args.client.chat.postMessage({ channel: args.event.channel, text });
    return doing("a message", onMessage(args, work), tell);
  });
  app.event("app_home_opened", (args) => doing("the Home tab", onHomeOpened(args, work)));
  app.event("app_uninstalled", (args) => doing("an uninstall", onUninstalled(args.body, work)));
  app.event("tokens_revoked", async (args) => {
    if (!args.event.tokens.bot?.length) return;
    await doing("a revoked token", onUninstalled(args.body, work));
  });
  app.error(async (error) => work.log(`A fault in receiving: ${errorLine(error)}`));

  return inHand;
}

async function onUninstalled(
  body: Pick<Envelope, "authorizations" | "enterprise_id" | "team_id">,
  work: Work,
): Promise<void> {
  const tenant = installationOf({
    isEnterpriseInstall: body.authorizations?.[0]?.is_enterprise_install === true,
    enterpriseId: body.enterprise_id,
    teamId: body.team_id,
  });
  await work.store.installations.remove(tenant);
  work.log(`The app was removed from ${tenant.id}.`);
}
