import { part } from "../../../../pattern.ts";
import { forms, ON } from "./form.ts";

const AS_FOR = "(?:on|about|over|regarding|concerning|as for|when it comes to)";
const VIEW = part`
  (?:(?:exact|main|full|own|actual|key|general|overall|latest) )?(?:
    words|quotes?|points?|take|line|views?|position|stance|opinion|arguments?|case|thinking|thoughts
    |verdict|answer|message|attitude|remarks|comments|problem|issue|beef|objections?|reasoning|gripe
    |concerns?|worry|plan|idea
  )
`;
const SAYS = part`
  (?:
    says?|said|thinks?|thought|believes?|believed|claims?|claimed|argues?|argued|accepts?|accepted
    |admits?|admitted|den(?:y|ies|ied)|promised?|suggest(?:s|ed)?|feels?|felt|predict(?:s|ed)?
    |reckon(?:s|ed)?|regret(?:s|ted)?|want(?:s|ed)?|call(?:s|ed)? for|alleged?|warn(?:s|ed)?
    |complain(?:s|ed)?|talks|talked|speaks|spoke|mention(?:s|ed)?|propose[sd]?|recommend(?:s|ed)?|hope[sd]?
  )
`;
const LATELY = "(?: (?:these days|now|lately|at the moment|today|currently))?";
const IS_SO = part`
  (?:for or )?(?:
    against|in favour of|opposed to|open to|supportive of|willing to accept|keen on|(?:un)?happy (?:about|with)
    |worried about|angry (?:about|with|over)|annoyed (?:about|with|by)|critical of|sceptical (?:about|of)
    |certain (?:about|of|that)|sure (?:about|of|that)|confident (?:about|of|that)
  )
`;
const THING = part`
  (?:
    solution|answer|remedy|lessons?|criticisms?|complaints?|objections?|threat|warning
    |promise|demands?|suggestions?|proposals?|alternative|evidence|concerns?|worries|fears?|charge
    |questions?|conditions?|reasons?
  )
`;
const GIVES = "(?:offer|draw|have|make|give|raise|put|put forward|suggest|pose|level|see)";
const WRITTEN = "(?:letter|e ?mail|message|note|memo|complaint)";
const SPOKEN =
  "(?:statement|tweet|speech|post|interview|column|article|blog|blog post|thread|video)";
/** What somebody may be for or against: a thing, and no person. */
const A_THING = "(?=(?:the|an?|this|that|its|his|her|their|more|any|all|[a-z]+ing) )";
const SO_IT_IS =
  "(?:what (?:was|is) (?:it|the gist|said|the argument|the line)|what were the (?:actual |exact )?words)";

