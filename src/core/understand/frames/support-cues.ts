/** Verbs that have an organisation that backs and somebody who is backed. */
export const SUPPORT_VERBS = `
  push, pushed, pushes, pushing, side with, sided with, sides with, siding with, take the side of, took the side of,
  backed, back, backs, endorsed, endorse, endorses, supported, support, supports, supporting, endorsing, backing, nominating,
  recommended, recommend, recommends, recommending, champion, championed, champions, promote, promoted, promotes,
  favour, favoured, favours, prefer, preferred, prefers, pick, picked, choose, chose, chosen, select, selected,
  selects, put up, puts up, putting up, put forward, puts forward, field, fielded, fields, fielding, enter,
  entered, enters, entering, adopt, adopted,
  nominate, nominated, nominates, sponsor, sponsored, get behind, got behind, gets behind, getting behind,
  got right behind,
  come out for, came out for, comes out for, come out in support of, came out in support of,
  come out in favour of, came out in favour of,
  rally behind, rallied behind, rally to, rallied to, line up behind, lined up behind, swing behind,
  swung behind, went for, go for, going for,
  goes for, plump for, plumped for, root for, rooted for, rooting for, campaign for, campaigned for,
  campaigning for, throw its weight behind,
  throw their weight behind, threw its weight behind, threw their weight behind, put its weight behind,
  put their weight behind,
  throw its support behind, throw their support behind, threw its support behind, threw their support behind,
  put its name to,
  unite behind, united behind, urge a vote for, urged a vote for, call for a vote for, urge members to vote for,
  urged members to vote for, tell members to vote for, told members to vote for, tell its members to vote for,
  want members to vote for, ask members to vote for, asked members to vote for, swear by, get on board with,
  propose, proposed, advocate, advocated, approve, approved, anoint, anointed, bless, blessed, tip, tipped,
    plug, plugged, vouch for, vouched for,
    stick with, stuck with, sticks with, sticking with, stick by, stuck by, sticking by, sticks by, stay with, stayed with, staying with, stood by, stand by, stands by, standing by, keep backing, kept backing, keep supporting, kept supporting, keep faith with, kept faith with, stay loyal to, stayed loyal to, remain loyal to, remained loyal to, hold on to, held on to`;

/** What a candidate has of an organisation: never said of what somebody does. */
export const SUPPORT_NOUNS = `
  sides, backing, endorsement, endorsements, support, blessing, approval, seal of approval, stamp of approval,
  nod, thumbs up,
  recommendation, recommendations, sponsorship, patronage, slate, slates, ticket, tickets, list, lists,
  line up, lineup, line ups, lineups,
  nominee, nominees, pick, picks, choice, choices, hopeful, hopefuls, banner, colours, flag, platform, stable,
  aligned, supported, label,
  stood for, stand for, standing for, stands for, ran for, run for, running for, runs for, stood on, stand on,
  standing on, ran on, run on,
  running on, stood under, stand under, ran under, run under, running under, stood as, stand as, ran as,
  run as, running as,
  stood with, ran with, behind`;

/** Those whom an organisation has behind it in a contest. */
export const ITS_PEOPLE = `
  candidate, candidates, team, people, lot, names, contender, contenders, contingent, crew, side,
  representatives, runners, standard bearer,
  standard bearers, figures, person, persons, candidature, chap, chaps, folk, folks, persons, prospects,
    offering, entrants, champions, six, five, four, three, two, nine, eight, seven, pair, trio, duo, quartet,
    ones, bunch, camp`;

/** Words of description that are not the record's own, and do not change who is meant. */
export const WINGS = `
  left, left wing, leftwing, left winger, left wingers, right, right wing, rightwing, moderate, moderates,
  centrist, centrists,
  soft left, hard left, old right, corbynite, corbynites, pro corbyn, blairite, blairites, pro starmer,
  starmerite, starmerites,
  socialist, socialists, progressive, progressives, pro leadership, wing, faction, factions, factional`;

/** Groups in general, where none is named. */
export const GROUPS = `
  group, groups, grouping, groupings, organisation, organisations, organization, organizations, outfit,
  outfits, faction, factions, campaign group,
  campaign groups, slate, slates, pressure group, pressure groups, body, bodies, tendency, networks, network,
    alliances, alliance`;

