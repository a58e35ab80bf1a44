import { WRAPPED } from "../candidacy/words.ts";
import { ELECTED, LOST } from "../cues.ts";
import { forms, pairs } from "./forms.ts";

const RIVALS = `
  competition, the competition, rivals, rival, all rivals, all comers, opposition, the opposition,
  challenge, challenges, challengers, challenger,
  opponents, opponent, off competition, off the competition, the field, all the others, the rest,
  everyone else, a rival, one rival, the other candidate,
  the other candidates, other candidates, the others`;

/** Getting hold of a seat. */
export const TAKING = `
  ${forms(`
    snatch, grab, nab, bag, land, claim, capture, secure, clinch, pocket, scoop, gain, earn,
    collect, net, swipe, pinch, obtain, acquire, gather, seal,
    pick up, carry off, walk off with, walk away with, snap up, wrap up, sew up, end up with,
    finish up with, end up on, finish up on, notch up, pull off, rake in, mop up, hoover up,
    scoop up, lock up, notch`)},
  ${pairs("win, wins, won, winning, take, takes, took, taken, taking, get, gets, got, getting, seize, seizes, seized, seizing", "the, a, it, that, back the")},
  seize, seized, seizing, take, takes, took, taken, taking, took up, took home, came away with,
  come away with, ran away with, run away with, got hold of, get hold of,
  got hands on, go to, went to, goes to, gone to, going to, fell to, fall to, stole, steal, stolen`;

/** What those who vote do with those they want. */
const CHOOSING = `
  ${forms("select, pick, elect, return, prefer, favour, pick out, plump for, opt for, vote in, vote on, vote onto, vote through, vote for, install")},
  chosen, choose, chose, chooses, choosing, send, sent, sends, sending, voted on to, went for,
  go for, put in, put on, put onto, sent to, sent to the`;

/** Who was elected, in every way that people say it. */
export const WON = `
  ${pairs("beat off, saw off, see off, fought off, held off, fended off, overcame, overcome, defeated, beat, beating", RIVALS)},
  ${ELECTED}, ${TAKING}, ${CHOOSING},
  ${forms("prevail, triumph, emerge, end up as, finish up as, emerge as, squeak in, sail in, romp home, sail through, waltz in, walk in, breeze in, sneak in, scrape in, squeeze in, come through")},
  victory, victories, winning side, successes, success, winning, gets in, getting in, getting on,
  gets on, got on to, got onto, got on board,
  ${pairs("make it, made it, makes it, making it", "on, in, onto, on to, through, to, over the line")},
  make the cut, made the cut, made the grade, over the line, past the post,
  home and dry, victor, victors, triumphant, came through, succeed, succeeded, succeeds, succeeding,
  came out as, came out the winner, came out on top,
  ${pairs("came out, come out, comes out, ended up, end up, finished, finish, emerged, came off, comes off", "ahead, in front, the winner, a winner, the winners, victorious, best, better, the better, on the winning side, winner, winners")},
  ${pairs("edged, nicked, sneaked, shaded, won, took, stole, bagged, sealed, landed, swung, carried, got", "it, the contest, the race, the prize, the day")},
  win through, won through, elevated to, electees,
  became, become, becomes, becoming, get a seat, got a seat, got a place, carried the day,
  wound up as, wind up as, wound up on, wind up on,
  swept, sweep, who was it, who is it, who got it, who got, who gets, who has got, took office,
  entrusted, ended up in, elections to, seats on, a seat on`;

/** Who stood and was not elected. */
export const LOSING = `
  ${LOST}, ${forms("miss, fail, flop, reject, lose out, miss out, crash out, bomb")},
  ${pairs("fall, fell, fallen, falling, come, came, coming, came up, come up, left", "short, short of")},
  short of, loses, losings, lost out, losing out, lost out on,
  was out, were out, who was out, defeat, defeats, unelected, shut out, frozen out, dashed,
  hopes dashed, came off worse, lost the, went down, went down to defeat, disappointment,
  disappointed, vanquished, on the wrong end,
  ones who lost, those who lost, left out, turned away, out of luck, no luck, on the losing side,
  losing side, missed the cut, missed the boat, rejected by, also ran, also rans,
  ${pairs("came away, went home, went away, left, come away, go home, end up, ended up, finished", "empty handed, with nothing, without a seat, seatless")},
  empty handed, did not get a look in, thwarted, rebuffed, snubbed, spurned, passed over,
  overlooked, not rewarded, trounced,
  ${pairs("not, never", "successful, victorious, chosen, elected, voted in, returned, among the winners, among those elected, one of the winners, get a seat, win a seat, gain a seat, secure a seat, get a place, get on, get onto, get on to, make the cut, get voted in, get elected, get over the line, get through, prevail, win, make it, get in, succeed, make it on, make it onto, be elected, get picked, get chosen, winning, picked")}`;

const FORWARD = `
    themselves forward, their names forward, their name forward, their hats in, their hat in,
    themselves up, their name down, their names down, her name forward, his name forward`;

