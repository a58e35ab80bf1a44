import { part, pattern } from "../../../pattern.ts";

const OPENS = "^(?:and |but |so )?";
/** Who is nobody whose words could be found: what these think is asked of the desk. */
const NOBODY = part`
  (?:
    you|your|people|peoples|everyone|everybody|anyone|anybody|someone|somebody|we|i|my|our|most
    |many|voters|experts|pundits|bookies|the (?:desk|bookies|general|public)|general|public|popular
  )
`;
/** "What did Tarrow say, and who will win?": the second is asked of the desk. */
const ASKS_MORE = "(?!.* (?:and|so) (?:who|should|will) )";

/** Who said something asks for a report, whatever the words were: "who tweeted that members deserve better?" */
const WHO_SAID = pattern()`
  ${OPENS}(?:who|which \S+) (?:was it (?:that|who) |first |also )?(?:
    said|says|tweeted|tweets|wrote|told|warned|asks|asked|urged|proposed|moved|demanded|predicted
    |claimed|argued|joked|complained|insisted|posted|called|described|dubbed
  )\b(?! you\b)
`;
/** Whose word is asked for: "who was best placed, according to Tarrow?" */
const ACCORDING = /\baccording to (?!(?:you|the desk|your)\b)\S/;
/** What somebody says, thinks or expects: "what did Tarrow say about who ought to stand?" */
const SAYS = pattern()`
  ${OPENS}${ASKS_MORE}(?:what|why|how|who|whom|when|where|which \S+) (?:does|did|do|has|have|had) (?!${NOBODY} )(?:\S+ ){1,7}?(?:
    say|said|tell|told|write|written|think|want|believe|reckon|propose|suggest|argue|recommend
    |predict|predicted|expect|expected|forecast|foresee|foresaw|fear|feared|warn|warned
  )\b
`;
/** Whether somebody thought so: "did Tarrow think that Orrery should go?" */
const WHETHER_SAID = pattern()`
  ${OPENS}${ASKS_MORE}(?:does|did|do|has|have|had) (?!${NOBODY} )(?:\S+ ){1,4}?(?:
    say|said|tell|told|write|written|think|believe|reckon|argue|argued|suggest|suggested|warn|warned|insist|insisted
  ) (?:that )?(?:\S+ ){1,6}?(?:should|ought|must|would|will)\b
`;
/** What somebody's view is, as a thing: "what was Tarrow's opinion of the slate?" */
const VIEW = pattern()`
  ${OPENS}${ASKS_MORE}(?:
    what (?:is|was|are|were) (?!${NOBODY} |the )(?:\S+ ){1,6}?(?:
      views?|opinions?|position|stance|take|thoughts|verdict|line
    ) (?:on|of|about|over)\b
    |what (?:is|was|are|were) the (?:views?|opinions?|position|stance|verdict) of (?!${NOBODY} )(?:\S+ ){1,6}?(?:on|about|over)\b
  )
`;

/** What was likely once is told by who thought so then: "was Tarrow likely to be thrown out before the vote?" */
const WAS_LIKELY = pattern()`
  ${OPENS}(?:was|were) (?:\S+ ){1,6}?(?:likely|expected|due) to (?!(?:win|lose|top|come|take|hold|be (?:re )?elected)\b)
`;

/** Whether a question asks for the view of somebody who is named in it, "what is Tarrow's opinion of the slate?", and not for the desk's. */
export const isOthersView = (asked: string): boolean => VIEW.test(asked);

/** Whether what a question asks is somebody's own to say: "who should stand, according to Tarrow?" asks the desk for nothing but a report. */
export const isOthersWord = (asked: string): boolean =>
  [WHO_SAID, ACCORDING, SAYS, WHETHER_SAID, VIEW, WAS_LIKELY].some((each) => each.test(asked));
