import { part } from "../../../pattern.ts";
import { ABOUT, FEELING, PIECE, SAYING, WORDS_OF } from "./verbs.ts";

const LITTLE = "(?:just|also|actually|publicly|ever|really|exactly|then|first|later)";
/** "The plan", "his claim": what is somebody's, and no verb. */
const NO_THING = "(?<!\\b(?:the|an|a|his|her|their|its|this|that) )";
const SOMETHING = "(?:any|a|an|some|the|latest|more)";
const ASKING_FOR = `(?:anything|(?:is|are|was|were) there|any|show me|give me|get me|find me|find|what is|what are|what was|what were|have you got|do you have|got)`;
const NEWS = "(?:news|headlines?|stories|articles|coverage|reporting|reports|updates?)";
const OUTLETS =
  "(?:news )?(?:outlets?|papers?|newspapers?|publications?|sites?|websites?|publishers?|media|press|blogs?)";
const HAD = part`
  (?:
    reported|report|covered|cover|interviewed|interview|spoke to|talked to|wrote|write|written|ran
    |run|carried|carry|published|publish|broke|mentioned|mention|quoted|quote|had|picked up|noted
    |featured
  )
`;

/** What somebody does by choice, and so can give a reason for. */
const DEEDS = part`
  stand|standing|run|running|resign|resigning|resigned|quit|quitting|leave|leaving|left|join
  |joining|joined|step down|stepping down|stepped down|give up|giving up|given up|decide|deciding
  |decided|choose|choosing|chosen|back|backing|backed|support|supporting|supported|oppose|opposing
  |opposed|vote|voting|voted|nominate|nominating|nominated|withdraw|withdrew|withdrawing|withdrawn|refuse
  |refusing|refused|walkout|abstain|abstaining|abstained|stay|staying|stayed
  |sign|signing|signed|boycott|boycotting|boycotted|change|changing|changed
`;

const pattern = (text: string) => new RegExp(`^${text}$`, "d");

/** What somebody said when asked. */
const WHEN_ASKED = "(?:when )?asked (?:(?:on|by|in) .+? )?(?:about|whether|if|why|over|how)";

