import { pattern } from "../../../pattern.ts";
import { pastAside } from "../subject/sentence-subject.ts";
import { isOf, type Token } from "../words/tokens.ts";
import { TITLES } from "../words/word-kinds.ts";

/** What an article says of somebody who is then heard: asked in public, on the air, in touch with it. */
const HEARD = pattern("u")`
  ^(?:
    (?:was|were|is|has been|had been) (?:also |then |later |being |repeatedly )?(?:
      asked|pressed|challenged|questioned|quizzed|grilled|pushed
    ) (?:on|about|by|if|whether|why|what|how|when|whom?|which|over)
    |(?:
      was|is|has been|has also been|has just been|was also|appeared|popped up|went|has gone
    ) on (?:the )?(?:
      air|radio|bbc|sky|itv|lbc|times radio|channel|good|newsnight|question|today|gmb|talk\p{L}*
      |tv|television|airwaves|world
    )
    |(?:has been|was|got|gets|has got) in touch
  )\b
`;
const LEADS = /^(?:and|but|now|then|also|here|is|here[’']s|next|up|comes|,)$/;
const HERE = /^(?:here|here[’']s|next)$/;
const MOST_HEARD = 8;

/** Who is named first in a sentence that tells of that one as asked in public, on the air or in touch: "Ada Tarrow was asked on the radio whether …", "Here’s Ada Tarrow, who lost." */
export function onAirIn(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.findIndex(({ kind }) => kind === "name");
  const token = tokens[name];
  const first = tokens.slice(0, Math.max(0, name));
  const opens = first.every((word) => LEADS.test(word.text) || isOf(word, TITLES));
  if (!token || token.possessive || !opens) return [];
  const verb = pastAside(tokens, name + 1);
  const does = tokens
    .slice(verb, verb + MOST_HEARD)
    .map(({ text }) => text)
    .join(" ");
  const here = first.some(({ text }) => HERE.test(text));
  return here || HEARD.test(does) ? [token] : [];
}
