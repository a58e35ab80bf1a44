import { STOOD } from "../cues.ts";
import { forms, pairs } from "./forms.ts";
import { AROUND, LOSING, NUMBERS, PEOPLE, SEATS, TAKING, WON } from "./words.ts";

const CAME = `
  occupied, occupy, occupies, filled, held, sat, made up, ${TAKING}, came, come, comes, coming,
  finished, finish, finishes, finishing, placed, place, places, placing, ranked, rank, ranking,
  position, positions, spot,
  spots, standing, ended up, end up, wound up, was in, were in, took, take, got, landed, poll,
  table, list, placings, in place, order, highest polling`;

const WITH_VOTES = `
  how many votes, what share, what percentage, with how many votes, on how many votes, votes, vote,
  how many, did, get, receive, received, got, polled, poll, total, share, percentage,
  of the vote, with, on what, gained, gain, secured, attracted, picked up, tally, score, haul,
  figure`;

const GOT = `
  ${forms(`
    attract, receive, gain, poll, score, earn, garner, amass, rack up, collect, obtain, achieve,
    pull in, secure, pick up, notch up, pull, harvest, muster, manage, accumulate, hoover up,
    draw in`)},
  got, get, gets, received, receive, won, win, secured, secure, gained, gain, polled, poll,
  attracted, picked up, pick up, took, take, had, scored, score, earned, garnered,
  amassed, racked up, drew, pulled in, collected, obtained, achieved`;

export const ROUND_ABOUT = `
  ${PEOPLE}, ${SEATS}, ${pairs("of the, out of the, among the, from the, of", NUMBERS)}, ${AROUND},
  ${CAME}, ${GOT}, ${STOOD}, ${WITH_VOTES}, field, pack, paper, of the lot, of all, tree, pile,
  ladder, heap, pecking order, league,
  performer, performing, scorer, spot, overall, out of, among, amongst, with the, went to, go to`;

const SHOWING = `
  result, performance, showing, vote, votes, tally, total, score, share, haul, count, figure,
  number of votes, polling, placed, ranked, vote share,
  percentage, support, finish, placing, position, poll, vote total, vote tally, vote count,
  share of the vote, proportion, proportion of the vote, placed candidate, candidate,
  polling candidate`;

const ALL_OTHERS = `
    everyone, everyone else, everybody, everybody else, all the others, all others, the others,
    the rest, the pack, the field, all the rest, anyone else, all comers`;

const MEASURED = `
    total, vote, tally, share, score, result, performance, votes, figure, haul, number, count,
    percentage, showing, vote share`;

export const TOP = `
  ${pairs("ahead of, above, in front of, clear of, past", ALL_OTHERS)},
  ${pairs(MEASURED, "was the highest, was highest, was the biggest, was biggest, was the largest, was largest, was the best, was best, was the greatest, were the highest, were highest, is the highest")},
  put top, put first, put at the top, put on top, rated highest, voted top, vote top, place top,
  make top, made top, ranked highest, ranked top,
   most successful, most popular, most supported, most votes of, most support,
  topped, tops, topping, top the, top of, at the top, on top, on top of, came top, come top,
  finished top, top of the poll, top spot, top scorer, top vote getter, top polling,
  top candidate, top placed, top performer, top of the table, vote getter, vote winner, top vote,
  top votes, top dog, came first, come first, comes first, coming first, placed first,
  finished first,
  was first, were first, ranked first, in first, first in, finish first, first place, first placed,
  first position, first spot, number one, number 1, no 1, no one, most votes,
  more votes than anyone,
  more votes than anybody, more votes than any other, more votes than any other candidate,
  more votes than anyone else, more votes than everybody else, more votes than the rest,
  most popular,
  most of the votes, most ballots, most support,
  highest vote, highest votes, highest number of votes, highest total, highest tally, highest score,
  highest polling, highest placed, highest ranked, highest share, highest vote share,
  highest percentage,
  biggest vote, biggest number of votes, biggest share, biggest vote share, biggest haul,
  biggest tally, biggest total, biggest score, biggest pile of votes, largest vote,
  largest number of votes, largest share, largest total, largest tally, greatest number of votes,
  greatest share, greatest vote, most first preferences,
  most first preference votes, highest number of first preferences, poll topper, poll toppers,
  poll topping, headed, heads, head of the poll, head the, led, leads, led the, lead the,
  leading the,
  leading candidate, leader of the pack, led the field, led the pack, best placed, did best,
  did the best, fared best, performed best, polled best, polled highest,
  polled most, polled the most, won most votes, out in front, in front, in pole position,
  top billing, top of the shop, top of the class, top of the pile, top of the tree, top of the heap,
  top of the pops, highest individual, highest individual vote, highest scorer, highest scoring,
  came out on top, come out on top, came out top, ended up on top, finished on top, ended up top,
  gold medal, chart topper,
  got the most, received the most, got most, attracted the most, secured the most`;

