import { describe, expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyBody } from "#src/core/reply/body/body.ts";
import { replyOfficers } from "#src/core/reply/body/officers.ts";
import { replyRules } from "#src/core/reply/body/rules.ts";
import { replyVacancies } from "#src/core/reply/body/vacancies.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const body = (query: Omit<QueryOf<"body">, "kind">) =>
  replyBody({ kind: "body", ...query }, context);
const officers = (query: Omit<QueryOf<"officers">, "kind">) =>
  replyOfficers({ kind: "officers", ...query }, context);
const rulesOf = (query: Omit<QueryOf<"rules">, "kind">) =>
  replyRules({ kind: "rules", ...query }, context);
const rules = (topic: QueryOf<"rules">["topic"]) => replyRules({ kind: "rules", topic }, context);
const vacancies = (query: Omit<QueryOf<"vacancies">, "kind"> = {}) =>
  replyVacancies({ kind: "vacancies", ...query }, context);

describe("who became an officer", () => {
  test("is told apart from who still was one then", () => {
    const began = officers({ post: "chair", on: "2019-12", part: "began" });
    expect(leadOf(began)).toContain("Ada Lintott chaired the NEC from 1 December 2019");
    expect(spoken(began)).not.toContain("Marsh-Kettle");
  });

  test("at a time at which nobody did is told by who was one", () => {
    expect(leadOf(officers({ post: "chair", on: "2015-05", part: "began" }))).toContain(
      "Pia Marsh-Kettle chaired the NEC",
    );
  });
});

describe("the make-up", () => {
  test("on a date gives the total and the seats of each section", () => {
    expect(leadOf(body({ aspect: "make-up", on: "2013" }))).toBe(
      "In the make-up that held from 2012 to September 2015, the NEC had 6 members. By section: CLP section (3), trade union section (2) and youth seat (1).",
    );
  });

  test("about now is the latest known, with the day of the last check", () => {
    const answer = body({ aspect: "make-up" });
    expect(leadOf(answer)).toContain(
      "In the latest make-up in the record, which held from September 2015 on",
    );
    expect(answer.asOf).toBe("2021-06-01");
  });

  test("before the first known one says so and gives the nearest", () => {
    expect(leadOf(body({ aspect: "make-up", on: "2001" }))).toContain(
      "The record has no make-up of the NEC in 2001; the nearest it has held from 2012 to September 2015.",
    );
  });

  test("of one section answers for it, by id or by words", () => {
    const lead = "CLP section: five seats in the make-up that held from September 2015 on.";
    expect(leadOf(body({ aspect: "make-up", section: "clp" }))).toBe(lead);
    expect(leadOf(body({ aspect: "make-up", section: "CLP" }))).toBe(lead);
    expect(body({ aspect: "make-up", section: "bame" }).status).toBe("unknown");
  });

  test("by size lists the totals in the record and invents none", () => {
    const text = spoken(body({ aspect: "size" }));
    expect(text).toContain("no total is given");
    expect(text).toContain("2012 to September 2015 6 members");
  });
});

describe("members", () => {
  test("are given as of the day of the list, with whether it is complete", () => {
    const answer = body({ aspect: "members" });
    expect(leadOf(answer)).toBe(
      "Members of the NEC known to have sat as of 1 May 2021. The list is not complete.",
    );
    expect(spoken(answer)).toContain(
      "CLP section Gwendoline Orrery, Ines van der Holt, Ada Lintott",
    );
  });

  test("of another time are said to be of the nearest list", () => {
    expect(leadOf(body({ aspect: "members", on: "2013" }))).toContain(
      "no list of members of the NEC in 2013; the nearest is as of 1 May 2021",
    );
  });
});

describe("officers", () => {
  test("on a date lead with who held the post and from when to when", () => {
    expect(leadOf(officers({ post: "vice-chair", on: "2020-03" }))).toBe(
      "Gwendoline Orrery was vice-chair of the NEC from 1 December 2019 to November 2020.",
    );
    expect(leadOf(officers({ post: "chair", on: "2015-01" }))).toBe(
      "Pia Marsh-Kettle chaired the NEC from September 2014 to September 2015.",
    );
  });

  test("with an open end are not said to have held it on a later date", () => {
    expect(leadOf(officers({ post: "chair", on: "2020-03" }))).toBe(
      "The record does not settle who was chair of the NEC in March 2020. It has, with dates that leave it open: Ada Lintott chaired the NEC from 1 December 2019; no end date in the record.",
    );
  });

  test("in a year that no dates cover are unknown, with the last before", () => {
    const answer = officers({ post: "chair", on: "2017" });
    expect(answer.status).toBe("unknown");
    expect(leadOf(answer)).toContain("The last before then: Pia Marsh-Kettle");
  });

  test("about now are the last known, never said to hold the post now", () => {
    const answer = officers({ post: "chair" });
    expect(leadOf(answer)).toBe(
      "The last chair of the NEC in the record: Ada Lintott chaired the NEC from 1 December 2019; no end date in the record.",
    );
    expect(answer.asOf).toBe("2021-06-01");
  });
});

