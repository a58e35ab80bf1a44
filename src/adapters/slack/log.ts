import { type Logger, LogLevel } from "@slack/bolt";
import { errorLine, type Log } from "#src/log.ts";

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
