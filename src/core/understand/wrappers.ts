import { pairs } from "./frames/result/forms.ts";
import type { Cues } from "./hearing.ts";

/** Somebody whom the question has it from. */
const SOMEBODY = `
  somebody, someone, a friend, my friend, my late friend, a colleague, my colleague, a mate,
  my mate, my editor, my boss, my wife, my husband, my partner,
  my dad, my father, my mum, my mother, my brother, my sister, my neighbour, my tutor,
  my supervisor, our chair, our secretary, a member, another member,
  a comrade, a delegate, people, folk, folks, they, everyone, everybody, a book, a tweet, a post,
  a piece, an article, a paper, the paper, this paper, wikipedia`;

/** What such people do: "my friend always said that …". */
const TELLS = `
  says, said, claims, claimed, insists, insisted, reckons, reckoned, thinks, thought, swears, swore,
  told me, tells me,
  told us, tells us, told, maintains, maintained, keeps saying, kept saying, keeps telling me,
  always said, always says, always told me, once told me, once said,
  believes, believed, is convinced, is sure, is adamant, argued, argues, suggested, suggests,
  assures me, assured me, informs me, informed me,
  mentioned, has it, had it, reads, has told me, has said`;

/** Where it was heard. */
const HEARD_AT = `
  at our branch meeting, at a branch meeting, at our meeting, at a meeting, at the meeting,
  at the last meeting, at my clp, at our clp, in the pub, on twitter, on facebook, on reddit,
  on social media,
  somewhere, in a book, in a paper, in the paper, in an article, on the radio, on television, on tv,
  on a podcast, from somewhere`;

/** Asking whether what was said is so, after or before it. */
const WHETHER_SO = `
  is there any truth in that, is there any truth in this, is there any truth in it,
  any truth in that, any truth in this, any truth in it, any truth to that, any truth to this,
  is there truth in that, is this so, is that so, is it so, is that the case,
  is this the case, is that true, is this true, is that right, is this right, is that correct,
  is this correct, is that accurate, is this accurate, is it accurate,
  am i remembering correctly, am i remembering right, am i remembering that right,
  am i misremembering, do i remember correctly, do i remember right, do i remember rightly,
  have i remembered correctly, have i remembered right, have i remembered that right,
  have i got that right, have i got this right, did i get that right, do i have that right,
  do i have this right, is my memory right, is my memory correct, does my memory serve me,
  or am i wrong, or am i mistaken, am i wrong, am i mistaken, or not, or nah, or no, or nope,
  or what, true or false, right or wrong, fact or fiction, yes or no, correct or not,
  if i am not mistaken, unless i am mistaken, i could be wrong, i may be wrong, i might be wrong,
  correct me`;

/** That figures differ, which an answer shows wherever they do. */
const DIFFERING = `
  ${pairs("i have seen, i have read, i have heard, i keep seeing, i see, i found, i have found, i have got, there are, i have", "different numbers, different figures, two figures, two numbers, different numbers for, different figures for, different accounts, different versions, several figures, several versions, conflicting figures, conflicting numbers, conflicting accounts, conflicting things, conflicting reports, different things")},
  ${pairs("they, these, the figures, the numbers", "do not seem to agree, do not agree, disagree, differ, vary, conflict, seem to differ, seem to disagree, do not match, do not tally, contradict each other")},
  what do your sources say, what do the sources say, what do your sources have, what do sources say,
  i only ever see percentages, i only see percentages, only ever see percentages,
  i only have percentages, i only ever see the percentage,
  ${pairs("i am, i have been", "profiling, covering, studying, reviewing, preparing, drafting, checking, editing, compiling, reading up on, writing up, reporting on, working on, doing a piece on, doing a profile of, putting together a piece on, in the middle of")}`;

/** Asking with courtesy. */
const COURTEOUSLY = `
  ${pairs("i should, we should, i would, we would, i, i do, i will, i shall", "be, like, love, appreciate, hope, be so, be most, be very, be ever so, be really, very much like, dearly like, appreciate it")},
  ${pairs("to", "learn, be told, hear, find out, discover, ascertain, establish, understand, be reminded, know, ask, enquire, inquire, check, see")},
  ${pairs("may, might, can, could", "i ask, i enquire, i inquire, i trouble you, i trouble you for, i bother you, i bother you for, i have, i see, i just ask, i also ask, we ask, you let me have, you let me know, you help, you help me, you help me with, you possibly")},
  ${pairs("if", "i may, i may ask, i might, i might ask, you please, you would be so kind, you would not mind, you do not mind, you will, you would kindly, you could kindly, it is not too much trouble, it is no trouble, not too much trouble, it is not a bother, it is to hand, memory serves, your papers go back so far, your records go back so far, your papers go back that far, your records go back that far, available, anyone knows, anybody knows, you know it, it is recorded, so")},
  would it be possible, is it possible to know, is it possible, would be possible, possible to know,
  would you be so kind, would you be able, are you able, be so kind as, so kind as, be good enough,
  good enough to tell, i do hope you can help, i hope you can help,
  hope you can help, do you think you could, do forgive, forgive me, forgive my, my memory,
  my ignorance, forgive my memory, forgive my ignorance, excuse me, excuse my, i am afraid,
  i am sorry, i beg your pardon, dear sir, dear sir or madam, sir or madam, dear all, dear team,
  dear desk, to whom it may concern,
  many thanks, much obliged, thank you, thanks in advance, in advance, with thanks, best wishes,
  kind regards, regards, i keep reading about, keep reading about, i keep reading, keep reading,
  i have a recollection, have a recollection, i have a memory, have a memory, i have a vague memory,
  a vague memory, vaguely,
  i am after, i am looking for, looking for, for a chapter on, for a chapter, for my chapter on,
  for my chapter, for a book on, for a book, for branch minutes, for our minutes, for the minutes,
  for my minutes, for our branch minutes, for the branch minutes, for clp minutes, need it,
  need this, needed, for my thesis, for my dissertation, for my essay, for a thesis, for a paper,
  for a piece, for an article, for my article, for a story, for a footnote, for my notes,
  for the record, for context, for background, for a quiz, for a colleague, for a friend,
  i forget, i have forgotten, i cannot remember, i can not remember, i do not remember,
  cannot recall, i can not recall, i do not recall, i do not know, my mind has gone blank, blank on`;