export const UNIONS = `
  union, unions, trade union, trade unions, trades union, trades unions, affiliates, affiliated unions,
    affiliated union, big unions`;

/** How those whom an organisation backed came out. */
export const GOT_IN = `
  clean sweep, sweep, swept, sweep the board, swept the board, swept board, sweep board, full house, whole lot,
  the lot, walk it, walked it, win, won, wins, elected, get elected, got elected, get in, got in, get on,
  got on, make it, made it, made it on, make it on, make it onto, made it onto, successful, succeed,
  succeeded, victorious, come home, came home, finish with, finished with, end up with, ended up with, take seats, took seats, win seats, won seats, win a seat, won a seat, get seats,
  got seats, get a seat, got a seat, got through, get through, make the cut, made the cut,
  land a seat, landed a seat, secure a seat, secured seats, returned, seats, seat, place, places, onto,
    prevail, prevailed, triumph, triumphed, win any, gain, gained, success, successes, picked up, pick up,
    ended up on, sit, sat`;

export const GOT_NOWHERE = `
  wiped out, wipe out, wipeout, whitewash, whitewashed, trounced, thrashed, hammered, routed, drew a blank,
  draw a blank, blanked, got nowhere, get nowhere, lose, lost, loses, losing, losers, loser, beaten, defeated,
  unsuccessful, unelected, miss out, missed out, missing out, fall short, fell short, fail, failed, failures,
  not elected, not get in, not get on, not make it, not win, not get elected, did not get in, were not elected,
  was not elected, fail to get in, failed to get in, failed to get elected, failed to get on,
  not successful, came up short, come up short, not make the cut, left out, rejected, flop, flopped`;

/** Ways of asking and telling that hold nothing of what is asked, beside those that no question counts. */
export const TALK = `
  am after, some detail, some details, detail, details,  reading, reading about, keep reading, hearing, hearing about, seeing, coming across, came across,
  come across, stumbled on, stumbled upon, stumbled across, bumped into, and say, say how, say who, say which,
  say whether, helping me, new to this, new to all this, newcomer, newcomers, beginner, beginners, newbie,
  sentence, a sentence, one sentence, a line, one line, two lines, a few words, few words, paragraph, tweet,
  layman, still, all this, all that, remind, explain, idea, ideas, sure, grateful, appreciate, keep seeing,
  recent, everything, hope, hoping, able, mind, evidence, proof, sign, signs, indication, suggestion, hint,
  word, lowdown, skinny, scoop, story, deal, picture, situation, background, context, refresher, handy, quick,
  eventually, finally, comfortably, easily, story with, crack with, stuff, bits, bit, basics, gist, essentials,
  key, main, short, brief, briefly, long,
  my, our, ours, mine, here, like, such, own, other words, moment, please, cheers, use, useful, tell, telling,
  ask, asking, asked, answer, answers, check, checking, verify, clarify, clear, confuse, confused, confusing,
  puzzled, lost track, mixed up, mix up, muddle, muddled, keep, keeps, hear about, heard about, read about,
  come up, comes up, crops up, keeps cropping up, pops up, mentioned, mention, refer, refers, reference,
  references, referred, seem, seems, seemed, appear, appears, exactly, precisely, actually, really, basically,
  essentially, simply, generally, broadly, roughly, literally, honestly, frankly, obviously, clearly,
  certainly, definitely, undoubtedly, surely, perhaps, maybe,
  one of my, our readers, a reader, readers, colleague, colleagues, editor, friend, friends, mate, mum, dad,
    people say, write, writing, written, piece, article, research, researching, project, essay, thesis, doing,
    looking, looking at, looking for, looking into, digging, digging into, interested, curious, wondering,
    want, wants, wanted to, need, needs, needed, trying, try, going`;

