import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import {
  button,
  callback,
  command,
  commands,
  edit,
  followUp,
  type Good,
  link,
  long,
  many,
  option,
  original,
  post,
  row,
} from "./samples.ts";

const SNOWFLAKE = "1100000000000000001";

/** What discord.js sends with each message, on whichever way it leaves. */
const ALWAYS = { tts: false, enforce_nonce: false, allowed_mentions: { parse: [] } };

const built = {
  embed: new EmbedBuilder()
    .setTitle("NEC election 2024")
    .setURL("https://example.org/2024")
    .setDescription(long(4096))
    .setColor(0xdc241f)
    .setTimestamp(0)
    .setAuthor({ name: "NEC Desk", iconURL: "https://example.org/icon.png" })
    .setFooter({ text: "3 sources" })
    .setImage("attachment://chart.png")
    .addFields({ name: "Turnout", value: "20%", inline: true })
    .toJSON(),
  buttons: new ActionRowBuilder<ButtonBuilder>()
    .addComponents(
      new ButtonBuilder().setCustomId("a").setLabel("Share").setStyle(ButtonStyle.Primary),
      new ButtonBuilder().setURL("https://example.org").setLabel("Source").setStyle(5),
      new ButtonBuilder().setCustomId("b").setEmoji("🗳️").setStyle(ButtonStyle.Secondary),
    )
    .toJSON(),
  menu: new ActionRowBuilder<StringSelectMenuBuilder>()
    .addComponents(
      new StringSelectMenuBuilder()
        .setCustomId("years")
        .setPlaceholder("Which year")
        .addOptions(...many(25, (i) => ({ label: `${i}`, value: `${i}`, description: "A year" }))),
    )
    .toJSON(),
  container: new ContainerBuilder()
    .addTextDisplayComponents(new TextDisplayBuilder().setContent("Turnout fell."))
    .toJSON(),
  modal: new ModalBuilder()
    .setCustomId("ask")
    .setTitle("Ask the desk")
    .addLabelComponents(
      new LabelBuilder()
        .setLabel("Question")
        .setTextInputComponent(
          new TextInputBuilder().setCustomId("question").setStyle(TextInputStyle.Paragraph),
        ),
    )
    .toJSON(),
  command: new SlashCommandBuilder()
    .setName("nec")
    .setNameLocalizations({ de: "nec", "en-GB": "nec" })
    .setDescription("Asks the desk")
    .setContexts(0, 1, 2)
    .setIntegrationTypes(0, 1)
    .setNSFW(false)
    .setDefaultMemberPermissions(PermissionFlagsBits.SendMessages)
    .addSubcommand((ask) =>
      ask
        .setName("ask")
        .setDescription("Asks in plain words")
        .addStringOption((question) =>
          question
            .setName("question")
            .setDescription("What to ask")
            .setRequired(true)
            .setMaxLength(300)
            .setAutocomplete(true),
        )
        .addBooleanOption((here) => here.setName("share").setDescription("For all to see")),
    )
    .addSubcommandGroup((group) =>
      group
        .setName("show")
        .setDescription("Shows")
        .addSubcommand((chart) => chart.setName("chart").setDescription("A chart")),
    )
    .toJSON(),
  context: new ContextMenuCommandBuilder().setName("Ask NEC Desk").setType(3).toJSON(),
};

/** Requests that Discord takes; what the builders of discord.js make is as they make it. */
export const GOOD_REQUESTS: readonly Good[] = [
  ["a post", post({ ...ALWAYS, content: "x", nonce: "1", enforce_nonce: true })],
  ["content of 2,000", post({ content: long(2000) })],
  ["a reply to a message", post({ content: "x", message_reference: { message_id: SNOWFLAKE } })],
  [
    "an embed of the builder with a file",
    post({ embeds: [built.embed], attachments: [{ id: "0", description: "A chart" }] }, [
      "chart.png",
    ]),
  ],
  ["a file alone, by its number", post({ attachments: [{ id: 0 }] }, ["chart.png"])],
  ["a file that no entry speaks of", post({}, ["chart.png"])],
  ["rows of the builders", post({ content: "x", components: [built.buttons, built.menu] })],
  [
    "five rows of five",
    post({
      content: "x",
      components: many(5, (i) =>
        row(...many(5, (j) => (j < 4 ? button({ custom_id: `${i}/${j}` }) : link()))),
      ),
    }),
  ],
  ["Components V2", post({ flags: MessageFlags.IsComponentsV2, components: [built.container] })],
  ["an edit of one thing", edit({ components: [], ...ALWAYS })],
  ["an edit that keeps a file", edit({ attachments: [{ id: SNOWFLAKE }, { id: 0 }] }, ["b.png"])],
  ["an edit of Components V2", edit({ components: [built.container] })],
  ["an ephemeral deferral", callback(5, { flags: MessageFlags.Ephemeral })],
  ["a deferral that says no more", callback(5)],
  ["an update later", callback(6)],
  ["an ephemeral reply", callback(4, { content: "x", flags: MessageFlags.Ephemeral, ...ALWAYS })],
  ["an update at once", callback(7, { content: "x", components: [built.buttons], ...ALWAYS })],
  ["a follow-up", followUp({ content: "x", flags: MessageFlags.Ephemeral, ...ALWAYS })],
  ["the original", original({ content: "x", embeds: [{ title: "x" }], ...ALWAYS })],
  ["25 choices", callback(8, { choices: many(25, (i) => ({ name: `${i}`, value: `${i}` })) })],
  ["no choices", callback(8, { choices: [] })],
  ["a modal", callback(9, { ...built.modal })],
  ["commands of the builders", commands(built.command, built.context)],
  ["no commands", commands()],
  [
    "a command of 25 options",
    commands(command({ options: many(25, (i) => option({ name: `o${i}` })) })),
  ],
  ["the same name for two types", commands(command(), { type: 2, name: "nec" })],
  [
    "commands of a guild",
    { ...commands(command()), route: "/applications/:application/guilds/:guild/commands" },
  ],
  [
    "a part of a command",
    { method: "PATCH", route: "/applications/1/commands/2", body: { description: "x" } },
  ],
  [
    "a direct conversation",
    { method: "POST", route: "/users/@me/channels", body: { recipient_id: SNOWFLAKE } },
  ],
  [
    "a thread of a message",
    {
      method: "POST",
      route: "/channels/1/messages/2/threads",
      body: { name: "x", auto_archive_duration: 60 },
    },
  ],
  ["a thread", { method: "POST", route: "/channels/1/threads", body: { name: "x", type: 11 } }],
  ["no body", { method: "POST", route: "/channels/:channel/typing", body: undefined }],
];
