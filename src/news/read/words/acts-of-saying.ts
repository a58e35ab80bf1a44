import { pattern } from "../../../pattern.ts";
import { isMark, isOf, type Token } from "./tokens.ts";
import { DETERMINERS, PREPOSITIONS, RELATIVE } from "./word-kinds.ts";

/** What an act of saying is called, what may follow it and the words that lead to what is said: see `Saying`. */
interface Act {
  readonly forms: RegExp;
  /** Whether what stands at the token after the verb makes it one. */
  readonly fits: (tokens: readonly Token[], at: number) => boolean;
  readonly past: string;
  readonly follows: readonly ("thing" | "listener" | "order" | "denial")[];
  readonly leading?: readonly string[];
}

const NEAR = 6;

/** Whether one of some words comes soon, before any mark. */
function comes(tokens: readonly Token[], from: number, word: RegExp, far = NEAR): number {
  for (let at = from; at < from + far; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || token.kind === "quote") return -1;
    if (token.kind === "word" && word.test(token.text)) return at;
  }
  return -1;
}

/** "it “rather odd” to wait", "it “odd” that": what somebody takes it for, and no place where it was. */
function isFoundSo(tokens: readonly Token[], at: number): boolean {
  const [it, quote, next] = tokens.slice(at, at + 3);
  const [first = ""] = (quote?.quote?.words ?? "").toLowerCase().split(" ");
  const ends = !next || next.kind === "mark" || /^(?:that|to|when|and)$/.test(next.text);
  return it?.text === "it" && quote?.kind === "quote" && !PREPOSITIONS.has(first) && ends;
}

/** "in it an “attempt to wait”": what somebody makes of something. */
function isSeenIn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "in") return false;
  const quote = tokens.findIndex(({ kind }, next) => next > at && kind === "quote");
  const between = tokens.slice(at + 1, quote);
  return (
    quote > at + 1 &&
    between.length <= NEAR &&
    /^(?:it|this|that|these|them|the)$/.test(between[0]?.text ?? "") &&
    between.slice(1).every((token) => token.kind === "word" && !isOf(token, PREPOSITIONS)) &&
    !between.some((token) => isOf(token, RELATIVE))
  );
}

const IN_SIGHT = pattern()`
  ^(?:
    doors?|walls?|maps?|screens?|chairs?|windows?|pictures?|posters?|photographs?|sky|ceiling
    |floor|clock|crowds?|tables?|boards?|holes?|gaps?|signs?|seats?|stage|exit
  )$
`;

/** To what others have published somebody only sends a reader. */
const PUBLISHED = /^(?:reports?|articles?|story|stories|pieces?)$/;

/** "to the rules as proof": an argument, and nothing to be seen in the room. */
const isArgument = (tokens: readonly Token[], at: number): boolean => {
  const leads =
    tokens[at + 1]?.kind === "name" ||
    isOf(tokens[at + 1], DETERMINERS) ||
    tokens[at + 1]?.text === "rule";
  return (
    tokens[at]?.text === "to" &&
    leads &&
    ![IN_SIGHT, PUBLISHED].some((word) => comes(tokens, at + 1, word, 4) >= 0)
  );
};

/** "all the blame on", "some of the blame at" */
function isBlame(tokens: readonly Token[], at: number): boolean {
  const blame = comes(tokens, at, /^blame$/, 4);
  return blame >= 0 && comes(tokens, blame + 1, /^(?:on|at|with|upon)$/, NEAR) > 0;
}

/** How a cause was: "poor light". */
const HOW = /^(?:low|high|poor|good|bad|weak|strong|sheer|plain|simple|late|long)$/;

/** "it down to a fault", "the loss down to “bad luck”", "it down to poor light": what is told to have made it so. */
function isPutDownTo(tokens: readonly Token[], at: number): boolean {
  const down = comes(tokens, at + 1, /^down$/);
  const cause = tokens[down + 2];
  return (
    down > at &&
    tokens[down + 1]?.text === "to" &&
    (cause?.kind === "quote" || isOf(cause, DETERMINERS) || HOW.test(cause?.text ?? ""))
  );
}

/** "members to vote" */
const isBidding = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind !== "mark" &&
  tokens[at]?.text !== "to" &&
  !isOf(tokens[at], PREPOSITIONS) &&
  comes(tokens, at + 1, /^to$/) > 0;

