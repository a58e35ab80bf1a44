import { App } from "@slack/bolt";

export interface Environment {
  readonly token: string;
  readonly appToken: string;
  readonly apiUrl: string;
}

/** What a bench gives a process that it starts: tokens and where the stand-in is. */
export function fakeAppEnvironment(): Environment {
  const { SLACK_BOT_TOKEN = "", SLACK_APP_TOKEN = "", SLACK_API_URL = "" } = process.env;
  return { token: SLACK_BOT_TOKEN, appToken: SLACK_APP_TOKEN, apiUrl: SLACK_API_URL };
}

/** A Bolt app that acknowledges a command and answers it with a fixed line. */
export async function trivialApp({ token, appToken, apiUrl }: Environment): Promise<void> {
  const app = new App({
    token,
    appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 } },
  });
  app.command("/nec", async ({ ack, respond }) => {
    await ack();
    await respond({ text: "An answer.", blocks: [] });
  });
  await app.start();
}
