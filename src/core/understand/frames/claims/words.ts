import type { Cues } from "../../frame.ts";

/** Ways of asking what somebody was accused of, or what a row was about. */
export const ACCUSED: Cues = `
  blame, blames, blamed, blaming, object, objects, objected, objecting, objection, objections,
  hold against, held against, have against, had against, accuse, accused, accuses, accusing,
  accusation, accusations, allegation, allegations, alleged, allege, alleges,
  claim, claims, claimed, claiming, complaint, complaints, complained, complain, complains,
  complaining, complained about, the case against, case against, charge sheet, controversy,
  controversies,
  controversial, row, rows, scandal, scandals, criticised, criticized, criticism, criticisms, smear,
  smears, remarks,
  remark, comments, trouble, in trouble, into trouble, hot water, in hot water, into hot water,
  under fire, dirt, skeletons, baggage,
  gossip, beef, gripe, grievance, quarrel, grudge, rumour, rumours, fuss, furore, storm, backlash,
  uproar, outcry, outrage, drama, problem, problems, issue, issues,
  the deal with, the deal about, notorious, infamous, dispute, disputes, charge, charges,
  charged with, wrongdoing,
  misconduct, rule breaking, breaking the rules, broke the rules, break the rules, breaking rules,
  break any rules,
  broke any rules, broken the rules, broken any rules, breach the rules, breached the rules,
  done wrong, do wrong,
  did wrong, anything wrong, something wrong, supposed to have done, supposed to have said,
  supposed to have,
  meant to have done, meant to have been, supposed to have been, meant to have said, supposedly,
  in the news, in the papers, in the press, in the headlines, make the news,
  made the news, make headlines, made headlines, make the headlines, made the headlines,
  hit the headlines, headlines,
  negative press, bad press, bad headlines, anything bad, bad things, anything negative,
  anything dodgy, dodgy,
  shady, questionable, incident, incidents, affair, saga, bad behaviour, all about, reported about,
  reports about,
  reported on, reports on, been reported, was reported, reported against, said against,
  held against, on file, everything reported, anything against, the goods on, under attack,
  attacked, attacked for, in hot water over,
  condemned, condemned for, blamed, blamed for, slammed, slated for, come under fire,
  came under fire, grilled, mired, what is this about, what is all this about, what is that about,
  what was this about, what was all that about, all this about, what went on between,
  what happened between,
  objection, objections, objected to, object to, objecting, unhappy with, unhappy about, anger at,
  anger over, angry about, angry at, angry with, protest, protests, protested, concerns,
  concern over, concern about,
  disquiet, misgivings, hostility, unease, resistance to, opposition to, opposed to, tweets,
  old tweets, old posts, social media posts, facebook posts, twitter posts, posts,
  embroiled, caught up, stick for, flak, get flak, criticise, criticize, fall foul, fell foul,
  faced, facing, faces`;

/** Ways of asking for a reply. */
export const REPLIED: Cues = `
  respond, responded, responds, responding, response, responses, reply, replies, replied, answer,
  answers, answered,
  react, reacted, reaction, reactions, rebut, rebutted, rebuttal, defend, defended, defends,
  defending, defence, defense, side of the story,
  side of it, side, side of things, version of events, version, explanation, explain, explained,
  explains, account for,
  comment, commented, comment on, hit back, push back, pushed back, fight back, fought back,
  stand by it, stood by it, stand by the, stood by the, stand by what,
  justify, justified, justification, right of reply, say for, say for himself, say for herself,
  say for themselves,
  said for, say in return, have to say, had to say, say back, come back with, admit, admitted,
  admits, acknowledge,
  acknowledged, accept, accepted, concede, conceded, excuse, position on, line on, take on it,
  counter, countered,
  say to that, say about it, say about that, say about this, say in his defence, say in her defence`;

export const APOLOGISED: Cues = `
  apologise, apologised, apologises, apologising, apologize, apologized, apology, apologies,
  say sorry, said sorry,
  saying sorry, says sorry, was sorry, is sorry, be sorry, been sorry, express regret,
  expressed regret, regret, regretted, regrets,
  remorse, contrite, retract, retracted, back down, backed down, climb down, climbed down,
  take it back, took it back`;

export const DENIED: Cues = `
  deny, denied, denies, denying, a denial, any denial, denials, denial from, denial by, denial of,
  his denial, her denial, their denial, the denial, reject, rejected, rejects, refute, refuted,
  refutes,
  protest innocence, plead innocence, plead innocent, maintain innocence, claim innocence,
  dispute it, dispute that,
  dispute the, disputed, disputed it, contest the claims, contest the allegations`;

