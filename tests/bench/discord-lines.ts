import { sideBySide, underLoad } from "./app.ts";
import { openDiscord } from "./discord.ts";
import { besides, middle } from "./measure.ts";
import { print } from "./print.ts";

const LOAD = { aSecond: 200, seconds: 60 };

/** The desk in Discord, and in Slack too, beside the smallest discord.js bots, each in a process of its own, against stand-ins on loopback. */
export async function discordLines(): Promise<void> {
  const { times } = await sideBySide(openDiscord, ["answered", "completed"]);
  print({
    what: "an interaction in Discord answered, p50",
    budget: 1.5,
    unit: "times",
    ...besides(times.desk.answered, times.line.answered, "the smallest bot, with one line,"),
  });
  print({
    what: "  beside a bot with the same messages, ready-made",
    budget: null,
    unit: "times",
    ...besides(times.desk.answered, times["ready-made"].answered, "that bot"),
  });
  print({
    what: "an option completed, p50 over the smallest bot's",
    budget: 2,
    measured: middle(times.desk.completed) - middle(times.line.completed),
    unit: "ms",
    more: `${middle(times.desk.completed).toFixed(2)} ms`,
  });
  const desk = await underLoad(() => openDiscord("desk"), LOAD);
  const line = await underLoad(() => openDiscord("line"), { ...LOAD, seconds: 5 });
  print({
    what: `late answers to ${LOAD.aSecond * LOAD.seconds} interactions, ${LOAD.aSecond} a second`,
    budget: 0,
    measured: desk.late,
    unit: "",
  });
  print({
    what: "start to ready in Discord and Slack",
    budget: 1_500,
    measured: desk.toReady,
    unit: "ms",
    more: `the smallest bot, in Discord, ${line.toReady.toFixed(0)} ms`,
  });
  print({
    what: "resident memory after that, both on",
    budget: 230,
    measured: desk.memory,
    unit: "MB",
    more: `the smallest bot ${line.memory.toFixed(0)} MB`,
  });
}