/** What somebody said. Groups: `speaker`, `verb`, `rest` (whom to and about what), `about` (about what). */
export const SAID: readonly RegExp[] = [
  pattern(
    `${WHEN_ASKED} (?<about>.+?) what (?:did|was|has) (?<speaker>.+?) (?<verb>${SAYING})(?: back)?`,
  ),
  pattern(
    `(?<speaker>[^ ]+(?: [^ ]+){0,3}?)(?: (?:has |had )?(?:complained|spoke|spoken|talked|wrote|written|tweeted|commented|protested|joked))? (?:on|about|re|regarding) (?<about>.+?) what (?:did|does|has|have|had) (?:he|she|they|it) (?:actually |really |have to )?(?<verb>${SAYING})`,
  ),
  pattern(
    `(?:did|has|have|does) (?<speaker>.+?) (?:ever )?(?<comment>return|returned|pick up|picked up|take|taken|acknowledge|acknowledged|ignore|ignored) (?<about>.+ (?:calls?|messages?|emails?|questions?|requests?)(?: (?:for|about|on|over) .+)?)`,
  ),
  pattern(
    `(?:did|has|have) (?<speaker>.+?) (?<comment>give|given|offer|offered|provide|provided|send|sent) (?<listener>.+?) (?:${SOMETHING} )(?:comment|statement|quote|reply|response|answer)(?: (?:${ABOUT}) (?<about>.+))?`,
  ),
  pattern(
    `what (?:is|was|are|were) (?<speaker>.+?) (?:said|reported|alleged|understood|supposed|claimed) to have (?<verb>${SAYING})(?: (?<rest>.+))?`,
  ),
  pattern(
    `what (?:(?:will|would) (?<speaker>.+?)|(?:is|are|was|were) (?<speaker>.+?) (?:going|planning|intending|meaning) to|(?:does|do|did) (?<speaker>.+?) (?:(?<verb>want|hope)|plan|intend|mean|promise) to) do(?: (?:about|with|to|next|now(?! that)|instead))*(?: (?<about>.+))?`,
  ),
  pattern(
    `(?:what|which) (?<more>[^ ]+(?: [^ ]+){0,7}?) (?:(?:is|are|was|were) (?<speaker>.+?) (?:going|planning|intending|hoping) to|(?:does|do|did) (?<speaker>.+?) (?:plan|intend|mean) to) (?<verb>${SAYING}|change|scrap|abolish|move|table)(?: (?<rest>.+))?`,
  ),
  pattern(
    `(?:is|are|was|were) (?<speaker>(?!(?:there|it|this|that|the|any|anyone|anybody|who) ).+?) (?:really )?(?:going|planning|intending|hoping|trying) to (?<about>(?!stand\\b|run\\b|win\\b|be\\b).+)`,
  ),
  pattern(
    `(?:what|wot|when|where|whom?|why|(?:by|until|since) when(?! .+ (?:have|has|had) to ))(?: else| more| exactly| things?)? (?:did|does|do|has|have|had|will|would) (?<speaker>.+?) (?:${LITTLE} )*(?:have to )?${NO_THING}(?<verb>${SAYING})(?: (?<rest>.+))?`,
  ),
  pattern(
    `(?:on |in |to |at )?(?:what|which) (?<more>[^ ]+(?: [^ ]+){0,4}?) (?:did|does|do|has|have|had) (?<speaker>.+?) (?<verb>${SAYING})(?: (?<rest>.+))?`,
  ),
  pattern(
    `what (?:made|makes|led|prompted|drove|persuaded|convinced|got) (?<speaker>.+?) (?:to )?(?<about>(?:start|begin|stop|give up|decide|want|change|write|publish|quit|resign|stand|run|leave|join|back|oppose|support|speak|vote|turn|put|take|set)(?:ing|ting)?\\b.*)`,
  ),
  pattern(`what (?:did|does|do|has|had) (?<speaker>.+?) (?:make|made) of (?<about>.+)`),
  pattern(
    `what (?:would|will) (?<speaker>.+?) (?<about>(?:change|scrap|abolish|keep|improve|do differently)(?: .+)?)`,
  ),
  pattern(
    `why (?:is|was|are|were) (?<speaker>.+?) (?:so |very |still )?(?:against|opposed to|in favour of|(?<!(?:ed|en|out|off|up|down|good|bad|ready|important|responsible) )for|not in favour of|not keen on|keen on|suspicious of|wary of|unhappy (?:about|with)|worried about|angry (?:about|with|at)) (?<about>.+)`,
  ),
  pattern(
    `how (?<more>[^ ]+(?: [^ ]+){0,2}?) (?:did|does|do|has|have|had) (?<speaker>.+?) (?<verb>${SAYING})(?: (?<rest>.+))?`,
  ),
  pattern(
    `what (?:${WORDS_OF}) (?:did|does|has|have) (?<speaker>.+?) (?:give|gave|given|offer|offered) (?:to )?(?<listener>(?!(?:${ABOUT}|to|for|why|when|after|before|during|following|in|at|last|this|publicly|yesterday|then)\\b).+?) (?:${ABOUT}|for|why) (?<about>.+)`,
  ),
  pattern(
    `what (?:${WORDS_OF}) (?:did|does|has|have) (?<speaker>.+?) (?:give|gave|given|make|made|issue|issued|offer|offered|send|sent|post|put out)(?: (?:to )?(?<about>.+))?`,
  ),
  pattern(
    `(?:did|does|has) (?<speaker>.+?) (?:statement|response|reaction|reply|message|tweet|speech|letter)(?: (?:on|about|to|after|following) .+?)? (?<verb>mention|mentions|say|says)(?: anything| something)?(?: (?<rest>.+))?`,
  ),
  pattern(
    `how (?:did|does|do|has|have) (?<speaker>.+?) (?<verb>react|respond|reply|reacted|responded|replied|describe|explain|answer|answered|take|taken|see|view|greet|receive|defend|justify|account for|excuse|put|feel|sum up|want|wish|propose|suggest|expect|hope)(?: (?:about|to) )?(?: ?(?<rest>.+))?`,
  ),
  pattern(
    `(?:${ASKING_FOR} )*(?:the )?(?<speaker>.+?) (?:own )?(?:message|advice|(?<verb>warning)|appeal|plea|instructions?) (?:to|for) (?<listener>[^ ]+(?: [^ ]+){0,2}?)(?: (?:about|over|on|regarding|concerning|after|when|following|before) (?<about>.+))?`,
  ),
  pattern(
    `what (?:is|was|are|were) (?<speaker>(?!.+ (?:${WORDS_OF}) (?:to|on|about|over|after) .+ warning).+?) (?<verb>looking forward|hoping|asking|calling|planning|pushing|pressing|arguing|promising|demanding|proposing|suggesting|offering|warning|complaining|worried|unhappy|pleased|angry|sorry)(?: (?:to|for|of|about|with|at|that))*(?: (?<about>.+))?`,
  ),
  pattern(
    `(?:on |in |to |at )?(?:what|which) (?<more>[^ ]+(?: [^ ]+){0,5}) (?:is|was|are|were) (?<speaker>.+?) (?<verb>looking (?:forward|ahead)|hoping|asking|calling|pushing|arguing|demanding|warning|complaining|talking)(?: (?:to|for|of|about|at))?`,
  ),
  pattern(
    `(?:was|were|is|are|did|does) (?<speaker>.+?) (?:feel |sound |seem |look |happen to be )?(?<verb>${FEELING})(?: (?:that|with|about|by|at|to|of|over|when))?(?: (?<about>.+))?`,
  ),
  pattern(
    `(?<speaker>(?!(?:who|which|what|how|when|why|where|did|was) ).+?) (?:what|how) (?:did|does|do|has|have|was|is|were) (?:he|she|they|it) (?<verb>${SAYING}|react|looking forward|hoping|asking|calling)(?: (?<rest>.+))?`,
  ),
  pattern(
    `(?:did|has|have|does|do) (?<speaker>.+?) (?:${LITTLE} )*(?<verb>${SAYING})(?: anything| something)?(?: (?<rest>.+))?`,
  ),
  pattern(
    `(?:${ASKING_FOR} )*(?:${SOMETHING} )*(?:${WORDS_OF}) (?:of|from|by) (?<speaker>.+?)(?: (?:to|on|about|over|regarding|concerning|after|when|following|of|at|re) (?<about>.+))?`,
  ),
  pattern(
    `(?:${ASKING_FOR} )*(?:the )?(?<speaker>.+?) (?:own )?(?:explanation|reasons?|excuse|justification|defence) for (?<about>.+)`,
  ),
  pattern(
    `(?:${ASKING_FOR} )*(?:the )?(?<speaker>.+?) (?:own )?(?:${WORDS_OF})(?: (?:to|on|about|over|regarding|concerning|after|when|following|of|at|re) (?<about>.+))?`,
  ),
  pattern(
    `what (?:has been|have been|was|is) (?<verb>said|written|tweeted|announced|claimed) by (?<speaker>.+?)(?: (?:${ABOUT}|after|to) (?<about>.+))?`,
  ),
  pattern(
    `(?:did|has|have|does) (?:.+?) (?<comment>get|got|have|had|obtain|obtained|receive|received|carry|print|run) (?:${SOMETHING} )?(?:${WORDS_OF}) (?:from|by|out of) (?<speaker>.+?)(?: (?:${ABOUT}) (?<about>.+))?`,
  ),
  pattern(
    `(?:did|has|have|could|was|were) (?<listener>.+?)(?<!\\b(?:an?|any|the)) (?:manage to |able to |get to )?(?<comment>speak to|speak with|talk to|reach|contact|get hold of|hear from|hear back from|interview|get through to|get an answer from|get an answer out of) (?<speaker>.+?)(?: (?:${ABOUT}) (?<about>.+))?`,
  ),
  pattern(
    `(?<about>(?:what|why|how|who|when|where|which|did|is|was|does) .+?) according to (?<speaker>.+)`,
  ),
  pattern(
    `according to (?<speaker>.+?) (?<about>(?:what|why|how|who|when|where|which|did|is|was|does) .+)`,
  ),
  pattern(
    `why (?:is|was|are|were|did|does|has|had|could|can|will|would)(?: not)? (?<speaker>.+?) (?:not )?(?:been )?(?<about>(?:${DEEDS})\\b.*)`,
  ),
  pattern(`what (?<speaker>.+?) (?<verb>${SAYING})(?: (?<rest>.+))?`),
  pattern(
    `(?<speaker>.+?) (?<verb>said|told|wrote|tweeted|announced|warned|argued) what(?: (?<rest>.+))?`,
  ),
];

