import { expect, test } from "vitest";
import type { Conversation } from "#src/core/conversation.ts";
import { offeredBy } from "#src/core/understand/chosen.ts";
import { read } from "#src/core/understand/read.ts";
import { madeUpRecord as record } from "../../support/record.ts";

const conversation = {
  offered: [
    { label: "profile of Ada Lintott", query: { kind: "person", person: "ada-lintott" } },
    { label: "profile of Bryn Lintott", query: { kind: "person", person: "bryn-lintott" } },
  ],
} as unknown as Conversation;

const chosen = (text: string) => offeredBy(read(text), conversation, record);

test.each([
  ["Ada", "ada-lintott"],
  ["the first one", "ada-lintott"],
  ["the latter", "bryn-lintott"],
  ["i meant Bryn", "bryn-lintott"],
  ["the one who was a councillor", "ada-lintott"],
  ["the councillor", "ada-lintott"],
])("%s", (text, person) => {
  expect(chosen(text)).toEqual({ kind: "person", person });
});

test.each(["Lintott", "the MP", "who won in 2015", "who was elected in October 2015", "thanks"])(
  "%s chooses nothing",
  (text) => {
    expect(chosen(text)).toBeNull();
  },
);
