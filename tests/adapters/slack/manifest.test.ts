import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "#commands";
import { manifest, manifestText } from "#src/adapters/slack/manifest.ts";
import { SCOPES } from "#src/adapters/slack/scopes.ts";

const DOCS = join(import.meta.dirname, "../../../docs");

test("the manifest in the repository is what the commands make (npm run register -- slack)", () => {
  expect(readFileSync(join(DOCS, "slack-manifest.json"), "utf8")).toBe(manifestText(commands));
});

test("the manifest asks for the scopes that have a reason, and the docs say each", () => {
  expect(manifest(commands).oauth_config).toEqual({ scopes: { bot: Object.keys(SCOPES).sort() } });
  const docs = readFileSync(join(DOCS, "decisions/slack.md"), "utf8");
  for (const [scope, reason] of Object.entries(SCOPES)) {
    expect(docs).toContain(`- \`${scope}\`: ${reason}`);
  }
});
