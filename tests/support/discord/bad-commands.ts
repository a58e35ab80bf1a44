import type { Bad } from "./samples.ts";
import { command, commands, long, many, option } from "./samples.ts";

const asked = (...options: readonly object[]) => commands(command({ options }));

/** Commands that Discord refuses, with how the line begins that says so. */
export const BAD_COMMANDS: readonly Bad[] = [
  ["a name in capitals", commands(command({ name: "NEC" })), '0/name: "NEC" is not in the form'],
  ["a name with a space", commands(command({ name: "nec desk" })), '0/name: "nec desk"'],
  ["a name over 32", commands(command({ name: long(33) })), "0/name: Too big"],
  ["no description", commands({ name: "nec" }), "0/description: blank"],
  [
    "a description over 100",
    commands(command({ description: long(101) })),
    "0/description: Too big",
  ],
  ["a command there twice", commands(command(), command()), 'body: command "nec" is there twice'],
  [
    "101 commands",
    commands(...many(101, (i) => command({ name: `nec-${i}` }))),
    "body: 101 commands of type 1",
  ],
  [
    "16 commands of a message",
    commands(...many(16, (i) => ({ type: 3, name: `Ask ${i}` }))),
    "body: 16 commands of type 3",
  ],
  [
    "a context menu with a description",
    commands({ type: 3, name: "Ask", description: "x" }),
    "0/description: not for this type",
  ],
  [
    "a context menu with options",
    commands({ type: 2, name: "Ask", options: [option()] }),
    "0/options: not for this type",
  ],
  ["26 options", asked(...many(26, (i) => option({ name: `o${i}` }))), "0/options: Too big"],
  ["an option there twice", asked(option(), option()), '0/options: name "question"'],
  [
    "a required option after another",
    asked(option(), option({ name: "year", required: true })),
    "0/options/1: required",
  ],
  ["an option in capitals", asked(option({ name: "Year" })), '0/options/0/name: "Year"'],
  ["an option without description", asked(option({ description: "" })), "0/options/0/description"],
  ["no such type of option", asked(option({ type: 42 })), "0/options/0: Invalid input"],
  [
    "a subcommand beside an option",
    asked(option({ type: 1, name: "ask" }), option()),
    "0/options: subcommands beside other options",
  ],
  [
    "choices and autocomplete",
    asked(option({ autocomplete: true, choices: [{ name: "a", value: "a" }] })),
    "0/options/0/choices: not together",
  ],
  [
    "26 choices",
    asked(option({ choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) })),
    "0/options/0/choices: Too big",
  ],
  [
    "a wrong option of a subcommand",
    asked({ ...option({ type: 1, name: "ask" }), options: [option({ name: "A" })] }),
    '0/options/0/options/0/name: "A"',
  ],
  [
    "choices of the wrong type",
    asked(option({ type: 4, choices: [{ name: "a", value: "a" }] })),
    "0/options/0/choices/0/value: Invalid",
  ],
  [
    "over 8,000 characters in all",
    asked(
      ...many(2, (i) =>
        option({
          name: `o${i}`,
          choices: many(25, (j) => ({ name: `${j}${long(90)}`, value: `${j}${long(90)}` })),
        }),
      ),
    ),
    "0/body: ",
  ],
  ["no such context", commands(command({ contexts: [3] })), "0/contexts/0: Invalid"],
  [
    "no such integration",
    commands(command({ integration_types: [2] })),
    "0/integration_types/0: Invalid",
  ],
  [
    "no such language",
    commands(command({ name_localizations: { "en-AU": "nec" } })),
    '0/name_localizations: no such locale: "en-AU"',
  ],
  [
    "a name in capitals in another language",
    commands(command({ name_localizations: { de: "NEC" } })),
    '0/name_localizations/de: "NEC"',
  ],
  ["an unknown key", commands(command({ hidden: true })), "0/hidden: no such key"],
  ["commands in no list", { ...commands(), body: {} }, "body: "],
];
