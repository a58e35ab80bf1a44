import { count } from "#src/words.ts";
import { notice } from "../../statements.ts";
import type { Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";

const ACCUSED = `
      accused, accusation, accusations, allegation, allegations, alleged, allege, claim,
      claims, claimed, complaint, complaints, controversy, controversies, controversial, row,
      rows, scandal, criticised, criticism, investigated, investigation, inquiry,
      antisemitism, anti semitism, antisemitic, smear, smears, recording, remarks, comments,
      trouble, supposed to have done, supposed to have said, supposedly, under investigation`;
const REPLIED = `
      respond, responded, response, reply, replied, deny, denied, denial, apologise,
      apologised, apology, answer`;
const ENDED = `
      in the end, cleared, end up, ended up, drop, dropped, dropping`;
const AROUND = `
      what, why, did, how, when, about, against, caused, cause, reported, report, made, said,
      say, who, happened, all, any, anything, anyone, ever, been, there, happened, was, over, findings, finding, ended, in the end,
      after, involved, list, public, role, recorded, record`;

/** Says that nothing of what is asked is reported, and what else is: nothing is denied. */
function nothingReported(name: string, id: string, what: string, others: number): Outcome {
  const has =
    others === 0
      ? `The record has no reported claims about ${name}.`
      : `It has ${count(others)} reported ${others === 1 ? "claim" : "claims"} about ${name} of another kind or time.`;
  const suggestions = [{ label: `Reported claims: ${name}`, ask: `/nec claims ${id}` }];
  const answer = notice(
    "unknown",
    `Reported claims: ${name}`,
    [`The record has no report ${what}.`, has],
    { suggestions: others === 0 ? [] : suggestions },
  );
  return { answer };
}

/**
 * Questions about what was reported of somebody's public conduct. Never answered with less than reply and outcome.
 * With a `stem` ("suspend"), only where that is among what is reported.
 */
const about =
  (stem: RegExp | null, said: string) =>
  ({ people: [person], organisations: [organisation], times, record }: Slots): Outcome => {
    const subject = person ?? organisation;
    if (!subject) return null;
    const all = record.claimsAbout.get(subject.id) ?? [];
    const year = times.find((time) => time.year)?.year;
    const fitting = all.filter(
      (claim) =>
        (!year || (claim.date ?? "").includes(String(year))) &&
        (!stem || stem.test(JSON.stringify([claim.statement, claim.outcome, claim.reply]))),
    );
    if (fitting.length === 0 && (year || stem)) {
      const when = year ? ` in ${year}` : "";
      return nothingReported(
        subject.name,
        subject.id,
        `that ${subject.name} ${said}${when}`,
        all.length,
      );
    }
    return { query: { kind: "claims", about: subject.id, ...(year && { year: String(year) }) } };
  };

function frame(
  name: string,
  cues: Frame["cues"],
  examples: readonly string[],
  takes: Frame["takes"],
  stem: RegExp | null = null,
  said = "was accused of anything",
): Frame {
  return {
    name,
    cues,
    also: `${ACCUSED}, ${REPLIED}, ${ENDED}, ${AROUND}`,
    takes: { ...takes, time: true },
    weight: -1,
    examples,
    outcome: about(stem, said),
  };
}

export const claimsFrames: readonly Frame[] = [
  frame(
    "what somebody was accused of",
    [ACCUSED],
    [
      "What was Jasmin Beckett accused of?",
      "what did Peter Willsman say that caused the row in 2018?",
    ],
    {
      people: [1, 1],
      organisations: [0, 1],
    },
  ),
  frame(
    "how somebody replied",
    [REPLIED],
    ["Did James Elliott respond to the antisemitism claim?"],
    { people: [1, 1], organisations: [0, 1] },
  ),
  frame(
    "what became of it",
    [ENDED],
    ["what happened in the end to Willsman", "why did Momentum drop Willsman?"],
    { people: [1, 1], organisations: [0, 1] },
  ),
  frame(
    "whether somebody was suspended",
    ["suspended, suspension, suspend"],
    ["was Peter Willsman suspended"],
    { people: [1, 1] },
    /suspen/i,
    "was suspended",
  ),
  frame(
    "whether somebody was expelled",
    ["expelled, expulsion, expel"],
    ["when was Peter Willsman expelled"],
    { people: [1, 1] },
    /expel|expuls/i,
    "was expelled",
  ),
  frame(
    "claims about an organisation",
    [ACCUSED],
    ["what allegations are recorded about Momentum"],
    { organisations: [1, 1] },
  ),
];
