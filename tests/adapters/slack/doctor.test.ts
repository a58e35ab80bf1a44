import { expect, onTestFinished, test } from "vitest";
import { examine } from "#src/adapters/slack/doctor.ts";
import { SCOPES } from "#src/adapters/slack/scopes.ts";
import { fakeSlack } from "../../support/slack/fake.ts";

const ALL = Object.keys(SCOPES);

/** What the doctor finds in a workspace with these scopes, with these settings changed. */
async function found(
  changed: { botToken?: string; appToken?: string; channel?: string; scopes?: string[] } = {},
) {
  const fake = await fakeSlack();
  onTestFinished(() => fake.close());
  const channels = ["C1", { id: "C3", member: false }];
  const { botToken } = fake.workspace("T1", { channels, scopes: changed.scopes ?? ALL });
  const mode = { kind: "socket", botToken, appToken: fake.appToken, ...changed } as const;
  const { channel } = changed;
  const checked = await examine({ mode, apiUrl: fake.url, channel, log: () => undefined });
  return { fake, wrong: checked.filter(({ ok }) => !ok).map(({ line }) => line) };
}

test("with all in order it finds nothing wrong, and leaves nothing in the channel", async () => {
  const { fake, wrong } = await found({ channel: "C1" });
  expect(wrong).toEqual([]);
  expect(fake.calls("chat.postMessage")).toHaveLength(1);
  expect(fake.messages("C1")).toEqual([]);
});

test.for([
  [{ botToken: "xoxb-unknown" }, /SLACK_BOT_TOKEN: invalid_auth.*OAuth page/],
  [{ appToken: "xapp-unknown" }, /SLACK_APP_TOKEN: invalid_auth.*connections:write/],
  [{ channel: "C3" }, /Channel C3: not_in_channel.*invite/],
] as const)("what is wrong is named, with what to change where: %j", async ([changed, line]) => {
  const { wrong } = await found(changed);
  expect(wrong).toEqual([expect.stringMatching(line)]);
});

test("a scope that is missing is named", async () => {
  const { wrong } = await found({ scopes: ALL.filter((scope) => scope !== "files:write") });
  expect(wrong).toEqual([expect.stringMatching(/files:write.*slack-manifest\.json/)]);
});

test("where Slack cannot be reached it says so, and where to look", async () => {
  const mode = { kind: "socket", botToken: "xoxb-1", appToken: "xapp-1" } as const;
  const gone = await fakeSlack();
  const apiUrl = gone.url;
  await gone.close();
  const [first] = await examine({ mode, apiUrl, log: () => undefined });
  expect(first?.line).toMatch(/could not be reached .*\(ECONNREFUSED\).*SLACK_API_URL/);
});
