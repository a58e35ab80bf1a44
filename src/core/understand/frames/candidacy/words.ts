import { ELECTED, LOST, VOTES } from "../cues.ts";
import { pairs } from "../result/forms.ts";

/** Verbs with votes as their object. */
export const GOT = `
  net, nets, netted, netting, hoover up, hoovered up, scoop, scooped, land, landed,
  get, gets, got, getting, receive, receives, received, receiving, poll, polls, polled, polling,
  win, wins, won,
  winning, had, take, takes, took, taken, taking, secure, secured, securing, attract, attracted,
  pick up, picked up,
  pull in, pulled in, pull, pulled, rack up, racked up, notch up, notched up, notch, amass, amassed,
  chalk up,
  chalked up, garner, garnered, muster, mustered, manage, managed, manages, manage to, collect,
  collected, rake in,
  raked in, attain, attained, achieve, achieved, bag, bagged, record, recorded, earn, earned,
  clock up, clocked up,
  draw, drew, drawn, command, commanded, land, landed, reach, reached, obtain, obtained, gather,
  gathered, hit, cast,
  went to, go to, gone to, came in, credited, brought in, bring in, put up, end up with,
  ended up with, ended up,
  end up, finish with, finished with, return, returned, earn, come away with, came away with,
  walk away with,
  walked away with, claim, claimed, counted, make, made, gain, gained`;

/** Words that ask for a figure. */
export const ASKED = `
  how many, how much, what, total, exact, exactly, precise, precisely, number, numbers, figure,
  figures, score, tally,
  count, size, level, amount, sum, how big, how large, how high, how well, final, overall, official,
  actual, declared,
  announced, result, was there, were there`;

/** What a question is wrapped in: that it is to be confirmed, that somebody wonders, that it was heard. */
export const WRAPPED = `
  state, give, provide, supply, specify, true, is it true, correct, right, in thinking, thinking,
  sure, certain, confirm, confirmed, check, checking, double
  check, verify, wonder, wondering, curious, grateful, appreciate, interested, interest,
  love to know, keen, know, say,
  remember, recall, recollect, heard, hear, read, told, believe, thought, impression, under, seem,
  seems, apparently,
  supposedly, surely, presumably, gather, understand, understanding, somebody, someone, says,
  or not, eh, no, yes, wonder if, wondering if, know if, check if, confirm if, say if, tell me if,
  see if, remember if,
  find out if,
  out of interest, quick question, question, help, work out, find out, sorry, wait, well, oh, tell,
  fact, case, in fact,
  as it happens, happen, happened, happen to know, idea, any idea, memory, memory serves,
  if memory serves, details,
  background, note, for a piece, for an article, story, piece, article, writing, fact checking,
  mate, folks, team, guys,
  cheers, ta, afternoon, morning, evening, good, thank, if so, back, then, back then, that time,
  that year, year, time,
  occasion, that day, on the day, day, when all, when all the, when the, when she, when he,
  when they, when votes, when it, all, come the, when it came, when it came to, came
  to it, if any, any, at all, once, votes were counted, counted, count, counting, dust, settled,
  would say, how about,
  what about, regarding, concerning, re, simply, quite, even, please could, after all, figure for,
  mean, meant,
  campaign, candidacy, bid, attempt, try, tilt, run, performance, candidate, candidates, contender,
  name, called,
  for the record, at that, there, officially, anywhere, nowhere, remotely, somewhere, roughly,
  approximately, down as, written,
  listed as, listed, recorded as, noted, put down, apparently`;

/** The body, its seats and its ballots: which of them is meant comes from marks. */
export const PLACED = `
  seat, seats, a seat, place, places, spot, spots, berth, slot, section, vote, poll, polls, polling,
  ballot, ballots,
  committee, executive, ruling body, body, party, members, membership, member, rep, reps,
  representative,
  representatives, post, position, job, role, field, list, running, contest, contests, race,
  election day, internal,
  constituency, labour, labours, ruling, national, conference, annual, people, person, one, paper,
  ballot paper,
  election, electoral college, electoral, college`;