/** Who said something: there is no speaker to begin with. Group `aside`: what it was said of, which an article may call otherwise. */
export const WHO_SAID: readonly RegExp[] = [
  pattern(
    `(?:and )?who (?<verb>criticised|criticises|condemned|attacked|mocked|ridiculed|slammed|dismissed|dismisses|described|describes|called|calls|branded|brands|dubbed|dubs|labelled|labels|likened|likens|compared|compares|wrote off|portrayed|summed up|denounced|condemned|hailed) (?<aside>.+?) (?:as|to) (?<about>(?:(?:a|an|the|being) )?.+)`,
  ),
  pattern(
    `(?:and )?who (?<verb>called|calls|branded|brands|dubbed|dubs|labelled|labels) (?<aside>(?:the|this|that|his|her|their) [^ ]+) (?<about>(?!(?:on|for|in|off|out|at|about|over|after|before|by|to|of|and|that) )[^ ]+ .+)`,
  ),
  pattern(
    `(?:and )?who (?:came up with|coined|used|invented|dreamt up|made) (?:the |that )?(?<about>.+?) (?:jibe|line|phrase|nickname|label|quip|joke|description|comparison|expression|image)(?: (?:about|for|of|on) (?<aside>.+))?`,
  ),
  pattern(
    `(?:${ASKING_FOR} )*(?:the )?(?:reactions?|responses?|comments?|quotes?|statements?) (?:to|on|about|after|over) (?<about>.+)`,
  ),
  pattern(
    `what (?:did|do|have|has) (?:people|they|everyone|others|anyone|anybody|candidates|politicians|the candidates) (?<verb>${SAYING})(?: (?<rest>.+))`,
  ),
  pattern(
    `(?:and )?(?:who|which (?:of (?:them|these|those)|(?:\\S+ ){0,2}?(?:person|people|speakers?|candidates?|politicians?|members?|mps?|peers?|leaders?|ministers?|councillors?|bosses|boss|officials?))|whom?) (?:else |first |was it that |was it who |is it that )?(?<verb>${SAYING})(?: (?<rest>.+))`,
  ),
  pattern(
    `(?:and )?who (?:was|were|is|are|felt|seemed|sounded|said (?:he|she|they) (?:was|were)) (?:so |very |rather )?(?:${FEELING})(?: (?:that|with|about|by|at|to|of|over|when))? (?<about>.+)`,
  ),
  pattern(`whose (?:${WORDS_OF}) (?:was|were|is|are) (?<about>.+)`),
  pattern(
    `who (?:used|coined|uttered|chose) (?:the |these |those )?(?:words?|phrase|term|expression|line|quote)(?: of)? (?<about>.+)`,
  ),
  pattern(
    `(?:who|which of (?:them|these|those)) (?:spoke|talked|referred|wrote|went on|boasted|joked) (?:of|about|to) (?<about>.+)`,
  ),
  pattern(
    `who (?:was|were|has been|have been|got) (?<verb>warned|told|urged|asked|accused|praised|thanked|blamed|criticised|congratulated|called)(?: (?<rest>.+))`,
  ),
];

