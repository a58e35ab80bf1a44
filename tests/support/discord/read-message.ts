import type { DiscordMessage } from "#src/adapters/discord/present.ts";

/** A backslash and the punctuation it makes plain. */
const ESCAPED = /\\([^0-9A-Za-z\s])/g;
/** A link with words, as only the list of sources may have it: its address has no space and no bracket. */
const LINK = /\[((?:[^[\]\\]|\\.)*)\]\((https?:\/\/[^\s()]+)\)/g;

/** All that a reader of some messages sees, in order, as plain text. */
export function textOf(messages: readonly DiscordMessage[]): string {
  return messages
    .flatMap(({ embeds, components }) => [
      ...embeds.flatMap(({ title = "", description = "", footer }) => [
        unmarked(title),
        unmarked(description),
        footer?.text ?? "",
      ]),
      ...components.flatMap((row) => row.components).flatMap(labelsOf),
    ])
    .join("\n");
}

/** Markdown as its reader sees it. */
export function unmarked(markdown: string): string {
  return markdown
    .replace(LINK, "$1")
    .replace(/(?<!\\)\*\*/g, "")
    .replace(/^-# /gm, "")
    .replace(ESCAPED, "$1");
}

type Component = DiscordMessage["components"][number]["components"][number];

function labelsOf(component: Component): readonly string[] {
  if ("label" in component && component.label) return [component.label];
  if ("options" in component && component.options)
    return component.options.map(({ label }) => label);
  return [];
}

/** What markdown, a mention, an invite or an address would begin with. */
const OBEYED = /[_~`|<>#[\]@*]|:\/\/|\bdiscord(?:app)?\.(?:gg|com\/invite)\/|^(?:[-+]#|>)/gm;
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** What of some messages Discord would obey instead of showing, or nobody would see. */
export function obeyed(messages: readonly DiscordMessage[]): readonly string[] {
  return messages.flatMap(({ embeds, components }) => [
    ...embeds.flatMap(({ title = "", description = "" }) => [
      ...obeyedIn(title, false),
      ...obeyedIn(description, description.startsWith("**Sources**")),
    ]),
    ...(JSON.stringify({ embeds, components }).match(/\\u00[01]./g) ?? []),
    ...embeds.flatMap((embed) => JSON.stringify(embed).match(UNSEEN) ?? []),
  ]);
}

function obeyedIn(markdown: string, sources: boolean): readonly string[] {
  const own = sources ? markdown.replace(LINK, "") : markdown;
  const left = own.replace(ESCAPED, "").replace(/\*\*|^-# /gm, "");
  return left.match(OBEYED) ?? [];
}
