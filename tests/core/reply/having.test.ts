import { expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyHaving } from "#src/core/reply/contests/having.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf } from "../../support/spoken.ts";

const ask = (query: Omit<QueryOf<"having">, "kind">) =>
  replyHaving(
    { kind: "having", ...query },
    { record, now: "2021-06-10T09:00:00Z", previous: null },
  );

test("whose figure it was, wherever it was", () => {
  const answer = ask({ figure: "votes", value: 8817 });
  expect(answer.status).toBe("answered");
  expect(leadOf(answer)).toContain(
    "One candidacy had 8,817 votes, of the four contests of the record with votes known: Ada Lintott (8,817 votes, CLP section, March 2015; elected).",
  );
});

test("a figure nobody had is unknown, with the nearest", () => {
  const answer = ask({ figure: "votes", value: 8800 });
  expect(answer.status).toBe("unknown");
  expect(leadOf(answer)).toContain("The nearest: Ada Lintott (8,817 votes");
});

test("more and fewer are counted, in one contest among its figures", () => {
  const more = ask({ figure: "votes", value: 8000, than: "more", contest: "clp-2015-03" });
  expect(leadOf(more)).toContain("had more than 8,000 votes, of the");
  expect(leadOf(more)).toContain("in CLP section, March 2015 with votes known");
  const none = ask({ figure: "votes", value: 1, than: "fewer", section: "clp" });
  expect(none.status).toBe("answered");
  expect(leadOf(none)).toContain("No candidacy in the record had fewer than 1 votes");
});

test("a share is as exact as it was asked for", () => {
  expect(leadOf(ask({ figure: "turnout", value: 32.5 }))).toContain("CLP section, March 2015");
  expect(leadOf(ask({ figure: "turnout", value: 33 }))).toContain("CLP section, March 2015");
});

test("what is not in the record is said", () => {
  expect(ask({ figure: "votes", value: 10, section: "nowhere" }).status).toBe("unknown");
  expect(ask({ figure: "votes", value: 10, contest: "nowhere" }).status).toBe("unknown");
  expect(ask({ figure: "nominations", value: 3, contest: "clp-2022" }).status).toBe("unknown");
});
