import { pattern } from "../../pattern.ts";
import { SENTENCE } from "./speech.ts";

/** What stands over what readers wrote under an article, "3 thoughts on looms", or over the first of it, "Anonymous said...". */
const SURE = pattern("iu")`
  ^(?:\d{1,4}|one|two|three) (?:thoughts?|comments?|responses?|replies) (?:on|to) \S
  |^(?:
    readers[’'] comments|comments section
    |(?:join|have your say in) the (?:conversation|discussion)
  )[.:]?$
  |^[^“”".]{2,40} said ?(?:\.\.\.|…)$
`;
const MAYBE =
  /^(?:\d{1,4} (?:comments?|responses?|replies):?|comments? ?\(\d+\)|comments?:?|leave a (?:reply|comment)|post a comment)$/iu;
/** "weaver1 says:", "Wilf said:", "Reply": how what a reader wrote begins, or ends. */
const READER = /^\S.{0,40} (?:says|said)(?: on \d.{0,40})?:|^reply(?:$|:)/iu;
/** "Wilf: I was there": what a reader wrote in the first person, after the name. */
const READER_NAMED = /^\p{Lu}[\p{L}\d_’'. -]{1,30}: .*(?<![\p{L}’'])(?:I|my)(?![\p{L}-])/u;
const WITHIN = 4;
/** Over fewer sentences the line counts comments that stand elsewhere. */
const FEWEST = 3;

/** The lines of a page without what its readers wrote under the article. */
export function withoutReaders(lines: readonly string[]): readonly string[] {
  let sentences = 0;
  const at = lines.findIndex((line, index) => {
    sentences += SENTENCE.test(line) ? 1 : 0;
    if (sentences < FEWEST) return false;
    const next = lines.slice(index + 1, index + 1 + WITHIN);
    return (
      SURE.test(line) ||
      (MAYBE.test(line) && next.some((each) => READER.test(each) || READER_NAMED.test(each)))
    );
  });
  return at < 0 ? lines : lines.slice(0, at);
}
