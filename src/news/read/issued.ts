import { isOf, type Token } from "./tokens.ts";
import { DETERMINERS } from "./word-kinds.ts";

const PUBLIC = /^(?:statement|letter|tweet|message|email|e-mail|leaflet|video|post|blog)$/;
const ISSUES =
  /^(?:issued|released|published|posted|sent|circulated|wrote|issues|releases|publishes|posts)$/;
const NEAR = 4;

/** "Tarrow issued a strong statement accusing": whether what somebody brings out says something at a verb; not "received a letter accusing". */
export function isIssued(tokens: readonly Token[], verb: number): boolean {
  if (!PUBLIC.test(tokens[verb - 1]?.text ?? "")) return false;
  for (let at = verb - 2; at > Math.max(0, verb - 2 - NEAR); at--)
    if (isOf(tokens[at], DETERMINERS)) return ISSUES.test(tokens[at - 1]?.text ?? "");
  return false;
}
