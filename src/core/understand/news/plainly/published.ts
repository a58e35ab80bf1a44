import { forms, ON } from "./form.ts";

const AS_SAYING = `(?:as saying(?: that)?|saying(?: that)?|${ON}|denying|admitting|calling for)`;
const PIECE = "(?:piece|story|article|report|write up|interview|column|coverage)";

/** Ways to ask what an outlet has of somebody's words. */
export const PUBLISHED = forms(`
what did WHO say about ABOUT according to OUTLET
  (?:does|did|has) OUTLET (?:quote|quoted|have|had|got) WHO ${AS_SAYING} ABOUT
  (?:what|anything) (?:has|have|did|does) OUTLET (?:got|have|get|had|carry|run) from WHO ${ON} ABOUT
  (?:the )?OUTLET interview with WHO ,? (?:is there |was there )?(?:anything|what|something) ${ON} ABOUT
  was it in OUTLET that WHO (?:said|says|wrote|claimed)(?: that)? ABOUT ,? (?:and )?what was .+
  was it in OUTLET that WHO (?:said|says|wrote|claimed)(?: that)? ABOUT
  (?:on ABOUT ,? )what (?:line|view|position) did WHO take with OUTLET
  OUTLET says WHO (?:wants|wanted|said|thinks|opposes|supports) ABOUT ,? what were the (?:actual |exact )?words
  WHO had (?:a column|an article|a piece|an interview) in OUTLET ${ON} ABOUT ,? what .+
  any word in OUTLET from WHO ${ON}(?: whether)? ABOUT
what did WHO say about ABOUT
  what (?:is|was) WHO quoted as saying ${ON} ABOUT
what did WHO say about ABOUT EVENT according to OUTLET
  in (?:the )?OUTLET ${PIECE}(?: on| about)?(?: ABOUT)? ,? what (?:is|was) WHO quoted as saying(?: ${ON} EVENT)?
what did OTHER say about ABOUT according to OUTLET
  when OUTLET asked(?: WHO)? about ABOUT ,? what did OTHER (?:say|come back with|answer|reply)
according to OUTLET what did WHO REST
  what did WHO REST (?:during|in) (?:the|an|his|her|their) interview with OUTLET
which outlets reported ABOUT
  (?:name|list|tell me) the (?:papers|outlets|sites|newspapers) that (?:quoted|reported|carried|covered|ran|printed) ABOUT
  where can i (?:read|find) ABOUT
  how widely was ABOUT (?:reported|covered)
  did (?:the press|any papers?|anyone|anybody) (?:pick up|report|cover) ABOUT(?: at all)?(?: ,? and if so who)?
  (?:which|what) (?:paper|publication|outlet|site) (?:was|is) ABOUT in
  who printed ABOUT
`);
