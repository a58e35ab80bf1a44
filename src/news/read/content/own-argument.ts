import { pattern } from "../../../pattern.ts";
import { isOwnTitle } from "../subject/own-title.ts";
import { ownerAt } from "../subject/owners.ts";
import { subjectBefore } from "../subject/subject.ts";
import { endOf, isMark, isOf, pastTitles, type Token } from "../words/tokens.ts";
import { SAYINGS } from "../words/verbs.ts";
import { DETERMINERS, FINITE, JOINING, RELATIVE } from "../words/word-kinds.ts";
import type { According } from "./according.ts";

/** What somebody says, as a thing of that one's. */
const SAID = pattern()`
  ^(?:
    argument|answer|reply|response|complaint|view|position|line|point|case|contention|claim|conclusion
    |verdict|explanation|defence|warning|message|advice|proposal|suggestion|demand|plea|promise
    |pledge|fear|hope|worry|hunch|belief|opinion|feeling|theory|account|version|stance
    |justification|objection|concern|excuse
  )$
`;
const MOST_BEFORE = 2;
const MOST_TO = 7;
const FEWEST = 3;

/** Whether words tell only to whom it is put: "to the officers". */
const isPutTo = (words: readonly Token[]): boolean =>
  words.length === 0 ||
  (words.length <= MOST_TO &&
    words[0]?.text === "to" &&
    words.every(
      (token) =>
        token.kind !== "mark" &&
        token.kind !== "quote" &&
        !isOf(token, FINITE) &&
        (!isOf(token, RELATIVE) || token.text === "who"),
    ));

/** "The answer, from the clerk, Ada Tarrow, was that …": what comes from somebody, where no other is told between. */
function argumentFrom(tokens: readonly Token[], the: number): According | null {
  const [noun, next] = tokens.slice(the + 1, the + 3);
  if (!isOf(tokens[the], DETERMINERS) || !noun || !SAID.test(noun.text)) return null;
  const from = isMark(next, ",") ? the + 3 : the + 2;
  const is = tokens.findIndex(({ text }, at) => at > from && /^(?:is|was|remains)$/.test(text));
  if (tokens[from]?.text !== "from" || is < 0 || tokens[is + 1]?.text !== "that") return null;
  const closed = isMark(tokens[is - 1], ",") === isMark(next, ",");
  const part = tokens.slice(from + 1, isMark(tokens[is - 1], ",") ? is - 1 : is);
  const subject = subjectBefore(part, part.length);
  const whole = subject !== null && (subject.from === 0 || isOwnTitle(part, subject));
  const to = endOf(tokens);
  return closed && whole && to - is > FEWEST ? { subject, from: is + 2, to, tokens: part } : null;
}

const WANTS = /^want(?:s|ed)?$/;
const PUTS = /^(?:says?|said|asks?|asked|argues?|argued|proposes|proposed|suggests|suggested)$/;

/** "What she wants is for each of them to be told", "What Tarrow asked was that …": what somebody wants or says, told in a sentence of it; null elsewhere. */
function wantedIn(tokens: readonly Token[], what: number): According | null {
  if (!/^(?:what|all)$/.test(tokens[what]?.text ?? "")) return null;
  const is = tokens.findIndex(({ text }, at) => at > what && /^(?:is|was)$/.test(text));
  const verb = tokens[is - 1]?.text ?? "";
  const leads = tokens[is + 1]?.text ?? "";
  const wants = WANTS.test(verb) && /^(?:for|to|that)$/.test(leads);
  if (!wants && !(PUTS.test(verb) && leads === "that")) return null;
  const subject = subjectBefore(tokens, is - 1);
  const to = endOf(tokens);
  if (subject?.from !== what + 1 || to - is <= FEWEST) return null;
  const from = leads === "that" ? is + 2 : is + 1;
  return { subject, from, to, tokens, ...(wants && { verb: "wanted" }) };
}

/** "Tarrow's argument is that …", "Her answer to them was that …", "Tarrow's proposal was for the hall to be shut": what that one says; null elsewhere. */
export function arguedIn(tokens: readonly Token[]): According | null {
  const first = isMark(tokens[0], "(") ? 1 : 0;
  const owner = pastTitles(tokens, isOf(tokens[first], JOINING) ? first + 1 : first);
  const subject = ownerAt(tokens, owner);
  if (!subject) return wantedIn(tokens, owner) ?? argumentFrom(tokens, owner);
  const noun = tokens.findIndex(
    ({ kind, text }, at) => at > owner && kind === "word" && SAID.test(text),
  );
  const is = tokens.findIndex(({ text }, at) => at > noun && /^(?:is|was|remains)$/.test(text));
  const plain = tokens
    .slice(owner + 1, noun)
    .every(({ kind, text }) => kind === "word" && !SAYINGS.has(text));
  const near = noun > owner && noun - owner <= MOST_BEFORE + 1;
  if (!near || !plain || is < 0) return null;
  const leads = tokens[is + 1]?.text;
  if (!isPutTo(tokens.slice(noun + 1, is)) || (leads !== "that" && leads !== "for")) return null;
  const to = endOf(tokens);
  const from = leads === "that" ? is + 2 : owner;
  return to - is > FEWEST ? { subject, from, to, tokens } : null;
}
