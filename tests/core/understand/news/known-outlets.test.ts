import { describe, expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { buildRecord, CHECKED, type RecordInput } from "../../../support/record.ts";

type Organisation = RecordInput["organisations"][string];

const SOURCES = ["gazette/profiles"];
const organisation = (name: string, more: Partial<Organisation> = {}): Organisation => ({
  name,
  aliases: [],
  kind: "campaign-group",
  about: { text: `${name} is in the record.`, sources: [...SOURCES] },
  sources: [...SOURCES],
  checked: CHECKED,
  ...more,
});

const record = buildRecord({
  organisations: {
    "members-lamp": organisation("Members' Lamp", { kind: "news-outlet" }),
    driftwood: organisation("Driftwood"),
    pylon: organisation("Pylon group of MPs", { short: "Pylon", aliases: ["Pylon MPs"] }),
  },
});

/** The queries of a question, the likeliest first, where articles of these outlets were read. */
function asked(question: string, ...outlets: readonly string[]) {
  const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null, outlets };
  const understood = understand(question, asking);
  if (!("query" in understood)) return [];
  return [understood.query, ...(understood.others ?? [])];
}

describe("an outlet that is in the record", () => {
  test.each([
    "What does Members' Lamp say about the looms?",
    "Who mended the looms, according to Members' Lamp?",
    "how many looms were there, per members' lamp",
  ])("is who published, and nobody who speaks: %s", (question) => {
    expect(asked(question, "Members' Lamp")[0]).toMatchObject({ publisher: "Members' Lamp" });
  });
});

describe("a group that publishes too", () => {
  test.each([
    "Who mended the looms, according to Driftwood?",
    "How many looms were there, per Driftwood?",
    "Summarise the Driftwood article about the looms",
  ])("is who published where a question says so: %s", (question) => {
    expect(asked(question, "Driftwood")[0]).toMatchObject({ publisher: "Driftwood" });
  });

  test("speaks where it is asked what it said", () => {
    expect(asked("What did Driftwood say about the looms?", "Driftwood")[0]).toMatchObject({
      kind: "said",
      speaker: { id: "driftwood" },
    });
  });

  test("is no outlet where none of its articles was read", () => {
    const [first] = asked("What did Driftwood say about the looms?", "The Shuttle");
    expect(first).toMatchObject({ speaker: { id: "driftwood" } });
  });
});

test("an outlet's whole name is the outlet's, where a group only goes by it for short", () => {
  const question = "Why does Pylon say that the looms were late?";
  expect(asked(question, "Pylon")[0]).toMatchObject({ publisher: "Pylon" });
  expect(asked("What did the Pylon MPs say about the looms?", "Pylon")[0]).toMatchObject({
    speaker: { id: "pylon" },
  });
});

test("an outlet of one letter is named by it with its article", () => {
  const [first] = asked("which weaver stuck by the looms, according to the q", "The q");
  expect(first).toMatchObject({ publisher: "The q" });
});

test("no outlet goes by a last word that is the party's", () => {
  const [first] = asked(
    "Why did Ysolde Quarrell resign from Labour, in her own words?",
    "Saltby Labour",
  );
  expect(first).not.toMatchObject({ publisher: "Saltby Labour" });
});
