import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commands } from "#commands";
import { readEnv } from "#src/env.ts";

/** `npm run register -- slack` writes the manifest that makes the Slack app; `-- discord` tells Discord of the commands. */
const FILE = "docs/slack-manifest.json";

const say = (line: string) => process.stdout.write(`${line}\n`);

function refuse(...lines: readonly string[]): void {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 1;
}

async function registerSlack(): Promise<void> {
  const { manifestText } = await import("#src/adapters/slack/manifest.ts");
  await writeFile(join(import.meta.dirname, "../..", FILE), manifestText(commands));
  say(`${FILE} is written. At api.slack.com/apps: Create New App, From a manifest, paste it.`);
}

async function registerDiscord(): Promise<void> {
  const read = readEnv();
  if (!read.ok) return refuse(...read.problems);
  const { discord: settings } = read.env;
  if (!settings) return refuse("Set DISCORD_TOKEN and DISCORD_APPLICATION_ID in .env first.");
  const { register } = await import("#src/adapters/discord/register.ts");
  const done = await register(settings, commands);
  switch (done.kind) {
    case "refused":
      return refuse(`Nothing was registered. ${done.why}`);
    case "unchanged":
      return void say(`The commands are registered ${done.where} already; nothing was changed.`);
    case "written":
      say(
        `The commands are registered ${done.where}. Whoever has Discord open reloads it with Ctrl+R.`,
      );
  }
}

const [platform] = process.argv.slice(2);
if (platform === "slack") await registerSlack();
else if (platform === "discord") await registerDiscord();
else refuse("Which platform? npm run register -- slack, or npm run register -- discord");
