import { forms } from "./form.ts";

const ANYBODY = "(?:you|someone|somebody|anyone|anybody)";
const FIND = `(?:find|show|get|give|send|pull|dig|fetch|need|want|got|looking for|i need|i want|have (?:we|you) got|do (?:we|you) have|is there|(?:can|could) ${ANYBODY} (?:please )?(?:find|get|give|dig|pull|show))(?: (?:me|us|up|out))*`;
const KNOW = `(?:(?:do|does|did) (?:we|${ANYBODY}) know|is it (?:true|right|known)|(?:can|could) ${ANYBODY} (?:please )?(?:confirm|check|say|tell me)|check|i (?:have )?(?:heard|read)|i wonder)`;
const TAG =
  "(?:please|pls|plz|thanks|verbatim(?: if poss(?:ible)?)?|if poss(?:ible)?|or am i (?:making that up|imagining (?:it|that))|or have i missed something|or not|right|true|any idea|do we know)";

/** What a question opens or ends with that asks nothing: it is asked without. */
export const OPENED = forms(`
REST
  REST ,? ${TAG}
  ${FIND} (?:the |a |an |any |some )?REST
  (?:the )?(?:full |exact )?text of REST
whether REST
  ${KNOW}(?: (?:if|whether|that))? REST
what REST
  ${FIND} (?:the |a |an |any |some )?(?:bit|part|passage|moment|line|quote|place) (?:where|in which) REST
ASK REST TIME
  TIME ,? ASK REST
`);
