import { part, pattern } from "../../../pattern.ts";
import { DURATION, MONEY, WAY_CHOSEN } from "../../articles/words/wanted.ts";
import { MOST_WORDS } from "../../news-query.ts";
import type { Token } from "../read.ts";

/** Words that most articles here have, so that none is looked for by them; among its lines they still tell. */
const GENERAL: ReadonlySet<string> = new Set(
  `ballot ballots vote votes voted voting count seat seats result results election elections race post party candidate
  candidates member members mp mps loss defeat win victory declaration poll turnout meeting`.split(
    /\s+/,
  ),
);
const AMOUNT = /^(?:many|much|long|often|far|old|big|large|close|quickly|soon|fast)$/;

/** What somebody is yet to do. */
const AHEAD = pattern()`
  ^(?:and |but |so )?(?:(?:what|which)(?: \S+){1,8}? (?!will|would)|what|when|where|how|who|which \S+ )? ?(?:
    will|would|(?:is|are|was|were) .+ (?:going|planning|intending) to
    |(?:does|do|did) (?:(?!\b(?:say|tell|think|write|about|on|of)\b).)+ (?:plan|intend|promise) to
  )\b
`;

/** How a vote went, and what somebody was paid. */
const DIVISION = pattern()`
  ^(?:and |but |so )?(?:
    how did (?:the |\w+ (?:delegates|members|branch) |(?:delegates|members|conference|branches|unions|councillors) ).*(?:vote|split|divide)(?: split| go)? (?:
      on|over|about|when|after
    )\b
    |how did .+ vote (?:go|split)\b
    |what (?:was|were) the (?:(?:final|exact|overall|actual) )?(?:\w+ )?(?:
      vote|votes|split|margin|voting figures
    ) (?:on|for|over|when|by which)\b
    |how (?:close|narrow|tight) was the vote
  )
`;
const MATTERS =
  /^(?:and |but |so )?why (?:did|does|do|is|was|were|are) .+ (?:matters?|mattered|important|significant|crucial)\b/;
/** "How did Loom Forward pick its candidates?" */
const CHOOSES = pattern()`
  ^(?:and |but |so )?how (?:
    (?:did|does|do|has|have|will) (?!
      .*\b(?:want|wish|like|prefer|think|believe|say|suggest|propose|hope|expect|describe|defend|explain)\b
    ).+ (?:choose|chosen|pick|picked|select|selected)\b
    |(?:was|were|is|are) .+ (?:chosen|picked|selected)\b
  )
`;

/** Whether it is asked in what way some were chosen. */
export const asksHowChosen = (text: string): boolean => CHOOSES.test(text);
const AGAINST =
  /\b(?:against|opposed to|not in favour of|not keen on|suspicious of|wary of|unhappy (?:about|with)|dislike|object to)\b/;
/** What is told by a sum of money and by no other figure. */
const OF_MONEY = pattern()`
  \bhow much money\b
  |\bhow much (?:did|does|do|has|have|had|was|were|is|are|will|would|could|should)\b.* (?:
    spend|spent|spending|cost|costs|costing|pay|paid|paying|give|gave|given|giving|donated?|donating
    |raised?|raising|owed?|owing|charged?|fined?|lend|lent|worth|fee
  )\b
`;
/** "How long did it take": how long a report is its pages tell. */
const GOES_ON =
  /\bhow long\b.* (?:take|took|taken|last|lasted|go on|went on|gone on|wait|waited|serve|served|stay|stayed|spend|spent|been)\b/;
const WAGE = /\bhow much (?:was|were|is|are) .+ (?:paid|being paid)\b/;

/** Whom somebody stands behind: "which candidates did the Dyers back?", "who was backed by the Dyers?"; not "who backed her?". */
const WHOM = new RegExp(
  `\\b(?:who|whom|which|what|whose)\\b.* (?:${[
    "(?:did|does|do) (?!(?:back|support|endorse|nominate)\\b).+ (?:back|support|endorse|nominate)(?: (?:for|in|at|on|according)\\b.*)?$",
    part`
      (?:is|are|was|were) (?!
        (?:backing|supporting|endorsing|nominating)\b
      ).+ (?:backing|supporting|endorsing|nominating)(?: (?:for|in|at|on|according)\b.*)?$
    `,
    "(?:say|says|said|has|have|had) .+ (?:backed|supported|endorsed|nominated)$",
    "(?:backed|supported|endorsed|nominated) by (?!(?:him|her|them)\\b)\\w",
  ].join("|")})`,
);

