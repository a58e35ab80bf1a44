import type { Claim } from "#src/record/record.ts";
import { claimsOf, isOf } from "../../../claims-of.ts";
import type { Query } from "../../../query.ts";
import { notice } from "../../../statements.ts";
import type { Cues, Frame, Outcome } from "../../frame.ts";
import type { Slots } from "../../slots.ts";
import { goneOnFrom } from "../follow-up/change.ts";
import { isMeant, type Subject } from "./meant.ts";
import * as words from "./words.ts";

const ON_THAT: Cues = `
    afterwards, after that, later, at the time, what reason, what reasons, which reason,
    what explanation, what justification, justify it, justify that, explain it, explain that,
    defend it, defend that, about it, about that, about this, on it, on that, on this, to it,
    to that, to this, of it, of that, of this, make of it, made of it`;

/** The reported claims that the last answer was about, or that name everybody it was about; none where nothing is reported of it. */
function claimsOfLast({ conversation, record }: Slots): readonly Claim[] {
  const last = goneOnFrom(conversation?.query);
  if (!last) return [];
  if (last.kind === "claims") return claimsOf(record, last);
  const people = (conversation?.people ?? []).flatMap((id) => record.people.get(id) ?? []);
  if (people.length === 0) return [];
  return record.claims.filter((claim) => {
    const text = `${claim.title} ${claim.statement}`;
    return people.every(({ name }) => text.includes(name));
  });
}

/** Whether what is told of a claim names who is asked about. */
const names = ({ made_by, statement, reply }: Claim, { name }: Subject) =>
  `${made_by} ${statement} ${reply === "none" ? "" : reply.text}`.includes(name);

/** Whether a claim is of the contest last spoken of, or of its year. */
function isOfContest(claim: Claim, { conversation, record }: Slots): boolean {
  const contest = record.contests.get(conversation?.contests[0] ?? "");
  return (
    contest !== undefined && (claim.contest === contest.id || isOf(claim, contest.time.slice(0, 4)))
  );
}

/** The reports of the contest just asked about in which somebody speaks who stood in it. */
function ofCandidate({ conversation, record }: Slots, speaker: Subject): readonly Claim[] {
  const contest = record.contests.get(conversation?.contests[0] ?? "");
  const stood = contest?.candidates.some(({ person }) => person === speaker.id);
  return stood ? record.claims.filter((claim) => claim.contest === contest?.id) : [];
}

function saidOnThat(slots: Slots, speaker: Subject | undefined): Outcome {
  const last: Query | null = goneOnFrom(slots.conversation?.query);
  if (!speaker || !last || slots.remembered) return null;
  if (last.kind === "claims" && last.about === speaker.id) return null;
  const ofLast = claimsOfLast(slots);
  const found = ofLast.length > 0 ? ofLast : ofCandidate(slots, speaker);
  // Of what nothing is reported, it is asked what the speaker said of anything at all.
  if (found.length === 0) return null;
  const told = found.filter((each) => isMeant(each, "said", speaker) && names(each, speaker));
  const near = told.filter((each) => isOfContest(each, slots));
  const [claim, ...more] = near.length > 0 ? near : told;
  const about = claim && (claim.people[0] ?? claim.organisations[0]);
  if (about && more.length === 0) {
    const replied = claim.reply !== "none" && claim.reply.text.includes(speaker.name);
    const inReply = replied && !names({ ...claim, reply: "none" }, speaker);
    return {
      query: { kind: "claims", about, claim: claim.id, ...(inReply && { aspect: "reply" }) },
    };
  }
  if (claim) return null;
  const title = `What ${speaker.name} said about that`;
  return {
    final: true,
    answer: notice("unknown", title, [
      `The record has nothing that ${speaker.name} is reported to have said about that.`,
    ]),
  };
}

/** What the party replied to the one report of what was just asked. */
function partyOnThat(slots: Slots): Outcome {
  const [claim, ...more] = claimsOfLast(slots).filter(({ reply }) => reply !== "none");
  const about = claim && (claim.people[0] ?? claim.organisations[0]);
  return about && more.length === 0
    ? { query: { kind: "claims", about, claim: claim.id, aspect: "reply" } }
    : null;
}

const frame = (of: "people" | "organisations", outcome: Frame["outcome"]): Frame => ({
  name: `what somebody said about what was just asked: ${of}`,
  cues: [
    `${words.SAID}, ${words.REPLIED}, make of it, made of it, give, gave, given, offer, offered`,
    ON_THAT,
  ],
  also: `
    ${words.AROUND}, ${ON_THAT}, what, did, has, have, say, anything, and, make, made, give, gave,
    given, offer, offered, for`,
  takes: of === "people" ? { people: [1, 1] } : { organisations: [1, 1] },
  continues: true,
  weight: 7,
  examples: [],
  outcome,
});

/** "What did Momentum say about it?", after an answer of which something is reported. */
export const onThatFrames: readonly Frame[] = [
  frame("people", (slots) => saidOnThat(slots, slots.people[0])),
  {
    ...frame("organisations", (slots) => partyOnThat(slots)),
    name: "what the party said about what was just asked",
    cues: [
      "the party, party, labour, officials, a spokesperson, spokesperson, spokesman",
      `${words.SAID}, ${words.REPLIED}, give, gave, given, offer, offered`,
      ON_THAT,
    ],
    also: `
      ${words.AROUND}, ${ON_THAT}, the party, party, labour, officials, spokesperson, what, did,
      has, have, say, give, gave, given, for`,
    takes: {},
  },
  frame("organisations", (slots) => saidOnThat(slots, slots.organisations[0])),
];