/** "Best result" alone may be one person's of several: who had it has to be asked. */
export const BEST = `
  ${pairs("best, strongest, highest, biggest, largest, top, greatest, most impressive", SHOWING)},
  best performer, best performing, strongest, best result, best of all, best one`;

export const WORST = `
  ${pairs("worst, poorest, weakest, lowest, smallest, least impressive, feeblest", SHOWING)}, worst,
  worst performer, worst performing, worst result, weakest`;

export const OF_SOMEBODY = `
  who, whose, whom, which, candidate, candidates, contender, person, member, anyone, name, in the,
  of the, for the, of all, went to, vote, votes`;

export const BOTTOM = `
  ${pairs("behind, below, under, beneath", ALL_OTHERS)},
  ${pairs(MEASURED, "was the lowest, was lowest, was the smallest, was smallest, was the was worst, were the lowest, were lowest, is the lowest")},
  put last, put bottom, put at the bottom, voted bottom, rated lowest, ranked lowest, ranked bottom,
   least successful, least supported, fewest votes of, least support, least backing from members,
  came last, come last, comes last, coming last, finished last, finish last, finishing last,
  placed last, ranked last, was last, were last, last place, last placed, in last, dead last,
  ended up last, trailed in last, rock bottom, bottom, bottom of, bottom placed, wooden spoon,
  propped up, prop up, propping up, propped, brought up the rear, bring up the rear, rear,
  fewest votes, fewest of all, fewest voters, fewest ballots, got the fewest, got fewest,
  had fewest, had the fewest, received fewest, received the fewest, took fewest, with fewest,
  with the fewest, the fewest of, won the fewest,
  least votes, least number of votes, least popular, least support, lowest vote, lowest votes,
  lowest number of votes, lowest total, lowest tally, lowest score, lowest polling, lowest placed,
  lowest ranked, lowest scoring, lowest scorer, lowest share, lowest vote share, lowest percentage,
  smallest vote, smallest number of votes, smallest share, smallest total, smallest tally,
  smallest haul, trailed, trailed in, did worst, did the worst, fared worst, performed worst,
  polled worst, polled lowest, polled least, polled fewest,
  worst placed, foot of the poll, foot of the table, at the foot, foot, tail end, tail ender,
  back of the pack, back of the field, weakest, fewer votes than anyone, fewer votes than anybody,
  fewer votes than any other, fewer votes than any other candidate, fewer votes than anyone else,
  worst, came bottom, finished bottom, brought up, last of all`;

export const RUNNER_UP = `
  ${pairs("one place, just, immediately, one spot, right, straight, directly, only just", "below the winners, behind the winners, outside the winners, below the elected, below those elected, behind those elected, behind the last winner, below the cut, below the line, outside the seats, outside the places, below the cut off")},
  first runner up, top runner up, highest runner up, elected next, next to be elected, next elected,
  next one in, next to get in, next seat, next place, an extra seat, one more seat, another seat,
  one extra seat, been one more,
  runner up, runners up, runner, first of the losers, first loser, best loser, best losers,
  best of the losers, best of the rest, highest loser, top loser, top of the losers,
  highest of the losers, highest placed loser, best placed loser, best placed of the losers,
  nearest loser, just
  missed, narrowly missed, just missed out, missed narrowly, missed out narrowly, narrowly failed,
  narrowly lost, narrowly lost out, just failed, just lost out, just lost, narrowly defeated,
  narrowly beaten, narrowly fell short, fell just short, just short, just fell short, just outside,
  just below, just behind the winners, only just missed, barely missed, first not elected,
  first of those not elected, first unsuccessful, first unsuccessful candidate,
  highest unsuccessful, highest placed unsuccessful, highest polling unsuccessful,
  best placed unsuccessful, highest losing, best losing, top losing, top unsuccessful, next in line,
  next highest, next best, next placed, nearly made it, almost made it, nearly got in,
  almost got in, nearly got on, almost got on, nearly elected, almost elected, nearly won,
  almost won, came closest, come closest, came nearest, come nearest, closest to winning,
  closest to getting,
  closest to a seat, nearest to a seat, nearest to getting, nearest miss, closest loser, near miss,
  unluckiest, unluckiest loser, unlucky loser, pipped, pipped at the post, pipped to,
  missed out by the smallest, missed by the smallest, missed out by the least,
  missed out by the narrowest, missed by the narrowest, missed out by fewest, smallest margin,
  narrowest margin, beaten into second, would have been next, first reserve, reserve,
  one place short, one place outside, one place off, just missing, narrowly missing,
  narrowest loser, narrowest defeat, agonisingly close, so near, missed the cut by,
  agonisingly short, just outside the places, just off the pace`;

