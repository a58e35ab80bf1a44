const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/**
 * A Slack message as its writer typed it: without the mention of the desk itself, with links,
 * channels and people as their words, and Slack's three entities as the characters they stand for.
 */
export function asTyped(text: string, self: string | undefined): string {
  return text
    .replace(/<@(\w+)(?:\|([^>]*))?>/g, (_, id: string, name?: string) =>
      id === self ? " " : (name ?? " "),
    )
    .replace(/<[#!][^|>]*\|([^>]*)>/g, "$1")
    .replace(/<[#!][^>]*>/g, " ")
    .replace(/<[^|>]+\|([^>]*)>/g, "$1")
    .replace(/<([^>]+)>/g, "$1")
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[^\S\n]+/g, " ")
    .trim();
}
