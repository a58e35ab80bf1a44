import type { Frame } from "../../frame.ts";
import { yearIn } from "./when.ts";

/** Terms for how votes become seats, as the record's glossary has them. */
const WAYS_OF_VOTING: ReadonlySet<string> = new Set([
  "stv",
  "block-vote",
  "electoral-college",
  "omov",
]);

/** What stands around a term. */
const AROUND = `
      mean, means, meant, meaning, mean by, meant by, understood by, explaining, defining, sure,
      clue, idea, reminder, confused, confused about, about, new to this, remember, keeps coming up,
      stand for, stands for, stand, term, terms, word, words, phrase, expression, a, an, how does,
      how do, how, how it works, old member, new member, a member, member, beginner, newcomer,
      outsider, student, count, elections, ballot, work, works, worked, like, in nec elections,
      here, context, in this context, people say, they say, when, people, they, say, call, called,
      thing, plain english, english, plain, language, nutshell, brief, layman, terms, simple,
      on earth, the hell, hell, heck, actually, even, jargon, acronym, abbreviation, short, for,
      refer, refers, to, difference, not, do, no idea, understand, quite, basically, in, nec terms,
      sort of, kind of, party, labour, labour party, labour politics, politics, does it, and,
      system, under stv, in stv, stv counts, stv count, in a transferable vote count,
      in a transferable vote election, in a single transferable vote count,
      in a single transferable vote election, in an stv election, used, use, called a, so called,
      supposed, supposed to, meant to, mean here, tell, people mean, is it, supposed to be,
      dont get, definition, of, election, elections, voting, counting, count, concept, idea`;

/** Questions about words. */
export const glossaryFrames: readonly Frame[] = [
  {
    name: "what a term means",
    cues: [
      `
      how does, how do, what is, what was, what does, what do, what are, what were, define, meaning,
      meaning of, explain, explanation, stand for, stands for, definition, define, mean, means,
      meant, describe, clarify, translate, decode, expand, spell out,
      short for, understand, understood, in plain english, in english, layman, in layman terms,
      in simple terms, in plain terms, in plain language, simply put, in a nutshell, in brief,
      jargon, acronym, abbreviation, term, glossary, dont get, do not get, what on earth,
      what the hell, what the heck, what exactly is, tell me what, sort of thing,
      how would you define, refer to, refers to, called, remind me what, no idea what,
      never heard of,
      explaining, what a, what an, what the, what, defining, define, interpret, clarify,
      a definition, a reminder, idea what, clue what, sure what,
      what actually is, what even is, when people say, when they say, supposed to be`,
    ],
    also: AROUND,
    unless:
      "when was, when did, what did, who, voting system is used, difference between, how many, how long",
    takes: { term: true },
    examples: ["what is a quota", "how does STV work", "explain first preferences"],
    outcome: ({ term }) => (term ? { query: { kind: "glossary", term } } : null),
  },
  {
    name: "what a way of voting is",
    cues: [
      "what is, what was, what are, define, explain, meaning of, what does, what exactly is, remind me what",
    ],
    also: AROUND,
    unless: "when was, when did, who, used, how many, how long, in use, adopted, introduced",
    takes: { term: true },
    // Or else it would be asked when it came in.
    weight: 1,
    examples: ["what is the single transferable vote"],
    outcome: ({ term }) =>
      term && WAYS_OF_VOTING.has(term) ? { query: { kind: "glossary", term } } : null,
  },
  {
    name: "what a term stands for",
    cues: [
      `
        stand for, stands for, short for, acronym, abbreviation, mean, means, meaning, define,
        definition, in full, spell out, expand`,
    ],
    also: `${AROUND}, what, does, do, is, full, out`,
    unless: "who, difference between, how many, how long",
    takes: { term: true },
    weight: 2,
    examples: ["what does PLP stand for"],
    outcome: ({ term }) => (term ? { query: { kind: "glossary", term } } : null),
  },
  {
    name: "who was on a slate that has a name of its own",
    cues: [
      "who, whom, which, what, name, list, names, members, candidates, people",
      `
        ticket, slate, list, line up, lineup, team, nine, six, candidates, names, members, on, in,
        part of, belonged to, made up, among, included, stood for, ran for, standing for,
        running for`,
    ],
    also: `
      was, were, is, are, on, in, the, of, all, who all, people, names, candidates, candidate,
      members, ticket, slate, list, line up, lineup, team, nine, six, part, part of, included,
      belonged, belonged to, belong, make up, made up, makes up, for, stood, stood for, ran,
      ran for, standing, running, standing for, running for, among, in full, full, everyone,
      everybody, each, they, whole, complete`,
    unless: `
        when, why, how many, votes, vote, won, win, elected, lost, not, first, second, last, top,
        backed, dropped, left, except`,
    takes: { term: true },
    weight: 3,
    examples: ["who was on the JC9 ticket"],
    outcome: ({ term, record }) => {
      const named = record.glossary.find(({ id }) => id === term);
      return term && /^the slate of\b/i.test(named?.text ?? "")
        ? { query: { kind: "glossary", term } }
        : null;
    },
  },
  {
    name: "a term and nothing else",
    cues: [],
    unless: "which, when, how many, who",
    takes: { term: true },
    weight: -2,
    examples: ["quota"],
    outcome: ({ term }) => (term ? { query: { kind: "glossary", term } } : null),
  },
  {
    name: "what a review or a reform changed",
    cues: [
      "what, when, how, which",
      `
        recommend, recommended, recommends, recommendation, recommendations, propose, proposed,
        proposals, reforms, reform, reformed, change, changed, changes, say, said, do, did,
        conclude, concluded, bring in, suggested, suggest`,
    ],
    also: `
      ${AROUND}, what, when, how, which, were, was, is, are, seats, rules, review, bring, in, make,
      made, members, rule, mean for, for the nec, propose, out, come, report, reform, reforms, did,
      changes, recommendations`,
    unless: "who, votes, seats go, how many",
    takes: { term: true, time: true },
    weight: 1,
    examples: ["what did the Democracy Review recommend"],
    outcome: ({ term, times, record }) => {
      const name = record.glossary.find(({ id }) => id === term)?.term ?? "";
      const rule = record.body.rules.find(({ text }) => text.includes(name));
      const year = yearIn(times);
      if (!rule || !/review|power/i.test(name)) return null;
      const day = rule.date.replace(/^\D+/, "");
      if (times.length > 0 && (!year || !day.startsWith(year.slice(0, 4)))) return null;
      return { query: { kind: "rules", topic: "all", year: year ?? day.slice(0, 4) } };
    },
  },
  {
    name: "the glossary",
    cues: [
      `
        glossary, list of terms, jargon, terminology, all the terms, vocabulary, technical terms,
        abbreviations, acronyms, jargon buster`,
    ],
    also: `
      what, list, all, terms, words, explain, explained, term, you, know, used, do, understand, the,
      some, the jargon, buster, is there, have, of, mean, meanings`,
    takes: {},
    weight: -1,
    examples: ["glossary"],
    outcome: () => ({ query: { kind: "glossary" } }),
  },
];