/** Asking what is kept: of every fact it can be said. */
const KEPT = `
  ${pairs("for our, for the, for my, for a, for an", "newsletter, branch newsletter, clp newsletter, website, blog, leaflet, briefing, report, column, talk, branch report, agm, quiz night, explainer, profile, feature")},
  i have a feeling, i have a feeling that, i have a hunch, i have a hunch that, i have an idea that,
  my feeling is that, i have a sense that,
  ${pairs("going by, judging by, by, on, from, per, according to", "your record, your records, the figures you have, the totals you have, the vote totals you have, the votes you have, the numbers you have, your own figures, your own record, your data")},
  on your record, on your books, in your books, in your papers, in your files, in the files,
  in the archive, in your archive, per the record, per your record, going by the record,
  by the record, from the record, from your record, from your records, in ur records,
  in your records,
  do we have, do we know, have we got, is there, are there, do you hold, do you list, do you show,
  you have, you hold, as recorded, as reported, as published, as declared, in the literature,
  in print, in black and white, in plain english, in plain terms, in simple terms, in full,
  in brief, at a glance, in one go, one by one, how very, very close, very narrow, very bottom,
  very top, very end, very least, for sure, for certain`;

/** Asking loosely, or politely in few words. */
const LOOSELY: Cues = `
  i am writing about, i am writing on, i am writing a piece on, i am writing a piece about,
  i am researching, i am looking into, a bit about, a bit more about, a little about,
  a little more about, i would like to, i would love to, we would like to, would you mind,
  do you mind, by any chance, if possible, if you can, if you could, if you know, if you would,
  if known, if it is known,
  if you have it, if you have that, if any, if at all, in the end, as far as is known,
  as far as you know,
  as far as we know, as far as the record goes, as far as anyone knows, as far as i know, remind me,
  remind us,
  in a line or two, in one or two lines, in two lines, in a few lines, in a couple of lines,
  in a paragraph, in one paragraph, in a sentence or two, in two sentences,
  in a couple of sentences, in a short paragraph,
  given that, now that, seeing that, seeing as, considering that, considering, bearing in mind that,
  granted that, assuming that, if it is true that,
  at some point, at any point, at one point, at some stage, to your knowledge, do you know,
  do you happen to know, do you have, have you got, any idea, any ideas, i wonder,
  i was wondering, i am wondering, wondering, just wondering, i am curious, curious,
  out of interest,
  out of curiosity, i am interested in, interested in, i am trying to, i would like to know,
  i want to know,
  i need to know, need to know, i need, need, i want to, wanted to know, i have been asked,
  i keep seeing, i keep hearing, keep seeing,
  keep hearing, i have heard of, i have heard, i heard, i saw, i have seen, i read, i have read,
  i see, i think, i thought, i believe,
  i understand, i am told, i was told, i assume, i suppose, i gather, i recall, i remember,
  as i recall, if i remember rightly,
  if i recall, i seem to remember, is it true that, is it true, is it right that,
  is it correct that, is it the case that, was it true that,
  am i right that, am i right in thinking that, am i right in thinking, am i right, it is said that,
  they say that,
  correct me if i am wrong, to be clear, to confirm, can you confirm, please confirm, confirm,
  confirm that, confirm whether,
  double check, can you check, just checking, checking, for the record, for reference, in short,
  in brief, in a nutshell, in a sentence, in one sentence, in a line, in one line, in a few words,
  quick as you can, as quick as you can, as quickly as you can, as fast as you can,
  as soon as you can, asap, when you can, when you get a minute, if you can, quick question,
  quick one, a question, question, one question, silly question, stupid question, a quick question,
  here is one,
  find out, work out, find me, let me know, tell me, tell us, show me, show us, give me, give us,
  get me, get us, let us know, help us, for us, fill me in on, fill me in, run me through,
  walk me through,
  talk me through, help me, help me with, look up, pull up, bring up, dig out, dig up, what kind of,
  what sort of, what type of,
  if that is ok, when you get a chance, asap, for me, for us, good morning, good afternoon,
  good evening,
  in fact, of course, by the way, btw, at all, in question, so to speak, as it were, you know,
  you see, as ever, as well,
  i mean, that is, i guess, as it happens, turn out to be, turned out to be, ended up, end up,
  happen to, happened to,
  managed to, manage to, manages to, went on to, go on to, was able to, were able to, used to,
  successfully, going back to, coming back to, returning to, back to, to go back to, finally,
  eventually, at last, when it is at home, when they are at home, when he is at home,
  when she is at home, that year, that time, that time around, that time round, on that occasion,
  on this occasion, on that one, at that one, in that one, back then,
  in terms of, when it comes to, with regard to, with respect to, as regards, as for, as to,
  in relation to,
  according to the record, in the record, in your record, in your data, on your record,
  according to your records, do you reckon, exactly how`;

/** What questions are wrapped in, which carries no content, only as a whole phrase, whatever is asked. */
export const WRAPPERS: Cues = [
  LOOSELY,
  pairs(SOMEBODY, TELLS),
  HEARD_AT,
  WHETHER_SO,
  COURTEOUSLY,
  DIFFERING,
  KEPT,
].join(", ");