/** Whether a question asks whom those who are named in it stand behind. */
export const asksWhomBacked = (tokens: readonly Token[]): boolean =>
  WHOM.test(tokens.map(({ text }) => text).join(" "));

/** Whether a word asks for who stands behind somebody: articles say it in other words. */
export const isBacking = (word: string): boolean => /^(?:back|support|endors|behind)/.test(word);

/** Who sent what to whom. */
const SENDS = pattern()`
  ^(?:and |but |so )?who (?:was it that |first )?(?:
    (?:sent|forwarded|e ?mailed|circulated|handed|leaked|passed)\b
    |wrote (?:an?|the|that|this) (?:\w+ )?(?:
      email|mail|letter|message|note|memo|text|complaint
    ) to\b
    |(?:wrote|complained) to .+ (?:about|over)\b
  )
  |^(?:and |but |so )?which (?:\w+ ){1,3}?(?:sent\b|(?:wrote|complained) to .+ (?:about|over)\b)
`;

/** Whether a question asks who sent something. */
export const asksForSender = (tokens: readonly Token[]): boolean =>
  SENDS.test(tokens.map(({ text }) => text).join(" "));

const BY_WHEN = /^(?:by|until|till|since|from)$/;

/** Why something was done, or, which no other reason tells, why it matters. */
function reasonIn(words: readonly string[]): readonly string[] {
  const text = words.join(" ");
  if (MATTERS.test(text)) return ["importance"];
  return words.includes("why") || /\bwhat (?:for|reason)\b/.test(text) ? ["why"] : [];
}

/** What kind of thing a question asks for: a reason, an amount, a time. */
function kindOf(tokens: readonly Token[]): readonly string[] {
  const text = tokens.map((each) => each.text);
  const [, amount] = /\bhow (\w+)/.exec(text.join(" ")) ?? [];
  const ahead = AHEAD.test(text.join(" "));
  const maybe = text.find((word) => word === "could" || word === "might");
  const thinks = /^(?:did|does|do) .+ (?:think|believe|feel|expect|reckon) /.test(text.join(" "));
  const sorry = /^(?:and |but |so )?what\b.*\b(?:apologi[sz]ed?|sorry)\b.* for$/.test(
    text.join(" "),
  );
  return [
    ...(DIVISION.test(text.join(" ")) ? ["division"] : []),
    ...(AGAINST.test(text.join(" ")) ? ["against"] : []),
    ...(asksWhomBacked(tokens) ? ["whom"] : []),
    ...(SENDS.test(text.join(" ")) ? ["sender"] : []),
    ...(WAGE.test(text.join(" ")) ? ["wage"] : []),
    ...(OF_MONEY.test(text.join(" ")) ? [MONEY] : []),
    ...(GOES_ON.test(text.join(" ")) ? [DURATION] : []),
    ...(sorry ? ["apology"] : []),
    ...(thinks ? ["think"] : []),
    ...(ahead ? ["will"] : []),
    ...(maybe ? [maybe] : []),
    ...reasonIn(text),
    ...(CHOOSES.test(text.join(" ")) ? [WAY_CHOSEN] : []),
    ...(amount && AMOUNT.test(amount) ? [amount] : []),
    ...(/\bhow far (?:ahead|in advance|before)\b/.test(text.join(" ")) ? ["long"] : []),
    ...(text[0] === "when" ||
    (text[1] === "when" && BY_WHEN.test(text[0] ?? "")) ||
    text.includes("when will") ||
    text.includes("deadline")
      ? ["when"]
      : []),
  ];
}

