import { randomBytes } from "node:crypto";

/** Letters and figures that are not taken for one another, 32 of them (Crockford's base 32). */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
/** Eighty bits: no two are ever the same, and a few letters tell those of one channel apart. */
const LENGTH = 16;

/** A new id that people can type the beginning of. */
export function newCode(): string {
  return Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join("");
}
