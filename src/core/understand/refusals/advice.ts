import { any, SUBJECT, WHICH, words } from "./patterns.ts";

const VOTING = any(`
  vote, voting, back, support, pick, choose, nominate, rank, put, endorse, select, prefer, favour,
  go for, plump, elect,
  go with, mark`);
const VOTERS = `(?:(?:our|my) \\w+|${any(`
  i, we, people, members, someone, anyone, one, you, my clp, our clp, a member, labour members,
  party members,
  the members, a socialist, a left winger, a moderate, our branch, my branch, the branch, a branch,
  our ward, my ward, branches, clps, local parties, our constituency, my constituency,
  our local party, my local party, our union, my union, our gc, our delegates`)})`;

/** Whom to vote for, and whom the desk would. */
export const ADVICE: readonly RegExp[] = [
  new RegExp(
    `\\b${any("is it, was it, would it be, be")} (?:\\w+ )?(?:to|if i) ${VOTING} (?:for )?${SUBJECT}\\b`,
  ),
  new RegExp(
    `\\b${any("should, shall, shld, shud, ought, must")} ${VOTERS}(?: to)?(?: \\w+){0,2} ${VOTING}\\b`,
  ),
  new RegExp(
    `\\b${WHICH}(?: \\w+){0,2} ${any("should, shall")} ${VOTERS}\\b(?! ${any(`
      contact, ask, write, email, tell, speak, talk, complain, report, read, know, look, expect`)}\\b)`,
  ),
  new RegExp(`\\b${any("i, we")} ${any("should, ought to, shall")} ${VOTING}\\b`),
  words(any("who to, whom to, how best to"), VOTING),
  words(
    any(
      `
        vote for whom, voting for whom, how should i, how shall i, how should we,
        how should members, how should people`,
    ),
  ),
  new RegExp(
    `\\b${WHICH}(?: \\w+)? ${any("should, ought to")} ${any(`
      be, win, get, chair, lead, replace, succeed, resign, go, run, stand, step down`)}\\b`,
  ),
  new RegExp(`\\b${WHICH}(?: \\w+)? ${any("do, would")} ${any("i, we")} (?:\\w+ )?${VOTING}\\b`),
  new RegExp(
    `\\b${WHICH}\\b.*\\b${any(`
      would, do, did, will, could`)} you (?:personally |yourself |actually )?${any(`
      recommend, advise, suggest, like, rate, want, trust, vote, back, support, pick, choose,
      nominate, put, endorse, prefer, favour, go for, elect, go with`)}\\b`,
  ),
  words(
    any("best, better, wise, wisest, worth, sensible, safest"),
    any(
      `
        to vote for, voting for, to back, backing, to support, supporting, to nominate, nominating,
        to choose, choosing`,
    ),
  ),
  words("you", any("recommend, advise, endorse")),
  words(
    any("recommend, suggest, recommend me, suggest me"),
    any("a candidate, some candidates, any candidates, candidates, the best, somebody, someone"),
  ),
  // Whom a group recommended is a fact about the group.
  new RegExp(
    `(?<!\\b(?:GROUP|PERSON|their|its|whose) )\\b${any(`
      recommendation, recommendations, advice, tip, tips`)} ${any("on, for, about")} ${any(`
      who, whom, voting, how, the, my, candidates`)}\\b`,
  ),
  words(any("voting advice, voting recommendation, voting recommendations, voting tips")),
  words(
    any("best, better, strongest, ideal, worthiest, right, finest"),
    any(`
      candidate, candidates, choice, pick, option, person, people, one to, member, members, rep,
      reps, representative,
      representatives, bet, man, woman, slate, chair, leader, treasurer, vice chair, deputy,
      deputy leader, for the job, for the nec`),
  ),
  new RegExp(
    `\\bdeserves? (?:${any(`
      my, our, your, a, the, it, more`)}|to(?! be (?!elected|selected|backed|re)\\w+(?:ed|own|ut)\\b))\\b|\\bwho deserves\\b|\\bdeserving\\b`,
  ),
  words(
    any("on, mark, fill in, fill out, cast, spend, use, waste, complete, give"),
    any("my vote, my ballot, my ballot paper, my preferences, my first preference, my preference"),
  ),
  words("my", any("first, second, top, number one"), any("preference, choice, vote")),
  words(
    any(`
      worth voting, worth backing, worth supporting, worth a vote, worth my vote, help me decide,
      help me choose, help me pick, help me vote,
      help me to decide, tell me who to, get my vote, gets my vote, have my vote, has my vote,
      earn my vote, tactical vote, vote tactically, vote tactical`),
  ),
  words(any("is, be, was"), SUBJECT, "worth"),
  words(
    any("best, better"),
    "for",
    any(
      `
        me, us, people like me, members like me, people like us, members like us, somebody like me,
        someone like me`,
    ),
  ),
];
