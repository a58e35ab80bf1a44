import { App, type AppOptions, LogLevel } from "@slack/bolt";
import type { FakeSlack } from "./fake.ts";

/** Options that keep Bolt from writing to the terminal. */
export const QUIET = {
  logLevel: LogLevel.ERROR,
  logger: {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
    setLevel: () => undefined,
    getLevel: () => LogLevel.ERROR,
    setName: () => undefined,
  },
};

/** What the trivial app puts under its answers. */
export const BUTTON = {
  type: "actions",
  block_id: "row",
  elements: [
    { type: "button", action_id: "more", value: "7", text: { type: "plain_text", text: "More" } },
  ],
};

/** A workspace where the app is in one channel and in three it cannot post to. */
export const WORKSPACE = {
  botUser: "U0BOT",
  channels: [
    "C1",
    { id: "C2", member: false },
    { id: "C3", archived: true },
    { id: "C4", member: false, private: true },
  ],
  users: ["U1", { id: "U2", admin: true }],
};

/** The smallest app that uses every way in. */
function listenTo(app: App): void {
  app.command("/nec", async ({ ack, respond, command }) => {
    await ack();
    await respond(`you asked: ${command.text}`);
  });
  app.event("app_mention", async ({ event, client }) => {
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.thread_ts ?? event.ts,
      text: `heard ${event.ts}`,
      blocks: [BUTTON as never],
      unfurl_links: false,
      metadata: { event_type: "answer", event_payload: { id: 1 } },
    });
  });
  app.message(async ({ message, say }) => {
    if (message.subtype === undefined) await say(`direct: ${message.text}`);
  });
  app.action("more", async ({ ack, respond, action }) => {
    await ack();
    const pressed = action.type === "button" ? action.value : "?";
    await respond({ text: `pressed ${pressed}`, replace_original: true });
  });
  app.shortcut("ask", async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({
      trigger_id: shortcut.trigger_id,
      view: {
        type: "modal",
        callback_id: "asked",
        title: { type: "plain_text", text: "Ask" },
        blocks: [],
      },
    });
  });
  app.view("asked", async ({ ack }) => ack({ response_action: "clear" }));
  app.event("app_home_opened", async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: "home", blocks: [] } });
  });
}

/** What points Bolt's clients at the fake; they never try again by themselves. */
export function clientOptionsOf(slack: FakeSlack) {
  return { slackApiUrl: slack.url, retryConfig: { retries: 0 } };
}

/** A trivial app in Socket Mode, connected. */
export async function socketApp(
  slack: FakeSlack,
  token: string,
  options: Partial<AppOptions> = {},
): Promise<App> {
  const mode = options.receiver ? {} : { appToken: slack.appToken, socketMode: true };
  const app = new App({
    token,
    ...mode,
    clientOptions: clientOptionsOf(slack),
    ...QUIET,
    ...options,
  });
  listenTo(app);
  await app.start();
  return app;
}

/** A trivial app over HTTP, listening: with its address, `http://127.0.0.1:…`. */
export async function httpApp(
  slack: FakeSlack,
  options: Partial<AppOptions>,
): Promise<{ readonly app: App; readonly address: string }> {
  const app = new App({ clientOptions: clientOptionsOf(slack), ...QUIET, ...options });
  listenTo(app);
  const server = await app.start({ port: 0, host: "127.0.0.1" });
  const bound = "address" in server ? server.address() : null;
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return { app, address: `http://127.0.0.1:${port}` };
}
