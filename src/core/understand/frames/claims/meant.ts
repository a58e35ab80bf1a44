import type { Claim, Organisation, Person } from "#src/record/record.ts";

/** Whom a claim is about, or who makes one. */
export type Subject = Person | Organisation;

/** Which of the claims about somebody a question can mean. */
export type Only = "said" | "grave";

const SPEAKING =
  "(?:said|say|saying|told|spoke|called|asked|showed|wrote|blamed|criticised|urged|denied|apologised)";
const GRAVE = /\b(?:suspended|expelled|resigned|withdrawn|reinstated|inquiry|removed)\b/i;

/** Whether a claim tells what somebody said. */
function speaks({ made_by, statement, reply }: Claim, speaker: Subject): boolean {
  if (made_by.includes(speaker.name)) return true;
  const name =
    "surname" in speaker && speaker.surname ? speaker.surname : speaker.name.split(" ").at(-1);
  const text = `${statement} ${reply === "none" ? "" : reply.text}`;
  return new RegExp(`${name}\\b[^.]{0,80}\\b${SPEAKING}\\b`).test(text);
}

/** Whether a claim is one that the question can mean: of what somebody said, or of what had consequences. */
export function isMeant(claim: Claim, only: Only | undefined, speaker: Subject): boolean {
  if (only === "said") return speaks(claim, speaker);
  const outcome = claim.outcome === "none" ? "" : claim.outcome.text;
  return only !== "grave" || GRAVE.test(`${claim.statement} ${outcome}`);
}
