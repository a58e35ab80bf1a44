import { pairs } from "../../frames/result/forms.ts";
import type { Table } from "./index.ts";

/** How a question is put. */
export const asking: Table = {
  "": `
    when its at home, when it is at home, came along, came on the scene, turned up, arrived on the scene, showed up, in these counts, in these elections, in these ballots, in these contests, in these things, in all this, in this lot,
    and if not since when, and if not from when, and if so since when, if not since when, if so since when, and if not why not, and if so when, if so when, if not when,
    for their section, for their own section, for their part, for their slots, for their three slots,
    for their two places, for their three places, for their two seats, for their three seats, for their own places, for their own seats, for their places, for their seats, for their place, for their seat,
    different thing, different question, different subject, different topic, two seats, three seats, numbers as well if you have them, figures as well if you have them, numbers too if you have them, votes as well if you have them, if you have them, who was it and when, who was that and when, another question, new question, new topic, separate question, separate thing, change of subject, changing the subject, on another subject, on a different subject, on a different note, on another note,
    with percentages, with the percentages, with vote shares, with the shares, with shares, with their percentages, with their shares, with their vote shares, and their percentages, and their shares, in percentages, and percentages, and the percentages, plus percentages,
    ${pairs("for their two, for their three, for its two, for its three, for their, for its", "nec places, nec seats, seats on the nec, places on the nec, nec place, nec seat, seat on the nec, place on the nec")},
    and with how many votes, with how many votes each, and how many votes each, and their votes, and vote totals,
    w numbers, w figures, w votes, with nos,
    next to each other, side by side, alongside each other, next to one another, beside each other, a list, ${pairs(pairs("the, that", "two, three, six, seven, nine"), "seat one, seater, seat contest, seat election")},
    herself, himself, themselves, themself, itself,
    off the telly, off the tv, from the telly, on the telly, the actor off the telly, the thing with, that thing with, the business with, when its at home, found an old leaflet that says, i found an old leaflet that says, saw a leaflet that says,
    if anyone knows, as far as the sources go, between elections, in between elections, for my sins, if that makes sense, out of the lot, in the end up, as it stands,
    some say, others say, some sources say, i fancy running for, i fancy standing for, i want to stand for, i am thinking of standing for, i am thinking of running for, if i want to stand for, if i want to run for, part of,
    i heard somewhere, someone said, somebody said, apparently so, the late, over on, out there, need both and which outlet, any dispute over it,
    so far as the record shows, as far as the record shows, so far as is known, as far as is recorded, so far as is recorded, so far as you know, that the record shows, that you know about,
    that you know of, you know about, you know of, known to you, on record, off the top of your head, one liner for my copy, one liner, in a sentence or two, if memory serves, bless,
    in plain words, in simple words, in easy words, in ordinary words, for dummies, for beginners, for a newbie, as a table, in a table, in tabular form, in table form, if you would,
    plus their numbers, with their numbers, along with their numbers, and their numbers, plus their totals, with their totals, and with what totals, plus numbers, with numbers, plus figures, with figures,
    plus totals, with totals, and their totals, with votes, plus votes, and votes, and the votes, with the votes, with vote totals, plus vote totals, with the numbers, and the numbers, with the figures, and the figures, plus the figures, plus the numbers,
    each time, on each occasion, every time, in each case, respectively, i fancy, dumb question, daft question, basic question, ok so, right then, come on, go on then, in total terms,
    agonisingly, tantalisingly, painfully, heartbreakingly, dramatically, famously, infamously, reportedly, supposedly, allegedly so, as a matter of fact, as a matter of interest, mind you,
    for the life of me, by all accounts, bizarrely, curiously, oddly, strangely, weirdly, remarkably, surprisingly, unexpectedly, sadly, happily, luckily, unluckily, understandably, presumably, evidently, clearly, obviously, plainly, undoubtedly, definitely, certainly,
    in the first place, once and for all, all told, when all was said and done, at the end of the day, when the dust settled, come the end, on the face of it, in its entirety, in their entirety, from start to finish, from beginning to end, from top to bottom`,
  "and the margin":
    "and the difference in votes, and the vote difference, and the gap in votes, and the difference between them, and the difference",
  "compare the": "put the, set the, lay the",
  "list of": "a list of",
  list: "tabulate, put in a table, set out in a table, make a table of, draw up a list of",
  "changes to":
    "history of, the history of, evolution of, the evolution of, story of, trace the changes to, trace the history of, trace the change in, trace the changes in",
  "what happened with":
    "what is the story with, what was the story with, what is the deal with, what was the matter with, what went on with, what is the story behind",
  "who could vote for":
    "who made up the electorate for, who was the electorate for, who formed the electorate for, who made up the selectorate for",
  "what did people complain about in":
    "what was the criticism of, what criticism was there of, what criticisms were made of, what were the criticisms of, what were the objections to, what did people say was wrong with, what was said to be wrong with, what was wrong with, what was said against, what did critics say about, what was the complaint about, what did people object to in, what did people object to about, what were the complaints about, what did people not like about",
  "after that": "afterwards",
  separated: "seperated",
  received: "recieved, recived",
  receive: "recieve, recive",
  committee: "comittee, commitee, committe, commmittee",
  constituency: "constituancy, consituency, constituence, constitency",
  representative: "representitive, representive, represenative",
  successful: "succesful, successfull, sucessful",
  "how did the nec vote":
    "what was the nec own vote, what was the nec vote, how did the nec itself vote, what was the vote on the nec, how did the committee vote, what was the committee own vote",
  "i want": "i should like, i would like to have, i am after",
  votes:
    "vots, voets, real votes, actual votes, votes in numbers, votes in absolute terms, absolute votes, raw votes",
  "share of the vote of every candidate in":
    "percentages in, percentages for, percentages from, vote shares in, vote shares for, shares of the vote in, all the percentages in",
  "full result":
    "all the figures for, all the figures from, all the numbers for, all the numbers from",
  "when was created":
    "since when is there, since when has there been, since when have there been, how long has there been, how long have there been, for how long has there been, since when was there, since when were there",
  what: "what on earth, what in the world, what the devil, what in heaven, what the blazes, whatever",
  "what is": "what s",
  "who is": "who s",
  "how did": "how d",

  was: "is known to have been, was known to have been",
  were: "are known to have been, were known to have been",
  "who won": "who is known to have won",
  "what was decided": "what came out of it",
  "is it known": "is it established",
  who: "who was it that, who was it who, who is it that, who exactly, who all, which of the candidates, whoever, who else if anyone, who were the people who, who were the ones who, which lucky",
  why: "what reason was given for, what reasons were given for, what was the reason for, what was the reason given for, on what grounds, for what reasons, how come, what for, for what reason, how so, wherefore, what explains, what accounts for, what lay behind, what lies behind",
  "when did":
    "what day did, which day did, on what day did, on which day did, what month did, which month did, in what month did, in which month did",
  "when was":
    "what day was, which day was, on what day was, on which day was, what month was, which month was",
  when: "at what point, at what date, on what date, on which date, in what year, at what time, on which day, on what day, when abouts, when exactly",
  where: "whereabouts, where abouts",
  give: "tabulate, enumerate, itemise, itemize, set out, lay out, write out, trot out, reel off, rattle off, a dated list of, dated list of, a list with dates of, a rundown of, a run down of, a breakdown of, give a breakdown of, put together a list of, a table of, a full list of, the full list of, a complete list of, an overview of",
  "what was the outcome":
    "what came of it, what came of that, what became of it, what became of that, how did it end, how did that end, what was the upshot, what was the end result, where did it end up",
  now: "under the present rules, under present rules, under the current rules, under current rules, as the rules stand, under the rules as they stand, nowadays, at present, at the minute, at the moment, right now, as things stand, as of now, as we speak, in the present day, today, this minute",
  how: "explain how, describe how, explain to me how, explain the way, set out how, spell out how",
  "how many": "what number of, how large a number of, the number of, what quantity of",
};