/** Whose words an article has. Group: `about`. */
export const QUOTED: readonly RegExp[] = [
  pattern(
    `(?:who|whom|which people|whose words|who all) (?:does it |do they |is |are |was |were |gets |get |got |has been |have been )*(?:quoted|quotes?)(?! as| saying)(?: (?:in|on|by|about))?(?: (?<about>.+))?`,
  ),
  pattern(`who (?:speaks|spoke|talks|is interviewed|was interviewed)(?: (?:in|on) (?<about>.+))?`),
];

/** `/nec said` with what follows it. */
export const SAID_LINE = pattern(
  "said (?<speaker>.+?)(?: (?:on|about|over|re|regarding) (?<about>.+))?",
);

/** Everybody else who said something about what was last asked. */
export const OTHERS_SAID = pattern(
  `who else(?: (?:has |have )?(?:${SAYING}|spoke|quoted))?(?: (?:about|on|to) (?:it|that|this))?`,
);

/** The last question again, of somebody or something else: "what about Parker?". */
export const AGAIN = pattern("(?:what|how) about (?<about>.+)|(?:and )?(?<speaker>.+)");

/** A name and a subject in note form. */
export const NOTE = pattern(`(?<speaker>.+?) (?:on|re|regarding|about|over) (?<about>.+)`);

/** Which publishers had something. */
export const WHICH_OUTLETS: readonly RegExp[] = [
  pattern(
    `(?:which|what|whose|how many)(?: of the)? ${OUTLETS} (?:have |has |had |did |also )*${HAD}(?: on| about| of)?(?: (?:a|the) (?:story|stories|article|piece|news|report)(?: ${ABOUT})?)?(?: (?<about>.+))?`,
  ),
  pattern(
    `who (?:has |had |else )*(?:(?:reported|covered|broke|published)(?: on| about)?|(?:wrote|written) (?:on|about))(?: (?:the|a) (?:story|news|article|piece)(?: (?:${ABOUT}))?)? (?<about>.+)`,
  ),
  pattern(
    `where (?:was|were|has|have|is) (?<about>.+?) (?:been )?(?:reported|covered|published|written about|written up)`,
  ),
  pattern(
    `(?:which|what) (?:articles|stories|reports) (?:are there |mention |name |cover |were there )(?:${ABOUT} )?(?<about>.+)`,
  ),
];