/** Ways of asking what came of it. */
export const ENDED: Cues = `
  outcome, outcomes, upshot, conclusion, resolved, resolve, resolution, came of, come of, comes of,
  came out of, come out of,
  consequence, consequences, repercussions, ramifications, punished, punishment, punish,
  disciplined, discipline, disciplinary,
  sanction, sanctions, sanctioned, penalty, penalised, penalties, action taken, take action,
  took action, taken action, any action,
  settled, dealt with, aftermath, lead anywhere, led anywhere, go anywhere, went anywhere,
  result of, resulted in, result in, forced out, forced to resign,
  made to resign, have to resign, had to resign, resign over, resigned over, quit over,
  step down over, stepped down over,
  lose the post, lost the post, lose the job, fall out from, cost, get away with, got away with,
  conclude, concluded,
  how did it end, where did it end, done about, do anything about, did anything about, act on,
  acted on, act over, acted over, pursue, pursued, followed up, follow up, acted upon, closed,
  what followed, followed, change anything, changed anything, make any difference,
  made any difference`;

/** Ways of asking whether what was done or alleged still stands. */
export const TAKEN_BACK: Cues = `
    withdrawn, rescinded, rescind, revoked, revoke, cancelled, dropped, overturned, overturn,
    quashed, quash, abandoned, taken back, called off`;

/** What can be taken back. */
export const TAKEN: Cues = `
  it, that, this, notice, letter, complaint, complaints, investigation, inquiry, probe, suspension,
  charge, charges, case, allegation, allegations,
  accusation, accusations, decision`;

/** The same, in words that ask for the outcome of anything. */
export const HAPPENED: Cues = `
  in the end, eventually, end up, ended up, happened to, happen to, happened with, happened next,
  happened about, happened after,
  happened over, happened following, happened, what happened, became of, become of, end, ended,
  ending, fate, over with, what next,
  lead to, led to, fallout, action, finish, finished, finishes, turn out, turned out, play out,
  played out, pan out, panned out, wind up, wound up, shake out, shook out, come to, came to,
  get anywhere, got anywhere, amount to, amounted to, final word`;

/** Ways of asking what was found. */
export const FOUND: Cues = `
  found, finding, findings, found against, found guilty, find guilty, guilty, not guilty,
  found innocent, find against, finds against, cleared, clear, in the clear,
  exonerated, exonerate, vindicated, acquitted, proven, proved, prove, proof, upheld, uphold,
  substantiated, stand up, stood up,
  hold up, held up, stick, stuck, verdict, ruling, ruled, ruled against, rule against, convicted,
  off the hook, evidence,
  inquiry find, inquiry found, report find, report found, report say, report said, review find,
  review found, investigation find, investigation found,
  probe find, probe found, inquiry conclude, inquiry concluded, report conclude, report concluded,
  inquiry say,
  inquiry said, confirmed, pinned on, charges stick, anything found`;

export const INVESTIGATED: Cues = `
  investigate, investigated, investigates, investigating, investigation, investigations, inquiry,
  inquiries, enquiry,
  enquiries, probe, probed, probes, looked into, look into, looking into, under investigation`;

export const SUSPENDED: Cues =
  "suspend, suspended, suspends, suspending, suspension, suspensions, suspended from";

export const EXPELLED: Cues = `
  expel, expelled, expels, expelling, expulsion, expulsions, kicked out, kick out, kicking out,
  kicked from, thrown out, throw out, threw out,
  throwing out, booted out, boot out, booted, chucked out, chuck out, turfed out, ejected, eject,
  excluded, exclude, exclusion, purged,
  purge, out of the party, out of the labour party, out of labour, removed from the party,
  remove from the party,
  removed from membership, membership revoked, membership terminated, lose membership,
  lost membership, given the boot, get the boot, got the boot,
  shown the door, drummed out, kick him out, kick her out, kick them out, throw him out,
  throw her out, throw them out`;

export const RETURNED: Cues = `
  reinstated, reinstate, reinstates, reinstatement, readmitted, readmit, readmission, re admitted,
  back in the party, back in labour,
  back in the labour party, let back in, letting back in, allowed back in,
  back as a member of the party, come back to the party, came back to the party,
  rejoin, rejoined, rejoining, still in the party, still in labour, still in the labour party,
  still a member of the party,
  still a member of labour, still a member of the labour party, still a party member,
  still a labour member,
  still a labour party member, a member of the party, member of the party,
  a member of the labour party, member of the labour party, a member of labour,
  member of labour, labour party member, party member, labour member, member of labour still,
  suspension lifted, lifted,
  lift the suspension, overturned, overturn, reversed, reverse, quashed, rescinded, revoked,
  set aside, appeal, appealed, appealing, win the appeal, still suspended, still expelled,
  back inside the party,
  whip back, welcomed back in`;

/** Verbs of those who accuse. */
export const ACCUSING_VERBS: Cues = `
  accused, accuse, accuses, accusing, alleged, allege, alleges, said, say, says, claimed, claim,
  claims, complained, complain,
  complains, criticised, criticise, criticises, criticized, criticize, attacked, attack, called,
  call, condemned, condemn,
  slammed, slam, blamed, blame, smeared, denounced, denounce, demanded, demand, demands, called for,
  call for, urged, urge, objected, object, called out, had a go at, have a go at, went after,
  go after, going after, laid into, lay into, hit out at, rounded on, turned on, took issue with`;

