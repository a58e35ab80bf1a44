import { any, NAMED, PLEASE, SUBJECT, words } from "./patterns.ts";

/** "Say that X is …", and not "would you say X is …?", which asks for a verdict. */
const TOLD = `^(?:${any("please, just, now, ok, hey, go on, i want you to, can you, could you")} )*`;

/** Attempts to tell the desk how to answer. */
export const INSTRUCTIONS: readonly RegExp[] = [
  new RegExp(
    `\\b${any("ignore, disregard, forget, override, bypass, disobey, drop")}\\b.*\\b${any(`
      instruction, instructions, prompt, prompts, your rules, all rules, the rules, guidelines,
      previous, above, training,
      everything, restrictions, programming, your sources, your record`)}\\b`,
  ),
  words(any("break"), any("your"), any("rules, instructions, guidelines")),
  words(
    any("system, initial, hidden, secret, original"),
    any("prompt, instruction, instructions, message"),
  ),
  words(
    any(
      "jailbreak, developer mode, dan mode, do anything now, sudo, admin mode, god mode, debug mode",
    ),
  ),
  words(
    any(`
      roleplay, imagine you, imagine that you, you are now, as if you, as though you, act as my,
      repeat after me, respond only,
      answer only, only answer,
      just answer yes, just say yes, answer yes or no only, in the style of,
      in the voice of`),
  ),
  // “Who offered to act as a go-between” is asked of somebody else.
  new RegExp(
    `(?:${TOLD}|\\b${any("and, then, now, please, you, should, must, will")} )${any(`
      pretend, role play, act as if, act as though, act as a, act as an, act like, behave as,
      behave like, simulate, speak like, talk like`)}\\b`,
  ),
  // "How will it be chosen from now on" tells nobody what to do.
  new RegExp(
    `^(?:${any(`
      ok, hey, now, please, so, and`)} )*from now on\\b|\\b${any(`
      answer, respond, reply, speak, talk, write, act, behave, be, call`)}\\b.*\\bfrom now on$|\\bfrom now on ${any(`
      you, your, answer, respond, reply, speak, talk, write, say, act, only, always, never`)}\\b`,
  ),
  new RegExp(
    `\\b${any(`
      reveal, print, show, output, leak, tell, give`)}\\b.*\\byour ${any(`
      prompt, instructions, rules, code, source code, api key, token, password, passwords, secrets`)}\\b`,
  ),
  new RegExp(
    `${TOLD}${any(`
      say, announce, post, tweet, state, admit, declare, agree`)} (?:that )?${SUBJECT} ${any(`
      is, was, are, were, has, did, should, will`)}\\b`,
  ),
];

/** Things to be written about somebody. */
export const WRITING: readonly RegExp[] = [
  new RegExp(
    `${PLEASE}${any(`
      write, draft, compose, make up a, make up some, make something up, invent, generate, create,
      roast, insult, mock, attack, slag off, defame, smear,
      ridicule, troll, libel, take the piss out of, slate, trash`)}\\b.*\\b${NAMED}\\b`,
  ),
  new RegExp(
    `(?<!\\b(?:${SUBJECT} (?:s )?|his |her |their ))\\b${any("joke, poem, song, limerick, rap, haiku, fanfic, meme, sketch")}\\b.*\\b${SUBJECT}\\b`,
  ),
];
