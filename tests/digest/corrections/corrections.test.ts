import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { present } from "#src/adapters/terminal/present.ts";
import { accuses } from "#src/core/accusation.ts";
import { changedFacts } from "#src/digest/corrections/changed-facts.ts";
import { correctionFor } from "#src/digest/corrections/correction.ts";
import { correctionsDue } from "#src/digest/corrections/corrections-due.ts";
import type { UsedFact } from "#src/digest/model.ts";
import { FACT_KINDS } from "#src/record/fact-kinds.ts";
import type { NecRecord } from "#src/record/record.ts";
import { answerFaults } from "../../contracts/answer.ts";
import { buildRecord, madeUpInput, madeUpRecord } from "../../support/record.ts";
import { digestOf, story } from "../content/made-up-stories.ts";

const DAY = "record:contest-declared:clp-2019-11";
const TITLE = "Digest 41, Tuesday 8 June 2021";
const clp2019 = madeUpInput.contests["clp-2019-11"];
if (!clp2019) throw new Error("the made-up record has this contest");

const declaredOn = (declared: string | null, more: Parameters<typeof buildRecord>[0] = {}) =>
  buildRecord({ ...more, contests: { "clp-2019-11": { ...clp2019, declared } } });
const CHANGED = {
  date: "2021-06-09",
  what: "CLP section, November 2019: declared on 13 November, not on 12 November",
  why: "the Gazette corrected its report",
  sources: ["gazette/2019-clp"],
  facts: [DAY],
};

const said: readonly UsedFact[] = [{ key: DAY, value: "2019-11-12" }];
const correction = (record: NecRecord, facts = said) => {
  const [first, ...rest] = changedFacts(record, facts);
  if (!first) throw new Error("nothing changed");
  return correctionFor(TITLE, [first, ...rest], record);
};
const words = (record: NecRecord, facts = said) =>
  present(correction(record, facts).answer, Number.POSITIVE_INFINITY);

describe("a correction", () => {
  test("says what was said, what holds now, why and by which source", () => {
    expect(words(declaredOn("2019-11-13", { changes: [CHANGED] }))).toMatchInlineSnapshot(`
      "Correction to “Digest 41, Tuesday 8 June 2021”

      CLP section, 2019, the day the result was declared: the post had 12 November 2019; the record now has 13 November 2019. Why: the Gazette corrected its report. (Changed on 9 June 2021.) [1]

      As of 1 June 2021.

      Sources:
      [1] The Example Gazette, First constituency count by transferable vote, 12 November 2019, https://gazette.example.org/2019-clp
      "
    `);
  });

  test("gives no reason where no entry of the change log names the fact", () => {
    const others = [
      { ...CHANGED, facts: [] },
      { ...CHANGED, facts: ["record:contest-declared:clp-2022"] },
    ];
    expect(words(declaredOn("2019-11-13", { changes: others }))).not.toContain("Why");
  });

  test("gives the latest reason where several entries name it", () => {
    const later = { ...CHANGED, date: "2021-06-11", why: "the Gazette corrected it again" };
    expect(words(declaredOn("2019-11-14", { changes: [later, CHANGED] }))).toContain(
      "Why: the Gazette corrected it again. (Changed on 11 June 2021.)",
    );
  });

  test("names people, rules and posts in words", () => {
    const facts = [
      { key: "record:contest-elected:clp-2019-11", value: "ada-lintott,zoe-bellerose" },
      { key: "record:candidate-elected:clp-2019-11.oswin-tarrow", value: "yes" },
      { key: "record:officer-from:chair.ada-lintott.2019-12-02", value: "2019-12-02" },
      { key: "record:contest-polls-closed:clp-2022", value: "2022-09-09" },
    ];
    const text = words(madeUpRecord, facts);
    expect(text).toContain(
      "CLP section, 2019, who was elected: the post had Ada Lintott and Zoë Bellérose; the record now has Ada Lintott, Gwendoline Orrery and Ines van der Holt.",
    );
    expect(text).toContain(
      "CLP section, 2019, whether Oswin Tarrow was elected: the post had elected; the record now has not elected.",
    );
    expect(text).toContain(
      "The day Ada Lintott became chair of the NEC: the post had 2 December 2019; the record now has 1 December 2019.",
    );
    expect(text).toContain(
      "CLP section, 2022, the last day of the ballot: the post had 9 September 2022; the record now has 10 September 2022.",
    );
  });

  test("of something that the record no longer has cites the entry that says why, and else states no fact", () => {
    const reason = { ...CHANGED, why: "no source gives the day" };
    expect(correction(declaredOn(null, { changes: [reason] })).answer.status).toBe("answered");
    const { answer, facts } = correction(declaredOn(null));
    expect(answer).toMatchObject({ status: "unknown", citations: [] });
    expect(present(answer, Number.POSITIVE_INFINITY)).toContain(
      "the post had 12 November 2019; the record no longer gives it.",
    );
    expect(facts).toEqual([{ key: DAY, value: "" }]);
  });

  test("does not repeat an accusation that is the reason", () => {
    const record = declaredOn("2019-11-13", {
      changes: [{ ...CHANGED, why: "the count was rigged" }],
    });
    expect(accuses(words(record))).toBe(false);
  });

  test("keeps every promise of an answer, whatever the post gave", () => {
    const contests = ["clp-2019-11", "clp-2022", "no-such-contest"];
    const idOf = (kind: string): fc.Arbitrary<string> => {
      if (kind === "candidate-elected")
        return fc.constantFrom("clp-2019-11.ada-lintott", "clp-2019-11.no-body");
      if (kind === "officer-from")
        return fc.constantFrom("chair.ada-lintott.2019", "chair-of-the-panel.no-body.2019");
      if (kind === "rule")
        return fc.constantFrom("2019-06.voting-system.12345678", "2001.other.12345678");
      return kind === "change" ? fc.constant("2021-06-01.1") : fc.constantFrom(...contests);
    };
    const key = fc
      .constantFrom(...FACT_KINDS)
      .chain((kind) => idOf(kind).map((id) => `record:${kind}:${id}`));
    const fact = fc.record({
      key,
      value: fc.constantFrom(
        "2019-11-12",
        "2019",
        "by 2019-11",
        "ada-lintott",
        "nobody",
        "yes",
        "2019: A rule.",
        "",
      ),
    });
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1, maxLength: 5 }), (facts) => {
        if (changedFacts(madeUpRecord, facts).length === 0) return;
        const { answer } = correction(madeUpRecord, facts);
        expect(answerFaults("a correction", answer)).toEqual([]);
      }),
    );
  });
});

