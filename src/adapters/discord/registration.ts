import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { shown } from "#src/adapters/chat/shown.ts";
import type { Accepts, Action, Command, Option } from "#src/core/command.ts";
import { isAction } from "#src/digest/requests/fields.ts";
import { ASK_ABOUT, ENGLISH, LANGUAGES, localised } from "./languages.ts";

export { ASK_ABOUT } from "./languages.ts";

/** One command as Discord is told of it. */
export type ApplicationCommandBody = RESTPutAPIApplicationCommandsJSONBody[number];

/** Discord's bounds: of a description in characters, of an option's own choices. */
const DESCRIPTION = 100;
const CHOICES = 25;

/** Letters that an option takes; no name or date is as long, and a longer question is not about one thing. */
const NAME = 100;
const TEXT = 2_000;

/** What can be completed as it is typed. */
const NAMED: readonly Accepts[] = [
  "contest",
  "person",
  "organisation",
  "section",
  "term",
  "choice",
  "subscription",
];

/** In servers, with the app alone and between people; added by a server or by a person. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};

/**
 * Everything that Discord is told of, for a bulk overwrite: /nec with a subcommand for each command, and a
 * command on messages. There is none on users: a display name is nobody's identity.
 */
export function registration(
  commands: readonly Command[],
  languages: typeof LANGUAGES = LANGUAGES,
): readonly ApplicationCommandBody[] {
  const of = (name: string) => localised(name, languages);
  return [
    {
      type: ApplicationCommandType.ChatInput,
      ...ENGLISH.nec,
      ...of("nec"),
      options: commands.map((command) => subcommandOf(command, of)),
      ...EVERYWHERE,
    },
    { type: ApplicationCommandType.Message, name: ASK_ABOUT, ...of(ASK_ABOUT), ...EVERYWHERE },
  ];
}

type Of = (name: string) => ReturnType<typeof localised>;

/** One command: a subcommand, or where it does several things, a group with a subcommand for each. */
function subcommandOf({ actions, ...command }: Command, of: Of) {
  if (!actions) return subcommand(command, command.name, of);
  const { name, summary } = command;
  return {
    type: ApplicationCommandOptionType.SubcommandGroup as const,
    name,
    description: described(summary),
    ...of(name),
    options: actions.map((action) => subcommand(action, `${name} ${action.name}`, of)),
  };
}

/** `path` is what is typed after "/nec". What is about digests is answered to the asker alone in any case. */
function subcommand(
  { name, summary, options }: Action,
  path: string,
  of: Of,
): APIApplicationCommandSubcommandOption {
  const hidden: APIApplicationCommandBasicOption = {
    type: ApplicationCommandOptionType.Boolean,
    ...ENGLISH.private,
    ...of("private"),
  };
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: described(summary),
    ...of(path),
    options: [
      ...requiredFirst(options).map((option) => ({
        ...typed(option),
        ...of(`${path} ${option.name}`),
      })),
      ...(isAction(path) ? [] : [hidden]),
    ],
  };
}

function requiredFirst(options: readonly Option[]): readonly Option[] {
  return options.toSorted((a, b) => Number(b.required) - Number(a.required));
}

function typed({
  name,
  summary,
  accepts,
  required,
  choices = [],
  least,
  most,
}: Option): APIApplicationCommandBasicOption {
  const said = { name, description: described(summary), ...(required && { required }) };
  if (accepts.length > 0 && accepts.every((each) => each === "number"))
    return {
      type: ApplicationCommandOptionType.Integer,
      ...said,
      ...(least !== undefined && { min_value: least }),
      ...(most !== undefined && { max_value: most }),
    };
  const option = { type: ApplicationCommandOptionType.String as const, ...said };
  const onlyWords = accepts.every((each) => each === "choice");
  if (onlyWords && choices.length <= CHOICES) {
    return { ...option, choices: choices.map((choice) => ({ name: choice, value: choice })) };
  }
  if (accepts.some((each) => NAMED.includes(each))) return { ...option, autocomplete: true };
  return { ...option, max_length: accepts.includes("text") ? TEXT : NAME };
}

function described(summary: string): string {
  return shown(summary, DESCRIPTION, (text) => text.length);
}
