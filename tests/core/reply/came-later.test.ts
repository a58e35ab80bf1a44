import { expect, test } from "vitest";
import { replyCandidacies } from "#src/core/reply/candidacies/candidacies.ts";
import { replyCandidacy } from "#src/core/reply/candidacies/candidacy.ts";
import { buildRecord, madeUpInput, type PersonInput } from "../../support/record.ts";
import { leadOf } from "../../support/spoken.ts";

const record = buildRecord();
const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const elected = (person: string, contest: string) =>
  replyCandidacy({ kind: "candidacy", person, contest, aspect: "elected" }, context);

test("whoever was not elected and came in for somebody before the next contest is said to have come in", () => {
  const lead = leadOf(elected("pia-marsh-kettle", "clp-2015-03"));
  expect(lead).toMatch(/^Pia Marsh-Kettle was not elected/);
  expect(lead).toContain(
    "Marsh-Kettle came onto the NEC afterwards, in November 2015, in the place of Zoë Bellérose.",
  );
});

test("whoever came in for nobody is not", () => {
  expect(leadOf(elected("oswin-tarrow", "clp-2015-03"))).not.toContain("afterwards");
});

test("of somebody who stood in nothing at a time, but came in then, that comes first", () => {
  const answer = replyCandidacies(
    {
      kind: "candidacies",
      person: "pia-marsh-kettle",
      lead: "absent",
      from: "2015-11",
      to: "2015-11",
    },
    context,
  );
  expect(leadOf(answer)).toMatch(
    /^Pia Marsh-Kettle came onto the NEC in November 2015 between elections/,
  );
});

test("of somebody who stood in nothing at a time, but left a seat then, it is said how", () => {
  const time = { from: "2015-11", to: "2015-11" };
  const answer = replyCandidacies(
    { kind: "candidacies", person: "zoe-bellerose", lead: "absent", ...time },
    context,
  );
  expect(leadOf(answer)).toContain(
    "Zoë Bellérose left a seat (CLP section) in November 2015; reason given: resigned.",
  );
});

test("a candidate who may be meant by another form of the name is named, and kept apart", () => {
  const ada = madeUpInput.people["ada-lintott"] as PersonInput;
  const people = { "adelaide-lintott": { ...ada, name: "Adelaide Lintott", aliases: [] } };
  const answer = replyCandidacy(
    { kind: "candidacy", person: "adelaide-lintott", contest: "clp-2015-03", aspect: "elected" },
    { ...context, record: buildRecord({ people }) },
  );
  expect(leadOf(answer)).toContain(
    "Ada Lintott stood in it; the record does not say that Adelaide Lintott is meant by that name.",
  );
});
