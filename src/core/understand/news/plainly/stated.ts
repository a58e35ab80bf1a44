import { part } from "../../../../pattern.ts";
import { forms } from "./form.ts";

const HE = "(?:he|she|they|it)";
const CHARGE =
  "(?:accusation|allegation|charge|complaint|criticism|claim|objection|argument|point|warning|suggestion)";
const TOLD = part`
  (?:
    criticised|attacked|condemned|denounced|blamed|mocked|questioned|challenged|complained|objected|protested|warned
    |claimed|suggested|alleged|argued|said|hit out|lashed out|took aim|took issue|went for|had a go|raised doubts
    |was (?:critical|angry|unhappy|worried)
    |defended|praised|welcomed|rejected|dismissed|demanded|called for|wrote(?: to \w+)? about
  )
`;
const MADE = `(?:made|levelled|laid|brought) (?:an?|the) (?:\\w+ )?${CHARGE}`;
const SAID = part`
  (?:
    what (?:exactly |precisely )?(?:was|is) (?:(?:exactly |actually )?said|it|(?:the|that|his|her|their|its) (?:exact )?${CHARGE}|(?:his|her|their|its) (?:line|case|message|view))
    |what (?:exactly |precisely )?did ${HE} (?:exactly |actually )?(?:say|allege|claim|argue|complain of|accuse (?:him|her|them|it) of)(?: about (?:it|that|this|him|her|them))?
    |(?:in|on) what (?:terms|words|grounds)
    |what were (?:his|her|their|its) (?:own |exact )?words
    |how (?:exactly )?did ${HE} put it
  )
`;

/** "Tarrow hit out at it. In what terms, and what was Vane's reply?" asks more than the reply. */
const TWO_PARTS = "(?!.* , .* , )";
const ANSWER = part`
  (?:and |but )?(?:
    what (?:was|is) OTHER (?:reply|response|answer|reaction|rebuttal|side of it|version)(?: to (?:that|this|it|him|her))?
    |how did OTHER (?:respond|reply|answer|react|hit back)(?: to (?:that|this|it|him|her))?
    |what did OTHER (?:say (?:to that|back|in (?:reply|response|return|answer))|reply|answer)
  )
`;

/** Ways to ask what somebody said in a question of its own, after it is told that it was said. */
export const STATED = forms(`
what did WHO accuse OTHER of TIME
  WHO ${MADE} against OTHER(?: (?:after|at|before|during|over) .+?)?(?: TIME)? , ${SAID}
what did WHO say about ABOUT
  WHO ${MADE} (?:about|over|against|of|on) ABOUT , ${SAID}
  WHO ${TOLD}(?: (?:about|of|over|at|against|with|to|on|that))? ABOUT , ${SAID}
what did WHO say about ABOUT and how did OTHER respond
  ${TWO_PARTS}WHO ${TOLD}(?: (?:about|of|over|at|against|with|to|on|that))? ABOUT , ${ANSWER}
who said that ABOUT
  there (?:was|is|were|has been) an? ${CHARGE} that ABOUT , who (?:made|said) (?:it|that|this|so)
`);
