import { pattern } from "../../../../pattern.ts";

/** "a formal complaint sent to the clerk Ada ", "complained in writing to ": leads to whom a charge was put before. */
const PUT_BEFORE = pattern("iu")`
  \b(?:sent|addressed|submitted|handed|made|wrote|written|complained|reported|complaints?|letters?|e-?mails?)
  (?: (?:in|by|over|about|late|yesterday|on|writing|e-?mail) \p{Ll}+| \p{Ll}+ly)? to (?:(?!(?:accus|alleg|claim|sa[iy]|call|demand|nam|that|which|who|about|against))[\p{L}’'-]+,? ){0,7}?$
`;

/** "wrote to the clerk accusing her": what goes on with one who may be the same may be against that one. */
const GOES_ON = /\b(?:he|she|they|him|her|them|his|their|himself|herself|themselves|you|your)\b/i;

/** Whether a text has somebody's last name only as of the one before whom a charge was put: that one is not accused by it. */
export function isOnlyRecipient(text: string, lastName: string): boolean {
  const [first = "", rest = "", ...more] = text.split(lastName);
  return more.length === 0 && PUT_BEFORE.test(first) && !GOES_ON.test(rest);
}