describe("officers in order", () => {
  test("say who came before, and that the dates leave it open whether anybody came between", () => {
    expect(leadOf(officers({ post: "chair", person: "ada-lintott", part: "before" }))).toBe(
      "The record's last chair of the NEC before Ada Lintott is Pia Marsh-Kettle: Pia Marsh-Kettle chaired the NEC from September 2014 to September 2015. Its dates leave open whether anybody came between. Ada Lintott chaired the NEC from 1 December 2019; no end date in the record.",
    );
  });

  test("say who came after, all since, the first and the one before the last", () => {
    expect(
      leadOf(officers({ post: "chair", person: "pia-marsh-kettle", part: "after" })),
    ).toContain("next chair of the NEC after Pia Marsh-Kettle is Ada Lintott");
    expect(leadOf(officers({ post: "chair", person: "pia-marsh-kettle", part: "since" }))).toBe(
      "The record has one person as chair of the NEC since Pia Marsh-Kettle, oldest first: Ada Lintott.",
    );
    expect(leadOf(officers({ post: "chair", part: "first" }))).toContain(
      "The earliest chair of the NEC in the record: Pia Marsh-Kettle",
    );
    expect(leadOf(officers({ post: "chair", part: "previous" }))).toContain(
      "Before Ada Lintott, the last chair of the NEC in the record: Pia Marsh-Kettle",
    );
  });

  test("say when somebody held the post, for how long, and whether on a date", () => {
    expect(leadOf(officers({ post: "chair", person: "pia-marsh-kettle", part: "held" }))).toBe(
      "Pia Marsh-Kettle chaired the NEC from September 2014 to September 2015 (about 12 months, worked out from the dates).",
    );
    expect(
      leadOf(officers({ post: "chair", person: "pia-marsh-kettle", part: "held", on: "2018" })),
    ).toMatch(/^Not in 2018, by the record's dates: /);
    expect(officers({ post: "chair", person: "gwendoline-orrery", part: "held" }).status).toBe(
      "unknown",
    );
  });

  test("over some years are those known to have held the post then", () => {
    expect(leadOf(officers({ post: "chair", from: "2015", to: "2019", part: "list" }))).toContain(
      "Pia Marsh-Kettle and Ada Lintott",
    );
    expect(officers({ post: "chair", from: "2016", to: "2018", part: "list" }).status).toBe(
      "unknown",
    );
  });
});

describe("rules", () => {
  test("on a topic lead with the change and its date", () => {
    expect(leadOf(rules("seats"))).toBe("September 2015: Two seats were added to the CLP section.");
  });

  test("on the voting system lead with what the constituency section has used and since when", () => {
    expect(leadOf(rules("voting-system"))).toBe(
      "The CLP section has been elected by single transferable vote since 12 November 2019. June 2019: The CLP section moved to the single transferable vote. Before single transferable vote the CLP section was elected by block vote, the last time in CLP section, October 2015.",
    );
  });

  test("asked for what was before lead with that", () => {
    expect(leadOf(rulesOf({ topic: "voting-system", ask: "before" }))).toMatch(
      /^Before single transferable vote the CLP section was elected by block vote/,
    );
  });

  test("all together are a dated list, the latest first", () => {
    expect(spoken(rules("all"))).toMatch(/June 2019[\s\S]*September 2015 Two seats/);
  });

  test("asked for a reason that no source gives say so first", () => {
    expect(leadOf(rulesOf({ topic: "voting-system", ask: "why" }))).toMatch(
      /^The record gives no reasons; it has what was decided and when\./,
    );
  });

  test("of one year are those that changed then, or unknown", () => {
    expect(leadOf(rulesOf({ topic: "all", year: "2019" }))).toMatch(/^June 2019: /);
    expect(rulesOf({ topic: "all", year: "2003" }).status).toBe("unknown");
  });

  test("of a section in a year are all that changed of it then, where none is on the topic", () => {
    const query = { topic: "nominations", section: "clp", year: "2019" } as const;
    expect(leadOf(rulesOf(query))).toMatch(/^June 2019: The CLP section moved/);
  });

  test("on a topic the record does not have are unknown", () => {
    expect(rules("nominations").status).toBe("unknown");
  });
});

describe("vacancies", () => {
  test("say who left, why, who came and how", () => {
    expect(leadOf(vacancies({ person: "zoe-bellerose" }))).toBe(
      "Zoë Bellérose left a seat (CLP section) in November 2015; reason given: resigned. Pia Marsh-Kettle came in (the next candidate of March 2015 not already elected took the seat).",
    );
  });

  test("name nobody where no source does", () => {
    expect(leadOf(vacancies({ year: "2020" }))).toBe(
      "A seat fell vacant (youth seat) about 2020. The record has nobody as filling it.",
    );
  });

  test("say that no reason is known where somebody asks why", () => {
    expect(leadOf(vacancies({ person: "zoe-bellerose", part: "left" }))).toContain(
      "reason given: resigned",
    );
    expect(vacancies({ person: "zoe-bellerose", part: "left", year: "2016" }).status).toBe(
      "unknown",
    );
  });

  test("are those of a section, or those that by-elections of a time filled", () => {
    expect(leadOf(vacancies({ section: "clp" }))).toContain("Zoë Bellérose left");
    expect(vacancies({ section: "clp", filled: "2015" }).status).toBe("unknown");
  });

  test("of somebody who had none are unknown", () => {
    expect(vacancies({ person: "ada-lintott" }).status).toBe("unknown");
    expect(vacancies({ year: "1999" }).status).toBe("unknown");
  });
});
