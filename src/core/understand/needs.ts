import type { Conversation } from "../conversation.ts";
import type { Takes } from "./frame.ts";
import type { Mark } from "./mark.ts";

/**
 * Whether a question has no mark of a kind that a frame cannot do without: most frames need not be looked at further.
 * People and organisations that are not named are those the thread spoke of.
 */
export function lacks(
  takes: Takes,
  kinds: ReadonlySet<Mark["kind"]>,
  conversation: Conversation | null,
): boolean {
  const alone = conversation === null;
  return (
    (alone && needs(takes.people) && !kinds.has("person") && !kinds.has("role")) ||
    (alone && needs(takes.organisations) && !kinds.has("organisation")) ||
    (takes.topic === "needed" && !kinds.has("topic")) ||
    (takes.standing === true && !kinds.has("places")) ||
    (takes.ordinal === true && !kinds.has("ordinal")) ||
    (takes.post === true && !kinds.has("post")) ||
    (takes.term === true && !kinds.has("term")) ||
    (takes.claim === true && !kinds.has("claim")) ||
    (takes.publisher === true && !kinds.has("publisher"))
  );
}

const needs = (range: Takes["people"]) => range !== undefined && range[0] > 0;
