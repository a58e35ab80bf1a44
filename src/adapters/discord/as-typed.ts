/**
 * A Discord message as its writer typed it: without mentions of people, channels and roles, with
 * custom emoji and commands as their names, and without the backslashes that kept markdown off.
 */
export function asTyped(content: string): string {
  return content
    .replace(/<@[!&]?\d+>|<#\d+>|<t:-?\d+(?::\w)?>/g, " ")
    .replace(/<a?:(\w+):\d+>/g, "$1")
    .replace(/<\/([^:>]+):\d+>/g, "/$1")
    .replace(/<(https?:\/\/[^>\s]+)>/g, "$1")
    .replace(/\\([^0-9A-Za-z\s])/g, "$1")
    .replace(/[^\S\n]+/g, " ")
    .trim();
}
