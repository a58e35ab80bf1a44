import { COMMAND } from "./limits.ts";
import { isBlank, list, type Thing, things, twice, when, words } from "./things.ts";

/** What Discord refuses of one option's own settings (application-commands, Option Structure). */
export function optionProblems(option: Thing): readonly string[] {
  const { autocomplete, choices } = option;
  return [
    ...when(
      autocomplete === true && list(choices).length > 0,
      "choices: not together with autocomplete",
    ),
    ...twice(things(choices).map(({ name }) => name)).map(
      (name) => `choices: name "${name}" is there twice`,
    ),
    ...things(choices).flatMap(ofChoice),
    ...turned(option, "min_length", "max_length"),
    ...turned(option, "min_value", "max_value"),
  ];
}

/** What Discord refuses of the choices with which an autocompletion is answered. */
export function choicesProblems({ choices }: Thing): readonly string[] {
  const { length } = list(choices);
  return [
    ...when(length > COMMAND.choices, `choices: ${length}, at most ${COMMAND.choices}`),
    ...things(choices).flatMap(ofChoice),
  ];
}

/** The OpenAPI takes values of 6,000. */
function ofChoice({ name, value }: Thing, index: number): readonly string[] {
  const { length } = words(value);
  return [
    ...when(isBlank(name), `choices/${index}/name: blank`),
    ...when(typeof value === "string" && isBlank(value), `choices/${index}/value: blank`),
    ...when(
      length > COMMAND.choice,
      `choices/${index}/value: ${length} characters, at most ${COMMAND.choice}`,
    ),
  ];
}

const turned = (option: Thing, least: string, most: string): readonly string[] =>
  when(Number(option[least]) > Number(option[most]), `${least}: more than ${most}`);
