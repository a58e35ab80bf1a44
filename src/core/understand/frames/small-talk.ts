import { notice } from "../../statements.ts";
import type { Cues, Frame } from "../frame.ts";

const ASKING_HELP: Cues = `
  help, commands, command, command list, menu, options, usage, instructions, manual, guide,
  examples, example, what can, what could, how do, how does this work, how do i use, how to use,
  what do you, what else can, what questions,
  what sort of, what kind of, what type of, what things, what should i ask, what may i ask,
  can i ask, could i ask, what are you for, what is this, what is this for, what are you,
  what does this, what does it do, purpose, capable, capabilities, get started, getting started,
  where do i start, how do i start, features, functions,
  sample questions, give me an idea, show me what, who are you, stuck, lost, confused, what now,
  introduce yourself, tell me about yourself, any suggestions, suggestions, suggest something,
  what would you suggest, teach me`;

const GREETING: Cues = `
  hello, hi, hey, hiya, hullo, helo, heya, yo, howdy, greetings, morning, afternoon, evening,
  good morning, good afternoon, good evening, good day, g day, gday, wotcha, ey up, ay up, alright,
  all right, you alright, you ok, sup, what is up, wassup, whatsup, how are you, how are things,
  how is it going, how is tricks, how are tricks, how is life, how is things, how have you been,
   how are you doing, how do you do, how you doing, how goes it,
  hope you are well, nice to meet you, pleased to meet you, welcome, are you there, u there, u ok,
  u up, are u there, r u there, anyone there, anybody there, anyone home, you there, you up,
  are you awake, are you online, are you working, are you alive`;

const THANKS: Cues = `
  thanks, thank you, thank, thankyou, thx, tx, ty, tysm, cheers, ta, tah, much appreciated,
  appreciated, appreciate it, appreciate that, appreciate, grateful, much obliged, obliged,
  nice one, well done, good job, good work, great job, great work, nice work, nice job, good bot,
  bad bot, nice bot, clever bot, great bot, best bot, good stuff, great stuff, top work, top bot,
  spot on, bravo, kudos, props, respect, legend, star, lifesaver, life saver, hero, genius, superb,
  brilliant, great, excellent, perfect, nice, lovely, amazing, awesome, fantastic, wonderful, fab,
  fabulous, cool, sweet, magic, sorted, wicked, sound, smashing, champion, marvellous, impressive,
  impressed, useful, helpful, handy, interesting, fascinating, good to know, good, very good,
  not bad, love it, love this, love you, i love you, i like you, like it, that helps, that helped,
  you rock, you are great, you are brilliant, you are the best, you are amazing, you are good,
  you are useful, you are helpful`;

const PARTING: Cues = `
  bye, goodbye, good bye, bye bye, see you, see ya, cya, see you later, later, laters, good night,
  goodnight, night, night night, farewell, ta ra, cheerio, toodle pip, so long, take care,
  have a good day, have a nice day, have a good one, have a good weekend, that is all,
  that is all i needed, that is all i wanted, all i needed, all i wanted, that is it,
  that is everything, that will be all, that will do, all done, done, nothing else, nothing more,
  no more questions, no further questions, i am done, off now, got to go, gotta go, must dash,
  speak soon, talk later`;

