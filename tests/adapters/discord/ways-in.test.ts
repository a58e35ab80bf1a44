import { expect, test } from "vitest";
import { commands } from "#commands";
import { pagesIn } from "#src/adapters/discord/present.ts";
import { ASK_ABOUT } from "#src/adapters/discord/registration.ts";
import type { Desk } from "#src/core/ask.ts";
import type { Accepts } from "#src/core/command.ts";
import { isAction } from "#src/digest/requests/fields.ts";
import { sampleAnswers } from "../../support/answers.ts";
import { snowflake } from "../../support/discord/fake.ts";
import type { Message } from "../../support/discord/fake-message.ts";
import { always, LONG, noting } from "../../support/made-up-desks.ts";
import { ANN, BEN, CHANNEL, desk, GUILD, inDiscord, THREAD } from "./desk-in-discord.ts";

const EPHEMERAL = 1 << 6;
const HERE = { user: ANN, channel: CHANNEL };
const RESULT = { subcommand: "result", options: { contest: "clp 2019-11" } };

async function started(over?: Desk) {
  const all = await inDiscord();
  await all.start(over);
  return all;
}

/** All that a message says in its embeds, as JSON. */
const said = ({ embeds }: Message) => JSON.stringify(embeds);

const buttonsOf = ({
  components,
}: Message): readonly { custom_id: string; label: string; disabled?: boolean }[] =>
  JSON.parse(JSON.stringify(components.flatMap(({ components: row }) => row)));

