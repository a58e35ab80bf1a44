import { part, pattern } from "../../../pattern.ts";
import type { Token } from "../read.ts";

const SENDS = part`
  (?:
    send|sent|forward|forwarded|e ?mail|e ?mailed|pass|passed|hand|handed|leak|leaked|circulate
    |write|written|complain|complained|appeal|appealed|address|addressed
  )
`;
const SENDER = "(?<sender>(?:\\S+ ){0,4}?\\S+)";
const MATTER = "(?: (?:about|over|on|(?:when|after|before)(?!.* and )) (?<matter>.+))?";

/** "Who did Tarrow send the memo to", "to whom did she send it". */
const TO_WHOM: readonly RegExp[] = [
  new RegExp(
    `^(?:who|whom|which \\S+) (?:did|has|had|does) ${SENDER} ${SENDS}(?: (?<thing>.+?))? to${MATTER}$`,
  ),
  // "Who was Tarrow going to write to?"
  new RegExp(
    `^(?:who|whom) (?:is|are|was|were) ${SENDER} (?:going|planning|due|about) to ${SENDS}(?: (?<thing>.+?))? to${MATTER}$`,
  ),
  new RegExp(`^to whom (?:did|has|had|does) ${SENDER} ${SENDS}(?: (?<thing>.+?))?${MATTER}$`),
  // "Who was the list sent to?"
  new RegExp(
    `^(?:who|whom|to whom) (?:was|were) (?<thing>(?:the|that|this|those|these) .+?) (?:sent|forwarded|e ?mailed|passed|handed|leaked|addressed)(?: on| over)?(?: to)?(?: by ${SENDER})?${MATTER}$`,
  ),
];

const WRITTEN = "letter";

/** "Who handed in the petition", "who lodged the complaint", "who made the complaint": who sent it. */
const HANDS = pattern()`
  ^(?<who>(?:and |but |so )?who (?:was it that |first )?)(?<verb>
    (?:handed|passed|sent)(?: in| over| on)|handed|passed|submitted|presented|delivered|lodged
    |filed|gave|signed|co-signed|put (?:their|his|her) names? to
  ) (?=
    (?:the|an?|that|this) (?:\S+ ){0,3}?(?:
      complaint|letter|petition|email|message|note|memo|report|dossier|document|recording|tape
      |video|clip|screenshots?|submission|file
    )\b
  )
`;
const MAKES = pattern()`
  ^(?<who>
    (?:and |but |so )?who (?:was it that |first )?
  )(?<verb>made|brought|raised) (?=(?:the|an?|that|this) (?:\S+ ){0,2}?complaint\b)
`;
/** "Which union leaders signed the letter": told where it is told who sent it. */
const WHICH_SIGNED = pattern()`
  ^(?<who>(?:and |but |so )?which (?:\S+ ){1,3}?)(?<verb>(?:co )?signed|put (?:their|its) names? to) (?=
    (?:the|an?|that|this) (?:\S+ ){0,3}?(?:letter|petition|statement|complaint|motion)\b
  )
`;
/** "Who drew up the letter and to whom was it sent" */
const DRAWS_UP = pattern()`
  ^(?<who>(?:and |but |so )?who )(?<verb>
    organised|coordinated|drafted|wrote|penned|drew up|got up|put together
  ) (?=(?:the|an?|that|this|their|his|her) (?:\S+ ){0,2}?(?:letter|petition|complaint)\b.* to whom\b)
`;
/** "Who reported the spending and to whom" */
const REPORTS =
  /^(?<who>(?:and |but |so )?who )(?<verb>reported|referred) (?=.+ (?:and )?to whom$)/;

/** "Who sent out the new rules and to whom" */
const SENDS_OUT = pattern()`
  ^(?<who>(?:and |but |so )?who )(?<verb>
    sent (?:out|round|around|over)|circulated|distributed|issued
  ) (?=.+ (?:and )?to whom$)
`;

const WHO_SENT: readonly RegExp[] = [HANDS, WHICH_SIGNED, MAKES, DRAWS_UP, REPORTS, SENDS_OUT];

/** "…, and who was it sent to?", "… and who did it go to": to whom. */
const AND_TO_WHOM =
  / and (?:who (?:was|were) (?:it|they|that) (?:sent|addressed|written) to|who (?:did|does) (?:it|they|that) go to|who (?:got|received) (?:it|them))$/;

/** A question with "and to whom" for its other ways to ask that. */
function withToWhom(tokens: readonly Token[]): readonly Token[] {
  const text = tokens.map((token) => token.text).join(" ");
  const tail = AND_TO_WHOM.exec(text)?.[0].trim().split(" ").length ?? 0;
  const [and, who] = tokens.slice(tokens.length - tail);
  if (tail === 0 || !and || !who) return tokens;
  const rest = tokens.slice(0, tokens.length - tail);
  return [...rest, and, { ...who, text: "to" }, { ...who, text: "whom", apart: false }];
}

/** A question who handed something in, as one who sent it. */
export function whoSent(given: readonly Token[]): readonly Token[] {
  const tokens = withToWhom(given);
  const text = tokens.map((token) => token.text).join(" ");
  const found = WHO_SENT.map((each) => each.exec(text)?.groups).find(Boolean);
  if (!found) return tokens;
  const from = (found.who ?? "").split(" ").length - 1;
  const to = from + (found.verb ?? "").split(" ").length;
  const [verb] = tokens.slice(from, to);
  return verb ? [...tokens.slice(0, from), { ...verb, text: "sent" }, ...tokens.slice(to)] : tokens;
}

/** "…, and what did they complain of?", "… and why": what was sent says it. */
const AND_WHAT = pattern()`
  ^(?:what (?:did|does|do) (?:he|she|they|it) (?:
    ask|complain|want|demand|say|call|request|urge|claim|warn|write|argue
  )(?: (?:for|of|about|in it))?|what (?:was|is) it about|what about|what for|why)$
`;
/** How many words stand before such an end at least. */
const FEWEST = 5;

/** A question to whom something was sent without its end that asks as well what it said. */
function withoutWhat(tokens: readonly Token[]): readonly Token[] {
  const and = tokens.findLastIndex(({ text }) => text === "and");
  const end = tokens.slice(and + 1).map(({ text }) => text);
  return and >= FEWEST && AND_WHAT.test(end.join(" ")) ? tokens.slice(0, and) : tokens;
}

/** A question to whom somebody sent something, as one who sent it with the sender named: either is told by the same line. */
export function askedOfSender(all: readonly Token[]): readonly Token[] {
  const tokens = withoutWhat(all);
  const text = tokens.map((token) => token.text).join(" ");
  const groups = TO_WHOM.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  const [first] = tokens;
  if (!groups || !first) return all;
  const { sender, thing = WRITTEN, matter } = groups;
  const whom = sender === undefined ? " to whom" : "";
  const [about, from] = [matter ? ` about ${matter}` : "", sender ? ` from ${sender}` : ""];
  const words = `who sent ${thing}${about}${from}${whom}`.split(" ");
  return words.map((word, at) => {
    const said = tokens.find((token) => token.text === word);
    return { ...(said ?? first), text: word, apart: at === 0, tied: said?.tied ?? false };
  });
}
