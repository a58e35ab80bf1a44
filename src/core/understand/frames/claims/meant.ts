import type { Claim, Organisation, Person } from "#src/record/record.ts";
import { escaped } from "../../../escaped.ts";
import { surnameOf } from "../../../surname.ts";

/** Whom a claim is about, or who makes one. */
export type Subject = Person | Organisation;

/**
 * Which of the claims about somebody a question can mean: what they said, what had consequences, what kept them from
 * standing, what they are said to have kept others from.
 */
export type Only = "said" | "grave" | "barred" | "kept-out";

const SPEAKING =
  "(?:said|say|saying|told|spoke|called|asked|showed|wrote|blamed|criticised|urged|denied|apologised)";
const GRAVE = /\b(?:suspended|expelled|resigned|withdrawn|reinstated|inquiry|removed)\b/i;

const TOLD: Partial<Record<Only, RegExp>> = {
  grave: GRAVE,
  barred:
    /\b(?:(?:could not|unable to|not allowed to|barred from|eligible to) stand(?:ing)?|ineligible)\b/i,
  "kept-out": /\b(?:kept|cut-off|blocked|excluded|barred|refused|prevented|stopped)\b/i,
};

/** Whether a claim tells what somebody said. */
function speaks({ made_by, statement, reply }: Claim, speaker: Subject): boolean {
  if (made_by.includes(speaker.name)) return true;
  const name = escaped(surnameOf(speaker));
  const text = `${statement} ${reply === "none" ? "" : reply.text}`;
  return new RegExp(`${name}\\b[^.]{0,80}\\b${SPEAKING}\\b`).test(text);
}

/** Whether a claim is one that the question can mean: of what somebody said, or of what had consequences. */
export function isMeant(claim: Claim, only: Only | undefined, speaker: Subject): boolean {
  if (only === "said") return speaks(claim, speaker);
  const outcome = claim.outcome === "none" ? "" : claim.outcome.text;
  const told = only && TOLD[only];
  return !told || told.test(`${claim.statement} ${outcome}`);
}
