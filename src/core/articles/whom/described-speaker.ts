const SAYS =
  "(?:said|says|told|tells|called|calls|described|describes|wrote|writes|complained|warned|joked|asked|shouted|branded|compared)";

/** Who says something and is only described: "an organiser who would not be named told me", "another says". */
const DESCRIBED: readonly RegExp[] = [
  new RegExp(`^(?:one|another), (?:who|whom|whose) [^“”"‘.,]{2,60}, ${SAYS}\\b`, "i"),
  new RegExp(
    `^(?:in (?:one|another)(?: of them)?, )?(?:an?|one|another) [^“”"‘.,]{2,60}(?:,? whom? [^“”"‘.]{2,60},?)? ${SAYS}\\b`,
    "i",
  ),
  new RegExp(`\\b(?:an?|another|one)\\b(?: [\\p{L}-]+){0,6} ${SAYS}\\b`, "iu"),
];

/** Whether a line has somebody say something who is only described. */
export const hasDescribedSpeaker = (text: string): boolean =>
  DESCRIBED.some((each) => each.test(text));
