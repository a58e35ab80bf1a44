import { expect, test } from "vitest";
import { replyBody } from "#src/core/reply/body/body.ts";
import { buildRecord, madeUpInput, type PersonInput } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const office = (from: string | null, to: string | null) => ({
  role: "Trade union representative (Union of Imaginary Weavers)",
  organisation: "committee",
  from,
  to,
  sources: ["committee-site/rules"],
});
const person = (id: string, from: string | null, to: string | null) => ({
  ...(madeUpInput.people[id] as PersonInput),
  offices: [office(from, to)],
});
const record = buildRecord({
  people: {
    "pia-marsh-kettle": person("pia-marsh-kettle", "2012-03", "2014-09"),
    "oswin-tarrow": person("oswin-tarrow", null, "2019-09"),
  },
});
const asked = (union: string, on?: string) =>
  replyBody(
    { kind: "body", aspect: "members", union, ...(on && { on }) },
    { record, now: "2021-06-10T09:00:00Z", previous: null },
  );

test("a union's members of the committee are named with the dates that the record has", () => {
  const answer = asked("weavers");
  expect(answer.status).toBe("answered");
  expect(leadOf(answer)).toContain("Pia Marsh-Kettle (March 2012 to September 2014)");
  expect(leadOf(answer)).toContain("Oswin Tarrow (until September 2019; no start date");
});

test("whoever's dates leave a time open is told apart from who sat then", () => {
  const answer = asked("weavers", "2013");
  expect(leadOf(answer)).toContain("in 2013");
  expect(leadOf(answer).split("The dates leave open")[0]).not.toContain("Tarrow");
  expect(spoken(answer)).toMatch(/leave open whether these were then too: Oswin Tarrow/);
});

test("a time for which nobody is known is unknown, and nobody is put there", () => {
  const answer = asked("weavers", "2020");
  expect(answer.status).toBe("unknown");
  expect(leadOf(answer)).toContain("nobody who is known");
  expect(leadOf(answer)).not.toContain("Marsh-Kettle");
});
