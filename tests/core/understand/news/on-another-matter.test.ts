import { expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { buildRecord, openClaim } from "../../../support/record.ts";

const record = buildRecord({
  claims: [
    openClaim({
      id: "clp-2019-lottery",
      title: "Criticism of the count",
      people: ["ines-van-der-holt"],
      statement:
        "Cosmo Trudgill condemned the words of Ines van der Holt, who had called the count a lottery.",
      made_by: "Cosmo Trudgill",
    }),
  ],
});

function asked(question: string) {
  const read = understand(question, { record, now: "2026-11-22T09:00:00Z", conversation: null });
  return "query" in read ? read.query : null;
}

test("what somebody outside the record said is told by a report in which that one speaks of it", () => {
  expect(asked("What did Cosmo Trudgill say about the lottery?")).toMatchObject({
    kind: "claims",
    claim: "clp-2019-lottery",
  });
});

test("and asked of articles where no such report has a word of the matter", () => {
  expect(asked("What did Cosmo Trudgill say about being triggered?")).toMatchObject({
    kind: "said",
    speaker: { named: "cosmo trudgill" },
  });
});

test("how somebody would have something done is asked of that one's words, and of no result", () => {
  expect(asked("How did Ada Lintott want the youth representative to be elected?")).toMatchObject({
    kind: "said",
    speaker: { id: "ada-lintott" },
  });
});

test("which papers had something is told by a report on it, and by none that has no word of it", () => {
  expect(asked("Which papers reported what Cosmo Trudgill said about the lottery?")).toMatchObject({
    kind: "claims",
  });
  expect(
    asked("Which papers reported the vote to bar Cosmo Trudgill from the quay?"),
  ).not.toMatchObject({ kind: "claims" });
});

test("what somebody said of a decision of the NEC is asked of that one's words, and the decision of the record", () => {
  expect(asked("What did Ada Lintott say about the NEC's decision?")).toMatchObject({
    kind: "said",
    speaker: { id: "ada-lintott" },
  });
  expect(asked("What did the NEC decide about Ada Lintott?")).toMatchObject({ kind: "decisions" });
});

test("what the unions said or wrote is asked of articles, whatever the record has of the matter", () => {
  expect(asked("What did the unions say about the voting system?")).toMatchObject({
    kind: "reported",
  });
  expect(asked("What did the unions write to Ada Lintott about STV?")).toMatchObject({
    kind: "reported",
    hints: expect.arrayContaining(["lintott", "letter"]),
  });
});
