import { examine } from "#src/adapters/slack/doctor.ts";
import { readEnv } from "#src/env.ts";

/** `npm run doctor -- slack [channel]`: says what is in order in Slack's settings, and what to change where. */
const say = (line: string) => process.stdout.write(`${line}\n`);

function refuse(lines: readonly string[]): void {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 1;
}

const [platform, channel] = process.argv.slice(2);
const read = readEnv();
if (platform !== "slack") refuse(["Which platform? npm run doctor -- slack [channel]"]);
else if (!read.ok) refuse(read.problems);
else if (!read.env.slack) {
  refuse([
    "No variable of Slack's is set. Begin with SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env.",
  ]);
} else {
  const { slack: mode, SLACK_API_URL: apiUrl } = read.env;
  const found = await examine({ mode, apiUrl, channel, log: say });
  for (const { ok, line } of found) say(`${ok ? "ok   " : "wrong"}  ${line}`);
  if (!found.every(({ ok }) => ok)) process.exitCode = 1;
}
