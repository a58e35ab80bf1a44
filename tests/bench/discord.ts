import { setTimeout as pause } from "node:timers/promises";
import { commands } from "#commands";
import { present } from "#src/adapters/discord/present.ts";
import { register } from "#src/adapters/discord/register.ts";
import { type FakeDiscord, fakeDiscord, snowflake } from "../support/discord/fake.ts";
import { ASKED, answersFile } from "./answers.ts";
import { BETWEEN, type Opened, startApp, type Which } from "./app.ts";
import { slackToConnectTo } from "./slack.ts";

/** People and servers enough that nobody asks too much. */
const PEOPLE = Array.from({ length: 1_500 }, (_, n) => snowflake(10_000 + n));
const GUILDS = Array.from({ length: 150 }, (_, n) => ({
  id: snowflake(100 + n),
  channel: snowflake(1_000 + n),
}));
/** How often the stand-in lets go of what was said, in interactions. */
const FORGET = 500;

const TYPED = ["a", "ann", "bla", "peter w", "izard", "elmi", "beck", "lans"] as const;

const place = (n: number) => ({
  user: PEOPLE[n % PEOPLE.length] ?? "",
  channel: GUILDS[n % GUILDS.length]?.channel ?? "",
});

/** Milliseconds to the answer, which is the first response. */
async function ask(fake: FakeDiscord, n: number): Promise<number> {
  if (n % FORGET === FORGET - 1) fake.forget();
  const { subcommand, options } = ASKED[n % ASKED.length] ?? ASKED[0];
  const { ack, answered } = fake.people.slash({ ...place(n), subcommand, options });
  answered.catch(() => {});
  return (await ack).after;
}

async function complete(fake: FakeDiscord, n: number): Promise<number> {
  const typed = TYPED[n % TYPED.length] ?? "";
  const typing = { ...place(n), subcommand: "person", option: "name", typed };
  const { ack, answered, choices } = fake.people.autocomplete(typing);
  answered.catch(() => {});
  choices.catch(() => {});
  return (await ack).after;
}

async function discordToConnectTo() {
  const fake = await fakeDiscord();
  for (const [n, { id, channel }] of GUILDS.entries()) {
    const members = PEOPLE.filter((_, person) => person % GUILDS.length === n);
    fake.guild(id, { channels: [channel], members });
  }
  const { token, applicationId, apiUrl } = fake;
  await register({ token, applicationId, apiUrl }, commands);
  const environment = {
    DISCORD_TOKEN: token,
    DISCORD_APPLICATION_ID: applicationId,
    DISCORD_API_URL: apiUrl,
  };
  return { fake, environment };
}

/**
 * An app in Discord, and the desk in Slack too, each against a stand-in of its own: how long an interaction takes to
 * be answered, and an option to be completed.
 */
export async function openDiscord(which: Which): Promise<Opened<"answered" | "completed">> {
  const { fake, environment } = await discordToConnectTo();
  const slack = which === "desk" ? await slackToConnectTo() : null;
  const answers = which === "ready-made" ? { ANSWERS: answersFile(present) } : {};
  const file = which === "desk" ? "src/main.ts" : "tests/bench/trivial-discord.ts";
  const app = startApp(file, { ...environment, ...slack?.environment, ...answers });
  await Promise.all([fake.gateway.connected(), slack?.fake.socket.connected()]);
  const toReady = performance.now() - app.from;
  return {
    toReady,
    memory: app.memory,
    async time(n) {
      const answered = await ask(fake, n);
      await pause(BETWEEN);
      return { answered, completed: await complete(fake, n) };
    },
    first: (n) => ask(fake, n),
    async close() {
      await app.stop();
      await fake.close();
      await slack?.fake.close();
    },
  };
}
