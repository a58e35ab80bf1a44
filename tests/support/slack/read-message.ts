import type { SlackMessage } from "#src/adapters/slack/present.ts";
import { isObject } from "./validate.ts";

/** All that a reader of a message sees, block by block, as plain text. */
export function textOf({ blocks }: Pick<SlackMessage, "blocks">): string {
  return blocks.map((block) => textsOf(block).join("")).join("\n");
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => [...textsOf(one), separator(one)]);
  if (!isObject(value)) return [];
  if (typeof value.text === "string") return [value.text];
  return Object.values(value).flatMap(textsOf);
}

/** Runs of a line follow each other; cells, items, buttons and lines stand apart. */
function separator(value: unknown): string {
  const type = isObject(value) ? value.type : "row";
  return type === "text" || type === "link" ? "" : "\n";
}

/** Slack obeys only these kinds of text object; whatever stands in others is shown as it is. */
const MARKED = new Set(["mrkdwn", "markdown"]);
const ELEMENTS = new Set(["user", "usergroup", "channel", "broadcast", "team", "emoji", "date"]);
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** What of a message Slack would obey instead of showing, or nobody would see. */
export function obeyed({ text, blocks }: Pick<SlackMessage, "text" | "blocks">): readonly string[] {
  const found: string[] = [...(text.match(/<[^>]*>?|&(?!(amp|lt|gt);)/g) ?? [])];
  const walk = (value: unknown): void => {
    if (typeof value === "string") found.push(...(value.match(UNSEEN) ?? []));
    else if (Array.isArray(value)) value.forEach(walk);
    else if (isObject(value)) {
      const type = String(value.type);
      if (MARKED.has(type) || ELEMENTS.has(type)) found.push(JSON.stringify(value));
      if (type === "plain_text" && value.emoji !== false) found.push(JSON.stringify(value));
      if (type === "link" && !/^https?:\/\/[^\s"<>]+$/.test(String(value.url)))
        found.push(String(value.url));
      for (const [key, one] of Object.entries(value)) if (key !== "value") walk(one);
    }
  };
  walk(text);
  walk(blocks);
  return found;
}
