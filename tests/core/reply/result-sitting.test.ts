import { describe, expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyResult } from "#src/core/reply/contests/result.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf } from "../../support/spoken.ts";

type Aspect = QueryOf<"result">["aspect"];

const ask = (contest: string, aspect: Aspect) =>
  replyResult(
    { kind: "result", contest, aspect },
    { record, now: "2021-06-10T09:00:00Z", previous: null },
  );

describe("who had a seat before a contest", () => {
  test("who kept it and who lost it, of all who were elected or not", () => {
    expect(leadOf(ask("clp-2015-03", "reelected"))).toContain(
      "One of the three elected in the election of three CLP representatives declared on 14 March 2015 had held a seat in that section until then: Ada Lintott.",
    );
    expect(leadOf(ask("clp-2015-03", "unseated"))).toContain(
      "None of the three not elected in the election of three CLP representatives declared on 14 March 2015 had held a seat in that section until then, as far as the record goes.",
    );
  });

  test("where the record has nobody's seat it is unknown", () => {
    expect(ask("youth-2014-02", "unseated").status).toBe("unknown");
    expect(ask("youth-2014-02", "reelected").status).toBe("unknown");
  });

  test("who was new is not said of the first contest that the record has of a section", () => {
    expect(ask("clp-2015-03", "newcomers").status).toBe("unknown");
    expect(ask("clp-2015-03", "first-attempt").status).toBe("unknown");
  });

  test("who was new, and who had not stood before", () => {
    expect(leadOf(ask("clp-2015-10", "newcomers"))).toContain(
      "had not held a seat in that section before, as far as the record goes: Tomas Quillfeather and Ines van der Holt.",
    );
    expect(leadOf(ask("clp-2015-10", "first-attempt"))).toContain("goes: Ines van der Holt.");
    expect(leadOf(ask("clp-2019-11", "newcomers"))).toContain(
      "None of the three elected in the election of three CLP representatives declared on 12 November 2019 was new",
    );
  });
});
