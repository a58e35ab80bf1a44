import { readFileSync } from "node:fs";
import { App } from "@slack/bolt";

/**
 * The smallest Bolt app, in a process of its own, beside which the desk is measured: it acknowledges a
 * command and answers it with a fixed line, or with a ready-made message where it is given a file of them.
 */
const { SLACK_BOT_TOKEN = "", SLACK_APP_TOKEN = "", SLACK_API_URL = "", ANSWERS } = process.env;
const answers = ANSWERS ? JSON.parse(readFileSync(ANSWERS, "utf8")) : {};

const app = new App({
  token: SLACK_BOT_TOKEN,
  appToken: SLACK_APP_TOKEN,
  socketMode: true,
  clientOptions: { slackApiUrl: SLACK_API_URL, retryConfig: { retries: 0 } },
});
app.command("/nec", async ({ ack, respond, command }) => {
  await ack();
  await respond(answers[command.text] ?? { text: "An answer.", blocks: [] });
});
await app.start();
