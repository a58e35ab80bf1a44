const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Text for a message's `text`, the one place where Slack reads markup in what the desk sends: with
 * these three escaped no mention, channel or link can begin (docs.slack.dev, formatting message
 * text). Asterisks and the like stay; a sender turns them off with `mrkdwn: false`.
 */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** How long text is once it is escaped. */
export function escapedLength(text: string): number {
  return escaped(text).length;
}