/** Verbs that tell of an accuser only beside a word for what was made: "who brought the complaint". */
export const BRINGING: Cues = `
  made, makes, make, raised, raise, brought, bring, lodged, lodge, filed, file, levelled, level,
  came from, come from, started, start,
  behind, from, put in, submitted, submit, sent in, sent, spread, triggered, sparked, began`;

export const WHO: Cues = `
  who, whom, by whom, which mp, which mps, which politician, which politicians, whose, which group,
  which groups,
  which people, name those who, name the people who, which labour figures, which figures,
  which senior figures, which labour politicians, which labour people, which unions, which papers,
  which leaders, which activists, who all, which person, which organisation, which organisations,
  where did, source of`;

/** What tells that a claim's maker is asked for, beside "who". */
export const MAKING: Cues = `
  ${ACCUSING_VERBS}, accuser, accusers, critics, critic, complainant, complainants, source of`;

export const PAPERS: Cues = `
  paper, papers, newspaper, newspapers, outlet, outlets, publication, publications, journalist,
  journalists, reporter,
  reporters, magazine, website, broadcaster, news site, media outlet, media outlets, media,
  which press, news organisation,
  the press, title, titles, blog, blogs, site, sites, radio station`;

export const PUBLISHED: Cues = `
  reported, report, reports, published, publish, broke, break, broke the story, covered, cover,
  revealed, reveal, exposed, expose, wrote, wrote about,
  write about, carried, carry, ran, ran the story, printed, print, piece, article, articles,
  ran the piece, obtained, got hold of, first reported, story, scoop`;

export const SAID: Cues = `
  say, said, says, saying, call, called, calls, describe, described, write, wrote, think of,
  thought of, thought about,
  suggest, suggested, argue, argued, insist, insisted, mean by, quote, quoted, quotes, words,
  statement, statements, tweet, tweeted, post, posted, words about`;

export const WHEN: Cues =
  "when, what date, which date, what year, which year, what day, date, dates, date of, how long ago, year";

/** What goes with any of these. */
export const AROUND: Cues = `
  what, they,  why, how, when, where, about, against, over, around, made, make, makes, reported,
  reportedly, report, reports,
  said, say, says, saying, ever, happened, happen, all, any, anything, something, anyone, anybody,
  somebody, someone,
  everything, been, going, gone, involved, public, role, conduct, record, recorded, list, labour,
  labour party, the party, party, his party,
  allegedly, supposedly, supposed, story, stories, stuff, thing, things, matter, case, whole, big,
  full, detail,
  details, background, history, behaviour, go, went, cause, caused, causing, lead to, led to,
  because of, due to,
  them, towards, between, face, faced, facing, some, kind of, sort of, exactly what, attract,
  attracted, spark, sparked, trigger, triggered, put, place, took place, mention, mentioned,
  committee, panel, definition, definitions, issue, question, old, past, historic, historical,
  previous, earlier, resurfaced, deleted, unearthed, ancient, from years ago, which nec member,
  which member, which nec rep, nec member was that, nec member was it, which politician,
  who was that, who that was, who it was, exactly,
  job, vote, votes, voting, to vote, candidate, candidates, hopefuls, two, three, four, five,
  how many, number of, how much, told, appointment, appointed, selection, wrong, business,
  situation, do we know, does anyone know, writing about, i am writing, what should i know,
  should i know, should know, need to know, is it known, known, campaign, over the years, so far,
  to date, as of, at the time, by name, publicly known, summarise, summarize, summary, summary of,
  sum up, outline, overview, briefly, in short, set out, together with, along with, hold, holds,
  contain, contains, is that right, is that true, is that so, true, is this true, jibe, jibes, barb,
  barbs, slur, slurs, attack, attacks, line, remark, read, read about, read more, more about,
  word on, behind, source, sources, once, kicked off, knocked off, voted off, against them,
  from standing, from running, from its slate, off its slate, from the slate, off the slate,
  from its list, off its list, from their slate, off their slate, from the left slate,
  off the left slate, from a slate, off a slate, to stand, to run, left off, leave off, off,
  involving, involved in, surrounding, linked to, relating to, related to, making, having, being,
  doing, getting, giving, actually been, ever been, there been,
  tried to, try to, trying to, reason, reasons, reason for, grounds, reported claims, claims about,
  using, used, according to, publicly, sent, send, come, came, word, words, person, people, out`;

/** "Not" and "never" where the answer leads with what happened, whichever way it was asked. */
export const DENIALS: Cues =
  "not, never, no, nothing, none, yet, still, now, currently, or, if so, even";
