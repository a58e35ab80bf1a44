import { isGivenName } from "./given-names.ts";
import { ordinary } from "./understand/ordinary.ts";

/**
 * Whether a given name and a surname stand at a place of which reported claims have one, and no such name: "Hetty Orrery"
 * is nobody in a report on Ben Orrery and Hetty Vane.
 */
export function othersNames(
  names: ReadonlySet<string>,
): (words: readonly string[], at: number) => boolean {
  // "Ben Orrery of the Weavers' guild" is one of them.
  const pairs = new Set(
    [...names].flatMap((name) => {
      const words = name.split(" ");
      return words.slice(1).map((word, at) => `${words[at]} ${word}`);
    }),
  );
  const surnames = new Set(
    [...pairs].flatMap((pair) => {
      const [given = "", surname = ""] = pair.split(" ");
      return isGivenName(given) && !ordinary.has(surname) ? [surname] : [];
    }),
  );
  return (words, at) => {
    if (at < 0) return false;
    const [given = "", surname = ""] = words.slice(at, at + 2);
    return surnames.has(surname) && isGivenName(given) && !pairs.has(`${given} ${surname}`);
  };
}
