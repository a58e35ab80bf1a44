import { describe, expect, test } from "vitest";
import type { QueryOf } from "#src/core/query.ts";
import { replyCandidacies } from "#src/core/reply/candidacies/candidacies.ts";
import { replyBacking } from "#src/core/reply/organisations/backing.ts";
import { replyOffices } from "#src/core/reply/people/offices.ts";
import { replyPerson } from "#src/core/reply/people/person.ts";
import { madeUpRecord as record } from "../../support/record.ts";
import { leadOf, spoken } from "../../support/spoken.ts";

const context = { record, now: "2021-06-10T09:00:00Z", previous: null };
const profile = (person: string) => replyPerson({ kind: "person", person }, context);
const candidacies = (query: Omit<QueryOf<"candidacies">, "kind">) =>
  replyCandidacies({ kind: "candidacies", ...query }, context);
const offices = (person: string, on?: string) =>
  replyOffices({ kind: "offices", person, ...(on ? { on } : {}) }, context);
const backing = (person: string, contest?: string) =>
  replyBacking({ kind: "backing", person, ...(contest ? { contest } : {}) }, context);

describe("a profile", () => {
  test("says whether the record has anybody else of that name, where that is asked", () => {
    const said = spoken(
      replyPerson({ kind: "person", person: "tomas-quillfeather", alone: true }, context),
    );
    expect(said).toContain("The record has nobody else called Tomas Quillfeather.");
    expect(spoken(profile("tomas-quillfeather"))).not.toContain("nobody else called");
  });

  test("leads with who it is, then how often the person stood and was elected, worked out", () => {
    expect(leadOf(profile("ada-lintott"))).toBe(
      "Ada Lintott was a councillor in Eastmere from 2009 to 2018. Ada Lintott stood in four contests of the record and was elected in two, worked out from the candidacies below; for one the record does not say and one is still to be declared.",
    );
  });

  test("without a description leads with the candidacies", () => {
    expect(leadOf(profile("tomas-quillfeather"))).toMatch(/^Tomas Quillfeather stood in two/);
  });

  test("lists every candidacy, the newest first, with figure, base, place and backing", () => {
    const table = profile("ada-lintott").parts.find((part) => part.kind === "table");
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ["CLP section, 2022", "not recorded", "not recorded", "not yet declared", "none recorded"],
      [
        "CLP section, 2019",
        "2,905 first preferences",
        "third of 6",
        "elected (at stage 5)",
        "Lantern",
      ],
      ["CLP section, March 2015", "8,817 votes", "first of 6", "elected", "Lantern"],
      [
        "councillors' section, 2013",
        "not recorded",
        "not recorded",
        "not recorded",
        "none recorded",
      ],
    ]);
  });

  test("says an inferred election is inferred, and why, beside the table", () => {
    const text = spoken(profile("hetty-wainscotting"));
    expect(text).toContain("and was elected, as inferred below");
    expect(text).toContain("elected (inferred)");
    expect(text).toContain("no report of the count names a winner");
  });

  test("marks a figure that has a caution and gives the caution", () => {
    const text = spoken(profile("bryn-lintott"));
    expect(text).toContain("4,859 votes, with a caution");
    expect(text).toContain("One report gives 4,861 votes for Bryn Lintott.");
  });

  test("gives an office without an end as without an end, never as held now", () => {
    const text = spoken(profile("ada-lintott"));
    expect(text).toContain(
      "from 14 March 2015; no end date in the record member, CLP section, NEC",
    );
    expect(text).not.toMatch(/\bis (a |the )?(member|chair|councillor)/);
  });

  test("sets accounts that differ side by side", () => {
    const text = spoken(profile("tomas-quillfeather"));
    expect(text).toContain("Reports differ: when Quillfeather joined the party");
    expect(text).toContain("in 1998 (The Example Gazette)");
    expect(text).toContain("in 2001 (Ballot Weekly, partisan)");
  });

  test("of somebody who only withdrew or held a post still says what is known", () => {
    expect(profile("pia-marsh-kettle").status).toBe("answered");
  });

  test("of an unknown id is unknown", () => {
    expect(profile("nobody").status).toBe("unknown");
  });
});

