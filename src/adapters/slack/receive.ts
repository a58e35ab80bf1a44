import type { App, RespondFn, SlackEventMiddlewareArgs } from "@slack/bolt";
import { BUTTONS, onButton } from "./actions.ts";
import { COMMAND, onCommand } from "./commands.ts";
import { onHomeOpened } from "./home.ts";
import { errorLine } from "./log.ts";
import { FAULT } from "./manners.ts";
import { onMention } from "./mentions.ts";
import { onMessage } from "./messages.ts";
import { onShortcut, SHORTCUT } from "./shortcut.ts";
import { installationOf } from "./tenant.ts";
import type { Work } from "./work.ts";

/** Says something to whoever pressed or typed, alone. */
const aside = (respond: RespondFn) => (text: string) =>
  respond({ response_type: "ephemeral", replace_original: false, text });

type Envelope = SlackEventMiddlewareArgs<"app_uninstalled">["body"];

/** Work that has begun: it is finished before the desk stops. */
export interface InHand {
  /** Resolves when all that had begun is over. */
  over(): Promise<void>;
}

/** Registers every way in. What goes wrong in one is logged, and said to whoever can be told. */
export function receive(app: App, work: Work): InHand {
  const begun = new Set<Promise<void>>();

  async function doing(
    what: string,
    task: Promise<void>,
    tell?: (words: string) => Promise<unknown>,
  ): Promise<void> {
    const failed = (fault: unknown) => work.log(`A fault in ${what}: ${errorLine(fault)}`);
    const whole = task.catch(async (fault: unknown) => {
      failed(fault);
      await tell?.(FAULT).catch(failed);
    });
    begun.add(whole);
    await whole;
    begun.delete(whole);
  }

  app.command(COMMAND, async (args) => {
    await args.ack();
    await doing("a command", onCommand(args, work), aside(args.respond));
  });
  app.shortcut({ type: "message_action", callback_id: SHORTCUT }, async (args) => {
    await args.ack();
    await doing("a shortcut", onShortcut(args, work), aside(args.respond));
  });
  app.action({ type: "block_actions", action_id: BUTTONS }, async (args) => {
    await args.ack();
    const tell = "response_url" in args.body ? aside(args.respond) : undefined;
    await doing("a button", onButton(args, work), tell);
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

  return {
    over: async () => {
      await Promise.all(begun);
    },
  };
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
