import { UNMENTIONED } from "#src/core/news.ts";
import { part, pattern } from "../../../pattern.ts";
import { endOfRelative } from "../content/clauses.ts";
import { isOf, type Token } from "../words/tokens.ts";
import { ADVERBS, DETERMINERS, PRONOUNS } from "../words/word-kinds.ts";
import { unansweredBy } from "./no-answer.ts";

/** Somebody asked who said nothing, as the article puts it. */
export interface Silence {
  /** The name or pronoun whose silence it is is the subject before this token; null where it is named after the verb. */
  readonly from: number;
  readonly to: number;
  readonly verb: string;
  /** The token that names the silent one, where the sentence's subject asked: "The Star approached Tarrow for comment". */
  readonly asked: number | null;
}

/** What somebody is said to leave untold, of which a paper too may be told: "the letter did not say who". */
export const UNTOLD = "did not say";

/** What ends a call without a word, which may be any call. */
export const HUNG_UP = "hung up";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const NOT = "(?:not|did not|didn[’']t|had not|hadn[’']t|has not|hasn[’']t|have not|haven[’']t)";
const COMMENT = "(?:for|to|for a|for any) (?:comment|response|reply|interview)";
/** "by the Courier", and nobody who has no name */
const BY = "(?:by (?!an? )(?:(?:the|this|our) )?[^ ,]+(?: [^ ,]+){0,2})";
const ASKED_BUT = `(?:was|were|has been|have been|had been) (?:contacted|approached|asked|e-?mailed) ?${BY}? ?(?:${COMMENT})? ?,? but`;
const WOULD_NOT = "(?:would not|wouldn[’']t|will not|won[’']t)";
const REFUSED =
  "(?:has |have |had |also )*(?:declined|declines|refused|refuses|was unwilling|was not willing|was not prepared)";
const WHETHER = "(?:whether|if|who|whom|how|why|where|what|when|which)";
const OURS =
  "(?:us|me|reporters|journalists|(?:the|this) (?:press|media|paper|newspaper|magazine|website|blog))";
/** What an outlet sends to somebody, with the words that may stand before it. */
const SENT = part`
  (?:
    (?:a |an |our |my |the |any |its |this |[a-z]+[’']s |list of |set of |series of |number of |repeated |several |multiple |further |detailed |urgent |both |two |three |four |five |six |many |telephone |phone |written |follow-up |\d+ )*(?:
      requests?|questions?|queries|calls?|e-?mails?|letters?|texts?|voicemails?|messages?
      |inquiries|enquiries|approaches
    )
  )
`;
/** What is not said, where it may be something else than a word: "refused to give her the list". */
const WITHHELD = part`
  (?:
    (?:talk|speak) (?:about|publicly|on the record|in public)|(?:talk|speak) to OURS|elaborate
    |expand on|go into (?:any )?(?:detail|details|specifics)
    |add (?:anything |more )?to (?:it|that|this|the (?:letter|statement))|add (?:anything|more)
    |be drawn|be quoted|be interviewed|disclose
    |confirm (?:
      or deny|whether|if|who|that|this|it
      |the (?:words|remarks?|report|story|message|exchange|quotation)
    )
    |discuss|explain (?:why|how|what|his|her|its|their|the)
    |(?:name|reveal|identify) (?:the|who|which|whom|what|any|his|her|its|their)|answer questions
    |take questions
    |give (?:a |any |an |his |her |its |their )?(?:
      reasons?|interviews?|details|explanation|answers?|comment
    )
  )
`.replace("OURS", OURS);
/** What somebody keeps back, asked by an outlet or not. */
const UNDISCLOSED =
  "(?:disclose|(?:name|reveal|identify) (?:the|who|which|whom|what|any|his|her|its|their))";