const NOISES: Cues = `
  lol, lmao, rofl, haha, hahaha, ha, hah, hehe, heh, ha ha, ha ha ha, lolz, omg, wow, whoa, woah,
  blimey, crikey, gosh, wtf, oh, oh dear, oops, whoops, ouch, ugh, meh, hm, hmm, hmmm, um, err, eh,
  huh, pardon, sorry, my bad, my mistake, never mind, nevermind, nvm, no worries, no problem, np,
  fair enough, fair, i see, got it, gotcha, understood, makes sense, right, okay, ok, okey dokey, k,
  kk, okie, yes, yep, yeah, yup, ya, aye, no, nope, nah, sure, of course, exactly, indeed, agreed,
  true, quite, right then, righto,
  test, testing, test test, testing testing, ping, pong, check, is this on, is this thing on,
  does this work, is it working, hello world, testing 123, test message, just testing, one two, 123,
  idk, dunno, i do not know, bored, i am bored, tell me something, tell me something interesting,
  surprise me, say something, anything, sigh, yay, hooray, hurrah, woop, whoop, woo, boo, boom,
  facepalm, shrug, smh, tbh, fyi, brb, afk, asdf, asdfgh, qwerty, foo, bar, blah, blah blah, bla,
  cool beans, same, me too, damn, bloody hell, heck, jeez, aw, aww, ah, aha, ooh, mm, mmm, yikes,
  bingo, nice try, you are wrong, useless, rubbish, you are useless, you are rubbish, stupid bot,
  dumb bot, useless bot, rubbish bot, that is wrong, that is not what i asked,
  that is not what i meant, not what i asked, not what i meant, try again, not helpful, unhelpful`;

const AROUND: Cues = `
  ask, big, huge, massive, real, great, do, does, did, use, what, how, much, very, many, so, really,
  work, works, lot, lots, bot, can, one, job, that, all, now, then, you, your, are, is, it, this,
  with, about, for, a, the, bit, again, everyone, everybody, all, folks, mate, pal, buddy, friend,
  friends, there, team, desk, nec desk, today, day, know, i, me, us, we, could, should, would, will,
  questions, question, things, thing, stuff, too, million, bunch, ever so, kindly, indeed, just,
  very much, so much, that was, that is, ok, tell, say, sort, kind, type, of, to, answer, answers,
  here, and, please, help, need, want, some, on, in, my, as, at, have, am, get, helping, your help,
  help with, able, best, good, well, super, quick, fast, speedy, such, an, ever, absolutely,
  totally, very, pretty, quite, more, else, other, than, doing, going, hope, well, fine, nec,
  labour, old, dear, sir, friend, nothing, week, weekend, morning, evening, afternoon, for that,
  like, love, yet, still, oh, actually`;

function frame(name: string, cues: Cues, examples: readonly string[], weight: number): Frame {
  return {
    name,
    cues: [cues],
    also: `${AROUND}, ${GREETING}, ${THANKS}, ${PARTING}, ${NOISES}`,
    takes: {},
    weight,
    examples,
    outcome: () => ({ query: { kind: "help" } }),
  };
}

/** What anybody may ask of a machine, and this one does not know. */
const OUTSIDE: Cues = `
  what time is it, what is the time, the time, what day is it, what is the date, what date is it,
  today date, what year is it, weather, forecast for, rain, raining, temperature, joke, sing, song,
  story, dance, play a game, recipe, translate, lottery numbers,
  football, cricket, news today`;

const outside: Frame = {
  name: "something outside the field",
  cues: [OUTSIDE],
  also: `${AROUND}, now, in london, right now, going to, tomorrow, like, tell, me, a`,
  takes: {},
  weight: 2,
  examples: [],
  continues: true,
  outcome: () => ({
    answer: notice(
      "unknown",
      "Outside the record",
      [
        "I know nothing about that: the record is about elections to Labour's National Executive Committee.",
      ],
      { suggestions: [{ label: "What can be asked", ask: "/nec help" }] },
    ),
  }),
};

/** Words that ask nothing of the record: help, greetings, thanks and the like. */
export const smallTalkFrames: readonly Frame[] = [
  frame("help", ASKING_HELP, ["help", "what sort of things can I ask you"], -3),
  frame("greeting", GREETING, ["hello", "how are you today?"], -6),
  frame("thanks", THANKS, ["thanks!", "good bot"], -6),
  frame("parting", PARTING, ["bye"], -6),
  frame("a noise", NOISES, ["lol", "test"], -8),
  outside,
];
