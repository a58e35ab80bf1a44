import { pattern } from "../../pattern.ts";
import type { Reading, ReadLine } from "./article.ts";
import type { Scene } from "./scene/scene.ts";
import type { Who } from "./scene/who.ts";

/** "…, he said, …": who tells all of a sentence, after what somebody in it is told to have said. */
const ASIDE = pattern("u")`
  ,[ ](?<teller>he|she|\p{Lu}[\p{L}’'-]+) (?<verb>said|says|added|adds|claimed|claims|argued|argues|insisted|insists)(?=[,.]|$)
`;

/** What somebody is told to have said. */
interface Told {
  readonly who: Who;
  readonly verb: string;
  readonly words: string;
}

/** What is told in a line, without what one is told to have said by another who tells it all. */
export const withoutToldByOthers = <T extends Told>(
  found: readonly T[],
  { text }: ReadLine,
  { scene }: Reading,
): readonly T[] => found.filter((each) => !isToldByAnother(each, text, scene));

/** "Tarrow had promised to keep it, he said, “for good”": whether what one is told to have said is another's telling, and so are the words in it. */
function isToldByAnother({ who, verb, words }: Told, text: string, scene: Scene): boolean {
  const { teller, verb: tells } = ASIDE.exec(words)?.groups ?? {};
  if (teller === undefined || tells === verb) return false;
  if (teller !== "he" && teller !== "she") return !who.speaker.name.split(" ").includes(teller);
  // "Had promised": before what is told now, and so by somebody else.
  return !scene.mayBe(who, teller) || new RegExp(`\\bhad (?:\\p{Ll}+ )?${verb}\\b`, "u").test(text);
}
