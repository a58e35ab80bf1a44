import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { APIMessage } from "discord.js";
import { DigitalDiscord, DiscordGateway } from "discord-digital-twin";
import { isThing, words } from "./things.ts";

const TOKEN = "made-up-token";
const GUILD = "1100000000000000001";
const CHANNEL = "1100000000000000002";
const BOT = { id: "1100000000000000003", username: "NEC Desk", bot: true };
const PEOPLE = [
  { id: "1100000000000000004", username: "ada" },
  { id: "1100000000000000005", username: "ben" },
] as const;

/** An interaction that somebody has begun. */
export type Begun = { readonly id: string; readonly token: string };

/** Options of a subcommand as somebody fills them in. */
export type Filled = Readonly<Record<string, string | number | boolean>>;

/** A Discord of one guild, one text channel and two people, and what they do in it. */
export type Twin = {
  /** For `rest: { api }` of a client; its gateway it gives itself. */
  readonly restUrl: string;
  readonly token: string;
  /** Of the application, and of its bot's user. */
  readonly application: string;
  readonly guild: string;
  readonly channel: string;
  /** Who does what follows, unless it names somebody else; and the other of the two. */
  readonly user: string;
  readonly other: string;
  /** Runs "/command subcommand" with its options; a command without any has the subcommand null. */
  run(command: string, subcommand: string | null, options?: Filled, as?: string): Promise<Begun>;
  /** Says something in the channel; who is named as `<@id>` is mentioned. */
  say(content: string, as?: string): Promise<APIMessage>;
  click(message: string, customId: string, as?: string): Promise<Begun>;
  choose(message: string, customId: string, values: readonly string[], as?: string): Promise<Begun>;
  /** Waits for the message that an interaction is answered with, or has changed, to be as wanted. */
  answer(begun: Begun, isWanted?: (message: APIMessage) => boolean): Promise<APIMessage>;
  /** Everything else that the package does. */
  readonly discord: DigitalDiscord;
  /** To be called once the client is destroyed. */
  close(): Promise<void>;
};

/**
 * Starts a Discord on this machine, with a database in a folder of its own. It knows no direct
 * messages, files, refusals for haste, or resumed connections; it shows to all what is ephemeral.
 */
export async function twin(): Promise<Twin> {
  const folder = await mkdtemp(join(tmpdir(), "discord-twin-"));
  const discord = new DigitalDiscord({
    dbUrl: `file:${join(folder, "twin.db")}`,
    botToken: TOKEN,
    botUser: BOT,
    guild: { id: GUILD, name: "Members" },
    channels: [{ id: CHANNEL, name: "general", type: 0 }],
    users: [...PEOPLE],
  });
  await discord.start();
  addMentions(discord);
  const [{ id: user }, { id: other }] = PEOPLE;
  const scope = discord.channel(CHANNEL);
  const doing = (as: string = user) => scope.user(as);
  return {
    restUrl: discord.restUrl,
    token: TOKEN,
    application: BOT.id,
    guild: GUILD,
    channel: CHANNEL,
    user,
    other,
    run: (name, subcommand, filled = {}, as) =>
      doing(as).runSlashCommand({ name, options: optionsOf(subcommand, filled) }),
    say: (content, as) => doing(as).sendMessage({ content }),
    click: (messageId, customId, as) => doing(as).clickButton({ messageId, customId }),
    choose: (messageId, customId, values, as) =>
      doing(as).selectMenu({ messageId, customId, values: [...values] }),
    answer: (begun, isWanted = () => true) => answered(discord, begun, isWanted),
    discord,
    async close() {
      await discord.stop();
      await discord.prisma.$disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function optionsOf(subcommand: string | null, filled: Filled) {
  const options = Object.entries(filled).map(([name, value]) => ({
    name,
    type: typeOf(value),
    value,
  }));
  return subcommand === null ? options : [{ name: subcommand, type: 1, options }];
}

/** The type of option that takes such a value: text, whether, a whole number, or any number. */
function typeOf(value: string | number | boolean): number {
  if (typeof value === "string") return 3;
  if (typeof value === "boolean") return 5;
  return Number.isInteger(value) ? 4 : 10;
}

async function answered(
  discord: DigitalDiscord,
  { id }: Begun,
  isWanted: (message: APIMessage) => boolean,
): Promise<APIMessage> {
  const scope = discord.channel(CHANNEL);
  const until = performance.now() + 10_000;
  while (performance.now() < until) {
    const response = await scope.getInteractionResponse(id);
    const messages = response?.acknowledged ? await scope.getMessages() : [];
    const message = messages.find((each) => each.id === response?.messageId);
    if (message && isWanted(message)) return message;
    await pause(10);
  }
  throw new Error(`Interaction ${id} was not answered as wanted`);
}

/** The package sends messages with nobody mentioned, whatever they say: this puts it right. */
function addMentions(discord: DigitalDiscord): void {
  const server: unknown = Reflect.get(discord, "server");
  const gateway = isThing(server) ? server.gateway : null;
  if (!(gateway instanceof DiscordGateway)) throw new Error("The twin has no gateway");
  const broadcast = gateway.broadcast.bind(gateway);
  gateway.broadcast = (event: string, data: unknown) =>
    broadcast(
      event,
      isThing(data) && "mentions" in data ? { ...data, mentions: named(data) } : data,
    );
}

const named = ({ content }: { readonly content?: unknown }) =>
  [BOT, ...PEOPLE]
    .filter(({ id }) => words(content).includes(`<@${id}>`) || words(content).includes(`<@!${id}>`))
    .map((user) => ({ ...user, discriminator: "0", avatar: null, global_name: user.username }));
