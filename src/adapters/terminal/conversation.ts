import type { Interface } from "node:readline";
import type { Desk } from "#src/core/ask.ts";
import type { Conversation } from "#src/core/conversation.ts";
import { present } from "./present.ts";

const LEAVE = /^(exit|quit)$/i;

/** Where a conversation is held. */
export interface Talk {
  readonly lines: Interface;
  readonly write: (text: string) => void;
  readonly columns: () => number;
  readonly now: () => string;
}

/** Answers each line as it comes, as one conversation, until the lines end or one says `exit`. */
export async function converse(desk: Desk, { lines, write, columns, now }: Talk): Promise<void> {
  let conversation: Conversation | null = null;
  let open = true;
  lines.once("close", () => {
    open = false;
  });
  lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (LEAVE.test(text)) break;
    if (text !== "") {
      const asked = await desk.answer({ text }, conversation, now());
      conversation = asked.conversation;
      write(`\n${present(asked.answer, columns())}\n`);
    }
    if (open) lines.prompt();
  }
  lines.close();
}
