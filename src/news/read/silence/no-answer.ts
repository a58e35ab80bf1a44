import { pattern } from "../../../pattern.ts";
import { isMark, isOf, type Token } from "../words/tokens.ts";
import { TITLES } from "../words/word-kinds.ts";

/** What an outlet is told of having from somebody, up to the name: "no reply came from". */
const NOTHING_FROM = pattern()`
  ^(?:(?:but|and) )?(?:
    (?:there (?:was|is|has been|had been) )?no (?:reply|answer|response|word|comment|message)
    |nothing
  ) (?:(?:had |has )?(?:yet )?(?:been (?:heard|received) |came |come |arrived |reached us )(?:yet )?)?from$
`;
const NO_REPLY_FROM = /^(?:(?:but|and) )?from$/;
const THERE_WAS_NONE =
  /^(?:there (?:was|has been|had been)|came|comes|has come) (?:no (?:reply|answer|response|word|comment)|nothing|only silence)\b/;
/** What was sent to somebody by whoever writes; letters may be anybody's. */
const SENT_TO = pattern()`
  ^(?:(?:but|and) )?(?:(?:our|repeated|several|two|three|four|many|phone|telephone|further) )*(?:
    calls?|messages?|e-?mails?|texts?|voicemails?|questions?
    |requests? for (?:an? )?(?:comment|interview|response)
  ) (?:(?:left|sent|made|put) )?(?:to|for|with)$
`;
const WENT_UNANSWERED = pattern()`
  ^(?:
    went|go|have gone|had gone|has gone|were|was|are|have been|had been|has been|remained?
  ) (?:all )?(?:unanswered|unreturned|ignored|not (?:returned|answered))\b
`;
const TRIED = pattern()`
  ^(?:(?:but|and) )?(?:(?:our|all|repeated|several|further|two|three) )*(?:attempts|efforts) to (?:
    reach|contact|speak to|get hold of|get (?:a|any) (?:comment|reply|response|word) from
  )$
`;
const IN_VAIN = pattern()`
  ^(?:for (?:an? )?(?:comment|reply|response|interview) )?(?:
    (?:have |had )?(?:so far )?(?:been |proved |were |remained )?(?:
      unsuccessful|fruitless|in vain
    )
    |(?:have |had )?(?:so far )?(?:failed|come to nothing)|came to nothing
  )\b
`;
/** What may follow the name where no more is told of what did not come. */
const ENDS = /^(?:[.,;]|by|before|last|yesterday|today|at|on|in|until|when|so|as)$/;

const saying = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(" ");

const AFTER = 6;

/** The name of whoever left an outlet without an answer, where it stands after what was asked or awaited: "Calls to Ada Tarrow went unanswered"; null where none does. */
export function unansweredBy(tokens: readonly Token[]): number | null {
  const name = tokens.findIndex(({ kind }) => kind === "name");
  const token = tokens[name];
  if (!token || token.possessive) return null;
  let lead = name;
  while (isOf(tokens[lead - 1], TITLES)) lead--;
  const before = saying(tokens.slice(0, lead));
  const after = saying(tokens.slice(name + 1, name + 1 + AFTER));
  const next = tokens[name + 1];
  const ends = next === undefined || ENDS.test(next.text) || isMark(next, "—–");
  const silent =
    (NOTHING_FROM.test(before) && ends) ||
    (NO_REPLY_FROM.test(before) && THERE_WAS_NONE.test(after)) ||
    (SENT_TO.test(before) && WENT_UNANSWERED.test(after)) ||
    (TRIED.test(before) && IN_VAIN.test(after));
  return silent ? name : null;
}

/** The names of two who open a sentence and whose silence begins at a token: "Ada Tarrow and Ben Orrery did not reply"; none where others do. */
export function bothBefore(tokens: readonly Token[], from: number): readonly Token[] {
  const both = tokens.slice(0, from).filter((token) => !isOf(token, TITLES));
  if (both.at(-1)?.text === "both") both.pop();
  const [first, and, second, ...more] = both;
  const two = first?.kind === "name" && second?.kind === "name" && and?.text === "and";
  const own = two && !first.possessive && !second.possessive && more.length === 0;
  return own ? [first, second] : [];
}
