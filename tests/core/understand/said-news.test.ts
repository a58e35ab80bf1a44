import fc from "fast-check";
import { expect, test } from "vitest";
import type { NewsQuery } from "#src/core/news-query.ts";
import { say } from "#src/core/understand/said/index.ts";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const NOW = "2026-11-22T09:00:00Z";
const OUTLETS = ["The Example Herald", "Imaginary Courier", "City N.W."];

function readAgain(query: NewsQuery): unknown {
  const asking = { record, now: NOW, conversation: null, outlets: OUTLETS };
  const read = understand(say(query, record), asking);
  return "query" in read ? read.query : read.answer.title;
}

const PEOPLE = [...record.people.keys()];
const word = fc.constantFrom("threshold", "open", "selections", "call for", "jc9", "with", "said");
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 8 });
const day = fc.constantFrom("2016", "2018-09", "2018-09-03", "2019-12-31");
const present = fc.constant(true as const);

const subject = fc.oneof(
  fc.record({ kind: fc.constant("person" as const), id: fc.constantFrom(...PEOPLE) }),
  fc.record({
    kind: fc.constant("organisation" as const),
    id: fc.constantFrom(...record.organisations.keys()),
  }),
  fc.record({
    kind: fc.constant("contest" as const),
    id: fc.constantFrom(...record.contests.keys()),
  }),
);

const about = {
  subjects: fc.uniqueArray(subject, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
  words,
  publisher: fc.constantFrom(...OUTLETS, "unheard weekly"),
  from: day,
  to: day,
};

const speaker = fc.oneof(
  fc.constantFrom(...PEOPLE, ...record.organisations.keys()).map((id) => ({ id })),
  fc.constantFrom("cleo sandbar", "friend of lintott", "parker").map((named) => ({ named })),
);

const said = {
  speaker,
  listener: fc.constantFrom("pienaar", "john pienaar on radio"),
  comment: present,
  phrase: fc.constantFrom("it was a clean sweep", "the threshold was too high"),
  verb: fc.constantFrom("tweeted", "warned", "wrote"),
};

const reported = {
  facet: fc.constantFrom("backing" as const, "result" as const, "claims" as const),
  whole: present,
  hints: words,
};

/** Any query about what was published. */
const anyQuery: fc.Arbitrary<NewsQuery> = fc.oneof(
  fc.record({ kind: fc.constant("said" as const), ...about, ...said }, { requiredKeys: ["kind"] }),
  fc.record(
    { kind: fc.constant("reported" as const), ...about, ...reported },
    { requiredKeys: ["kind"] },
  ),
  fc.record(
    { kind: fc.constantFrom("news" as const, "outlets" as const, "summary" as const), ...about },
    { requiredKeys: ["kind"] },
  ),
);

test("the words of any query about what was published, asked again, are read as the same query", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(readAgain(query), say(query, record)).toEqual(query);
    }),
    { numRuns: 300 },
  );
});

test("asked by a surname alone they are about the one who has it", () => {
  const read = understand("what Tarrow said in articles, with the words threshold", {
    record,
    now: NOW,
    conversation: null,
  });
  expect(read).toMatchObject({
    query: { kind: "said", speaker: { id: "oswin-tarrow" }, words: ["threshold"] },
  });
});

test("they are plain English, with everything that changes the answer in them", () => {
  const [person = ""] = PEOPLE;
  const name = record.people.get(person)?.name;
  const query: NewsQuery = {
    kind: "said",
    speaker: { id: person },
    listener: "john pienaar",
    verb: "tweeted",
    words: ["threshold", "high"],
    phrase: "the threshold was too high",
    comment: true,
    from: "2018-09-03",
    to: "2018-09-03",
    publisher: "City N.W.",
  };
  expect(say(query, record)).toBe(
    `what ${name} tweeted in articles, to john pienaar, with the words threshold and high, best as the threshold was too high, or that there was no comment, published on 3 September 2018, according to City N.W.`,
  );
  const whole: NewsQuery = { kind: "reported", whole: true, words: ["sweep"], hints: ["won"] };
  expect(say(whole, record)).toBe(
    "what articles report, with the words sweep, in one sentence, best with won",
  );
});
