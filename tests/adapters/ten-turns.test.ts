import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { terminal } from "#src/adapters/terminal/index.ts";
import { readAssets } from "#src/adapters/web/assets.ts";
import { site } from "#src/adapters/web/server.ts";
import { startPage } from "#src/adapters/web/start-page.ts";
import type { Query } from "#src/core/query.ts";
import { noting } from "../support/made-up-desks.ts";
import { ANN, inDiscord, THREAD } from "./discord/desk-in-discord.ts";
import { desk, inSlack, NOW, TEAM } from "./slack/desk-in-slack.ts";

const march = "clp-2015-03";
const ada = "ada-lintott";

/** A conversation of ten turns, each of which needs those before it, and how each is read. */
const TURNS: readonly (readonly [question: string, query: Partial<Query>])[] = [
  ["Who came first in March 2015?", { kind: "result", contest: march, aspect: "first" }],
  [
    "how many votes did she get?",
    { kind: "candidacy", person: ada, contest: march, aspect: "votes" },
  ],
  ["and in 2019?", { kind: "candidacy", person: ada, contest: "clp-2019-11", aspect: "votes" }],
  ["who backed her?", { kind: "backing", person: ada }],
  ["source?", { kind: "sources" }],
  ["what about Oswin Tarrow?", { kind: "backing", person: "oswin-tarrow" }],
  ["how often has he stood?", { kind: "candidacies", person: "oswin-tarrow", lead: "count" }],
  ["who won in March 2015?", { kind: "result", contest: march, aspect: "winners" }],
  ["and who lost?", { kind: "result", contest: march, aspect: "losers" }],
  ["what was the turnout?", { kind: "result", contest: march, aspect: "turnout" }],
];

const questions = TURNS.map(([question]) => question);
const expected = TURNS.map(([, query]) => expect.objectContaining(query));

test("in a Slack thread", async () => {
  const { desk: over, read } = noting(desk());
  const { fake, start } = await inSlack();
  await start(over);
  const answers = () => fake.messages("C1").filter(({ via }) => via === "chat.postMessage");
  let thread: string | undefined;
  for (const [turn, text] of questions.entries()) {
    const mention = { user: "U1", channel: "C1", text };
    const said = fake.socket.mention(TEAM, thread ? { ...mention, thread_ts: thread } : mention);
    thread ??= said.ts;
    await fake.until(() => answers().length > turn, `an answer to ${text}`);
  }
  expect(read).toEqual(expected);
  expect(new Set(answers().map(({ thread_ts }) => thread_ts))).toEqual(new Set([thread]));
});

test("in a Discord thread", async () => {
  const { desk: over, read } = noting(desk());
  const { fake, start } = await inDiscord();
  await start(over);
  const seen = new Set<string>();
  for (const question of questions) {
    const content = `<@${fake.botId}> ${question}`;
    fake.people.say({ user: ANN, channel: THREAD, mentions: true, content });
    const answer = await fake.posted(
      ({ id, channel_id, reference }) =>
        channel_id === THREAD && reference !== null && !seen.has(id),
    );
    seen.add(answer.id);
  }
  expect(read).toEqual(expected);
});

test("in the playground", async () => {
  const { desk: over, read } = noting(desk());
  const { page, files } = await readAssets();
  const app = site({
    desk: over,
    now: () => NOW,
    port: () => 3000,
    page: startPage(page, over.commands),
    files,
    previews: [],
  });
  const headers = {
    Host: "127.0.0.1:3000",
    Origin: "http://127.0.0.1:3000",
    "Content-Type": "application/json",
  };
  for (const question of questions) {
    const body = JSON.stringify({ question, thread: "thread-of-ten" });
    const response = await app.request("/api/ask", { method: "POST", headers, body });
    expect(response.status).toBe(200);
  }
  expect(read).toEqual(expected);
});

test("in npm run ask", async () => {
  const { desk: over, read } = noting(desk());
  const [input, output] = [new PassThrough(), new PassThrough()];
  const { ended } = await terminal({ input, output, now: () => NOW }).start(over);
  input.end(`${questions.join("\n")}\n`);
  await ended;
  expect(read).toEqual(expected);
});