const SILENCES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^${REFUSED} (?:to comment|to respond|to reply|to answer|to be interviewed|to say|to discuss|an interview|an? (?:invitation|offer|request) (?:to comment|to respond|for comment|for an interview)|all comment|(?:our|all|several|repeated) requests? for|to ${WITHHELD}\\b)`,
    ),
    "declined",
  ],
  [
    new RegExp(
      `^(?:was|were|has been|have been|had been) (?:contacted|approached|asked) ?${BY}? ?(?:${COMMENT})? ?,? but (?:was |were |is )?(?:unavailable|not available) (?:${COMMENT}|to speak)`,
    ),
    "was unavailable",
  ],
  [
    new RegExp(
      `^${ASKED_BUT} ${REFUSED} (?:to (?:comment|respond|reply|answer|be interviewed|say|discuss)|an interview)\\b`,
    ),
    "declined",
  ],
  [
    new RegExp(`^${ASKED_BUT} ${NOT} (?:respond|reply|responded|replied|answer|answered)\\b`),
    "did not respond",
  ],
  [
    new RegExp(
      `^(?:was|were|is|are) (?:unavailable|not available|not immediately available) ${COMMENT}`,
    ),
    "was unavailable",
  ],
  [
    /^(?:has|have|had|is|are) yet to (?:comment|respond|reply|answer|get back|come back)/,
    "did not respond",
  ],
  [new RegExp(`^${NOT} (?:get|got|come) back to\\b`), "did not respond"],
  [
    new RegExp(
      `^${NOT} (?:respond|reply|responded|replied|return|returned|answer|answered) ?(?:(?:to )?${SENT}|to (?:us|me)\\b|before|by (?:the (?:time|deadline|end)|last|this|yesterday|today|noon|midnight|lunchtime|teatime|[a-z]+day|\\d)|last night|yesterday|at the time of|in time|when (?:(?:this|the) [a-z]+ (?:went|closed|was)|we |(?:the )?[a-z]+ asked|asked)|[.]|$)`,
    ),
    "did not respond",
  ],
  [
    pattern()`
      ^(?:has |have |had )?ignored (?:(?:our|my|repeated|several|two|three|many) )+(?:
        requests?|questions?|calls?|e-?mails?|letters?|texts?|messages?
      )\b
    `,
    "did not respond",
  ],
  [
    pattern()`
      ^(?:has |have |had )?(?:ignored|turned down) (?:a |an |the |all |our |two )*(?:
        requests?|invitations?
      ) (?:
        for (?:an? |any )?(?:comment|response|reply|interview)|to (?:comment|respond|be interviewed)
      )\b
    `,
    "did not respond",
  ],
  [
    /^did(?: not|n[’']t) (?:pick up (?:the|our|his|her) |come to the )(?:phone|calls?)\b/,
    "did not respond",
  ],
  [
    new RegExp(`^${NOT} (?:comment|commented|immediately comment|immediately respond)\\b`),
    "did not comment",
  ],
  [
    /^(?:would not|wouldn[’']t|will not|won[’']t|could not|couldn[’']t|cannot|can[’']t) comment\b/,
    "did not comment",
  ],
  [
    new RegExp(
      `^(?:has|have|had|was|were) (?:been )?(?:approached|contacted|asked|invited) (?:${BY} )?${COMMENT}`,
    ),
    "was approached",
  ],
  [new RegExp(`^${WOULD_NOT} (?:say ${WHETHER}|${UNDISCLOSED})\\b`), "would not say"],
  [new RegExp(`^${NOT} (?:say|said) ${WHETHER}\\b`), UNTOLD],
  [
    /^(?:has|have|had) told (?:neither [a-z]+|nobody|no-one) (?:when|whether|why|how|who|what)\b/,
    UNTOLD,
  ],
  [/^(?:would|could|will) not be drawn/, "would not be drawn"],
  [new RegExp(`^${WOULD_NOT} ${WITHHELD}\\b`), "did not comment"],
  [/^(?:would|will) neither confirm nor deny\b/, "did not comment"],
  [/^could not (?:immediately )?be (?:reached|contacted)/, "could not be reached"],
  [/^(?:made|had|has|offered) no comment/, "made no comment"],
  [
    /^(?:did not|didn[’']t|does not|doesn[’']t) (?:wish|want|care|choose) to (?:comment|respond|reply|answer|add|say|discuss)\b/,
    "did not comment",
  ],
  [/^(?:will|would) not be commenting\b/, "did not comment"],
  [
    pattern()`
      ^(?:did not|didn[’']t|does not|doesn[’']t) (?:wish|want|care) to (?:
        be (?:interviewed|drawn)|talk (?:about|to (?:us|me))|speak (?:about|to (?:us|me))
      )\b
    `,
    "did not comment",
  ],
  [
    /^(?:has|have|had) (?:so far |as yet )?said nothing(?: so far| yet)?(?: (?:in public|about|on|of)\b|$| [.])/,
    "did not comment",
  ],
  [/^(?:has|have|had) (?:so far )?made no public (?:comment|statement)\b/, "did not comment"],
  [
    pattern()`
      ^(?:has|have|had) (?:not |yet to )(?:yet |so far |publicly )?(?:
        say|said|put|post|posted|publish|published|issue|issued|release|released
      ) (?:anything|a word|(?:out )?(?:a|any) (?:public )?statement|out anything)\b
    `,
    "did not comment",
  ],
  [/^(?:has |have )?put out no (?:public )?statement\b/, "did not comment"],
  [
    /^(?:(?:did not|didn[’']t) (?:mention|refer to)|made no (?:mention of|reference to)) (?!that\b)/,
    UNMENTIONED,
  ],
  [
    /^(?:has|have|had) (?:not (?:yet |so far )?spoken|yet to speak) (?:in public|about|on)\b/,
    "did not comment",
  ],
  [
    pattern()`
      ^(?:has|have|had) (?:so far )?(?:kept|stayed|remained) (?:
        silent|quiet|tight-lipped
      )(?: (?:on|about|over|since|so|ever|in|[.,;])|$)
    `,
    "did not comment",
  ],
  [/^(?:had|has) nothing (?:more |further |else )?to (?:say|add)\b/, "did not comment"],
  [
    /^(?:has |have |had )?(?:chose|chosen|preferred|opted) not to (?:comment|respond|reply|answer|speak|say anything)\b/,
    "did not comment",
  ],
  [
    pattern()`
      ^(?:(?:laughed|sighed|smiled|swore|snorted) and )?(?:
        hung up|put (?:(?:the|his|her) (?:tele)?phone down|down (?:the|his|her) (?:tele)?phone)
      )(?: on (?:us|me)\b| (?:when|before|after|without)\b| ?[.,;]|$)
    `,
    HUNG_UP,
  ],
  [
    pattern()`
      ^(?:is|was|are|were) (?:
        keeping (?:(?:his|her|their|its) (?:own )?counsel|silent|quiet)
        |staying (?:silent|quiet|tight-lipped)|remaining (?:silent|tight-lipped)|saying nothing
      )(?: (?:on|about|over|so|for|in|[.,;])|$)
    `,
    "did not comment",
  ],
  [
    pattern()`
      ^(?:kept|stayed|remained) (?:
        silent|quiet|tight-lipped
      )(?: (?:on|about|last night|yesterday|when (?:asked|contacted|approached)|[.,;])|$)
    `,
    "did not comment",
  ],
  [/^(?:has |have |had )?kept (?:his|her|their|its) (?:own )?counsel\b/, "did not comment"],
  [/^(?:has |have |had )?(?:made|issued) no (?:public )?statement\b/, "made no comment"],
  [
    pattern()`
      ^(?:has |have |had )?(?:dodged|ducked|sidestepped|evaded) (?:
        the|our|this|that|all|several|repeated
      ) questions?(?: (?:when|on|about|whether)\b| ?[.,;]|$)
    `,
    "did not answer",
  ],
  [
    pattern()`
      ^(?:was|were|has been|have been|had been) (?:invited|asked) to (?:
        send|give|make|record|write|provide|submit|issue
      ) an? (?:[a-z-]+ )?(?:
        message|statement|speech|reply|response|comment|interview|article|contribution
      ) (?:[a-z]+ )?but (?:did not do so|did not|has not|had not)\b
    `,
    "did not respond",
  ],
];
const ASKED = /^(?:has |have |had )?(?:approached|contacted|asked)$/;
const FIRST = words(
  `declines refuses has have had was were is are does doesn’t doesn't did didn’t didn't hadn’t hadn't hasn’t hasn't haven’t haven't declined refused could would will cannot won’t won't wouldn’t wouldn't couldn’t couldn't can’t can't made offered also not ignored turned chose chosen
  preferred opted laughed sighed smiled swore snorted hung put kept stayed remained issued dodged ducked sidestepped evaded`,
);
const ASKING = words("approached contacted asked");
const LONGEST = 16;

/** The silence that a sentence reports from a token on, by where its first word may stand; null where none. */
export function silenceIn(tokens: readonly Token[], start = 1): Silence | null {
  const nobody = start === 1 ? nobodyAt(tokens) : null;
  if (nobody) return nobody;
  const by = start === 1 ? unansweredBy(tokens) : null;
  if (by !== null) return { from: 0, to: endOf(tokens, by), verb: "did not respond", asked: by };
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (token.text === "heard") {
      const unheard = unheardFrom(tokens, at);
      if (unheard) return unheard;
    }
    if (ASKING.has(token.text)) {
      const asked = askedAfter(tokens, at);
      if (asked) return asked;
    }
    if (!FIRST.has(token.text)) continue;
    const near = tokens
      .slice(at, at + LONGEST)
      .filter((each) => each === token || !(isOf(each, ADVERBS) || isNotYet(tokens, each)));
    const text = near.map((each) => (each.kind === "quote" ? "“" : each.text)).join(" ");
    const found = SILENCES.find(([pattern]) => pattern.test(text));
    if (found) return { from: at, to: endOf(tokens, at), verb: found[1], asked: null };
  }
  return null;
}

/** "has not yet replied" */
const isNotYet = (tokens: readonly Token[], token: Token): boolean =>
  token.text === "yet" && tokens[tokens.indexOf(token) - 1]?.text === "not";

/** "nothing had been heard from Tarrow". */
function unheardFrom(tokens: readonly Token[], heard: number): Silence | null {
  let from = heard - 1;
  while (/^(?:has|had|have|was|been|yet)$/.test(tokens[from]?.text ?? "")) from--;
  const name = heard + 2;
  const token = tokens[name];
  if (tokens[from]?.text !== "nothing" || tokens[heard + 1]?.text !== "from") return null;
  if (token?.kind !== "name" || token.possessive) return null;
  return { from, to: name + 1, verb: "did not respond", asked: name };
}

/** "Nobody at the Weavers Union would talk to us." */
function nobodyAt(tokens: readonly Token[]): Silence | null {
  if (!/^(?:nobody|no-one)$/.test(tokens[0]?.text ?? "")) return null;
  const name = tokens[2]?.text === "the" ? 3 : 2;
  const body = tokens[name];
  const organisation = body?.named?.subject.kind === "organisation" && !body.possessive;
  const would = tokens
    .slice(name + 1, name + 4)
    .map(({ text }) => text)
    .join(" ");
  const silent = /^(?:would (?:talk|speak|comment)|was available|returned our|replied to)/.test(
    would,
  );
  if (!/^(?:at|from)$/.test(tokens[1]?.text ?? "") || !organisation || !silent) return null;
  return { from: 0, to: endOf(tokens, 0), verb: "did not comment", asked: name };
}

/** "… but he did not reply", "… but got no answer" */
const BUT_NOTHING = pattern()`
  ^for (?:an? )?(?:comment|response|reply)(?: ,)? but (?:(?:he|she|they|it) )?(?:
    (?:did|has|had|have) not (?:replied|reply|responded|respond|answered|answer|commented|comment)
    |(?:got|received|had|heard) (?:no (?:reply|answer|response)|nothing)
  )\b
