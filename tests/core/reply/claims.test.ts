import { describe, expect, test } from "vitest";
import { replyCoverage } from "#src/core/reply/desk/coverage.ts";
import { replyOrganisation } from "#src/core/reply/organisations/organisation.ts";
import { replyClaims } from "#src/core/reply/people/claims.ts";
import { replyPerson } from "#src/core/reply/people/person.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf, spoken, spokenPart } from "../../support/spoken.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const claims = (about: string, claim?: string) =>
  replyClaims({ kind: "claims", about, ...(claim ? { claim } : {}) }, context);
const subjects = [...record.claimsAbout.keys()];

describe("claims", () => {
  test("open with one sentence that takes no view", () => {
    expect(leadOf(claims("mabel-stokewell"))).toBe(
      "The record has one reported claim about Mabel Stokewell's public role. It is given with who said it, the reply and the outcome; the desk takes no view.",
    );
  });

  test.each(subjects)(
    "about %s keep statement, maker, reply and outcome in one part, each with sources",
    (id) => {
      const answer = claims(id);
      for (const claim of record.claimsAbout.get(id) ?? []) {
        const part = answer.parts.find((one) => spokenPart(one).includes(claim.statement));
        if (part?.kind !== "facts") throw new Error("a claim is a block of facts");
        const text = spokenPart(part);
        expect(text).toContain(claim.made_by);
        expect(text).toContain(
          claim.reply === "none" ? "no reply recorded in our sources" : claim.reply.text,
        );
        expect(text).toContain(
          claim.outcome === "none" ? "no outcome found in our sources" : claim.outcome.text,
        );
        expect(part.facts.every(({ cites }) => cites.length > 0)).toBe(true);
      }
    },
  );

  test("resting on a partisan source alone are told as according to it", () => {
    expect(spoken(claims("ines-van-der-holt"))).toContain(
      "Reported: According to Ballot Weekly (partisan): Ballot Weekly printed",
    );
  });

  test("of which there are none are unknown, with what the record does have", () => {
    const answer = claims("ada-lintott");
    expect(answer.status).toBe("unknown");
    expect(leadOf(answer)).toBe(
      "The record has no reported claims about Ada Lintott. It does have four candidacies.",
    );
  });

  test("can be asked for one at a time", () => {
    const answer = claims("mabel-stokewell", "youth-2014-complaint");
    expect(answer.parts.filter((part) => part.kind === "facts")).toHaveLength(1);
    expect(claims("mabel-stokewell", "another").status).toBe("unknown");
  });
});

describe("what was not asked for", () => {
  test.each(subjects)(
    "the profile of %s carries nothing of a claim but that there are some",
    (id) => {
      const answer = record.people.has(id)
        ? replyPerson({ kind: "person", person: id }, context)
        : replyOrganisation({ kind: "organisation", organisation: id }, context);
      const said = spoken(answer);
      const sources = new Set(answer.citations.map(({ source }) => source));
      expect(said).toContain(`To see them: /nec claims ${id}`);
      for (const { statement, title, reply, outcome, sources: own } of record.claimsAbout.get(id) ??
        []) {
        const texts = [
          statement,
          title,
          ...[reply, outcome].flatMap((each) => (each === "none" ? [] : [each.text])),
        ];
        for (const text of texts) expect(said).not.toContain(text);
        for (const source of own) expect(sources).not.toContain(source);
      }
    },
  );

  test("gaps about somebody with reported claims are not listed in what the record covers", () => {
    const gap = {
      id: "a-case",
      text: "How the case of Mabel Stokewell ended is not in the record.",
      wants: "a report",
      people: ["mabel-stokewell"],
      since: "2021-06-01",
      expires: "2022-06",
    };
    const more = { ...record, gaps: [...record.gaps, gap] };
    const whole = replyCoverage({ kind: "coverage" }, { ...context, record: more });
    expect(spoken(whole)).not.toContain(gap.text);
    expect(spoken(whole)).toContain("given only when asked about");
    const asked = replyClaims(
      { kind: "claims", about: "mabel-stokewell" },
      { ...context, record: more },
    );
    expect(spoken(asked)).toContain(gap.text);
  });
});
