import type { Frame, Outcome } from "../frame.ts";
import type { Slots } from "../slots.ts";

const ACCUSED = `
      accused, accusation, accusations, allegation, allegations, alleged, allege, claim,
      claims, claimed, complaint, complaints, controversy, controversies, controversial, row,
      rows, scandal, criticised, criticism, investigated, investigation, inquiry,
      antisemitism, anti semitism, antisemitic, smear, smears, recording, remarks, comments,
      trouble`;
const REPLIED = `
      respond, responded, response, reply, replied, deny, denied, denial, apologise,
      apologised, apology, answer, say`;
const ENDED = `
      expelled, suspended, in the end, outcome, cleared, expulsion, suspension, end up, ended
      up, drop, dropped, dropping, happened`;
const AROUND = `
      what, why, did, how, when, about, against, caused, cause, reported, report, made, said,
      say, who, happened, all, any, there, was, over, findings, finding, ended, in the end,
      after, involved, list, public, role, recorded, record`;

/** Questions about what was reported of somebody's public conduct. Never answered with less than reply and outcome. */
function about({ people: [person], organisations: [organisation] }: Slots): Outcome {
  const subject = person ?? organisation;
  return subject ? { query: { kind: "claims", about: subject.id } } : null;
}

function frame(
  name: string,
  cues: Frame["cues"],
  examples: readonly string[],
  takes: Frame["takes"],
): Frame {
  return {
    name,
    cues,
    also: `${ACCUSED}, ${REPLIED}, ${ENDED}, ${AROUND}`,
    takes: { ...takes, time: true },
    weight: -1,
    examples,
    outcome: about,
  };
}

export const claimsFrames: readonly Frame[] = [
  frame("what somebody was accused of", [ACCUSED], ["What was Jasmin Beckett accused of?"], {
    people: [1, 1],
    organisations: [0, 1],
  }),
  frame(
    "how somebody replied",
    [REPLIED],
    [
      "Did James Elliott respond to the antisemitism claim?",
      "what did Peter Willsman say that caused the row in 2018?",
    ],
    { people: [1, 1], organisations: [0, 1] },
  ),
  frame(
    "what became of it",
    [ENDED],
    ["what happened in the end to Willsman", "why did Momentum drop Willsman?"],
    { people: [1, 1], organisations: [0, 1] },
  ),
  frame(
    "claims about an organisation",
    [ACCUSED],
    ["what allegations are recorded about Momentum"],
    { organisations: [1, 1] },
  ),
];
