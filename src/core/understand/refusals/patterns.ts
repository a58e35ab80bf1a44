/** Words in a text, any of which may stand in a pattern: "vote, back, go for" → (?:vote|back|go for). */
export function any(words: string): string {
  const all = words
    .split(",")
    .map((word) => word.trim().replace(/\s+/g, " "))
    .filter((word) => word !== "");
  return `(?:${all.join("|")})`;
}

/** A pattern of whole words. */
export function words(...parts: readonly string[]): RegExp {
  return new RegExp(`\\b${parts.join(" ")}\\b`);
}

/** One pattern that fits where any of some does: a text is gone through once, and not once for each. */
export function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join("|"), "u");
}

/** In the words that are looked at, PERSON stands for somebody of the record or a pronoun, GROUP for an organisation. */
export const NAMED = any("PERSON, GROUP");

/** Whoever can be judged or bet on. */
export const SUBJECT = `(?:the )?${any(`
  PERSON, GROUP, labour, labour party, left, right, nec, party, members`)}`;

export const WHICH = any("who, whom, whose, which, what");

/** Words that go between "is X" and what X is said to be. */
export const SMALL = `(?: ${any(`
  not, really, actually, just, a, an, the, any, such, so, bit, even, still, also, basically,
  secretly, truly, very, too,
  quite, ever, considered, kind, of, sort, at, all, little, total, complete, utter, real, known,
  pretty, bloody, fucking,
  both, or, and, either, always, generally, seen as, some kind of`)})*`;

/** Ways of asking the desk politely to do something. */
export const PLEASE = `^(?:${any(`
  please, just, now, ok, hey, can you, could you, would you, will you, i want you to, go on`)} )*`;
