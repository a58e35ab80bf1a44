import { present } from "#src/adapters/slack/present.ts";
import { type FakeSlack, fakeSlack } from "../support/slack/fake.ts";
import { ASKED, answersFile } from "./answers.ts";
import { type Opened, startApp, type Which } from "./app.ts";

/** People and channels enough that nobody asks too much. */
const PEOPLE = 1_500;
const CHANNELS = 900;

const person = (n: number) => `U${n % PEOPLE}`;
const ask = (fake: FakeSlack, n: number) =>
  fake.socket.slash("T1", {
    user: person(n),
    channel: `C${n % CHANNELS}`,
    text: ASKED[n % ASKED.length]?.line ?? "",
  });

/** A fake Slack with people and channels, and what an app needs to connect to it. */
export async function slackToConnectTo() {
  const fake = await fakeSlack();
  const { botToken } = fake.workspace("T1", {
    channels: Array.from({ length: CHANNELS }, (_, n) => `C${n}`),
    users: Array.from({ length: PEOPLE }, (_, n) => `U${n}`),
  });
  const environment = {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: fake.appToken,
    SLACK_API_URL: fake.url,
  };
  return { fake, environment };
}

/** An app in Slack, against a stand-in of its own: how long a command takes to be acknowledged, and to be answered. */
export async function openSlack(which: Which): Promise<Opened<"acknowledged" | "answered">> {
  const { fake, environment } = await slackToConnectTo();
  const answers = which === "ready-made" ? { ANSWERS: answersFile(present) } : {};
  const file = which === "desk" ? "src/main.ts" : "tests/bench/trivial-slack.ts";
  const app = startApp(file, { ...environment, ...answers });
  await fake.socket.connected();
  const toReady = performance.now() - app.from;
  return {
    toReady,
    memory: app.memory,
    async time(n) {
      const from = performance.now();
      const acknowledged = await ask(fake, n).ackedAfter;
      await fake.posted(({ ephemeral_to }) => ephemeral_to === person(n));
      const answered = performance.now() - from;
      fake.forget();
      return { acknowledged, answered };
    },
    first: (n) => ask(fake, n).ackedAfter,
    async close() {
      await app.stop();
      await fake.close();
    },
  };
}
