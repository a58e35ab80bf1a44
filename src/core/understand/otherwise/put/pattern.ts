/** A way to say something that no list of words holds, with what is said for it. */
export type Pattern = readonly [pattern: RegExp, plainly: string | ((said: string) => string)];

export const YEAR = "(?:19|20)\\d\\d";
export const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
export const SEVERAL =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|\\d{1,2})";