/** Getting on to the committee, in every way that people say it. */
export const GOT_IN = `
  ${ELECTED}, success, a success, victory, triumph, triumphed, triumphant, prevail, prevailed,
  succeed, succeeded, get back on, got back on,
  get on, got on, getting on, get onto, got onto, getting onto, get back in, got back in,
  came through, come through,
  make the cut, made the cut, made it on, make it on, made it onto, make it onto, make it through,
  made it through,
  reelected, re elected, reelection, re election, retain, retained, retaining, keep, kept, keeping,
  hold on, held on,
  holding on, hang on, hung on, clung on, cling on, hold onto, held onto, hold her, hold his,
  held her, held his, hold it, held it, keep it, kept it, retain it, retained it, defend,
  defended, defending, stay on, stayed on, staying on, grab, grabbed, seize, seized, nab, nabbed,
  clinch, clinched,
  chosen, voted in, voted on, voted onto, voted back, squeak, squeaked, squeeze, squeezed, scrape,
  scraped, sneak, sneaked,
  sail, sailed, breeze, breezed, cruise, cruised, romp, romped, over the line, past the post,
  home and dry, electing,
  winning, getting in, getting elected, gaining, among the elected, among those elected,
  one of those elected, one of the
  elected, take a seat, took a seat, secure a seat, secured a seat, get a seat, got a seat,
  gain a seat, land a seat,
  landed a seat, claim a seat, get a place, got a place, secure a place, secured a place,
  take a place, took a place,
  any luck, any joy, have luck, in luck, have any luck, had any luck, was it enough,
  was that enough, were they enough, was this enough, enough for a seat, enough for a place,
  enough to get in,
  good enough for a seat, the last seat, last seat, final seat, the seat, in or out, elected or not,
  yes or no, win or lose, won or lost, in or not,
  on or off, or out, enough votes, enough to`;

/** Not getting on to it. */
export const LEFT_OUT = `
  ${LOST}, losing, lost out, lose out, losing out, defeat, defeats, unseat, unseated, oust, ousted,
  ousting, dethroned,
  knocked off, knocked out, voted off, voted out, kicked off, thrown off, thrown out, dumped,
  booted off, booted out,
  turfed out, turfed off, kicked out, swept away, swept off, toppled, displaced, rejected, fail,
  fails, failing, failure,
  fall short, fell short, falling short, fallen short, come up short, came up short, miss, misses,
  missed, missing, lose
  her, lose his, lose their, lost her, lost his, flop, flopped, bomb, bombed, crash out,
  crashed out, also ran, empty
  handed, no luck, no joy, out of luck, wiped out, blow it, blew it, bow out, bowed out,
  one of the losers, among the losers, thrashed, hammered,
  trounced, routed, walloped, not get, not getting, not elected, not re elected, not reelected,
  beaten, beat`;

/** Small words that go with either. */
const ASIDE = `
  onto, in, on, on to, back in, back on, back, through, cut, re, return, remain, remained, home,
  the line, hold, held, holding,
  making, make, made, capture, captured, join, joined, joining, picked, enter, out, off, down,
  went down, go down, going
  down, short, narrowly, comfortably, easily, clearly, just, barely, handily, outright, marginally,
  heavily, badly,
  convincingly, decisively, eventually, ultimately, finally, manage to, managed to, able, able to,
  enough, good enough`;

/** Getting in or not, with what goes with it. */
export const IN_OR_OUT = `${GOT_IN}, ${LEFT_OUT}, ${ASIDE}`;

/** Where somebody came. */
export const CAME = `
  place, position, rank, come, comes, came, coming, finish, finishes, finished, finishing, placed,
  placing, placement,
  ranked, ranking, end up, ended up, wind up, wound up, top, tops, topped, topping, head, headed,
  heading, lead, led,
  leading, ended, end, standing, fetch up, fetched up, land, landed, rankings, pecking order, table,
  list, order, league
  table, leaderboard, slot, spot, up, sat, fall, fell, trail in, trailed in, trailed, trailing,
  rock bottom, bottom,
  places, dead last, last placed, first placed, runner up, second placed, winner, poll topper,
  top spot, number one,
  on top, at the top, in front, propping up, prop up, propped up, wooden spoon`;

