import type { ActionsBlock, Button } from "@slack/types";
import { ASK_FOR_SOURCES } from "#src/adapters/chat/sources.ts";
import { type Answer, CITATIONS_SHOWN, type Suggestion } from "#src/core/answer.ts";
import { BLOCK, SHARE } from "./limits.ts";
import { shown, weight } from "./text.ts";

/**
 * What a button under an answer does. `ask` and `choose`, followed by ":" and an index, ask the
 * button's value in the same conversation (`choose`: it answers a question back); `sources` does the
 * same for the sources not listed; `whole` asks for the messages of `presentRest`, after a smaller
 * form as `whole:smaller`.
 */
export const ACTIONS = {
  ask: "ask",
  choose: "choose",
  sources: "sources",
  whole: "whole",
} as const;
/** The form of a message: `smaller` where Slack has refused the usual one. */
export type How = "usual" | "smaller";

const SMALLER = "smaller";

/** Which form of the answer a button that shows the whole stands under. */
export function howOf(actionId: string): How {
  return actionId === `${ACTIONS.whole}:${SMALLER}` ? "smaller" : "usual";
}

export type Action = keyof typeof ACTIONS;

/** Which action an `action_id` stands for; null for one that is not an answer's. */
export function actionOf(actionId: string): Action | null {
  const name = actionId.split(":")[0] ?? "";
  return Object.values(ACTIONS).find((action) => action === name) ?? null;
}

export interface Buttons {
  readonly block: ActionsBlock | null;
  /** Suggestions for which a button is too small or there is no room. */
  readonly left: readonly Suggestion[];
}

/** What can be asked next as buttons, in order, and what shows the rest of the answer and its sources. */
export function buttons(answer: Answer, cut: boolean, how: How): Buttons {
  const extras = [
    ...(cut ? [button(wholeOf(how), "Show the whole", "whole")] : []),
    ...(answer.citations.length > CITATIONS_SHOWN
      ? [button("sources", `All ${answer.citations.length} sources`, ASK_FOR_SOURCES)]
      : []),
  ];
  const kind = answer.status === "clarify" ? "choose" : "ask";
  const made: Button[] = [];
  const left: Suggestion[] = [];
  let used = 0;
  for (const suggestion of answer.suggestions) {
    const one = button(`${kind}:${made.length}`, suggestion.label, suggestion.ask);
    const size = weight(one) + 1;
    const room = used + size <= SHARE.suggestions && made.length < BLOCK.actionsElements - 2;
    if (room && suggestion.ask !== "") {
      made.push(one);
      used += size;
    } else left.push(suggestion);
  }
  const elements = [...made, ...extras];
  return { block: elements.length === 0 ? null : { type: "actions", elements }, left };
}

function wholeOf(how: How): string {
  return how === "smaller" ? `${ACTIONS.whole}:${SMALLER}` : ACTIONS.whole;
}

function button(actionId: string, label: string, value: string): Button {
  const text = shown(label, BLOCK.buttonText) || "Ask";
  return {
    type: "button",
    action_id: actionId,
    text: { type: "plain_text", text, emoji: false },
    value,
  };
}
