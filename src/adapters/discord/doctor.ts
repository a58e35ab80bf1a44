import { ApplicationFlagsBitField, GatewayIntentBits, type REST, Routes } from "discord.js";
import { z } from "zod";
import { bad, type Checked, good } from "#src/adapters/chat/checked.ts";
import type { Command } from "#src/core/command.ts";
import { advice, restByHand } from "./by-hand.ts";
import { channelCheck } from "./channel-check.ts";
import { INTENTS } from "./connect.ts";
import type { DiscordSettings } from "./options.ts";
import { isRegistered, registeredIn } from "./register.ts";

export interface Examined {
  readonly settings: DiscordSettings;
  readonly commands: readonly Command[];
  /** A channel to look at, by its id; nothing is posted there. */
  readonly channel?: string | undefined;
}

const Me = z.object({ id: z.string(), username: z.string() });
const Application = z.object({
  id: z.string(),
  name: z.string(),
  bot_public: z.boolean().optional(),
  flags: z.number().default(0),
  /** By how it can be installed: "0" by servers, "1" by people. */
  integration_types_config: z.record(z.string(), z.unknown()).optional(),
});
const Gateway = z.object({
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }),
});

const HOUR = 3_600_000;

/** Looks whether Discord's settings are in order, without logging in; what depends on a bad one is left out. */
export async function examine({
  settings,
  commands,
  channel,
}: Examined): Promise<readonly Checked[]> {
  const rest = restByHand(settings);
  const found: Checked[] = [];
  try {
    const bot = Me.parse(await rest.get(Routes.user("@me")));
    const app = Application.parse(await rest.get(Routes.currentApplication()));
    found.push(good(`DISCORD_TOKEN: the bot ${bot.username}.`), applicationOf(app, settings));
    if (!found.every(({ ok }) => ok)) return found;
    found.push(installing(app), await gateway(rest, settings), intents(app));
    found.push(await registered(rest, settings, commands));
    found.push(
      channel === undefined
        ? good("Channel: none given; add a channel's id to look at one.")
        : await channelCheck(rest, channel, bot.id),
    );
  } catch (error) {
    found.push(bad(advice(error)));
  }
  return found;
}

type App = z.output<typeof Application>;

function applicationOf({ id, name }: App, { applicationId }: DiscordSettings): Checked {
  return id === applicationId
    ? good(`DISCORD_APPLICATION_ID: ${name}.`)
    : bad(
        `DISCORD_APPLICATION_ID is ${applicationId}, and the token is of ${name}, ${id}. Copy both from the same application (General Information, Bot).`,
      );
}

function installing({ integration_types_config: ways, bot_public }: App): Checked {
  const whose = bot_public === false ? " Only its owner can add it (Bot, Public Bot)." : "";
  if (!ways) return good(`Installing: Discord did not say who can add it.${whose}`);
  if (!("0" in ways)) {
    return bad(
      "Installing: servers cannot add it. Installation, Installation Contexts: tick Guild Install.",
    );
  }
  return "1" in ways
    ? good(`Installing: servers and people can add it.${whose}`)
    : good(
        `Installing: servers can add it, people cannot (Installation, Installation Contexts, User Install).${whose}`,
      );
}

async function gateway(rest: REST, { shards }: DiscordSettings): Promise<Checked> {
  const { shards: advised, session_start_limit: starts } = Gateway.parse(
    await rest.get(Routes.gatewayBot()),
  );
  const own = shards === "auto" ? advised : shards.ids.length;
  const runs = `${own} of ${shards === "auto" ? own : shards.count}`;
  const left = `${starts.remaining} session starts left`;
  if (starts.remaining < own) {
    const hours = Math.ceil(starts.reset_after / HOUR);
    return bad(
      `Gateway: ${left}, and this process needs ${own}. Wait; Discord allows new ones within ${hours} h. Look why it starts so often.`,
    );
  }
  if (shards !== "auto" && shards.count < advised) {
    return bad(
      `Gateway: Discord recommends ${advised} shards, and DISCORD_SHARDS says ${shards.count}. Raise it in every process at once, or set it to auto in a single one.`,
    );
  }
  const when =
    advised > 1
      ? "Processes can share them by DISCORD_SHARDS."
      : "One is enough; Discord requires a second at 2,500 servers, and auto adds it.";
  return good(
    `Gateway: Discord recommends ${advised} shard${advised === 1 ? "" : "s"}, this process runs ${runs}; ${left}. ${when}`,
  );
}

/** Those that Discord grants only where they are switched on, and for many users only after a review. */
const PRIVILEGED = [
  ["Presence", ["GatewayPresence", "GatewayPresenceLimited"]],
  ["Server Members", ["GatewayGuildMembers", "GatewayGuildMembersLimited"]],
  ["Message Content", ["GatewayMessageContent", "GatewayMessageContentLimited"]],
] as const;

function intents({ flags }: App): Checked {
  const names = INTENTS.map((intent) => GatewayIntentBits[intent]).join(", ");
  const app = new ApplicationFlagsBitField(flags);
  const on = PRIVILEGED.filter(([, either]) => app.any([...either])).map(([name]) => name);
  const unneeded =
    on.length > 0
      ? ` ${on.join(" and ")} Intent can be switched off under Bot; the desk does not use it.`
      : " Nothing is to be switched on under Bot, Privileged Gateway Intents.";
  return good(`Intents: ${names}; none is privileged.${unneeded}`);
}

async function registered(
  rest: REST,
  settings: DiscordSettings,
  commands: readonly Command[],
): Promise<Checked> {
  const { guildId } = settings;
  const where = guildId === undefined ? "everywhere" : `in the server ${guildId}`;
  try {
    if (!(await isRegistered(rest, settings, commands))) {
      return bad(
        `Commands: those registered ${where} are not this desk's. Run: npm run register -- discord`,
      );
    }
    const { length } =
      guildId === undefined ? [] : await registeredIn(rest, { ...settings, guildId: undefined });
    const twice = length > 0 ? `, and ${length} everywhere too: that server shows them twice` : "";
    return good(`Commands: registered ${where}${twice}.`);
  } catch (error) {
    return bad(`Commands: ${advice(error, guildId !== undefined)}`);
  }
}
