import { PermissionFlagsBits, type REST } from "discord.js";
import { bad, type Checked, good } from "#src/adapters/chat/checked.ts";
import { advice } from "./by-hand.ts";
import { type Place, placeOf } from "./channel-permissions.ts";
import { neededToPost } from "./needed.ts";
import { CODE, troubleOf } from "./trouble.ts";

/** What the bot needs where it answers, beside what it needs to post. */
const ANSWERING = { "Attach Files": PermissionFlagsBits.AttachFiles };

/** Whether the bot may answer in a channel; posts nothing there. */
export async function channelCheck(rest: REST, id: string, bot: string): Promise<Checked> {
  try {
    return judged(await placeOf(rest, id, bot));
  } catch (error) {
    return bad(`Channel ${id}: ${unseen(error)}`);
  }
}

function judged({ name, isThread, server }: Place): Checked {
  if (!server) return good(`Channel ${name}: direct messages, where the bot may answer.`);
  const where = `Channel ${name} in ${server.name}`;
  const needed = Object.entries({ ...ANSWERING, ...neededToPost(isThread) });
  const missing = needed.filter(([, bit]) => (server.here & bit) === 0n);
  if (missing.length === 0) return good(`${where}: the bot may do all it needs.`);
  const seen = missing.some(([, bit]) => bit === PermissionFlagsBits.ViewChannel)
    ? needed.filter(([, bit]) => bit === PermissionFlagsBits.ViewChannel)
    : missing;
  const of = (given: boolean) =>
    seen.filter(([, bit]) => ((server.all & bit) !== 0n) === given).map(([each]) => each);
  const [taken, never] = [of(true), of(false)];
  const whose = isThread ? "the channel that the thread is in" : "the channel";
  return bad(
    [
      `${where}: the bot may not ${seen.map(([each]) => each).join(", ")}.`,
      taken.length > 0 &&
        `Edit ${whose}, Permissions, Advanced: allow the bot's role ${taken.join(", ")}, which an exception there denies.`,
      never.length > 0 &&
        `Server Settings, Roles, the bot's role, Permissions: switch on ${never.join(", ")}.`,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

/** Why a channel could not be read, and what to do. */
function unseen(error: unknown): string {
  const trouble = troubleOf(error);
  const code = trouble.kind === "refused" ? trouble.code : null;
  if (code === CODE.missingAccess) {
    return "the bot cannot see it. Edit the channel, Permissions, Advanced: add the bot's role and allow View Channel; if the bot is not in that server, add it (Installation, Install Link).";
  }
  if (code === CODE.unknownChannel) {
    return "there is no such channel. Copy its id with Developer Mode on: right click, Copy Channel ID.";
  }
  if (code === CODE.invalidForm) return "that is no channel's id, which is 17 to 20 digits.";
  return advice(error);
}
