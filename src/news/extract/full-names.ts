import { isGivenName } from "#src/core/given-names.ts";

const WORD = /^\p{Lu}[\p{L}’'-]*\p{L}$/u;
const OWNS = /[’']s$/u;
/** What stands after a name and ends it. */
const AFTER = /[,.:;!?)]+$/;
const PARTICLE = /^(?:van|der|de|von|al)$/;
/** No name ends in one of these: "Grace Labour", "Mark Council". */
const NO_SURNAME =
  /^(?:Labour|Party|Council|Committee|Street|Road|North|South|East|West|MP|NEC|CLP|Ward|University|College|Hall)$/;

/** The full names in some lines, each once: a given name and the words with capitals right after it. */
export function fullNamesIn(lines: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const line of lines) {
    const words = line.split(/[\s“”"(]+/);
    for (const [at, given] of words.entries()) {
      if (!WORD.test(given) || !isGivenName(given)) continue;
      const name = [given];
      for (const word of words.slice(at + 1)) {
        const bare = word.replace(AFTER, "").replace(OWNS, "");
        const goesOn = (WORD.test(bare) && !NO_SURNAME.test(bare)) || PARTICLE.test(bare);
        if (!goesOn) break;
        name.push(bare);
        if (bare !== word) break;
      }
      const isWhole = name.length > 1 && !PARTICLE.test(name.at(-1) ?? "");
      if (isWhole && !WORD.test(words[at - 1] ?? "")) found.add(name.join(" "));
    }
  }
  return [...found];
}