/** "to members to vote", "with members to vote" */
const isBiddingTo = (led: string) => (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === led && isBidding(tokens, at + 1);

/** "praise for the clerk", "warm words for her", "high praise for" */
function isPraise(tokens: readonly Token[], at: number): boolean {
  const praise = comes(tokens, at, /^(?:praise|words)$/, 4);
  const kind =
    tokens[praise]?.text === "praise" ||
    /^(?:kind|warm|harsh|sharp|strong)$/.test(tokens[praise - 1]?.text ?? "");
  const whole = tokens.slice(at, praise).every((token) => !isMark(token, ","));
  return praise >= 0 && kind && whole && tokens[praise + 1]?.text === "for";
}

const isNext = (word: RegExp) => (tokens: readonly Token[], at: number) =>
  word.test(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);

const FEELING = pattern()`
  ^(?:
    regrets?|concerns?|disappointment|anger|sadness|sorrow|pride|shame|frustration|relief|delight
    |joy|dismay|hopes?|fears?|preference|support|determination|admiration|gratitude|respect
    |pleasure|unease|horror|shock|doubts?
  )$
`;

/** "of his regret", "of their deep unease": what somebody feels, as that one tells. */
const isOfFeeling = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "of" &&
  /^(?:his|her|their|its)$/.test(tokens[at + 1]?.text ?? "") &&
  comes(tokens, at + 2, FEELING, 3) > 0;

/** What leads to whom or what somebody speaks against. */
const AGAINST = { follows: [], leading: ["at", "against", "to"] } as const;

/** What people do by saying something, where what stands after it shows that. */
export const ACTS_OF_SAYING: readonly Act[] = [
  { forms: /^(?:found|finds)$/, fits: isFoundSo, past: "found", follows: ["thing"] },
  { forms: /^(?:saw|sees|see)$/, fits: isSeenIn, past: "saw", follows: [], leading: ["in"] },
  {
    forms: /^(?:spoke|speaks|talked|talks)$/,
    fits: isOfFeeling,
    past: "spoke",
    follows: [],
    leading: ["of"],
  },
  {
    forms: /^(?:pointed|points)$/,
    fits: isArgument,
    past: "pointed",
    follows: [],
    leading: ["to"],
  },
  {
    forms: /^(?:laid|lays|put|puts|pinned|pins|placed|places)$/,
    fits: isBlame,
    past: "laid",
    follows: ["thing"],
  },
  {
    forms: /^puts?$/,
    fits: isPutDownTo,
    past: "put",
    follows: ["thing"],
    leading: ["it", "this", "that", "them"],
  },
  { forms: /^(?:took|takes)$/, fits: isNext(/^issue with$/), past: "took", follows: ["thing"] },
  {
    forms: /^(?:paid|pays)$/,
    fits: isNext(/^(?:tribute|homage) to$/),
    past: "paid",
    follows: ["thing"],
  },
  { forms: /^(?:had|has)$/, fits: isPraise, past: "had", follows: ["thing"] },
  { forms: /^(?:celebrated|celebrates)$/, fits: isNext(/^that /), past: "celebrated", follows: [] },
  { forms: /^hits? out$/, fits: isNext(/^(?:at|against) /), past: "hit out", ...AGAINST },
  {
    forms: /^lash(?:ed|es) out$/,
    fits: isNext(/^(?:at|against) /),
    past: "lashed out",
    ...AGAINST,
  },
  {
    forms: /^(?:spoke|speaks)$/,
    fits: isNext(/^out against$/),
    past: "spoke",
    follows: [],
    leading: ["out"],
  },
  { forms: /^rail(?:ed|s)$/, fits: isNext(/^(?:at|against) /), past: "railed", ...AGAINST },
  { forms: /^object(?:ed|s)$/, fits: isNext(/^to /), past: "objected", ...AGAINST },
  { forms: /^(?:judged|judges)$/, fits: isNext(/^that /), past: "judged", follows: [] },
  {
    forms: /^(?:appealed|appeals)$/,
    fits: isNext(/^for /),
    past: "appealed",
    follows: [],
    leading: ["for"],
  },
  {
    forms: /^(?:appealed|appeals)$/,
    fits: isBiddingTo("to"),
    past: "appealed",
    follows: ["order"],
  },
  { forms: /^(?:pleaded|pleads)$/, fits: isBiddingTo("with"), past: "pleaded", follows: ["order"] },
  {
    forms: /^(?:encouraged|encourages)$/,
    fits: isBidding,
    past: "encouraged",
    follows: ["listener", "order"],
  },
  {
    forms: /^(?:pressed|presses)$/,
    fits: isBidding,
    past: "pressed",
    follows: ["listener", "order"],
  },
  {
    forms: /^(?:brushed|brushes|waved|waves|swept|sweeps)$/,
    fits: isNext(/^(?:aside|away|off) /),
    past: "brushed aside",
    follows: ["denial"],
  },
];
