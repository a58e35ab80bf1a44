import { AvailableLocalesEnumSchema } from "discord-api-spec/zod";
import { safeParse } from "zod/v4/core";
import { COMMAND, COMMANDS_OF_TYPE } from "./limits.ts";
import { optionProblems } from "./option-rules.ts";
import { isBlank, list, type Thing, thing, things, twice, under, when, words } from "./things.ts";

const CHAT_INPUT = 1;

const typeOf = ({ type }: Thing): number => (typeof type === "number" ? type : CHAT_INPUT);

/** What Discord refuses when it gets all commands at once, each problem with its place. */
export function commandsProblems(commands: readonly Thing[]): readonly string[] {
  const types = Object.entries(COMMANDS_OF_TYPE).flatMap(([type, most]) => {
    const named = commands.filter((command) => typeOf(command) === Number(type));
    return [
      ...when(
        named.length > most,
        `body: ${named.length} commands of type ${type}, at most ${most}`,
      ),
      ...twice(named.map(({ name }) => name)).map(
        (name) => `body: command "${name}" is there twice`,
      ),
    ];
  });
  return [...types, ...commands.flatMap((each, i) => under(`${i}/`, commandProblems(each, true)))];
}

/** What it refuses of one command, which must be whole unless it is a change. */
export function commandProblems(command: Thing, isWhole: boolean): readonly string[] {
  const { name, description, options } = command;
  const isTyped = typeOf(command) === CHAT_INPUT;
  const size = sizeOf(command);
  return [
    ...when(size > COMMAND.size, `body: ${size} characters in all, at most ${COMMAND.size}`),
    ...(isTyped ? typedNameProblems(command) : []),
    ...when(!isTyped && isBlank(name) && isWhole, "name: blank"),
    ...when(isTyped && isWhole && isBlank(description), "description: blank"),
    ...when(!isTyped && words(description) !== "", "description: not for this type of command"),
    ...when(!isTyped && list(options).length > 0, "options: not for this type of command"),
    ...localeProblems(command),
    ...["contexts", "integration_types"].flatMap((key) =>
      twice(list(command[key])).map((value) => `${key}: ${value} is there twice`),
    ),
    ...optionsProblems(options),
  ];
}

function optionsProblems(given: unknown): readonly string[] {
  const options = things(given);
  const nesting = options.filter(({ type }) => type === 1 || type === 2).length;
  const late = options.findIndex(
    ({ required }, i) => required === true && options.slice(0, i).some((one) => !one.required),
  );
  return [
    ...when(nesting > 0 && nesting < options.length, "options: subcommands beside other options"),
    ...when(late > 0, `options/${late}: required, and after one that is not`),
    ...twice(options.map(({ name }) => name)).map(
      (name) => `options: name "${name}" is there twice`,
    ),
    ...options.flatMap((option, i) =>
      under(`options/${i}/`, [
        ...typedNameProblems(option),
        ...when(isBlank(option.description), "description: blank"),
        ...localeProblems(option),
        ...optionProblems(option),
        ...optionsProblems(option.options),
      ]),
    ),
  ];
}

/** What is wrong with names that are typed: theirs and those in other languages. */
function typedNameProblems({ name, name_localizations }: Thing): readonly string[] {
  const names = Object.entries(thing(name_localizations));
  const all = [["name", name], ...names.map(([at, said]) => [`name_localizations/${at}`, said])];
  return all
    .filter(([, said]) => typeof said === "string")
    .filter(
      ([, said]) => !COMMAND.name.test(words(said)) || words(said) !== words(said).toLowerCase(),
    )
    .map(([place, said]) => `${place}: "${said}" is not in the form of a name, or not lower case`);
}

const localeProblems = (described: Thing): readonly string[] =>
  ["name_localizations", "description_localizations"].flatMap((key) =>
    Object.keys(thing(described[key]))
      .filter((locale) => !safeParse(AvailableLocalesEnumSchema, locale).success)
      .map((locale) => `${key}: no such locale: "${locale}"`),
  );

/** Names, descriptions and values, however deep; of other languages the longest. */
function sizeOf(described: Thing): number {
  const longest = (key: string) =>
    Math.max(
      ...[described[key], ...Object.values(thing(described[`${key}_localizations`]))].map(
        (said) => words(said).length,
      ),
    );
  const inner = [...things(described.options), ...things(described.choices)].map(sizeOf);
  const own = longest("name") + longest("description") + words(described.value).length;
  return inner.reduce((sum, size) => sum + size, own);
}
