import type { Frame } from "../../frame.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { leftPartyFrames } from "./left-party.ts";
import { onThatFrames } from "./on-that.ts";
import { rerunFrames } from "./rerun.ts";
import {
  ofContest,
  ofLast,
  ofOrganisations,
  ofPeople,
  ofTitle,
  ofTopics,
} from "./settle-claims.ts";
import { slatePlaceFrames } from "./slate-place.ts";
import * as words from "./words.ts";
import { wrongWinnerFrames } from "./wrong-winner.ts";

function framesOf(kind: Kind): readonly Frame[] {
  const { name, cues, aspect, unless, only, direction } = kind;
  const shared = {
    cues,
    also: `${words.AROUND}${kind.also ? `, ${kind.also}` : ""}`,
    ...(unless && { unless }),
    ...(direction && { direction }),
    weight: kind.weight ?? -1,
    examples: kind.examples,
  };
  const topic = cues.length > 0 ? "optional" : "needed";
  const frames: readonly Frame[] = [
    {
      ...shared,
      name,
      takes: { people: [1, 2], organisations: [0, 2], bodies: true, topic, time: true },
      outcome: ofPeople(aspect, only),
    },
    {
      ...shared,
      name: `${name}: of the last question's claims`,
      takes: { people: [0, 1], topic },
      weight: 4,
      outcome: ofLast(aspect),
    },
    {
      ...shared,
      name: `${name}: an organisation`,
      takes: { organisations: [1, 2], bodies: cues.length > 0, topic, time: true },
      outcome: ofOrganisations(aspect, only),
    },
    {
      ...shared,
      name: `${name}: known by what it is about`,
      takes: { topic, time: true },
      outcome: ofTopics(aspect, only),
    },
    {
      ...shared,
      name: `${name}: one claim`,
      takes: { people: [0, 1], organisations: [0, 1], claim: true },
      outcome: ofTitle(aspect),
    },
  ];
  const by: readonly Frame[] =
    cues.length > 0
      ? [
          {
            ...shared,
            name: `${name}: by somebody`,
            cues: [...cues, "by"],
            takes: { people: [2, 2], organisations: [0, 1], topic, time: true },
            outcome: ofPeople(aspect, only, true),
          },
        ]
      : [];
  const contest: readonly Frame[] = kind.contests
    ? [
        {
          ...shared,
          name: `${name}: in a contest`,
          takes: { contest: "said", topic },
          outcome: ofContest(aspect),
        },
      ]
    : [];
  return [...frames, ...by, ...contest];
}

/**
 * Questions about what was reported of somebody's public conduct. Whatever part of it is asked for, no claim is given
 * without its reply and its outcome.
 */
export const claimsFrames: readonly Frame[] = [
  ...KINDS.flatMap(framesOf),
  ...leftPartyFrames,
  ...onThatFrames,
  ...rerunFrames,
  ...slatePlaceFrames,
  ...wrongWinnerFrames,
];