/** What is somebody's own is a thing to look for: "about Tarrow’s report"; "the report" may be any article. */
const OWNED = /^(?:reports?|articles?|stor(?:y|ies)|pieces?)$/;
const LEADS_TO_OWNER = /^(?:about|on|of|over|to|in|against|for|from)$/;
const MOST_OF_NAME = 3;

function isOwned(tokens: readonly Token[], at: number): boolean {
  if (!OWNED.test(tokens[at]?.text ?? "")) return false;
  const before = tokens.slice(Math.max(0, at - MOST_OF_NAME - 1), at);
  const leads = before.findLastIndex(({ text }) => LEADS_TO_OWNER.test(text));
  const owner = before.slice(leads + 1);
  return leads >= 0 && owner.length > 0 && owner.every(({ capital }) => capital);
}

/** By what words articles speak of the committee that all here is about. */
const COMMITTEE = ["nec", "executive"];

/** "What did she say about the NEC": where nothing else is asked, words on it come first. */
function isOnCommittee(tokens: readonly Token[]): boolean {
  const [lead, the] = tokens.slice(-3).map(({ text }) => text);
  return tokens.at(-1)?.text === "nec" && the === "the" && LEADS_TO_OWNER.test(lead ?? "");
}

/** What a line that answers had better have, beside the words that are looked for. */
export function kindHints(tokens: readonly Token[]): string[] {
  const general = tokens.flatMap(({ text }, at) =>
    GENERAL.has(text) || isOwned(tokens, at) ? [text] : [],
  );
  if (isOnCommittee(tokens)) general.push(...COMMITTEE);
  return [...new Set([...kindOf(tokens), ...general])].slice(0, MOST_WORDS);
}

const WHICH: ReadonlySet<string> = new Set(["which", "what", "many", "much"]);

/** Where the name of what is asked about ends. */
const ENDS_THING =
  /^(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|of|on|in|at|to|for|from|by|with|against|about|there)$/;
const MOST_OF_THING = 4;
/** What is done by or to a thing, after its name: "how many members voted". */
const DONE = /(?:ed|came|won|lost|left|took|sent|spoke|stood|went)$/;

/**
 * The thing of which it is asked which, or how many, by the words right after: "which party rule". Where they end at a
 * verb or a preposition it is the last of them, "how many voting links were", or the one before what is done.
 */
export function askedWhich(tokens: readonly Token[]): readonly string[] {
  const at = tokens.findIndex(({ text }) => WHICH.has(text));
  if (at < 0) return [];
  const after = tokens.slice(at + 1, at + 2 + MOST_OF_THING).map(({ text }) => text);
  const end = after.findIndex((text) => ENDS_THING.test(text));
  const words = after.slice(0, end < 0 ? 2 : end);
  const amount = /^(?:many|much)$/.test(tokens[at]?.text ?? "");
  if (end < 1 || !amount) return words.slice(0, 2);
  const done = words.findIndex((text, index) => index > 0 && DONE.test(text));
  return done < 0 ? words.slice(-1) : words.slice(done - 1, done + 1);
}

/** The thing of which it is asked which, of the words that are looked for, and what may be: "which rule could it break?" */
export function whichIn(tokens: readonly Token[], words: readonly string[] = []): string[] {
  const asked = tokens.some(({ text }) => text === "which") ? askedWhich(tokens) : [];
  const things = asked.filter((word) => words.includes(word));
  const maybe = kindOf(tokens).filter((word) => word === "could" || word === "might");
  return things.length > 0 ? [...new Set([...things, ...maybe])].slice(0, MOST_WORDS) : [];
}

/** What is to be counted of the words that are looked for: "how many emails did she write?" */
export function countedIn(tokens: readonly Token[], words: readonly string[] = []): string[] {
  const counts = tokens.some(({ text }, at) => text === "many" && tokens[at - 1]?.text === "how");
  return counts ? askedWhich(tokens).filter((word) => words.includes(word)) : [];
}

/** Whether it is asked what is reported of a vote on something: how it went comes first. */
export const asksOfVote = (tokens: readonly Token[]): boolean =>
  /\b(?:about|on) the (?:\w+ )?vote (?:on|over|about|against|for)\b/.test(
    tokens.map(({ text }) => text).join(" "),
  );