/** Standing for election, beyond the verbs that all kinds of question share. */
export const STANDING = `
  how many names, number of names, names were on, names appeared, names were there, names made it,
  rivals, rival, opposition, competitors, competitor, competition, opponents, up against, went up,
  go up, nominees, sets of candidates, offered, on offer, stood for, stood against, involved,
  taking on, declared candidates,
  ${forms("face, pit, pit against, compete, contest, battle, battle it out, fight, fight it out, fight over, slug it out, participate, vie, try, seek, bid, enter, apply, put in for, offer themselves, line up")},
  ${pairs("put, putting, puts, threw, throw, throwing", FORWARD)}, put forward, put up,
  ${pairs("threw, throw, throwing, threw in", "their hat, their hats, his hat, her hat, a hat")},
  hat, hats, the ring, ring, hat into, hats into,
  in the running, in the race, in the field, in the frame, in the mix, in contention, in the hunt,
  on the paper, on the ballot paper, on the ballot, runners and riders, runners, riders, field,
  lineup, went head to head, go head to head, head to head, toe to toe, squared up, square up,
  went up against, go up against, squaring up,
  contender, contenders, candidate, candidates, candidacy, candidacies, hopeful, hopefuls, entrants,
  entries, participants, contestants, contestant, challengers, aspirants, applicants, names on,
  took part, take part, taking part, taken part, took on, fought, fought it out, fought over,
  battling, up for election, up for it, up for, sought, sought election, seeking election,
  went for the, go for the, going for the, gone for the, going,
  choices, options, choice, choose from, choose between, pick from, pick between, stands,
  contestants for, at stake`;

/** Those a contest is about, where that they are people is already plain. */
export const PEOPLE = `
  people, person, persons, candidate, candidates, contender, contenders, hopeful, hopefuls, nominee,
  nominees, member, members, rep, reps,
  representative, representatives, names, name, individuals, individual, figure, all, both, list,
  full, complete, everyone,
  everybody, anyone, anybody, those, lot, folk, folks, someone, somebody, he or she`;

export const SEATS = `
  seat, seats, place, places, spot, spots, post, position, positions, role, roles, job, jobs, slot,
  slots, berth, berths,
  table, board, up for grabs, on offer, available, contested, in play`;

/** Counts that go with people and seats: the answer says how many there are. */
export const NUMBERS = `
  thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, 11, 13, 14, 15, 16,
  17, 19, 20, 25, 26, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, 1,
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 18, single, sole, lone, several`;

/** Small words around who did what in a contest. */
export const AROUND = `
  on record, on file, recorded, available, rinsed, battered, smashed, hammered, submitted, concern,
  concerning, applies, apply, applied, part,
  by,
  ${pairs("by", "their colleagues, colleagues, their peers, fellow mps, fellow councillors, other councillors, members, the members, the membership, party members, conference")},
  approximate, approximately, rough, ballpark, real, true, correct, actual, proper, new, brand new,
  newly created,
  in order of votes, in order of finish, in order of place, by number of votes, ranked by votes,
  in rank order, in descending order, in order, in vote order, highest first, best first,
  who were they, who are they, who they were, who they are, who it was, who that was, name them,
  list them, their names, came up, come up, enough, enough votes, enough support, just, only,
  party members, labour members, ordinary members, ordinary party members, party membership,
  labour party members, paper, ballot paper, race, via, by whom, on, in, out, up, vote, votes,
  voting, voters, voted, poll, polls, polling, ballot, successfully, eventually, finally,
  ultimately, duly, overall,
  together, result, results, declared, announced, serve, sit, represent, represents, representing,
  on behalf, committee, executive, actually, newly,
  when the votes were counted, count, counted, counting, dust settled, when the dust settled,
  when all was said and done, when the votes came in, membership, held, that time,
  at that time, way, whole, on the day, called, named, state, identify, provide, supply, list,
  names, details of, what, say, remember, recall,
  pair, duo, trio, quartet, quintet, sextet, group, half dozen, dozen, crop, class of, batch,
  line up of, slate of winners, seats on, through, thanks to, looking for, looking, searching for,
  trying to find, conference, annual conference, delegates, activists, rank and file,
  grassroots members, ${WRAPPED},
  internal, national, then, of them, my, piece, article, story, query, writing, i am writing,
  fact check, fact checking, team, cheers, ta, good, afternoon,
  sure, certain, wanted, think, idea`;

/** Places counted from the other end, and the order in which seats were won. */
export const END_OF_WINNERS = `
  elected first, first elected, first to be elected, last to be elected, last elected, elected last,
  to be elected last,
  last seat, final seat, last spot, final spot, final place`;

/** Those, and what is counted from the other end. */
export const FROM_AN_END = `
  ${END_OF_WINNERS}, last place,
  second last, second to last, third last, last but, from last, from the bottom, from bottom, to last`;

/** Words that make it a question about something else than who won. */
export const NOT_WHO = `
  tried to, try to, trying to, wanted to, want to, hoped to, hoping to, could have, would have,
  might have, would like to, claimed to, claimed to have, claims to have, thought to have,
  think won, think got, think was, expected to, supposed to have, meant to, tipped to, had to,
  has to, have to,
  re elected, reelected, re election, reelection, re elect, held on to, retained, kept, not, never,
  why, when was, when did, when were, how many, how often, how much, how close, how come, how long,
  how far, most often, chaired,
  how was, how were, how did, before, after, except, other than, apart from, besides, if,
  which year, what year, which elections, what elections, which contests, how, first time, and who,
  or who, but who, and which`;