/** Words around backing that do not change whose it is. */
export const FILLING = `
  on the back of, thanks to, because of, due to, owing to, with the help of, organisational, institutional,
  organised, up against, against each other, each other, against one another, one another, head to head,
  ${TALK}, success rate, win rate, hit rate, strike rate, rate, ratio, six, nine, five, four, three, two,
  seven, eight, went to, went, go to, gone to, narrowly, closely, somewhat, sort of, then, later on,
  in the event, on the day, on the night, come polling day, by the end, when all was said and done,
  at the finish, all told,
  if, base, and others, and others too, alongside others, with others, amongst others, among others, anywhere,
  nowhere, somewhere, everywhere, whoever, whichever, none, either, neither, as a whole, per se, in practice,
  de facto, in effect, effectively, as it turned out, as it happened, as usual, as ever, over time,
  was it only, only one, only two, only three, only four, only five, only six, go, goes, going, gone, get,
  gets, getting, gotten, become, becomes, became, becoming, being, keep, keeps, kept, try, tried, trying,
  start, started, begin, began, end, ended, turn, turned, turns, still, already, yet, even, again, once, twice,
  often, usually, always, mostly, mainly, largely, chiefly, primarily, typically, generally, normally,
  sometimes, occasionally, regularly, repeatedly, consistently, traditionally, currently, recently, lately,
  earlier, back in, first time, altogether, overall, roughly, approximately, about, around,
  write, writing, written, piece, article, research, researching, project, essay, thesis, dissertation,
  readers, editor, deadline, colleague, colleagues, friend, friends, looking, look for, looking for,
  looking at, need, needed, question, questions, forget, forgot, forgotten, remember, recall, wonder, heard,
  hearing, thing, things, person, persons, called, so, well, anyway, plus, minus, namely, including, included,
  includes, that is, meaning, mean, meant, along, alongside, together, between, across, inside, within, per,
  via, using, based, with their, with its, with the, under the, on the, of the,
  successfully, unsuccessfully, happily, sadly, fortunately, unfortunately, notably, famously, interesting, interestingly, important, main, major, big, bigger, biggest, small, large, good number, handful, couple, bunch, number, numbers, amount, total, tally, sum, count, headcount, half, third, quarter, majority, minority, most of, rest,
  their support, their backing, their weight, their name, its support, its backing, its weight, weigh in, weighed in,
  throw, threw, thrown, throwing, weight, lend, lent, lending, give, gave, given, giving, put, puts, putting,
  place, placed, full, fully, strong, strongly, public, publicly, formal, formally, explicit, explicitly, open,
  openly, official, officially, tacit, own, joint, jointly, entire, whole, complete, latest,
  take, takes, took, taken, taking, sides, side, or, come, came, coming, down, out, up, forward, off, over,
  onto, line, lined, rally, rallied, share, shared, count, counted, amongst, among, someone, somebody, anyone,
  anybody, everyone, everybody, someones, somebodys, anyones, anybodys, something, anything, all, both, each,
  every, some, several, few, many, various, different, certain, particular, respective, respectively,
  make, makes, made, set, sets, offer, offered, carry, carried, bear, bore, borne, wear, wore, sail, sailing,
  fly, flew, head, headed, led, sent, send, bring, brought, hand, handed, reckon, deemed, considered, seen,
  regarded, recorded, noted, listed, named, identified, described, labelled, known, designated, billed,
  branded, tagged, classed, counted as, marked, shown, mentioned, reported, stated, declared, announced,
  published,
  break, broken, broke, sort, sorted, divide, divided, arrange, arranged, group, grouped, according, time,
  times, year, years, occasion, occasions, period, round, cycle, ballot paper, campaign, campaigns,
  campaigning, race, run, bid, bids, effort, push, candidacy, candidacies, candidature, hustings, stakes,
  running, seat, seats, place, places, position, vote, voting, ticket, tickets, party, labour party, movement,
  old, new, young, then, back then, at the time, ever, at any point, at some point, at one point, actually,
    indeed, really, genuinely, honestly, simply, merely, perhaps, maybe, probably, presumably, apparently,
    supposedly, allegedly, so called, supposed, as such, more or less, pretty much, sort of, kind of,
    whether or not, or not, correct, true, right then, yes, yeah, no, ok then, hang on, wait, surely, fact,
    case, thing, situation, story, deal, score, answer, gist, info, information, detail, details, names, list,
    lists, rundown, breakdown, summary, overview, roster, lineup, line up, history, record`;
