import { readFileSync } from "node:fs";
import { Client, Events, GatewayIntentBits } from "discord.js";

/**
 * The smallest discord.js bot, in a process of its own, beside which the desk is measured: it answers a
 * command with a fixed line, or with a ready-made message where it is given a file of them, and completes
 * an option with a fixed choice.
 */
const { DISCORD_TOKEN = "", DISCORD_API_URL = "", ANSWERS } = process.env;
const answers = ANSWERS ? JSON.parse(readFileSync(ANSWERS, "utf8")) : {};

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: DISCORD_API_URL },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: "A choice", value: "a choice" }]);
  } else if (interaction.isChatInputCommand()) {
    await interaction.reply(answers[interaction.options.getSubcommand()] ?? "An answer.");
  }
});
await client.login(DISCORD_TOKEN);