export const NTH = `
    first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
    3rd, 6th, 9th`;

export const OUTSIDE = `
  ${pairs(NTH, "seat, place, spot, slot, and final seat, and final place, and last seat, clp seat")},
  without, getting, being, winning, making it, making, elected, on, in, a seat, seat, best, of the,
  losers, loser, came, those, not, out, closest, nearest, post, at the, to, final, last seat,
  last place, the cut, cut, election, unsuccessful, not elected, but, did not, quite, left, short,
  who lost, missed, line, place, by`;

export const AMONG_LOSERS = `
  ${LOSING}, without being elected, without getting elected, without winning, without getting in,
  without getting a seat, without winning a seat, without making it, not to be elected,
  not to get in, but not elected, but was not elected, not getting in, not to make it, not to win,
  were not elected, was not elected, did not get in, did not get elected, did not make it,
  not win a seat, not to get a seat, not to win a seat, non elected, outside the winners, outside`;

export const LAST_IN = `
  ${pairs("last of them, last of those, last of the nine, last of the six, last of the three, last of the lot, last one of them", "to get in, to be elected, to make it, to get on, to win a seat, elected, in")},
  last over the line, last across the line, last past the post, last one over the line,
  last elected, last to be elected, last to get in, last to get on, last to make it,
  last one elected, last one in, last person elected, last candidate elected, last person in,
  elected last, to be elected last, last of the elected, last of those elected, last of the winners,
  last winner, lowest winner, lowest placed winner,
  lowest of the winners, lowest polling winner, lowest elected, bottom of the winners, last seat,
  last of the seats, final seat, last spot, final spot, final place, last available seat,
  last available place, last remaining seat, final elected, final winner, just scraped in,
  just got in, only just got in, just made it, only just made it, barely made it, narrowly made it,
  narrowly elected,
  narrowly got in, narrowly won, scraped into, scraped onto, scraped on to, scrape in, scrape into,
  scrape onto, scrape home, squeaked into, squeaked onto, squeaked home, squeezed into,
  squeezed onto, edged on, edged onto, crept in, crept on, crept onto, crept into, only just won,
  just won, just about got in, just about made it, scraped in, scraped on, scraped home,
  scraped through, scraped the last, squeaked in, squeaked through, squeaked on, sneaked in,
  snuck in, squeezed in, squeezed through, edged in, just squeezed in,
  elected with the fewest votes, elected with fewest votes, elected with the lowest vote,
  elected with the lowest number of votes, elected with the least votes,
  won with the fewest votes, got in with the fewest votes, in with the fewest votes,
  lowest vote to win, fewest votes of those elected, fewest votes of the winners,
  fewest votes of any winner, lowest winning vote, smallest winning vote, lowest winning total,
  lowest successful, votes were needed, votes needed, votes did it take, votes did you need,
  votes would it have taken, votes it took, needed to get elected, needed to win a seat,
  enough to get elected, enough to win a seat, enough to win, votes were enough`;

export const FIRST_IN = `
    elected first, first elected, first to be elected, first one elected, first candidate elected,
    first person elected, first to get elected, first to reach the quota, first across the line,
    first over the line, first past the quota`;

export const PLACE_OF = `${CAME}, ${WON}, ${SEATS}, who, which, whose`;
