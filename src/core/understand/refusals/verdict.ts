import { pattern } from "../../../pattern.ts";
import { any, NAMED, PLEASE, SMALL, SUBJECT, WHICH, words } from "./patterns.ts";

const JUDGED = any(`
  antisemite, antisemites, antisemitic, anti semite, anti semites, anti semitic, racist, racists,
  liar, liars, lying, crook, crooks,
  crooked, criminal, criminals, bully, bullies, sexist, misogynist, misogynistic, transphobe,
  transphobic, homophobe,
  homophobic, islamophobe, islamophobic, terf, bigot, bigoted, good, bad, great, terrible, awful,
  rubbish, evil, wicked, vile, vicious, horrible, awful person, stupid, idiot,
  idiots, thick, clever, smart, brilliant, traitor, traitors, trot, trots, trotskyist, trotskyite,
  tankie, fascist, fascists,
  extremist, extremists, extreme, marxist, marxists, communist, communists, stalinist, nice, nasty,
  trustworthy, untrustworthy,
  trusted, fit to, fit for, unfit, nazi, nazis, smeared, hypocrite, hypocrites, popular, unpopular,
  useless, competent, incompetent,
  guilty, innocent, honest, dishonest, corrupt, dodgy, shady, sincere, likeable, decent, effective,
  ineffective, lazy, dangerous, toxic,
  mad, insane, crazy, unhinged, moron, clown, a joke, fraud, fraudster, cheat, cheats, careerist,
  puppet, stooge, right, wrong,
  justified, unjustified, overrated, underrated, credible, electable, impressive, talented, hated,
  loved, biased, reliable,
  corbynite, blairite, starmerite, centrist, moderate, hard left, leftie, lefty, left wing,
  right wing, left winger, right winger, far left, far right, crank, cranks, cult, cultish, zionist,
  embarrassment, disappointment, disappointing, an asset, a liability, a failure, a disaster,
  a waste of space, a front for,
  denier, deniers, holocaust denier, holocaust deniers, denialist, genocide denier, apologist,
  conspiracy theorist, conspiracist, entryist, entryists, terrorist, sympathiser,
  hero, villain, victim, scum, disgrace, disgraceful, embarrassing, telling the truth, to blame,
  at fault, in the wrong,
  in the right, up to it, up to the job, a snake, snake, sellout, a sellout, fixer, fixers, crony,
  cronies, lackey, hack, hacks, plotter, schemer, troublemaker, zealot, thug, thugs, creep, weirdo,
  nutter, loony, loonies, has been, nobody, charlatan, opportunist, principled, unprincipled,
  hypocritical, sound, okay really, more honest, more trustworthy`);

/** What is asked of the desk as if it had a mind of its own. */
export const OPINION: readonly RegExp[] = [
  new RegExp(
    `\\b${any(`
      would, do, could, can, should`)} (?:you|we|one|anybody|anyone) (?:\\w+ )?${any(`
      call, describe, consider, regard, brand, label, class`)} ${SUBJECT} (?:as |to be )?(?:an? )?${JUDGED}\\b`,
  ),
  /\byou (?:vouch|speak up|stick up) for (?:PERSON|GROUP)\b/,
  /\bis it (?:fair|right|ok|okay|reasonable|unfair|wrong) to (?:call|describe)\b/,
  new RegExp(`\\b(?:is|was) it (?:really )?${JUDGED} (?:to|of)\\b`),
  new RegExp(
    `\\b${any("do, dont, did, would")} you (?:not )?(?:${any("personally, really, honestly, even")} )*${any(`
      think, believe, agree, hate, trust, love, feel, reckon that, rate, disapprove`)}\\b(?! ${any("it is, the record")})`,
  ),
  new RegExp(
    `\\b${any("do, would")} you (?:${any("personally, really, honestly")} )*${any(`
      support, back, respect, approve of, like, defend, reckon, prefer`)} ${SUBJECT}\\b`,
  ),
  new RegExp(
    `\\b${any("would, do, could, can")} you (?:honestly |really )*say (?:that )?${any("PERSON, GROUP, it, the")}\\b`,
  ),
  new RegExp(
    `\\b${any("what, how")} ${any("do, would, did")} ${any("you, you all")} (?:${any("really, honestly, personally")} )*${any(`
      think, make, reckon, feel, say about, rate, judge, assess, rank, see`)}\\b`,
  ),
  new RegExp(
    `\\byour (?:\\w+ )?${any(`
      opinion, opinions, view, views, take, thoughts, verdict, feelings, assessment, judgement,
      judgment, favourite, favorite, mind`)}\\b`,
  ),
  new RegExp(`(?:${PLEASE}|\\byou )rate (?:PERSON|GROUP|the)\\b`),
  words(
    any(
      `
        your money on, your money, your bet, out of ten,
        out of 10, marks out of, good guys, bad guys, goodies, baddies, the heroes, the villains,
        opinion on, opinion of, opinion about, thoughts on, who do you believe, hot take`,
    ),
  ),
];