test("a command is answered at once, for all to see, and its chart follows, described in words", async () => {
  const { fake } = await started();
  const asked = fake.people.slash({ ...HERE, ...RESULT });
  const ack = await asked.ack;
  expect(ack.type).toBe(4);
  const answer = await asked.answered;
  expect(answer.ephemeral_to).toBeUndefined();
  expect(said(answer)).toContain("November 2019");
  await fake.posted(({ attachments }) => attachments.length > 0);
  const [charted] = fake.messages(CHANNEL);
  expect(charted?.attachments).toMatchObject([
    { filename: "clp-2019-11.png", description: expect.stringMatching(/\w{3}/) },
  ]);
  expect(charted?.attachments[0]?.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(JSON.stringify(charted?.embeds)).toContain("attachment://clp-2019-11.png");
});

test("a command can be private: only the asker sees it, and can share it, once", async () => {
  const { fake } = await started();
  const options = { ...RESULT.options, private: true };
  const asked = fake.people.slash({ ...HERE, subcommand: "result", options });
  const mine = await asked.answered;
  expect(mine.ephemeral_to).toBe(ANN);
  expect(fake.messages(CHANNEL)).toEqual([]);
  const share = buttonsOf(mine).find(({ label }) => label === "Share in channel");
  if (!share) throw new Error("no button shares it");
  const shared = await fake.people.button({ user: ANN, on: mine, custom_id: share.custom_id })
    .answered;
  expect(shared.ephemeral_to).toBeUndefined();
  expect(said(shared)).toContain("November 2019");
  const again = await fake.people.button({ user: ANN, on: mine, custom_id: share.custom_id })
    .answered;
  expect(again).toMatchObject({ content: "It was shared already.", ephemeral_to: ANN });
  expect(fake.messages(CHANNEL)).toHaveLength(1);
});

test("what is not known or not for the desk to say is for the asker's eyes alone", async () => {
  const { fake } = await started();
  const question = "who will win the next leadership election in France?";
  const answer = await fake.people.slash({ ...HERE, subcommand: "ask", options: { question } })
    .answered;
  expect(answer.ephemeral_to).toBe(ANN);
});

/** Something of the made-up record for each kind of option. */
const FILLED: Readonly<Record<Accepts, string>> = {
  contest: "clp 2019-11",
  person: "Mabel Stokewell",
  organisation: "Lantern Alliance",
  section: "clp",
  term: "quota",
  date: "2019",
  choice: "",
  number: "",
  subscription: "",
  text: "who won in november 2019?",
};

/** What some options are given beside their kind: a comparison wants two, an article somebody whom it names. */
const OTHERS: Readonly<Record<string, string>> = {
  second: "clp 2015-03",
  "news about": "Ada Lintott",
  "said who": "Ada Lintott",
  "said about": "ballots",
};

/** What is about digests is answered to the asker alone: see digests.test.ts. */
const PUBLIC = commands.filter(({ name, actions }) => !actions && !isAction(name));

test.for(PUBLIC.map((command) => [command.name, command] as const))(
  "/nec %s is answered with its typed options",
  async ([subcommand, { options }]) => {
    const { fake } = await started();
    await fake.people.slash({ ...HERE, ...RESULT }).answered;
    const few = options.filter(({ name }) => name !== "third");
    const filled = few.map(({ name, accepts: [kind = "text"], choices }) => [
      name,
      choices?.[0] ?? OTHERS[name] ?? OTHERS[`${subcommand} ${name}`] ?? FILLED[kind],
    ]);
    const slash = { ...HERE, subcommand, options: Object.fromEntries(filled) };
    const answer = await fake.people.slash(slash).answered;
    // What is not understood or not known would be for the asker's eyes alone.
    expect([answer.ephemeral_to, said(answer)]).toEqual([
      undefined,
      expect.stringMatching(/.{40}/),
    ]);
  },
);

test("an option completes as it is typed, by alias and with a slip, and the choice is understood", async () => {
  const { fake } = await started();
  const typing = { ...HERE, subcommand: "person", option: "name" };
  const choices = await fake.people.autocomplete({ ...typing, typed: "lintot" }).choices;
  expect(choices.length).toBeLessThanOrEqual(25);
  expect(choices[0]?.name).toContain("Ada Lintott");
  const name = String(choices[0]?.value);
  const asked = fake.people.slash({ ...HERE, subcommand: "person", options: { name } });
  expect(said(await asked.answered)).toContain("Ada Lintott");
  const slip = await fake.people.autocomplete({ ...typing, typed: "lintitt" }).choices;
  expect(slip[0]?.name).toContain("Ada Lintott");
  expect(await fake.people.autocomplete({ ...typing, typed: "" }).choices).not.toEqual([]);
});

test("a mention is answered under it, by a message of its own, with the chart", async () => {
  const { fake } = await started();
  const asked = fake.people.say({
    ...HERE,
    mentions: true,
    content: `<@${fake.botId}> result clp 2019-11`,
  });
  const answer = await fake.posted(({ via }) => via === "rest");
  expect(answer).toMatchObject({ channel_id: CHANNEL, reference: asked.id });
  await fake.posted(({ attachments }) => attachments.length > 0);
});

test("a thread remembers what it was about, whoever goes on in it", async () => {
  const { fake } = await started();
  const there = { channel: THREAD, mentions: true };
  fake.people.say({ ...there, user: ANN, content: `<@${fake.botId}> result clp 2019-11` });
  await fake.posted(({ channel_id }) => channel_id === THREAD);
  fake.people.say({ ...there, user: BEN, content: `what was the turnout? <@${fake.botId}>` });
  const next = await fake.posted(
    (message) => /urnout/.test(said(message)) && !/1 · /.test(said(message)),
  );
  expect(said(next)).toContain("2019");
});

test("in a channel each goes on with their own questions, and an answer to an answer with that one", async () => {
  const { fake } = await started();
  const mention = (user: string, content: string, replyTo?: Message) =>
    fake.people.say({
      user,
      channel: CHANNEL,
      mentions: true,
      content: `<@${fake.botId}> ${content}`,
      ...(replyTo ? { replyTo } : {}),
    });
  const to = (of: Message) => fake.posted(({ reference }) => reference === of.id);
  const first = await to(mention(ANN, "result clp 2019-11"));
  await to(mention(BEN, "result clp 2015-03"));
  const mine = await to(mention(ANN, "what was the turnout?"));
  expect(said(mine)).toContain("2019");
  const theirs = await to(mention(BEN, "what was the turnout?", first));
  expect(said(theirs)).toContain("2019");
});

test("a direct message is answered there, and goes on from question to question", async () => {
  const { fake } = await started();
  const asked = fake.people.say({ user: ANN, content: "result clp 2019-11" });
  const answer = await fake.posted(({ reference }) => reference === asked.id);
  expect(answer.guild_id).toBeUndefined();
  const next = fake.people.say({ user: ANN, content: "what was the turnout?" });
  expect(said(await fake.posted(({ reference }) => reference === next.id))).toContain("2019");
});

test("a message's menu asks with its own words, for the asker's eyes alone", async () => {
  const { fake } = await started();
  const asked = fake.people.messageCommand({
    ...HERE,
    name: ASK_ABOUT,
    target: { content: "Who won the **CLP section** in November 2019?", author: BEN },
  });
  const answer = await asked.answered;
  expect(answer.ephemeral_to).toBe(ANN);
  expect(said(answer)).toContain("2019");
});

test("a button asks its question where it stands, of what its answer was about", async () => {
  const { fake } = await started();
  const on = await fake.people.slash({ ...HERE, ...RESULT }).answered;
  await fake.people.slash({ ...HERE, subcommand: "result", options: { contest: "clp 2015-03" } })
    .answered;
  const [button] = buttonsOf(on);
  if (!button) throw new Error("no button");
  const pressed = fake.people.button({ user: BEN, on, custom_id: button.custom_id });
  const next = await pressed.answered;
  expect(next.id).not.toBe(on.id);
  expect(next.flags & EPHEMERAL).toBe(0);
});

test("a choice under a question back is asked where the question stands", async () => {
  const answer = sampleAnswers["a question back"];
  const chosen = answer?.suggestions[1]?.ask;
  if (!answer || !chosen) throw new Error("no sample asks back");
  const { desk: over, asked } = noting(always(desk(), answer));
  const { fake } = await started(over);
  const on = await fake.people.slash({ ...HERE, subcommand: "help" }).answered;
  const custom_id = buttonsOf(on)[1]?.custom_id ?? "";
  await fake.people.button({ user: ANN, on, custom_id }).answered;
  expect(asked[1]).toEqual({ text: chosen });
});

test("of more choices than buttons, one is chosen from a menu", async () => {
  const back = sampleAnswers["a question back"];
  if (!back) throw new Error("no sample asks back");
  const suggestions = Array.from({ length: 9 }, (_, n) => ({
    label: `Contest ${n}`,
    ask: `about ${n}`,
  }));
  const { desk: over, asked } = noting(always(desk(), { ...back, suggestions }));
  const { fake } = await started(over);
  const on = await fake.people.slash({ ...HERE, subcommand: "help" }).answered;
  await fake.people.select({ user: ANN, on, custom_id: "menu", values: ["about 7"] }).answered;
  expect(asked[1]).toEqual({ text: "about 7" });
});

test("what one message has no room for is paged through, in place", async () => {
  const { fake } = await started(always(desk(), LONG));
  const on = await fake.people.slash({ ...HERE, subcommand: "help" }).answered;
  const pages = pagesIn(LONG);
  expect(pages).toBeGreaterThan(2);
  let shown = on;
  for (let page = 2; page <= pages; page++) {
    const next = buttonsOf(shown).find(({ label }) => label === "Next page");
    expect(next?.disabled ?? false).toBe(false);
    shown = await fake.people.button({ user: BEN, on: shown, custom_id: next?.custom_id ?? "" })
      .answered;
    expect(shown.id).toBe(on.id);
    expect(said(shown)).toContain(`Page ${page} of ${pages}`);
  }
  expect(said(shown)).toContain("Statement 90 ");
  expect(buttonsOf(shown).find(({ label }) => label === "Next page")?.disabled).toBe(true);
  expect(fake.messages(CHANNEL)).toHaveLength(1);
});

test("somebody who has the app themselves asks it in a server it is not in", async () => {
  const { fake } = await started();
  const [guild, channel] = [snowflake(7), snowflake(7001)];
  fake.guild(guild, { channels: [channel], members: [ANN], installed: false });
  const asked = fake.people.slash({ user: ANN, channel, install: "user", ...RESULT });
  expect(said(await asked.answered)).toContain("November 2019");
  const group = fake.people.slash({ user: ANN, context: 2, channel: snowflake(7002), ...RESULT });
  expect(said(await group.answered)).toContain("November 2019");
});

test("servers are apart: what one was asked is not known in another", async () => {
  const { fake, store } = await started();
  await fake.people.slash({ ...HERE, ...RESULT }).answered;
  const kept = await fake.people.slash({ ...HERE, subcommand: "sources" }).answered;
  expect(said(kept)).toContain("[1");
  const other = { platform: "discord", id: snowflake(8) };
  expect(await store.conversations.read(other, `${CHANNEL} ${ANN}`)).toBeNull();
  const here = { platform: "discord", id: GUILD };
  expect(await store.conversations.read(here, `${CHANNEL} ${ANN}`)).not.toBeNull();
});