describe("which posts are corrected", () => {
  const post = { delivery: "one", facts: said };
  const right = { delivery: "two", facts: [{ key: DAY, value: "2019-11-13" }] };
  const record = declaredOn("2019-11-13");

  test("those that gave what no longer holds", () => {
    expect(correctionsDue(record, [post, right], [])).toMatchObject([
      { post: { delivery: "one" }, changes: [{ key: DAY, was: "2019-11-12", now: "2019-11-13" }] },
    ]);
    expect(correctionsDue(madeUpRecord, [post], [])).toEqual([]);
  });

  test("each once for a change, and again only when the record changes again", () => {
    const first = { post: "one", delivery: "c1", facts: correction(record).facts };
    expect(correctionsDue(record, [post], [first])).toEqual([]);
    const again = correctionsDue(declaredOn("2019-11-14"), [post, first], [first]);
    expect(again).toMatchObject([
      { post: { delivery: "one" }, changes: [{ was: "2019-11-13", now: "2019-11-14" }] },
    ]);
    const back = correctionsDue(madeUpRecord, [post, first], [first]);
    expect(back).toMatchObject([
      { post: { delivery: "one" }, changes: [{ was: "2019-11-13", now: "2019-11-12" }] },
    ]);
  });

  test("under a name that the same change always has, and another never", () => {
    const idsOf = (...of: Parameters<typeof correctionsDue>) =>
      correctionsDue(...of).map(({ id }) => id);
    const [id] = idsOf(record, [post], []);
    expect(idsOf(declaredOn("2019-11-13"), [post], [])).toEqual([id]);
    expect(idsOf(declaredOn("2019-11-14"), [post], [])).not.toEqual([id]);
    const undone = [
      { post: "one", delivery: "c1", facts: [{ key: DAY, value: "2019-11-13" }] },
      { post: "one", delivery: "c2", facts: [{ key: DAY, value: "2019-11-12" }] },
    ];
    expect(idsOf(record, [post], undone)).toHaveLength(1);
    expect(idsOf(record, [post], undone)).not.toEqual([id]);
  });

  test("a digest that was composed is corrected when its record changes, and not before", async () => {
    const day = { since: "2022-11-11T08:00:00.000Z", until: "2022-11-12T08:00:00.000Z" };
    const found = { ...story("it").articles[0], found: "2022-11-11T12:00:00.000Z" };
    const composed = await digestOf([story("it", { articles: [found] })], undefined, day);
    const posted = { delivery: "one", facts: composed?.facts ?? [] };
    expect(correctionsDue(madeUpRecord, [posted], [])).toEqual([]);
    expect(correctionsDue(record, [posted], [])).toMatchObject([{ changes: [{ key: DAY }] }]);
  });
});