/** Any place a question may suppose: the answer says the one that is known. */
export const NTH = `
  first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
  thirteenth,
  fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, 1st, 2nd, 3rd,
  4th, 5th, 6th, 7th,
  8th, 9th, 10th, 11th, 12th, 13th, 14th, 15th, 16th, 17th, 18th, 19th, 20th, 21st, 22nd, 23rd,
  24th, 25th, 26th,
  last, dead last, final, half, top half, bottom half, top three, bottom three, near, near the,
  close to, above,
  below, high, low, highly, higher, lower`;

export const VOTED = `
  ${VOTES}, voter, voters, voted, voted for, vote for, voting, tally, score, scored, scoring,
  scores, vote count, haul, votes cast for,
  numbers, figure, figures, ballot papers, crosses, popular vote`;

export const SHARED =
  "share, percentage, per cent, percent, proportion, fraction, pct, vote share, slice";

/** Doing well or badly, and seeing somebody do so. */
export const DID = `
  fare, fared, faring, perform, performed, performing, performance, showing, outcome, leave, leaves,
  left, see, saw, seen,
  give, gave, given, bring, brought, place of, do, did, done, doing, better, worse, well, badly,
  poorly, strongly, go, went, go
  for, went for, turn out, turned out, work out, worked out, pan out, end, ended, come out,
  came out, emerge, emerged, mark, how low, how high, low, high, lower, higher,
  attract, how strong, how weak, how poor, stand, stood, standing, ran, run, stands, up for,
  on offer, contested, fought, running`;

/** Words of colour and of count, none of which changes what the fact is. */
export const COLOUR = `
  narrow, narrower, extent, to what extent, only just, just about, by a whisker, by the skin of,
  automatically, still, smash, smashed, smash it, smashed it, storm, stormed, walk, walked, crush,
  crushed,
  strong, strongly, weak, weakly, poor, decent, respectable, impressive, impressively,
  disappointing, disappointingly, huge,
  tiny, big, small, large, modest, healthy, solid, sizeable, massive, mere, landslide, shock,
  surprise, surprisingly, upset, pile,
  heap, class, field, pack, bunch, night, polling day, results day, voting, closed, voting closed,
  polls closed, when voting closed,
  when polls closed, announced, declared, published, one, two, three, four, five, six, seven, eight,
  nine, ten, eleven, twelve,
  dozen, over, again, time around, this time, in that, that one, of those, of these, those, these,
  actually, truly, genuinely,
  formally, personally, individually, herself, himself, themselves, own, famous, famously,
  popular vote, bid for, chance,
  exactly how, same, altogether there, sort, kind, type, way, rate, far, along, apiece, in it, much,
  a lot, lot, bit`;

/** Said of how somebody did, and of what came of it, in any words. */
export const ANY_OUTCOME = `
  ${GOT}, ${ASKED}, ${WRAPPED}, ${PLACED}, ${IN_OR_OUT}, ${CAME}, ${VOTED}, ${DID}, ${COLOUR}, how,
  where, does, not, or, nor`;

/** A question about many contests, or about more than one person's own result. */
export const MORE_THAN_ONE = `
  most often, total votes, in total, altogether, combined, put together, added together, in all,
  best, compare,
  compared, all elections, all contests, each round, each stage`;

export const WHO = "who, whom, whose, which";

/** Of a vote in which a seat was kept or lost, and not of how many votes. */
export const SEAT_KEPT = pairs(
  `
    hold on to, held on to, hold onto, held onto, hold, held, keep, kept, retain, retained, lose,
    lost, regain, regained`,
  "her seat, his seat, their seat, the seat, a seat, her place, his place, their place",
);
