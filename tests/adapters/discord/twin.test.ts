import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIMessage } from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commands } from "#commands";
import type { Running } from "#src/adapters/adapter.ts";
import { discord } from "#src/adapters/discord/index.ts";
import { pagesIn } from "#src/adapters/discord/present.ts";
import { register } from "#src/adapters/discord/register.ts";
import { openStore } from "#src/store/open.ts";
import type { Store } from "#src/store/store.ts";
import { type Twin, twin } from "../../support/discord/twin.ts";
import { LONG } from "../../support/made-up-desks.ts";
import { desk, NOW } from "./desk-in-discord.ts";

/** A second stand-in, written by others: what both take is less likely to be a mistake of ours. */
let there: Twin;
let store: Store;
let running: Running;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nec-desk-twin-"));
  there = await twin();
  const { token, application: applicationId, restUrl: apiUrl, guild: guildId } = there;
  await register({ token, applicationId, apiUrl, guildId }, commands);
  store = await openStore({ folder });
  const settings = { token, applicationId, apiUrl, shards: "auto" } as const;
  const real = desk();
  const long: typeof real = {
    ...real,
    async answer(question, ...rest) {
      const asked = await real.answer(question, ...rest);
      const wanted = "command" in question && question.command === "about";
      const again = asked.query?.kind === "about";
      return wanted || again ? { ...asked, answer: LONG } : asked;
    },
  };
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  running = await discord({ settings, store, now: () => NOW, log }).start(long);
});

afterAll(async () => {
  await running?.stop();
  await store?.close();
  await there?.close();
  await rm(folder, { recursive: true, force: true });
});

const said = ({ embeds }: APIMessage) => JSON.stringify(embeds);
const buttons = ({
  components = [],
}: APIMessage): readonly { custom_id: string; label: string }[] =>
  JSON.parse(JSON.stringify(components)).flatMap((row: { components: unknown }) => row.components);

test("a subcommand with typed options is answered with an embed, its sources and buttons", async () => {
  const begun = await there.run("nec", "result", { contest: "clp 2019-11" });
  const answer = await there.answer(begun);
  expect(said(answer)).toContain("November 2019");
  expect(said(answer)).toContain("Sources");
  expect(buttons(answer).length).toBeGreaterThan(0);
});

test("a button asks on", async () => {
  const answer = await there.answer(await there.run("nec", "result", { contest: "clp 2019-11" }));
  const ask = buttons(answer).find(({ custom_id }) => custom_id.startsWith("ask:"));
  const next = await there.answer(await there.click(answer.id, ask?.custom_id ?? ""));
  expect(next.embeds.length).toBeGreaterThan(0);
});

test("a long answer is paged through in place", async () => {
  const answer = await there.answer(await there.run("nec", "about", {}));
  const next = buttons(answer).find(({ label }) => label === "Next page");
  await there.click(answer.id, next?.custom_id ?? "");
  const scope = there.discord.channel(there.channel);
  await expect
    .poll(async () => {
      const messages = await scope.getMessages();
      const same = messages.find(({ id }) => id === answer.id);
      return same ? said(same) : "";
    })
    .toContain(`Page 2 of ${pagesIn(LONG)}`);
});

test("a mention is answered under it", async () => {
  const asked = await there.say(`<@${there.application}> result clp 2019-11`);
  const answer = await there.discord
    .channel(there.channel)
    .waitForMessage({ predicate: (message) => message.message_reference?.message_id === asked.id });
  expect(said(answer)).toContain("November 2019");
});
