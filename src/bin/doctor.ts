import type { Checked } from "#src/adapters/chat/checked.ts";
import { type Env, readEnv } from "#src/env.ts";

/** `npm run doctor -- slack|discord [channel]`: says what is in order in a platform's settings, and what to change where. */
const say = (line: string) => process.stdout.write(`${line}\n`);

function refuse(lines: readonly string[]): void {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 1;
}

/** What is found of a platform; a sentence where it is not set up at all. */
type Doctor = (env: Env, channel: string | undefined) => Promise<readonly Checked[] | string>;

const slack: Doctor = async ({ slack: mode, SLACK_API_URL: apiUrl }, channel) => {
  if (!mode) {
    return "No variable of Slack's is set. Begin with SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env.";
  }
  const { examine } = await import("#src/adapters/slack/doctor.ts");
  return examine({ mode, apiUrl, channel, log: say });
};

const discord: Doctor = async ({ discord: settings }, channel) => {
  if (!settings) {
    return "No variable of Discord's is set. Begin with DISCORD_TOKEN and DISCORD_APPLICATION_ID in .env.";
  }
  const [{ examine }, { commands }] = await Promise.all([
    import("#src/adapters/discord/doctor.ts"),
    import("#commands"),
  ]);
  return examine({ settings, commands, channel });
};

const DOCTORS = new Map([
  ["slack", slack],
  ["discord", discord],
]);

const [platform = "", channel] = process.argv.slice(2);
const doctor = DOCTORS.get(platform);
const read = readEnv();
if (!doctor) refuse(["Which platform? npm run doctor -- slack [channel], or discord [channel]"]);
else if (!read.ok) refuse(read.problems);
else {
  const found = await doctor(read.env, channel);
  if (typeof found === "string") refuse([found]);
  else {
    for (const { ok, line } of found) say(`${ok ? "ok   " : "wrong"}  ${line}`);
    if (!found.every(({ ok }) => ok)) process.exitCode = 1;
  }
}
