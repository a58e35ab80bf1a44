import type { NecRecord, Person } from "#src/record/record.ts";
import type { Answer } from "../answer.ts";
import { notice } from "../statements.ts";
import { type Cues, has, type Words } from "./frame.ts";
import type { Mark } from "./mark.ts";

type Say = (person: Person | null) => readonly [title: string, line: string];

const reported = (person: Person | null) =>
  person
    ? `I can show what was reported about ${person.name}, with the replies and what followed.`
    : "I can show what was reported, with the replies and what followed.";

/** What the desk does not say, by the words that ask for it (editorial rules 6 and 12). Two cues of a group must both be there. */
const REFUSALS: readonly { readonly cues: readonly Cues[]; readonly say: Say }[] = [
  {
    cues: [
      "ignore, disregard, forget, override, pretend, jailbreak, system prompt",
      `
  instructions, instruction, prompt, rules, previous, above, pretend, jailbreak, you are`,
    ],
    say: () => [
      "Not something the desk does",
      "I answer from the record and take no instructions about how to. I can show results, people and sources.",
    ],
  },
  {
    cues: [
      `
  should i vote, shall i vote, who shall i, shall i put, should i put, on my ballot, who to vote for, should we vote, should people vote, who should i, whom
  should i, who deserves, best candidate, better candidate, recommend a candidate, vote for
  whom, who do you support, who do you prefer`,
    ],
    say: () => [
      "No advice on voting",
      "I don't advise on voting. I can show who stood, how they did, and who backed them.",
    ],
  },
  {
    cues: [
      `
  who will win, will win, going to win, predict, prediction, forecast, odds, likely to win,
  chances, will be elected, favourite to win, who will be`,
    ],
    say: () => [
      "No forecasts",
      "I don't forecast elections. I can show past results and what the record has on the next contest.",
    ],
  },
  {
    cues: [
      `
  rigged, stolen, fixed the, was it fair, fraudulent, cheat, cheated, stitch up, corrupt
  election`,
    ],
    say: (person) => ["No verdicts", `I don't judge elections or people. ${reported(person)}`],
  },
  {
    cues: [
      `
  home address, where does live, where do live, address, phone, telephone, mobile number,
  email, married, wife, husband, girlfriend, boyfriend, partner, spouse, children, kids,
  family, salary, religion, gay, straight, pregnant, illness, ill, health, how old, age,
  live, lives, sexuality, pronouns, date of birth, birthday, born, net worth`,
    ],
    say: (person) => [
      "Private life stays out",
      `I don't give anything about people's private lives. I can show ${person ? `${person.name}'s` : "their"} candidacies and offices.`,
    ],
  },
];

const VERDICT = `
  antisemite, antisemitic, anti semite, anti semitic, racist, liar, lying, corrupt, guilty,
  innocent, honest, dishonest, crook, criminal, bully, sexist, misogynist, transphobe,
  transphobic, homophobic, islamophobic, good, bad, evil, stupid, idiot, traitor, trot,
  fascist, extremist, marxist, communist, nice, trustworthy, fit to, nazi,
  smeared, to blame, hypocrite, popular, useless, competent`;
const ASKS_VERDICT = `
  is, are, was, were, do you think, your opinion, what do you think, your view, really, isn`;
const ASKS_REPORT = `
  accused, claim, claims, claimed, alleged, allegation, allegations, respond, reply, deny,
  denied, complaint, report, reported, row, say, said`;

/** The words with a name between "should" and its verb left out. */
function oughtOf(words: Words): Words {
  const at = words.indexOf("should");
  const verb = words.findIndex((word, place) => place > at && /^(have|be|not)$/.test(word));
  return at < 0 || verb < 0 ? words : [...words.slice(0, at + 1), ...words.slice(verb)];
}

/**
 * The calm refusal a question calls for, or null. One sentence on what the desk does not do and one on what it can:
 * no verdicts, advice, forecasts or private life, and no instructions to the bot.
 */
export function refuse(words: Words, marks: readonly Mark[], record: NecRecord): Answer | null {
  const mark = marks.find(({ kind }) => kind === "person");
  const ids = mark?.kind === "person" ? mark.ids : [];
  const person = ids.length === 1 ? (record.people.get(ids[0] ?? "") ?? null) : null;
  const subject =
    person !== null ||
    marks.some(({ kind }) => kind === "organisation" || kind === "person" || kind === "pronoun");
  const offers = person
    ? [
        { label: `Reported claims about ${person.name}`, ask: `/nec claims ${person.id}` },
        { label: person.name, ask: `/nec person ${person.id}` },
      ]
    : [];
  const opinion = has("do you think, your opinion, your view", words);
  // "Should she have been suspended?" asks for a judgement, whatever was done.
  const ought = person !== null && has("should have, should be, should not, ought", oughtOf(words));
  if (
    (subject && has(VERDICT, words) && has(ASKS_VERDICT, words) && !has(ASKS_REPORT, words)) ||
    opinion ||
    ought
  ) {
    return notice("declined", "No verdicts", [`I don't judge people. ${reported(person)}`], {
      suggestions: offers,
    });
  }
  const refusal = REFUSALS.find(({ cues }) => cues.every((group) => has(group, words)));
  if (!refusal) return null;
  const [title, line] = refusal.say(person);
  return notice("declined", title, [line], { suggestions: person ? offers.slice(-1) : [] });
}
