import { expect, test } from "vitest";
import { withChats } from "#src/news/extract/chats.ts";

test.each(["[14:02]", "[09/06/2023, 14:02:11]", "09/06/2023, 14:02 -"])(
  "a message with its time is whose name it has: %s",
  (time) => {
    expect(withChats([`${time} Ada Tarrow: We are late`])).toEqual([
      "Ada Tarrow wrote: “We are late”",
    ]);
  },
);

test.each([
  "[14:02] Ada: We are late",
  "[14:02] Ada Tarrow said: We are late",
  "[14:02] Ada Tarrow: <media omitted>",
  "14.02: Ada Tarrow: the count so far",
  "Ada Tarrow: We are late",
])("nothing is made of what is no message, or has no whole name: %s", (line) => {
  expect(withChats([line])).toEqual([line]);
});
