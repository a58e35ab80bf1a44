import { pattern } from "../../../pattern.ts";
import { LEARNT } from "../../articles/words/wanted.ts";
import type { Token } from "../read.ts";
import { foundBy } from "./phrase.ts";
import { about, firstOf, ofOneKind, type Read, type Setting } from "./setting.ts";

const LEAD = "(?:and |but |so )?(?:how|where|from whom)";
const FIRST = "(?:(?:first|actually|eventually|finally|originally|even) )?";
const LEARN =
  "(?:find out|learn|hear|discover|get (?:to know|wind|word)|come to (?:know|hear|learn))";
const TOLD = "(?:told|informed|notified|tipped off)";
const OF = pattern()`
  (?: (?:
    about|of|that|the news|it (?:was|is|had)|(?:he|she|they) (?:was|were|had been|had|is|are)
  ))*
`.source;

/** "How did she find out about it?", "how was he told that they wanted him out?" */
const HOW_LEARNT: readonly RegExp[] = [
  `${LEAD} (?:did|has|had) (?<speaker>.+?) ${FIRST}${LEARN}${OF}(?: (?<about>.+))?`,
  `${LEAD} (?:was|were) (?<speaker>.+?) ${FIRST}${TOLD}${OF}(?: (?<about>.+))?`,
].map((text) => new RegExp(`^${text}$`, "d"));

/** Whether it is asked how somebody came to know of something. */
export const asksHowLearnt = (tokens: readonly Token[]): boolean =>
  HOW_LEARNT.some((each) => each.test(tokens.map(({ text }) => text).join(" ")));

/** How somebody came to know of something: lines that tell from whom, where or by what. */
export function learntOf(setting: Setting): Read | null {
  const { phrase } = setting;
  return firstOf(HOW_LEARNT, (each) => {
    const found = foundBy(each, phrase);
    const who = found && about(found.speaker, setting);
    const of = found && about(found.about, setting);
    if (!who || !of) return null;
    if (!(who.subjects || who.words || of.subjects || of.words)) return null;
    return { queries: [ofOneKind(LEARNT, who, of, setting)], certain: true };
  });
}
