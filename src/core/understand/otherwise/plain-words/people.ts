import { pairs } from "../../frames/result/forms.ts";
import type { Table } from "./index.ts";

/** The people, the groups and what they do for each other. */
export const people: Table = {
  candidates: `
      runners, runners and riders, hopefuls, contenders, contestants, names in the hat,
      names in the frame, people in the running, people on the ballot paper, those in the running,
      those standing, those on the ballot paper, those who put themselves forward,
      those who put their names forward, those who threw their hats in the ring`,
  stood: `
      threw his hat in the ring, threw her hat in the ring, threw their hat in the ring,
      threw their hats in the ring, put himself forward, put herself forward,
      put themselves forward, put his name forward, put her name forward, put their names forward,
      put his name in the hat, put her name in the hat, was in the running, were in the running,
      had a go, had a crack at it, had a tilt, was in the mix, were in the mix, entered the race,
      was in contention, were in contention, competed, vied, was on the ballot paper,
      were on the ballot paper, was on the ballot, were on the ballot, was a runner,
      were the runners`,
  stand: `
      throw his hat in the ring, throw her hat in the ring, put himself forward,
      put herself forward, put themselves forward, put his name forward, put her name forward,
      have a go, have a crack, compete, vie, enter the race, seek another term, seek re election,
      seek a further term, go for another term, go again, be on the ballot paper,
      appear on the ballot paper, appear on the ballot`,
  entered: "took part in, contested",
  "which organisations backed": `
      which lot backed, what lot backed, which lots backed, which outfit backed, which crowd backed,
      which camp backed, which bunch backed, which faction backed, which wing backed,
      which side backed, which tribe backed, which grouping backed, what faction backed,
      which group was behind, which groups were behind, who was in the corner of, who rooted for,
      whose candidate was, whose ticket was, who got behind, who came out for,
      who threw their weight behind, who lent support to, who put their weight behind,
      who swung behind, who was rooting for, which lot was behind, which lot were behind`,
  backed: `
      recommended, rooted for, got behind, threw their weight behind, threw its weight behind,
      lent support to, put their weight behind, swung behind, rallied behind, lined up behind,
      came out for, plumped for, anointed, sponsored, championed, promoted`,
  back: `
    root for, get behind, throw their weight behind, throw its weight behind, lend support to,
    put their weight behind, swing behind, rally behind, line up behind, come out for, plump for,
    anoint, sponsor, champion, promote`,
  "backed by": `
      supported by, in the camp of, with the backing of, with the blessing of, with the support of,
      flying the flag for, on behalf of, in the colours of, wearing the colours of`,
  "how often was she elected":
    "how often did she get on, how many times did she get on, how often did she get in, how many times did she get in",
  "how often was he elected":
    "how often did he get on, how many times did he get on, how often did he get in, how many times did he get in",
  "were elected": "got on that, made it on that",
  "the person who":
    "whoever, the bloke who, the chap who, the woman who, the lady who, the guy who",
  "who backed": `
      who was behind, who were behind, which side was behind, which slate was behind,
      which organisation was behind, which body was behind`,
  "who came after": `
      who was right behind, who was just behind, who was directly behind, who was next behind,
      who was immediately behind`,
  slate: "crew, gang, ticket, team sheet, lineup, line up, dream team, squad",
  "stood in for": "deputised for",
  "how did": "what became of, what came of, whatever became of",
  "took the place of": `
      put on in place of, put on in the place of, sent in place of, sent in the place of,
      brought in for, chosen in place of, named in place of`,
  replaced: `
      stepped in for, took over from, filled in for, stepped into the shoes of, filled the shoes of,
      took the place of, came in for, came on for, slotted in for, was the stand in for, succeeded,
      took the baton from`,
  replace: `
      step in for, take over from, fill in for, step into the shoes of, fill the shoes of,
      take the place of, come in for, come on for, slot in for`,
  replacements: "stand ins, standins, substitutes, subs, understudies",
  "was chair": `
      was in the chair, wielded the gavel, presided, presided over it, took the chair,
      was at the helm, ran the show, was put in charge`,
  "who represents": `
      who is it speaks for, who is it that speaks for, who is it represents, who speaks up for,
      who stands up for, who is there for, who is it sits for`,
  "who was elected": `
      who got onto the nec, who got on to the nec, who made it onto the nec,
      who made it on to the nec, who came onto the nec`,
  "how many candidates stood in": `
    ${pairs(pairs("number of people who, how many people, how many, how many candidates, number of candidates who, how many names, number of names that", "made it on to, made it onto, made, reached, got on to, got onto, got on, were on, appeared on, went on to, went onto, were listed on"), "the ballot, the ballot paper, the final ballot, the final ballot paper, the members ballot, the members ballot paper")},
    ${pairs(pairs("how many people, how many candidates, how many names, how many", "got enough nominations, reached the nomination threshold, reached the threshold, had enough nominations, secured enough nominations, met the nomination threshold, qualified"), "for, to stand in, to be on the ballot for")},
    how many names reached the nominations needed for,
    how many people reached the nominations needed for,
    how many candidates reached the nominations needed for, how many got enough nominations for,
    how many reached the nomination threshold for`,
  candidate: "hopeful, contender, wannabe, would be candidate",
  places: "ordinary places, ordinary seats, ordinary member places, ordinary member seats",
  "which organisations backed the winners": `
      who were the winners backed by, by whom were the winners backed, who backed the winners,
      who recommended the winners, who endorsed the winners, who supported the winners,
      whose backing did the winners have, who was behind the winners`,
  dropped: `
    ${pairs("off, missing from, absent from", "the slate, the left slate, the left list")},
    ${pairs("dropped, taken, removed, kicked, knocked, struck", "from the slate, off the slate, from the left slate, off the left slate, from the list, off the list, from the ticket, off the ticket")}`,
  investigated: "put under investigation, placed under investigation",
  "which elections did she lose":
    "which ones did she lose, which of them did she lose, which ones did she miss out in",
  "which elections did he lose":
    "which ones did he lose, which of them did he lose, which ones did he miss out in",
  "which elections did she win": "which ones did she win, which of them did she win",
  "which elections did he win": "which ones did he win, which of them did he win",
  "who is she": `
      which union is she from, what union is she from, which union does she belong to,
      what union does she belong to, what is she from`,
  "who is he": `
      which union is he from, what union is he from, which union does he belong to,
      what union does he belong to, what is he from`,
  "was chair of the disputes panel": `
      took on the disputes panel, took charge of the disputes panel, ran the disputes panel,
      was in charge of the disputes panel, led the disputes panel`,
  "sits on": "serves on, is a member of, has a seat on, belongs to, has a place on",
  represents: "speaks for, stands up for, is the voice of, is there for, sits for, looks after",
  left: `
    walked away, walked out on it, threw it in, stood down from, came off, quit, walked away from,
    stepped away from, bowed out of, bowed out, called it a day, packed it in, jacked it in,
    threw in the towel, exited, departed, departed from, vacated`,
  leave: `
      stand down from, come off, quit, walk away from, step away from, bow out of, bow out,
      call it a day, pack it in, exit, depart, vacate`,
  "has been": "has served as, has acted as, has done a stint as, has had a spell as",
  was: "served as, acted as, did a stint as, had a spell as",
  expelled: `
      thrown out, kicked out of the party, chucked out, drummed out, given his marching orders,
      given her marching orders, slung out`,
  suspended: "put on the naughty step, put under suspension",
  "accused of": `
      in bother over, in bother for, hauled over the coals for, hauled up for, pulled up for,
      in the soup over, in the dock over, in the firing line over, in hot water over, carpeted for`,
  "was investigated": `
      was under investigation, came under investigation, was put under investigation,
      was being investigated, was the subject of an investigation, faced an investigation`,
  "same person": `
      same bloke, same chap, same woman, same man, same guy, same fella, same individual,
      one and the same, one and the same person, the same one`,
};
