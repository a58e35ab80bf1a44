import type { LocaleString, LocalizationMap } from "discord-api-types/v10";

/** What one thing that Discord shows is called and how it is described, where a language says so. */
export interface Said {
  /** Typed names are lower case, without spaces, of at most 32 characters. */
  readonly name?: string;
  /** At most 100 characters. */
  readonly description?: string;
}

/**
 * What a language says, by what it says it of: "nec" and "private" of the desk's own, `ASK_ABOUT` for
 * the message command, "result" for a subcommand and "result contest" for an option of it, "digest add" and
 * "digest add topics" for one in a group.
 */
export type Language = Readonly<Record<string, Said>>;

/** The command on a message. It is known by this name, whatever a language calls it. */
export const ASK_ABOUT = "Ask NEC Desk about this";

/** What Discord shows where it knows no better; subcommands and options describe themselves. */
export const ENGLISH = {
  nec: { name: "nec", description: "Ask about Labour NEC elections" },
  private: { name: "private", description: "Show the answer to you alone" },
  [ASK_ABOUT]: { name: ASK_ABOUT },
} as const satisfies Language;

/** The languages beside the default. To add one, add an object here; what it leaves out stays English. */
export const LANGUAGES: Readonly<Partial<Record<LocaleString, Language>>> = {
  "en-GB": ENGLISH,
};

/** What Discord is told of other languages about one thing; empty where none says anything. */
export function localised(
  of: string,
  languages: typeof LANGUAGES,
): { name_localizations?: LocalizationMap; description_localizations?: LocalizationMap } {
  const said = Object.entries(languages).flatMap(([locale, language]) => {
    const one = language[of];
    return one ? [[locale, one] as const] : [];
  });
  const names = said.flatMap(([locale, { name }]) => (name === undefined ? [] : [[locale, name]]));
  const descriptions = said.flatMap(([locale, { description }]) =>
    description === undefined ? [] : [[locale, description]],
  );
  return {
    ...(names.length > 0 && { name_localizations: Object.fromEntries(names) }),
    ...(descriptions.length > 0 && { description_localizations: Object.fromEntries(descriptions) }),
  };
}
