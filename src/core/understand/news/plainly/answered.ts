import { part } from "../../../../pattern.ts";
import { forms, ON } from "./form.ts";

const AFTER =
  "(?:after|following|since|in response to|in reply to|in the wake of|in reaction to|as a result of|at|during)";
const JUDGED = part`
  (?:
    condemned|welcomed|criticised|praised|attacked|denounced|dismissed|defended|rejected|mocked|applauded|hailed
    |ridiculed|opposed|received
  )
`;

const CHARGE =
  "(?:attacks?|criticisms?|claims?|accusations?|allegations?|complaints?|condemnation|remarks?|comments?|jibe)";

/** Ways to ask what somebody said to what happened, and whether that one said anything. */
export const ANSWERED = forms(`
what did WHO say about ABOUT after EVENT
  ${AFTER} EVENT ,? what did WHO (?:have to )?say(?: ${ON} ABOUT)?
how did WHO react to EVENT
  (?:${AFTER}|reacting to|speaking (?:just |shortly )?(?:after|before)) EVENT ,? what (?:did|does|has) WHO (?:say|said|call for|demand|want|promise|expect)(?: .+)?
  how (?:was|were) EVENT (?:received|taken|greeted|seen|viewed) by WHO
  (?:was|were) EVENT ${JUDGED} by WHO
  EVENT ,? (?:any )?(?:reaction|response|comment|word) from WHO
  (?:so )?EVENT happened ,? what (?:is|was) WHO saying
  how WHO (?:reacted|responded|replied)(?: (?:to|when|after))? EVENT
  (?:the )?(?:line|statement|words) (?:that )?WHO (?:put out|issued|gave|released) (?:after|following|on|about) EVENT
  (?:is there )?(?:anything|something|a word) from WHO (?:praising|attacking|condemning|criticising|welcoming|on|about|after|since) EVENT
  how did WHO (?:greet|take|receive) EVENT
  how (?:is|was|has|have) WHO (?:been )?(?:taking|taken|coping with|greeted|received) EVENT
what did WHO say about OTHER and what was the reply
  what (?:was|is) the (?:reply|response|answer|reaction|rebuttal) to WHO ${CHARGE} (?:on|of|about|against|over) OTHER
  how was WHO ${CHARGE} (?:on|of|about|against|over) OTHER (?:answered|rebutted|countered|met|received)
how did WHO respond to OTHER about ABOUT
  how did WHO (?:hit back|answer back|fire back|respond|reply) (?:at|to) OTHER ${ON} ABOUT
did WHO comment to OUTLET on ABOUT
  (?:did|has|would) WHO (?:give|given|grant|granted) OUTLET (?:an?|any) (?:interview|comment|quote|statement) ${ON} ABOUT
  (?:did|has|would) WHO (?:give|given|grant|granted) (?:an?|any) (?:interview|comment|quote|statement) to OUTLET ${ON} ABOUT
did WHO comment to OUTLET
  (?:did|has|would) WHO (?:give|given|grant|granted) OUTLET (?:an?|any) (?:interview|comment|quote|statement)
did WHO comment on ABOUT
  (?:any|a|the) (?:single )?(?:word|line|comment|statement|response|reaction) from WHO ${ON} ABOUT
  (?:is there |have we (?:got|had) )?(?:anything|nothing|something|a single (?:line|word)) from WHO (?:on|about|since|after|over) ABOUT(?: yet)?
  has WHO broken (?:his|her|their|its) silence ${ON} ABOUT
  (?:is|was) WHO (?:still )?(?:refusing|declining|unwilling) to (?:talk|comment|speak|say anything) ${ON} ABOUT
  (?:is |was )?WHO (?:keeping|staying) (?:quiet|silent) ${ON} ABOUT
  (?:has|did) WHO (?:issued?|put out|released?|published?) (?:a|any) (?:statement|comment|response) ${ON} ABOUT
  (?:whether|has) WHO (?:has )?taken a view on(?: whether)? ABOUT
  (?:whether|is) WHO (?:is )?on (?:the )?record ${ON} ABOUT
  (?:have (?:you|we) )?ever heard WHO (?:mention|talk about|speak about) ABOUT
  OTHER has (?:spoken|commented) ${ON} ABOUT ,? but has WHO
  was WHO asked ${ON} ABOUT(?: at EVENT)? ,? (?:and )?did (?:he|she|they|it) answer
what did WHO say about ABOUT
  asked (?:whether|if|about|why|how|when) ABOUT ,? how (?:did|does) WHO (?:answer|reply|respond)
  was it WHO who (?:said|alleged|claimed|suggested|argued)(?: that)? ABOUT
what did WHO accuse OTHER of over ABOUT
  what (?:is|was) OTHER accused of by WHO(?: over ABOUT)?
  (?:over ABOUT ,? )?what (?:charge|accusation|allegation) did WHO (?:level|make|lay) (?:at|against) OTHER
how did OTHER respond to WHO about ABOUT
  what (?:is|was) OTHER defence against WHO (?:claims?|charges?|allegations?|accusations?|attacks?) ${ON} ABOUT
what did WHO accuse OTHER of
  what (?:is|was) the (?:complaint|allegation|accusation|charge) (?:that )?WHO made against OTHER
what did WHO say about OTHER TIME
  when WHO (?:attacked|criticised|accused) OTHER(?: TIME)? ,? what was it about
`);
