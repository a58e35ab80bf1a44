/** Words that ask for a figure, and what a line has that gives one. */
const FIGURE_ASKED =
  /^(?:many|much|percentage|percentages|cent|share|turnout|margin|far|long|old|number|total|sum|cost|often)$/;
const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|half|third|quarter|twice)\b/i;

/** Words that ask for a reason, and what leads to one. */
const REASON_ASKED = /^(?:why|reason|reasons|because|cause|excuse|grounds)$/;
const REASON =
  /\b(?:because|saying|due to|in protest|on the grounds|citing|as a result|owing to|so that|reason)\b/i;

/** Whether a line has what kind of thing some words ask for, a figure or a reason: 0 or 1. */
export function toldBy(text: string, words: readonly string[]): number {
  const figure = words.some((word) => FIGURE_ASKED.test(word)) && FIGURE.test(text);
  const reason = words.some((word) => REASON_ASKED.test(word)) && REASON.test(text);
  return figure || reason ? 1 : 0;
}