/** Who brought something out: an article may say so of another. */
export const BROUGHT_OUT: readonly RegExp[] = [
  pattern(
    `(?:which|what|whose) ${OUTLETS} (?:first |originally )?(?:(?:(?:has|had|have) )?(?:seen|saw|had sight of)|brought|broke|revealed|exposed|uncovered|disclosed|reported first|first reported|got hold of|obtained|published first|first published|dug up)(?: the (?:story|news) (?:of|about|on))? (?<about>.+?)(?: to light| first)?`,
  ),
  pattern(
    `who (?:first )?(?:broke|had) (?:the )?(?:story|news|scoop)(?: first)?(?: (?:${ABOUT}|that|in))? (?<about>.+)`,
  ),
  pattern(
    `who (?:was|were) (?:the )?first to (?:report|reveal|break|publish|disclose)(?: (?:the )?(?:story|news)(?: (?:${ABOUT}|that))?)? (?<about>.+)`,
  ),
  pattern(
    `who (?:first )?(?:revealed|exposed|uncovered|disclosed|brought) (?<about>.+?)(?: to light)?`,
  ),
];

/** Stories. */
export const NEWS_OF: readonly RegExp[] = [
  pattern(
    `(?:${ASKING_FOR} )*(?:the |any |all |some )*(?:latest|newest|most recent|recent|new|today|current|breaking|last)?(?: |^)?${NEWS}(?: (?:${ABOUT}|for|from|with|involving) (?<about>.+))?`,
  ),
  pattern(
    `(?:${ASKING_FOR} )*(?:the )?(?:latest|newest|new|happening|going on)(?: with| on| about| for| from| regarding) (?<about>.+)`,
  ),
  pattern(
    `(?<about>(?!(?:what|who|whom|how|why|when|where|which|did|does|do|has|have|was|were|is|are) ).+?) (?:latest |recent |in the )?(?:news|headlines|latest|stories)`,
  ),
  pattern(
    `what (?:has|have) been (?:published|written|reported)(?: (?:lately|recently|of late))? (?:${ABOUT}) (?<about>.+?)(?: (?:lately|recently|of late))?`,
  ),
];

/** What one article says. Groups: `about`; the publisher has been taken out already. */
export const SUMMARY: readonly RegExp[] = [
  pattern(
    `(?:(?:can|could|would) you )?(?:please )?(?:summarise|summarize|sum up|recap|condense|(?:give me |what is )?(?:a |the )?(?:short |brief |quick )?(?:summary|gist|outline|recap|précis|key points|main points) of|tldr|tl dr)(?: the| that| this)?(?: (?:${PIECE}|one))?(?:(?: (?:${ABOUT}|from|in))? (?<about>.+))?`,
  ),
  pattern(
    `what (?:does|did|is in|was in|is) (?:the|that|this) (?:${PIECE})(?: (?:say|report|about|cover))?(?: (?:${ABOUT}) (?<about>.+))?`,
  ),
];

/** What is left of a question for one publisher's article when that is taken out: "what's in … about …". */
export const OF_ONE = pattern(
  `(?:what (?:is|was|does|did|are)(?: in)?(?: (?:say|report|cover|tell us))?)?(?: ?(?:${ABOUT}) (?<about>.+))?`,
);

/** What one publisher had of something, to be summed up: "summarise what … reported about …"; the publisher has been taken out. */
export const SUMMARY_OF_WHAT = pattern(
  `(?:(?:can|could|would) you )?(?:please )?(?:summarise|summarize|sum up|recap|give me the gist of|outline) what (?:(?:(?:diary|column|article|story|piece|report|blog|website|paper|interview) )?(?:has |have |had )?(?:reported|report|reports|wrote|writes|said|says|published|had|carried)(?: to say)?) (?:${ABOUT}) (?<about>.+)`,
);

/** What was reported. Groups: `facet`, `about`. */
export const REPORTED: readonly RegExp[] = [
  pattern(
    `what (?:was|is|has been|were|did|does|do)(?: (?:it|they))? (?:reported|said|written|published|report|reporting)(?: (?:${ABOUT}))(?: the (?<facet>backing|result|claims) of)? (?<about>.+)`,
  ),
];
