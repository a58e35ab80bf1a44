import { type Logger, LogLevel, webApi } from "@slack/bolt";

/** Takes a line for the person who runs the desk. Lines carry no tokens and no message text. */
export type Log = (line: string) => void;

const TOKEN = /\bx(?:ox[a-z](?:\.xox[a-z])?|app)-[\w.-]+/g;

/** The text with every Slack token in it blotted out. */
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
  const request = error instanceof webApi.WebAPIRequestError ? error.original : error;
  const cause = request instanceof Error ? request.cause : null;
  return cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
}

/**
 * What Bolt and its clients log through: their warnings and errors, a line each. Their other
 * levels print whole payloads, so those go nowhere; nor do objects, which can carry a message.
 */
export function boltLogger(log: Log): Logger {
  const write = (...parts: unknown[]) => {
    const said = parts.filter((part) => typeof part === "string" || part instanceof Error);
    log(`Slack's client: ${errorLine(said.map(String).join(" "))}`);
  };
  return {
    debug() {},
    info() {},
    warn: write,
    error: write,
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}
