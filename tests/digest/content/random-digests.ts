import fc from "fast-check";
import type { Article, Story, Subject } from "#src/core/news.ts";
import type { Topic } from "#src/digest/model.ts";
import { HOSTILE } from "../../support/answers.ts";
import type { RecordInput } from "../../support/made-up/input.ts";
import { CHECKED, madeUpInput, withMore } from "../../support/record.ts";
import { MONDAY, TUESDAY } from "./made-up-stories.ts";

/** Stands in every text of a claim, so that whatever of one is told is seen. */
export const CLAIMED = "zzclaimed";

const ACCUSATIONS = [
  "Lintott accused of fraud",
  "Committee member suspended after complaint",
  "Tarrow denies smear",
  "Video of Orrery has emerged",
];
const claims: RecordInput["claims"] = madeUpInput.claims.map((claim) => ({
  ...claim,
  title: `${claim.title} ${CLAIMED} one`,
  statement: `${claim.statement} ${CLAIMED} two`,
  reply: { text: `${CLAIMED} three was said`, sources: ["gazette/2014-youth-complaint"] },
  outcome: { text: `${CLAIMED} four was found`, sources: ["gazette/2014-youth-finding"] },
}));
const CLAIM_TEXTS = claims.flatMap(({ title, statement }) => [
  title,
  statement,
  `${CLAIMED} three was said`,
]);

const mild = fc.constantFrom(
  "Lintott calls for longer ballots",
  "Alliance names its slate",
  "Count by transferable vote ends in Eastmere",
  "Open selections debated",
  "",
  ...HOSTILE,
);
const text = fc.oneof(
  { weight: 4, arbitrary: mild },
  { weight: 2, arbitrary: fc.constantFrom(...ACCUSATIONS, ...CLAIM_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 400 }) },
);

const ids = (kind: Subject["kind"], from: Readonly<Record<string, unknown>>) =>
  Object.keys(from).map((id): Subject => ({ kind, id }));
const SUBJECTS: readonly Subject[] = [
  ...ids("person", madeUpInput.people).slice(0, 6),
  ...ids("organisation", madeUpInput.organisations),
  ...ids("contest", madeUpInput.contests).slice(-3),
];

const instant = fc.constantFrom(
  MONDAY,
  "2021-06-07T07:00:00.001Z",
  "2021-06-07T14:00:00.000Z",
  TUESDAY,
  "2021-06-08T07:00:00.001Z",
);
const article: fc.Arbitrary<Article> = fc.record({
  id: fc.uuid(),
  publisher: fc.oneof(
    fc.constantFrom("The Example Herald", "Imaginary Courier", "Ballot Weekly"),
    fc.string({ minLength: 1, maxLength: 60 }),
  ),
  title: text,
  url: fc.option(fc.webUrl()),
  published: fc.option(fc.constantFrom("2021-06-07", "2021-06", "2016")),
  found: instant,
});

/** Stories with any headlines, among them accusations and words of the record's claims. */
export const anyStories: fc.Arbitrary<readonly Story[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    articles: fc
      .tuple(article, fc.array(article, { maxLength: 5 }))
      .map(([first, rest]): Story["articles"] => [first, ...rest]),
    subjects: fc.subarray([...SUBJECTS]),
    accused: fc.oneof(
      { weight: 6, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constant(["ada-lintott"]) },
    ),
  }),
  { selector: ({ id }) => id, maxLength: 25 },
);

export const anyTopics: fc.Arbitrary<readonly Topic[]> = fc.uniqueArray(
  fc.oneof(
    fc.constant<Topic>({ kind: "everything" }),
    fc.constantFrom<Topic>(...SUBJECTS),
    fc.constantFrom<Topic>(
      ...madeUpInput.sections.map(({ id }) => ({ kind: "section" as const, id })),
    ),
    text.map((words): Topic => ({ kind: "words", words })),
  ),
  { selector: (topic) => JSON.stringify(topic), minLength: 1, maxLength: 6 },
);

const SOURCES = fc.constantFrom<string[]>(
  ["gazette/profiles"],
  ["gazette/2014-youth-complaint"],
  ["gazette/2014-youth-finding", "committee-site/members"],
);
const nearDay = fc.constantFrom("2021-06-07", "2021-06-08", "2021-06-10", "2021-07-06");
const pastDay = fc.constantFrom("2016-06-08", "2011-06-08", "2018-06", "by 2019-06-08");

/** The made-up record with claims in it that mark their texts, and with rules, officers and changes that say anything. */
export const anyRecord: fc.Arbitrary<RecordInput> = fc
  .record({
    rules: fc.array(
      fc.record({
        date: pastDay,
        topic: fc.constant("other" as const),
        text: text.filter((each) => each !== ""),
        sources: SOURCES,
        checked: fc.constant(CHECKED),
      }),
      { maxLength: 4 },
    ),
    officers: fc.array(
      fc.record({
        post: fc.constantFrom("chair" as const, "leader" as const),
        person: fc.constantFrom("ada-lintott", "oswin-tarrow"),
        from: pastDay,
        to: fc.constant(null),
        note: text,
        sources: SOURCES,
        checked: fc.constant(CHECKED),
      }),
      { maxLength: 4 },
    ),
    changes: fc.array(
      fc.record({
        date: fc.constantFrom("2021-06-06", "2021-06-07", "2021-06-08"),
        what: text,
        why: text,
        sources: SOURCES,
      }),
      { maxLength: 6 },
    ),
    closed: nearDay,
  })
  .map(({ rules, officers, changes, closed }) => {
    const next = madeUpInput.contests["clp-2022"];
    if (!next) throw new Error("the made-up record has a contest to come");
    return withMore({
      claims,
      officers,
      changes,
      body: { ...madeUpInput.body, rules },
      contests: { "clp-2022": { ...next, polls: { closed } } },
    });
  });
