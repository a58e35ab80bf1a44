/** Takes a line for the person who runs the desk. Lines carry no tokens and no message text. */
export type Log = (line: string) => void;

/**
 * Slack's tokens by how they begin; a Discord bot's by its three parts, and the one that answers a
 * single interaction, which is "interaction:" and more in base64.
 */
const TOKEN =
  /\bx(?:ox[a-z](?:\.xox[a-z])?|app)-[\w.-]+|\b[\w-]{23,30}\.[\w-]{5,8}\.[\w-]{27,}|\baW50ZXJhY3Rpb246[\w+/=-]+/g;

/** The text with every token in it blotted out. */
export function withoutTokens(text: string): string {
  return text.replace(TOKEN, "[token]");
}

/** What an error says, in one line without tokens. */
export function errorLine(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return withoutTokens(`${text}${causeOf(error)}`)
    .replace(/\s+/g, " ")
    .slice(0, 300);
}

/** The code of what lies under a failed request, such as " (ECONNREFUSED)". */
function causeOf(error: unknown): string {
  const wrapped = error instanceof Error && "original" in error ? error.original : error;
  const cause = wrapped instanceof Error ? wrapped.cause : null;
  return cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
}
