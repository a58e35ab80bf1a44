import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { commands } from "#commands";
import type { Running } from "#src/adapters/adapter.ts";
import { type SlackMode, slack } from "#src/adapters/slack/index.ts";
import { SCOPES } from "#src/adapters/slack/scopes.ts";
import { createDesk, type Desk } from "#src/core/ask.ts";
import type { Serving } from "#src/digest/serve/context.ts";
import { createDigests } from "#src/digest/serve/index.ts";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { madeUpNews } from "../../support/made-up-news.ts";
import { quickClock } from "../../support/quick-clock.ts";
import { madeUpRecord } from "../../support/record.ts";
import { type FakeSlack, fakeSlack } from "../../support/slack/fake.ts";
import { validate } from "../../support/slack/validate.ts";

export const TEAM = "T1";
export const NOW = "2026-11-22T09:00:00.000Z";
export const SIGNING_SECRET = "a signing secret of some length";
export const KEY = "a key for sealing, of some length";

/** What leaves for Slack is held to Slack's own types and limits. */
function problems(method: string, body: Record<string, unknown>): readonly string[] {
  if (method.startsWith("views.")) return validate(body.view);
  if (!/^(chat\.post|chat\.update|response_url|ack)/.test(method)) return [];
  // An acknowledgement that is empty, or says what is wrong with a form, is no message.
  const isBare = Object.keys(body).length === 0 || body.response_action === "errors";
  return method === "ack" && isBare ? [] : validate(body);
}

export interface InSlack {
  readonly fake: FakeSlack;
  readonly store: Store;
  readonly clock: ReturnType<typeof quickClock>;
  /** What was logged so far. */
  readonly lines: string[];
  readonly mode: SlackMode;
  /** Starts one more process, on the same store. */
  start(desk?: Desk): Promise<Running>;
}

/** The desk over the made-up record. */
export const desk = (): Desk => createDesk(madeUpRecord, { commands, news: madeUpNews() });

/** What serves digests over a store, as the desk has it. */
export const servingOver = (store: Store, now = () => NOW): Serving => ({
  record: madeUpRecord,
  news: madeUpNews(),
  store: store.digests,
  now,
});

const digestsOver = (store: Store) => createDigests(servingOver(store));

/** A fake Slack and a store, with nothing started; all of it ends with the test. */
export async function inSlack(
  modeOf: (fake: FakeSlack, botToken: string) => SlackMode = socketMode,
): Promise<InSlack> {
  const folder = await mkdtemp(join(tmpdir(), "nec-desk-slack-"));
  const fake = await fakeSlack({ validate: problems });
  const workspace = fake.workspace(TEAM, {
    channels: [
      { id: "C1", creator: "U2" },
      "C2",
      { id: "C3", member: false },
      { id: "C4", archived: true },
    ],
    scopes: Object.keys(SCOPES),
    users: [
      { id: "U1", name: "ada" },
      "U2",
      { id: "UADMIN", admin: true },
      { id: "UGUEST", guest: true },
      { id: "UBOT", bot: true },
    ],
  });
  const store = await openStore({ folder });
  const clock = quickClock();
  const lines: string[] = [];
  const running: Running[] = [];
  const mode = modeOf(fake, workspace.botToken);
  onTestFinished(async () => {
    await Promise.all(running.map((one) => one.stop()));
    await store.close();
    await fake.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    fake,
    store,
    clock,
    lines,
    mode,
    async start(over = desk()) {
      const one = await slack({
        mode,
        store,
        digests: digestsOver(store),
        now: () => NOW,
        log: (line) => lines.push(line),
        apiUrl: fake.url,
        clock,
        timeout: 1_000,
      }).start(over);
      running.push(one);
      return one;
    },
  };
}

export const socketMode = (fake: FakeSlack, botToken: string): SlackMode => ({
  kind: "socket",
  botToken,
  appToken: fake.appToken,
});

export const httpMode = (_fake: FakeSlack, botToken: string): SlackMode => ({
  kind: "http",
  botToken,
  signingSecret: SIGNING_SECRET,
  port: 0,
});

export const oauthMode = ({ oauth }: FakeSlack): SlackMode => ({
  kind: "oauth",
  signingSecret: SIGNING_SECRET,
  clientId: oauth.clientId,
  clientSecret: oauth.clientSecret,
  stateSecret: "a secret for the state of an install",
  encryptionKey: KEY,
  port: 0,
});

/** The address that a started desk says it has. */
export const addressOf = ({ where }: { readonly where: string }) =>
  `http://127.0.0.1:${/port (\d+)/.exec(where)?.[1]}`;
