import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commands } from "#commands";
import { manifestText } from "#src/adapters/slack/manifest.ts";

/** `npm run register -- slack`: writes the manifest that makes the Slack app. */
const FILE = "docs/slack-manifest.json";

const [platform] = process.argv.slice(2);
if (platform === "slack") {
  await writeFile(join(import.meta.dirname, "../..", FILE), manifestText(commands));
  process.stdout.write(
    `${FILE} is written. At api.slack.com/apps: Create New App, From a manifest, paste it.\n`,
  );
} else {
  process.stderr.write("Which platform? npm run register -- slack\n");
  process.exitCode = 1;
}