const PART_OF_PARTY = any(
  `
    wing, wings, faction, factions, side, the left, the right, tendency, strand, camp,
    left or right, right or left, left or the right, right or the left`,
);
const BETTER = any(
  `
    best, better, worst, worse, good, bad, right, nicer, nicest, wrong, more sensible,
    most sensible, more honest, most honest, more trustworthy, ruining, destroying, saving, to blame`,
);

/** Which part of the party is the better one; which did better in an election is no verdict. */
const WING = new RegExp(
  `\\b${PART_OF_PARTY}(?: of(?: the)?(?: labour)?(?: party)?)? ${any(`
    is, are, was, were, would be, will be`)} (?:the )?${BETTER}\\b|\\b${any("is, are")} ${PART_OF_PARTY}(?: of(?: the)?(?: labour)?(?: party)?)? (?:the )?${BETTER}\\b`,
);

/** "Which slate is better, the left's or the right's": which result, or who was placed better, is told by figures. */
const WHICH_IS_BETTER = new RegExp(
  `^(?:so |and |but )?${any("which, who, whose, what")} (?:\\w+ ){0,3}?${any(`
    is, are, was, were, would be`)} (?:the )?${any(`
    better, best, worse, worst, nicer, nicest`)} (?:${any(`
    for, at, out of, between, of the two`)} .*)?(?:the )?${NAMED}`,
);

/** "Which lot are better for ordinary members": of groups, beside how they did. */
const WHICH_LOT = new RegExp(
  `^(?:so |and |but )?${any("which, what, whose")} ${any(`
    lot, side, group, groups, faction, crowd, bunch, outfit, team, people, of them, of the two, one,
    ones`)} ${any(`
    is, are, was, were, would be`)} (?:the )?${BETTER} ${any("for, at, to")}\\b|\\b${any("is, are, was, were")} (?:the )?${any(`
    better, best, worse, worst, nicer, nicest`)} ${any(`
    lot, side, group, faction, crowd, bunch, outfit, organisation, campaign, union, people, person,
    man, woman, politician, leader, chair, of the two, of them`)}\\b`,
);

const CHARGED = any(`
  antisemite, antisemitic, anti semite, anti semitic, racist, liar, lying, crook, crooked, criminal,
  bully, sexist, misogynist, transphobe, homophobe, islamophobe, bigot,
  fraud, fraudster, cheat, thief, guilty, innocent, corrupt, dishonest, dodgy, hypocrite, fascist,
  extremist, traitor, to blame`);
const DOES_WRONG = any(`
  smear, lie, cheat, steal, bully, harass, defame, libel, slander, fiddle, rig, pinch, embezzle,
  commit, break the law,
  break the rules, plot, forge, bribe, threaten, abuse, mislead, lie about, cover up`);
const TRULY = any("really, actually, truly, genuinely, in fact, honestly, deliberately");