describe("candidacies", () => {
  test("counts, and names the contests won", () => {
    expect(leadOf(candidacies({ person: "ada-lintott", lead: "count" }))).toContain(
      "Elected: CLP section, March 2015 and CLP section, 2019.",
    );
  });

  test("narrows to a section", () => {
    expect(leadOf(candidacies({ person: "ada-lintott", lead: "count", section: "clp" }))).toMatch(
      /^Ada Lintott stood in three contests/,
    );
  });

  test("of a section never stood in is unknown and shows the others", () => {
    const answer = candidacies({ person: "ada-lintott", lead: "list", section: "bame" });
    expect(answer.status).toBe("unknown");
    expect(spoken(answer)).toContain("8,817 votes");
  });

  test("gives the best place and keeps figures of different bases apart", () => {
    const text = spoken(candidacies({ person: "ada-lintott", lead: "best" }));
    expect(text).toContain("Ada Lintott's best place in the record is first");
    expect(text).toContain("Most votes (block vote): 8,817 votes");
    expect(text).toContain("Most first preferences (single transferable vote): 2,905");
  });

  test("adds votes up only within one system and says it is worked out", () => {
    const text = spoken(candidacies({ person: "oswin-tarrow", lead: "total" }));
    expect(text).toContain(
      "2,967 votes in two contests (block vote), worked out from 1,207 and 1,760",
    );
    expect(text).not.toContain("3,978");
  });

  test("without a figure says so", () => {
    expect(leadOf(candidacies({ person: "jory-plume", lead: "total" }))).toContain(
      "The record has no figures for Jory Plume",
    );
  });
});

describe("offices", () => {
  test("on a date gives those whose dates cover it and says which are open", () => {
    const answer = offices("ada-lintott", "2016-05");
    expect(leadOf(answer)).toBe(
      "In May 2016 Ada Lintott was councillor, Eastmere Council (May 2009 to May 2018).",
    );
    expect(spoken(answer)).toContain("the dates leave it open");
  });

  test("on a date that none covers is unknown and shows what there is", () => {
    const answer = offices("pia-marsh-kettle", "2019-01");
    expect(answer.status).toBe("unknown");
    expect(spoken(answer)).toContain("September 2014 to September 2015");
  });

  test("about now says when the record was last checked", () => {
    expect(offices("ada-lintott").asOf).toBe("2021-06-01");
  });

  test("of somebody with none is unknown", () => {
    expect(offices("jory-plume").status).toBe("unknown");
  });
});

describe("backing", () => {
  test("in a contest names who backed the person", () => {
    expect(leadOf(backing("ada-lintott", "clp-2015-03"))).toBe(
      "Lantern Alliance backed Ada Lintott in the election of three CLP representatives declared on 14 March 2015.",
    );
  });

  test("that is not recorded in a contest is unknown, with what the record has elsewhere", () => {
    const answer = backing("ada-lintott", "clp-2022");
    expect(answer.status).toBe("unknown");
    expect(leadOf(answer)).toMatch(/^The record has no backing for Ada Lintott in /);
    expect(spoken(answer)).toContain("CLP section, 2019");
  });

  test("says how a candidate without backing was labelled", () => {
    const answer = backing("oswin-tarrow", "clp-2015-03");
    expect(answer.status).toBe("answered");
    expect(leadOf(answer)).toContain("How Oswin Tarrow is labelled in a source: Independent.");
  });

  test("corrects the premise where the person did not stand", () => {
    const answer = backing("ada-lintott", "bame-2017");
    expect(answer.status).toBe("answered");
    expect(leadOf(answer)).toMatch(/^Ada Lintott was not a candidate in the election/);
  });

  test("over all contests counts by organisation and says what is not recorded", () => {
    expect(leadOf(backing("ada-lintott"))).toBe(
      "Ada Lintott was backed by Lantern Alliance in the election of three CLP representatives declared on 12 November 2019 and the election of three CLP representatives declared on 14 March 2015. The record has no backing for two other candidacies.",
    );
  });

  test("of somebody with none at all is unknown", () => {
    expect(backing("dilys-penhallow").status).toBe("unknown");
  });
});
