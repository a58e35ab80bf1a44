import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  type ModalActionRowComponentBuilder,
  ModalBuilder,
  Partials,
  RESTJSONErrorCodes,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { type FakeDiscord, snowflake } from "./fake.ts";

export const GUILD = snowflake(1);
export const CHANNEL = snowflake(1001);
export const NEWS = snowflake(1002);
export const THREAD = snowflake(1003);
export const QUIET = snowflake(1004);
export const HIDDEN = snowflake(1005);
export const ANN = snowflake(2001);
export const BEN = snowflake(2002);

/** A guild where the app may post in one channel, a thread and an announcement channel; in two it may not. */
export const PLACE = {
  channels: [
    CHANNEL,
    { id: NEWS, type: "announcement" },
    { id: THREAD, type: "thread" },
    { id: QUIET, deny: ["SendMessages"] },
    { id: HIDDEN, type: "private" },
  ],
  members: [ANN, { id: BEN, manages: true }],
} as const;

export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** Options that point discord.js at the fake, and let it begin a new session without its five seconds' wait. */
export function optionsFor(discord: FakeDiscord): ClientOptions {
  return {
    rest: { api: discord.apiUrl },
    intents: INTENTS,
    partials: [Partials.Channel],
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
  };
}

const buttons = () =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId("more").setLabel("More").setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId("form").setLabel("Form").setStyle(ButtonStyle.Secondary),
  );

const menu = () =>
  new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId("which")
      .addOptions({ label: "A", value: "a" }, { label: "B", value: "b" }),
  );

const form = () =>
  new ModalBuilder()
    .setCustomId("asked")
    .setTitle("Ask")
    .addComponents(
      new ActionRowBuilder<ModalActionRowComponentBuilder>().addComponents(
        new TextInputBuilder()
          .setCustomId("question")
          .setLabel("Question")
          .setStyle(TextInputStyle.Short),
      ),
    );

async function command(interaction: ChatInputCommandInteraction): Promise<void> {
  const text = interaction.options.getString("text");
  const called = interaction.options.getSubcommand();
  if (called === "ask") {
    await interaction.reply({ content: `asked: ${text}`, flags: MessageFlags.Ephemeral });
  }
  if (called === "show") {
    await interaction.reply({ content: `shown: ${text}`, components: [buttons(), menu()] });
  }
  if (called === "slow") {
    await interaction.deferReply();
    const picture = new AttachmentBuilder(Buffer.from("a picture"), { name: "chart.png" });
    const files = [picture.setDescription("Two bars")];
    await interaction.editReply({ content: `slowly: ${text}`, files });
    await interaction.followUp({ content: "and more", flags: MessageFlags.Ephemeral });
  }
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) await command(interaction);
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}…`, value: typed }]);
  }
  if (interaction.isContextMenuCommand()) {
    const about = interaction.isMessageContextMenuCommand()
      ? interaction.targetMessage.content
      : interaction.targetUser.username;
    await interaction.reply(`about: ${about}`);
  }
  if (interaction.isButton()) {
    if (interaction.customId === "form") await interaction.showModal(form());
    else await interaction.update({ content: "pressed", components: [] });
  }
  if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.editReply(`chose ${interaction.values.join()}`);
  }
  if (interaction.isModalSubmit()) {
    await interaction.reply(`sent: ${interaction.fields.getTextInputValue("question")}`);
  }
}

/** The smallest app that uses every way in. That another of its kind was faster is no failure. */
export function listenTo(client: Client): void {
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => {
      const code = error instanceof DiscordAPIError ? error.code : undefined;
      if (code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
    });
  });
  client.on(Events.MessageCreate, async (message) => {
    if (!client.user || message.author.id === client.user.id) return;
    const meant = message.channel.isDMBased() || message.mentions.has(client.user);
    if (meant) await message.reply(`heard: ${message.content}`);
  });
}

/** A trivial app, logged in and ready. */
export async function app(
  discord: FakeDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client<true>({ ...optionsFor(discord), ...options });
  listenTo(client);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return client;
}
