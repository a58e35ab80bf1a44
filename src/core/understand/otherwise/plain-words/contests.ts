import { pairs } from "../../frames/result/forms.ts";
import type { Table } from "./index.ts";

/** Contests, and what happens in them. */
export const contests: Table = {
  "which clp section election": `
    ${pairs("which constituency, which clp, which of the clp, which of the constituency, what clp, what constituency", "election, elections, contest, contests, ballot, ballots, race, races, poll, polls")}`,
  "every clp ballot": `
    ${pairs(pairs("each, each of the, across the, across all the, across all, across, all of the, in turn the, every one of the, across the two, across the three, across the four, across the five, across the six, across all three, all two, all three, all four, all five, all six, each and every", "constituency, clp, clp section, constituency section, constituency parties, members"), "election, elections, ballot, ballots, contest, contests, race, races, poll, polls")}`,
  "did they come first": `
      did that translate into first place, did it translate into first place,
      did that mean first place, was that enough for first place, did that win first place,
      did that make them first, was that the winner, was that person the winner,
      was that the person who won, did that candidate win, did that turn into first place,
      did that bring first place`,
  "what was done about it": `
      what did the party do about it, what did labour do about it, what did the nec do about it,
      what action was taken, what was the response, was anything done about it,
      was any action taken, did anything come of it, did anything come of that,
      what happened about it`,
  "who chaired": `
      which mep chaired, which mp chaired, which peer chaired, which trade unionist chaired,
      which union official chaired, which politician chaired, which woman chaired,
      which man chaired, which councillor chaired`,
  "who was chair": `
      which mep was chair, which mp was chair, which peer was chair, which trade unionist was chair,
      which union official was chair, which politician was chair, which woman was chair,
      which man was chair`,
  ballot: `
    ${pairs("ballot, vote, contest, election, poll", "that ended, which ended, that closed, which closed, that finished, which finished, that was declared, which was declared, that reported, which concluded, that concluded")}`,
  "at that time":
    "that weekend, that same weekend, the same weekend, that day, that same day, that month, that same month",
  "without getting a seat": `
    ${pairs("and still, but still, yet still, and, but, yet", "not got a seat, not got on, not got in, not won a seat, not been elected, missed out, lost, not get a seat, not get in, not get on, did not get a seat, did not get in, did not get on, failed to get a seat, failed to get in, failed to get on")}`,
  "after the": "once the",
  after: `
      once the extra seats were agreed in, once the extra seats came in in,
      once the extra seats were added in, after the extra seats were agreed in,
      after the extra seats were added in, once the new seats were agreed in,
      once the changes came in in, once the change came in in`,
  nominations: "noms, nods, clp noms",
  "who was elected": "who got them, who won them, who took them, who filled them",
  plp: "when mps voted, when the mps voted, when labour mps voted, when mps chose",
  councillors: "when councillors voted, when the councillors voted, when labour councillors voted",
  "to be nominated": "balloted for nomination",
  voted: "balloted, were balloted",
  "run again": "renewed, rerun, re run, redone, held again",
  "valid votes": "papers were valid, valid papers",
  in: `
    ${pairs(pairs("when", "he, she, they"), pairs("lost, won, stood, ran, failed, succeeded, was elected, was defeated, was beaten, were elected", "in"))},
    ${pairs(pairs(pairs("when", "he, she, they"), "lost, won, kept, held, gained, took"), pairs(pairs("his, her, their, the, a, his nec, her nec, the nec, an nec", "seat, place"), "in"))},
    ${pairs(pairs("when", "he, she, they"), "first got on to the nec in, first got onto the nec in, first got on the nec in, first got on in, got on to the nec in, got onto the nec in, got on in, first joined the nec in, joined the nec in, was first elected in, first stood in, first ran in, first won in")}`,
  before: `
      before the change of, before the change in, before the rule change of,
      before the rule change in, before the changes of, before the changes in,
      prior to the change of, prior to the change in, prior to the rule change of`,
  "who was the runner up": `
      the first one who missed out, the first one out, who was the first one out,
      the first to miss out, the first person to miss out, the first one to miss out,
      who was the unlucky one, who was unlucky, who was the unlucky loser, who was the nearly man,
      who was the nearly woman, who was the first not to get on, who was the first not to get in,
      who was first not to get on, who was the first one not to get on`,
  "in the election": `
    ${pairs("ahead of, in the run up to, in the lead up to, in the build up to, in advance of, going into", "the vote, the election, the ballot, the contest, the poll")}`,
  "who lost a seat":
    "who lost her seat, who lost his seat, who lost their seat, who lost their seats",
  "full result": `
    ${pairs("result, results, the result, the results", "and shares, with shares, and vote shares, and percentages, with percentages, and share of the vote, and votes, and numbers")},
    ${pairs("vote, ballot, election, contest, poll", "at conference, at the conference, at party conference, at annual conference")}`,
  "how did the number of seats change":
    "how many seats were gained, how many seats were added, how many extra seats were there, how many new seats were there",
  "what changed": `
      what was the big change, what were the big changes, what was the main change,
      what were the main changes, what was the big reform`,
  minimum: "smallest permitted, smallest allowed",
  "minimum number of women":
    "womens quota, women quota, quota for women, quota of women, quota on women",
  committee: "cttee, ctte, cmte, cttees, comm",
  "compared with": `
      compare with that in, compare with those in, compare to that in, compare to those in,
      measure up to, stack up against, square with`,
  "the election before": `
      the preceding contest, the preceding election, the preceding ballot,
      the contest preceding that, the prior contest, the prior election, the foregoing contest`,
  "most recent election": "most recent clp section election",
  "without a vote":
    "filled without a ballot, filled without a vote, filled without a contest, filled unopposed",
  "with results": `
      and how each ended, and how each one ended, and how each went, and how each turned out,
      and how they each ended, and how she did each time, and how he did each time,
      and how each of them went, and how they went, and how it went each time,
      and the outcome of each, and the result of each, with the outcome of each, with each result`,
  "how many people were elected by": "how many people were put there by",
  "when he was elected": "when he held his seat, when he kept his seat, when he retained his seat",
  "when she was elected":
    "when she held her seat, when she kept her seat, when she retained her seat",
  "the clp section by one member one vote": "the constituency seats one person one vote",
  "when did": "since when have, since when has, from when have, since when did",
  "find anything about": `
      reach a conclusion on, reach a conclusion about, reach any conclusion on,
      come to a conclusion on, come to any conclusion about, reach any finding about,
      reach a finding on, make any finding on, make any finding about, reach a verdict on,
      conclude anything about, conclude anything on, arrive at a conclusion on,
      find against anybody in`,
  "find anything": `
      reach a conclusion, reach any conclusion, come to a conclusion, come to any conclusion,
      conclude anything, reach a finding, reach any finding, arrive at a conclusion`,
  "what happened about the": "what came of the, what became of the, what was the upshot of the",
  "be elected with":
    "scrape in with, squeak in with, get home with, sneak in with, get over the line with",
  "how many votes did he get":
    "how many votes did he scrape in with, how many votes did he get in with, how many votes did he sneak in with, how many votes did he win with",
  "how many votes did she get":
    "how many votes did she scrape in with, how many votes did she get in with, how many votes did she sneak in with, how many votes did she win with",
  "by mps":
    "by their colleagues, by fellow mps, by other mps, by the labour benches, by fellow labour mps",
  "how many nominations are needed for": `
    ${pairs(pairs(pairs("how many", "clps, local parties, constituency parties"), "have to nominate, must nominate, need to nominate, has to nominate"), pairs("you before you can, somebody before they can, someone before they can, you so you can, a candidate before they can", "run for, stand for, go on, get on, be on"))},
    minimum number of local parties needed to get on, minimum number of clps needed to get on,
    number of clps needed to get on, number of local parties needed to get on,
    how many clps do you need to get on, how many local parties do you need to get on,
    how many clps does it take to get on, how many local parties does it take to get on`,
  "in the": "in the run up to the, going into the, heading into the, in the lead up to the",
  grew: "has it grown, has it gone up, has it risen",
  "the first elected": "first filled by election",
  "leave the nec": `
      serve out her term, serve out his term, serve out the term, serve out their term,
      see out her term, see out his term, serve the full term, serve a full term,
      serve her full term, serve his full term, complete her term, complete his term,
      last the full term, last the term`,

  "how does stv work":
    "how does transfers work when we rank people, how do transfers work when we rank people, how does the transfer bit work, how does the transferring work",
  "single transferable vote work": "ranking work, ranking bit work, preferences thing work",
  "who may vote":
    "how old can you be and still vote, how old do you have to be to vote, what age can you vote, how young do you have to be to vote",
  "how did the electoral college work": `
      how was the electoral college constituted, how was the electoral college made up,
      how was the electoral college composed, how was the electoral college split,
      how was the electoral college weighted`,
  "who took the place of": `
      who won the by election for the seat of, who won the by election for,
      who won the by election to fill the seat of, who won the by election to replace,
      who won the by election caused by`,
  "who held it before": `
      who did the job before, who had the job before, who did it before, who was in the job before,
      who did that job before`,
  "who took her place":
    "who won the by election for her seat, who won the by election for her place, who won the by election to replace her, who won the by election to fill her seat",
  "who took his place":
    "who won the by election for his seat, who won the by election for his place, who won the by election to replace him, who won the by election to fill his seat",
  "took the place of": `
      filled the gap left by, filled the gap after, filled the hole left by,
      plugged the gap left by, plugged the gap after, filled the void left by,
      filled the spot left by, filled the vacancy left by`,
  "clp ballot":
    "members poll, members contest, members race, members election, membership ballot, membership poll",
  "left the nec":
    "off nec, off the nec, come off the nec, came off the nec, go off the nec, went off the nec",
  "came first": `
      topped the pile, headed the field, headed the poll, led the field, led the pack,
      topped the table, came out on top, finished on top, came out top, finished top,
      topped the list, headed the list, took top spot, took first spot, was top of the pile,
      took the top spot, took pole position, came top of the tree`,
  "came last": `
      propped up the table, brought up the rear, finished bottom, came bottom,
      was bottom of the pile, got the wooden spoon, took the wooden spoon, trailed in last,
      was bottom, ended up bottom, languished at the bottom, was at the foot of the table`,
  "what place did": "whereabouts did, what spot did, which spot did, what slot did",
  "in what place was": `
      whereabouts in the final order was, where in the final order was,
      whereabouts in the order was, whereabouts in the list was, whereabouts in the table was,
      whereabouts in the field was, whereabouts in the ranking was`,
  "first place": "top spot, first spot, pole position, top slot, number one spot, top place",
  "last elected": `
      last over the line, last across the line, final one over the line, last one over the line,
      last one in, the last one home, last one home, last to scrape in, the last to scrape in,
      last to squeeze in, last to sneak in`,
  "was elected": `
    made it onto the committee, made it on to the committee, made it onto the ruling body,
    made it onto the nec, made it on to the nec, made it on to the ruling body, was voted,
    was voted on, was voted onto it, won a berth, landed a berth, landed a place, landed a seat,
    bagged a seat, bagged a place, clinched a seat, clinched a place, nabbed a seat, grabbed a seat,
    snagged a seat, scooped a seat, picked up a seat,
    hanging on, hung on, clung on, held on, clinging on, holding on, scraped home,
    scraped over the line, got over the line, crossed the line, got home, squeaked in,
    squeaked home, sneaked in, snuck in, scraped in, squeezed in, romped home, sailed in,
    cruised in, walked it, breezed in`,
  "be elected": `
      make it onto the committee, make it onto the ruling body, make it onto the nec,
      make it on to the nec, win a berth, land a berth, land a place, land a seat, bag a seat,
      bag a place, clinch a seat, nab a seat, scrape home, scrape over the line, get over the line,
      cross the line, squeak in, sneak in, scrape in, squeeze in`,
  "did they all win": `
      did they all get in, did the whole lot get in, did the lot of them get in,
      did every one of them get in, did all of them make it, did the full slate get in,
      did they all make it`,
  "was not elected": `
      came up short, fell at the last, came away with nothing, came away empty handed,
      went home empty handed, left empty handed, drew a blank, was left out in the cold,
      crashed out, bombed`,
  "lost the seat": `
      was turfed out, got turfed out, was dumped out, was ousted, got ousted, was booted out,
      got booted out, was unseated, got unseated, was kicked out by the voters`,
  "voting system": `
      manner of choosing, manner of election, manner of electing, mode of election,
      mode of choosing, way of choosing, way of electing, method of choosing, method of electing,
      method of election, means of electing, means of choosing, manner of selection`,
  "single transferable vote": `
      ranking thing, ranking system, ranked voting, ranked choice voting, ranked choice,
      preferential voting, preferential system, preference voting, rank the candidates,
      numbering the candidates, ranking candidates, ranking the candidates,
      numbers instead of crosses, order of preference voting, the 1 2 3 thing`,
  "block vote": "old system, crosses system, x voting",
  introduced: `
      brought in, ushered in, rolled out, put in place, phased in, switched to, moved over to,
      moved to, went over to, changed over to, changed to`,
  introduce: `
      bring in, usher in, roll out, put in place, phase in, switch to, move over to, move to,
      go over to, change over to, change to`,
  abolished: "ditched, scrapped, did away with, got rid of, dumped, binned, dropped",
  abolish: "ditch, scrap, do away with, get rid of, dump, bin",
  changed:
    "altered, amended, revised, overhauled, modified, reworked, rewritten, rewrote, reshaped, tweaked",
  change: `
    ${pairs("change, changes", "went through, came in, took effect, came into force, was made, were made, happened, was agreed, were agreed, kicked in")},
    alter, amend, revise, overhaul, modify, rework, rewrite, reshape, tweak, alteration, amendment,
    revision, modification`,
  "how were": "in what way were, in which way were",
  "what happened": `
      what went on, what occurred, what transpired, what went down, what took place,
      how did things go, how did it go, how did it play out, how did things turn out,
      how did it all pan out, how did it pan out`,
  filled: "plugged, occupied, taken up, made good",
  vacancies: "gaps, empty seats, empty chairs, casual vacancies, empty places",
  "leaves early": `
      quits before the term is up, leaves before the term is up, goes before the term is up,
      resigns before the term is up, quits before the end of the term,
      leaves before the end of the term, leaves before their term is up,
      quits before their term is up, steps down before the term is up, quits halfway through a term,
      quits half way through their term, quits halfway through their term,
      leaves half way through their term, leaves halfway through a term, leaves halfway through,
      leaves half way through, leaves mid term, leaves part way through, goes mid term,
      quits mid term, quits halfway through, resigns mid term, resigns halfway through,
      steps down mid term, steps down halfway through, packs it in, packs it in early, jacks it in,
      dies in office`,
};
