import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  EmbedBuilder,
  type Interaction,
  RESTEvents,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
} from "discord.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Twin, twin } from "./twin.ts";
import { validate } from "./validate.ts";

const intents = ["Guilds", "GuildMessages", "MessageContent"] as const;
const sent: string[] = [];
let there: Twin;
let client: Client<true>;

const button = new ButtonBuilder()
  .setCustomId("more")
  .setLabel("More")
  .setStyle(ButtonStyle.Primary);
const menu = new StringSelectMenuBuilder()
  .setCustomId("year")
  .addOptions({ label: "2022", value: "2022" }, { label: "2024", value: "2024" });
const rows = [
  new ActionRowBuilder<ButtonBuilder>().addComponents(button),
  new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu),
];

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isButton()) return interaction.update({ content: "More", components: [] });
  if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    return interaction.editReply({ content: `In ${interaction.values.join()}` });
  }
  if (!interaction.isChatInputCommand()) return;
  const question = interaction.options.getString("question", true);
  const embeds = [new EmbedBuilder().setTitle(question)];
  if (!interaction.options.getBoolean("slowly"))
    return interaction.reply({
      content: interaction.options.getSubcommand(),
      embeds,
      components: rows,
    });
  await interaction.deferReply();
  await interaction.editReply({ embeds });
  return interaction.followUp("And that is all");
}

beforeAll(async () => {
  there = await twin();
  client = new Client({ intents: [...intents], rest: { api: there.restUrl } });
  client.rest.on(RESTEvents.Response, ({ method, route, data: { body } }) => {
    sent.push(`${method} ${route}`, ...validate({ method, route, body }));
  });
  client.on("interactionCreate", (interaction) => void answer(interaction));
  client.on("messageCreate", (message) => {
    if (message.mentions.has(client.user) && !message.author.bot) void message.reply("Yes?");
  });
  const ready = new Promise<void>((resolve) => client.once("clientReady", () => resolve()));
  await client.login(there.token);
  await ready;
});

afterAll(async () => {
  await client.destroy();
  await there.close();
});

test("a bot logs in and is in the guild", () => {
  expect(client.user.id).toBe(there.application);
  expect(client.guilds.cache.get(there.guild)?.channels.cache.has(there.channel)).toBe(true);
});

test("commands are registered all at once", async () => {
  const nec = new SlashCommandBuilder().setName("nec").setDescription("Asks the desk");
  const made = await client.application.commands.set([nec]);
  expect(made.map(({ name }) => name)).toEqual(["nec"]);
});

test("a subcommand with its options is answered with an embed", async () => {
  const begun = await there.run("nec", "ask", { question: "Who won?", slowly: false });
  const { content, embeds } = await there.answer(begun);
  expect(content).toBe("ask");
  expect(embeds).toMatchObject([{ title: "Who won?" }]);
});

test("an answer that was put off comes with an edit, and another follows", async () => {
  const begun = await there.run("nec", "ask", { question: "Who won?", slowly: true }, there.other);
  const { embeds } = await there.answer(begun);
  expect(embeds).toMatchObject([{ title: "Who won?" }]);
  const wanted = ({ content }: { content: string }) => content === "And that is all";
  await there.discord.channel(there.channel).waitForMessage({ predicate: wanted });
});

test("a button and a menu change the message that they are of", async () => {
  const { id } = await there.answer(await there.run("nec", "ask", { question: "Who won?" }));
  const chosen = await there.choose(id, "year", ["2024"]);
  await there.answer(chosen, ({ content }) => content === "In 2024");
  const clicked = await there.answer(await there.click(id, "more"));
  expect(clicked).toMatchObject({ id, content: "More" });
});

test("a mention reaches the bot, and the reply the channel", async () => {
  const { id } = await there.say(`<@${there.application}> who won?`);
  const isReply = (message: { message_reference?: { message_id?: string } }) =>
    message.message_reference?.message_id === id;
  const reply = await there.discord.channel(there.channel).waitForMessage({ predicate: isReply });
  expect(reply.content).toBe("Yes?");
});

test("each is alone in its Discord", async () => {
  const second = await twin();
  await second.say("Here?");
  const said = await there.discord.channel(there.channel).getMessages();
  expect(said.map(({ content }) => content)).not.toContain("Here?");
  await second.close();
});

test("nothing that discord.js sent would be refused", () => {
  expect(sent).toContain("POST /channels/:id/messages");
  expect(sent.filter((line) => !/^(GET|POST|PUT|PATCH) \//.test(line))).toEqual([]);
});
