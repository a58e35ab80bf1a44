import type { Answer } from "../../answer.ts";
import type { Command } from "../../command.ts";
import type { QueryOf } from "../../query.ts";
import { notice } from "../../statements.ts";
import type { ReplyContext } from "../context.ts";

function usage({ name, options }: Command): string {
  const words = options.map((option) =>
    option.required ? `<${option.name}>` : `[${option.name}]`,
  );
  return ["/nec", name, ...words].join(" ");
}

function one(command: Command): Answer {
  const takes = command.actions ?? command.options;
  const items = takes.map((each) => {
    const choices = "choices" in each ? each.choices : undefined;
    return `${each.name}: ${each.summary}${choices ? ` (${choices.join(", ")})` : ""}`;
  });
  const where = command.ofChannels
    ? ["It works in a channel of Slack or Discord, and in the playground, for those who manage it."]
    : [];
  const lines = [`${command.summary}.`, ...where, `For example: ${command.example}`];
  return notice("help", usage(command), lines, {
    items,
    suggestions: [{ label: command.example, ask: command.example }],
  });
}

/** What can be asked: every command with what it is for, or one with its options. */
export function replyHelp(
  { command: name }: QueryOf<"help">,
  { commands = [] }: ReplyContext,
): Answer {
  const command = commands.find((each) => each.name === name);
  if (command) return one(command);
  return notice(
    "help",
    "What can be asked",
    [
      "Ask about elections to Labour's National Executive Committee and the people in them, in a command or in plain English.",
      "Every answer carries its sources; ask “source?” for all of them.",
    ],
    {
      items: commands.map((each) => `${usage(each)}: ${each.summary}`),
      suggestions: commands.slice(0, 4).map(({ example }) => ({ label: example, ask: example })),
    },
  );
}
