import { expect, test } from "vitest";
import { isUnderPicture } from "#src/news/extract/picture-credits.ts";

test.each([
  "“I’M IN CHARGE”: Ada Tarrow says that the hall is hers (Pic: Ben Orrery/Looms)",
  "Ada Tarrow, who used to be clerk of the hall. Photograph: Looms/PA",
  "Ada Tarrow has long been called a rival of the clerk (Getty)",
  "Ada Tarrow said that she was cross with the hall (Ben Orrery/PA)",
  "Ada Tarrow and Ben Orrery (REUTERS/Colin Vane)",
  "[Photo: Ada Tarrow at the hall. Photograph: Getty Images]",
  "Ada Tarrow speaking in the hall <i>(Picture: Supplied)</i>",
])("what is told of a picture ends with whose it is: %s", (line) => {
  expect(isUnderPicture(line)).toBe(true);
});

test.each([
  "Ada Tarrow said that the picture was an old one (it was).",
  "She was a reporter at Reuters, and left.",
  "Ada Tarrow (pictured) spoke in the hall for an hour.",
  "He gave them credit: “They were on time.”",
])("and a sentence does not: %s", (line) => {
  expect(isUnderPicture(line)).toBe(false);
});