/** Ways to ask what somebody said. */
export const SAID = forms(`
what did WHO say about ABOUT
  what is WHO (?:been )?(?:saying|arguing|claiming) ${ON} ABOUT${LATELY}
  ${AS_FOR} ABOUT ,? (?:what|which) (?:was|is|were|are) WHO ${VIEW}
  ${AS_FOR} ABOUT ,? what (?:${VIEW} )?(?:did|does|has|had) WHO (?:have to )?(?:say|said|think|take|argue|write|tell|told)(?: about it)?
  what (?:was|were|is|has been|have been) (?:said|written|argued) (?:to OTHER )?${ON} ABOUT by WHO
  what (?:was|were) (?:said|written) by WHO ${ON} ABOUT
  (?:what|whether) WHO (?:had|has|have) (?:got )?to say ${ON} ABOUT
  what WHO (?:${SAYS})(?: (?:that|about|on))? ABOUT
  whether WHO (?:still |ever |really |actually )?${SAYS}(?: (?:that|about|on))? ABOUT
  whether WHO (?:does|did|do) not (?:say|think|believe|want|accept|support|like)(?: that)? ABOUT(?: ,? what did (?:he|she|they|it) (?:actually |really )?say)?
  (?:whether|is|was|were|are) WHO (?:is |was |are |were |still )*${IS_SO} ABOUT
  (?:does|do|did|has|would) WHO (?:still |ever |really |actually )?(?:support|back|favour|oppose|agree with|agree to|approve of|object to|believe in|sign up to|like) ${A_THING}ABOUT
  (?:does|did|has) WHO (?:still |ever |really |actually )?(?:accept|agree that|believe|think|want)(?: that)? ABOUT
  has WHO (?:left the door open to|ruled out|ruled in|hinted at|come out (?:for|against)|come round to|backed down (?:on|over)|backed away from|given up on|changed (?:his|her|their|its) (?:mind|tune|view|position|line) (?:on|about|over)) ABOUT
  has WHO (?:tune|mind|view|position|line|stance) ${ON} ABOUT changed(?: .+)?
  (?:would|will) WHO throw (?:its|his|her|their) weight behind ABOUT
  where (?:does|did|do) WHO stand (?:on|over|in) ABOUT
  (?:one line |short |brief |quick )*(?:version|summary|overview|briefing|takeaways?) of WHO ${ON} ABOUT
  WHO ${VIEW} (?:on|about|for|against|over|regarding|towards|with) ABOUT
  what (?:is|was|were|are) WHO ${VIEW} (?:on|about|for|against|over|regarding|towards|with|behind) ABOUT
  (?:the )?(?:case|arguments?) (?:for|against) ABOUT as WHO (?:put|puts|saw|sees|made|makes) it
  did WHO have anything (?:[a-z]+ )?to say ${ON} ABOUT
  what (?:did|does) WHO ${SPOKEN} ${ON} ABOUT (?:say|argue|call for)
  how (?:sure|certain|confident|worried|angry|happy|keen|bothered|concerned) (?:is|was|were|are) WHO (?:that|about|of|on|over|with) ABOUT
  how (?:important|big|serious) (?:is|was) ABOUT (?:to|for) WHO
  what ${THING} (?:did|does|do|has|had|would) WHO ${GIVES} (?:for|from|over|about|on|to|of|against) ABOUT
  what (?:worries|bothers|troubles|angers|annoys|pleases|upsets|concerns|frustrates|puzzles) WHO (?:about|over|in) ABOUT
  how (?:does|did) WHO (?:remember|recall|think|expect|want|believe) ABOUT
  (?:under what conditions|on what terms|on what condition) would WHO (?:agree to|accept|back|support) ABOUT
  what (?:does|did) WHO mean by ABOUT
  in (?:the|an?|his|her|their|its) ${SPOKEN} ,? what (?:does|did) WHO (?:say|call for|demand|want) ${ON} ABOUT
  in WHO ${SPOKEN} .+ ,? was ABOUT mentioned(?: .+)?
  WHO ${SAYS}(?: (?:that|about|on))? ABOUT ,? (?:right ,? )?${SO_IT_IS}
  ABOUT , WHO ,? what (?:was|is) said
  ABOUT ,? (?:is|was) that what WHO (?:actually |really )?(?:said|says|thinks|wants|told OTHER)
  .+ ${ON} ABOUT ,? what (?:is|was) WHO ${VIEW}
  i know what OTHER (?:thinks|said|says) (?:of|about) ABOUT ,? but what (?:does|did) WHO (?:think|say)
  not OTHER ,? WHO ,? what (?:did|does) (?:he|she|they|it) (?:say|think) ${ON} ABOUT
  (?:did|has|does) WHO put a figure on ABOUT
what did WHO say about ABOUT TIME
  (?:key |main |short |brief |quick )*(?:version|summary|overview|briefing|takeaways?|points)? ?(?:of|on|from) (?:everything |what )?WHO (?:said|${VIEW})(?: TIME)? ${ON} ABOUT
  (?:TIME ,? )?WHO (?:spoke|talked|wrote) ${ON} ABOUT ,? ${SO_IT_IS}
what did WHO want about ABOUT
  what (?:would|does|did) WHO (?:like|want) (?:to see )?(?:happen|done|change|changed)(?: (?:to|about|with|in|at|over))? ABOUT
what does WHO want to do
  what (?:is|was|were|are) the (?:[a-z]+ )?(?:things?|changes?) (?:that )?WHO (?:most |first )?(?:wants?|wanted|hopes?|hoped|plans?|planned)(?: to (?:do|see|change|make|get))?(?: (?:as|on|in|once|when|after|now|from|for) .+)?
  what (?:is|was|were|are) WHO (?:first |main |top |biggest )?(?:priority|priorities|aims?|ambitions?|goals?) (?:as|for|on|in|once) .+
what did WHO say about ABOUT OTHER
  (?:over ABOUT ,? )?what ${THING} (?:did|does|do|has|had|would) WHO ${GIVES}(?: (?:to|at) OTHER)?
how did WHO describe ABOUT
  how WHO (?:described|saw|summed up) ABOUT
  (?:what|which) (?:words?|phrase|term) (?:did|does) WHO use (?:for|of|about|to describe) ABOUT
what did WHO write to OTHER about ABOUT
  in (?:the|an?|his|her|their|its) ${WRITTEN} to OTHER ,? what (?:does|did) WHO (?:say|write|call for|demand|want) ${ON} ABOUT
  in (?:the|an?|his|her|their|its) ${WRITTEN} to OTHER ,? how (?:does|did) WHO describe ABOUT
  (?:WHO|in WHO) ${WRITTEN} to OTHER(?: ${ON} ABOUT)? ,? what (?:was in it|did it say|does it say)
according to WHO REST
  REST ,? (?:going by what WHO (?:says|said)|if you believe WHO|(?:did|does) WHO say|to hear WHO tell it)
how did WHO explain ABOUT
  how WHO (?:explained|justified|defended|accounted for) ABOUT
what did WHO tell OTHER about ABOUT
  what (?:was|were) (?:said|written) to OTHER by WHO ${ON} ABOUT
  what(?:ever)? WHO (?:told|wrote to) OTHER (?:about|on|over|after|following) ABOUT
  (?:did|has) WHO let OTHER know(?: that)? ABOUT
  what (?:was|is) WHO (?:urging|asking|telling|begging) OTHER to do ${ON} ABOUT
`);
