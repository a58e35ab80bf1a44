import type { Accepts, Command, Option } from "#src/core/command.ts";
import type { OptionChoice } from "#src/core/complete-option.ts";
import { fromOptions } from "#src/core/understand/line.ts";
import type { NecRecord } from "#src/record/record.ts";

/** What each kind of thing is called, by its id. */
function nameOf(record: NecRecord, kind: string, id: string): string | undefined {
  switch (kind) {
    case "contest":
      return record.contests.get(id)?.label;
    case "person":
      return record.people.get(id)?.name;
    case "organisation":
      return record.organisations.get(id)?.name;
    case "section":
      return record.sections.get(id)?.name;
    case "term":
      return record.glossary.find((term) => term.id === id)?.term;
    default:
      return id;
  }
}

/** A command that says back what its one option was settled to. */
function echo(option: Option): Command {
  return {
    name: "echo",
    summary: "Says it back",
    options: [option],
    example: "/nec echo",
    handle: ({ of }) => (of ? { text: `${of.kind} ${of.value}` } : null),
  };
}

/** What is wrong with what an option offers: a text that is too long, a value that is not understood as what the label names. */
export function choiceFaults(
  record: NecRecord,
  accepts: readonly Accepts[],
  choices: readonly OptionChoice[],
  words: readonly string[] = [],
): readonly string[] {
  const command = echo({ name: "of", summary: "Of", accepts, required: true, choices: words });
  const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };
  const labels = choices.map(({ label }) => label);
  return choices.flatMap(({ label, value }, at) => {
    const made = fromOptions({ command: "echo", options: { of: value } }, [command], asking);
    const settled = made && "text" in made ? made.text : "nothing alone";
    const [kind = "", ...id] = settled.split(" ");
    const name = nameOf(record, kind, id.join(" "));
    const sized = [label, value].every((text) => text.trim().length >= 1 && text.length <= 100);
    const twice = labels.indexOf(label) !== at && accepts.length === 1;
    const said = `${JSON.stringify(label)} with the value ${JSON.stringify(value)}`;
    return [
      ...(sized ? [] : [`${said} is not of 1 to 100 characters`]),
      ...(twice ? [`${said} is labelled as another is`] : []),
      ...(name && (label.startsWith(name.slice(0, 60)) || label.includes(id.join(" ")))
        ? []
        : [`${said} is understood as ${settled}`]),
    ];
  });
}
