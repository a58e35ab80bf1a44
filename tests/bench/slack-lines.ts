import { print } from "./print.ts";
import { measureSlack, middle } from "./slack.ts";

const RUN = { commands: 300, aSecond: 200, seconds: 60 };

/** The desk in Slack beside the smallest Bolt app, each in a process of its own, against a stand-in on loopback. */
export async function slackLines(): Promise<void> {
  const trivial = await measureSlack("trivial", { ...RUN, seconds: 5 });
  const desk = await measureSlack("desk", RUN);
  const beside = (what: "acknowledged" | "answered") =>
    `${middle(desk[what]).toFixed(2)} ms; the trivial app ${middle(trivial[what]).toFixed(2)} ms`;
  for (const what of ["acknowledged", "answered"] as const) {
    const measured = middle(desk[what]) / middle(trivial[what]);
    const more = beside(what);
    print({ what: `a command in Slack ${what}, p50`, budget: 1.5, measured, unit: "times", more });
  }
  print({
    what: `late acknowledgements of ${desk.commands} commands, ${RUN.aSecond} a second`,
    budget: 0,
    measured: desk.late,
    unit: "",
  });
  const connected = `the trivial app ${trivial.toConnected.toFixed(0)} ms`;
  print({
    what: "start to connected to Slack",
    budget: 1_200,
    measured: desk.toConnected,
    unit: "ms",
    more: connected,
  });
  print({
    what: "resident memory after that",
    budget: 220,
    measured: desk.memory,
    unit: "MB",
    more: `the trivial app ${trivial.memory.toFixed(0)} MB`,
  });
}