`;

/** "… on Thursday and had not heard back", "… but had heard nothing": what an outlet tells of somebody whom it asked. */
const NOT_HEARD = pattern()`
  ^(?:[^.;:]{0,60} )?(?:and|but) (?:
    (?:had|has|have) (?:not (?:yet )?(?:heard (?:back|anything)|received (?:a|any) (?:reply|response|answer))|yet to hear(?: back)?|heard nothing|received no (?:reply|response|answer))
    |(?:is|are|was|were) (?:still )?(?:awaiting|waiting for) (?:a|his|her|their) (?:reply|response|answer)
    |(?:is|are|was|were) yet to hear(?: back)?
  )\b
`;

/** "has approached Tarrow for comment". */
function askedAfter(tokens: readonly Token[], verb: number): Silence | null {
  let name = verb + 1;
  while (/^(?:mr|mrs|ms|miss|dr|sir|dame)$/.test(tokens[name]?.text ?? "")) name++;
  if (tokens[name]?.kind !== "name" || tokens[name]?.possessive) return null;
  const told = tokens.slice(name + 1).map(({ text }) => text);
  if (NOT_HEARD.test(told.join(" ")))
    return { from: verb, to: endOf(tokens, name), verb: "did not respond", asked: name };
  const after = tokens
    .slice(name + 1, name + 4)
    .map(({ text }) => text)
    .join(" ");
  if (!/^(?:for comment|for a (?:comment|response))/.test(after)) return null;
  // "I asked Tarrow for a comment": the answer may be the next sentence. Who "has asked" is still without one.
  const perfect = /^(?:has|have)$/.test(tokens[verb - 1]?.text ?? "");
  if (!perfect && !BUT_NOTHING.test(told.join(" "))) return null;
  const from = perfect ? verb - 1 : verb;
  if (
    !ASKED.test(
      tokens
        .slice(from, verb + 1)
        .map(({ text }) => text)
        .join(" "),
    )
  )
    return null;
  return {
    from,
    to: perfect
      ? name + (after.startsWith("for comment") ? 3 : 4)
      : endOf(tokens, tokens.findIndex(({ text }) => text === "but") + 1),
    verb: "was approached",
    asked: name,
  };
}

/** What one who says nothing of a thing goes on to say: "declined to comment but told members". */
const SAYS_ON = /^(?:said|says|told|tells|added|adds|insisted|insists|denied|denies)$/;

/** The end of the sentence, or of the clause where the article goes on about something else. */
function endOf(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !/^[.;]$/.test(tokens[to]?.text ?? "")) {
    const joins = /^(?:but|and|while|although|though)$/.test(tokens[to]?.text ?? "");
    const next = tokens[to + 1];
    if (joins && (next?.kind === "name" || isOf(next, PRONOUNS) || isOf(next, DETERMINERS))) break;
    if (joins && (next?.capital || SAYS_ON.test(next?.text ?? ""))) break;
    to++;
  }
  to = Math.min(to, endOfRelative(tokens, from)?.to ?? to);
  while (to > from && tokens[to - 1]?.kind === "mark") to--;
  return to;
}
