import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, webApi } from "@slack/bolt";
import type { HomeView, KnownBlock } from "@slack/types";
import type { Command } from "#src/core/command.ts";
import type { Listed } from "#src/digest/digests.ts";
import { errorLine } from "#src/log.ts";
import type { Tenant } from "#src/store/store.ts";
import { offerPrompts } from "./agent.ts";
import { PROMPTS } from "./examples.ts";
import { subscriptionBlocks } from "./home-subscriptions.ts";
import { VIEW } from "./limits.ts";
import { plain } from "./plain.ts";
import { tenantOf } from "./tenant.ts";
import type { Work } from "./work.ts";

const header = (text: string): KnownBlock => ({ type: "header", text: plain(text) });
const paragraph = (text: string): KnownBlock => ({ type: "section", text: plain(text) });

/** The Home tab: what can be asked and where, what its reader has set up, and how to have an error put right. */
export function homeView(commands: readonly Command[], own: readonly Listed[] | null): HomeView {
  const asked: KnownBlock = {
    type: "actions",
    elements: PROMPTS.map(({ title, ask }, n) => ({
      type: "button",
      action_id: `ask:${n}`,
      text: plain(title),
      value: ask,
    })),
  };
  const before = [
    header("NEC Desk"),
    paragraph(
      "Elections to Labour's National Executive Committee, every figure with its source. Ask in plain English or with a command. The desk is automated.",
    ),
    asked,
    header("Where to ask"),
    paragraph(
      "/nec in any channel: only you see the answer, and you can share it.\nA mention in a channel: answered in the thread; mention it again there to go on.\nA message to NEC Desk: answered here.\nA message's menu: Ask NEC Desk about this message.\nIn a private channel, invite NEC Desk first: /invite @NEC Desk",
    ),
    header("Commands"),
    ...commands.map(({ example, summary }) => paragraph(`${example}\n${summary}`)),
    header("Subscriptions"),
  ];
  const after = [
    header("Corrections"),
    paragraph(
      "/nec about says who runs this desk and how to ask for a correction or a removal. Say which statement, what is wrong and, if there is one, a source.",
    ),
  ];
  const room = VIEW.blocks - before.length - after.length;
  return { type: "home", blocks: [...before, ...subscriptionBlocks(own, room), ...after] };
}

/** Draws somebody's Home as it is now. Where it cannot be drawn the log says so: what was asked is done all the same. */
export async function drawHome(
  { client, tenant, user }: { client: webApi.WebClient; tenant: Tenant; user: string },
  { desk, digests, log }: Work,
): Promise<void> {
  try {
    const own = digests ? await digests.madeBy(tenant, user) : null;
    const view = homeView(desk.commands, own);
    await client.views.publish({ user_id: user, view });
  } catch (error) {
    log(`The Home tab could not be drawn: ${errorLine(error)}`);
  }
}

/** The desk's own page was opened: its Home is drawn, or its conversation offered questions. */
export async function onHomeOpened(
  { event, client, context }: SlackEventMiddlewareArgs<"app_home_opened"> & AllMiddlewareArgs,
  work: Work,
): Promise<void> {
  if (event.tab === "messages") return offerPrompts(client, event.channel, work);
  return drawHome({ client, tenant: tenantOf(context), user: event.user }, work);
}
