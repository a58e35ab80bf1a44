import { sideBySide, underLoad } from "./app.ts";
import { besides } from "./measure.ts";
import { print } from "./print.ts";
import { openSlack } from "./slack.ts";

const LOAD = { aSecond: 200, seconds: 60 };

/** The desk in Slack beside the smallest Bolt apps, each in a process of its own, against stand-ins on loopback. */
export async function slackLines(): Promise<void> {
  const { times } = await sideBySide(openSlack, ["acknowledged", "answered"]);
  print({
    what: "a command in Slack acknowledged, p50",
    budget: 1.5,
    unit: "times",
    ...besides(times.desk.acknowledged, times.line.acknowledged, "the smallest app"),
  });
  print({
    what: "a command in Slack answered, p50",
    budget: 1.5,
    unit: "times",
    ...besides(times.desk.answered, times.line.answered, "the smallest app, with one line,"),
  });
  print({
    what: "  beside an app with the same messages, ready-made",
    budget: null,
    unit: "times",
    ...besides(times.desk.answered, times["ready-made"].answered, "that app"),
  });
  const desk = await underLoad(() => openSlack("desk"), LOAD);
  const line = await underLoad(() => openSlack("line"), { ...LOAD, seconds: 5 });
  print({
    what: `late acknowledgements of ${LOAD.aSecond * LOAD.seconds} commands, ${LOAD.aSecond} a second`,
    budget: 0,
    measured: desk.late,
    unit: "",
  });
  print({
    what: "start to connected to Slack",
    budget: 1_200,
    measured: desk.toReady,
    unit: "ms",
    more: `the smallest app ${line.toReady.toFixed(0)} ms`,
  });
  print({
    what: "resident memory after that",
    budget: 220,
    measured: desk.memory,
    unit: "MB",
    more: `the smallest app ${line.memory.toFixed(0)} MB`,
  });
}