/** Of whoever is named, in the record or not. */
const OF_ANYBODY: readonly RegExp[] = [
  new RegExp(
    `^(?:so |and |but )?(?:is|was|are|were) (?:\\p{L}+ ){0,2}\\p{L}+${SMALL} ${CHARGED}$`,
    "u",
  ),
  new RegExp(
    `^(?:so |and |but )?(?:did|does|has|is it true that|is it true) (?:\\p{L}+ ){1,3}${TRULY} ${DOES_WRONG}\\b`,
    "u",
  ),
  new RegExp(
    `^(?:so |and |but )?(?:did|does) (?:\\p{L}+ ){1,3}${any("lie, cheat, steal, commit fraud")}$`,
    "u",
  ),
  new RegExp(
    `\\b${any(`
      smear, smeared, lie, lied, cheat, cheated, bully, bullied, rig, steal, stole, guilty, racist,
      antisemitic, antisemite, corrupt`)}\\b.* yes or no$`,
  ),
  new RegExp(
    `^(?:just )?yes or no .*\\b${any(`
      smear, smeared, lie, lied, cheat, cheated, bully, bullied, rig, steal, stole, guilty, racist,
      antisemitic, antisemite, corrupt`)}\\b`,
  ),
];

/** Judgements of people, groups and elections. */
export const VERDICT: readonly RegExp[] = [
  ...OF_ANYBODY,
  new RegExp(
    `\\bdeserved? (?:to be )?(?:\\w+ )?${any(`
      expelled, suspended, sacked, dropped, thrown out, kicked out, deselected, removed, expulsion,
      suspension, investigated, disciplined, punished, barred, blocked, the boot`)}\\b`,
  ),
  new RegExp(
    `\\b(?:is|are|was|were) (?:PERSON|GROUP) (?:a )?${any("better, worse, nicer")} (?:\\w+ ){1,4}than (?:PERSON|GROUP)\\b`,
  ),
  new RegExp(
    `\\b${WHICH}(?: of (?:them|the two|these|those|PERSON|GROUP))?(?: \\w+){0,2} (?:would (?:be|have been)|is|was|are|were) ${any(`
      better, best, worse, worst, healthier, good, bad, the better choice, the best choice`)} (?:\\w+ )?for (?:the )?${any(`
      party, labour, nec, country, members, left, right, movement, union, unions`)}\\b`,
  ),
  /\b(?:rank|rate|grade|order)\b.*\b(?:best to worst|worst to best)\b/,
  new RegExp(
    `\\b${any("whos, who is, which is, which one is")} (?:the )?${any(`
      soundest, sanest, wisest, kindest, most decent, soundest one, best one, worst one, least bad,
      most sensible, most useful, most effective`)}\\b`,
  ),
  /\b(?:worst|greatest|nicest|nastiest|dodgiest|best) GROUP (?:person|people|candidates?|members?|chairs?|reps?)\b/,
  new RegExp(
    `\\b${any(`
      is, are, was, were, be, been, am`)} (?:it (?:true|right|fair|correct)(?: to say)? (?:that )?)?${SUBJECT}${SMALL} ${JUDGED}\\b`,
  ),
  new RegExp(
    `\\b${SUBJECT} ${any("is, are, was, were, seems, looks, sounds")}${SMALL} ${JUDGED}\\b`,
  ),
  new RegExp(
    `\\b${any(`
      better, worse, good, bad, decent, poor, great, terrible, awful, effective, useless`)} (?:${any(`
      GROUP, nec, labour, clp, party, ever, youth, welsh`)} )*${any(`
      member, members, rep, reps, representative, representatives, chair, chairs, candidate,
      candidates, person, people, leader, treasurer, politician, councillor, mp, slate, faction,
      choice`)}\\b(?! ${any("placed, result, vote")}\\b)`,
  ),
  new RegExp(`\\b${any("has, have, had")} ${SUBJECT}${SMALL} been${SMALL} ${JUDGED}\\b`),
  new RegExp(
    `\\b${any(`
      did, does, do, has, have, had`)} ${SUBJECT}${SMALL} ${any("do, done, make, made")} (?:a |an )?(?:${any("very, really, pretty, rather")} )?${JUDGED} ${any(`
      job, work, chair, rep, representative, member, leader, treasurer, mp, councillor, choice,
      candidate`)}\\b`,
  ),
  new RegExp(
    `\\b${SUBJECT}${SMALL} (?:behave|behaved|handle|handled|deal with|dealt with|manage|managed|treat|treated)\\b.* ${any(`
      well, badly, fairly, unfairly, properly, poorly, shamefully, disgracefully, appallingly`)}$`,
  ),
  words("how", JUDGED, any("is, are, was, were"), SUBJECT),
  new RegExp(`\\b(?:who|which)\\b.*\\b(?:more|most|less|least) ${JUDGED}\\b`),
  new RegExp(
    `\\b(?:is|are|was|were) PERSON or PERSON (?:the )?${any(`
      better, worse, best, worst, nicer, right, wrong, lying, to blame`)}\\b`,
  ),
  new RegExp(`^PERSON${SMALL} ${JUDGED}(?: or (?:not|${JUDGED}))?$`),
  new RegExp(
    `\\b${any("should, ought, shouldn, shouldnt")}(?: not)?(?: to)? ${SUBJECT}(?: not)? ${any(`
      have, be, resign, go, apologise, apologize, stand, step, quit, lose, get, face, remain, stay,
      keep, win, sue, leave, not, do, handle, change, drop, back, expel, suspend, readmit,
      to, really, just`)}\\b`,
  ),
  new RegExp(
    `^(?:${any("so, and, but, do you think")} )*should (?:the )?${any(`
      labour, nec, party, labour party, conference, members, unions, trade unions, mps, councillors,
      leader, leadership, committee, GROUP, PERSON`)} (?:\\w+ ?)+$`,
  ),
  words(SUBJECT, any("should, ought, deserve, deserves, deserved")),
  new RegExp(
    `\\b${any("did, does, do")} ${SUBJECT} (?:really )?${any("deserve, lie, cheat, steal, hate, hates")}\\b`,
  ),
  words(
    any(`
      can PERSON be trusted, can PERSON be believed, can GROUP be trusted, can GROUP be believed,
      trust PERSON, believe PERSON,
      whose fault, who is to blame, who was to blame, who is in the wrong, who was in the wrong,
      who was in the right, who is in the right,
      who is wrong, who was wrong, who is lying, who was lying, who is telling, who lied,
      who cheated, who is worse,
      who is nicer, the nicest, the nastiest, the cleverest, the stupidest, the smartest,
      the laziest, the dodgiest`),
  ),
  /\bwho (?:is|was) right\b(?! (?:ahead|behind|above|below|beneath|after|before|next|at|on|up|down|over|under))/,
  // Who was better placed is told by figures.
  /\bwho (?:is|was) better\b(?! (?:placed|supported|backed|known)\b)/,
  new RegExp(`\\b${NAMED} (?:a )?${any("better, worse, nicer")} (?:than|\\w+ than) ${NAMED}\\b`),
  new RegExp(
    `\\b${WHICH} of\\b.*\\b${any("better person, nicer, worse person, more honest, trust, most honest")}\\b`,
  ),
  words(
    any(
      `
        best, worst, greatest, most useless, most corrupt, most racist, most annoying,
        most antisemitic, most hated, nicest, nastiest, dodgiest, most dishonest, most trustworthy,
        most honest, most left wing, most right wing`,
    ),
    any(
      `
        person, people, nec chair, chair of the nec, nec chairs, candidate, candidates, member,
        members, nec member, nec members, chair, chairs, leader, leaders, politician, politicians,
        rep, reps, representative, representatives, organisation, group, faction`,
    ),
  ),
  words(
    any(
      `
        rigged, rigging, rig, stolen, stole, stitched up, stitch up, a fix, cheated, cheat,
        cheating, fraudulent, sham`,
    ),
  ),
  new RegExp(
    `\\b${any(`
      was, were, is, are, wasn, isn, wasnt, isnt`)} ${any(`
      it, the, this, that, they, there, nec, labour, youth, SUBJECT`)}\\b.*\\b${any(`
      fair, unfair, corrupt, bent, legit, legitimate, illegitimate, above board, kosher, fixed,
      democratic, undemocratic, dodgy,
      crooked, a stitch, right thing, wrong thing, good thing, bad thing, deserved, a disgrace,
      outrageous, justified`)}\\b(?! ${any("to say, enough")})`,
  ),
  pattern()`
    \b(?:is|was|are|were|has|have) (?:[\w']+ ){1,5}(?:being |been )?(?:
      fair|unfair|biased|unbiased|impartial|balanced|objective|kind|unkind|harsh
    ) (?:to|about|on|towards|with) (?:PERSON|GROUP|the|labour|momentum)\b
  `,
  WING,
  WHICH_LOT,
  WHICH_IS_BETTER,
  /\bfairly$|\b(?:run|held|conducted|done|counted) fairly\b/,
];
