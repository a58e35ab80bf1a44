import { part } from "../../../pattern.ts";
import { any, SUBJECT, WHICH, words } from "./patterns.ts";

const COMING = any(
  "will, is going to, are going to, gonna, is likely to, might, is set to, are set to, would you expect to",
);
const DOING = any(`
  win, wins, top, lose, elected, get in, get on, come, take, succeed, replace, become, next,
  prevail, triumph, do well, do best,
  finish, get, be on, be chair, hold`);
const STILL = `(?:${any("ever, still, again, really, actually, also, probably, definitely, ultimately")} )*`;

/** What somebody announces, and does by choice: what was said of it can be reported. */
const PLANNED = part`
  (?:look at|look into|review|reconsider|rethink|revisit|investigate|consult|appeal|sue|apologise
  |pay|meet|write|speak|give|say|sign|join|leave|ask|call|vote|change|campaign
  |hold (?:a|an|any|its|the)|do (?:a|the|about|with|anything|something))\b
`;
/** Who is at the head of a body is elected to it; who heads what looks into something was named, as articles may tell. */
const HEADS = part`
  (?:lead|head|chair|run)(?! (?:(?:the|an?|its|this|that|any) )?(?:[a-z]+ ){0,2}?(?:
    inquiry|inquiries|review|working|investigation|panel|talks|meetings?|campaign|hustings|debate
    |commission|session|appeal|probe
  )\b)
`;
/** What comes of an election for whoever stands; by these words much else is asked as well, and is left out. */
const FARES = part`
  (?:
    win|lose|top|come|keep|retain|survive|stand|return|succeed|become|sweep|gain|increase|rise|fall
    |be(?! [a-z]+ing\b)(?! (?:at|told|asked|given|allowed|able|invited|published|discussed)\b)
    |get(?! (?:rid|involved|a (?:say|vote)|to)\b)
    |hold(?! (?:a|an|PERSON|GROUP|the|any|more|regular) (?!seat|post|job|place|nec|office|majority|chair))
    |take(?! (?:part|place|legal|action|questions|its|his|her|their|up)\b)
    |run(?! (?:the|an?|its|his|her|their)\b)
    |make (?:it|the (?:cut|ballot|shortlist|final|top|nec))
    |do(?: (?:well|badly|better|best|worse|it|so)\b|$)
  )
`;
/** A time or a place of what is planned; when somebody will win is a forecast all the same. */
const NOT_WHEN = "^(?!(?:and |but |so )?(?:when|where)\\b(?!.* (?:win|lose|be elected)\\b)).*";

/** What has not happened yet. */
export const FORECAST: readonly RegExp[] = [
  new RegExp(
    `\\b${SUBJECT} (?:will|is gonna) ${STILL}(?:${DOING}|sweep|clean up|walk it|storm it)\\b`,
  ),
  new RegExp(`\\b${WHICH}\\b.*\\b${COMING}\\b.*\\b(?:${DOING}|${HEADS})\\b`),
  new RegExp(
    `^(?!had\\b).*\\bwould ${SUBJECT} ${STILL}have ${any(`
      won, been, lost, got, made, come, beaten, topped, finished, taken, done`)}\\b|\\bwho would have\\b`,
  ),
  new RegExp(`\\b(?:any|what|much|no) chance (?:of |for |that )?${SUBJECT}\\b`),
  /^(?:so |and )?will there be\b/,
  /^(?:so |and |but )?(?:will|is|are) .+ (?:end up|going to end up|eventually|ultimately)\b/,
  words(any("who would win, who would beat, who would top, who would come out on top")),
  new RegExp(
    `\\b${any("who will, wholl, who ll, who is gonna, whom will, who shall")} ${STILL}(?:${FARES}|${HEADS}|${any(`
      replace, follow, beat, elect, choose, pick, end up, represent, join, back, vote, have, go`)})\\b`,
  ),
  // What somebody will do, and with whom, is that one's to say: where no article has those words, it is the desk's to decline.
  new RegExp(
    `\\b(?:what ${any("will, gonna, would")} ${SUBJECT} ${STILL}do|who will ${SUBJECT})\\b(?! have\\b)`,
  ),
  new RegExp(
    `${NOT_WHEN}\\b${any("will, gonna, would, wont")} ${SUBJECT} ${STILL}${FARES}\\b(?! have\\b)`,
  ),
  new RegExp(
    `\\b${any("is, are")} ${SUBJECT} ${STILL}${any(`
      going to(?! ${PLANNED}), gonna(?! ${PLANNED}), about to, likely, set to, expected, on course, on track, favourite, safe,
      in danger, finished, toast, nailed on, odds on`)}\\b`,
  ),
  new RegExp(
    `\\b${any("can, could")} ${SUBJECT} ${STILL}${any(`
      win, lose, be elected, be re elected, get in, get elected, top, survive, make it, hold on,
      come first, come top`)}\\b(?!.*\\b(?:have|had|over|because of)\\b)`,
  ),
  new RegExp(
    `(?<!\\b(?:was|were)(?: [\\w']+){0,6} )\\b${any("going to, gonna, bound to, certain to, sure to, about to")} ${any(`
      win, lose, top, be elected, get elected, get in, come first, come top, come last, happen,
      take, hold, sweep`)}\\b`,
  ),
  words(
    any(`
      predict, predicts, predicted, prediction, predictions, forecast, forecasts, forecasting,
      the odds, what odds, odds on, odds of, odds for, betting odds, bookies, bookmakers,
      betting, bet on, favourite to, favourites to, tipped to, tipped for, front runner,
      front runners, frontrunner, frontrunners, chances, chance of,
      likely winner, likely winners, likely to win, likely to be, likely to get, likely to lose,
      likely to top, likely to stand, likely to come,
      likeliest, expected to win, expected to top, expected to lose, crystal ball, looking good for,
      looking likely, a shoo in, dead cert, best placed to win, in with a shout`),
  ),
  new RegExp(
    `\\b${any("how many, how much, what share, how well")}\\b.*\\b(?:will|gonna|going to)\\b.*\\b${any(`
      win, get, take, hold, do, poll, gain, lose, receive`)}\\b`,
  ),
  new RegExp(
    `^(?:and |but |so )?${WHICH}(?: [a-z]+){0,2} (?:do|does|would|should) (?:you|we|i|people|everyone|everybody) expect (?:PERSON |GROUP |them |it )?to (?:be |get )?${DOING}\\b`,
  ),
  words(
    any("what will, what is going to, what is gonna, what would"),
    any(
      `
        happen, the result be, the outcome be, be the result, be the outcome, the turnout be,
        the result, the outcome`,
    ),
  ),
];
