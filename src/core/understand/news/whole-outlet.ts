import type { Found } from "./phrase.ts";
import type { Setting } from "./setting.ts";
import { SAYING } from "./verbs.ts";

const SAYS = new RegExp(`^(?:${SAYING})$`);

/** Whether some words, or those after their first, are what a publisher is called: "the Northgate Post". */
export const isOutletCalled = (
  words: readonly string[],
  forms: ReadonlyMap<string, string>,
): boolean => [words, words.slice(1)].some((each) => forms.has(each.join(" ")));

/** What was found, with the whole of a publisher's name that ends in a verb: "What does the Northgate Post report about it?" */
export function withWholeOutlet(found: Found, { phrase: { tokens }, forms }: Setting): Found {
  const { speaker, verb, rest } = found;
  if (!speaker || !verb || !rest || speaker.to !== verb.from || rest.from !== verb.to) return found;
  const name = tokens.slice(speaker.from, verb.to).map(({ text }) => text);
  const next = { from: rest.from, to: rest.from + 1 };
  if (!isOutletCalled(name, forms) || !SAYS.test(tokens[next.from]?.text ?? "")) return found;
  return {
    ...found,
    speaker: { from: speaker.from, to: verb.to },
    verb: next,
    rest: { from: next.to, to: rest.to },
  };
}
