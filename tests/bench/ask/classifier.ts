import { dockStart } from "@nlpjs/basic";
import { LangEn } from "@nlpjs/lang-en";
import { commands } from "#commands";
import { createDesk } from "#src/core/ask.ts";
import { Query } from "#src/core/query.ts";
import type { NecRecord } from "#src/record/record.ts";
import { type MakeContender, NOTHING, NOW } from "./contender.ts";
import { answered, readBy } from "./desk.ts";

/** Below this the classifier's choice is not taken. */
const SURE = 0.7;

/** The parts of a query that say whom and which contest: these come from the names found, the rest is the intent. */
const SLOTS = ["person", "organisation", "contest", "about", "section"] as const;

function intentOf(query: Query): string {
  const rest = Object.entries(query).filter(([key]) => !SLOTS.some((slot) => slot === key));
  const open = SLOTS.filter((slot) => slot in query);
  return JSON.stringify([Object.fromEntries(rest), open]);
}

/** A section and the years and months a contest is known by. */
function namesOfContests(
  record: NecRecord,
): readonly (readonly [id: string, names: readonly string[]])[] {
  return [...record.contests.values()].map(({ id, label }) => [
    id,
    [label, label.replace(/^.*?, /, "")],
  ]);
}

/**
 * Intent classification as chat-bot kits do it, by NLP.js, the core of node-nlp: trained on the questions it is given,
 * each with the query that the desk reads it as; names of the record are its entities.
 */
export const classifier: MakeContender = async (record, training) => {
  const desk = createDesk(record, { commands });
  const dock = await dockStart({
    use: ["Basic"],
    settings: {
      nlp: { autoSave: false, autoLoad: false, forceNER: true, languages: ["en"] },
      "nlu-en": { log: false },
      nlu: { log: false },
    },
  });
  const nlp = dock.get("nlp");
  nlp.container.use(LangEn);
  nlp.addLanguage("en");
  for (const { q } of training) {
    const query = readBy(desk, q);
    nlp.addDocument("en", q, query ? intentOf(query) : "None");
  }
  for (const { id, name, aliases } of record.people.values())
    nlp.addNerRuleOptionTexts("en", "person", id, [name, ...aliases]);
  for (const { id, name, short, aliases } of record.organisations.values())
    nlp.addNerRuleOptionTexts("en", "organisation", id, [
      name,
      ...(short ? [short] : []),
      ...aliases,
    ]);
  for (const [id, names] of namesOfContests(record))
    nlp.addNerRuleOptionTexts("en", "contest", id, names);
  await nlp.train();
  return {
    async answer(question) {
      const { intent, score, entities } = await nlp.process("en", question);
      if (intent === "None" || score < SURE) return NOTHING;
      const [fixed, open] = JSON.parse(intent) as [object, readonly string[]];
      const option = (kind: string) => entities.find(({ entity }) => entity === kind)?.option;
      const filled = open.map((slot) => [
        slot,
        slot === "about" ? (option("person") ?? option("organisation")) : option(slot),
      ]);
      const query = Query.safeParse({ ...fixed, ...Object.fromEntries(filled) });
      return query.success ? answered(desk.ask({ query: query.data }, null, NOW).answer) : NOTHING;
    },
  };
};
