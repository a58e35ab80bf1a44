import { expect, test } from "vitest";
import { understand } from "#src/core/understand/understand.ts";
import { madeUpRecord as record } from "../../../support/record.ts";

const asking = { record, now: "2026-11-22T09:00:00Z", conversation: null };

test.each([
  "What does Oswin Tarrow want to do first now that he is on the NEC?",
  "what does Oswin Tarrow hope to do first now that he has been elected",
  "What did Oswin Tarrow plan to do first once he was on the NEC?",
  "And what does Oswin Tarrow intend to do first when he joins the executive?",
])("what somebody elected wants to do is that one's to say, and no office: %s", (text) => {
  expect(understand(text, asking)).toMatchObject({
    query: { kind: "said", speaker: { id: "oswin-tarrow" }, words: ["first"] },
  });
});

const asked = (text: string) => {
  const understood = understand(text, asking);
  return "query" in understood ? understood : null;
};

test.each([
  "How did Oswin Tarrow take his defeat in the 2014 ballot?",
  "how did oswin tarrow take losing",
  "How did Oswin Tarrow take being voted off the NEC?",
  "How is Oswin Tarrow taking his defeat?",
  "How did Oswin Tarrow feel about losing in 2014",
  "How did Oswin Tarrow explain his defeat in 2014?",
  "What's the first thing Oswin Tarrow wanted as a new NEC member?",
  "What was Oswin Tarrow's priority as an NEC member?",
])(
  "how somebody took a result and what one wanted is that one’s to say, and no result: %s",
  (text) => {
    expect(asked(text)).toMatchObject({ query: { kind: "said", speaker: { id: "oswin-tarrow" } } });
  },
);

test.each(["How did Oswin Tarrow take the seat in 2014?", "How did Oswin Tarrow take the chair?"])(
  "and a seat that one took is the record’s: %s",
  (text) => {
    expect(asked(text)).not.toMatchObject({ query: { kind: "said" } });
  },
);
